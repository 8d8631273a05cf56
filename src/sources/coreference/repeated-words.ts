import { foldText } from "../../rules/fold.ts";
import { SPEECH_WORDS, type Speech, type Statement } from "../attributions/speech.ts";
import type { Member } from "../discourse/members.ts";
import { fitsGender } from "../entities/genders.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { addTo } from "../text/multimap.ts";
import { singular, wordSet } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";

/** So many words in a row, and letters, are nobody else's by chance. */
const LEAST = { words: 3, letters: 18 } as const;
/** So many places of the same three words are compared, so that no refrain costs more. */
const MOST_PLACES = 12;
/** What one person is beside no other. */
const OFFICE = IS.person | IS.title;
/** Whoever takes up another's fragment in a reply denies it within so many words before. */
const DENIAL_REACH = 4;

/** A quotation's words, folded. */
interface Words {
  speech: Speech;
  words: string[];
}

/** A quotation all of whose words stand in a row in another one, from `at` on. */
interface Repeated {
  part: Words;
  whole: Words;
  at: number;
}

/**
 * Joins somebody described with whoever says the same words by name elsewhere: a head quotes "the President" whom the story names, and
 * a fragment of the head stands within the whole quotation. Changes `memberOf` and marks such statements as guessed.
 */
export function joinRepeated(
  texts: readonly AnalysedParagraph[],
  speeches: readonly Speech[],
  memberOf: Map<Statement, Member | null>,
  lexicon: Lexicon,
): void {
  const newcomers = toldAsNew(texts, memberOf);
  const bearers = new Map<Member, Set<Member>>();
  for (const repeated of findRepeated(texts, speeches)) {
    const [part, whole] = [repeated.part, repeated.whole].map(({ speech: { statement } }) =>
      statement ? memberOf.get(statement) : null,
    );
    const [person, described] = part?.kind === "person" ? [part, whole] : [whole, part];
    if (person?.kind !== "person" || described?.kind !== "unnamed" || described.plural) continue;
    if (isFragment(repeated) && (person !== part || isDenied(repeated, lexicon))) continue;
    if (newcomers.has(described) || holdsOther(person, described, lexicon)) continue;
    bearers.set(described, (bearers.get(described) ?? new Set()).add(person));
  }
  for (const [statement, member] of memberOf) {
    const [person, ...others] = bearers.get(member!) ?? [];
    if (!member || !person || others.length > 0 || !fitsGender(person, member.gender)) continue;
    memberOf.set(statement, person);
    statement.guessed = true;
    person.mentions.push(...member.mentions.splice(0));
  }
}

/** "A resident said": of whom the text tells as of somebody new, and nobody whom it names elsewhere. */
function toldAsNew(
  texts: readonly AnalysedParagraph[],
  memberOf: ReadonlyMap<Statement, Member | null>,
): Set<Member> {
  const found = new Set<Member>();
  for (const [{ paragraph, mention }, member] of memberOf)
    if (member && mention && is(texts[paragraph]!.tokens[mention.from], IS.indefinite)) found.add(member);
  return found;
}

/** "The nurse" is not the director Ann Lowe: what both are is told, and by other offices or trades. */
function holdsOther({ role }: Member, { key }: Member, { flags }: Lexicon): boolean {
  const told = [...wordSet(role ?? "")].map(singular);
  const tellsOffice = told.some((word) => ((flags.get(word) ?? 0) & OFFICE) !== 0);
  return tellsOffice && ((flags.get(key) ?? 0) & OFFICE) !== 0 && !told.includes(key);
}

function isFragment({ part }: Repeated): boolean {
  return part.words.length < SPEECH_WORDS;
}

/** "No hay “maniobras de desgaste”": another one's answer. */
function isDenied({ whole, at }: Repeated, { flags }: Lexicon): boolean {
  const before = whole.words.slice(Math.max(0, at - DENIAL_REACH), at);
  return before.some((word) => ((flags.get(word) ?? 0) & IS.negation) !== 0);
}

function findRepeated(texts: readonly AnalysedParagraph[], speeches: readonly Speech[]): Repeated[] {
  const all = speeches.map((speech): Words => ({ speech, words: wordsOf(texts, speech) }));
  const places = new Map<string, Pick<Repeated, "whole" | "at">[]>();
  for (const whole of all)
    for (let at = 0; at + LEAST.words <= whole.words.length; at++) {
      const key = whole.words.slice(at, at + LEAST.words).join(" ");
      if ((places.get(key)?.length ?? 0) < MOST_PLACES) addTo(places, key, { whole, at });
    }
  return all.flatMap((part) => {
    const { words } = part;
    if (words.length < LEAST.words || words.join("").length < LEAST.letters) return [];
    return (places.get(words.slice(0, LEAST.words).join(" ")) ?? [])
      .filter(({ whole, at }) => whole !== part && words.every((word, i) => whole.words[at + i] === word))
      .map((place) => ({ part, ...place }));
  });
}

function wordsOf(texts: readonly AnalysedParagraph[], { parts }: Speech): string[] {
  return parts.flatMap(({ paragraph, region }) => {
    const { text, regions } = texts[paragraph]!;
    const { innerStart, innerEnd } = regions[region]!;
    return foldText(text.slice(innerStart, innerEnd)).match(/[\p{L}\p{N}]+/gu) ?? [];
  });
}
