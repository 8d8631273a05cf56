/** Windows-1252 where it differs from Latin-1: character by byte, from 0x80. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Marks of punctuation in UTF-8 that were read as Windows-1252: "â€™" for "’". */
const GARBLED = new RegExp(`â€([${HIGH}\u00a0-\u00bf])`, "g");

/** Quotation marks, dashes and dots as they were meant, where the page's server read UTF-8 as Windows-1252; no language writes "â€". */
export function ungarbled(text: string): string {
  if (!text.includes("â€")) return text;
  return text.replace(GARBLED, (_, last: string) => {
    const at = HIGH.indexOf(last);
    const byte = at < 0 ? last.charCodeAt(0) : 0x80 + at;
    return String.fromCharCode(0x2000 + (byte & 0x3f));
  });
}
