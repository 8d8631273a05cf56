import type { CueUse } from "../../rules/language.ts";
import { headOf, isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import type { Found } from "./found-attribution.ts";

/** A sentence's tokens with what all readers ask of them: who can speak, what stands between cue and content. */
export class ClauseParts {
  protected readonly paragraph: AnalysedParagraph;
  protected readonly tokens: readonly Token[];
  protected readonly found: Found[] = [];
  protected readonly sentence: Sentence;
  protected readonly index: number;
  protected readonly lexicon: Lexicon;

  constructor(paragraph: AnalysedParagraph, sentence: Sentence, index: number, lexicon: Lexicon) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.index = index;
    this.lexicon = lexicon;
    this.tokens = paragraph.tokens;
  }

  protected add(
    mention: Phrase | null,
    cue: Phrase,
    pattern: string,
    use: CueUse,
    certain: boolean,
    antecedent: Phrase | null = null,
    restrictive = false,
  ): void {
    this.found.push({
      sentence: this.index,
      mention,
      silent: null,
      antecedent,
      restrictive,
      cue,
      content: [],
      pattern,
      use,
      certain,
      nested: false,
      direct: false,
      quoted: false,
    });
  }

  /** The subject of the sentence's main clause before token `limit`. */
  protected mainSubject(limit: number): Phrase | null {
    const { tokens, sentence } = this;
    const earlier = this.found.filter((one) => one.cue.from < limit && one.pattern !== "according-source");
    let last = earlier.length - 1;
    // "Lee said that the ministry had denied it, adding …": what stands in the content of another is not its subject.
    while (last > 0 && this.isWithin(earlier[last]!, earlier[last - 1]!)) last--;
    const mention = earlier[last]?.mention;
    if (mention) return mention;
    return mainSubjectFrom(tokens, sentence.from, limit);
  }

  /** The inner clause follows the outer cue at once, with no comma between. */
  private isWithin(inner: Found, outer: Found): boolean {
    if (this.lexicon.rules.grammar || !inner.mention || outer.pattern !== "source-cue-content") return false;
    const between = this.tokens.slice(outer.cue.to + 1, inner.mention.from);
    return inner.mention.from > outer.cue.to && between.every(({ kind }) => kind === "word");
  }

  /** A name, pronoun or noun that means somebody or a text; beside a quotation any noun. */
  protected canSpeak(phrase: Phrase, besideQuote: boolean): boolean {
    const { tokens } = this;
    const pronoun = isPronoun(tokens[phrase.from]) && phrase.from === phrase.to;
    if (besideQuote || pronoun) return true;
    const head = tokens[headOf(this.tokens, phrase)]!;
    if (head.kind === "quote") return phrase.to > phrase.from;
    if (head.cap) return true;
    if (
      head.flags &
      (HUMAN | IS.body | IS.document | IS.title | IS.spokesperson | IS.anaphor | IS.quantifier)
    )
      return true;
    return (head.shape & SHAPE.agent) !== 0 || head.kind === "number";
  }

  protected isSource(phrase: Phrase): boolean {
    const { tokens, lexicon } = this;
    const first = tokens[phrase.from]!;
    const last = tokens[phrase.to]!;
    if (isPronoun(first) && phrase.from === phrase.to) {
      if (first.flags & IS.relative) return false;
      return lexicon.pronouns.get(first.low) !== "other";
    }
    if (this.isCount(phrase) || this.isShare(phrase)) return false;
    for (let i = phrase.from; i <= phrase.to; i++)
      if (!tokens[i]!.cap && lexicon.objectPronouns.has(tokens[i]!.low)) return false;
    if (last.kind === "number" && !/\p{L}/u.test(last.text)) return phrase.from < phrase.to;
    if (last.kind === "quote" && phrase.from === phrase.to) return false;
    if (
      phrase.from === phrase.to &&
      first.cap &&
      first.flags & (IS.notName | IS.adverb | IS.time) &&
      !(first.flags & HUMAN)
    )
      return false;
    return true;
  }

  /** "one", "no", "two": a count with nobody named. */
  private isCount(phrase: Phrase): boolean {
    const { speakingQuantifiers } = this.lexicon;
    const only = this.tokens[phrase.from]!;
    const count = phrase.from === phrase.to && (only.flags & IS.quantifier) !== 0;
    return count && speakingQuantifiers !== null && !speakingQuantifiers.has(only.low);
  }

  /** "3 in 10 voters", "36% of investors", "964,000 people": whom a survey counted, no voice. */
  private isShare(phrase: Phrase): boolean {
    const { tokens, lexicon, sentence } = this;
    const head = tokens[headOf(tokens, phrase)]!;
    const before = tokens[phrase.from - 1];
    const part = tokens[phrase.from - 2];
    const tied = before && phrase.from - 2 >= sentence.from && before.flags & IS.tie;
    if (tied && part && (part.text === "%" || part.kind === "number" || lexicon.shares.has(part.low)))
      return true;
    if (lexicon.rules.grammar && lexicon.shares.has(head.low)) return true;
    for (let i = phrase.from; i <= phrase.to; i++) {
      const { kind, low, text } = tokens[i]!;
      if (lexicon.shares.has(low) && i < phrase.to && tokens[i + 1]!.flags & IS.tie) return true;
      if (kind !== "number") continue;
      if (head.flags & IS.people && /^\d{3,}$/.test(text.replaceAll(",", ""))) return true;
      if (tokens[i + 1]?.flags && tokens[i + 1]!.flags & IS.tie && tokens[i + 2]?.kind === "number")
        return true;
    }
    return false;
  }

  /** "told reporters that": where the person addressed ends; a phrase with a verb behind it is no such person. */
  protected behindAddressee(at: number, limit: number): number {
    const { tokens } = this;
    const first = tokens[at];
    if (!first || first.flags & IS.that) return at;
    const addressee = phraseStartingAt(tokens, at, limit);
    if (!addressee || addressee.to + 1 >= limit) return addressee ? addressee.to + 1 : at;
    const after = tokens[addressee.to + 1]!;
    const subject = !after.cap && (after.flags & IS.auxiliary) !== 0;
    return subject ? at : addressee.to + 1;
  }

  /** A quotation that ends in a comma waits for its attribution. */
  protected endsInComma(quote: Token): boolean {
    return /[,，]/.test(quote.text);
  }

  /** Skips adverbs, times and phrases such as "in a statement", "on Monday" after a cue. */
  protected skipCircumstances(from: number): number {
    const { tokens, sentence } = this;
    let at = from;
    for (let guard = 0; guard < 12 && at < sentence.to; guard++) {
      const token = tokens[at]!;
      if (token.flags & (IS.time | IS.adverb) && !(token.flags & (IS.clause | IS.that))) {
        at++;
        continue;
      }
      if (token.kind === "number" && at > from && tokens[at - 1]!.flags & IS.time) {
        at++;
        continue;
      }
      if (token.flags & IS.preposition && !(token.flags & (IS.that | IS.clause))) {
        const object = this.circumstance(at);
        if (object > 0) {
          at = object;
          continue;
        }
      }
      break;
    }
    return at;
  }

  /** Index behind a prepositional phrase of time or medium that begins at `at`; 0 when it is no such phrase. */
  protected circumstance(at: number): number {
    const { tokens, sentence } = this;
    const next = tokens[at + 1];
    if (!next || at + 1 >= sentence.to) return 0;
    if (next.flags & IS.time) {
      let end = at + 2;
      while (end < sentence.to && (tokens[end]!.flags & IS.time || tokens[end]!.kind === "number")) end++;
      return end;
    }
    const phrase = phraseStartingAt(tokens, at + 1, sentence.to);
    if (!phrase) return 0;
    const tied = tokens[at]!.flags & (IS.tie | IS.time) || tokens[phrase.from]!.flags & DETERMINER;
    if (
      !tied &&
      !(tokens[headOf(tokens, phrase)]!.flags & (HUMAN | IS.document)) &&
      !tokens[phrase.from]!.cap
    )
      return 0;
    for (let i = phrase.from; i <= phrase.to; i++)
      if (tokens[i]!.flags & (IS.document | IS.utterance)) return phrase.to + 1;
    const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
    const closes = after?.kind !== "word" || (after.flags & (IS.that | IS.preposition | IS.time)) !== 0;
    return closes ? phrase.to + 1 : 0;
  }

  protected trimmed(from: number, to: number): Phrase[] {
    const { tokens } = this;
    let first = from;
    let last = to;
    while (first <= last && tokens[first]!.kind === "mark" && !/^[([{$]$/.test(tokens[first]!.text)) first++;
    while (last >= first && tokens[last]!.kind === "mark" && !/^[)\]}]$/.test(tokens[last]!.text)) last--;
    return last >= first ? [{ from: first, to: last }] : [];
  }
}
