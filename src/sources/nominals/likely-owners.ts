import { isBefore } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { Member, Members } from "../discourse/members.ts";
import type { Topic } from "../discourse/topic.ts";
import { fitsGender } from "../entities/genders.ts";
import { isEstablished, type PeopleIndex, type Person } from "../entities/person.ts";
import { bodyKindsOf, roleKeys } from "../text/compound-words.ts";
import { DETERMINER, genderOf, type Lexicon } from "../text/lexicon.ts";
import { foldName, singular } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { DescribedNoun } from "./described-noun.ts";
import { holdersByNoun, sameOffices } from "./role-holders.ts";

/** Paragraphs at the head, which speak of people before they name them. */
const LEAD = 3;

/** So many of an article's bodies, or holders of an office, are looked at, so that no description costs more. */
const MOST_CANDIDATES = 60;

/** The likely owner of a description that nothing joined for certain; `several` where more than one may be meant. */
export type Owner = Member | "several" | null;

/** Whom "the expert", "der Parteichef", "the department" may mean, once the whole text is known. */
export class LikelyOwners {
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly known: Members;
  private readonly topic: Topic;
  private bodies: Member[] | null = null;

  constructor({ people, lexicon, known }: Discourse, topic: Topic) {
    this.people = people;
    this.lexicon = lexicon;
    this.known = known;
    this.topic = topic;
  }

  ownerOf(noun: DescribedNoun): Owner {
    if (noun.plural || this.isOther(noun)) return null;
    if (noun.human) return this.personOf(noun);
    return noun.description.kind === "organization" ? this.bodyOf(noun.key) : null;
  }

  /** The holder of the office, else, behind a word for anybody, whom the text is about. */
  private personOf(noun: DescribedNoun): Owner {
    const holders = this.holdersOf(noun);
    const [only, ...others] = holders;
    if (only && others.length === 0) {
      const owner = this.known.ofPerson(only);
      const left = this.lexicon.rules.grammar && owner.mentions.length === 0;
      return left && this.topic.hasLeft(only, noun.place) ? "several" : owner;
    }
    if (!only && !this.isAnybody(noun)) return this.onlyHere(noun);
    const fits = (person: Person) => (only ? holders.includes(person) : this.mayBe(noun, person));
    const person = this.topic.personAt(noun.place, fits);
    if (person) return this.known.ofPerson(person);
    return only ? "several" : null;
  }

  /** "sagt der Landwirt aus Norden": of no office and nobody's mother, in a paragraph that has named one person so far, who speaks nowhere else. */
  private onlyHere(noun: DescribedNoun): Owner {
    const { rules, plainPeople, servesPeople, courtOffices } = this.lexicon;
    const { head, key, definite, place } = noun;
    if (!rules.grammar || !definite || is(head, IS.title, IS.spokesperson)) return null;
    if ([plainPeople, servesPeople, courtOffices].some((nouns) => nouns.has(head.low) || nouns.has(key)))
      return null;
    const person = this.topic.onlyNamed(place);
    if (!person || !fitsGender(person, noun.description.gender)) return null;
    const owner = this.known.ofPerson(person);
    // Whoever spoke by name needs no other word.
    return owner.mentions.length === 0 ? owner : null;
  }

  /** Those of the article's people whose role has the noun, narrowed by the description's other words. */
  private holdersOf(noun: DescribedNoun): Person[] {
    const { head, key, place } = noun;
    const { lexicon, people } = this;
    const keys = [...roleKeys(lexicon, key), ...sameOffices(lexicon, key)];
    const holders = new Set(keys.flatMap((form) => people.byRole.get(foldName(form)) ?? []));
    // Somebody whom another sentence introduced before is not who is named later.
    const first = people.firstNoun.get(head.low);
    const opens = place.paragraph < LEAD && !(first && isBefore(first, place));
    const fits = holdersByNoun([...holders].slice(0, MOST_CANDIDATES), keys, lexicon).filter(
      (person) => fitsGender(person, noun.description.gender) && (isBefore(person, place) || opens),
    );
    const beside = wordsBeside(noun);
    const told = fits.filter((person) => this.isToldOf(person, noun, beside));
    return beside.reduce((left, word) => {
      const own = left.filter((person) => hasWord(person, word, this.lexicon));
      return own.length > 0 ? own : left;
    }, told);
  }

