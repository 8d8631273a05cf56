import { DETERMINER, isFrequentGiven, type Lexicon } from "./lexicon.ts";
import { foldName } from "./name-words.ts";
import { hasEnding, is, isSmallWord, isUnknown } from "./token-tests.ts";
import type { Token } from "./tokens.ts";
import * as IS from "./word-flags.ts";

/** Capitalised words side by side: token indexes, both inclusive. */
interface Run {
  tokens: readonly Token[];
  from: number;
  to: number;
}

/** Names of people, and how many words a run has at least that holds one behind another name. */
const NAME_WORDS = 2;
const SHORTEST_RUN = NAME_WORDS + 1;
const LONGEST_RUN = 7;
/** How far left of the run the office may stand, in tokens. */
const OFFICE_REACH = 8;
/** What speaks for a name of so many words: the same name elsewhere, the name before it elsewhere, its surname alone. */
const WEIGHT = { name: 4, before: 3, surname: 2 };

const NO_NAME =
  DETERMINER | IS.pronoun | IS.relative | IS.and | IS.preposition | IS.clause | IS.auxiliary | IS.notName;

/**
 * "la diputada de Unión Verde Elsa Rincón": where nouns have no capitals, two names stand side by side when somebody's
 * own follows that of a body or place. Marks the token with which the person's begins, by what the article calls either
 * elsewhere; where it tells nothing, by the number of words.
 */
export function markOpenedNames(paragraphs: readonly (readonly Token[])[], lexicon: Lexicon): void {
  const { grammar } = lexicon.rules;
  if (grammar?.nounCapitals) for (const tokens of paragraphs) markBehindOffices(tokens, lexicon);
  if (!grammar || grammar.nounCapitals) return;
  const runs = paragraphs.flatMap(runsOf);
  const counts = new Map<string, number>();
  for (const run of runs) {
    const name = keyOf(run, run.from, run.to);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const run of runs) {
    const length = run.to - run.from + 1;
    if (length < SHORTEST_RUN || length > LONGEST_RUN) continue;
    const office = officeBefore(run);
    const at = office < 0 ? -1 : nameIn(run, office, counts, lexicon);
    if (at > run.from) (run.tokens[at] as Token).opensName = true;
  }
}

/** "die Sprecherin der Stadtwerke | Maren Thoms": where all nouns have capitals, a frequent given name and another word behind what an office is of. */
function markBehindOffices(tokens: readonly Token[], lexicon: Lexicon): void {
  for (let office = 0; office + 3 < tokens.length; office++) {
    const tie = tokens[office + 1]!;
    if (!tokens[office]!.cap || !is(tokens[office], OFFICE) || !is(tie, IS.nounPreposition) || tie.cap)
      continue;
    let at = office + 2;
    while (isAdjective(tokens[at], lexicon)) at++;
    const given = isOf(tokens[at], lexicon) ? behindBody(tokens, at + 1, lexicon) : -1;
    if (given > 0) tokens[given]!.opensName = true;
  }
}

const OFFICE = IS.title | IS.spokesperson | IS.person;

function isAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!isSmallWord(token)) return false;
  return is(token, IS.definite) || (isUnknown(token) && hasEnding(lexicon.adjectiveEndings, token));
}

/** What an office can be of: no person, who would have the name ("der Anwalt der Ministerin Maren Thoms"), and no body called by one ("der Firma Ole Harms"). */
function isOf(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || !isName(token) || isFrequentGiven(token.text)) return false;
  const human = is(token, OFFICE | IS.honorific | IS.people) && !is(token, IS.body);
  return !human && !hasEnding(lexicon.bodiesOfNames, token);
}

/** The given name of whoever is named behind further words of a body; -1 where nobody is. */
function behindBody(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  for (let at = from; at < from + LONGEST_BODY; at++) {
    const [given, surname] = [tokens[at], tokens[at + 1]];
    if (!given || given.lineStart || !isName(given)) return -1;
    if (isUnknown(given) && isFrequentGiven(given.text))
      return surname && isName(surname) && isUnknown(surname) && !surname.lineStart ? at : -1;
    if (!isOf(given, lexicon)) return -1;
  }
  return -1;
}

/** So many more words a body's name has at most. */
const LONGEST_BODY = 4;

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isName(tokens[from]!)) continue;
    let to = from;
    while (to + 1 < tokens.length && isName(tokens[to + 1]!) && !tokens[to + 1]!.lineStart) to++;
    runs.push({ tokens, from, to });
    from = to;
  }
  return runs;
}

function isName(token: Token): boolean {
  return token.kind === "word" && token.cap && !token.possessive && !is(token, NO_NAME);
}

function keyOf({ tokens }: Run, from: number, to: number): string {
  let key = "";
  for (let i = from; i <= to; i++) key += ` ${foldName(tokens[i]!.text)}`;
  return key;
}

/** The office whose preposition the run follows: "alcalde de", "voorzitter van de"; -1 when it follows none. */
function officeBefore({ tokens, from }: Run): number {
  let at = from - 1;
  while (at > 0 && is(tokens[at], IS.definite) && !is(tokens[at], IS.nounPreposition)) at--;
  if (at < 1 || !is(tokens[at], IS.nounPreposition) || tokens[at]!.cap) return -1;
  for (at--; at >= 0 && from - at <= OFFICE_REACH; at--) {
    const token = tokens[at]!;
    if (token.kind !== "word") return -1;
    if (is(token, IS.title, IS.spokesperson) && !is(token, IS.people)) return at;
    const opensClause = is(token, IS.cue, IS.auxiliary, IS.relative, IS.clause) && !is(token, IS.and);
    if (token.lineStart || (opensClause && !token.cap)) return -1;
  }
  return -1;
}

/** Where the person's name begins in the run behind an office; -1 when nothing says that it holds one. */
function nameIn(run: Run, office: number, counts: ReadonlyMap<string, number>, lexicon: Lexicon): number {
  const { tokens, from, to } = run;
  const seen = (first: number, last: number) => (counts.get(keyOf(run, first, last)) ?? 0) > 0;
  // "Tribunal Superior Electoral" goes on behind its noun; a joined one is the whole name ("Lærerforeningen").
  const body = is(tokens[from], IS.body) && lexicon.rules.grammar?.headFirst;
  let best = -1;
  let most = 0;
  for (let words = NAME_WORDS; words <= to - from; words++) {
    const at = to - words + 1;
    // "Carolina Porcell Méndez" goes by "Porcell".
    const surname = lexicon.rules.grammar?.twoSurnames && words > NAME_WORDS ? at + 1 : to;
    const weight =
      (seen(at, to) ? WEIGHT.name : 0) +
      (seen(from, at - 1) && !(body && at - 1 === from) ? WEIGHT.before : 0) +
      (seen(surname, surname) ? WEIGHT.surname : 0);
    if (weight > most) {
      most = weight;
      best = at;
    }
  }
  if (best >= 0) return best;
  const { low } = tokens[office]!;
  const open = lexicon.servesPeople.has(low) || lexicon.ownTrades.has(low);
  if (open || body) return -1;
  const long = lexicon.rules.grammar?.twoSurnames && to - from > SHORTEST_RUN;
  return to - (long ? NAME_WORDS : NAME_WORDS - 1);
}
