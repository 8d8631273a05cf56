import { any } from "../../rules/any.ts";
import type { LanguageRules } from "../../rules/language.ts";
import { isTitleCase } from "../attributions/headlines.ts";
import { isNameToken } from "../phrases/descriptions.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { roleKeys } from "../text/compound-words.ts";
import { genderOfName, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { memoize } from "../text/memoize.ts";
import { addTo } from "../text/multimap.ts";
import { foldName, singular } from "../text/name-words.ts";
import { is, isOneOf } from "../text/token-tests.ts";
import { isTextBeforeName, nameRun } from "./name-runs.ts";
import type { PeopleIndex, Person } from "./person.ts";
import { readPerson } from "./read-person.ts";

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
  };
  const places = new Set<string>();
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === "credit" || paragraph.kind === "heading") return;
    if (!lexicon.rules.grammar && isTitleCase(paragraph)) return;
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const { low } = tokens[i]!;
      if (is(tokens[i], HUMAN) && !index.firstNoun.has(low))
        index.firstNoun.set(low, { paragraph: number, token: i });
      if (!isNameToken(tokens, i) || isTextBeforeName(tokens, i, lexicon)) continue;
      if (i > 0 && tokens[i - 1]!.kind === "word" && !tokens[i]!.lineStart)
        index.inside.add(foldName(tokens[i]!.text));
      const run = nameRun(tokens, i, lexicon);
      if (isOneOf(lexicon.within, tokens[run.from - 1]) && run.to > run.from)
        places.add(paragraph.text.slice(tokens[run.from]!.start, tokens[run.to]!.end));
      readPerson(index, paragraph, number, run, lexicon);
      i = run.to;
    }
  });
  if (lexicon.rules.grammar?.nounCapitals) leaveOutThings(index, places, lexicon);
  indexRoles(index, lexicon);
  return index;
}

/** Takes out "Tel Aviv", of which something is "in", and "Liats Rückkehr", where the text speaks of Liat: two capitals that name nobody. */
function leaveOutThings(index: PeopleIndex, places: ReadonlySet<string>, lexicon: Lexicon): void {
  const isPlace = ({ name, first }: Person) => places.has(name) && genderOfName(first, lexicon) === null;
  const isThing = (one: Person) =>
    !one.proven && (isPlace(one) || isGenitive(one.first, one.name, index, lexicon));
  const things = new Set(index.people.filter(isThing));
  if (things.size === 0) return;
  index.people = index.people.filter((person) => !things.has(person));
  for (const map of [index.bySurname, index.byFirst]) {
    for (const [key, people] of map) {
      const left = people.filter((person) => !things.has(person));
      if (left.length === 0) map.delete(key);
      else if (left.length < people.length) map.set(key, left);
    }
  }
}

/** A given name in the genitive before a noun. */
function isGenitive(first: string, name: string, { inside }: PeopleIndex, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}+s \p{Lu}\p{Ll}+$/u.test(name) || genderOfName(first, lexicon) !== null) return false;
  const bare = first.slice(0, -1);
  return inside.has(bare) && !inside.has(first);
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