  /** "The president of Kazakhstan" is no president of nobody knows where, "the Republican nominee" not the Democratic one. */
  private isToldOf(person: Person, { head }: DescribedNoun, beside: readonly Token[]): boolean {
    const named = /\s\p{Lu}|^\p{Lu}\S*\s/u.test(person.role ?? "");
    const ofWhat = (token: Token) => !this.lexicon.rules.grammar?.nounCapitals && token.start > head.start;
    const asked = beside.filter((token) => token.cap && (named || ofWhat(token) || is(token, IS.body)));
    return asked.every((token) => hasWord(person, token, this.lexicon));
  }

  /** "another doctor", "the former minister" is not who else is described so. */
  private isOther({ tokens, said }: DescribedNoun): boolean {
    return tokens.slice(said.from, said.to + 1).some(({ low }) => this.lexicon.otherThan.has(low));
  }

  /** Somebody who spoke; who runs a charity is no guitarist, but may be an expert in it. */
  private mayBe(noun: DescribedNoun, person: Person): boolean {
    if (!isEstablished(person) || !this.known.has(person) || !fitsGender(person, noun.description.gender))
      return false;
    if ((person.role ?? "") === "") return true;
    const { anyExpert, ownTrades } = this.lexicon;
    const alike = anyExpert.has(noun.key) || !ownTrades.has(noun.head.low);
    return alike && wordsBeside(noun).every((word) => hasWord(person, word, this.lexicon));
  }

  /** "expert", "Politiker": a word for anybody of whom an article tells. */
  private isAnybody({ head, key }: DescribedNoun): boolean {
    const { anyExpert, ownTrades, variations, anyOffice } = this.lexicon;
    return (
      anyExpert.has(key) ||
      ownTrades.has(head.low) ||
      variations.has(key) ||
      anyOffice.includes(head.low) ||
      (is(head, IS.anaphor) && !is(head, IS.title))
    );
  }

  /** "her campaign": the only one that is called so by the name of a woman. */
  ofOwner({ description, key, tokens, said }: DescribedNoun): Owner {
    const gender = genderOf(tokens[said.from]!, this.lexicon);
    if (description.kind !== "organization" || gender === null) return null;
    const isHers = (word: string) => this.people.bySurname.get(word)?.some((one) => one.gender === gender);
    const [only, ...others] = this.namedBodies().filter(
      ({ words }) => words.has(key) && [...words].some(isHers),
    );
    return others.length > 0 ? null : (only ?? null);
  }

  /** The only body of the kind, by its noun, that speaks and has a name. */
  bodyOf(noun: string): Owner {
    const kinds = bodyKindsOf(this.lexicon, noun) ?? [];
    const isOfKind = (word: string) =>
      word === noun || bodyKindsOf(this.lexicon, word)?.some((kind) => kinds.includes(kind));
    const [only, ...others] = this.namedBodies().filter(({ words }) => [...words].some(isOfKind));
    return only && others.length > 0 ? "several" : (only ?? null);
  }

  private namedBodies(): readonly Member[] {
    this.bodies ??= this.known.all
      .filter(({ kind, open, mentions }) => kind === "organization" && !open && mentions.length > 0)
      .slice(0, MOST_CANDIDATES);
    return this.bodies;
  }
}

/** The words of a description beside its noun. */
function wordsBeside({ tokens, said, key }: DescribedNoun): Token[] {
  return tokens
    .slice(said.from, said.to + 1)
    .filter(({ kind, flags, low }) => kind === "word" && !(flags & SMALL) && singular(low) !== key);
}

const SMALL = DETERMINER | IS.preposition;

/** "Stuttgarter" is of Stuttgart. */
function hasWord(person: Person, { text }: Token, lexicon: Lexicon): boolean {
  const told = foldName(
    `${lexicon.rules.grammar ? person.roles.join(" ") : (person.role ?? "")} ${person.beside}`,
  );
  const word = foldName(text);
  return told.includes(word) || told.includes(word.replace(/(?<=\p{L}{4})er$/u, ""));
}
