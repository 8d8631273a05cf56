import type { PeopleIndex } from "../entities/person.ts";
import { headOf, type Phrase, phraseEndingAt, phraseStartingAt } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { DETERMINER, genderOfName, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { is, isCapital, isMark, isQuote, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

const COMMA = marksOf(",");
const ACRONYM = /^\p{Lu}{2,6}$/u;
const OFFICE = IS.person | IS.title | IS.spokesperson;

/** What splitting a subject asks. */
interface Splitting {
  tokens: readonly Token[];
  people: PeopleIndex;
  lexicon: Lexicon;
}

/**
 * "Lee, Moe and the town council (said)": the parts of a subject that are voices of their own, in text order; none where it is one voice.
 * `floor`: first token of its sentence. A name of one body ("Space and Tide Agency") stays whole.
 */
export function coordinated(splitting: Splitting, phrase: Phrase, floor: number): Phrase[] {
  const { tokens } = splitting;
  if (isCalledOne(tokens, phrase)) return [];
  const inner = partsOf(tokens, phrase);
  const last = inner.at(-1)!;
  const parts = [...partsBefore(splitting, inner[0]!, floor, inner.length > 1), ...inner];
  parts.push(...partsBehind(tokens, last));
  // "Lee, Moe and other pilots", "Lee and his team"
  if (is(tokens[parts.at(-1)!.from], IS.quantifier, IS.possessive)) parts.pop();
  if (parts.length < 2) return [];
  for (let i = 1; i < parts.length; i++) {
    const [one, other] = [parts[i - 1]!, parts[i]!];
    if (is(tokens[other.from - 1], IS.and) && !isApart(splitting, one, other, parts.length > 2)) return [];
  }
  return parts.every((part) => isVoice(splitting, part)) ? parts : [];
}

/** "Harbor and Ferry Services, the agency that runs the quay": the words behind the comma say that it is one body. */
function isCalledOne(tokens: readonly Token[], { to }: Phrase): boolean {
  if (!isMark(tokens[to + 1], COMMA) || !is(tokens[to + 2], IS.definite, IS.indefinite)) return false;
  const apposed = phraseStartingAt(tokens, to + 2, tokens.length);
  const head = apposed && tokens[headOf(tokens, apposed)];
  return Boolean(head) && is(head!, IS.body) && !is(head!, IS.people) && !head!.cap;
}

/** The phrase cut at "and" and "as well as". */
function partsOf(tokens: readonly Token[], { from, to }: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    const joiner = is(tokens[i], IS.and) ? 1 : (tokens[i]!.joiner ?? 0);
    if (joiner === 0) continue;
    parts.push({ from: start, to: i - 1 });
    start = i + joiner;
    i = start;
  }
  parts.push({ from: start, to });
  return parts;
}

/** "Lee, Moe, | and Roe said": names in a list before the phrase, from where the clause begins. */
function partsBefore(splitting: Splitting, first: Phrase, floor: number, isList: boolean): Phrase[] {
  const { tokens } = splitting;
  const subject = mainSubjectFrom(tokens, floor, first.to + 1);
  const found: Phrase[] = [];
  let whole: Phrase[] = [];
  let start = first.from;
  let listed = isList;
  for (;;) {
    let comma = start - 1;
    if (!listed && is(tokens[comma], IS.and)) {
      comma--;
      listed = true;
    }
    if (!listed || comma <= floor || !isMark(tokens[comma], COMMA)) break;
    const part = phraseEndingAt(tokens, comma - 1, floor);
    if (!part || !isVoice(splitting, part) || partsOf(tokens, part).length > 1) break;
    found.unshift(part);
    start = part.from;
    if (start === floor || subject?.from === start || opensClause(tokens[start - 1])) whole = [...found];
  }
  return whole;
}

function opensClause(before: Token | undefined): boolean {
  return is(before, IS.that, IS.clause) || isQuote(before);
}

/** "Lee and Moe, as well as | the council and Roe, said" */
function partsBehind(tokens: readonly Token[], { to }: Phrase): Phrase[] {
  const joiner = isMark(tokens[to + 1], COMMA) ? (tokens[to + 2]?.joiner ?? 0) : 0;
  const found: Phrase[] = [];
  for (let at = joiner === 0 ? -1 : to + 2 + joiner; at > 0; ) {
    const more = phraseStartingAt(tokens, at, tokens.length);
    if (!more) return [];
    found.push(...partsOf(tokens, more));
    if (isMark(tokens[more.to + 1], COMMA)) return found;
    at = is(tokens[more.to + 1], IS.and) ? more.to + 2 : -1;
  }
  return [];
}

/** A full name, a known surname, letters, or somebody or a body with an article. */
function isVoice({ tokens, people }: Splitting, part: Phrase): boolean {
  const first = tokens[part.from]!;
  const head = tokens[headOf(tokens, part)]!;
  if (is(first, DETERMINER)) {
    const named = isCapital(tokens[part.to]) && part.to > part.from;
    return !is(first, IS.indefinite, IS.quantifier) && (named || is(head, HUMAN, IS.body));
  }
  if (!isCapital(tokens[part.to]) || !isCapital(head) || is(head, IS.time, IS.document)) return false;
  if (part.from === part.to) return ACRONYM.test(head.text) || people.bySurname.has(foldName(head.text));
  return (isCapital(first) || is(first, OFFICE)) && !holdsVerb(tokens, part);
}

const IN_NAME = HUMAN | IS.body | IS.title | IS.spokesperson | IS.nounPreposition | IS.particle | IS.definite;

/** "Lee met Moe": a small word behind a name that no name holds. */
function holdsVerb(tokens: readonly Token[], { from, to }: Phrase): boolean {
  let named = false;
  for (let i = from; i <= to; i++) {
    if (named && !tokens[i]!.cap && !is(tokens[i], IN_NAME)) return true;
    named ||= tokens[i]!.cap;
  }
  return false;
}

/** Whether the words on both sides of an "and" are two names; `listed`: others stand before them. */
function isApart({ tokens, lexicon }: Splitting, one: Phrase, other: Phrase, listed: boolean): boolean {
  const [first, last] = [tokens[one.from]!, tokens[one.to]!];
  const determined = is(tokens[other.from], DETERMINER);
  // "spokespeople for Lee and Moe", "the Office for Tides and Boats": both belong to the noun before.
  for (let i = one.from; i < one.to; i++)
    if (is(tokens[i], IS.nounPreposition)) return determined && isCapital(tokens[headOf(tokens, one)]);
  // "the owner and president Lee": what one is.
  if (
    is(last, OFFICE) &&
    (!is(first, IS.definite) || is(tokens[other.from], OFFICE) || isQuote(tokens[other.from]))
  )
    return false;
  if (!determined && holdsOffice(tokens, other)) return false;
  const agency = is(tokens[other.to], IS.body) || lexicon.agenciesOfTwo.has(tokens[other.to]!.low);
  const body = agency && !determined && !listed;
  const known = is(last, IS.body) || genderOfName(first.text, lexicon) !== null;
  return !body || (known && !is(first, IS.definite) && !is(tokens[other.from], IS.body));
}

/** "Foreign Affairs and Trade Minister Winston Moe": an office stands between the words on its left and the name. */
function holdsOffice(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from + 1, to).some((token) => is(token, OFFICE));
}
