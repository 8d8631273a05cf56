import { flagsOf, HUMAN, type Lexicon } from "../text/lexicon.ts";
import type { TextLink } from "../text/paragraphs.ts";
import * as IS from "../text/word-flags.ts";

const NOUN = IS.document | IS.body | HUMAN;
const NO_NAME = IS.cue | IS.notName | IS.preposition;

/** Links with no text where it is one word that names nothing: "said", "according", "here". */
export function withoutBareVerbs(links: readonly TextLink[], lexicon: Lexicon): TextLink[] {
  return links.map((link) => (isBareVerb(link.text.trim(), lexicon) ? { ...link, text: "" } : link));
}

function isBareVerb(text: string, lexicon: Lexicon): boolean {
  const flags = /^\p{Ll}+$/u.test(text) ? flagsOf(lexicon, text) : 0;
  return (flags & NO_NAME) !== 0 && (flags & NOUN) === 0;
}
