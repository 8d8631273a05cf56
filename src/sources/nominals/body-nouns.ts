import type { Antecedents, TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import type { Member, Members } from "../discourse/members.ts";
import type { Named } from "../discourse/named.ts";
import type { BodyMention } from "../entities/bodies.ts";
import { type Description, textOfPhrase } from "../phrases/descriptions.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { bodyKindsOf } from "../text/compound-words.ts";
import { HUMAN, type Lexicon } from "../text/lexicon.ts";
import { wordSet } from "../text/name-words.ts";
import { type Sentence, sentenceOf } from "../text/sentences.ts";
import { endsLike, is, isCapital, isOneOf, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { DescribedNoun } from "./described-noun.ts";

/** Paragraphs over which "the group" looks back for a body that spoke. */
const REACH = 6;
/** The first list of kinds of bodies: companies. */
const COMPANIES = 0;

/** "Tides and Border Protection": a capital, or what ties one to the next. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const ties = is(tokens[at], IS.and, IS.tie) && isCapital(tokens[at + 1]);
  return isCapital(tokens[at]) || (isWord(tokens[at]) && ties);
}

function isWithin(token: number, { from, to }: Sentence): boolean {
  return from <= token && token < to;
}

/** "Swedish", "US". */
function isOfPlace(token: Token): boolean {
  return endsLike(token, SHAPE.demonym) || /^(?:\p{Lu}\.?){2,3}$/u.test(token.text);
}

/** "Berliner". */
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}+er$/u;

/** Which body "the agency", "das Gericht" means. */
export class BodyNouns {
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly lexicon: Lexicon;
  private readonly antecedents: Antecedents;
  private readonly known: Members;
  private readonly named: Named;
  /** Where the only name that ends in a noun stands first: "Scottish Government" by "Government". */
  private readonly inFull = new Map<string, BodyMention & { others: boolean }>();

  constructor({ paragraphs, lexicon, antecedents, known }: Discourse, named: Named) {
    this.paragraphs = paragraphs;
    this.lexicon = lexicon;
    this.antecedents = antecedents;
    this.known = known;
    this.named = named;
    for (const mention of antecedents.bodies.mentions) {
      const noun = mention.name.slice(mention.name.lastIndexOf(" ") + 1);
      const first = this.inFull.get(noun);
      if (first) first.others ||= first.name !== mention.name && mention.name !== noun;
      else if (noun !== mention.name) this.inFull.set(noun, { ...mention, others: false });
    }
  }

  /** "the agency": the body that was named before. */
  namedBefore({
    definite,
    head,
    description,
    place,
    key,
    words,
    tokens,
    said,
  }: DescribedNoun): Member | null {
    if (!definite || !is(head, IS.body) || description.name.to !== description.head) return null;
    const near = words.size === 1 ? this.spokenBefore(place, key) : null;
    if (near) return near;
    const mention = this.antecedents.bodyBefore(place, key, words);
    if (mention) return this.named.bodyNamed(mention.name);
    const proper = tokens.slice(said.from, said.to + 1).filter(isCapital);
    // "The Swedish brand": where a company is from.
    const company = bodyKindsOf(this.lexicon, key)?.includes(COMPANIES);
    return proper.length === 0 || (company && proper.every(isOfPlace)) ? this.justSpoke(place) : null;
  }

  /** "According to Harbor Cogta, …. The department said": who spoke in the sentence before, where the name does not say what it is. */
  private justSpoke({ paragraph, token }: TokenPlace): Member | null {
    const [last] = this.known.recent;
    if (this.lexicon.rules.grammar || !last || last.open || last.gender !== null) return null;
    const text = this.paragraphs[paragraph]!;
    const { paragraph: before, token: at } = last.last;
    const sentence = sentenceOf(text, token);
    const next = before === paragraph - 1 && sentence === 0;
    if (!next && (before !== paragraph || sentenceOf(text, at) !== sentence - 1)) return null;
    const untold = last.kind === "organization" && ![...last.words].some((word) => this.isKindOfBody(word));
    if (untold) return last;
    const human = [...last.words].some((word) => ((this.lexicon.flags.get(word) ?? 0) & HUMAN) !== 0);
    return human ? null : this.known.takenForPerson(last.name);
  }

  /** "She accused Blue Heron of it. The company denied it": the only body of its kind that spoke and that the sentence before names, in part too. */
  private spokenBefore(place: TokenPlace, noun: string): Member | null {
    const before = this.lexicon.rules.grammar ? null : this.sentenceBefore(place);
    const kinds = bodyKindsOf(this.lexicon, noun);
    if (!before || !kinds) return null;
    const named = this.antecedents.bodies.mentions.filter(
      (one) => one.paragraph === before.paragraph && isWithin(one.token, before),
    );
    const isOfKind = (word: string) => bodyKindsOf(this.lexicon, word)?.some((kind) => kinds.includes(kind));
    const isNamed = ({ name }: Member) => named.some((one) => `${name} `.startsWith(`${one.name} `));
    const fits = this.known.all.filter(
      (one) => one.kind === "organization" && !one.open && isNamed(one) && [...one.words].some(isOfKind),
    );
    return fits.length === 1 ? fits[0]! : null;
  }

  /** "Blue Heron did not answer. A spokesperson said": the body that the sentence before is about, in full; null where it is no name. */
  subjectBefore(place: TokenPlace): string | null {
    const before = this.sentenceBefore(place);
    if (!before) return null;
    const { tokens, text } = this.paragraphs[before.paragraph]!;
    const from = is(tokens[before.from], IS.definite) ? before.from + 1 : before.from;
    let to = from;
    while (to + 1 < before.to && goesOn(tokens, to + 1)) to++;
    const words = text.slice(tokens[from]!.start, tokens[to]!.end);
    if (!isCapital(tokens[from]) || tokens[to]!.possessive || is(tokens[to], HUMAN, IS.title)) return null;
    const name = this.named.wholeName(words);
    const proven = this.antecedents.bodies.mentions.some((one) => one.proven && one.name === name);
    const spelled = [...this.antecedents.bodies.byInitials.values()].includes(name);
    return proven || spelled ? name : null;
  }

  /** The same, where it did not speak itself ("did not answer") or no other body is what the text around is about. */
  onlySubjectBefore(place: TokenPlace): string | null {
    const name = this.subjectBefore(place);
    const before = name && this.sentenceBefore(place);
    if (!before) return null;
    const { tokens } = this.paragraphs[before.paragraph]!;
    const { refusing } = this.lexicon;
    const silent = tokens
      .slice(before.from, before.to)
      .some((token) => is(token, IS.negation) || isOneOf(refusing, token));
    const other = this.antecedents.bodies.mentions.some(
      (one) =>
        one.paragraph === before.paragraph && one.token < before.from && one.subject && one.name !== name,
    );
    return silent || !other ? name : null;
  }

  private sentenceBefore({ paragraph, token }: TokenPlace): (Sentence & { paragraph: number }) | null {
    const own = sentenceOf(this.paragraphs[paragraph]!, token);
    const number = own > 0 ? paragraph : paragraph - 1;
    const sentence = this.paragraphs[number]?.sentences.at(own - 1);
    return sentence ? { ...sentence, paragraph: number } : null;
  }

  /** "the group": the body of that noun that spoke lately, else the only one that did. */
  spokeBefore({ key, place }: DescribedNoun): Member | null {
    const near = (member: Member) =>
      member.kind === "organization" && place.paragraph - member.last.paragraph <= REACH;
    const bodies = this.known.recent.filter(near);
    const own = bodies.find((member) => member.words.has(key));
    if (own) return own;
    // "el gobierno" is no company, whichever one spoke.
    const alike = !this.lexicon.rules.grammar || this.isKindOfBody(key);
    return bodies.length === 1 && alike ? bodies[0]! : null;
  }

  /**
   * "das Gericht", "die Berliner Stiftung": where all nouns have capitals, the body named before that such a noun means; null
   * for what is a name itself. A bare one that means nobody told is open.
   */
  behindArticle(description: Description, paragraph: number): Member | null {
    const inFull = this.fullNameOf(description, paragraph);
    if (inFull) return this.named.bodyNamed(inFull);
    if (!this.isNounBehindArticle(description, paragraph)) return null;
    const { head, name } = description;
    const { tokens, text } = this.paragraphs[paragraph]!;
    const { low } = tokens[head]!;
    const key = this.isKindOfBody(low) ? low : low.replace(/(?<=\p{L}{4})e?s$/u, "");
    const words = textOfPhrase(text, tokens, name);
    const mention = this.antecedents.bodyBefore({ paragraph, token: name.from }, key, wordSet(words));
    if (mention) return this.named.bodyNamed(mention.name);
    if (name.from < head || !this.isKindOfBody(key)) return null;
    const known = this.known.bodyNamed(words);
    const member = this.named.bodyNamed(words);
    member.open ||= !known;
    return member;
  }

  /** English "the Government", "the Council": the only body of that noun that the article names in full, where that stands before. */
  private fullNameOf({ type, head, name, determiner }: Description, paragraph: number): string | null {
    const noun = this.paragraphs[paragraph]!.tokens[head]!;
    if (this.lexicon.rules.grammar || type !== "name" || determiner !== "definite") return null;
    if (name.from !== name.to || !is(noun, IS.body) || is(noun, IS.people)) return null;
    const full = this.inFull.get(noun.text);
    if (!full || full.others || full.paragraph > paragraph) return null;
    return full.paragraph < paragraph || full.token < name.from ? full.name : null;
  }

  isKindOfBody(noun: string): boolean {
    return bodyKindsOf(this.lexicon, noun) !== undefined;
  }

  private isNounBehindArticle({ type, head, name, determiner }: Description, paragraph: number): boolean {
    const { tokens } = this.paragraphs[paragraph]!;
    const { nounCapitals } = this.lexicon.rules.grammar ?? {};
    if (!nounCapitals || type !== "name" || determiner !== "definite" || name.to !== head) return false;
    const adjectives = tokens.slice(name.from, head);
    return is(tokens[head], IS.anaphor) && adjectives.every(({ text }) => PLACE_ADJECTIVE.test(text));
  }
}
