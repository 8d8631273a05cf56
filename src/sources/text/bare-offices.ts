import type { Lexicon } from "./lexicon.ts";
import { endsLike, is, isOneOf, isSmallWord, isUnknown, isWord } from "./token-tests.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";
import * as SHAPE from "./word-shapes.ts";

/**
 * "Aldo Ferri | Segretario generale della Lega": where the noun comes first, an office in capitals behind a whole name, whose comma
 * is forgotten. Marks the token with which the office begins.
 */
export function markBareOffices(paragraphs: readonly (readonly Token[])[], lexicon: Lexicon): void {
  if (!lexicon.rules.grammar?.headFirst) return;
  for (const tokens of paragraphs) {
    for (let at = 2; at + 1 < tokens.length; at++) {
      const office = tokens[at]!;
      const titled =
        office.cap && !office.lineStart && is(office, IS.title) && isTied(tokens, at + 1, lexicon);
      if (titled && isName(tokens[at - 1]) && isName(tokens[at - 2])) office.apart = true;
    }
  }
}

function isName(token: Token | undefined): boolean {
  return isWord(token) && token!.cap && isUnknown(token) && /\p{Ll}/u.test(token!.text);
}

/** "del", "generale della", "de la": "Ana Rey de Castro" and "Juan Alcalde viajó" are names. */
function isTied(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const word = tokens[from];
  if (!isSmallWord(word)) return false;
  // "generale", "capo": a word more of the office, where it is no verb.
  const more = (isUnknown(word) && !endsLike(word, SHAPE.past)) || is(word, IS.title);
  const at = more ? from + 1 : from;
  const [link, article] = [tokens[at], tokens[at + 1]];
  if (!isSmallWord(link)) return false;
  return isOneOf(lexicon.contractions, link) || (is(link, IS.nounPreposition) && is(article, IS.definite));
}
