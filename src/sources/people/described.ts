import { type Description, describePhrase, isOfficeLetters, textOfPhrase } from "../phrases/descriptions.ts";
import { behindAll, headOf, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { bodyKindsOf, roleKeys } from "../text/compound-words.ts";
import { DETERMINER, flagsOf, type Gender, genderOf, HUMAN, type Lexicon } from "../text/lexicon.ts";
import { singular, wordSet } from "../text/name-words.ts";
import { is } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { type Antecedents, fitsPerson, isBefore, type Place } from "./antecedents.ts";
import type { Article } from "./article.ts";
import { compatible, fitsGender, isSingle, type Member, type Members } from "./members.ts";
import type { Named } from "./named.ts";
import type { PeopleIndex, Person } from "./people.ts";
import { sentenceOf } from "./places-in-text.ts";
import { holdersOf } from "./role-holders.ts";
import { Spokespeople } from "./spokespeople.ts";
import type { Topic } from "./topic.ts";

/** Paragraphs over which "the statement", "the group" and "the source" look back. */
const REACH = { statement: 3, source: 6, expert: 4, document: 8 } as const;
/** So many of somebody's latest mentions are looked at. */
const MOST_MENTIONS = 8;
/** So many words may stand between "a statement" and "the statement", or a study and "the paper". */
const MOST_TOKENS = 400;
/** "Berliner". */
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}+er$/u;
/** Whoever was named so few paragraphs ago is still meant by the office. */
const NEAR = 1;

/** The words that say what somebody is: the role, or the description of more than a bare noun. */
function roleWords({ kind, role, words }: Member): Set<string> {
  if (kind === "unnamed") return words.size > 1 ? words : new Set();
  return role === null ? new Set() : wordSet(role);
}

function isProper({ kind, cap }: Token): boolean {
  return kind === "word" && cap;
}

/** A description in its place, with what the ways to its bearer ask. */
interface DescribedNoun {
  description: Description;
  tokens: readonly Token[];
  text: string;
  /** The first token of its phrase. */
  place: Place;
  head: Token;
  /** The noun by which members are found. */
  key: string;
  /** The phrase without whom it was said to. */
  said: Phrase;
  name: string;
  words: Set<string>;
  definite: boolean;
  plural: boolean;
  /** One person. */
  human: boolean;
}

/** No person, and nothing that the words say of one is missing of the other. */
function isSame(member: Member, { plural, words, key }: DescribedNoun): boolean {
  return member.kind !== "person" && member.plural === plural && compatible(member.words, words, key);
}

/** Whom a description means: somebody named before or known under another word, else somebody without a name. */
export class Described {
  /** Whom "the actor" meant before, by its noun. */
  private readonly meant = new Map<string, Member>();
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly named: Named;
  private readonly topic: Topic;
  private readonly spokespeople: Spokespeople;

