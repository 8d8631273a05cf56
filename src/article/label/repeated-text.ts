import { familyOf } from "../../model/role.ts";
import { bareText } from "../../rules/fold.ts";
import type { Draft } from "./label-draft.ts";

/** Letters and digits of a quotation that is no mere phrase, and of a paragraph that nobody writes twice. */
const QUOTE_LENGTH = 30;
const PARAGRAPH_LENGTH = 100;

/**
 * What the story has already, word for word: sentences that are set large beside it, and paragraphs behind its end, where a page
 * prints its opening again over an offer to read on. They are shown once; refrains, and entries with one text, stay.
 */
export function leaveRepeatedText(drafts: readonly Draft[]): void {
  const paragraphs = drafts.filter(({ elsewhere, role }) => !elsewhere && role === "paragraph");
  const texts = paragraphs.map(({ candidate }) => bareText(candidate.text));
  for (const draft of drafts) {
    if (draft.elsewhere || draft.role !== "quote") continue;
    const quote = bareText(draft.candidate.text);
    if (
      quote.length >= QUOTE_LENGTH &&
      texts.some((text) => text.length > quote.length && text.includes(quote))
    )
      draft.elsewhere = true;
  }
  leaveRepeatedEnd(drafts, paragraphs, texts);
}

/** Its second printing stands behind what is none of the story: tags, rights, an advertisement. */
function leaveRepeatedEnd(
  drafts: readonly Draft[],
  paragraphs: readonly Draft[],
  texts: readonly string[],
): void {
  const shown = drafts.filter(({ elsewhere, role }) => !elsewhere && role !== null);
  const isStory = ({ role }: Draft) => role !== null && familyOf(role) === "story";
  const last = shown.findLastIndex(isStory);
  let first = last;
  while (first >= 0 && isStory(shown[first]!)) first--;
  if (first < 0) return;
  const end = shown.slice(first + 1, last + 1);
  const isAgain = end.every((draft) => {
    const at = paragraphs.indexOf(draft);
    const text = texts[at] ?? "";
    return text.length >= PARAGRAPH_LENGTH && texts.indexOf(text) < at;
  });
  if (isAgain) for (const draft of end) draft.elsewhere = true;
}
