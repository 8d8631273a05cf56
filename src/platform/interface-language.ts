/**
 * Language of the interface (BCP 47 or the browser's own spelling of it). The browser answers in its own language
 * where the extension speaks it, with its region (en-GB writes dates unlike en-US); where the extension does not, it
 * gives English texts, and dates, plurals, direction and the screen reader's voice have to follow the words.
 * @param browser the browser's interface language
 * @param texts the language that the texts given by the browser name as theirs; empty when it gave none
 */
export function interfaceLanguage(browser: string, texts: string): string {
  const primary = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();
  return texts === "" || primary(browser) === primary(texts) ? browser : texts;
}
