import { indexWords, type WordIndex } from "./index-words.ts";
import { wordTable } from "./word-table.ts";

/**
 * All words of the article room. The build puts the finished index in the place of this module
 * (`release/compile-words.ts`): a content script starts anew on each page, and has no time to
 * read two thousand expressions.
 */
export const wordIndex: WordIndex = indexWords(wordTable);
