import { type Draft, decide, type LabelContext } from "./label-draft.ts";

/** Characters: an alternative text is one sentence. */
const LINE_LENGTH = 220;

/**
 * A page that was saved as text holds what screen readers are told as plain lines: skip labels
 * show it, alternative texts of promo pictures follow. Without markup they are known by what
 * they lack: a name, a number, a quotation. Trailing ones go, those between paragraphs stay, marked.
 */
export function labelDump(drafts: readonly Draft[], { isPlainPage }: LabelContext): void {
  const shown = drafts.filter(({ elsewhere }) => !elsewhere);
  if (!isPlainPage || !shown.some(({ rule }) => rule === "skip-label")) return;
  const lines = shown.filter(({ role }) => role === null);
  let trailing = true;
  for (let i = lines.length - 1; i > 0; i--) {
    const draft = lines[i]!;
    const text = draft.candidate.text;
    if (!isNameless(text)) trailing = false;
    else if (trailing) decide(draft, "product", "alternative-text", "alternative_text");
    else if (/^[^:.]{2,40}: /.test(text))
      decide(draft, "house-promo", "alternative-text", "alternative_text", true);
  }
}

/** One sentence or less about nobody and nothing in particular. */
function isNameless(text: string): boolean {
  if (text.length > LINE_LENGTH || /[\d"“”«»„]/.test(text) || /[.!?] /.test(text)) return false;
  const words = text.replace(/^[^:]{2,40}: /, "").split(/\s+/);
  if (!/\p{Ll}/u.test(text)) return false;
  return words.slice(1).every((word) => !/^\p{Lu}\p{Ll}/u.test(word));
}
