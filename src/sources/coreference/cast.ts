import type { Silent } from "../attributions/attribution-relation.ts";
import type { Statement } from "../attributions/speech.ts";
import { type Antecedents, fitsPerson, isBefore, type TokenPlace } from "../discourse/antecedents.ts";
import { discourseOf } from "../discourse/discourse.ts";
import { fitsGender, isSingle, type Member, type Members } from "../discourse/members.ts";
import { Named } from "../discourse/named.ts";
import { Topic } from "../discourse/topic.ts";
import type { PeopleIndex, Person } from "../entities/person.ts";
import type { PersonMention } from "../entities/person-mentions.ts";
import { type WordUse, wordUses } from "../entities/word-uses.ts";
import { Described } from "../nominals/described.ts";
import type { Owner } from "../nominals/likely-owners.ts";
import { type Description, describePhrase, textOfPhrase } from "../phrases/descriptions.ts";
import { headOf, type Phrase } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { opensAsParticiple } from "../phrases/syntactic-position.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { type Gender, genderOf, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { sentenceOf } from "../text/sentences.ts";
import { hasEnding, is, isNumber, isOneOf, isUnknown, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { coordinated } from "./coordinated.ts";

/** Paragraphs over which "she", "they" and verbs without a subject look back. */
const REACH = { pronoun: 3, group: 2, silent: 2 } as const;

/** The given name, or an initial in its place, tells that a pronoun of this gender can mean this person. */
function isTold(person: Person, gender: Gender | null): boolean {
  return (
    gender !== null && (person.gender === gender || (person.gender === null && person.first.length === 1))
  );
}

/** Several people, or a body: "they" means it before any two people. */
function isGroup({ plural, kind }: Member): boolean {
  return plural || kind === "organization";
}

/** Everyone who speaks, joined over their mentions. */
export class Cast {
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly wordUses: ReadonlyMap<string, WordUse>;
  private readonly named: Named;
  private readonly described: Described;
  private readonly topic: Topic;

  constructor(paragraphs: readonly AnalysedParagraph[], lexicon: Lexicon) {
    const discourse = discourseOf(paragraphs, lexicon);
    this.paragraphs = paragraphs;
    this.people = discourse.people;
    this.lexicon = lexicon;
    this.antecedents = discourse.antecedents;
    this.known = discourse.known;
    this.wordUses = wordUses(paragraphs, lexicon);
    this.named = new Named(discourse);
    this.topic = new Topic(discourse);
    this.described = new Described(discourse, this.named, this.topic);
  }

  get members(): readonly Member[] {
    return this.known.all;
  }

  /** The people named in a sentence, in text order. */
  namedIn(paragraph: number, sentence: number): PersonMention[] {
    return this.antecedents.namedIn(paragraph, sentence);
  }

  /** "They", "both men": the two people whom the sentence before names; several who speak as one; null for all else. */
  resolveSeveral({ paragraph, sentence, cue, certain }: Statement, phrase: Phrase): Member[] | null {
    const pair = this.resolvePair(paragraph, phrase);
    if (pair || this.lexicon.rules.grammar) return pair;
    const { tokens, sentences } = this.paragraphs[paragraph]!;
    const splitting = { tokens, people: this.people, lexicon: this.lexicon };
    const parts = coordinated(splitting, phrase, sentences[sentence]!.from);
    // "Quill and Fenn says": one body.
    if (parts.length === 0 || tokens.slice(phrase.to + 1, cue.to + 1).some(isSingular)) return null;
    const members = parts.flatMap((part) => this.resolve(paragraph, sentence, part, certain) ?? []);
    return members.length > 0 ? [...new Set(members)] : null;
  }

  private resolvePair(paragraph: number, phrase: Phrase): Member[] | null {
    const { tokens } = this.paragraphs[paragraph]!;
    const first = tokens[phrase.from]!;
    const they = this.lexicon.pronouns.get(first.low) === "they" && phrase.from === phrase.to;
    const both =
      this.lexicon.pairs.has(first.low) && (phrase.from === phrase.to || is(tokens[phrase.to], IS.people));
    if (!they && !both) return this.namedPair(paragraph, phrase);
    const pair = this.antecedents.pairBefore({ paragraph, token: phrase.from });
    const spoke = this.known.recent[0];
    const people = (person: Person) => person.proven || person.role !== null || this.known.has(person);
    if (
      !pair ||
      (they && !pair.every(people)) ||
      (they && spoke && isGroup(spoke) && paragraph - spoke.last.paragraph <= 1)
    )
      return null;
    return pair.map((person) => {
      const member = this.known.ofPerson(person);
      this.known.touch(member, paragraph, phrase.from);
      return member;
    });
  }

  /** "Quill and Fenn", "Mr. Quill and Mr. Fenn": two people, both named. */
  private namedPair(paragraph: number, phrase: Phrase): Member[] | null {
    const { tokens, text } = this.paragraphs[paragraph]!;
    let and = phrase.from + 1;
    while (and < phrase.to && !is(tokens[and], IS.and)) and++;
    if (and >= phrase.to) return null;
    const halves = [
      { from: phrase.from, to: and - 1 },
      { from: and + 1, to: phrase.to },
    ].map((half) => describePhrase(tokens, half, this.lexicon));
    const person = ({ type, head, name }: Description) => {
      const known = this.people.bySurname.get(foldName(tokens[head]!.text));
      return (
        type === "name" && name.to === head && known?.some(({ proven, role }) => proven || role !== null)
      );
    };
    for (let i = phrase.from; i < and; i++) if (is(tokens[i], IS.nounPreposition, IS.body)) return null;
    // "The organizers and Quill": a group, and somebody by name.
    const [group, name] = halves as [Description, Description];
    if (
      !this.lexicon.rules.grammar &&
      is(tokens[group.head], IS.people) &&
      group.type === "common" &&
      person(name)
    ) {
      const several = this.described.memberOf(group, paragraph, { from: phrase.from, to: and - 1 });
      return (
        several &&
        [several, this.named.memberOf(name, paragraph)].map((member) => this.spoke(member, paragraph, phrase))
      );
    }
    if (!halves.every(person) || halves.some(({ determiner }) => determiner === "definite")) return null;
    return halves.map((half) => {
      const member = this.named.memberOf(half, paragraph);
      const form = textOfPhrase(text, tokens, half.name);
      if (form !== member.name) member.aliases.add(form);
      return this.spoke(member, paragraph, phrase);
    });
  }

  private spoke(member: Member, paragraph: number, { from }: Phrase): Member {
    this.known.touch(member, paragraph, from);
    return member;
  }

  /**
   * Who a mention means. Call in text order: pronouns and "the officer" look back. `certain`: the attribution
   * is a plain one, `spoken`: it holds a quotation. Null when honestly nobody can be named.
   */
  resolve(
    paragraph: number,
    sentence: number,
    phrase: Phrase,
    certain = true,
    spoken = false,
  ): Member | null {
    const { tokens, text, id } = this.paragraphs[paragraph]!;
    const described = this.surname(tokens, describePhrase(tokens, phrase, this.lexicon));
    const description = this.isArticled(tokens, described)
      ? { ...described, type: "common" as const }
      : described;
    if (this.isOpeningParticiple(paragraph, sentence, description)) return null;
    if (this.isRestOfName(paragraph, sentence, description)) return null;
    let member: Member | null;
    if (description.type === "pronoun")
      member = this.pronoun(description.gender, paragraph, phrase.from, certain);
    else if (description.type === "name") {
      if (
        !this.isKnownNoun(tokens, description) &&
        !(spoken && certain && isUnknown(tokens[description.head])) &&
        (this.lexicon.rules.grammar?.nounCapitals || !certain) &&
        this.isFirstWord(paragraph, sentence, description)
      )
        return null;
      if (this.isNoun(tokens, description, certain)) return null;
      member =
        this.described.bodyNouns.behindArticle(description, paragraph) ??
        this.named.memberOf(description, paragraph);
      member.open ||= member.mentions.length === 0 && this.isUnknownNoun(tokens, description, member);
    } else member = this.described.memberOf(description, paragraph, phrase);
    if (!member) return null;
    this.known.touch(member, paragraph, phrase.from);
    // "The Post said …. They found": those of a newspaper are no mention of its name.
    const ofBody = description.gender === "they" && member.kind === "organization";
    if (!ofBody)
      member.mentions.push({ block: id, start: tokens[phrase.from]!.start, end: tokens[phrase.to]!.end });
    // "the officer", of somebody named, is what that person is and no other name.
    const isDescribed = description.type === "common" && member.kind === "person";
    if (description.type !== "pronoun" && !isDescribed) {
      const form = textOfPhrase(text, tokens, description.name);
      if (form !== member.name) member.aliases.add(form);
    }
    return member;
  }

  /** Swedish "Myndigheten" at the start of a sentence: the noun with its article, and no name. */
  private isArticled(tokens: readonly Token[], { type, name, determiner }: Description): boolean {
    const { lexicon } = this;
    if (!lexicon.rules.grammar?.suffixArticle || type !== "name" || determiner !== "definite") return false;
    return name.from === name.to && lexicon.bodyKinds.has(tokens[name.to]!.low);
  }

  /** "der Hamburger", "die Stimme": where all nouns have capitals, a word that no list knows behind its article may be any noun. */
  private isUnknownNoun(
    tokens: readonly Token[],
    { name, determiner }: Description,
    { kind }: Member,
  ): boolean {
    if (!this.lexicon.rules.grammar?.nounCapitals || determiner !== "definite" || kind !== "organization")
      return false;
    const noun = tokens[name.to]!;
    return name.from === name.to && !is(noun, IS.body) && /^\p{Lu}\p{Ll}+$/u.test(noun.text);
  }

  private isKnownNoun(tokens: readonly Token[], { name }: Description): boolean {
    if (!this.lexicon.rules.grammar?.compounds) return false;
    return is(tokens[name.to], IS.body, IS.person, IS.people);
  }

  /** Where all nouns have capitals: a bare word that stands behind articles elsewhere, or once and doubtful. */
  private isNoun(
    tokens: readonly Token[],
    { name, kind, determiner }: Description,
    certain: boolean,
  ): boolean {
    const { grammar } = this.lexicon.rules;
    if (!grammar?.nounCapitals || kind !== null || determiner !== "none" || name.from !== name.to)
      return false;
    const word = tokens[name.from]!;
    const key = foldName(word.text);
    const before = tokens[name.from - 1];
    // "4,40 Metern": what is counted.
    if (isNumber(before)) return true;
    if (is(word, IS.body) || this.people.bySurname.has(key) || this.people.byFirst.has(key)) return false;
    if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
    // "Gemeinde und Reederei": what stands beside it speaks for it.
    const joined = isWord(before) && is(before, IS.and);
    const { behindArticle = 0, bare = 0 } = this.wordUses.get(key) ?? {};
    return behindArticle > 0 || (!certain && !joined && bare < 2);
  }

  /** "Lohmann", "King", "die Anwältin Lohmann": no kind of "mann" where somebody of that surname is named in full. */
  private surname(tokens: readonly Token[], description: Description): Description {
    const { type, name, determiner } = description;
    const last = tokens[name.to]!;
    const known = type === "common" && last.cap ? this.people.bySurname.get(foldName(last.text)) : undefined;
    const { grammar } = this.lexicon.rules;
    const surely = known?.some(({ proven, role }) => grammar?.compounds || proven || role !== null);
    if (!surely) return description;
    if (name.from === name.to)
      return determiner === "none" ? { ...description, type: "name", kind: null } : description;
    const titled = grammar?.nounCapitals && is(tokens[name.to - 1], IS.person, IS.title);
    if (!titled || name.to !== description.head) return description;
    return { ...description, type: "name", kind: "person", name: { from: name.to, to: name.to } };
  }

  /** Whoever spoke goes on in another sentence. */
  speakOn(member: Member | null, { paragraph, cue }: Statement): Member | null {
    if (member) this.known.touch(member, paragraph, cue.from);
    return member;
  }

  /** Whoever a mention names, who speaks without a verb there. */
  speakerNamed({ person, paragraph, token }: PersonMention): Member {
    const member = this.known.ofPerson(person);
    this.known.touch(member, paragraph, token);
    return member;
  }

  /** A single capitalised word at the start of a sentence that stands capitalised nowhere else. */
  private isFirstWord(paragraph: number, sentence: number, description: Description): boolean {
    const { tokens, sentences } = this.paragraphs[paragraph]!;
    const { from, to } = description.name;
    if (from !== to || sentences[sentence]?.from !== from) return false;
    const { text } = tokens[from]!;
    const key = foldName(text);
    return !/^\p{Lu}{2,}$/u.test(text) && !this.people.inside.has(key) && !this.people.bySurname.has(key);
  }

  /** "Find out what …", "We Harbors says": a verb that opens the sentence, or a name of which the first word is a pronoun. */
  private isRestOfName(paragraph: number, sentence: number, description: Description): boolean {
    const { tokens } = this.paragraphs[paragraph]!;
    const { type, name } = description;
    if (type !== "name" || this.lexicon.rules.grammar) return false;
    const [before, first] = [tokens[name.from - 1], tokens[name.from]!];
    if (is(before, IS.pronoun) && before!.cap && !before!.possessive && !first.lineStart) return true;
    // "Snap said": a verb right behind it has it as its subject.
    const speaks = is(tokens[name.to + 1], IS.cue);
    return !speaks && this.isFirstWord(paragraph, sentence, description) && is(first, IS.cue);
  }

  private isOpeningParticiple(paragraph: number, sentence: number, description: Description): boolean {
    if (description.type !== "name" || !this.isFirstWord(paragraph, sentence, description)) return false;
    const { openingParticiples, rules } = this.lexicon;
    if (rules.grammar)
      return hasEnding(openingParticiples, this.paragraphs[paragraph]!.tokens[description.head]);
    return opensAsParticiple(this.paragraphs[paragraph]!, description.name);
  }

  private pronoun(gender: Gender | null, paragraph: number, token: number, certain: boolean): Member | null {
    if (gender === "he" || gender === "she") {
      const described = this.subjectBefore({ paragraph, token }, gender);
      if (described) return described;
    }
    const partner = this.partnerBefore({ paragraph, token }, gender);
    if (partner) return partner;
    if (gender === "it" || gender === "they") return this.groupBefore(gender, { paragraph, token }, certain);
    const spoke = this.known.lastWith(
      (one) => isSingle(one) && fitsGender(one, gender),
      paragraph,
      REACH.pronoun,
    );
    // Whoever a later sentence is about comes before whoever spoke last.
    const since = spoke ? this.topic.endOfSentence(spoke.last) : null;
    // "sagt sie": of those in the paragraph who is known to be a woman comes before whoever may be one.
    const agrees =
      this.lexicon.rules.grammar && spoke && spoke.gender === gender && spoke.last.paragraph === paragraph;
    const named = this.antecedents.subjectBefore(
      { paragraph, token },
      since,
      (person) =>
        (agrees ? person.gender === gender : fitsPerson(person, gender)) &&
        (person.proven ||
          person.role !== null ||
          this.known.has(person) ||
          (!spoke && isTold(person, gender))),
    );
    // Nobody spoke and nobody is a subject: the only person whom the paragraph names.
    const only =
      named || spoke || !this.lexicon.rules.grammar
        ? null
        : this.antecedents.onlyBefore({ paragraph, token }, 0);
    // "In dem Gespräch mit Maren Thoms berichtet sie": whom a preposition governs is another.
    const free = only && !this.antecedents.isGoverned(only, { paragraph, token }) ? only : null;
    const told =
      !named && agreesLess(spoke, gender) ? this.namedSince(spoke, gender, { paragraph, token }) : null;
    const person = named?.person ?? told ?? (free && fitsPerson(free, gender) ? free : null);
    const last = person || spoke ? null : this.ownerBefore({ paragraph, token }, gender);
    const someone = person ?? last;
    const member = someone ? this.known.ofPerson(someone) : spoke;
    // "Lee said he felt well": what is thought within a report tells less of who it is.
    if (member && gender && (certain || this.lexicon.rules.grammar)) member.gender ??= gender;
    return member;
  }

  /** Whom "it" or "they" means: a body, several people, or somebody without a name who spoke last. */
  private groupBefore(gender: "it" | "they", place: TokenPlace, certain: boolean): Member | null {
    const { paragraph } = place;
    const isBody = (member: Member) => member.kind === "organization";
    if (gender === "it") {
      return this.known.lastWith((one) => isBody(one) || one.kind === "document", paragraph, REACH.group);
    }
    return (
      this.known.lastWith((member) => member.plural, paragraph, REACH.group) ??
      this.known.lastWith(isBody, paragraph, 1) ??
      (certain ? this.voiceBefore(place) : null)
    );
  }

  /** "Mrs. Lee's words drove her foes mad. She said": whose the subject of the sentence before is; "Lee's lawyer" is another who may be meant. */
  private ownerBefore({ paragraph, token }: TokenPlace, gender: Gender | null): Person | null {
    const text = this.paragraphs[paragraph]!;
    const before = text.sentences[sentenceOf(text, token) - 1];
    if (this.lexicon.rules.grammar || !before) return null;
    const subject = mainSubjectFrom(text.tokens, before.from, before.to);
    if (!subject || is(text.tokens[headOf(text.tokens, subject)], HUMAN, IS.title, IS.spokesperson))
      return null;
    const owner = text.tokens.slice(subject.from, subject.to).find((one) => one.possessive && one.cap);
    const [only, ...others] = owner ? (this.people.bySurname.get(foldName(owner.text)) ?? []) : [];
    return only && others.length === 0 && fitsPerson(only, gender) ? only : null;
  }

  /** "A spokesman said …. They added": somebody without a name who spoke in the sentence before; behind others, "they" may be those. */
  private voiceBefore(place: TokenPlace): Member | null {
    const [last] = this.known.recent;
    if (!last || this.lexicon.rules.grammar || last.kind !== "unnamed") return null;
    return this.isNextSentence(last.last, place) ? last : null;
  }

  /** Whether no whole sentence stands between two places. */
  private isNextSentence(earlier: TokenPlace, later: TokenPlace): boolean {
    const [before, text] = [this.paragraphs[earlier.paragraph]!, this.paragraphs[later.paragraph]!];
    const [from, to] = [sentenceOf(before, earlier.token), sentenceOf(text, later.token)];
    if (earlier.paragraph === later.paragraph) return to - from <= 1;
    return later.paragraph - earlier.paragraph === 1 && from === before.sentences.length - 1 && to === 0;
  }

  /** "In our interview with Maren Thoms, she explains": whom the page itself talked with, where nobody stands between. Whom somebody else talks with asks. */
  private partnerBefore(place: TokenPlace, gender: Gender | null): Member | null {
    if (gender !== "he" && gender !== "she") return null;
    const { tokens, sentences } = this.paragraphs[place.paragraph]!;
    const sentence = sentenceOf(this.paragraphs[place.paragraph]!, place.token);
    const [only, ...others] = this.namedIn(place.paragraph, sentence).filter(
      ({ token }) => token < place.token,
    );
    if (!only || others.length > 0 || !fitsPerson(only.person, gender)) return null;
    let at = only.token;
    const { from } = sentences[sentence]!;
    while (at > from && !is(tokens[at], IS.preposition)) at--;
    const [whose, talk] = [tokens[at - 2], tokens[at - 1]];
    if (!isOneOf(this.lexicon.talks, talk) || !isOneOf(this.lexicon.firstPerson, whose)) return null;
    return this.known.ofPerson(only.person);
  }

  /** "Der Mann führt einen Laden. Er sagt": who is the subject of the sentence before, described or named, where nobody has spoken since. */
  private subjectBefore({ paragraph, token }: TokenPlace, gender: Gender): Member | null {
    const text = this.paragraphs[paragraph]!;
    if (!this.lexicon.rules.grammar) return null;
    for (let sentence = sentenceOf(text, token) - 1; sentence >= 0; sentence--) {
      const { from, to } = text.sentences[sentence]!;
      const subject = mainSubjectFrom(text.tokens, from, to);
      if (!subject) return null;
      const spoke = this.known.recent[0];
      if (spoke && isBefore({ paragraph, token: subject.from }, spoke.last)) return null;
      const described = describePhrase(text.tokens, subject, this.lexicon);
      if (described.type === "pronoun" && described.gender === gender) continue;
      if (described.type === "name") {
        const named = this.namedIn(paragraph, sentence).find(({ token }) => token === subject.to);
        return named?.person.gender === gender ? this.known.ofPerson(named.person) : null;
      }
      return this.isOnePerson(text.tokens, subject, described, gender)
        ? this.resolve(paragraph, sentence, subject, false)
        : null;
    }
    return null;
  }

  private isOnePerson(
    tokens: readonly Token[],
    { from }: Phrase,
    { type, head, determiner, gender }: Description,
    agrees: Gender,
  ): boolean {
    if (type !== "common" || determiner === "none" || determiner === "quantifier") return false;
    if (!is(tokens[head], IS.person, IS.title, IS.spokesperson) || is(tokens[head], IS.people)) return false;
    return (gender ?? genderOf(tokens[from]!, this.lexicon)) === agrees;
  }

  /** "Das will Premierministerin Mia Mott nutzen. Sie fordert": the only one of that gender in the last sentence that names people, behind whoever spoke. */
  private namedSince(spoke: Member | null, gender: Gender | null, place: TokenPlace): Person | null {
    if (!this.lexicon.rules.grammar || (gender !== "he" && gender !== "she")) return null;
    const before = this.antecedents.lastNamed(place);
    const { paragraph, token } = place;
    const own = sentenceOf(this.paragraphs[paragraph]!, token);
    // "Im Gespräch mit Maren Thoms berichtet sie": in her own sentence she is another.
    if (before.some((mention) => mention.paragraph === paragraph && mention.sentence === own)) return null;
    const later = before.filter((mention) => !spoke || isBefore(spoke.last, mention));
    const [only, ...others] = new Set(later.map(({ person }) => person));
    return only?.gender === gender && others.length === 0 ? only : null;
  }

  /**
   * Whom a verb without a subject means ("Dijo que", "…", afirmou): whoever its paragraph is about or last spoke in
   * it, the only person it names, else whoever spoke last before. `subject`: a description that opens the sentence before.
   */
  resolveSilent(place: TokenPlace, number: Silent, subject: Phrase | null): Member | null {
    const { paragraph, token } = place;
    const spoke = this.known.recent[0];
    if (subject && !(spoke && isBefore({ paragraph, token: subject.from - 1 }, spoke.last)))
      return this.resolve(paragraph, sentenceOf(this.paragraphs[paragraph]!, subject.from), subject, false);
    const about = number === "several" ? this.severalBefore(paragraph) : this.topic.memberAt(place);
    const member =
      about && about !== spoke && this.isNamedInQuotation(about, place) ? (spoke ?? null) : about;
    if (member) this.known.touch(member, paragraph, token);
    return member;
  }

  /**
   * Joins whoever stayed open with the one member of the cast that it likely means; nobody speaks where it may mean several.
   * Changes `memberOf` and marks its statements as guessed. Call when all mentions are resolved.
   */
  settleOpen(memberOf: Map<Statement, Member | null>): void {
    const owners = new Map<Member, Owner>();
    for (const [statement, member] of memberOf) {
      if (!member?.open) continue;
      const owner = owners.get(member) ?? this.described.ownerOf(member);
      owners.set(member, owner);
      if (owner === null || owner === member) continue;
      memberOf.set(statement, owner === "several" ? null : owner);
      statement.guessed = true;
      if (owner !== "several") owner.mentions.push(...member.mentions.splice(0));
    }
  }

  /** "«Rincón llegó y gritó», dijo": whoever is named within the quotation right before a verb does not speak it. */
  private isNamedInQuotation({ person }: Member, { paragraph, token }: TokenPlace): boolean {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const quote = [tokens[token - 1], tokens[token - 2]].find((one) => one?.kind === "quote");
    if (!person || !quote) return false;
    const surname = person.name.slice(person.name.lastIndexOf(" ") + 1);
    return text
      .slice(quote.start, quote.end)
      .split(/[^\p{L}\p{M}’'-]+/u)
      .includes(surname);
  }

  private severalBefore(paragraph: number): Member | null {
    const body = (member: Member) => member.kind === "organization";
    return this.known.lastWith((member) => member.plural || body(member), paragraph, REACH.silent);
  }
}

/** "has", "says": a verb of one. */
function isSingular(token: Token): boolean {
  return is(token, IS.auxiliary, IS.cue) && token.low.endsWith("s");
}

/** Nothing tells that whoever spoke is of the gender. */
function agreesLess(spoke: Member | null, gender: Gender | null): boolean {
  return spoke?.gender !== gender;
}
