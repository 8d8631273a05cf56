import type { TokenPlace } from "../discourse/antecedents.ts";
import type { Discourse } from "../discourse/discourse.ts";
import { compatible, type Member, type Members } from "../discourse/members.ts";
import type { Named } from "../discourse/named.ts";
import { describePhrase, textOfPhrase } from "../phrases/descriptions.ts";
import { behindAll, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { foldName, singular, wordSet } from "../text/name-words.ts";
import { sentenceOf } from "../text/sentences.ts";
import { is, isCapital, isOneOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { BodyNouns } from "./body-nouns.ts";
import { type DescribedNoun, describedNoun } from "./described-noun.ts";

/** Paragraphs over which "the statement", "the paper" and "el documento" look back. */
const REACH = { statement: 3, document: 8, paper: 2 } as const;
/** So many of somebody's latest mentions are looked at. */
const MOST_MENTIONS = 8;
/** So many words may stand between "a statement" and "the statement", or a study and "the paper". */
const MOST_TOKENS = 400;
/** So many words of a sentence stand before its statement where that opens it: "In a statement, …". */
const OPENING = 3;

/** Whose "the statement" is, and which study "the paper". */
export class DocumentNouns {
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly lexicon: Lexicon;
  private readonly known: Members;
  private readonly named: Named;
  private readonly bodyNouns: BodyNouns;

  constructor({ paragraphs, lexicon, known }: Discourse, named: Named, bodyNouns: BodyNouns) {
    this.named = named;
    this.bodyNouns = bodyNouns;
    this.paragraphs = paragraphs;
    this.lexicon = lexicon;
    this.known = known;
  }

  /** "Lee said in a statement …. The statement adds": whoever spoke in the sentence that had the noun last. */
  issuer({ definite, words, head, place }: DescribedNoun): Member | null {
    if (!definite || words.size !== 1 || !is(head, IS.utterance)) return null;
    const statement = this.issuedBefore(head.low, place);
    return statement && (this.issuerOf(statement) ?? this.nameBefore(statement));
  }

  /** "an Oceanic analysis": the body of that name, where it spoke before; a poll is its own. */
  ofBody({ tokens, said, description, key }: DescribedNoun): Member | null {
    const { head, kind } = description;
    const name = tokens.slice(said.from, head);
    const named = kind === "document" && said.to === head && name.length > 0 && name.every(isCapital);
    if (!named || this.lexicon.rules.grammar || !this.lexicon.documentKind.has(key)) return null;
    const words = new Set(name.map(({ text }) => foldName(text)));
    return (
      this.known.recent.find(
        (member) =>
          member.kind === "organization" &&
          [...words].every((word) => member.words.has(word)) &&
          member.words.size === words.size,
      ) ?? null
    );
  }

  /** Whoever spoke lately: behind "the news release"; nobody where the text has "a news release" whose issuer is not told. */
  lastIssuer({ head, place }: DescribedNoun): Member | null {
    if (this.issuedBefore(head.low, place)) return null;
    const issuer = (member: Member) => member.kind === "organization" || member.kind === "person";
    return this.known.lastWith(issuer, place.paragraph, REACH.statement);
  }

  /** "the paper": the only study that spoke so far, where no other paper was introduced since. */
  spokeBefore({ definite, words, head, key, place }: DescribedNoun): Member | null {
    const { documentKind } = this.lexicon;
    if (!definite || words.size !== 1 || !is(head, IS.document) || !documentKind.has(key)) return null;
    const near = ({ kind, key: noun, last }: Member) =>
      kind === "document" && documentKind.has(noun) && place.paragraph - last.paragraph <= REACH.document;
    const [spoke, ...others] = this.known.recent.filter(near);
    if (!spoke || others.length > 0) return null;
    // "A new research paper … The research": by another of its words.
    return spoke.words.has(key) || !this.isIntroduced(key, spoke.last, place) ? spoke : null;
  }

  /** "El documento": the paper that the text named last, with what tells which it is ("el informe de la agencia"). */
  namedBefore({ definite, tokens: around, words, head, place }: DescribedNoun): Member | null {
    // "Nel documento": the article is in the preposition.
    const within = is(around[place.token - 1], IS.preposition);
    if (!(definite || within) || words.size !== 1 || !isOneOf(this.lexicon.anyDocument, head)) return null;
    const named = this.paperBefore(place);
    if (!named) return null;
    const { text, tokens } = this.paragraphs[named.paragraph]!;
    const noun = tokens[named.token]!;
    const key = singular(noun.low);
    const phrase = withOwner(tokens, named.token);
    const name = phrase ? textOfPhrase(text, tokens, phrase) : noun.text;
    const own = wordSet(name);
    const known = this.known
      .withKey(key)
      .find((one) => one.kind === "document" && compatible(one.words, own, key));
    if (known) return known;
    if (!phrase) return null;
    return this.known.create({ name, kind: "document", gender: null, key, words: own, plural: false });
  }

  /** Where a paper is named in the singular, by a noun that says which kind, last before a place. */
  private paperBefore({ paragraph, token }: TokenPlace): TokenPlace | null {
    const first = Math.max(0, paragraph - REACH.paper);
    for (let number = paragraph; number >= first; number--) {
      const { tokens } = this.paragraphs[number]!;
      const end = number === paragraph ? token : tokens.length;
      for (let at = end - 1; at > Math.max(0, end - MOST_TOKENS); at--) {
        const noun = tokens[at]!;
        const before = tokens[at - 1];
        const told = is(before, IS.definite, IS.indefinite) || isOneOf(this.lexicon.readIn, before);
        const bare = isOneOf(this.lexicon.anyDocument, noun);
        // "Otro documento", "un documento": from there on it is meant.
        if (bare && !is(before, IS.definite) && !isOneOf(this.lexicon.readIn, before)) return null;
        const paper = is(noun, IS.document) && !noun.cap && !bare && !isOneOf(this.lexicon.noPaper, noun);
        if (paper && told) return { paragraph: number, token: at };
      }
    }
    return null;
  }

  /** Where "a statement" stands that "the statement" means. */
  private issuedBefore(noun: string, { paragraph, token }: TokenPlace): TokenPlace | null {
    const first = Math.max(0, paragraph - REACH.statement);
    for (let number = paragraph; number >= first; number--) {
      const { tokens } = this.paragraphs[number]!;
      const end = number === paragraph ? token : tokens.length;
      const least = Math.max(0, end - MOST_TOKENS);
      for (let at = end - 1; at > least; at--)
        if (tokens[at]!.low === noun && is(tokens[at - 1], IS.indefinite))
          return { paragraph: number, token: at };
    }
    return null;
  }

  /** The only one who spoke in its sentence: before "in a statement", behind "In a statement, the family said", too. */
  private issuerOf(statement: TokenPlace): Member | null {
    const paragraph = this.paragraphs[statement.paragraph]!;
    const { id, tokens, sentences } = paragraph;
    const { from, to } = sentences[sentenceOf(paragraph, statement.token)]!;
    const opens = statement.token - from < OPENING && tokens[statement.token + 1]?.text === ",";
    const start = tokens[from]!.start;
    const end = opens ? tokens[to - 1]!.end : tokens[statement.token]!.start;
    const spoke = this.known.recent.filter(
      ({ kind, mentions }) =>
        kind !== "document" &&
        mentions
          .slice(-MOST_MENTIONS)
          .some((one) => one.block === id && start <= one.start && one.end <= end),
    );
    return spoke.length === 1 ? spoke[0]! : null;
  }

  /**
   * Who opens the sentence: "Blue Heron issued a statement", "a diffusé un communiqué", where nothing but the verb stands between the two; in
   * English also "The company denied it in a statement".
   */
  private nameBefore({ paragraph, token }: TokenPlace): Member | null {
    const text = this.paragraphs[paragraph]!;
    const { tokens, sentences } = text;
    const from = sentences[sentenceOf(text, token)]!.from;
    const subject = phraseStartingAt(tokens, from, token);
    if (!subject) return null;
    const description = describePhrase(tokens, subject, this.lexicon);
    if (this.isIssued(tokens, subject.to + 1, token) && description.type === "name")
      return this.named.memberOf(description, paragraph);
    const within = !this.lexicon.rules.grammar && is(tokens[token - 2], IS.preposition);
    if (!within || description.kind !== "organization") return null;
    if (description.type === "name") return this.named.memberOf(description, paragraph);
    const noun = describedNoun(text, paragraph, description, subject, this.lexicon);
    return this.bodyNouns.namedBefore(noun);
  }

  private isIssued(tokens: readonly Token[], from: number, noun: number): boolean {
    const between = tokens.slice(from, noun - 2);
    return (
      isOneOf(this.lexicon.issuing, tokens[noun - 2]) &&
      between.length <= 1 &&
      between.every((word) => is(word, IS.auxiliary))
    );
  }

  /** Whether a noun stands behind anything but a definite article between two places, or these are too far apart to tell. */
  private isIntroduced(key: string, since: TokenPlace, place: TokenPlace): boolean {
    let left = MOST_TOKENS;
    for (let number = place.paragraph; number >= since.paragraph; number--) {
      const { tokens } = this.paragraphs[number]!;
      const first = number === since.paragraph ? since.token + 1 : 0;
      const last = number === place.paragraph ? place.token : tokens.length;
      for (let i = last - 1; i >= Math.max(1, first); i--) {
        if (left-- === 0) return true;
        if (singular(tokens[i]!.low) === key && !is(tokens[i - 1], IS.definite)) return true;
      }
    }
    return false;
  }
}

/** "informe de la Agencia del Mar", "solicitud de extradición": the noun with whose or what it is, and no word behind that may be a verb; null where it stands alone. */
function withOwner(tokens: readonly Token[], noun: number): Phrase | null {
  let to = noun;
  while (is(tokens[to + 1], IS.tie)) {
    const word = behindAll(tokens, to + 2, tokens.length, DETERMINER);
    if (tokens[word]?.kind !== "word") break;
    to = word;
    while (isCapital(tokens[to]) && isCapital(tokens[to + 1]) && tokens[to + 1]!.kind === "word") to++;
  }
  return to > noun ? { from: noun, to } : null;
}
