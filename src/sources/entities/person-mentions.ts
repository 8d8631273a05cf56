import { isNameToken } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { isInnerSubject, subjectsPlace } from "../phrases/syntactic-position.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { sentenceOf } from "../text/sentences.ts";
import { isOneOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import type { PeopleIndex, Person } from "./person.ts";

/** Where a person whom the article names in full is named, in whatever form. */
export interface PersonMention {
  person: Person;
  paragraph: number;
  token: number;
  sentence: number;
  /** It stands where subjects do. */
  subject: boolean;
  /** As the subject of a clause within that of another. */
  inner: boolean;
}

/** All mentions of the people named, in text order, and where each capitalised word first stands as a name alone. */
export function findPersonMentions(
  paragraphs: readonly AnalysedParagraph[],
  people: PeopleIndex,
  lexicon: Lexicon,
): { mentions: PersonMention[]; alone: Map<string, { paragraph: number; token: number }> } {
  // A bare surname of several people is the first one's in English.
  const firstBearer = !lexicon.rules.grammar;
  const mentions: PersonMention[] = [];
  const alone = new Map<string, { paragraph: number; token: number }>();
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === "credit" || paragraph.kind === "heading" || paragraph.kind === "byline") return;
    const { tokens } = paragraph;
    for (const { from, to } of nameRuns(tokens, lexicon)) {
      const word = foldName(tokens[from]!.text);
      if (from === to && !alone.has(word)) alone.set(word, { paragraph: number, token: from });
      const person =
        bearerOf(tokens, { from, to }, number, people) ??
        (firstBearer && from === to
          ? firstOf(people.bySurname.get(foldName(tokens[to]!.text)), number)
          : null);
      if (!person || tokens[to]!.possessive) continue;
      const sentence = sentenceOf(paragraph, from);
      const subject = subjectsPlace(paragraph, from) || isMainSubject(paragraph, sentence, to);
      const inner = isInnerSubject(tokens, from);
      mentions.push({ person, paragraph: number, token: to, sentence, subject, inner });
    }
  });
  return { mentions, alone };
}

/** "After a day in the hall, Lee spoke": right behind the comma of what opens the sentence. */
function isMainSubject({ tokens, sentences }: AnalysedParagraph, sentence: number, token: number): boolean {
  const { from, to } = sentences[sentence]!;
  return mainSubjectFrom(tokens, from, to)?.to === token;
}

/** Capitalised words side by side that may be one name, without what belongs to the verb behind it ("nimmt Ole Harms Bezug"). */
function* nameRuns(tokens: readonly Token[], { verbNouns }: Lexicon): Generator<Phrase> {
  for (let from = 0; from < tokens.length; from++) {
    if (!isNameToken(tokens, from)) continue;
    let to = from;
    while (isNameToken(tokens, to + 1) && !tokens[to]!.possessive && !opensAnother(tokens[to + 1]!)) to++;
    yield { from, to: to > from && isOneOf(verbNouns, tokens[to]) ? to - 1 : to };
    from = to;
  }
}

function opensAnother({ opensName, apart }: Token): boolean {
  return opensName === true || apart === true;
}

/** The person who is introduced here, or who alone has this surname or given name. */
function bearerOf(
  tokens: readonly Token[],
  { from, to }: Phrase,
  number: number,
  { bySurname, byFirst }: PeopleIndex,
): Person | null {
  const namesakes = bySurname.get(foldName(tokens[to]!.text));
  const isHere = ({ token, paragraph }: Person) => paragraph === number && token >= from && token <= to;
  const introduced = namesakes?.find(isHere);
  if (introduced) return introduced;
  if (from === to) return only(namesakes) ?? only(byFirst.get(foldName(tokens[from]!.text)));
  const given = tokens.slice(from, to).map(({ text }) => foldName(text));
  return namesakes?.find(({ first }) => given.includes(first)) ?? only(namesakes);
}

/** Whom the text named first of several people of one surname: the others go by their first names. */
function firstOf(people: readonly Person[] | undefined, number: number): Person | null {
  const [first] = people ?? [];
  return first && first.paragraph <= number ? first : null;
}

function only(people: readonly Person[] | undefined): Person | null {
  return people?.length === 1 ? people[0]! : null;
}

/** All words of the person's name that stand before its last. */
export function nameAround(tokens: readonly Token[], { token, person }: PersonMention): Phrase {
  const words = new Set(person.name.split(" "));
  let from = token;
  while (from > 0 && words.has(tokens[from - 1]!.text)) from--;
  return { from, to: token };
}
