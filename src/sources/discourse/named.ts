import type { SourceKind } from "../../model/source-summary.ts";
import { KNOWN_PEOPLE } from "../../rules/known-people.ts";
import { initialsOf } from "../entities/bodies.ts";
import { Nominatives } from "../entities/nominatives.ts";
import type { PeopleIndex, Person } from "../entities/person.ts";
import { isMisprint } from "../entities/same-person.ts";
import { type Description, textOfPhrase } from "../phrases/descriptions.ts";
import { headOf, phraseStartingAt } from "../phrases/phrases.ts";
import { withoutCase } from "../phrases/without-case.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { genderOfName, HUMAN, isFrequentGiven, type Lexicon } from "../text/lexicon.ts";
import { foldName, wordSet } from "../text/name-words.ts";
import { sentenceOf } from "../text/sentences.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { Antecedents } from "./antecedents.ts";
import type { Discourse } from "./discourse.ts";
import type { Member, Members } from "./members.ts";

const CASE_ENDING = /(?:e[ns]?|[ns])$/u;

/** A name in its place, with what its words are. */
interface SeenName {
  description: Description;
  /** Index of the paragraph. */
  paragraph: number;
  name: string;
  /** Folded last and first word. */
  surname: string;
  first: string;
  /** It is one word. */
  single: boolean;
  /** The words before it say that it is a body's. */
  asBody: boolean;
}

/** "Hearing Ann Lee", "Realtor Lee": the words before somebody's name, or before the surname what that person is. */
function isBehindAnother(person: Person, name: string): boolean {
  const [first = "", ...rest] = name.split(" ");
  if (rest.length > 1) return person.name.includes(" ") && rest.join(" ") === person.name;
  return (person.role ?? "").split(" ").map(foldName).includes(foldName(first));
}

/** Whom a name means: a person by surname or given name, a body in full, in part or by its initials. */
export class Named {
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly nominatives: Nominatives;

