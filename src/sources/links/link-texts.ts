import type { TextLink } from "../../model/source-input.ts";
import { flagsOf, HUMAN, type Lexicon } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";

const NOUN = IS.document | IS.body | HUMAN;
const NO_NAME = IS.cue | IS.notName | IS.preposition;

/** A text of so few words in lower case names a document only by a noun for one. */
const FEW_WORDS = 3;

/** Links with no text where its words name nothing: "said", "is among", "about 40 percent". */
export function withoutBareVerbs(links: readonly TextLink[], lexicon: Lexicon): TextLink[] {
  return links.map((link) => (isBareVerb(link.text.trim(), lexicon) ? { ...link, text: "" } : link));
}

function isBareVerb(text: string, lexicon: Lexicon): boolean {
  const words = text.split(/\s+/u);
  if (words.length > FEW_WORDS || !words.every((word) => /^(?:\p{Ll}[\p{Ll}’'-]*|\p{N}+)$/u.test(word)))
    return false;
  const flags = words.map((word) => flagsOf(lexicon, word));
  const names = flags.some((known) => known & (words.length > 1 ? IS.document : NOUN));
  return !names && (words.length > 1 || flags.some((known) => known & NO_NAME));
}
