import { isPronoun } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { is } from "../text/token-tests.ts";
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
