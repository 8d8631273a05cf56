import { any } from "../../rules/any.ts";
import type { LanguageRules } from "../../rules/language.ts";
import { type Description, describePhrase, isNameToken, textOfPhrase } from "../phrases/descriptions.ts";
import { behindAll, type Phrase, phraseEndingAt } from "../phrases/phrases.ts";
import { roleOf } from "../phrases/roles.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { roleKeys } from "../text/compound-words.ts";
import {
  DETERMINER,
  flagsOf,
  type Gender,
  genderOf,
  genderOfName,
  HUMAN,
  type Lexicon,
} from "../text/lexicon.ts";
import { memoize } from "../text/memoize.ts";
import { addTo } from "../text/multimap.ts";
import { foldName, singular } from "../text/name-words.ts";
import { endsLike, is, isOneOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";

/** A person whom the article names in full somewhere. */
export interface Person {
  name: string;
  /** Last part of the name, folded: the key under which later mentions find the person. */
  surname: string;
  /** First part, folded. */
  first: string;
  gender: Gender | null;
  /** In years, where it stands behind the name. */
  age: number | null;
  role: string | null;
  /** All roles that the article gives, the first one first: "senador" also where the best is "líder do bloco". */
  roles: string[];
  /** What stands in brackets right behind the name, lower case: the party "(pxb-rj)". */
  beside: string;
  /** How sure the role's place is: 3 apposition, 2 words before the name, 1 "of the …" behind it. */
  roleRank: number;
  /** Words around the name prove a person: a title, an age, a role. */
  proven: boolean;
  paragraph: number;
  token: number;
}

/** Names and what the article says of their bearers. */
export interface PeopleIndex {
  people: Person[];
  bySurname: Map<string, Person[]>;
  /** People by their first name, folded, where they have two. */
  byFirst: Map<string, Person[]>;
  /** Folded words that stand capitalised inside a sentence somewhere: names, not first words. */
  inside: Set<string>;
  /** People by each word of their role, singular and folded. */
  byRole: Map<string, Person[]>;
  /** Where each noun that means humans stands first. */
  firstNoun: Map<string, { paragraph: number; token: number }>;
}

/** What the article says of somebody, and how sure its place is. */
interface PlacedRole {
  text: string;
  rank: number;
}

const LONGEST_NAME = 5;
/** Words of a role before a name. */
const LONGEST_ROLE = 14;
/** Where a role goes on to what it is about. */
const objectOfRole = memoize(
  ({ roleObjects = "" }: LanguageRules) => new RegExp(`\\b${any(roleObjects)}\\b`, "i"),
);

export function indexPeople(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon): PeopleIndex {
  const index: PeopleIndex = {
    people: [],
    bySurname: new Map(),
    byFirst: new Map(),
    inside: new Set(),
    byRole: new Map(),
    firstNoun: new Map(),
  };
  paragraphs.forEach((paragraph, number) => {
    if (paragraph.kind === "credit" || paragraph.kind === "heading") return;
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const { low } = tokens[i]!;
      if (is(tokens[i], HUMAN) && !index.firstNoun.has(low))
        index.firstNoun.set(low, { paragraph: number, token: i });
      if (!isNameToken(tokens, i)) continue;
      if (i > 0 && tokens[i - 1]!.kind === "word" && !tokens[i]!.lineStart)
        index.inside.add(foldName(tokens[i]!.text));
      const run = behindPlace(tokens, nameRun(tokens, i), lexicon);
      readRun(index, paragraph, number, run, lexicon);
      i = run.to;
    }
  });
  for (const person of index.people) {
    const roles = lexicon.rules.grammar ? person.roles.join("; ") : (person.role ?? "");
    for (const word of roleWords(`${royalRank(person, lexicon)} ${roles}`, lexicon)) {
      const noun = word.toLowerCase();
      const office = lexicon.offices.get(noun.replace(/\.$/, ""));
      // "co-founder" is a founder too, "AfD-Chef" the same as "AfDchef".
      const parts = noun.includes("-") ? [noun.slice(noun.lastIndexOf("-") + 1), noun.replace("-", "")] : [];
      for (const low of [...roleKeys(lexicon, noun), ...parts, ...(office ? [office] : [])]) {
        const key = singular(foldName(low));
        if (index.byRole.get(key)?.at(-1) !== person) addTo(index.byRole, key, person);
      }
    }
  }
  return index;
}

