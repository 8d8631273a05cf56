import { headOf, isNominal, isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { HUMAN } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { behindAddressee, behindCircumstances } from "./circumstances.ts";
import { endsInComma, trimmed } from "./clause.ts";
import { ClauseParts } from "./clause-parts.ts";
import type { Found } from "./found-attribution.ts";
import { mainSubject } from "./main-subject.ts";
import { isSource } from "./source-phrases.ts";

const DASH = /^[—–―-]$|^--$/;

/** What each attribution of a sentence reports: where its content begins and ends, and whether it is a report at all. */
export class ContentReader extends ClauseParts {
  /** The attributions that report something, in order. */
  protected reports(): Found[] {
    this.settleContents();
    const reports = this.found.filter((one) => this.isReport(one));
    this.settleNesting(reports);
    return reports;
  }

  /** Contents of all attributions of the sentence: who owns what, and what is nested in what. */
  protected settleContents(): void {
    const { tokens, sentence, found } = this;
    found.forEach((one, i) => {
      const next = found.slice(i + 1).find((other) => other.mention && this.opensOwnClause(one, other));
      const own = next && next.pattern !== "subject-gerund" && next.mention!.from > one.cue.to;
      const end = next
        ? Math.min(own ? next.mention!.from : next.cue.from, next.cue.from) - 1
        : sentence.to - 1;
      if (one.pattern === "according-source" || one.pattern === "source-according") {
        const first = Math.min(one.cue.from, one.mention?.from ?? one.cue.from);
        const last = Math.max(one.cue.to, one.mention?.to ?? one.cue.to);
        // "“…”, according to Lee, …": behind a quotation it does not open the sentence.
        const initial = first - sentence.from <= 2 && tokens[sentence.from]!.kind !== "quote";
        if (initial) {
          let at = last + 1;
          let comma = at;
          while (comma < sentence.to && tokens[comma]!.text !== "," && comma - at < 25) comma++;
          if (tokens[comma]?.text === ",") at = comma + 1;
          one.content = trimmed(this.tokens, at, end);
        } else {
          one.content = trimmed(this.tokens, sentence.from, first - 1);
        }
      } else if (one.pattern.startsWith("content-")) {
        const first = one.pattern === "content-source-cue" ? one.mention!.from : one.cue.from;
        let start = this.clauseStart(first, i);
        const quote = tokens[first - 1]?.kind === "quote" ? first - 1 : first - 2;
        if (quote > start && tokens[quote]?.kind === "quote" && tokens[quote - 1]?.text === ":")
          start = quote;
        one.content = trimmed(this.tokens, start, first - 1);
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
      let quoted = 0;
      let length = 0;
      for (const part of one.content)
        for (const { kind, start, end } of tokens.slice(part.from, part.to + 1)) {
          length += end - start;
          if (kind === "quote") quoted += end - start;
        }
      one.quoted = quoted > 0;
      one.direct = quoted > 0 && quoted >= 0.75 * length;
    });
  }

  private settleNesting(found: readonly Found[]): void {
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
  protected addParenthesis(one: Found, end: number): void {
    const { tokens } = this;
    const last = Math.max(one.cue.to, one.mention?.to ?? 0);
    const comma = tokens[last + 1];
    const next = tokens[last + 2];
    if (comma?.text !== "," || !next || last + 2 > end || next.kind === "quote") return;
    const said = one.content.flatMap((part) => tokens.slice(part.from, part.to + 1));
    if (said.some((token) => token.kind === "quote")) return;
    if (next.flags & (IS.and | IS.clause | IS.relative | IS.that) || next.shape & SHAPE.participle) return;
    if (next.cap && !(next.flags & IS.notName)) return;
    const rest = trimmed(this.tokens, last + 2, end);
    if (rest[0] && rest[0].to - rest[0].from >= 1) one.content.push(...rest);
  }

  /** Whether `other` begins a clause of its own and so ends the content of `one`. */
  protected opensOwnClause(one: Found, other: Found): boolean {
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
    if (one.use === "tell") at = behindAddressee(this.clause, at, end + 1);
    at = behindCircumstances(this.clause, at);
    while (at <= end && tokens[at]!.kind === "mark" && /^[,:—–-]$|^--$/.test(tokens[at]!.text)) at++;
    if (at > end) at = one.cue.to + 1;
    return trimmed(this.tokens, at, this.contentEnd(one, at, end));
  }

  /** Where reported content ends: an object at the next comma or clause, a clause at the next that contrasts. */
  protected contentEnd(one: Found, from: number, end: number): number {
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
      if (token.flags & IS.clause && token.flags & ~IS.clause & IS.preposition) return i - 1;
      if (token.flags & IS.asClause) return i - 1;
    }
    return end;
  }

  /** Whether the content is one that this use of the cue can have. */
  protected isReport(one: Found): boolean {
    const { tokens } = this;
    const words = one.content.reduce((sum, part) => sum + part.to - part.from + 1, 0);
    if (words === 0) return false;
    if (one.use === "utter") return one.quoted && this.quotesAtOnce(one);
    if (this.isNaming(one) || (one.use === "find" && this.isDiscovery(one))) return false;
    if (one.quoted) return true;
    const before = one.mention ? tokens[one.mention.from - 1] : undefined;
    // "when the officer first called, Lee left": nothing is judged.
    if (one.use === "judge" && one.pattern === "source-cue-content" && tokens[one.cue.to + 1]?.text === ",")
      return false;
    if (one.use === "judge" && before && this.lexicon.freeRelative.has(before.low)) return false;
    const behind = one.pattern === "source-cue-content" || one.pattern === "subject-gerund";
    const opener = tokens[one.content[0]!.from]!;
    // "threatened to leave": what is announced may be an infinitive.
    const infinitive = one.use === "announce" && this.lexicon.addressees.has(opener.low);
    if (behind && this.needsClause(one) && !infinitive && !this.holdsClause(one.content[0]!)) return false;
    // "a candidate who pledged to leave": what somebody is, no report of the article's.
    if (one.restrictive && (one.use === "announce" || one.use === "judge" || one.use === "think"))
      return false;
    if (one.use === "think") return words >= 2 && one.pattern === "source-cue-content";
    if (one.pattern.includes("according")) return words >= 2;
    if (one.pattern === "content-cue") return false;
    const first = tokens[one.content[0]!.from]!;
    const head = one.mention ? tokens[headOf(tokens, one.antecedent ?? one.mention)]! : null;
    if (one.use === "find") {
      const text = head !== null && (head.flags & IS.document) !== 0;
      if (first.flags & IS.that || one.pattern === "content-source-cue") return true;
      return text && words >= 3;
    }
    if (one.use === "judge") return words >= 2;
    // "Lee wrote the check": a thing alone is nothing said.
    const thing = one.use === "say" && words === 2 && first.flags & (IS.definite | IS.indefinite);
    if (one.pattern === "source-cue-content" && (thing || first.flags & IS.and)) return false;
    return true;
  }

  /** "officers found “a small boat”": people find things; that something is so, only with "that". */
  private isDiscovery({ mention, antecedent, pattern, content }: Found): boolean {
    const { tokens, lexicon } = this;
    if (lexicon.rules.grammar || !mention || pattern !== "source-cue-content") return false;
    const head = tokens[headOf(tokens, antecedent ?? mention)]!;
    const human = (head.flags & HUMAN) !== 0 && !(head.flags & (IS.body | IS.document));
    const [first] = content;
    const said = tokens.slice(first!.from, first!.to + 1);
    return human && !this.holdsClause(first!) && !said.some(({ kind }) => kind === "number");
  }

  /** A way of uttering has its quotation right beside it: "laughed when he urged voters, “…”" quotes nobody. */
  private quotesAtOnce(one: Found): boolean {
    const behind = one.pattern === "source-cue-content" || one.pattern === "subject-gerund";
    if (!behind || this.tokens[one.content[0]!.from]!.kind === "quote") return true;
    // "beschreibt die Lage als schwierig: „…“"; a gerund has it behind any mark: "shouting to all, “…”".
    const gerund = one.pattern === "subject-gerund";
    return one.content.some(({ from, to }) => {
      for (let i = Math.max(from, 1); i <= to; i++) {
        const { kind, text } = this.tokens[i - 1]!;
        if (this.tokens[i]!.kind === "quote" && (gerund ? kind === "mark" : text === ":")) return true;
      }
      return false;
    });
  }

  /** "a website called “The Quay”": that is its name. */
  private isNaming({ use, mention, cue, content }: Found): boolean {
    const { tokens } = this;
    const first = tokens[content[0]!.from]!;
    return (
      use === "judge" &&
      mention !== null &&
      mention.to + 1 === cue.from &&
      content[0]!.from === cue.to + 1 &&
      (tokens[mention.from]!.flags & IS.indefinite) !== 0 &&
      (first.cap || first.kind === "quote")
    );
  }

  private needsClause(one: Found): boolean {
    const { cue, use } = one;
    const readings = this.lexicon.cues.get(this.tokens[cue.from]!.low) ?? [];
    const rest = cue.to - cue.from;
    return readings.some(
      (reading) => reading.use === use && reading.rest.length === rest && reading.needsClause,
    );
  }

  /** The words say that something is so: they open as a clause does, or a verb follows their noun. */
  protected holdsClause({ from, to }: Phrase): boolean {
    const { tokens } = this;
    const first = tokens[from]!;
    if (first.flags & (IS.that | IS.clause | IS.relative) || isPronoun(first)) return true;
    const subject = phraseStartingAt(tokens, from, to + 1);
    if (!subject) return false;
    for (let i = subject.to + 1; i <= to; i++) {
      const { flags, kind, cap, shape } = tokens[i]!;
      if (flags & (IS.relative | IS.that | IS.clause)) return false;
      // "added 25 points, and Noel had 15", "boasting lakes, with seas being": a clause of its own.
      const next = tokens[i + 1];
      if (flags & IS.nounPreposition && tokens[i - 1]!.text === ",") return false;
      if (flags & IS.and && tokens[i - 1]!.text === "," && (next?.cap || isPronoun(next))) return false;
      if (kind === "word" && flags & IS.auxiliary && !cap) return true;
      // "25 points": what is counted is no verb.
      if (i === subject.to + 1 && kind === "word" && !cap && tokens[i - 1]!.kind !== "number") {
        if (shape & SHAPE.past || flags & IS.cue) return true;
        if (!(flags & (IS.preposition | IS.and | IS.adverb) || shape & SHAPE.participle)) return true;
      }
    }
    return false;
  }

  /** Verbs that no list knows: "…," Smith fumed. Smith shot back: "…". */
  protected besideQuotes(): void {
    const { tokens, sentence } = this;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "quote") continue;
      if (this.found.some((one) => one.cue.from >= sentence.from)) return;
      if (endsInComma(token)) {
        const phrase = phraseStartingAt(tokens, i + 1, sentence.to);
        const verb = phrase ? tokens[phrase.to + 1] : undefined;
        const named = phrase && (isPronoun(tokens[phrase.from]) || tokens[phrase.to]!.cap);
        if (
          phrase &&
          named &&
          verb?.kind === "word" &&
          !verb.cap &&
          phrase.to + 1 < sentence.to &&
          isSource(this.clause, phrase) &&
          isNominal(verb)
        ) {
          this.add(phrase, { from: phrase.to + 1, to: phrase.to + 1 }, "content-source-cue", "utter", false);
          return;
        }
      }
      const dash = tokens[i + 1];
      if (dash?.kind === "mark" && DASH.test(dash.text)) {
        // A signature: "…" — Ann Lee
        const phrase = phraseStartingAt(tokens, i + 2, sentence.to);
        const after = phrase ? tokens[phrase.to + 1] : undefined;
        if (
          phrase &&
          tokens[phrase.to]!.cap &&
          isSource(this.clause, phrase) &&
          (!after || after.kind === "mark")
        ) {
          this.addUncertain(phrase, i + 1, "content-cue-source");
          return;
        }
      }
      const colon = i - 1;
      if (i > sentence.from && tokens[colon]!.text === ":") {
        const subject = mainSubject(this.clause, this.found, colon);
        if (
          !subject ||
          !isSource(this.clause, subject) ||
          !(isPronoun(tokens[subject.from]) || tokens[subject.to]!.cap)
        )
          return;
        this.addUncertain(subject, colon, "source-cue-content");
        return;
      }
    }
  }

  /** A quotation beside a name, with a mark where others have a verb. */
  private addUncertain(mention: Phrase, mark: number, pattern: Found["pattern"]): void {
    this.add(mention, { from: mark, to: mark }, pattern, "utter", false);
  }
}
