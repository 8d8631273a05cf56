/** Characters of a quotation that go whole into the address; longer ones give their first and last words. */
const WHOLE = 120;
/** Words given of each end. */
const END_WORDS = 5;

/**
 * The address of the page with a text fragment, so that a browser opens it at the quotation.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToText(url: string, quotation: string): string {
  const words = quotation.replace(/\s+/g, " ").trim();
  const base = url.replace(/#[\s\S]*$/, "");
  if (base === "" || words === "") return base;
  if (words.length <= WHOLE) return `${base}#:~:text=${encode(words)}`;
  const parts = words.split(" ");
  if (parts.length < 2 * END_WORDS) {
    return `${base}#:~:text=${encode(words.slice(0, WHOLE / 4))},${encode(words.slice(-WHOLE / 4))}`;
  }
  const start = parts.slice(0, END_WORDS).join(" ");
  const end = parts.slice(-END_WORDS).join(" ");
  return `${base}#:~:text=${encode(start)},${encode(end)}`;
}

/** A quotation without the comma at its end, which belongs to the sentence around it. */
export function withoutComma(quotation: string): string {
  return quotation.replace(/[,،、，]\s*$/, "");
}

/** Commas, ampersands and hyphens separate the parts of a text directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
