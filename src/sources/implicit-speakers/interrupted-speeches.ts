import type { Speech, Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import type { Member } from "../discourse/members.ts";
import { isPronoun } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { sentenceOf } from "../text/sentences.ts";

/**
 * Takes the speaker from quotations that only the text before gives one, where a sentence between the two is about somebody else:
 * "“…”, declaró Tena. La marcha estuvo liderada por Elsa Rincón. “…”"
 */
export function leaveInterrupted(
  texts: readonly AnalysedParagraph[],
  speeches: readonly Speech[],
  memberOf: ReadonlyMap<Statement, Member | null>,
  cast: Cast,
): void {
  for (const speech of speeches) {
    const { statement, how, parts } = speech;
    const part = parts[0];
    if (how !== "carried" || !statement || part?.paragraph !== statement.paragraph) continue;
    const text = texts[part.paragraph]!;
    const to = sentenceOf(text, text.tokenOfRegion[part.region]!);
    const speaker = memberOf.get(statement)?.person;
    for (let sentence = statement.sentence + 1; sentence < to; sentence++)
      if (isAboutAnother(text, part.paragraph, sentence, speaker ?? null, cast)) speech.statement = null;
  }
}

/** Names others and not the speaker, neither by name nor by a pronoun in front. */
function isAboutAnother(
  { tokens, sentences }: AnalysedParagraph,
  paragraph: number,
  sentence: number,
  speaker: Member["person"],
  cast: Cast,
): boolean {
  const named = cast.namedIn(paragraph, sentence);
  if (named.length === 0 || named.some(({ person }) => person === speaker)) return false;
  return !isPronoun(tokens[sentences[sentence]!.from]);
}
