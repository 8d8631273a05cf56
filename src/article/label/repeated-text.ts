import { bareText } from "../../rules/fold.ts";
import type { Draft } from "./label-draft.ts";

/** Letters and digits of a quotation that is no mere phrase. */
const QUOTE_LENGTH = 30;
/** So many characters at the end of a paragraph hold its last mark. */
const MARGIN = 8;

/** What the story has already, word for word: its sentences that are set large beside it are shown once. */
export function leaveRepeatedText(drafts: readonly Draft[]): void {
  const texts = drafts
    .filter(({ elsewhere, role }) => !elsewhere && role === "paragraph")
    .map(({ candidate }) => bareText(candidate.text));
  let before = "";
  for (const draft of drafts) {
    if (draft.elsewhere) continue;
    const isIntroduced = /[:：]\s*$/.test(before.slice(-MARGIN));
    before = draft.candidate.text;
    // "The rule reads:" and nothing: what the story quotes stays where it quotes it.
    if (draft.role !== "quote" || isIntroduced) continue;
    const quote = bareText(draft.candidate.text);
    if (
      quote.length >= QUOTE_LENGTH &&
      texts.some((text) => text.length > quote.length && text.includes(quote))
    )
      draft.elsewhere = true;
  }
}
