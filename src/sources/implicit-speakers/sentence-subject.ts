import type { PersonMention } from "../entities/person-mentions.ts";
import { isPronoun } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { governorOf } from "../phrases/syntactic-position.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** Nouns for whoever can have said something. */
export const SPEAKING = IS.person | IS.people | IS.title | IS.spokesperson | IS.body | IS.document;

/** "The prosecutors see it otherwise.": the subject of a sentence can speak, and is no pronoun: words behind it may be its own. */
export function hasSpeakingSubject({ tokens, sentences }: AnalysedParagraph, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  const subject = mainSubjectFrom(tokens, from, to);
  if (!subject || isPronoun(tokens[subject.from])) return false;
  return tokens.slice(subject.from, subject.to + 1).some((token) => is(token, SPEAKING));
}

/** Whom the names of a sentence make its subject: the only subject among them, or the only person whom no preposition governs but one that gives a view. */
export function subjectOf(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
  { rules }: Lexicon,
): PersonMention | null {
  const [first] = mentions;
  const [subject, ...others] = mentions.filter((mention) => mention.subject);
  if (subject) return others.every(({ person }) => person === subject.person) ? subject : null;
  if (!first || mentions.some(({ person }) => person !== first.person)) return null;
  const governor = governorOf(tokens, first.token);
  return !governor || (rules.opinionOf !== undefined && governor.low === rules.opinionOf) ? first : null;
}