  constructor({ paragraphs, people, lexicon, antecedents, known }: Discourse) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
    this.antecedents = antecedents;
    this.known = known;
    this.nominatives = new Nominatives(antecedents.bodies, lexicon);
  }

  memberOf(description: Description, paragraph: number): Member {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const seen: SeenName = {
      description,
      paragraph,
      name: textOfPhrase(text, tokens, description.name),
      surname: this.withoutGenitive(foldName(tokens[description.head]!.text)),
      first: foldName(tokens[description.name.from]!.text),
      single: description.name.from === description.name.to,
      asBody: this.isDescribedAsBody(description, paragraph),
    };
    const person = this.personNamed(seen);
    if (person) return this.known.ofPerson(person);
    const full = this.wholeName(this.nominative(text, tokens, description));
    return this.known.bodyNamed(full) ?? this.samePerson(seen) ?? this.created(seen, full);
  }

  /** "Prechts Prognose": the surname without its case, where the article has it so. */
  private withoutGenitive(surname: string): string {
    const { bySurname } = this.people;
    const bare = surname.slice(0, -1);
    const inCase = surname.endsWith("s") && !bySurname.has(surname) && bySurname.has(bare);
    return inCase && this.lexicon.rules.grammar?.nounCapitals ? bare : surname;
  }

  /** The person of the article whom a name means. */
  private personNamed(seen: SeenName): Person | null {
    const { description, paragraph, surname, first, single, asBody } = seen;
    const { tokens } = this.paragraphs[paragraph]!;
    const mayBePerson =
      !asBody && description.kind !== "document" && (description.kind !== "organization" || single);
    const person = mayBePerson ? this.knownPerson(seen) : null;
    if (person) return person;
    const titled = this.behindAcronym(tokens, description) ?? this.byLetters(tokens, description, paragraph);
    if (titled) return titled;
    const { to } = description.name;
    return single && !this.people.bySurname.has(surname)
      ? this.givenName(first, tokens.slice(to + 1, to + 4))
      : null;
  }

  private knownPerson({ description, surname, first, single, name }: SeenName): Person | null {
    const known = this.personFor(surname, first, single, name);
    if (!known) return this.behindNoun(description, surname);
    if (known.proven) return known;
    // "gli Stati Uniti": two names behind an article are nobody's where nothing proves a person.
    const { grammar } = this.lexicon.rules;
    const article = grammar && description.determiner === "definite" && !single && !description.premodifier;
    return article || description.kind === "organization" ? null : known;
  }

  /** Somebody who went by just this name before. */
  private samePerson({ surname, name }: SeenName): Member | undefined {
    return this.known.withKey(surname).find((member) => member.kind === "person" && member.name === name);
  }

  private created(seen: SeenName, full: string): Member {
    const { description, name, surname, single } = seen;
    const { tokens } = this.paragraphs[seen.paragraph]!;
    const kind = this.kindOf(seen, tokens);
    const member = this.known.create({
      name: kind === "organization" ? full : name,
      kind,
      gender: description.gender,
      key: surname,
      words: wordSet(kind === "organization" ? full : name),
      plural: false,
    });
    member.joined = kind === "organization" && single && this.isJoined(tokens[description.head]!);
    return member;
  }

  private kindOf(seen: SeenName, tokens: readonly Token[]): SourceKind {
    const { kind } = seen.description;
    if (kind === "document" || kind === "person") return kind;
    return this.isBody(seen, tokens) ? "organization" : "person";
  }

  /** What nothing says to be a person's name. */
  private isBody({ description, name, single, asBody }: SeenName, tokens: readonly Token[]): boolean {
    if (description.kind === "organization" || asBody || this.people.things.has(name)) return true;
    const { grammar } = this.lexicon.rules;
    // "Mireille, 61 ans", "Amparo, vecina": a given name alone, with what only a person has.
    const apposed =
      tokens[description.name.to + 1]?.text === "," ? tokens[description.name.to + 2] : undefined;
    const lone = grammar && apposed && (apposed.kind === "number" || is(apposed, HUMAN));
    if (single && !lone)
      return !this.isGivenName(description, tokens) && !this.isKnownPerson(description, tokens);
    // "o engenheiro João Prado": a noun that no list knows, then two names.
    const noun = description.premodifier ? tokens[description.premodifier.to] : undefined;
    const described = grammar?.headFirst && !single && noun && !noun.cap && !is(noun, IS.body, IS.document);
    return description.determiner === "definite" && !described;
  }

  /** "Ben said": a frequent given name in which nothing is or happens, as in a town. */
  private isGivenName({ name, determiner }: Description, tokens: readonly Token[]): boolean {
    const { text, flags } = tokens[name.from]!;
    const known = flags === 0 && determiner === "none" && isFrequentGiven(text);
    return known && !this.people.towns.has(foldName(text));
  }

  /** "Voltaire said": whom all know by that name. */
  private isKnownPerson({ name, determiner }: Description, tokens: readonly Token[]): boolean {
    const { text, low } = tokens[name.from]!;
    return determiner === "none" && KNOWN_PEOPLE.has(foldName(text)) && !this.isBesideBody(low);
  }

  /** "the bank Napoleon", "Darwin City Council": somewhere the name stands beside what a body is. */
  private isBesideBody(word: string): boolean {
    return this.paragraphs.some(({ tokens }) =>
      tokens.some((token, at) => {
        if (token.low !== word || token.possessive) return false;
        let end = at + 1;
        while (end < tokens.length && tokens[end]!.cap && tokens[end]!.kind === "word") end++;
        return is(tokens[at - 1], IS.body) || tokens.slice(at + 1, end).some((behind) => is(behind, IS.body));
      }),
    );
  }

  /** "The group that runs the fair, Blue Heron, said": what opens the sentence says what the name is. */
  private isDescribedAsBody({ name }: Description, paragraph: number): boolean {
    const { tokens, sentences } = this.paragraphs[paragraph]!;
    if (tokens[name.from - 1]?.text !== "," || tokens[name.to + 1]?.text !== ",") return false;
    const from = sentences[sentenceOf(this.paragraphs[paragraph]!, name.from)]?.from ?? 0;
    const noun = phraseStartingAt(tokens, from, name.from);
    const clause = noun && is(tokens[noun.to + 1], IS.relative);
    return Boolean(clause) && is(tokens[headOf(tokens, noun!)], IS.body);
  }

  /** "Taty" of Taty Olmos, who spoke, had a role or was told to be somebody. */
  private givenName(given: string, behind: readonly Token[]): Person | null {
    const person = this.antecedents.byGivenName(given);
    if (!person) return null;
    if (person.proven || person.role) return person;
    const { grammar } = this.lexicon.rules;
    if (grammar) return this.known.has(person) ? person : null;
    const isFrequent = genderOfName(given, this.lexicon) !== null;
    if (!isFrequent && this.isThing(behind)) return null;
    // In English a first name alone goes on with the only full name that begins so, where it is surely a first name.
    const isSure = isFrequent && (this.lexicon.flags.get(given) ?? 0) === 0;
    return isSure || this.known.has(person) ? person : null;
  }

  /** "Israel said that it had": what bears somebody's name and is nobody. */
  private isThing(behind: readonly Token[]): boolean {
    const [cue, subject] = behind.filter((token) => !is(token, IS.that));
    return is(cue, IS.cue) && this.lexicon.pronouns.get(subject?.low ?? "") === "it";
  }

  /** "MEC Quill": letters for an office before the surname of somebody named in full. */
  private behindAcronym(tokens: readonly Token[], { kind, name }: Description): Person | null {
    if (this.lexicon.rules.grammar || kind !== "organization" || name.to !== name.from + 1) return null;
    if (!/^\p{Lu}{2,4}$/u.test(tokens[name.from]!.text)) return null;
    const people = this.people.bySurname.get(foldName(tokens[name.to]!.text));
    const [only] = people?.length === 1 ? people : [];
    // "Fox News said … ABC News said": two names of which nothing says that they are people's.
    return only && (only.proven || only.role !== null || only.gender !== null) ? only : null;
  }

  /** "The MEC": whoever holds the office of these letters. */
  private byLetters(
    tokens: readonly Token[],
    { name, determiner }: Description,
    paragraph: number,
  ): Person | null {
    const { text } = tokens[name.from]!;
    if (this.lexicon.rules.grammar || name.from !== name.to || determiner !== "definite") return null;
    const holders = /^\p{Lu}{2,4}$/u.test(text) ? this.people.byRole.get(foldName(text)) : undefined;
    return holders ? this.antecedents.lastOf({ paragraph, token: name.from }, holders) : null;
  }

  /** "nach Angaben des Ministeriums": the name without its case. */
  private nominative(text: string, tokens: readonly Token[], { name, kind }: Description): string {
    const words = withoutCase(text, tokens, name, this.lexicon);
    const single = name.from === name.to && kind === "organization";
    const told = words !== textOfPhrase(text, tokens, name);
    if (told || !this.lexicon.rules.grammar?.nounCapitals || !single || !/\p{Ll}{3}s$/u.test(words))
      return words;
    let at = name.from - 1;
    while (at > 0 && name.from - at < 4 && !tokens[at]!.cap && !/^(?:des|eines)$/.test(tokens[at]!.low)) at--;
    if (!/^(?:des|eines)$/.test(tokens[at]?.low ?? "")) return words;
    return words.replace(/(?<=[dtsz]|ch)es$|s$/u, "");
  }

  /** "CFC", "Tamar CFC", "Tamarian" of Tamarian Airlines: the name that the initials or the adjective stand for, where the article gives it. */
  private inFull(name: string): string {
    const words = name.split(/\s+/);
    const last = words.at(-1)!;
    const company = this.antecedents.bodies.byAdjective.get(name);
    if (company) return company;
    if (!/^\p{Lu}{2,}$/u.test(last)) return name;
    const before = initialsOf(`${words.slice(0, -1).join(" ")} X`).slice(0, -1);
    const full = this.antecedents.bodies.byInitials.get(before + last.toLowerCase());
    return full && words.slice(0, -1).every((word) => full.includes(word)) && !this.isPerson(full)
      ? full
      : name;
  }

  /** "Ann Olga Quill", whatever letters it begins with. */
  private isPerson(full: string): boolean {
    const people = this.people.bySurname.get(foldName(full.split(" ").at(-1)!));
    return people?.some(({ name }) => name === full) ?? false;
  }

  /** "Skogsstyrelsen": a body by the end of its noun alone. */
  private isJoined(token: Token): boolean {
    const { low } = token;
    const { rules, flags: known } = this.lexicon;
    const inflected = known.has(low) || known.has(low.replace(CASE_ENDING, ""));
    return rules.grammar?.compounds === true && is(token, IS.body) && !inflected;
  }

  /** A body's name in full and in no genitive, where the article has it so. */
  wholeName(name: string): string {
    return this.withSecondNoun(this.nominatives.of(this.inFull(name)));
  }

  /** "Direktion Fischerei (und Deiche)": the name that the article gives beside its letters. */
  private withSecondNoun(name: string): string {
    if (!this.lexicon.rules.grammar || !name.includes(" ")) return name;
    const joined = [...this.antecedents.bodies.byInitials.values()].filter((full) =>
      full.startsWith(`${name} `),
    );
    return joined.length === 1 ? joined[0]! : name;
  }

  /** German "der Tourneesieger Harms": a noun that no list knows before the surname of somebody named in full. */
  private behindNoun({ determiner, name }: Description, surname: string): Person | null {
    const { nounCapitals } = this.lexicon.rules.grammar ?? {};
    const list = this.people.bySurname.get(surname);
    return nounCapitals && determiner === "definite" && name.to === name.from + 1 && list?.length === 1
      ? list[0]!
      : null;
  }

  private personFor(surname: string, first: string, single: boolean, name: string): Person | null {
    const list = this.people.bySurname.get(surname);
    if (!list) return null;
    if (single) return list.length === 1 ? list[0]! : (this.known.latestOf(list) ?? list[0]!);
    // "Van der Roe" is Ann van der Roe; "A. Roe" may be Ann.
    const ending = ` ${name.toLowerCase()}`;
    return (
      list.find((person) => person.first === first || person.name.toLowerCase().endsWith(ending)) ??
      list.find((person) => isBehindAnother(person, name) || isMisprint(person.first, first)) ??
      list.find(
        (person) => person.first[0] === first[0] && Math.min(person.first.length, first.length) <= 3,
      ) ??
      null
    );
  }

  /** The body of a name, by what else the article calls it. */
  bodyNamed(given: string): Member {
    const name = this.lexicon.rules.grammar ? this.wholeName(given) : given;
    return (
      this.known.bodyNamed(name) ??
      this.known.takenForPerson(name) ??
      this.known.create({
        name,
        kind: "organization",
        gender: null,
        key: foldName(name.split(/\s+/).at(-1)!),
        words: wordSet(name),
        plural: false,
      })
    );
  }
}