/** Words of a role that say what its holder is: a "chair of the Association of Pilots" is no pilot. */
function roleWords(role: string, lexicon: Lexicon): Set<string> {
  // Other grammars order their roles otherwise and look at the role's first word when they are asked.
  const parts = lexicon.rules.grammar
    ? [role]
    : role.split(/[,;]|\band\b/i).map((part) => part.split(objectOfRole(lexicon.rules), 1)[0] ?? "");
  return new Set(parts.join(" ").match(/[\p{L}-]+/gu) ?? []);
}

/** "ambassador to Norland Odo Fenn": the last two words of the run are the name. */
function behindPlace(tokens: readonly Token[], run: Phrase, lexicon: Lexicon): Phrase {
  const [link, title] = [tokens[run.from - 1], tokens[run.from - 2]];
  const place = tokens[run.from]!;
  if (run.to - run.from !== 2 || link?.kind !== "word" || !title || place.lineStart) return run;
  // "agent for President Ann Lee"
  if (!lexicon.rules.grammar && is(place, IS.title, IS.honorific)) return run;
  const office = !lexicon.rules.grammar && is(link, IS.nounPreposition) && is(title, IS.title);
  return office ? { from: run.from + 1, to: run.to } : run;
}

function nameRun(tokens: readonly Token[], from: number): Phrase {
  let to = from;
  for (;;) {
    const next = tokens[to + 1];
    if (!next || next.lineStart || next.opensName) break;
    if (tokens[to]!.possessive) break;
    if (isNameToken(tokens, to + 1)) {
      to++;
      continue;
    }
    // "Ursula von der Leyen" has two particles.
    let behind = to + 1;
    while (tokens[behind] && !tokens[behind]!.cap && is(tokens[behind], IS.particle)) behind++;
    if (behind > to + 1 && isNameToken(tokens, behind)) {
      to = behind;
      continue;
    }
    if (next.kind === "quote" && next.end - next.start < 16 && isNameToken(tokens, to + 2)) {
      to += 2;
      continue;
    }
    break;
  }
  return { from, to };
}

/** So many words before a name may belong to its phrase. */
const MOST_BEFORE = 8;

/** Where the words before a run begin that belong to its phrase: "former press secretary Ann Lee". */
function startOfPhrase(tokens: readonly Token[], run: Phrase, lexicon: Lexicon): number {
  const { grammar } = lexicon.rules;
  const bearers = isNameToken(tokens, run.from - 1) && (!grammar || grammar.headFirst);
  const floor = Math.max(0, run.from - LONGEST_ROLE);
  const from =
    tokens[run.from]!.opensName || bearers
      ? (phraseEndingAt(tokens, run.from - 1, floor)?.from ?? run.from)
      : behindOthers(tokens, run, lexicon);
  return grammar ? from : wholeRole(tokens, from, run);
}

function behindOthers(tokens: readonly Token[], run: Phrase, lexicon: Lexicon): number {
  let from = run.from;
  while (from > 0 && run.from - from < MOST_BEFORE) {
    const words = wordsBefore(tokens, from, run, lexicon);
    from -= words;
    if (words === 0) break;
    if (words > 1) continue;
    // "Ada Quist's brother Ole"
    const { possessive } = tokens[from]!;
    if (possessive) while (from > 0 && isNameToken(tokens, from - 1)) from--;
    if (possessive || is(tokens[from], DETERMINER)) break;
  }
  return from;
}

