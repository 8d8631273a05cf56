import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Gender, Lexicon } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";
import type { Person } from "./person.ts";
import type { PersonMention } from "./person-mentions.ts";

/** So many sentences must agree before pronouns tell who somebody is. */
const LEAST_VOTES = 2;

/**
 * Gives people of whom no title tells it the gender of the pronouns behind their name, where at least two sentences name nobody
 * else and all agree: "Fenn kept his boat in Sandry". Only where possessives agree with their owner.
 */
export function giveGenders(
  paragraphs: readonly AnalysedParagraph[],
  mentions: readonly PersonMention[],
  lexicon: Lexicon,
): void {
  if (lexicon.rules.grammar) return;
  const votes = new Map<Person, { he: number; she: number }>();
  mentions.forEach((mention, at) => {
    const { person, subject } = mention;
    if (person.gender !== null || !subject) return;
    const alone = (other: PersonMention | undefined) =>
      !other || !isSameSentence(other, mention) || other.person === person;
    if (!alone(mentions[at - 1]) || !alone(mentions[at + 1])) return;
    const gender = pronounBehind(paragraphs[mention.paragraph]!, mention, lexicon);
    if (!gender) return;
    const known = votes.get(person) ?? { he: 0, she: 0 };
    known[gender]++;
    votes.set(person, known);
  });
  for (const [person, { he, she }] of votes) {
    if (she === 0 && he >= LEAST_VOTES) person.gender = "he";
    if (he === 0 && she >= LEAST_VOTES) person.gender = "she";
  }
}

function isSameSentence(a: PersonMention, b: PersonMention): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

/** The first pronoun of one gender behind a name in its sentence; what stands in quotation marks is nobody's there. */
function pronounBehind(
  { tokens, sentences }: AnalysedParagraph,
  { token, sentence }: PersonMention,
  lexicon: Lexicon,
): "he" | "she" | null {
  const { to } = sentences[sentence]!;
  for (let i = token + 1; i < to; i++) {
    const { low, flags } = tokens[i]!;
    if (!(flags & (IS.pronoun | IS.possessive))) continue;
    const gender = lexicon.pronouns.get(low) ?? lexicon.gender.get(low);
    if (gender === "he" || gender === "she") return gender;
  }
  return null;
}

/** Nothing told of somebody speaks against a gender. */
export function fitsGender(one: { gender: Gender | null }, gender: Gender | null): boolean {
  return one.gender === null || gender === null || one.gender === gender;
}
