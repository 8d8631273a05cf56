import type { SourceParagraph } from "../../model/source-input.ts";
import type { QuoteRegion } from "./quote-regions.ts";

const ANY_MARK = /["“”„‟«»‹›「」『』]|''/u;
/** A dash may lead to the name that signs a block. */
const SIGNING_DASH = /^[—–-]{1,2}\s*/u;
/** The last line: a name in capitals of two words or more, perhaps with what its bearer is; no handle, address or date. */
const SIGNATURE = /^\p{Lu}[^@:/\d—–.!?]{4,99}$/u;
const TWO_NAMES = /(?<![\p{L}\p{M}'’.-])\p{Lu}[\p{L}\p{M}'’.-]+ \p{Lu}/u;
/** Words of the block before its signature. */
const SPEECH_WORDS = 5;

/**
 * What a block that the page sets apart as a quotation quotes, where it has no marks and the name of its speaker as its last line:
 * "Wir warten hier.⏎Ole Harms, Hafenmeister"; null for all else.
 */
export function signedBlock(text: string): QuoteRegion[] | null {
  const trimmed = text.trimEnd();
  if (ANY_MARK.test(trimmed)) return null;
  const last = trimmed.lastIndexOf("\n");
  const signature = trimmed
    .slice(last + 1)
    .trimStart()
    .replace(SIGNING_DASH, "");
  if (last < 0 || !SIGNATURE.test(signature) || !TWO_NAMES.test(signature)) return null;
  const end = trimmed.slice(0, last).trimEnd().length;
  if (countWords(trimmed.slice(0, end)) < SPEECH_WORDS) return null;
  return [{ start: 0, end, innerStart: 0, innerEnd: end, open: false, carried: false }];
}

/** A handle, an address or a dash before a name: a post or a player that shows somebody else's words. */
const OTHER_SIGN = /[@#]\w|\.(?:com|org)\b|[—–]\s*\S[^—–.]{0,80}$/u;

/** "Ole Harms sagt dazu:" ⏎ and a block set apart as a quotation, of one paragraph without marks or signature. */
export function isLedBlock(paragraphs: readonly SourceParagraph[], number: number): boolean {
  const { text, kind } = paragraphs[number]!;
  const before = paragraphs[number - 1];
  if (kind !== "quote" || !before || (before.kind ?? "prose") !== "prose") return false;
  if (!/[:：]\s*$/u.test(before.text) || ANY_MARK.test(text) || OTHER_SIGN.test(text)) return false;
  return signedBlock(text) === null && countWords(text) >= SPEECH_WORDS;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
