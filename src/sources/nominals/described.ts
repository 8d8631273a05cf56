import type { SourceKind } from "../../model/source-summary.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { compatible, type Member, type Members } from "../discourse/members.ts";
import type { Named } from "../discourse/named.ts";
import type { Topic } from "../discourse/topic.ts";
import type { PeopleIndex } from "../entities/person.ts";
import type { Description } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { roleKeys } from "../text/compound-words.ts";
import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { singular, wordSet } from "../text/name-words.ts";
import { endsLike, is, isOneOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { nameInApposition } from "./appositions.ts";
import { BodyNouns } from "./body-nouns.ts";
import { type DescribedNoun, describedNoun } from "./described-noun.ts";
import { DocumentNouns } from "./document-nouns.ts";
import { introducedAs } from "./introduced-as.ts";
import { LikelyOwners, type Owner } from "./likely-owners.ts";
import { PersonNouns } from "./person-nouns.ts";
import { sameOffices } from "./role-holders.ts";
import { Spokespeople } from "./spokespeople.ts";

/** Letters of a word that tells something, no article or preposition. */
const SHORTEST_TELLING = 4;
/** "group of physicians" */
const GROUP_OF = /^(?:\p{Ll}+ )*\p{Ll}+ of (?:\p{Ll}+ )*\p{Ll}+s\b/u;
/** Paragraphs over which "the doctors" look back. */
const GROUP_REACH = 12;
/** Paragraphs over which "the spokesman" looks back. */
const REACH = 3;

/** Whom a description means: somebody named before or known under another word, else somebody without a name. */
export class Described {
  /** Whom "the actor" meant before, by its noun. */
  private readonly meant = new Map<string, Member>();
  /** The nouns that nothing joined, by the members they made. */
  private readonly unjoined = new Map<Member, DescribedNoun>();
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly known: Members;
  private readonly named: Named;
  private readonly spokespeople: Spokespeople;
  private readonly personNouns: PersonNouns;
  private readonly documentNouns: DocumentNouns;
  private readonly owners: LikelyOwners;
  readonly bodyNouns: BodyNouns;

  constructor(discourse: Discourse, named: Named, topic: Topic) {
    const { paragraphs, people, lexicon, known } = discourse;
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
    this.known = known;
    this.named = named;
    this.spokespeople = new Spokespeople(people.people, lexicon, (name) => named.wholeName(name));
    this.personNouns = new PersonNouns(discourse, topic);
    this.bodyNouns = new BodyNouns(discourse, named);
    this.documentNouns = new DocumentNouns(discourse, named, this.bodyNouns);
    this.owners = new LikelyOwners(discourse, topic);
  }

  /** Whom a description means; null for what cannot speak. */
  memberOf(description: Description, paragraph: number, phrase: Phrase): Member | null {
    const noun = describedNoun(this.paragraphs[paragraph]!, paragraph, description, phrase, this.lexicon);
    const member = this.meantMember(noun);
    // "sagte der 46-Jährige": from here on somebody is known to be a man.
    if (this.lexicon.cases && noun.human && member?.person) {
      member.gender ??= noun.gender;
      member.person.gender ??= noun.gender;
    }
    return member;
  }

  /** The surest ways first. */
  private meantMember(noun: DescribedNoun): Member | null {
    if (this.isAnother(noun))
      return this.sameWords(noun, ({ name }) => name === noun.name) ?? this.unknown(noun);
    return (
      nameInApposition(noun, this.named, this.lexicon) ??
      this.personNouns.besides(noun) ??
      this.personNouns.epithet(noun) ??
      this.voiceMeant(noun) ??
      this.personNouns.holder(noun) ??
      this.documentNouns.issuer(noun) ??
      this.documentNouns.ofBody(noun) ??
      this.documentNouns.namedBefore(noun) ??
      this.sameWords(noun, (member) => !this.isLeftToPlace(noun, member)) ??
      this.withinWords(noun) ??
      this.groupMeant(noun) ??
      this.meantAgain(noun) ??
      this.spokesmanMeant(noun) ??
      this.bodyNouns.namedBefore(noun) ??
      this.personNouns.ofAge(noun) ??
      this.meantBy(noun, this.personNouns.ofTrade(noun), noun.name) ??
      this.personNouns.varied(noun) ??
      this.personNouns.headOfBody(noun) ??
      this.meantBy(noun, this.pointedBack(noun)) ??
      this.documentNouns.spokeBefore(noun) ??
      this.personNouns.topicInOffice(noun) ??
      this.meantBy(noun, this.personNouns.inOtherWords(noun)) ??
      this.sameWords(noun, () => true) ??
      this.unknown(noun)
    );
  }

  /** "der andere Anwalt", "l'autre témoin": somebody beside whoever is known so; in English "the other" is looked at later. */
  private isAnother({ tokens, said, human, plural, description: { head } }: DescribedNoun): boolean {
    const { otherThan, rules } = this.lexicon;
    const words = tokens.slice(said.from, head);
    return Boolean(rules.grammar) && (human || plural) && words.some(({ low }) => otherThan.has(low));
  }

  /** Whom an open member may be, once the whole text is known. */
  ownerOf(member: Member): Owner {
    const noun = this.unjoined.get(member);
    if (noun && isOwned(noun)) return this.owners.ofOwner(noun);
    if (noun) return this.owners.ownerOf(noun);
    return member.kind === "organization" ? this.owners.bodyOf(member.key) : null;
  }

  /** "her spokesman" */
  private voiceMeant({ tokens, said, description, text }: DescribedNoun): Member | null {
    const voice = this.spokespeople.meantBy(tokens, said, description.head, text);
    return voice && "surname" in voice ? this.known.ofPerson(voice) : voice;
  }

  /** Whoever was described before and is no person: nothing that the words say of one is missing of the other. */
  private sameWords({ key, plural, words }: DescribedNoun, fits: (member: Member) => boolean): Member | null {
    const known = this.known
      .withKey(key)
      .filter(
        (member) =>
          member.kind !== "person" &&
          member.plural === plural &&
          compatible(member.words, words, key) &&
          fits(member),
      );
    // "las fuentes", bare: elsewhere those who spoke last.
    const bare = this.lexicon.rules.grammar && words.size === 1;
    const latest = bare ? this.known.recent.find((member) => known.includes(member)) : null;
    return latest ?? known[0] ?? null;
  }

  /**
   * Who is sought by place and not by words alone: "the ministry" is the last one named, whichever has the noun at the end of its
   * name; elsewhere whoever stayed open.
   */
  private isLeftToPlace({ definite, words }: DescribedNoun, member: Member): boolean {
    if (this.lexicon.rules.grammar) return definite && member.open;
    const named = member.kind === "organization" && member.words.size > 1 && /\p{Lu}/u.test(member.name);
    return named && definite && words.size === 1;
  }

  /** "La miembro de la Plataforma": the one person without a name all of whose description's words were said of before, where one behind the noun tells. */
  private withinWords({ definite, human, key, words, phrase, head, tokens }: DescribedNoun): Member | null {
    if (!this.lexicon.rules.grammar?.headFirst || !definite || !human || tokens[phrase.to] === head)
      return null;
    const telling = [...words].filter((word) => word.length >= SHORTEST_TELLING);
    const fits = this.known.recent.filter(
      (member) =>
        member.kind === "unnamed" &&
        !member.plural &&
        member.words.has(key) &&
        telling.every((word) => member.words.has(word)),
    );
    return telling.length > 1 && fits.length === 1 ? fits[0]! : null;
  }

  /** "A group of physicians …. The doctors said": those who spoke last under the same noun, or another for the same trade. */
  private groupMeant({ definite, plural, words, key, place }: DescribedNoun): Member | null {
    if (this.lexicon.rules.grammar || !definite || !plural || words.size !== 1) return null;
    const isGroup = ({ kind, words: all, name }: Member, nouns: readonly string[]) =>
      (kind === "organization" || kind === "unnamed") &&
      GROUP_OF.test(name) &&
      [...all].some((word) => nouns.includes(singular(word)));
    const lastUnder = (nouns: readonly string[]) =>
      this.known.lastWith(
        (one) => (one.kind === "unnamed" && one.plural && nouns.includes(one.key)) || isGroup(one, nouns),
        place.paragraph,
        GROUP_REACH,
      );
    // "Researchers said …. A panel of scientists said …. The scientists": those of the very noun.
    const group = lastUnder([key]) ?? lastUnder(sameOffices(this.lexicon, key));
    // They speak as people from here on.
    if (group?.kind === "organization") Object.assign(group, { kind: "unnamed", plural: true });
    return group;
  }

  /** "the actor" as before. */
  private meantAgain({ definite, human, key, tokens, description }: DescribedNoun): Member | null {
    if (!definite || !human || this.lexicon.rules.grammar) return null;
    const { name, head } = description;
    return tokens.slice(name.from, head).some(isProper) ? null : (this.meant.get(key) ?? null);
  }

  /** Remembers whom a noun means from now on; `role`: what else the text does not tell of that person. */
  private meantBy({ key }: DescribedNoun, member: Member | null, role = ""): Member | null {
    if (!member) return null;
    this.meant.set(key, member);
    if (role !== "") member.role ??= role;
    return member;
  }

  /** "der Konzern-Sprecher": the one spokesman without a name who spoke lately, by the end of the noun. */
  private spokesmanMeant({ definite, head, key, place }: DescribedNoun): Member | null {
    if (!definite || !is(head, IS.spokesperson)) return null;
    const near = ({ kind, last }: Member) => kind === "unnamed" && place.paragraph - last.paragraph <= REACH;
    const ends = roleKeys(this.lexicon, key).slice(1);
    const spoke = new Set(ends.flatMap((end) => this.known.withKey(end).filter(near)));
    return spoke.size === 1 ? [...spoke][0]! : null;
  }

  /** "the company statement", "the group", "the actor": somebody known under another word. */
  private pointedBack(noun: DescribedNoun): Member | null {
    const { definite, words, head, tokens, description } = noun;
    const { name } = description;
    const utterance = is(head, IS.utterance);
    const issued = utterance && !this.lexicon.rules.grammar && name.to === description.head;
    const plain = issued && !tokens.slice(name.from, name.to + 1).some(isProper);
    if (!definite || !(words.size === 1 || plain)) return null;
    if (utterance) return this.documentNouns.lastIssuer(noun);
    const body = is(head, IS.anaphor) && is(head, IS.body);
    return body ? this.bodyNouns.spokeBefore(noun) : this.personNouns.spokeBefore(noun);
  }

  /** Somebody or something that no earlier mention means; null for what cannot speak. */
  private unknown(noun: DescribedNoun): Member | null {
    const { description, tokens, text, head, key, said, name, words, definite, plural, human } = noun;
    if (description.kind === null && !this.maySpeak(tokens, description)) return null;
    if (this.isOwnText(noun)) return null;
    const owned = isOwned(noun);
    const own =
      description.kind ?? (description.determiner === "none" && head.cap ? "organization" : "unnamed");
    const kind = owned && own === "organization" ? "unnamed" : own;
    const gender = human && this.lexicon.rules.grammar ? noun.gender : description.gender;
    const told = this.toldBefore(noun, kind);
    const body = this.bodyBehind(noun);
    const member = this.known.create({
      name: told ?? (body ? `${body} ${name}` : name),
      kind,
      gender,
      key,
      words: body ? wordSet(`${body} ${name}`) : words,
      plural,
    });
    this.spokespeople.add(member, tokens, said, description.head, text);
    // "the company" of nobody knows which: not where it is that of a place or person.
    const bare = this.isBareBody(noun);
    const one = kind === "unnamed" ? !plural : kind === "organization" && bare;
    // "président du Kazakhstan" says whose it is and may well be another.
    member.described = human && !tokens.slice(description.head + 1, said.to + 1).some(isProper);
    member.way = is(head, IS.utterance) && words.size === 1;
    // "the statement" of nobody knows whom.
    const lone = member.way && definite;
    member.open = owned || lone || this.isOfHolders(noun) || (Boolean(one) && definite && told === null);
    this.unjoined.set(member, noun);
    return member;
  }

  /** "our research": what the writers say themselves. */
  private isOwnText({ description, tokens, said }: DescribedNoun): boolean {
    return description.kind === "document" && isOneOf(this.lexicon.firstPerson, tokens[said.from]);
  }

  /** "A spokesperson said": of the body that the sentence before is about. */
  private bodyBehind({ head, words, plural, place }: DescribedNoun): string | null {
    const bare = is(head, IS.spokesperson) && words.size === 1 && !plural && !this.lexicon.rules.grammar;
    return bare ? this.bodyNouns.onlySubjectBefore(place) : null;
  }

  /** "the committee", "that report", in the words that said whose it is. */
  private toldBefore({ definite, words, head, place }: DescribedNoun, kind: SourceKind): string | null {
    const thing = kind === "organization" || kind === "document";
    if (!thing || !definite || words.size !== 1 || this.lexicon.rules.grammar) return null;
    return introducedAs(this.paragraphs, place, head.low, this.lexicon);
  }

  /** "the senators", where the article names one: whether they are those, nothing tells. */
  private isOfHolders({ definite, plural, key, said, description }: DescribedNoun): boolean {
    const bare = said.to === description.head;
    return definite && plural && bare && !this.lexicon.rules.grammar && this.people.byRole.has(key);
  }

  /** "the company", "the provincial department": no name tells which. */
  private isBareBody({ key, tokens, said, description }: DescribedNoun): boolean {
    if (this.lexicon.rules.grammar)
      return (
        this.bodyNouns.isKindOfBody(key) && !tokens.slice(description.head + 1, said.to + 1).some(isProper)
      );
    return said.to === description.head && !tokens.slice(said.from, said.to + 1).some(isProper);
  }

  /** Whether a noun that no list knows can mean somebody: a trade by its ending, "one of the survivors", "Number 10". */
  private maySpeak(tokens: readonly Token[], { head, name }: Description): boolean {
    if (this.lexicon.rules.grammar) return true;
    if (is(tokens[head], IS.title, IS.spokesperson) || endsLike(tokens[head], SHAPE.agent)) return true;
    const [first, second, last] = [tokens[name.from]!, tokens[name.from + 1], tokens[name.to]!];
    if (first.cap && last.kind === "number") return true;
    const some = is(first, IS.quantifier) || first.kind === "number";
    if (!some || !second || !is(second, IS.nounPreposition)) return false;
    const within = tokens.slice(name.from + 2, name.to + 1);
    return second.low !== "of" || within.some(isSomebody);
  }
}

function isProper({ kind, cap }: Token): boolean {
  return kind === "word" && cap;
}

function isSomebody(token: Token): boolean {
  return is(token, HUMAN) || (!token.cap && endsLike(token, SHAPE.agent));
}

/** "her campaign" is a body without a name, "its report" any of them; "her family" are people. */
function isOwned({ human, description: { kind }, tokens, said }: DescribedNoun): boolean {
  const thing = !human && (kind === "organization" || kind === "document");
  return thing && is(tokens[said.from], IS.possessive);
}
