import { isNameToken } from "../phrases/descriptions.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { foldName } from "../text/name-words.ts";
import type { PeopleIndex, Person } from "./people.ts";
import { sentenceOf, subjectsPlace } from "./places-in-text.ts";

/** Where a person whom the article names in full is named, in whatever form. */
export interface PersonMention {
  person: Person;
  paragraph: number;
  token: number;
  sentence: number;
  /** It stands where subjects do. */
  subject: boolean;
}

/** All mentions of the people named, in text order, and where each capitalised word first stands as a name alone. */
export function findPersonMentions(
  paragraphs: readonly AnalysedParagraph[],
  people: PeopleIndex,
): { mentions: PersonMention[]; alone: Map<string, { paragraph: number; token: number }> } {
  const mentions: PersonMention[] = [];
  const alone = new Map<string, { paragraph: number; token: number }>();
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === "credit" || paragraph.kind === "heading" || paragraph.kind === "byline") return;
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameToken(tokens, i)) continue;
      let to = i;
      while (isNameToken(tokens, to + 1) && !tokens[to]!.possessive && !tokens[to + 1]!.opensName) to++;
      const list = people.bySurname.get(foldName(tokens[to]!.text));
      const single = to === i;
      const word = foldName(tokens[i]!.text);
      if (single && !alone.has(word)) alone.set(word, { paragraph: number, token: i });
      const named = list?.find(({ token, paragraph: at }) => at === number && token >= i && token <= to);
      const person =
        named ??
        (single
          ? (only(list) ?? only(people.byFirst.get(word)))
          : (list?.find(({ first }) => tokens.slice(i, to).some(({ text }) => foldName(text) === first)) ??
            only(list)));
      if (person && !tokens[to]!.possessive)
        mentions.push({
          person,
          paragraph: number,
          token: to,
          sentence: sentenceOf(paragraph, i),
          subject: subjectsPlace(paragraph, i),
        });
      i = to;
    }
  });
  return { mentions, alone };
}

function only(people: readonly Person[] | undefined): Person | null {
  return people?.length === 1 ? people[0]! : null;
}
