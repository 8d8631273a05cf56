import type { CueUse } from "../rules/language.ts";
import type { AnalysedParagraph } from "./analysed-text.ts";
import { type CueSite, findCueSites } from "./cue-sites.ts";
import { DETERMINER, HUMAN, IS, type Lexicon } from "./lexicon.ts";
import {
  headOf,
  isNominal,
  isPronoun,
  isVerbLike,
  mainSubjectFrom,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  subjectBefore,
} from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import { SHAPE, type Token } from "./tokens.ts";

/** An attribution inside one sentence, in token indexes of its paragraph (ends inclusive). */
export interface Found {
  sentence: number;
  mention: Phrase | null;
  /** What a relative pronoun as mention stands for ("Smith, who said"). */
  antecedent: Phrase | null;
  /** "critics who say": the clause describes somebody, the article does not rely on what they say. */
  restrictive: boolean;
  cue: Phrase;
  content: Phrase[];
  /** Nothing but quotations in the content. */
  direct: boolean;
  /** A quotation stands in the content. */
  quoted: boolean;
  pattern: string;
  use: CueUse;
  certain: boolean;
  /** Stands inside the content of another attribution of the sentence. */
  nested: boolean;
}

const DASH = /^[—–―-]$|^--$/;

/**
 * All attributions of a paragraph, in order of their cues. `Reader` reads a sentence: this one for English,
 * `ClauseReader` for languages whose data give a grammar.
 */
export function findAttributions(
  paragraph: AnalysedParagraph,
  lexicon: Lexicon,
  Reader: typeof SentenceReader = SentenceReader,
): Found[] {
  const all: Found[] = [];
  paragraph.sentences.forEach((sentence, index) => {
    const found = new Reader(paragraph, sentence, index, lexicon).read();
    for (const one of found) all.push(one);
  });
  return all;
}

export class SentenceReader {
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

  read(): Found[] {
    const sites = findCueSites(this.tokens, this.sentence, this.lexicon);
    this.accordingTo();
    sites.forEach((site, i) => {
      if (this.found.some((one) => one.cue.from <= site.at && site.at <= (one.mention?.to ?? one.cue.to)))
        return;
      this.atSite(site, sites[i + 1]);
    });
    this.besideQuotes();
    this.found.sort((a, b) => a.cue.from - b.cue.from);
    this.settleContents();
    return this.found.filter((one) => this.isReport(one));
  }