/** How many words right before belong to the name's phrase, too; 0 where it begins. */
function wordsBefore(tokens: readonly Token[], from: number, run: Phrase, lexicon: Lexicon): number {
  const { grammar } = lexicon.rules;
  const left = tokens[from - 1]!;
  if (left.kind !== "word" || left.lineStart) return 0;
  if (isOneOf(lexicon.nameTies, left) && run.to - run.from >= 2 && is(tokens[from - 2], IS.title)) return 2;
  if (!left.cap && endsLike(left, SHAPE.past) && !is(left, HUMAN, IS.title)) return 0;
  // "der Fall Harms": the German article ties to nouns too.
  if (grammar?.nounCapitals && is(left, IS.definite)) return 1;
  if (is(left, IS.and)) {
    // "der Anwalt und Autor Ole Harms": one bearer of two roles.
    if (grammar) return joinsRoles(tokens, from - 1, IS.person | IS.title | IS.spokesperson) ? 1 : 0;
    return isOfficeOfTwo(tokens, from - 1, run.to) ? 2 : 0;
  }
  // "deputy director of the agency Ann Lee" is rare; "of" ends the words that describe the name.
  if (is(left, NO_DESCRIPTION) || lexicon.bareCues.has(left.low)) return 0;
  if (is(left, IS.cue) && !is(left, HUMAN, IS.body, IS.title)) return 0;
  return !left.cap && lexicon.irregularPasts.has(left.low) ? 0 : 1;
}

/** Words that describe nobody. */
const NO_DESCRIPTION =
  IS.preposition |
  IS.clause |
  IS.relative |
  IS.auxiliary |
  IS.pronoun |
  IS.that |
  IS.time |
  IS.asClause |
  IS.negation;

function readRun(
  index: PeopleIndex,
  paragraph: AnalysedParagraph,
  number: number,
  run: Phrase,
  lexicon: Lexicon,
): void {
  const { tokens, text } = paragraph;
  const from = startOfPhrase(tokens, run, lexicon);
  const description = describePhrase(tokens, { from, to: run.to }, lexicon);
  const { name, kind, determiner, premodifier } = description;
  const length = name.to - name.from + 1;
  if (description.type !== "name" || kind === "organization" || length > LONGEST_NAME) return;
  const titled = kind === "person";
  // "the Quill": a body, or whatever else has a name.
  const article = determiner === "definite" && !titled;
  if (article && (length === 1 || !hasUnknownNoun(tokens, premodifier, lexicon))) return;
  const role = roleOf(tokens, text, name, premodifier, titled, lexicon);
  const age = ageBehind(tokens, name.to);
  const proven = titled || role?.proves === true || age !== null;
  const surname = foldName(tokens[description.head]!.text);
  if (length === 1 && !titled) {
    if (!lexicon.rules.grammar && role?.proves) takeRoleOfKnown(index, surname, role);
    return;
  }
  if (!titled && isNoBareName(tokens, description, lexicon, proven)) return;
  const rank = length === 1 ? royalTitle(tokens, name.from, lexicon) : "";
  const person: Person = {
    name: rank + textOfPhrase(text, tokens, name),
    surname,
    first: foldName(tokens[name.from]!.text),
    gender:
      description.gender ??
      genderOfRole(role?.text ?? "", lexicon) ??
      (length > 1 ? genderOfName(tokens[name.from]!.text, lexicon) : null),
    age,
    role: role && `${role.text} ` !== rank ? role.text : null,
    roles: rolesOf(role?.text, titled && premodifier && textOfPhrase(text, tokens, premodifier)),
    roleRank: role?.rank ?? 0,
    beside: besideName(tokens, text, name.to),
    proven,
    paragraph: number,
    token: name.from,
  };
  addPerson(index, person, length, lexicon.rules.grammar?.twoSurnames === true);
}

/** The role of a mention and the words before the name, which are another where the role stands behind it. */
function rolesOf(role: string | undefined, before: string | false | null): string[] {
  return [...new Set([role ?? "", before || ""])].filter((told) => told !== "");
}

/** Everything that the article tells of what somebody is; in English an earlier role is less a name for somebody than a word about another. */
export function toldOf({ role, roles, beside }: Person, { rules }: Lexicon): string {
  return rules.grammar ? `${roles.join("; ")} ${beside}` : (role ?? "");
}

/** "Prince Andrew": a title that is part of a given name, with the space behind it; empty where none stands before the name. */
function royalTitle(tokens: readonly Token[], name: number, { givenTitles }: Lexicon): string {
  const before = tokens[name - 1];
  return before?.kind === "word" && before.cap && givenTitles.has(before.low) ? `${before.text} ` : "";
}

/** The title that a name begins with: "King" of "King Charles". */
function royalRank({ name }: Person, { givenTitles }: Lexicon): string {
  const [first = "", ...names] = name.split(" ");
  return names.length > 0 && givenTitles.has(first.toLowerCase()) ? first : "";
}

