import { any } from "../../rules/any.ts";
import type { LanguageRules } from "../../rules/language.ts";
import { isTitleCase } from "../attributions/headlines.ts";
import { isNameToken } from "../phrases/descriptions.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { roleKeys } from "../text/compound-words.ts";
import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { memoize } from "../text/memoize.ts";
import { addTo } from "../text/multimap.ts";
import { foldName, singular } from "../text/name-words.ts";
import { is, isOneOf, isSmallWord } from "../text/token-tests.ts";
import { isTextBeforeName, nameRun } from "./name-runs.ts";
import type { PeopleIndex, Person } from "./person.ts";
import { readPerson } from "./read-person.ts";
import { leaveOutThings, placeName, takeOffOpeners, type WordPlaces } from "./things.ts";

/** Where a role goes on to what it is about. */
const objectOfRole = memoize(
  ({ roleObjects = "" }: LanguageRules) => new RegExp(`\\b${any(roleObjects)}\\b`, "i"),
);

/** Everyone whom the article names, by their names and roles. */
export function indexPeople(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon): PeopleIndex {
  const index: PeopleIndex = {
    people: [],
    bySurname: new Map(),
    byFirst: new Map(),
    inside: new Set(),
    byRole: new Map(),
    firstNoun: new Map(),
    towns: new Set(),
    things: new Set(),
  };
  const places: WordPlaces = {
    small: new Set(),
    speaking: new Set(),
    articled: new Set(),
    places: new Set(),
  };
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === "credit" || paragraph.kind === "heading") return;
    if (!lexicon.rules.grammar && isTitleCase(paragraph)) return;
    readNames(index, places, paragraph, number, lexicon);
  });
  leaveOutThings(index, places, lexicon);
  takeOffOpeners(index, places, lexicon);
  indexRoles(index, lexicon);
  return index;
}

/** Reads the names of a paragraph and where its words stand. */
function readNames(
  index: PeopleIndex,
  places: WordPlaces,
  paragraph: AnalysedParagraph,
  number: number,
  lexicon: Lexicon,
): void {
  const { tokens, text } = paragraph;
  for (let i = 0; i < tokens.length; i++) {
    const { low } = tokens[i]!;
    if (isSmallWord(tokens[i])) places.small.add(low);
    if (is(tokens[i], HUMAN) && !index.firstNoun.has(low))
      index.firstNoun.set(low, { paragraph: number, token: i });
    if (!isNameToken(tokens, i) || isTextBeforeName(tokens, i, lexicon)) continue;
    if (i > 0 && tokens[i - 1]!.kind === "word" && !tokens[i]!.lineStart)
      index.inside.add(foldName(tokens[i]!.text));
    const run = nameRun(tokens, i, lexicon);
    placeName(places, tokens, text, run, lexicon);
    if (run.from === run.to && isOneOf(lexicon.townPrepositions, tokens[run.from - 1]))
      index.towns.add(foldName(tokens[run.from]!.text));
    readPerson(index, paragraph, number, run, lexicon);
    i = run.to;
  }
}

/** People by the words of their roles. */
function indexRoles({ people, byRole }: PeopleIndex, lexicon: Lexicon): void {
  for (const person of people) {
    const roles = lexicon.rules.grammar ? person.roles.join("; ") : (person.role ?? "");
    for (const word of roleWords(`${royalRank(person, lexicon)} ${roles}`, lexicon)) {
      const noun = word.toLowerCase();
      const office = lexicon.offices.get(noun.replace(/\.$/, ""));
      // "co-founder" is a founder too, "AfD-Chef" the same as "AfDchef".
      const parts = noun.includes("-") ? [noun.slice(noun.lastIndexOf("-") + 1), noun.replace("-", "")] : [];
      for (const low of [...roleKeys(lexicon, noun), ...parts, ...(office ? [office] : [])]) {
        const key = singular(foldName(low));
        if (byRole.get(key)?.at(-1) !== person) addTo(byRole, key, person);
      }
    }
  }
}

/** Words of a role that say what its holder is: a "chair of the Association of Pilots" is no pilot. */
function roleWords(role: string, lexicon: Lexicon): Set<string> {
  // Other grammars order their roles otherwise and look at the role's first word when they are asked.
  const parts = lexicon.rules.grammar
    ? [role]
    : role.split(/[,;]|\band\b/i).map((part) => part.split(objectOfRole(lexicon.rules), 1)[0] ?? "");
  return new Set(parts.join(" ").match(/[\p{L}-]+/gu) ?? []);
}
/** The title that a name begins with: "King" of "King Charles". */
function royalRank({ name }: Person, { givenTitles }: Lexicon): string {
  const [first = "", ...names] = name.split(" ");
  return names.length > 0 && givenTitles.has(first.toLowerCase()) ? first : "";
}
