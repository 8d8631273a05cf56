import type { QuoteRegion } from "./quote-regions.ts";

const ANY_MARK = /["“”„‟«»‹›「」『』]/u;
/** The last line: a name in capitals of two words or more, perhaps with what its bearer is; no handle, address or date. */
const SIGNATURE = /\n[\t ]*(?=[^\n]{5,100}$)\p{Lu}[^\n@:/\d—–.!?]*$/u;
const TWO_NAMES = /\p{Lu}[\p{L}\p{M}'’.-]+ \p{Lu}/u;
/** Words of the block before its signature. */
const SPEECH_WORDS = 5;

/**
 * What a block that the page sets apart as a quotation quotes, where it has no marks and the name of its speaker as its last line:
 * "Wir warten hier.⏎Ole Harms, Hafenmeister"; null for all else.
 */
export function signedBlock(text: string): QuoteRegion[] | null {
  const trimmed = text.trimEnd();
  if (ANY_MARK.test(trimmed)) return null;
  const found = SIGNATURE.exec(trimmed);
  if (!found || !TWO_NAMES.test(found[0])) return null;
  const end = trimmed.slice(0, found.index).trimEnd().length;
  const words = trimmed.slice(0, end).match(/\S+/g)?.length ?? 0;
  if (words < SPEECH_WORDS) return null;
  return [{ start: 0, end, innerStart: 0, innerEnd: end, open: false, carried: false }];
}