  /** Verbs that no list knows: "…," Smith fumed. Smith shot back: "…". */
  protected besideQuotes(): void {
    const { tokens, sentence } = this;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "quote") continue;
      if (this.found.some((one) => one.cue.from >= sentence.from)) return;
      if (this.endsInComma(token)) {
        const phrase = phraseStartingAt(tokens, i + 1, sentence.to);
        const verb = phrase ? tokens[phrase.to + 1] : undefined;
        const named = phrase && (isPronoun(tokens[phrase.from]) || tokens[phrase.to]!.cap);
        if (
          phrase &&
          named &&
          verb?.kind === "word" &&
          !verb.cap &&
          phrase.to + 1 < sentence.to &&
          this.isSource(phrase) &&
          isNominal(verb)
        ) {
          this.add({
            mention: phrase,
            cue: { from: phrase.to + 1, to: phrase.to + 1 },
            content: [],
            pattern: "content-source-cue",
            use: "utter",
            certain: false,
          });
          return;
        }
      }
      const dash = tokens[i + 1];
      if (dash?.kind === "mark" && DASH.test(dash.text)) {
        // A signature: "…" — Ann Lee
        const phrase = phraseStartingAt(tokens, i + 2, sentence.to);
        const after = phrase ? tokens[phrase.to + 1] : undefined;
        if (phrase && tokens[phrase.to]!.cap && this.isSource(phrase) && (!after || after.kind === "mark")) {
          this.add({
            mention: phrase,
            cue: { from: i + 1, to: i + 1 },
            content: [],
            pattern: "content-cue-source",
            use: "utter",
            certain: false,
          });
          return;
        }
      }
      const colon = i - 1;
      if (i > sentence.from && tokens[colon]!.text === ":") {
        const subject = this.mainSubject(colon);
        if (
          !subject ||
          !this.isSource(subject) ||
          !(isPronoun(tokens[subject.from]) || tokens[subject.to]!.cap)
        )
          return;
        this.add({
          mention: subject,
          cue: { from: colon, to: colon },
          content: [],
          pattern: "source-cue-content",
          use: "utter",
          certain: false,
        });
        return;
      }
    }
  }

  protected add(
    one: Omit<Found, "sentence" | "nested" | "direct" | "quoted" | "antecedent" | "restrictive"> & {
      antecedent?: Phrase | null;
      restrictive?: boolean;
    },
  ): void {
    this.found.push({
      antecedent: null,
      restrictive: false,
      ...one,
      sentence: this.index,
      nested: false,
      direct: false,
      quoted: false,
    });
  }

  /** "According to X, C", "C, according to X". */
  protected accordingTo(): void {
    const { tokens, sentence, lexicon } = this;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      if (lexicon.accordingAfter.has(token.low)) {
        const phrase = phraseEndingAt(tokens, i - 1, sentence.from);
        if (phrase) {
          this.add({
            mention: phrase,
            cue: { from: i, to: i },
            content: [],
            pattern: "source-according",
            use: "say",
            certain: true,
          });
        }
        continue;
      }
      for (const rest of lexicon.according.get(token.low) ?? []) {
        if (!rest.every((word, k) => tokens[i + 1 + k]?.low === word)) continue;
        const to = i + rest.length;
        const given = phraseStartingAt(tokens, to + 1, sentence.to);
        if (!given) continue;
        const phrase = this.issuerOf(given) ?? given;
        this.add({
          mention: phrase,
          cue: { from: i, to },
          content: [],
          pattern: "according-source",
          use: "say",
          certain: true,
        });
        break;
      }
    }
  }

  /** "an analysis by the centre", "data from the agency": who issued the document. */
  protected issuerOf(phrase: Phrase): Phrase | null {
    const { tokens } = this;
    const head = headOf(this.tokens, phrase);
    const link = tokens[head + 1];
    if (!link || head + 1 >= phrase.to || !(tokens[head]!.flags & IS.document) || tokens[head]!.cap)
      return null;
    if (!(link.flags & IS.by) && link.low !== "from") return null;
    return phraseStartingAt(tokens, head + 2, phrase.to + 1);
  }

  private atSite(site: CueSite, next: CueSite | undefined): void {
    const { tokens, sentence } = this;
    const cue = { from: site.at, to: site.to };
    const before = site.group > sentence.from ? tokens[site.group - 1] : undefined;
    if (site.form === "passive") {
      const phrase = phraseStartingAt(tokens, site.to + 2, sentence.to);
      if (phrase)
        this.add({
          mention: phrase,
          cue,
          content: [],
          pattern: "passive-by-source",
          use: site.use,
          certain: false,
        });
      return;
    }
    if (site.form === "gerund") {
      this.gerund(site, next);
      return;
    }
    const inverted = this.invertedSource(site, before);
    const subject = inverted?.sure ? null : subjectBefore(tokens, site.group, sentence.from);
    if (subject && this.isSource(subject) && this.canSpeak(subject, before?.kind === "quote")) {
      const post = this.isContentBefore(subject.from, site, subject);
      this.add({
        mention:
          subject.relative >= 0
            ? { from: subject.relative, to: subject.relative }
            : { from: subject.from, to: subject.to },
        restrictive: subject.relative >= 0 && tokens[subject.relative - 1]?.kind === "word",
        antecedent: subject.relative >= 0 ? { from: subject.from, to: subject.to } : null,
        cue,
        content: [],
        pattern: post ? "content-source-cue" : "source-cue-content",
        use: site.use,
        certain: site.use === "say" || site.use === "tell",
      });
      return;
    }
    if (inverted) {
      this.add({
        mention: inverted.phrase,
        cue,
        content: [],
        pattern: "content-cue-source",
        use: site.use,
        certain: site.use === "say" || site.use === "tell" || before?.kind === "quote",
      });
      return;
    }
    if (before?.kind === "quote" && !subject && (site.use === "say" || site.use === "tell")) {
      this.add({ mention: null, cue, content: [], pattern: "content-cue", use: site.use, certain: false });
    }
  }

  /** "…," said Smith: the source behind the cue. `sure` when no subject can stand before. */
  private invertedSource(site: CueSite, before: Token | undefined): { phrase: Phrase; sure: boolean } | null {
    const { tokens, sentence } = this;
    if (!before || site.group !== site.at) return null;
    const afterQuote =
      before.kind === "quote" || (before.kind === "mark" && tokens[site.group - 2]?.kind === "quote");
    const afterMark = before.kind === "mark" && /^[,—–?!;…]$|^--$|^\.\.\.$/.test(before.text);
    const asClause = before.kind === "word" && (before.flags & IS.asClause) !== 0;
    if (!afterQuote && !afterMark && !asClause) return null;
    let at = site.to + 1;
    while (
      at < sentence.to &&
      tokens[at]!.flags & IS.adverb &&
      !tokens[at]!.cap &&
      tokens[at]!.kind === "word"
    )
      at++;
    const first = tokens[at];
    if (!first || at >= sentence.to || first.kind === "quote") return null;
    if (first.flags & (IS.time | IS.that) && !(first.flags & IS.pronoun)) return null;
    const phrase = phraseStartingAt(tokens, at, sentence.to);
    const plain = site.use === "say" || site.use === "utter" || site.use === "tell";
    if (site.use === "judge" || site.use === "announce" || site.use === "think") return null;
    if (!phrase || !this.isSource(phrase) || !this.canSpeak(phrase, afterQuote && plain)) return null;
    if (site.use === "tell" && !afterQuote) return null;
    const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
    const ends =
      !after ||
      after.kind === "quote" ||
      (after.kind === "mark" && /^[.,;:!?()—–-]|--$/.test(after.text)) ||
      (after.kind === "word" &&
        (after.flags & (IS.relative | IS.time | IS.preposition | IS.adverb | IS.asClause)) !== 0 &&
        !(after.flags & IS.auxiliary));
    if (!ends) return afterQuote && !isVerbLike(after) && first.cap ? { phrase, sure: false } : null;
    if (afterQuote) return { phrase, sure: true };
    // Over a comma the subject may be the one before: "Smith, the chairman, said in Paris".
    const ending =
      !after || (after.kind === "mark" && /^[.,]$/.test(after.text)) || (after.flags & IS.relative) !== 0;
    const sure = ending && phrase.to - phrase.from < 5;
    return { phrase, sure };
  }

  /** "Smith left early, saying C": the subject of the sentence; "a letter saying C": the noun before. */
  private gerund(site: CueSite, next: CueSite | undefined): void {
    const { tokens, sentence } = this;
    const cue = { from: site.at, to: site.to };
    const before = site.group > sentence.from ? tokens[site.group - 1] : undefined;
    let mention: Phrase | null = null;
    if (before && isNominal(before) && before.kind === "word") {
      const phrase = phraseEndingAt(tokens, site.group - 1, sentence.from);
      const main = this.mainSubject(site.group);
      const speaks =
        phrase &&
        (tokens[headOf(this.tokens, phrase)]!.flags & (HUMAN | IS.spokesperson) ||
          site.use === "find" ||
          tokens[phrase.to]!.cap);
      mention = main && !speaks ? main : phrase;
    } else if (isPronoun(before)) {
      mention = { from: site.group - 1, to: site.group - 1 };
    } else if (!before) {
      const subject = next ? subjectBefore(tokens, next.group, site.to + 1) : null;
      mention = subject ? { from: subject.from, to: subject.to } : null;
    } else {
      mention = this.mainSubject(site.group);
    }
    if (!mention || !this.isSource(mention) || !this.canSpeak(mention, false)) return;
    this.add({ mention, cue, content: [], pattern: "subject-gerund", use: site.use, certain: false });
  }

  /** The subject of the sentence's main clause before token `limit`. */
  protected mainSubject(limit: number): Phrase | null {
    const { tokens, sentence } = this;
    const earlier = this.found
      .filter((one) => one.cue.from < limit && one.pattern !== "according-source")
      .at(-1);
    if (earlier?.mention) return earlier.mention;
    return mainSubjectFrom(tokens, sentence.from, limit);
  }

  /** A name, pronoun or noun that means somebody or a text; beside a quotation any noun. */
  private canSpeak(phrase: Phrase, besideQuote: boolean): boolean {
    const { tokens } = this;
    if (besideQuote || isPronoun(tokens[phrase.from])) return true;
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

  /** "C, Smith said.": content stands before the subject and nothing follows the cue that could be content. */
  private isContentBefore(from: number, site: CueSite, subject: Phrase): boolean {
    const { tokens, sentence } = this;
    const before = from > sentence.from ? tokens[from - 1]! : undefined;
    if (!before || from - sentence.from < 1) return false;
    const isAs = before.kind === "word" && (before.flags & IS.asClause) !== 0;
    const behind = tokens[site.to + 1];
    if (
      before.kind !== "quote" &&
      behind?.kind === "mark" &&
      /^[,:]$/.test(behind.text) &&
      tokens[site.to + 2]?.kind === "quote"
    )
      return false;
    if (before.kind === "quote" && this.endsInComma(before)) return true;
    if (
      !isAs &&
      before.kind !== "quote" &&
      !(before.kind === "mark" && /^[,?!—–;…]$|^--$|^\.\.\.$/.test(before.text))
    )
      return false;
    const hasQuote = [before, tokens[from - 2]].some(
      (token) =>
        token?.kind === "quote" &&
        (token.end - token.start > 20 || (token === before && /[,.?!]/.test(token.text))),
    );
    const parenthesis = behind?.text === "," && before.text === "," && from - sentence.from > 2;
    if (!hasQuote && !isAs && !parenthesis && from - sentence.from < 4) return false;
    if (isAs && site.use !== "say" && site.use !== "tell" && site.use !== "state") return false;
    let at = site.to + 1;
    if (site.use === "tell") at = this.behindAddressee(at, sentence.to);
    at = this.skipCircumstances(at);
    const after = at < sentence.to ? tokens[at] : undefined;
    if (!after || (after.kind === "mark" && /^[.!?;)]$|^—$|^–$|^--$/.test(after.text))) return true;
    if (after.kind === "mark" && after.text === ",") return true;
    if (
      hasQuote &&
      (after.kind === "quote" ||
        after.flags & (IS.preposition | IS.adverb | IS.clause | IS.and) ||
        site.use === "tell")
    ) {
      return !(after.flags & IS.that) && after.kind !== "quote"
        ? true
        : before.kind === "quote" && after.kind !== "quote" && !(after.flags & IS.that);
    }
    return subject.from < 0;
  }

  /** "told reporters that": where the person addressed ends; a phrase with a verb behind it is no such person. */
  private behindAddressee(at: number, limit: number): number {
    const { tokens } = this;
    const first = tokens[at];
    if (!first || first.flags & IS.that) return at;
    const addressee = phraseStartingAt(tokens, at, limit);
    if (!addressee || addressee.to + 1 >= limit) return addressee ? addressee.to + 1 : at;
    const after = tokens[addressee.to + 1]!;
    const subject = after.kind === "word" && !after.cap && (after.flags & IS.auxiliary) !== 0;
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
      if (
        token.kind === "word" &&
        token.flags & (IS.time | IS.adverb) &&
        !(token.flags & (IS.clause | IS.that))
      ) {
        at++;
        continue;
      }
      if (token.kind === "number" && at > from && tokens[at - 1]!.flags & IS.time) {
        at++;
        continue;
      }
      if (token.kind === "word" && token.flags & IS.preposition && !(token.flags & (IS.that | IS.clause))) {
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
  private circumstance(at: number): number {
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

  /** Contents of all attributions of the sentence: who owns what, and what is nested in what. */
  protected settleContents(): void {
    const { tokens, sentence, found } = this;
    found.forEach((one, i) => {
      const next = found.slice(i + 1).find((other) => other.mention && this.opensOwnClause(one, other));
      const end = next
        ? Math.min(next.mention!.from > one.cue.to ? next.mention!.from : next.cue.from, next.cue.from) - 1
        : sentence.to - 1;
      if (one.pattern === "according-source" || one.pattern === "source-according") {
        const first = Math.min(one.cue.from, one.mention?.from ?? one.cue.from);
        const last = Math.max(one.cue.to, one.mention?.to ?? one.cue.to);
        const initial = first - sentence.from <= 2;
        if (initial) {
          let at = last + 1;
          let comma = at;
          while (comma < sentence.to && tokens[comma]!.text !== "," && comma - at < 25) comma++;
          if (tokens[comma]?.text === ",") at = comma + 1;
          one.content = this.trimmed(at, end);
        } else {
          one.content = this.trimmed(sentence.from, first - 1);
        }
      } else if (one.pattern.startsWith("content-")) {
        const first = one.pattern === "content-source-cue" ? one.mention!.from : one.cue.from;
        let start = this.clauseStart(first, i);
        const quote = tokens[first - 1]?.kind === "quote" ? first - 1 : first - 2;
        if (quote > start && tokens[quote]?.kind === "quote" && tokens[quote - 1]?.text === ":")
          start = quote;
        one.content = this.trimmed(start, first - 1);
        this.addParenthesis(one, end);
        const last = Math.max(one.cue.to, one.mention?.to ?? 0);
        for (let q = last + 1; q <= end; q++) {
          if (tokens[q]!.kind !== "quote") continue;
          if (found.some((other) => other !== one && other.cue.from > last && other.cue.from < q)) break;
          one.content.push({ from: q, to: q });
        }
      } else {
        one.content = this.contentAfter(one, end);
      }
      const words = one.content.flatMap((part) => tokens.slice(part.from, part.to + 1));
      one.quoted = words.some((token) => token.kind === "quote");
      const quotedLength = words.reduce(
        (sum, token) => sum + (token.kind === "quote" ? token.end - token.start : 0),
        0,
      );
      const length = words.reduce((sum, token) => sum + (token.end - token.start), 0);
      one.direct = one.quoted && quotedLength >= 0.75 * length;
    });
    for (const one of found) {
      one.nested = found.some(
        (outer) =>
          outer !== one &&
          outer.content.some((part) => part.from <= one.cue.from && one.cue.to <= part.to) &&
          !one.content.some((part) => part.from <= outer.cue.from && outer.cue.to <= part.to),
      );
    }
  }

  /** "The plan, officials said, will fail": the content goes on behind the attribution. */
  private addParenthesis(one: Found, end: number): void {
    const { tokens } = this;
    const last = Math.max(one.cue.to, one.mention?.to ?? 0);
    const comma = tokens[last + 1];
    const next = tokens[last + 2];
    if (comma?.text !== "," || !next || last + 2 > end || next.kind === "quote") return;
    if (one.content.some((part) => this.holdsQuote(part))) return;
    if (next.flags & (IS.and | IS.clause | IS.relative | IS.that) || next.shape & SHAPE.participle) return;
    if (next.cap && !(next.flags & IS.notName)) return;
    const rest = this.trimmed(last + 2, end);
    if (rest[0] && rest[0].to - rest[0].from >= 1) one.content.push(...rest);
  }

  private holdsQuote(part: Phrase): boolean {
    for (let i = part.from; i <= part.to; i++) if (this.tokens[i]!.kind === "quote") return true;
    return false;
  }

  /** Whether `other` begins a clause of its own and so ends the content of `one`. */
  private opensOwnClause(one: Found, other: Found): boolean {
    const { tokens } = this;
    if (other.mention === one.mention || other.mention!.from <= one.cue.from)
      return other.cue.from > one.cue.to;
    if (other.pattern !== "source-cue-content") return other.pattern === "subject-gerund";
    const before = tokens[other.mention!.from - 1];
    const beforeThat = tokens[other.mention!.from - 2];
    if (!before) return false;
    if (before.kind === "mark") return /^[;—–]$|^--$/.test(before.text);
    if (before.kind === "quote") return false;
    if (before.flags & (IS.and | IS.clause) && !(before.flags & IS.that)) {
      return beforeThat?.text === "," || beforeThat?.kind === "quote" || beforeThat?.text === ";";
    }
    return false;
  }

  /** Where a clause that ends before `end` begins: behind the attribution before, else the sentence. */
  protected clauseStart(end: number, index: number): number {
    let start = this.sentence.from;
    for (const earlier of this.found.slice(0, index)) {
      if (earlier.pattern.startsWith("content-"))
        start = Math.max(start, earlier.cue.to + 1, (earlier.mention?.to ?? 0) + 1);
    }
    return Math.min(start, end);
  }

  protected contentAfter(one: Found, end: number): Phrase[] {
    const { tokens } = this;
    let at = one.cue.to + 1;
    // The source stands behind the cue: in a passive, or in languages that put the verb first.
    if (one.mention && one.mention.from > one.cue.to) at = one.mention.to + 1;
    if (one.use === "tell") at = this.behindAddressee(at, end + 1);
    at = this.skipCircumstances(at);
    while (at <= end && tokens[at]!.kind === "mark" && /^[,:—–-]$|^--$/.test(tokens[at]!.text)) at++;
    if (at > end) at = one.cue.to + 1;
    const quote = this.speechBehind(one.cue.to, end);
    return quote ? this.quotesFrom(quote, end) : this.trimmed(at, this.contentEnd(one, at, end));
  }

  /** Where reported content ends: an object at the next comma or clause, a clause at the next that contrasts. */
  private contentEnd(one: Found, from: number, end: number): number {
    const { tokens } = this;
    const first = tokens[from];
    const object =
      (one.use === "announce" || one.use === "think" || one.use === "judge") &&
      !(first && first.flags & IS.that);
    for (let i = from + 2; i <= end; i++) {
      const token = tokens[i]!;
      if (token.kind === "quote" && !object) return end;
      const comma = token.kind === "mark" && token.text === ",";
      const next = tokens[i + 1];
      if (comma && next && next.flags & IS.clause && !(next.flags & (IS.that | IS.relative))) return i - 1;
      if (!object) continue;
      if (comma || (token.kind === "mark" && /^[;—–]$|^--$/.test(token.text))) return i - 1;
      if (token.kind === "word" && token.flags & IS.clause && token.flags & ~IS.clause & IS.preposition)
        return i - 1;
      if (token.kind === "word" && token.flags & IS.asClause) return i - 1;
    }
    return end;
  }

  /** "Smith wrote to her followers, “…”": a quotation behind a comma or colon is the whole content. */
  private speechBehind(cue: number, end: number): number {
    const { tokens } = this;
    for (let i = cue + 1; i <= end; i++) {
      const token = tokens[i]!;
      if (token.kind !== "quote") continue;
      const before = tokens[i - 1]!;
      return before.kind === "mark" && /^[,:]$/.test(before.text) && this.beginsUpper(token) ? i : 0;
    }
    return 0;
  }

  /** The quotation's first letter is a capital: a sentence of its own. */
  private beginsUpper(quote: Token): boolean {
    const region = this.paragraph.regions[quote.quote]!;
    return /^[\s…[(“"‘']*[\p{Lu}\p{Lo}\d]/u.test(
      this.paragraph.text.slice(region.innerStart, region.innerStart + 12),
    );
  }

  private quotesFrom(first: number, end: number): Phrase[] {
    const parts: Phrase[] = [];
    for (let i = first; i <= end; i++) if (this.tokens[i]!.kind === "quote") parts.push({ from: i, to: i });
    return parts;
  }

  protected trimmed(from: number, to: number): Phrase[] {
    const { tokens } = this;
    let first = from;
    let last = to;
    while (first <= last && tokens[first]!.kind === "mark" && !/^[([{$]$/.test(tokens[first]!.text)) first++;
    while (last >= first && tokens[last]!.kind === "mark" && !/^[)\]}]$/.test(tokens[last]!.text)) last--;
    return last >= first ? [{ from: first, to: last }] : [];
  }

  private besideQuote(one: Found): boolean {
    const last = Math.max(one.cue.to, one.mention?.to ?? 0);
    const first = Math.min(one.cue.from, one.mention?.from ?? one.cue.from);
    return one.content.some((part) => {
      for (let i = part.from; i <= part.to; i++) {
        if (this.tokens[i]!.kind === "quote" && (Math.abs(i - last) <= 3 || Math.abs(i - first) <= 2))
          return true;
      }
      return false;
    });
  }

  /** "Smith said:" at the end of a paragraph: the quotation stands in the next. */
  private awaitsQuote(one: Found): boolean {
    const { tokens, sentence, paragraph } = this;
    return (
      sentence.to === tokens.length &&
      one.mention !== null &&
      /[:：]\s*$/.test(paragraph.text) &&
      one.pattern === "source-cue-content"
    );
  }

  /** Whether the content is one that this use of the cue can have. */
  protected isReport(one: Found): boolean {
    const { tokens } = this;
    const words = one.content.reduce((sum, part) => sum + part.to - part.from + 1, 0);
    if (words === 0) return this.awaitsQuote(one);
    if (one.quoted && (one.use !== "utter" || one.direct || this.besideQuote(one))) return true;
    if (one.use === "utter") return false;
    if (one.use === "think") return words >= 2 && one.pattern === "source-cue-content";
    if (one.pattern.includes("according")) return words >= 2;
    if (one.pattern === "content-cue") return false;
    if (words < 2) return false;
    const first = tokens[one.content[0]!.from]!;
    const head = one.mention ? tokens[headOf(tokens, one.antecedent ?? one.mention)]! : null;
    if (one.use === "find") {
      const text = head !== null && (head.flags & IS.document) !== 0;
      if (first.flags & IS.that || one.pattern === "content-source-cue") return true;
      return text && words >= 3;
    }
    if (one.use === "judge") return words >= 2;
    if (one.pattern === "source-cue-content" && first.kind === "word" && first.flags & IS.and) return false;
    return true;
  }
}
