import { type Antecedents, isBefore, type TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { isSingle, type Member, type Members } from "../discourse/members.ts";
import type { Topic } from "../discourse/topic.ts";
import { fitsGender } from "../entities/genders.ts";
import { isEstablished, type PeopleIndex, type Person } from "../entities/person.ts";
import { roleKeys } from "../text/compound-words.ts";
import { flagsOf, type Gender, type Lexicon } from "../text/lexicon.ts";
import { foldName, singular, wordSet } from "../text/name-words.ts";
import { sentenceOf } from "../text/sentences.ts";
import { is, isQuote } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { DescribedNoun } from "./described-noun.ts";
import { holdersOf, sameOffices } from "./role-holders.ts";

/** Paragraphs over which "the actor" and "the expert" look back. */
const REACH = { speaker: 6, expert: 4 } as const;
/** Whoever was named so few paragraphs ago is still meant by the office. */
const NEAR = 1;

/** The shortest noun, in letters, by whose end a joined one tells a trade: not "mann". */
const SHORTEST_TRADE = 6;

/** "AfD-Chef": an office joined to the name of the body whose it is. */
const OFFICE_IN_BODY = /^(\p{Lu}[\p{L}\p{N}]+)-\p{Lu}\p{Ll}+$/u;

/** Which person "the minister", "the 44-year-old", "the guitarist" means: by office, age, trade or whom the text is about. */
export class PersonNouns {
  private readonly discourse: Discourse;
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly topic: Topic;

  constructor(discourse: Discourse, topic: Topic) {
    this.discourse = discourse;
    this.people = discourse.people;
    this.lexicon = discourse.lexicon;
    this.antecedents = discourse.antecedents;
    this.known = discourse.known;
    this.topic = topic;
  }

  /** "the senator": the one holder of the office. */
  holder(noun: DescribedNoun): Member | null {
    const { description, definite, place, human } = noun;
    const { determiner, name } = description;
    if (!human || determiner === "indefinite" || determiner === "quantifier") return null;
    const holder = this.ownKin(noun) ?? this.withRole(noun);
    const bare = definite && name.from === name.to;
    return holder && bare ? this.topicInstead(holder, noun.gender, place) : holder;
  }

  /** "sein Sohn": the one person whom the article calls so by name: "zu Sohn Timo". */
  private ownKin({ description, head, said, place, gender }: DescribedNoun): Member | null {
    const { rules, plainPeople } = this.lexicon;
    const bare = description.determiner === "possessive" && said.to === description.head;
    if (!rules.grammar?.nounCapitals || !bare || !plainPeople.has(head.low)) return null;
    const called = this.people.byRole.get(foldName(head.low)) ?? [];
    const fits = called.filter((person) => isBefore(person, place) && fitsGender(person, gender));
    return fits.length === 1 && this.isKinOfLast(fits[0]!, place) ? this.known.ofPerson(fits[0]!) : null;
  }

  /** Whoever was named last before "sein Sohn" is the son, one of his name, or one beside whom he was named first. */
  private isKinOfLast(kin: Person, place: TokenPlace): boolean {
    const last = this.antecedents.lastNamed(place).map(({ person }) => person);
    const beside = this.antecedents.namedIn(kin.paragraph, this.sentenceOf(kin)).map(({ person }) => person);
    return (
      last.length === 0 ||
      last.some((person) => person === kin || person.surname === kin.surname || beside.includes(person))
    );
  }

  /** "the 44-year-old": who has that age, else the one person named lately whose age is not given. */
  ofAge({ human, head, place, gender }: DescribedNoun): Member | null {
    if (!human && head.kind !== "number") return null;
    const ending = this.lexicon.ageEndings.find((one) => head.low.endsWith(one));
    const age = ending ? Number(head.low.slice(0, -ending.length)) : Number.NaN;
    if (Number.isNaN(age)) return null;
    const known = this.antecedents.ofAge(age);
    if (known) return this.known.ofPerson(known);
    const fits = (person: Person) => fitsGender(person, gender);
    const last =
      this.antecedents.subjectBefore(place, null, fits)?.person ?? this.antecedents.onlyBefore(place);
    return last?.age === null && fits(last) ? this.known.ofPerson(last) : null;
  }

  /** "the guitarist": the one person named lately, where nothing gives that person another role. */
  ofTrade({ definite, head, description: { name, head: at }, place }: DescribedNoun): Member | null {
    const { rules, ownTrades } = this.lexicon;
    if (!definite || rules.grammar || !ownTrades.has(head.low) || name.to !== at) return null;
    if (this.people.byRole.has(singular(head.low))) return null;
    // Somebody whom the sentence before is about and of whom nothing else is told.
    const start = { paragraph: place.paragraph, token: 0 };
    const subject = this.antecedents.subjectBefore(place, start, () => true);
    if (subject && subject.sentence === this.sentenceOf(place) - 1 && !subject.person.role)
      return this.known.ofPerson(subject.person);
    if (this.isIntroduced(head.low, place)) return null;
    const person = this.antecedents.onlyBefore(place);
    return person && (person.role ?? "") === "" ? this.known.ofPerson(person) : null;
  }

  /**
   * "der Politiker", "la titular de Interior": a word for whoever the text is about, where the language says which
   * words vary a name so: what somebody is whoever else is there, or "head" of whatever office.
   */
  varied({ definite, description, tokens, place, gender }: DescribedNoun): Member | null {
    const { lexicon } = this;
    if (!definite || !lexicon.rules.grammar) return null;
    const { head, name } = description;
    const { low } = tokens[head]!;
    const trade = lexicon.ownTrades.has(low);
    const words = tokens.slice(head, name.to + 1).map((word) => word.low);
    const title = words.join("_");
    if (!trade && !this.isAnyOffice(low, title)) return null;
    const office = words.length > 1 ? lexicon.sameOffices.find((one) => one.includes(title)) : undefined;
    const introduced = this.isIntroduced(low, place);
    const proper = tokens.slice(head + 1, name.to + 1).filter(({ cap, kind }) => cap && kind === "word");
    return this.topicWith(place, (person) => {
      const role = `${person.role ?? ""} ${person.beside}`.toLowerCase();
      const tells = role.trim() !== "" && lexicon.plainPeople.has(low);
      const holds = office ? office.some((one) => beginsWith(role, one)) : this.isOffice(role);
      const fits = trade ? (!introduced && !tells) || role.includes(low) : holds;
      return (
        fitsGender(person, gender) &&
        fits &&
        (office !== undefined || proper.every((word) => role.includes(word.low)))
      );
    });
  }

  /**
   * "Maren Thoms hofft auf Gäste: „…“, sagt die Liebhaberin alter Boote": between a quotation and a word for no office stands whoever
   * its sentence began with.
   */
  epithet({ definite, human, head, description, tokens, place, key, gender }: DescribedNoun): Member | null {
    const { lexicon } = this;
    if (!definite || !human || !lexicon.rules.grammar || lexicon.courtOffices.has(key)) return null;
    if (
      !this.isTrade(head) &&
      !this.tellsOfNobodyElse(head, tokens.slice(description.head + 1, description.name.to + 1))
    )
      return null;
    const { paragraph } = place;
    const sentence = this.sentenceOf(place);
    const { from } = this.discourse.paragraphs[paragraph]!.sentences[sentence]!;
    const named = this.antecedents.namedIn(paragraph, sentence).filter(({ token }) => token < place.token);
    const [first] = named;
    if (!first?.subject || named.some(({ person }) => person !== first.person)) return null;
    const quoted = tokens.slice(Math.max(from, first.token), place.token).some(isQuote);
    return quoted && gender !== null && first.person.gender === gender
      ? this.known.ofPerson(first.person)
      : null;
  }

  /** "die Prokuristin des Händlers", "l'agricultrice de Vernes": no office, and no other person's mother or lawyer. */
  private tellsOfNobodyElse(head: Token, of: readonly Token[]): boolean {
    const { servesPeople, plainPeople } = this.lexicon;
    if (is(head, IS.title, IS.spokesperson) || servesPeople.has(head.low) || plainPeople.has(head.low))
      return false;
    return of.length > 0 && !of.some((token) => is(token, IS.possessive));
  }

  /** A noun for what somebody is whoever else is there, by itself or joined to what it is in: "die Branchenkennerin". */
  private isTrade(head: Token): boolean {
    return this.lexicon.ownTrades.has(head.low) || this.isJoinedTrade(head);
  }

  /** "el también gerente": whoever the text is about, by another office. */
  besides({ tokens, description, human, place, gender }: DescribedNoun): Member | null {
    const before = tokens[description.name.from - 1];
    if (!human || !before || !this.lexicon.besides.has(before.low)) return null;
    return this.topicWith(place, (person) => fitsGender(person, gender));
  }

  /** "der AfD-Chef": whoever the text is about, where what is told of that person names the same body. */
  headOfBody(noun: DescribedNoun): Member | null {
    const { definite, human, head, place, gender } = noun;
    const [, body] = OFFICE_IN_BODY.exec(head.text) ?? [];
    if (!definite || !human || !body || !this.lexicon.rules.grammar?.compounds) return null;
    const ofBody = this.topicWith(place, (person) => {
      const told = `${person.role ?? ""} ${person.beside}`.toLowerCase().match(/[\p{L}\p{N}]+/gu);
      return fitsGender(person, gender) && told?.includes(body.toLowerCase()) === true;
    });
    return ofBody ?? this.spokeInOffice(noun, gender);
  }

  /** "der DSX-Präsident": whoever spoke last, by the same office, where nothing says of what it is. */
  private spokeInOffice({ key, place }: DescribedNoun, gender: Gender | null): Member | null {
    const [last] = this.known.recent;
    if (!last?.person || place.paragraph - last.last.paragraph > NEAR || !fitsGender(last, gender))
      return null;
    const [role = ""] = (last.person.role ?? "").toLowerCase().match(/^[\p{L}-]+$/u) ?? [];
    const keys = [...roleKeys(this.lexicon, key), ...sameOffices(this.lexicon, key)];
    const same = roleKeys(this.lexicon, role).some((form) => keys.includes(form));
    return role !== "" && !role.includes("-") && same ? last : null;
  }

  /**
   * "The presidential candidate": whoever the text is about, where the noun is one of those that vary the name of anybody in
   * office and nothing else is told of that person.
   */
  topicInOffice({ definite, plural, description, head, key, place }: DescribedNoun): Member | null {
    if (!definite || plural || head.cap || !this.lexicon.variations.has(key)) return null;
    const roleOf = ({ role }: Person) => (role ?? "").toLowerCase();
    const fits = (person: Person) => fitsGender(person, description.gender);
    // A mayor is "the candidate" only where nobody else can be.
    return (
      this.topicWith(
        place,
        (person) => fits(person) && (roleOf(person) === "" || roleOf(person).includes(key)),
      ) ?? this.topicWith(place, (person) => fits(person) && this.isOffice(roleOf(person)))
    );
  }

  /**
   * "the Norland Republican", "the former governor", "the billionaire businessman": other words for whoever the text is about, where it
   * told of nobody else in such words, and nobody without a name spoke since.
   */
  inOtherWords(noun: DescribedNoun): Member | null {
    const { definite, human, plural, description, head, key, place } = noun;
    if (!definite || !human || plural || this.lexicon.rules.grammar || !this.tellsWhom(noun)) return null;
    const [last] = this.known.recent;
    const unnamed = last?.kind === "unnamed" && place.paragraph - last.last.paragraph <= NEAR;
    if (unnamed || this.known.withKey(key).length > 0) return null;
    return this.topicWith(place, (person) => {
      const role = (person.role ?? "").toLowerCase();
      const another = is(head, IS.title) && this.isOffice(role) && !role.includes(key);
      const told = isEstablished(person) || person.gender !== null || this.known.has(person);
      return told && !another && fitsGender(person, description.gender);
    });
  }

  /** A party's, a place's or a former one: nobody whom the article has yet to tell of; a word for anybody of note. */
  private tellsWhom({ head, key, tokens, said, description }: DescribedNoun): boolean {
    const { courtOffices, variations, ownTrades } = this.lexicon;
    if (courtOffices.has(key) || is(head, IS.spokesperson) || said.to > description.head) return false;
    const beside = tokens.slice(said.from, description.head);
    const proper = beside.some((token) => token.cap && token.kind === "word");
    const former = beside.some(({ low }) => this.lexicon.otherThan.has(low));
    const noted = beside.length > 0 && (variations.has(key) || ownTrades.has(head.low));
    return head.cap || proper || former || noted;
  }

  /** "the actor": whoever spoke last and may be one. */
  spokeBefore({ human, head, key, place, gender }: DescribedNoun): Member | null {
    if (!human) return null;
    // "der Experte", "die Politikerin": who spoke last, where nothing says that it is another.
    if (is(head, IS.anaphor)) {
      const last = this.known.lastWith(isSingle, place.paragraph, REACH.expert);
      return last?.kind === "person" && fitsGender(last, gender) ? last : null;
    }
    // A noun that nothing introduced before must mean somebody known by name or another noun.
    if (this.isIntroduced(head.low, place)) return null;
    // "The prosecutor" of a court is nobody's other name.
    const ofCourt = this.lexicon.courtOffices.has(key);
    // Where nouns tell a man from a woman, whoever is neither so far is not taken for either.
    const agrees = (member: Member) =>
      this.lexicon.rules.grammar && gender ? member.gender === gender : fitsGender(member, gender);
    const inOffice = is(head, IS.title);
    const last = this.isJoinedTrade(head) ? this.lastPerson(place, agrees) : null;
    if (last) return last;
    const fits = (member: Member) => {
      if (!isSingle(member) || !agrees(member)) return false;
      // "The minister" is no other name of "the manager".
      if (inOffice && member.kind === "unnamed" && this.isOffice(member.key)) return member.key === key;
      const role = roleWords(member);
      return (role.size === 0 && !ofCourt) || role.has(key);
    };
    return this.known.lastWith(fits, place.paragraph, REACH.speaker);
  }

  /** "die Branchenkennerin": a noun for what somebody is whoever else is there, joined to what it is in. */
  private isJoinedTrade({ low }: Token): boolean {
    const { ownTrades, rules } = this.lexicon;
    if (!rules.grammar?.compounds || ownTrades.has(low)) return false;
    return [...ownTrades].some((trade) => trade.length >= SHORTEST_TRADE && low.endsWith(trade));
  }

  private lastPerson({ paragraph }: TokenPlace, agrees: (member: Member) => boolean): Member | null {
    return this.known.lastWith((member) => member.kind === "person" && agrees(member), paragraph, NEAR);
  }

  /** "the minister", "Austria's interior minister": the one person whose role says so. */
  private withRole({ description, key, tokens, definite, place }: DescribedNoun): Member | null {
    const { from, to } = description.name;
    const words = tokens.slice(from, to + 1);
    const fits = holdersOf(this.people, key, words, definite, this.lexicon, place);
    const [fit] = fits;
    if (fits.length === 1) {
      // "the officer" of the sentence before is not the officer named at the end.
      const another =
        !this.lexicon.rules.grammar && definite && this.isIntroduced(key, place) && isBefore(place, fit!);
      return another ? null : this.known.ofPerson(fit!);
    }
    if (fits.length === 0 || !definite) return null;
    const about = this.lexicon.rules.grammar ? null : this.antecedents.lastOf(place, fits);
    if (about) return this.known.ofPerson(about);
    const recent = this.known.latestOf(fits);
    const member = recent && this.known.ofPerson(recent);
    return member && this.known.recent[0] === member ? member : null;
  }

  /**
   * "O senador": the one holder of an office, unless the text has been about somebody else in office since; nobody
   * where it has been about somebody without one.
   */
  private topicInstead(holder: Member, gender: Gender | null, place: TokenPlace): Member | null {
    if (!this.lexicon.rules.grammar || !holder.person) return holder;
    if (!fitsGender(holder.person, gender)) return null;
    if (this.antecedents.namedWithin(holder.person, place, NEAR)) return holder;
    const spoke = holder.mentions.length > 0 && place.paragraph - holder.last.paragraph <= NEAR;
    if (spoke && this.lexicon.rules.grammar.nounCapitals) return holder;
    const topic = this.topic.personAt(place, (person) => fitsGender(person, gender));
    if (!topic && holder.mentions.length === 0 && this.topic.hasLeft(holder.person, place)) return null;
    if (!topic || topic === holder.person) return holder;
    return this.isOffice((topic.role ?? "").toLowerCase()) ? this.known.ofPerson(topic) : null;
  }

  private topicWith(place: TokenPlace, fits: (person: Person) => boolean): Member | null {
    const person = this.topic.personAt(place, fits);
    return person && this.known.ofPerson(person);
  }

  /** A noun stood in the text before. */
  private isIntroduced(noun: string, place: TokenPlace): boolean {
    const first = this.people.firstNoun.get(noun);
    return first !== undefined && isBefore(first, place);
  }

  private sentenceOf({ paragraph, token }: TokenPlace): number {
    return sentenceOf(this.discourse.paragraphs[paragraph]!, token);
  }

  /** "mandatario", "jefa del consistorio", "CDU-Politikerin". */
  private isAnyOffice(noun: string, title: string): boolean {
    return this.lexicon.anyOffice.some((office) =>
      office.startsWith("-") ? noun.endsWith(office) : office === noun || office === title,
    );
  }

  private isOffice(role: string): boolean {
    const words = role.match(/[\p{L}-]+/gu) ?? [];
    return words.some((word) => (flagsOf(this.lexicon, word) & IS.title) !== 0);
  }
}

/** A "premier ministre" is the "chef du gouvernement", a "président" is not. */
function beginsWith(role: string, office: string): boolean {
  return `${role} `.startsWith(`${office.replaceAll("_", " ")} `);
}

/** The words that say what somebody is: the role, or the description of more than a bare noun. */
function roleWords({ kind, role, words }: Member): Set<string> {
  if (kind === "unnamed") return words.size > 1 ? words : new Set();
  return role === null ? new Set() : wordSet(role);
}
