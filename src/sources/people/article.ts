import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { Antecedents } from "./antecedents.ts";
import { Members } from "./members.ts";
import { indexPeople } from "./people.ts";
import type { PeopleIndex } from "./person.ts";

/** What joining mentions needs: the text, whom it names, who spoke so far. */
export interface Article {
  paragraphs: readonly AnalysedParagraph[];
  people: PeopleIndex;
  lexicon: Lexicon;
  antecedents: Antecedents;
  known: Members;
}

/** The article with nobody speaking yet. */
export function articleOf(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon): Article {
  const people = indexPeople(paragraphs, lexicon);
  const antecedents = new Antecedents(paragraphs, people, lexicon);
  return { paragraphs, people, lexicon, antecedents, known: new Members() };
}
