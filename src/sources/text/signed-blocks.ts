import type { QuoteRegion } from "./quote-regions.ts";

const ANY_MARK = /["“”„‟«»‹›「」『』]/u;
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
  const words = trimmed.slice(0, end).match(/\S+/g)?.length ?? 0;
  if (words < SPEECH_WORDS) return null;
  return [{ start: 0, end, innerStart: 0, innerEnd: end, open: false, carried: false }];
}