  constructor({ paragraphs, people, lexicon, antecedents, known }: Article, named: Named, topic: Topic) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
    this.antecedents = antecedents;
    this.known = known;
    this.named = named;
    this.topic = topic;
    this.spokespeople = new Spokespeople(people.people, lexicon, (name) => named.wholeName(name));
  }

  /** The surest ways first; null for what cannot speak. */
  memberOf(description: Description, paragraph: number, phrase: Phrase): Member | null {
    const noun = this.nounOf(description, paragraph, phrase);
    return (
      this.nameInApposition(paragraph, phrase, description, noun.name) ??
      this.voiceMeant(noun) ??
      this.holderMeant(noun, phrase) ??
      this.issuerMeant(noun) ??
      this.knownMeant(noun) ??
      this.meantAgain(noun) ??
      this.spokesmanMeant(noun) ??
      this.bodyBefore(noun) ??
      this.agedMeant(noun) ??
      this.onlyHolder(noun) ??
      this.ofPerson(noun.definite ? this.varied(description, noun.tokens, phrase, noun.place) : null) ??
      this.pointedBack(noun, phrase) ??
      (noun.definite && noun.words.size === 1
        ? this.documentBefore(noun.head, noun.key, noun.place)
        : null) ??
      this.topicMeant(noun) ??
      this.known.withKey(noun.key).find((member) => isSame(member, noun)) ??
      this.unknown(noun)
    );
  }

  private nounOf(description: Description, paragraph: number, phrase: Phrase): DescribedNoun {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const head = tokens[description.head]!;
    // "Feuerwehr-Sprecher" is the "Feuerwehrsprecher".
    const joined = this.lexicon.rules.grammar?.compounds && /^\p{L}+-\p{L}+$/u.test(head.low);
    const said = this.withoutAddressee(tokens, description.name, head);
    const name = textOfPhrase(text, tokens, said);
    const office = isOfficeLetters(tokens, description.head, this.lexicon);
    const plural = is(head, IS.people);
    return {
      description,
      tokens,
      text,
      place: { paragraph, token: phrase.from },
      head,
      key: singular(joined ? head.low.replace("-", "") : head.low),
      said,
      name,
      words: wordSet(name),
      definite: description.determiner === "definite",
      plural,
      human: office || (!plural && is(head, HUMAN, IS.title, IS.spokesperson)),
    };
  }

  private ofPerson(person: Person | null): Member | null {
    return person && this.known.ofPerson(person);
  }

  /** "her spokesman" */
  private voiceMeant({ tokens, said, description, text }: DescribedNoun): Member | null {
    const voice = this.spokespeople.meantBy(tokens, said, description.head, text);
    return voice && "surname" in voice ? this.known.ofPerson(voice) : voice;
  }

  /** "the senator": the one holder of the office. */
  private holderMeant(noun: DescribedNoun, phrase: Phrase): Member | null {
    const { description, tokens, key, definite, place, human } = noun;
    const { determiner, name } = description;
    if (!human || determiner === "indefinite" || determiner === "quantifier") return null;
    const holder = this.personWithRole(key, tokens, name, definite, place);
    const gender = description.gender ?? genderOf(tokens[phrase.from]!, this.lexicon);
    const bare = definite && name.from === name.to;
    return holder && bare ? this.topicInstead(holder, gender, place) : holder;
  }

  /** "the statement" */
  private issuerMeant({ definite, words, head, place }: DescribedNoun): Member | null {
    const statement = definite && words.size === 1 && is(head, IS.utterance);
    return statement ? this.issuerOf(head, place.paragraph, place.token) : null;
  }

  /** Whoever had the same words; an open one, which may be anybody, last of all. */
  private knownMeant(noun: DescribedNoun): Member | null {
    const closed = this.lexicon.rules.grammar && noun.definite;
    const known = this.known
      .withKey(noun.key)
      .find((member) => isSame(member, noun) && !(closed && member.open));
    return known ?? null;
  }

  /** "the actor" as before. */
  private meantAgain({ definite, human, key, tokens, description }: DescribedNoun): Member | null {
    const again = definite && human && !this.lexicon.rules.grammar ? this.meant.get(key) : undefined;
    const { name, head } = description;
    return again && !tokens.slice(name.from, head).some(isProper) ? again : null;
  }

  private spokesmanMeant({ definite, head, key, place }: DescribedNoun): Member | null {
    return definite && is(head, IS.spokesperson) ? this.spokesmanBefore(key, place.paragraph) : null;
  }

  /** "the agency": the body that was named before. */
  private bodyBefore({ definite, head, description, place, key, words }: DescribedNoun): Member | null {
    if (!definite || !is(head, IS.body) || description.name.to !== description.head) return null;
    const mention = this.antecedents.bodyBefore(place, key, words);
    return mention && this.named.bodyNamed(mention.name);
  }

  /** "the 55-year-old" */
  private agedMeant({ human, head, place }: DescribedNoun): Member | null {
    return this.ofPerson(human || head.kind === "number" ? this.byAge(head, place) : null);
  }

  /** "the guitarist": the one person who is any. */
  private onlyHolder({ definite, head, description, place, key, name }: DescribedNoun): Member | null {
    if (!definite || this.lexicon.rules.grammar || !this.lexicon.ownTrades.has(head.low)) return null;
    const only = this.holderBefore(head, description, place);
    return only && this.meantBy(key, this.known.ofPerson(only), name);
  }

  /** "the company statement", "the news release": whose it is was said before. */
  private pointedBack(noun: DescribedNoun, phrase: Phrase): Member | null {
    const { definite, words, head, key, human, place, tokens, description } = noun;
    const { name } = description;
    const issued = is(head, IS.utterance) && name.to === description.head;
    const plain =
      issued && !this.lexicon.rules.grammar && !tokens.slice(name.from, name.to + 1).some(isProper);
    if (!definite || !(words.size === 1 || plain)) return null;
    const back = this.pointsBack(head, key, human, place.paragraph, phrase);
    return back && this.meantBy(key, back);
  }

  private topicMeant({ definite, plural, description, tokens, key, place }: DescribedNoun): Member | null {
    return this.ofPerson(definite && !plural ? this.topicBy(description, tokens, key, place) : null);
  }

  /** Somebody or something that no earlier mention means; null for what cannot speak. */
  private unknown({
    description,
    tokens,
    text,
    head,
    key,
    said,
    name,
    words,
    definite,
    human,
    plural,
  }: DescribedNoun): Member | null {
    if (description.kind === null && !this.maySpeak(tokens, description)) return null;
    // "her campaign" is a body without a name, "its report" any of them; "her family" are people.
    const thing = !human && (description.kind === "organization" || description.kind === "document");
    const owned = thing && (tokens[said.from]!.flags & IS.possessive) !== 0;
    const own =
      description.kind ?? (description.determiner === "none" && head.cap ? "organization" : "unnamed");
    const kind = owned && own === "organization" ? "unnamed" : own;
    const member = this.known.create({ name, kind, gender: description.gender, key, words, plural });
    // "the company" of nobody knows which: not where it is that of a place or person.
    const bare = this.lexicon.rules.grammar && this.isKindOfBody(key) && said.to === description.head;
    const one = kind === "unnamed" ? !plural : kind === "organization" && bare;
    this.spokespeople.add(member, tokens, said, description.head, text);
    member.open = owned ? kind === "document" : Boolean(one) && definite;
    return member;
  }

  /**
   * "das Gericht", "die Berliner Stiftung": where all nouns have capitals, the body named before that such a noun means; null
   * for what is a name itself. A bare one that means nobody told is open.
   */
  bodyMeant({ type, head, name, determiner }: Description, paragraph: number): Member | null {
    const { tokens, text } = this.paragraphs[paragraph]!;
    const { low, flags } = tokens[head]!;
    if (!this.lexicon.rules.grammar?.nounCapitals || type !== "name" || determiner !== "definite")
      return null;
    if (!(flags & IS.anaphor) || name.to !== head) return null;
    for (let i = name.from; i < head; i++) if (!PLACE_ADJECTIVE.test(tokens[i]!.text)) return null;
    const noun = low.replace(/(?<=\p{L}{4})e?s$/u, "");
    const key = this.isKindOfBody(low) ? low : noun;
    const words = textOfPhrase(text, tokens, name);
    const mention = this.antecedents.bodyBefore({ paragraph, token: name.from }, key, wordSet(words));
    if (mention) return this.named.bodyNamed(mention.name);
    if (name.from < head || !this.isKindOfBody(key)) return null;
    const known = this.known.bodyNamed(words);
    const member = this.named.bodyNamed(words);
    member.open ||= !known;
    return member;
  }

  private isKindOfBody(noun: string): boolean {
    return bodyKindsOf(this.lexicon, noun) !== undefined;
  }

  /**
   * "O senador": the one holder of an office, unless the text has been about somebody else in office since; nobody
   * where it has been about somebody without one.
   */
  private topicInstead(holder: Member, gender: Gender | null, place: Place): Member | null {
    if (!this.lexicon.rules.grammar || !holder.person) return holder;
    if (!fitsPerson(holder.person, gender)) return null;
    if (this.antecedents.namedWithin(holder.person, place, NEAR)) return holder;
    const topic = this.topic.personAt(place, (person) => fitsPerson(person, gender));
    if (!topic || topic === holder.person) return holder;
    return this.isOffice((topic.role ?? "").toLowerCase()) ? this.known.ofPerson(topic) : null;
  }

  /** Whether a noun that no list knows can mean somebody: a trade by its ending, "one of the survivors", "Number 10". */
  private maySpeak(tokens: readonly Token[], { head, name }: Description): boolean {
    if (this.lexicon.rules.grammar) return true;
    const { flags, shape } = tokens[head]!;
    if (flags & (IS.title | IS.spokesperson) || shape & SHAPE.agent) return true;
    const [first, second, last] = [tokens[name.from]!, tokens[name.from + 1], tokens[name.to]!];
    if (first.cap && last.kind === "number") return true;
    const some = first.flags & IS.quantifier || first.kind === "number";
    const whose = second && second.flags & IS.nounPreposition;
    if (!some || !whose) return false;
    const within = tokens.slice(name.from + 2, name.to + 1);
    return (
      second.low !== "of" ||
      within.some((token) => token.flags & HUMAN || (!token.cap && token.shape & SHAPE.agent))
    );
  }

  /** "the paper": the only study that spoke so far, where no other paper was introduced since. */
  private documentBefore({ flags }: Token, key: string, place: Place): Member | null {
    const { documentKind } = this.lexicon;
    if (!(flags & IS.document) || !documentKind.has(key)) return null;
    const spoke = this.known.recent.filter(
      (member) =>
        member.kind === "document" &&
        documentKind.has(member.key) &&
        place.paragraph - member.last.paragraph <= REACH.document,
    );
    return spoke.length === 1 && !this.isIntroduced(key, spoke[0]!.last, place) ? spoke[0]! : null;
  }

  /** Whether a noun stands behind anything but a definite article between two places, or these are too far apart to tell. */
  private isIntroduced(key: string, since: Place, place: Place): boolean {
    let left = MOST_TOKENS;
    for (let number = place.paragraph; number >= since.paragraph; number--) {
      const { tokens } = this.paragraphs[number]!;
      const first = number === since.paragraph ? since.token + 1 : 0;
      const last = number === place.paragraph ? place.token : tokens.length;
      for (let i = last - 1; i >= Math.max(1, first); i--) {
        if (left-- === 0) return true;
        if (singular(tokens[i]!.low) === key && !(tokens[i - 1]!.flags & IS.definite)) return true;
      }
    }
    return false;
  }

  /** "der Konzern-Sprecher": the one spokesman without a name who spoke lately, by the end of the noun. */
  private spokesmanBefore(key: string, paragraph: number): Member | null {
    const ends = roleKeys(this.lexicon, key).slice(1);
    const near = (member: Member) =>
      member.kind === "unnamed" && paragraph - member.last.paragraph <= REACH.statement;
    const spoke = ends.flatMap((end) => this.known.withKey(end).filter(near));
    return new Set(spoke).size === 1 ? spoke[0]! : null;
  }

  /** "Lee said in a statement …. The statement adds": whoever spoke in the sentence that had the noun last. */
  private issuerOf({ low }: Token, paragraph: number, before: number): Member | null {
    const first = Math.max(0, paragraph - REACH.statement);
    for (let number = paragraph, end = before; number >= first; number--) {
      const { id, tokens, sentences } = this.paragraphs[number]!;
      if (number < paragraph) end = tokens.length;
      const least = Math.max(0, end - MOST_TOKENS);
      let at = end - 1;
      while (at > least && !(tokens[at]!.low === low && tokens[at - 1]!.flags & IS.indefinite)) at--;
      if (at <= least) continue;
      const { from, to } = sentences[sentenceOf(this.paragraphs[number]!, at)]!;
      // "In a statement, the family said": whoever speaks behind it, too.
      const opens = at - from < 3 && tokens[at + 1]?.text === ",";
      const [start, noun] = [tokens[from]!.start, opens ? tokens[to - 1]!.end : tokens[at]!.start];
      const spoke = this.known.recent.filter(
        ({ kind, mentions }) =>
          kind !== "document" &&
          mentions
            .slice(-MOST_MENTIONS)
            .some((one) => one.block === id && start <= one.start && one.end <= noun),
      );
      return spoke.length === 1 ? spoke[0]! : null;
    }
    return null;
  }

  private meantBy(key: string, member: Member, role = ""): Member {
    this.meant.set(key, member);
    if (role !== "") member.role ??= role;
    return member;
  }

  /** "the letter to the mayor" is the letter; behind "NWD-Sprecherin" stands no body any more, but whom she told. */
  private withoutAddressee(tokens: readonly Token[], phrase: Phrase, head: Token): Phrase {
    if (this.lexicon.rules.grammar?.nounCapitals && head.flags & IS.spokesperson && head.low.includes("-"))
      return { from: phrase.from, to: tokens.indexOf(head, phrase.from) };
    if (!(head.flags & IS.utterance)) return phrase;
    for (let i = phrase.from + 1; i <= phrase.to; i++)
      if (this.lexicon.addressees.has(tokens[i]!.low)) return { from: phrase.from, to: i - 1 };
    return phrase;
  }

  private sentenceOf({ paragraph, token }: Place): number {
    return sentenceOf(this.paragraphs[paragraph]!, token);
  }

  /** "the 44-year-old": who has that age, else the one person named lately whose age is not given. */
  private byAge({ low }: Token, place: Place): Person | null {
    const ending = this.lexicon.ageEndings.find((one) => low.endsWith(one));
    const age = ending ? Number(low.slice(0, -ending.length)) : Number.NaN;
    if (Number.isNaN(age)) return null;
    const known = this.antecedents.ofAge(age);
    if (known) return known;
    const last =
      this.antecedents.subjectBefore(place, null, () => true)?.person ?? this.antecedents.onlyBefore(place);
    return last?.age === null ? last : null;
  }

  /**
   * "der Politiker", "la titular de Interior": a word for whoever the text is about, where the language says which
   * words vary a name so: what somebody is whoever else is there, or "head" of whatever office.
   */
  private varied(
    { head, name, gender }: Description,
    tokens: readonly Token[],
    phrase: Phrase,
    place: Place,
  ): Person | null {
    const { lexicon } = this;
    if (!lexicon.rules.grammar) return null;
    const { low } = tokens[head]!;
    const trade = lexicon.ownTrades.has(low);
    if (!trade && !this.isAnyOffice(tokens.slice(head, name.to + 1))) return null;
    const first = this.people.firstNoun.get(low);
    const introduced = first && isBefore(first, place);
    const agrees = gender ?? genderOf(tokens[phrase.from]!, lexicon);
    const proper = tokens.slice(head + 1, name.to + 1).filter(({ cap, kind }) => cap && kind === "word");
    return this.topic.personAt(place, (person) => {
      const role = `${person.role ?? ""} ${person.beside}`.toLowerCase();
      const fits = trade ? !introduced || role.includes(low) : this.isOffice(role);
      return fitsPerson(person, agrees) && fits && proper.every((word) => role.includes(word.low));
    });
  }

  /**
   * "The presidential candidate": whoever the text is about, where the noun is one of those that vary the name of anybody in
   * office and nothing else is told of that person.
   */
  private topicBy(
    { head, gender }: Description,
    tokens: readonly Token[],
    key: string,
    place: Place,
  ): Person | null {
    const { cap } = tokens[head]!;
    if (cap || !this.lexicon.variations.has(key)) return null;
    return this.topic.personAt(place, (person) => {
      const role = (person.role ?? "").toLowerCase();
      return (role === "" || this.isOffice(role)) && fitsPerson(person, gender);
    });
  }

  /** "mandatario", "jefa del consistorio", "CDU-Politikerin". */
  private isAnyOffice(words: readonly Token[]): boolean {
    const { low } = words[0]!;
    const phrase = words.map((word) => word.low).join("_");
    return this.lexicon.anyOffice.some((office) =>
      office.startsWith("-") ? low.endsWith(office) : office === low || office === phrase,
    );
  }

  private isOffice(role: string): boolean {
    const words = role.match(/[\p{L}-]+/gu) ?? [];
    return words.some((word) => (flagsOf(this.lexicon, word) & IS.title) !== 0);
  }

  /** "the guitarist": the one person named lately, where nothing gives that person another role. */
  private holderBefore(head: Token, { name, head: at }: Description, place: Place): Person | null {
    if (!this.lexicon.ownTrades.has(head.low) || name.to !== at || this.people.byRole.has(singular(head.low)))
      return null;
    // Somebody whom the sentence before is about and of whom nothing else is told.
    const subject = this.antecedents.subjectBefore(
      place,
      { paragraph: place.paragraph, token: 0 },
      () => true,
    );
    if (subject && subject.sentence === this.sentenceOf(place) - 1 && !subject.person.role)
      return subject.person;
    const first = this.people.firstNoun.get(head.low);
    if (first && (first.paragraph < place.paragraph || first.token < place.token)) return null;
    const person = this.antecedents.onlyBefore(place);
    return person && (person.role === null || person.role === "") ? person : null;
  }

  /** "the company", "the statement", "the actor": somebody known under another word. */
  private pointsBack(
    head: Token,
    key: string,
    human: boolean,
    paragraph: number,
    phrase: Phrase,
  ): Member | null {
    if (head.flags & IS.utterance) {
      const issuer = (member: Member) => member.kind === "organization" || member.kind === "person";
      return this.known.lastWith(issuer, paragraph, REACH.statement);
    }
    if (head.flags & IS.anaphor && head.flags & IS.body) {
      const near = (member: Member) =>
        member.kind === "organization" && paragraph - member.last.paragraph <= REACH.source;
      const bodies = this.known.recent.filter(near);
      // "el gobierno" is no company, whichever one spoke.
      const alike = !this.lexicon.rules.grammar || this.isKindOfBody(key);
      return (
        bodies.find((member) => member.words.has(key)) ?? (bodies.length === 1 && alike ? bodies[0]! : null)
      );
    }
    if (!human) return null;
    const article = this.paragraphs[paragraph]!.tokens[phrase.from]!;
    const gender = genderOf(head, this.lexicon) ?? genderOf(article, this.lexicon);
    // "der Experte", "die Politikerin": who spoke last, where nothing says that it is another.
    if (head.flags & IS.anaphor) {
      const last = this.known.lastWith(isSingle, paragraph, REACH.expert);
      return last?.kind === "person" && fitsGender(last, gender) ? last : null;
    }
    // A noun that nothing introduced before must mean somebody known by name or another noun.
    const first = this.people.firstNoun.get(head.low);
    const introduced = first && (first.paragraph < paragraph || first.token < phrase.from);
    if (introduced) return null;
    // "The prosecutor" of a court is nobody's other name.
    const ofCourt = this.lexicon.courtOffices.has(key);
    const fits = (member: Member) =>
      isSingle(member) &&
      fitsGender(member, gender) &&
      ((roleWords(member).size === 0 && !ofCourt) || roleWords(member).has(key));
    return this.known.lastWith(fits, paragraph, REACH.source);
  }

  /** "a strategist, Ann Lee, said", "its parent company, the Harbor Group, said": the name behind the comma. */
  private nameInApposition(
    paragraph: number,
    phrase: Phrase,
    description: Description,
    role: string,
  ): Member | null {
    const { tokens } = this.paragraphs[paragraph]!;
    // "one of the owners, Ann Lee, filed a lawsuit saying"
    const { from, to } = phrase;
    const one = tokens[from]!.flags & IS.quantifier && from + 1 < to && tokens[from + 1]!.flags & IS.tie;
    const noun = one
      ? headOf(tokens, { from: behindAll(tokens, from + 2, to, DETERMINER), to })
      : description.head;
    const { flags, shape } = tokens[noun]!;
    const body = (flags & IS.body) !== 0 && !one;
    const person =
      (flags & (IS.person | IS.title | IS.spokesperson)) !== 0 ||
      isOfficeLetters(tokens, noun, this.lexicon) ||
      (one && (flags & IS.people || shape & SHAPE.agent));
    if (!body && !person) return null;
    // "el jefe del Estado Mayor (EMX), Ana Soto, dijo".
    const comma =
      tokens[phrase.to + 1]?.text === "(" && tokens[phrase.to + 3]?.text === ")" ? to + 4 : to + 1;
    if (tokens[comma]?.text !== ",") return null;
    const name = phraseStartingAt(tokens, comma + 1, Math.min(tokens.length, comma + 9));
    if (!name || !tokens[name.to]!.cap) return null;
    const after = tokens[name.to + 1];
    const verb = IS.cue | IS.auxiliary | (this.lexicon.rules.grammar ? 0 : IS.adverb);
    if (after && after.kind === "word" && !(after.flags & verb)) return null;
    const inner = describePhrase(tokens, name, this.lexicon);
    if (inner.type !== "name" || (!body && inner.kind === "organization")) return null;
    if (!body && inner.name.from === inner.name.to && inner.kind !== "person") return null;
    if (!body && !one) {
      const known = this.named.memberOf(inner, paragraph);
      if (this.lexicon.rules.grammar) known.role ??= role;
      return known;
    }
    const member = this.named.memberOf(body ? { ...inner, kind: "organization" } : inner, paragraph);
    member.role ??= role;
    return member;
  }

  /** "the minister", "Austria's interior minister": the one person whose role says so. */
  private personWithRole(
    key: string,
    tokens: readonly Token[],
    phrase: Phrase,
    definite: boolean,
    place: Place,
  ): Member | null {
    const fits = holdersOf(
      this.people,
      key,
      tokens.slice(phrase.from, phrase.to + 1),
      definite,
      this.lexicon,
      place,
    );
    // "the officer" of the sentence before is not the officer named at the end.
    const first = this.people.firstNoun.get(key);
    const introduced = !this.lexicon.rules.grammar && definite && first && isBefore(first, place);
    const [fit] = fits;
    if (fits.length === 1) return introduced && isBefore(place, fit!) ? null : this.known.ofPerson(fit!);
    if (fits.length < 2 || !definite) return null;
    const about = this.lexicon.rules.grammar ? null : this.antecedents.lastOf(place, fits);
    if (about) return this.known.ofPerson(about);
    const recent = this.known.latestOf(fits);
    const member = recent ? this.known.ofPerson(recent) : null;
    return member && this.known.recent[0] === member ? member : null;
  }
}
