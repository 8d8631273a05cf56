import {
  type Figures,
  INTERRUPTION,
  isOfWholeStory,
  type Outlet,
  type Quote,
  type Source,
} from "../model/source-summary.ts";
import { countUnspaced } from "../rules/letters.ts";

/** What the figures are counted from. */
export interface FiguresInput {
  /** The story's paragraphs in order. */
  paragraphs: readonly { id: number; text: string }[];
  quotes: readonly Quote[];
  sources: readonly Source[];
  outlets: readonly Outlet[];
}

const SPACE = 32;
const SPACED = /[^\s\u0e00-\u0e7f\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/g;

/** Figures that describe a story's sources and do not judge them. */
export function describeFigures({ paragraphs, quotes, sources, outlets }: FiguresInput): Figures {
  let words = 0;
  for (const { text } of paragraphs) words += countWords(text);
  let quoted = 0;
  for (const { text } of quotes) quoted += countWords(text.replaceAll(INTERRUPTION, " "));
  const speakers = new Set(quotes.map((quote) => quote.source));
  const count = (kinds: readonly Source["kind"][]) =>
    sources.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    quotedShare: words > 0 ? Math.min(1, quoted / words) : 0,
    named: count(["person", "organization"]),
    unnamed: count(["unnamed"]),
    documents: count(["document"]),
    singleVoice: quotes.length > 1 && speakers.size === 1 && !speakers.has(null),
    borrowed: outlets.some(isOfWholeStory),
  };
}

/** Words between spaces; in scripts without spaces every two characters count as one. */
function countWords(text: string): number {
  const letters = countUnspaced(text);
  if (letters > 0) return letters / 2 + (text.match(SPACED)?.length ?? 0);
  let words = 0;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > SPACE && !(text.charCodeAt(i - 1) > SPACE)) words++;
  return words;
}
