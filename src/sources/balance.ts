import type { Balance, Outlet, Quote, Source } from "../model/source-summary.ts";

/** What the figures are counted from. */
export interface BalanceInput {
  /** The story's paragraphs in order. */
  paragraphs: readonly { id: number; text: string }[];
  quotes: readonly Quote[];
  sources: readonly Source[];
  outlets: readonly Outlet[];
}

/** An outlet named so early is the one the story stands on, in paragraphs. */
const LEAD_PARAGRAPHS = 2;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Figures that describe a story's sources and do not judge them. */
export function describeBalance({ paragraphs, quotes, sources, outlets }: BalanceInput): Balance {
  let words = 0;
  for (const { text } of paragraphs) words += countWords(text);
  let quoted = 0;
  for (const { text } of quotes) quoted += countWords(text);
  const speakers = new Set(quotes.map((quote) => quote.source));
  const count = (kinds: readonly Source["kind"][]) =>
    sources.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    quotedShare: words > 0 ? Math.min(1, quoted / words) : 0,
    named: count(["person", "organization"]),
    unnamed: count(["unnamed"]),
    documents: count(["document"]),
    singleVoice: quotes.length > 1 && speakers.size === 1 && !speakers.has(null),
    borrowed: outlets.some((outlet) => isBorrowed(outlet, paragraphs)),
  };
}

/** Agency copy and republished texts are; an original report where the story names it at its head. */
function isBorrowed({ relation, evidence }: Outlet, paragraphs: BalanceInput["paragraphs"]): boolean {
  if (relation === "agency-copy" || relation === "republished") return true;
  if (relation !== "original-report" || !evidence) return false;
  const at = paragraphs.findIndex(({ id }) => id === evidence.block);
  return at >= 0 && at < LEAD_PARAGRAPHS;
}

/** A quick look whether the text may hold any of those scripts. */
const BEYOND_LATIN = /[\u0e00-\u1fff\u2e80-\uffff]/;
const SPACE = 32;

/** Words between spaces; in scripts without spaces every two characters count as one. */
function countWords(text: string): number {
  const unspaced = BEYOND_LATIN.test(text) ? (text.match(CJK)?.length ?? 0) : 0;
  if (unspaced > 0) return (text.replace(CJK, " ").match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) + unspaced / 2;
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = text.charCodeAt(i) > SPACE;
    if (isWord && !inside) words++;
    inside = isWord;
  }
  return words;
}
