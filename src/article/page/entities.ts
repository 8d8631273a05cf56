import { characterEntitiesHtml4 } from "character-entities-html4";

/** Longer texts are cut: no title, name or date is near it (UTF-16 units). */
const MAX_LENGTH = 4000;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi;

/**
 * Plain text of a string of metadata: character references decoded (twice, because
 * publishers escape twice), tags and soft hyphens dropped, white space collapsed.
 */
export function cleanText(value: string): string {
  let text = value.slice(0, MAX_LENGTH);
  for (let round = 0; round < 2 && text.includes("&"); round++) text = text.replace(REFERENCE, decode);
  return text
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, "")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) {
    return characterEntitiesHtml4[name] ?? { apos: "'", APOS: "'", QUOT: '"', AMP: "&" }[name] ?? whole;
  }
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : " ";
}