/** Where nouns have capitals: capitalised words that stand as no person's name does. */
function isNoBareName(
  tokens: readonly Token[],
  { name, premodifier }: Description,
  lexicon: Lexicon,
  proven: boolean,
): boolean {
  if (!lexicon.rules.grammar?.nounCapitals) return false;
  const before = tokens[name.from - 1];
  // "eine Rote Karte", "zum Beispiel Harms": no name of a person stands behind an article.
  const article =
    before?.kind === "word" && (is(before, IS.indefinite) || lexicon.contractions.has(before.low));
  // "der kurze Anzug von Harms": nor one with a particle behind an adjective, unless a role proves a person.
  const tied = premodifier && tokens.slice(name.from, name.to).some(({ cap }) => !cap);
  return Boolean(article) || Boolean(tied && !proven);
}

/** "Bank of Norland governor Ann Lee": where the role begins whose last words stand before the name. */
function wholeRole(tokens: readonly Token[], from: number, { from: name }: Phrase): number {
  const [before, role] = [tokens[from - 1], tokens[name - 1]];
  const capital = tokens[behindAll(tokens, from, name, IS.definite | IS.indefinite)]!.cap;
  const tied = before && capital && from < name && is(before, IS.nounPreposition) && !before.lineStart;
  if (!tied || !role || !is(role, IS.person, IS.title, IS.spokesperson)) return from;
  // "a former agent for President Ann Lee": the title alone is hers.
  if (is(tokens[from], IS.title, IS.honorific) && name - from === 1) return from;
  const whole = phraseEndingAt(tokens, name - 1, Math.max(0, name - LONGEST_ROLE));
  return whole && whole.from < from && tokens[behindAll(tokens, whole.from, name, DETERMINER)]!.cap
    ? whole.from
    : from;
}

/** "el ingeniero civil Julio Maroto": a noun that no list knows before two names, where nouns have no capitals. */
function hasUnknownNoun(tokens: readonly Token[], words: Phrase | null, { rules }: Lexicon): boolean {
  if (!rules.grammar?.headFirst || !words) return false;
  for (let i = words.from; i <= words.to; i++)
    if (tokens[i]!.cap || is(tokens[i], IS.body, IS.document)) return false;
  return true;
}

/** "alcaldesa de Ruvia": by the role's first word, where the noun comes first; "Norder Hafenmeisterin": else by its first noun that tells. */
function genderOfRole(role: string, lexicon: Lexicon): Gender | null {
  const { headFirst, nounCapitals } = lexicon.rules.grammar ?? {};
  const words = role.split(/\s/u);
  if (headFirst) return lexicon.gender.get(words[0]!.toLowerCase()) ?? null;
  if (!nounCapitals) return null;
  for (const word of words) {
    const low = word.toLowerCase();
    const flags = flagsOf(lexicon, low);
    // What stands behind an article or preposition is of what somebody is.
    if (flags & (DETERMINER | IS.preposition)) return null;
    const gender = genderOf({ low, flags }, lexicon);
    if (gender) return gender;
  }
  return null;
}

/** "Police and Crime Commissioner Ann Lee": an office for two things, in capitals. */
function isOfficeOfTwo(tokens: readonly Token[], and: number, name: number): boolean {
  const office = IS.person | IS.title | IS.spokesperson;
  const [before, after] = [tokens[and - 1], tokens[and + 1]!];
  if (!before?.cap || before.possessive || !after.cap || is(before, office) || is(after, office))
    return false;
  const end = tokens.findIndex((token, at) => at > and + 1 && is(token, office));
  return end > 0 && name - end === 2 && tokens.slice(and + 1, end + 1).every(({ cap }) => cap);
}

function joinsRoles(tokens: readonly Token[], and: number, role: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  return !!before && !!after && is(before, role) && is(after, role);
}

/** "Ann Lee, 55, …", "Ann Lee (55)". */
function ageBehind(tokens: readonly Token[], name: number): number | null {
  const [mark, age, close] = tokens.slice(name + 1, name + 4);
  const fits = age && /^\d{1,2}$/.test(age.text) && close?.kind === "mark";
  return fits && (mark?.text === "," || mark?.text === "(") ? Number(age.text) : null;
}

