import { SOURCE_NOUN } from "../attributions/source-phrases.ts";
import { describePhrase } from "../phrases/descriptions.ts";
import { isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { is, isMark, isOneOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** So many small words may stand before the noun: "È questo l'ultimo appello di". */
const NOUN_REACH = 4;
/** So many words may stand between it and whose it is: "l'allarme lanciato oggi da". */
const OWNER_REACH = 4;

/** A sentence that says whose words stood before it. */
export interface CalledWords {
  /** From its head to the word before their owner. */
  pointer: Phrase;
  owner: Phrase;
}

/**
 * "È l'allarme di Marco Rubini", "A afirmação é do prefeito Abel Prado": a sentence that is nothing but what the words before it are
 * called and whose they are; null for all else.
 */
export function calledWordsAt(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): CalledWords | null {
  if (!lexicon.rules.grammar) return null;
  let noun = from;
  while (noun < Math.min(to, from + NOUN_REACH) && is(tokens[noun], DETERMINER, IS.pronoun, IS.passive))
    noun++;
  if (!isOneOf(lexicon.sayings, tokens[noun])) return null;
  const called = tokens.slice(from, noun).some((token) => is(token, IS.passive));
  if (!called && !is(tokens[noun + 1], IS.passive)) return null;
  const last = Math.min(to, noun + 1 + OWNER_REACH);
  for (let at = noun + 1; at < last; at++) {
    const token = tokens[at];
    if (is(token, IS.tie, IS.by)) {
      const between = tokens.slice(noun + 1, at).filter((one) => !is(one, IS.passive));
      const uttered = between.some((one) => isOneOf(lexicon.uttered, one));
      // "La frase è stata criticata da", "La frase è costata il posto di"
      const tied = is(token, IS.tie) && (called || between.length === 0);
      return tied || uttered ? calledAt(tokens, { from, to: at }, to, lexicon) : null;
    }
    // "La risposta è nel rapporto di", "È la risposta alle accuse di"
    if (isMark(token) || is(token, IS.preposition, IS.and, IS.relative, IS.that)) return null;
  }
  return null;
}

function calledAt(
  tokens: readonly Token[],
  pointer: Phrase,
  end: number,
  lexicon: Lexicon,
): CalledWords | null {
  const owner = phraseStartingAt(tokens, pointer.to + 1, end);
  if (!owner || isPronoun(tokens[owner.from])) return null;
  const { type, head } = describePhrase(tokens, owner, lexicon);
  // "Il messaggio è di pace"
  return type === "name" || is(tokens[head], SOURCE_NOUN) ? { pointer, owner } : null;
}
