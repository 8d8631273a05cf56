import { type BodyIndex, type BodyMention, indexBodies } from "../entities/bodies.ts";
import { giveGenders } from "../entities/genders.ts";
import { isEstablished, type PeopleIndex, type Person } from "../entities/person.ts";
import { findPersonMentions, type PersonMention } from "../entities/person-mentions.ts";
import { governorOf } from "../phrases/syntactic-position.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { bodyKindsOf } from "../text/compound-words.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { foldName, wordSet } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";

/** A place in the text. */
export interface TokenPlace {
  paragraph: number;
  token: number;
}

/** Paragraphs over which a description looks back for whom it means; a body's own noun looks further. */
const REACH = 3;
const NOUN_REACH = 12;
/** So many mentions are looked at, so that no description costs more. */
const MOST_MENTIONS = 80;

/** Whom the article named before a place, speaking or not: what pronouns and descriptions can mean. */
export class Antecedents {
  readonly bodies: BodyIndex;
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly mentions: PersonMention[];
  private readonly alone: Map<string, TokenPlace>;
  private readonly lexicon: Lexicon;
  /** What bodies are called beside their names. */
  private readonly nounsByName = new Map<string, readonly string[]>();

  constructor(paragraphs: readonly AnalysedParagraph[], people: PeopleIndex, lexicon: Lexicon) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
    this.bodies = indexBodies(paragraphs, lexicon);
    for (const { name, nouns } of this.bodies.mentions)
      if (nouns.length > 0 && !this.nounsByName.has(name)) this.nounsByName.set(name, nouns);
    const { mentions, alone } = findPersonMentions(paragraphs, people, lexicon);
    giveGenders(paragraphs, mentions, lexicon);
    this.mentions = mentions;
    this.alone = alone;
  }

  /** "Sir Keir", "Lin" of "Lin Jian": whose first name a word is that stands alone only after its bearer was named in full. */
  byGivenName(given: string): Person | null {
    const people = this.people.byFirst.get(given);
    const [person] = people ?? [];
    if (!person || people!.length > 1) return null;
    const alone = this.alone.get(given);
    return alone && isBefore(alone, person) ? null : person;
  }

  /** Mentions of people before a place, latest first. */
  private *before(place: TokenPlace, reach: number): Generator<PersonMention> {
    const at = lastBefore(this.mentions, place);
    for (let i = at; i >= 0 && at - i < MOST_MENTIONS; i--) {
      const mention = this.mentions[i]!;
      if (place.paragraph - mention.paragraph > reach) return;
      yield mention;
    }
  }

  /**
   * The latest person named as a subject before a place and after `since`, in its paragraph or the one before: of "Lee asked whether
   * Fenn slept" Lee.
   */
  subjectBefore(
    place: TokenPlace,
    since: TokenPlace | null,
    fits: (person: Person) => boolean,
  ): PersonMention | null {
    let inner: PersonMention | null = null;
    for (const mention of this.before(place, 1)) {
      if (since && !isBefore(since, mention)) break;
      if (inner && (inner.paragraph !== mention.paragraph || inner.sentence !== mention.sentence)) break;
      if (!mention.subject || !fits(mention.person)) continue;
      if (!mention.inner) return mention;
      inner ??= mention;
    }
    return inner;
  }

  /** Whom of several the text is about: the latest subject among them, else the latest named. */
  lastOf(place: TokenPlace, people: readonly Person[]): Person | null {
    const subject = this.subjectBefore(place, null, (person) => people.includes(person));
    if (subject) return subject.person;
    for (const { person } of this.before(place, REACH)) if (people.includes(person)) return person;
    return null;
  }

  /** Those named in the last sentence with names before a place, in its paragraph or the one before. */
  lastNamed(place: TokenPlace): PersonMention[] {
    const found: PersonMention[] = [];
    for (const mention of this.before(place, 1)) {
      const [last] = found;
      if (last && (last.paragraph !== mention.paragraph || last.sentence !== mention.sentence)) break;
      found.push(mention);
    }
    return found;
  }

  /** The one person of the last paragraphs, where no other is named in them. */
  onlyBefore(place: TokenPlace, reach: number = REACH): Person | null {
    let found: Person | null = null;
    for (const { person } of this.before(place, reach)) {
      if (found && found !== person) return null;
      found = person;
    }
    return found;
  }

  /** Whether a preposition governs every mention of somebody in the paragraph before a place; an agent's is none: "aprobado por Soto". */
  isGoverned(person: Person, place: TokenPlace): boolean {
    const { tokens } = this.paragraphs[place.paragraph]!;
    for (const mention of this.before(place, 0)) {
      const governor = mention.person === person ? governorOf(tokens, mention.token) : undefined;
      if (governor === null || (is(governor, IS.by) && !is(governor, IS.nounPreposition))) return false;
    }
    return true;
  }

  /** Whether somebody is named in the last paragraphs before a place. */
  namedWithin(person: Person, place: TokenPlace, reach: number): boolean {
    for (const mention of this.before(place, reach)) if (mention.person === person) return true;
    return false;
  }

  /** Mentions of people in a sentence, in text order. */
  namedIn(paragraph: number, sentence: number): PersonMention[] {
    const last = lastBefore(this.mentions, { paragraph: paragraph + 1, token: -1 });
    const found: PersonMention[] = [];
    for (let i = last; i >= 0 && last - i < MOST_MENTIONS; i--) {
      const mention = this.mentions[i]!;
      if (mention.paragraph < paragraph || mention.sentence < sentence) break;
      if (mention.sentence === sentence) found.unshift(mention);
    }
    return found;
  }

  /** Everyone named in the paragraph before a place, latest first. */
  peopleBefore(place: TokenPlace): Person[] {
    return [...new Set([...this.before(place, 0)].map(({ person }) => person))];
  }

  /**
   * The two people whom the last sentence with names names, in text order; null where it names more or fewer, or as
   * part of a longer list.
   */
  pairBefore(place: TokenPlace): Person[] | null {
    const people: Person[] = [];
    let sentence: string | null = null;
    let joined = this.lexicon.rules.grammar !== undefined;
    let later: PersonMention | null = null;
    for (const mention of this.before(place, 1)) {
      const key = `${mention.paragraph}:${mention.sentence}`;
      if (sentence !== null && key !== sentence) break;
      sentence = key;
      joined ||= mention.subject || (later !== null && this.isAndBetween(mention, later));
      later = mention;
      if (!people.includes(mention.person)) people.unshift(mention.person);
    }
    return people.length === 2 && joined ? people : null;
  }

  /** "Quill and Fenn"; "Quill, Fenn and charities" is a longer list. */
  private isAndBetween({ paragraph, token }: PersonMention, later: PersonMention): boolean {
    return this.paragraphs[paragraph]!.tokens.slice(token, later.token).some((one) => is(one, IS.and));
  }

  /** The person of an age, by words such as "44-year-old". */
  ofAge(age: number): Person | null {
    const fits = this.people.people.filter((person) => person.age === age);
    return fits.length === 1 ? fits[0]! : null;
  }

  /** The body that "the company" or "the ministry" means: the last whose name has the noun, else the last that may be one. */
  bodyBefore(place: TokenPlace, noun: string, words: ReadonlySet<string>): BodyMention | null {
    const { mentions } = this.bodies;
    const at = lastBefore(mentions, place);
    const near = mentions.slice(Math.max(0, at + 1 - MOST_MENTIONS), at + 1).reverse();
    const within = (reach: number) => (mention: BodyMention) => place.paragraph - mention.paragraph <= reach;
    // "the ruling party" is no party of another name; "das Gericht" is the "Verwaltungsgericht Dorn".
    const has = (mention: BodyMention) =>
      this.nounsOf(mention).some((other) => isEndOf(noun, other, this.lexicon)) &&
      isWithin(words, wordSet(mention.name).add(foldName(noun)));
    const own = near.find((mention) => within(NOUN_REACH)(mention) && has(mention));
    if (own) return own;
    const kinds = bodyKindsOf(this.lexicon, noun);
    if (!kinds || near.some((mention) => within(REACH)(mention) && mention.nouns.includes(noun))) return null;
    const fit = near.filter(within(REACH)).filter((mention) => {
      if (this.isPerson(mention.name)) return false;
      if (mention.nouns.length === 0) return mention.subject && this.mayBeBody(mention);
      return mention.nouns.some((other) =>
        bodyKindsOf(this.lexicon, other)?.some((kind) => kinds.includes(kind)),
      );
    });
    const [last] = fit;
    // Elsewhere an article names its bodies less by their nouns: of two in a paragraph neither is meant.
    const full = (name: string) => this.bodies.byInitials.get(name.toLowerCase()) ?? name;
    const other = near.find(
      (mention) =>
        mention.paragraph === last?.paragraph &&
        full(mention.name) !== full(last.name) &&
        (mention.proven || fit.includes(mention)),
    );
    return last && !(other && this.lexicon.rules.grammar) ? last : null;
  }

  /** "Rheinwerft" is a "Konzern" where the article calls it "der Werftkonzern Rheinwerft" once. */
  private nounsOf({ name, nouns }: BodyMention): readonly string[] {
    return nouns.length > 0 || !this.lexicon.rules.grammar?.nounCapitals
      ? nouns
      : (this.nounsByName.get(name) ?? nouns);
  }

  /** No noun as all have capitals, and no first word of a sentence. */
  private mayBeBody({ name, proven }: BodyMention): boolean {
    const { grammar } = this.lexicon.rules;
    if (!grammar || name.includes(" ")) return !grammar?.nounCapitals || proven;
    return grammar.nounCapitals ? proven : this.people.inside.has(foldName(name));
  }

  private isPerson(name: string): boolean {
    const words = name.split(/\s+/).map(foldName);
    const known = this.people.bySurname.get(words.at(-1)!);
    if (known && (words.length === 1 || known.some((one) => isTold(one) && one.first === words[0])))
      return true;
    return words.length === 1 && this.people.byFirst.has(words[0]!);
  }
}

/** "Verwaltungsgericht" is a "Gericht", where nouns are joined. */
function isEndOf(noun: string, whole: string, { rules }: Lexicon): boolean {
  return whole === noun || (rules.grammar?.compounds === true && whole.endsWith(noun));
}

/** Something is told that only a person is or has. */
function isTold(person: Person): boolean {
  return isEstablished(person) || person.gender !== null;
}

function isWithin(words: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const word of words) if (!whole.has(word)) return false;
  return true;
}

/** Whether one place comes before another in the text. */
export function isBefore(a: TokenPlace, b: TokenPlace): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.token < b.token);
}

/** Index of the last of `places`, in text order, that stands before one. */
function lastBefore(places: readonly TokenPlace[], place: TokenPlace): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle]!, place)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
