import { indexPeople } from "../entities/people.ts";
import type { PeopleIndex } from "../entities/person.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { Antecedents } from "./antecedents.ts";
import { Members } from "./members.ts";

/** The discourse model, by which mentions are resolved: the text, whom it names, who spoke so far. */
export interface Discourse {
  paragraphs: readonly AnalysedParagraph[];
  people: PeopleIndex;
  lexicon: Lexicon;
  antecedents: Antecedents;
  known: Members;
}

/** Of an article in which nobody has spoken yet. */
export function discourseOf(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon): Discourse {
  const people = indexPeople(paragraphs, lexicon);
  const antecedents = new Antecedents(paragraphs, people, lexicon);
  return { paragraphs, people, lexicon, antecedents, known: new Members() };
}
