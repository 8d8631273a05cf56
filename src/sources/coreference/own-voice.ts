import type { Speech, Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is, isOneOf, isSmallWord, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/**
 * "“I miss my boat,” Brann said": a name that may be a person's or a body's is a person's where its bearer says "I", and in English where
 * it is one word that no list knows, has words of its own and stands nowhere as a body's does.
 */
export function takeForPeople(
  texts: readonly AnalysedParagraph[],
  speeches: readonly Speech[],
  memberOf: ReadonlyMap<Statement, Member | null>,
  lexicon: Lexicon,
): void {
  const bodies = lexicon.rules.grammar ? null : wordsOfBodies(texts, lexicon);
  const single = new Set<Member | null>();
  for (const [statement, member] of memberOf) if (tellsOfOne(statement, texts, lexicon)) single.add(member);
  for (const speech of speeches) {
    if (!speech.statement || speech.statement.guessed || !isPlain(speech.statement, texts)) continue;
    const member = memberOf.get(speech.statement);
    if (member?.kind !== "organization" || !mayBePerson(member.name, lexicon)) continue;
    const voiced = speech.parts.some((part) => hasOwnVoice(texts[part.paragraph]!, part.region, lexicon));
    const lone =
      isLoneName(member, bodies, lexicon) && (single.has(member) || !saysWe(texts, speech, lexicon));
    if (voiced || lone) member.kind = "person";
  }
}

/** "Brann said he was tired": no body has "he" or "she" right behind its verb. */
function tellsOfOne(
  { paragraph, cue }: Statement,
  texts: readonly AnalysedParagraph[],
  { pronouns }: Lexicon,
): boolean {
  const { tokens } = texts[paragraph]!;
  const at = is(tokens[cue.to + 1], IS.that) ? cue.to + 2 : cue.to + 1;
  const gender = pronouns.get(tokens[at]?.low.replace(/[’'].*/u, "") ?? "");
  return gender === "he" || gender === "she";
}

/** "we", "our": a body speaks so as often as a person. */
function saysWe(
  texts: readonly AnalysedParagraph[],
  { parts }: Speech,
  { firstPerson, ownVoice }: Lexicon,
): boolean {
  return parts.some(({ paragraph, region }) => {
    const { text, regions } = texts[paragraph]!;
    const words = text.slice(regions[region]!.innerStart, regions[region]!.innerEnd).match(/\p{L}+/gu) ?? [];
    return words.some((word) => firstPerson.has(word.toLowerCase()) && !ownVoice.has(word.toLowerCase()));
  });
}

/** Said by a core verb, or printed behind the name and a colon. */
function isPlain(
  { certain, direct, paragraph, cue }: Statement,
  texts: readonly AnalysedParagraph[],
): boolean {
  return certain || (direct && texts[paragraph]!.tokens[cue.from]!.text === ":");
}

/** "“He plays well,” Brann said": one word, nobody's and no ordinary one. */
function isLoneName(
  { name, joined }: Member,
  bodies: ReadonlySet<string> | null,
  { commonWords }: Lexicon,
): boolean {
  const word = name.toLowerCase();
  return bodies !== null && !joined && !name.includes(" ") && !commonWords.has(word) && !bodies.has(word);
}

/** Words that stand somewhere as only a body's or a place's name does, in small letters. */
function wordsOfBodies(texts: readonly AnalysedParagraph[], lexicon: Lexicon): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of texts)
    for (const [at, { low, cap }] of tokens.entries())
      if (cap && isBodys(tokens, at, lexicon)) words.add(low);
  return words;
}

/** "Brann users", "Brann Group", "the agency Brann", "the Brann", "Brann … its", "in Brann": as only a body's or a place's name stands. */
function isBodys(tokens: readonly Token[], at: number, { townPrepositions }: Lexicon): boolean {
  const [before, name, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (is(before, IS.body, IS.document, IS.definite) || isOneOf(townPrepositions, before)) return true;
  if (is(next, IS.body)) return true;
  const noun = isSmallWord(next) && (isUnknown(next) || is(next, NOUN)) && !is(next, IS.cue);
  if (noun && !name.possessive && !/(?:ed|ing)$/.test(next!.low)) return true;
  const behind = tokens.slice(at + 1, at + OWNER_REACH);
  const end = behind.findIndex(({ text }) => /^[.!?]$/.test(text));
  return behind.slice(0, end < 0 ? undefined : end).some(({ low }) => low === "its");
}

const NOUN = IS.person | IS.people | IS.title | IS.body | IS.document;
/** So many tokens behind a name "its" may be the name's. */
const OWNER_REACH = 12;

/** Words in capitals of which no list knows one: no letters, no body's noun. */
function mayBePerson(name: string, { flags }: Lexicon): boolean {
  return name.split(" ").every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !flags.has(word.toLowerCase()));
}

/** Words that others say within a quotation. */
const INNER_QUOTE = /[‘“"][^‘’“”"]*[’”"]/gu;
/** "World War I", "Part I" */
const NUMERAL = /(?<=\p{Lu}\p{Ll}+ )I(?![’'])/gu;

function hasOwnVoice({ text, regions }: AnalysedParagraph, region: number, { ownVoice }: Lexicon): boolean {
  const { innerStart, innerEnd } = regions[region]!;
  const own = text.slice(innerStart, innerEnd).replace(INNER_QUOTE, " ").replace(NUMERAL, " ");
  return (own.match(/\p{L}+/gu) ?? []).some((word) => ownVoice.has(word.toLowerCase()));
}
