import { DETERMINER, HUMAN } from "./lexicon.ts";
import { is } from "./token-tests.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";

const FIRST_PARTICLE = new Set("de van von di da do dos das del du ten ter la le".split(" "));
const SECOND_PARTICLE = new Set("de der den het la las los le dem".split(" "));
/** Nouns and function words: a particle behind one of these is a preposition. */
const NO_GIVEN_NAME =
  DETERMINER |
  HUMAN |
  IS.body |
  IS.document |
  IS.title |
  IS.preposition |
  IS.notName |
  IS.and |
  IS.pronoun |
  IS.time;

/**
 * "Gerrit de Wit", "Ursula von der Wiek": a particle behind a single given name belongs to the name, while
 * behind two names or a noun it is a preposition ("Jan Maas van de bond", "Banco de Soria"), but for `links`: "Lauro
 * Mendes de Brito", not "do PSD".
 */
export function joinNames(tokens: Token[], links: ReadonlySet<string>): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.cap || !FIRST_PARTICLE.has(token.low)) continue;
    const given = tokens[i - 1]!;
    const before = tokens[i - 2];
    const isGiven =
      given.kind === "word" &&
      given.cap &&
      !/\d/.test(given.text) &&
      !given.possessive &&
      !is(given, NO_GIVEN_NAME);
    const single = before?.kind !== "word" || !before.cap || is(before, HUMAN, IS.title, IS.notName);
    const to = SECOND_PARTICLE.has(tokens[i + 1]!.low) && !tokens[i + 1]!.cap ? i + 1 : i;
    const rest = tokens[to + 1];
    const linked =
      links.has(token.low) && isFullName(tokens, i - 1) && !/^\p{Lu}{2,}$/u.test(rest?.text ?? "");
    // "eine Statue von Ole Harms": two names behind the preposition.
    const two = to === i && token.low === "von" && tokens[to + 2]?.cap && tokens[to + 2]?.kind === "word";
    // "der Sturz von Harms", "las Fuerzas de Defensa": a noun behind its article.
    const noun = before?.kind === "word" && is(before, DETERMINER) && !before.cap;
    // "Fuerzas de Defensa de Norlandia": the name before goes on.
    const chain =
      before && !before.cap && is(before, IS.tie) && tokens[i - 3]?.cap && !is(tokens[i - 3], HUMAN);
    if (two || noun || chain) continue;
    if (!isGiven || !(single || linked) || rest?.kind !== "word" || !rest.cap || is(rest, NO_GIVEN_NAME))
      continue;
    for (let k = i; k <= to; k++) tokens[k] = { ...tokens[k]!, flags: IS.particle, cap: true };
  }
}

/** Two names, and no third before them, end at `last`. */
function isFullName(tokens: readonly Token[], last: number): boolean {
  const names = [1, 2].map((step) => tokens[last + 1 - step]);
  const before = tokens[last - 2];
  const isName = (token: Token | undefined) =>
    token?.kind === "word" && token.cap && /\p{Ll}/u.test(token.text) && !is(token, NO_GIVEN_NAME);
  return names.every(isName) && !(isName(before) && !names[1]!.lineStart);
}

/** "Theresa May", "Mr. March": a month right behind a capitalised word and before no day is a name. */
export function freeMonths(tokens: Token[], names: ReadonlySet<string>): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.cap || !names.has(token.low) || token.lineStart) continue;
    const before = tokens[i - 1]!;
    const named = before.kind === "word" && before.cap && before.end < token.start && !before.possessive;
    const known =
      DETERMINER | IS.preposition | IS.time | IS.and | IS.pronoun | IS.clause | IS.adverb | IS.auxiliary;
    if (!named || is(before, known) || tokens[i + 1]?.kind === "number") continue;
    tokens[i] = { ...token, flags: 0 };
  }
}
