import { NO_WORD_CHARS } from "../../rules/letters.ts";
import { LINK_NOTES } from "../../rules/link-notes.ts";

/** Characters. */
const MAX_LENGTH = 60;
const NOTE = new RegExp(`^(?:${LINK_NOTES.map(({ words }) => words.replaceAll("(", "(?:")).join("|")})$`);

/** Whether a text says nothing but that its link opens a window or leaves the site. */
export function isLinkNote(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return NOTE.test(text.toLowerCase().replace(NO_WORD_CHARS, " ").trim());
}