/** So many tokens of a bracket say whose its bearer is. */
const LONGEST_BRACKET = 8;

/** "Rui Lemos (PXB-RJ)": the words in brackets right behind a name. */
function besideName(tokens: readonly Token[], text: string, name: number): string {
  if (tokens[name + 1]?.text !== "(") return "";
  let close = name + 2;
  while (close < tokens.length && tokens[close]!.text !== ")" && close - name < LONGEST_BRACKET) close++;
  return tokens[close]?.text === ")"
    ? text.slice(tokens[name + 2]!.start, tokens[close]!.start).toLowerCase()
    : "";
}

/** "al-Balaous" goes by "Balaous" too. */
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|e[lz])-/u;

function addPerson(index: PeopleIndex, person: Person, length: number, twoSurnames: boolean): void {
  // "Sir Keir": a form of address before the given name of somebody named in full.
  const given = length === 1 ? index.byFirst.get(person.surname) : undefined;
  const joins = twoSurnames || ARABIC_ARTICLE.test(person.surname);
  const part = person.surname.slice(person.surname.lastIndexOf("-") + 1);
  const known =
    index.bySurname.get(person.surname)?.find((other) => isSamePerson(other, person, length)) ??
    // "Fernando Grande-Marlaska" may have been "Marlaska" before.
    (part !== person.surname && joins
      ? index.bySurname.get(part)?.find((other) => !other.name.includes(" "))
      : undefined) ??
    (given?.length === 1 ? given[0] : undefined);
  if (known) {
    learn(known, person);
    if (part !== person.surname && joins && !index.bySurname.has(person.surname))
      addTo(index.bySurname, person.surname, known);
    const fuller = known.first === known.surname || person.name.endsWith(` ${known.name}`);
    if (person.name.length > known.name.length && fuller) {
      known.name = person.name;
      known.first = person.first;
    }
    return;
  }
  index.people.push(person);
  if (person.first !== person.surname) addTo(index.byFirst, person.first, person);
  const middle = middleOf(person);
  if (middle && !twoSurnames) addTo(index.byFirst, middle, person);
  addTo(index.bySurname, person.surname, person);
  if (part !== person.surname && joins) addTo(index.bySurname, part, person);
  // "Carolina Porcell Méndez" is "Porcell" later.
  const words = person.name.split(" ").map(foldName);
  const father = twoSurnames && words.length === 3 ? words[1]! : person.surname;
  if (father !== person.surname) addTo(index.bySurname, father, person);
}

/** What another mention tells of somebody known. */
function learn(known: Person, told: Person): void {
  known.gender ??= told.gender;
  known.age ??= told.age;
  known.beside ||= told.beside;
  known.proven ||= told.proven;
  for (const role of told.roles) if (!known.roles.includes(role)) known.roles.push(role);
  if (told.role !== null) takeRole(known, { text: told.role, rank: told.roleRank });
}

/** "Joon" of "Yeun Joon Kim": somebody's given name may be the second word of three. */
function middleOf({ name }: Person): string | null {
  const [, middle = "", ...rest] = name.split(" ");
  return rest.length === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(middle) ? foldName(middle) : null;
}

/** "said Quill, who owns a boatyard": of somebody named in full before. */
function takeRoleOfKnown({ bySurname }: PeopleIndex, surname: string, role: PlacedRole): void {
  const [known, ...others] = bySurname.get(surname) ?? [];
  if (known && others.length === 0) takeRole(known, role);
}

/** The role whose place is surer. */
function takeRole(person: Person, { text, rank }: PlacedRole): void {
  if (rank <= person.roleRank) return;
  person.role = text;
  person.roleRank = rank;
}

function isSamePerson(known: Person, other: Person, length: number): boolean {
  if (length === 1 || known.first === known.surname) return true;
  const [a, b] = [known.first, other.first];
  // "George Guido Lombardi" and "Guido Lombardi".
  if (` ${known.name} `.includes(` ${other.name} `) || ` ${other.name} `.includes(` ${known.name} `))
    return true;
  return a === b || (a[0] === b[0] && (a.length <= 2 || b.length <= 2 || a.slice(0, 3) === b.slice(0, 3)));
}
