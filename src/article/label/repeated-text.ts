import type { Role } from "../../model/role.ts";
import { bareText } from "../../rules/fold.ts";
import { type Draft, decide } from "./label-draft.ts";

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

/** Letters and digits of a line that is no mere label. */
const LINE_LENGTH = 20;
/** What asks something of the reader. Teasers repeat the story's own sentences, and offers name what it tells of. */
const ASKING: ReadonlySet<Role> = new Set<Role>([
  "newsletter",
  "subscription",
  "donation",
  "house-promo",
  "app",
]);

/**
 * What went as a promo and stands there once more, word for word, is the page's own there as well. As a whole only: boxes
 * repeat the story's standfirst and its headings in a line of theirs.
 */
export function labelRepeatedPromos(drafts: readonly Draft[]): void {
  const gone = new Map<string, Draft>();
  for (const draft of drafts) {
    const { role, doubtful, elsewhere, candidate } = draft;
    if (elsewhere || doubtful || role === null || !ASKING.has(role)) continue;
    const text = bareText(candidate.text);
    if (text.length >= LINE_LENGTH) gone.set(text, draft);
  }
  if (gone.size === 0) return;
  for (const draft of drafts) {
    const { role, doubtful, elsewhere, facts, candidate } = draft;
    if (
      elsewhere ||
      role === null ||
      facts.quoted ||
      !(doubtful || role === "paragraph" || role === "heading")
    )
      continue;
    const same = gone.get(bareText(candidate.text));
    if (same?.role) decide(draft, same.role, "promo-again", same.reason);
  }
}
