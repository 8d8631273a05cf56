import type { Phrase } from "../phrases/phrases.ts";
import { genderOfName, type Lexicon } from "../text/lexicon.ts";
import { addTo } from "../text/multimap.ts";
import { foldName } from "../text/name-words.ts";
import { endsInOrdinary } from "../text/ordinary-words.ts";
import { is, isOneOf, isSmallWord, isUnknown } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { PeopleIndex, Person } from "./person.ts";

const NOUN = IS.person | IS.title | IS.people | IS.body | IS.document;

/** Where the words of an article stand, as far as it tells that capitals name nobody. */
export interface WordPlaces {
  /** Words in small letters. */
  small: Set<string>;
  /** Names of one word without article beside a verb of saying, folded: "Lee said". */
  speaking: Set<string>;
  /** Names of several words behind "the". */
  articled: Set<string>;
  /** Names of several words in which something is. */
  places: Set<string>;
}

/** Notes where a name stands. */
export function placeName(
  places: WordPlaces,
  tokens: readonly Token[],
  text: string,
  run: Phrase,
  { within }: Lexicon,
): void {
  const [before, behind] = [tokens[run.from - 1], tokens[run.to + 1]];
  const articled = is(before, IS.definite) && !is(before, IS.that);
  if (run.from === run.to) {
    const speaks = is(behind, IS.cue) || is(before, IS.cue);
    if (speaks && !articled) places.speaking.add(foldName(tokens[run.from]!.text));
    return;
  }
  const name = text.slice(tokens[run.from]!.start, tokens[run.to]!.end);
  // "the Ann Lee film": the article is another noun's.
  const ofNoun = isSmallWord(behind) && (isUnknown(behind) || is(behind, NOUN)) && !is(behind, IS.cue);
  if (articled && !ofNoun) places.articled.add(name);
  if (isOneOf(within, before)) places.places.add(name);
}

/** Takes out of the people whoever is none: "Tel Aviv", "Common Ground", "Liats Rückkehr". */
export function leaveOutThings(index: PeopleIndex, places: WordPlaces, lexicon: Lexicon): void {
  const { grammar } = lexicon.rules;
  if (grammar && !grammar.nounCapitals) return;
  const isThing = (one: Person) =>
    grammar ? isPlaceOrGenitive(one, index, places, lexicon) : isWords(one, index, places, lexicon);
  const things = new Set(index.people.filter(isThing));
  if (things.size === 0) return;
  if (!grammar) for (const { name } of things) index.things.add(name);
  index.people = index.people.filter((person) => !things.has(person));
  for (const map of [index.bySurname, index.byFirst]) {
    for (const [key, people] of map) {
      const left = people.filter((person) => !things.has(person));
      if (left.length === 0) map.delete(key);
      else if (left.length < people.length) map.set(key, left);
    }
  }
}

/** "Longtime Odo Quill", "Hearing Orla Quill": takes the sentence's first word off a name where that word is common or a given name stands behind it. */
export function takeOffOpeners(
  { people, byFirst }: PeopleIndex,
  { small }: WordPlaces,
  lexicon: Lexicon,
): void {
  for (const person of people) {
    const [opener = "", given = "", ...rest] = person.name.split(" ");
    if (!person.opens || rest.length !== 1) continue;
    const gender = genderOfName(given, lexicon);
    const common = small.has(opener.toLowerCase()) || opener.endsWith(lexicon.rules.participleEnding ?? " ");
    if (gender === null && !common) continue;
    person.name = `${given} ${rest[0]}`;
    person.first = foldName(given);
    person.gender ??= gender;
    person.opens = false;
    if (!byFirst.has(person.first)) addTo(byFirst, person.first, person);
  }
}

/** "Common Ground", "Harbor Robotics", "the Stone Lantern": common words of which nothing says that they are somebody's name. */
function isWords(
  { name, surname, proven, role, gender, age, beside }: Person,
  { bySurname }: PeopleIndex,
  { small, speaking, articled }: WordPlaces,
  lexicon: Lexicon,
): boolean {
  const { flags, alsoSurnames } = lexicon;
  const words = name.split(" ");
  if (proven || role !== null || gender !== null || age !== null || words.length === 1) return false;
  // "Odo Brown (@odobrown)"
  if (beside.startsWith("@")) return false;
  // A body is not called by its last word alone.
  if (speaking.has(surname) && bySurname.get(surname)?.length === 1) return false;
  const [first, last] = [words[0]!, words.at(-1)!].map((word) => word.toLowerCase()) as [string, string];
  // "De Soto", "A. Lee": a particle or an initial is in small letters for itself.
  const isParticle = ((flags.get(first) ?? 0) & IS.particle) !== 0 || first.length < 3;
  const isText = ((flags.get(last) ?? 0) & IS.document) !== 0;
  const isNoun = !alsoSurnames.has(last) && (isText || small.has(last));
  return isNoun || (small.has(first) && !isParticle) || articled.has(name) || endsInOrdinary(words, lexicon);
}

/** Where all nouns have capitals: "Tel Aviv", of which something is "in", and "Liats Rückkehr", where the text speaks of Liat. */
function isPlaceOrGenitive(
  { name, first, proven }: Person,
  index: PeopleIndex,
  { places }: WordPlaces,
  lexicon: Lexicon,
): boolean {
  if (proven) return false;
  return (
    (places.has(name) && genderOfName(first, lexicon) === null) || isGenitive(first, name, index, lexicon)
  );
}

/** A given name in the genitive before a noun. */
function isGenitive(first: string, name: string, { inside }: PeopleIndex, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}+s \p{Lu}\p{Ll}+$/u.test(name) || genderOfName(first, lexicon) !== null) return false;
  const bare = first.slice(0, -1);
  return inside.has(bare) && !inside.has(first);
}
