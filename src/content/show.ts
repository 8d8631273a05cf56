import { scrollToWords } from "./scroll-to-words.ts";

/**
 * Injected when a reader goes back to the page; the platform then calls `bylineShow(words)`: false when they are
 * not to be seen there. A script of its own, because reading is what most clicks are for.
 */
declare global {
  var bylineShow: ((words: string) => boolean) | undefined;
}

globalThis.bylineShow = (words) => scrollToWords(document, words);
