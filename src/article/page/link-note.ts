import { bareWords } from "../../rules/fold.ts";
import { LINK_NOTES } from "../../rules/link-notes.ts";

/** Characters; what a link says beside its words is short ("opens in a new tab"). */
const MAX_LENGTH = 60;
const ABOUT = new RegExp(LINK_NOTES.map(({ about }) => about).join("|"));
const NOTE = new RegExp(`^(?:${LINK_NOTES.map(({ words }) => words.replaceAll("(", "(?:")).join("|")})$`);

/** Whether a text says nothing but that its link opens a window or leaves the site. */
export function isLinkNote(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words = bareWords(text);
  // Seldom: the whole expression takes long to compile.
  return ABOUT.test(words) && NOTE.test(words);
}

/** What parts such a note from the words of its link. */
const APART = /[,([–—|]/;

/** A link's words without such a note at their end. */
export function withoutLinkNote(text: string): string {
  if (!APART.test(text)) return text;
  const at = Math.max(...[...",([–—|"].map((mark) => text.lastIndexOf(mark)));
  return text.slice(0, at).trim() !== "" && isLinkNote(text.slice(at)) ? text.slice(0, at).trimEnd() : text;
}
