import type { CueUse } from "../rules/language.ts";
import { type Found, SentenceReader } from "./attributions.ts";
import { describePhrase } from "./descriptions.ts";
import { type Cue, DETERMINER, HUMAN, IS } from "./lexicon.ts";
import {
  isNominal,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  subjectBefore,
} from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** How far an auxiliary may stand before its participle, and a verb before its split-off part, in tokens. */
const CLAUSE_REACH = 22;
/** How far the subject of "wie … mitteilte" may stand before the verb, in tokens. */
const AS_REACH = 16;

interface Site {
  /** The finite verb: the cue itself or its auxiliary. */
  verb: number;
  /** First token of the verb group (pronouns and adverbs before the verb do not count). */
  at: number;
  /** Last token of the cue. */
  to: number;
  use: CueUse;
  form: Cue["form"] | "passive";
}

const SOURCE_NOUN = HUMAN | IS.body | IS.document | IS.title | IS.spokesperson;

/**
 * Reads a sentence of a language with inflected verbs and freer word order: finds the verb group (auxiliary and
 * participle, verb and split-off part), then its subject by what stands around it.
 */
export class ClauseReader extends SentenceReader {
  override read(): Found[] {
    this.accordingTo();
    this.settleAccording();
    this.bareCues();
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const site = this.siteAt(i);
      if (!site) continue;
      this.attribute(site);
      if (site.form !== "split" && site.verb === site.at) i = site.to;
    }
    this.unknownVerbs();
    this.found.sort((a, b) => a.cue.from - b.cue.from);
    this.settleContents();
    return this.found.filter((one) => this.isReport(one));
  }

  /** "según explicó Soto" has a verb behind the preposition; "volgens de politie raakte" one behind the source. */
  private settleAccording(): void {
    for (let i = this.found.length - 1; i >= 0; i--) {
      const { mention } = this.found[i]!;
      if (!mention) continue;
      const first = this.tokens[mention.from]!;
      const verb = first.flags & IS.cue && !first.cap && !(first.flags & (IS.nounLike | SOURCE_NOUN));
      if (verb || !this.maySpeak(mention, true)) this.found.splice(i, 1);
      else this.found[i]!.mention = this.withoutVerb(mention);
    }
  }

  /** A phrase up to its noun, where a verb that no list knows follows: not in languages that put adjectives there. */
  private withoutVerb(phrase: Phrase): Phrase {
    const { tokens, lexicon } = this;
    if (lexicon.rules.grammar?.headFirst) return phrase;
    for (let i = phrase.from; i < phrase.to; i++) {
      const token = tokens[i]!;
      const next = tokens[i + 1]!;
      const noun = token.flags & SOURCE_NOUN || (token.cap && i > phrase.from && !(token.flags & DETERMINER));
      if (
        !noun ||
        next.kind !== "word" ||
        next.cap ||
        next.flags & (IS.nounPreposition | SOURCE_NOUN | IS.particle | IS.and)
      )
        continue;
      return { from: phrase.from, to: i };
    }
    return phrase;
  }

  private siteAt(at: number): Site | null {
    const { tokens, sentence, lexicon } = this;
    const token = tokens[at]!;
    if (token.kind !== "word" || !(token.flags & IS.cue) || token.possessive) return null;
    if (token.cap && at !== sentence.from) return null;
    if (this.found.some((one) => one.cue.from <= at && at <= (one.mention?.to ?? one.cue.to))) return null;
    const before = at > sentence.from ? tokens[at - 1] : undefined;
    if (before?.kind === "word" && !isPronoun(before)) {
      // "die erklärte Absicht", "la denuncia": an adjective or noun behind its article.
      const article = before.flags & (IS.definite | IS.indefinite | IS.possessive | IS.quantifier);
      if (article && !(before.flags & (IS.relative | IS.adverb))) return null;
      if (article && (tokens[at + 1]?.cap || this.lexicon.rules.grammar?.headFirst)) return null;
      if (before.flags & IS.preposition && !(before.flags & IS.asClause) && !(before.flags & IS.adverb)) {
        if (!before.cap) return null;
      }
    }
    const readings = lexicon.cues.get(token.low) ?? [];
    for (const form of ["split", "participle", "finite", "gerund"] as const) {
      for (const cue of readings) {
        if (cue.form !== form) continue;
        const site = this.siteOf(cue, at);
        if (site) return this.isNegated(site) ? null : site;
      }
    }
    return null;
  }

  private siteOf(cue: Cue, at: number): Site | null {
    const { tokens, sentence } = this;
    const { use, rest } = cue;
    if (cue.form === "split") {
      const to = this.splitEnd(at, rest);
      return to < 0 ? null : { verb: at, at, to: at, use, form: "split" };
    }
    if (!rest.every((word, k) => at + 1 + k < sentence.to && tokens[at + 1 + k]!.low === word)) return null;
    const to = at + rest.length;
    if (cue.form === "finite") {
      if (tokens[at]!.flags & IS.nounLike && this.isNoun(at)) return null;
      return { verb: at, at, to, use, form: "finite" };
    }
    if (cue.form === "gerund") return { verb: at, at, to, use, form: "gerund" };
    const verb = this.auxiliaryOf(at, to);
    if (verb < 0) return null;
    if (tokens[verb]!.flags & IS.passive) {
      return tokens[to + 1] && tokens[to + 1]!.flags & IS.by ? { verb, at, to, use, form: "passive" } : null;
    }
    return { verb, at, to, use, form: "participle" };
  }

  /** Where the second part of a split verb stands: at the end of its clause; -1 when it does not. */
  private splitEnd(at: number, rest: readonly string[]): number {
    const { tokens, sentence } = this;
    const limit = Math.min(sentence.to, at + CLAUSE_REACH);
    for (let i = at + 1; i < limit; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark" && /^[;:]$/.test(token.text)) return -1;
      if (token.low !== rest[0] || token.kind !== "word") continue;
      if (!rest.every((word, k) => tokens[i + k]?.low === word)) continue;
      const end = i + rest.length - 1;
      const after = tokens[end + 1];
      if (
        end + 1 >= sentence.to ||
        !after ||
        after.kind !== "word" ||
        after.flags & (IS.and | IS.that | IS.clause)
      )
        return end;
      if (rest.length > 1 || !after.cap) return end;
    }
    return -1;
  }

  /** The auxiliary of a participle: before it in the clause, or right behind it in a German subordinate clause. */
  private auxiliaryOf(at: number, to: number): number {
    const { tokens, sentence } = this;
    const next = tokens[to + 1];
    if (
      this.lexicon.rules.grammar?.verbSecond &&
      next?.kind === "word" &&
      next.flags & IS.auxiliary &&
      to + 1 < sentence.to
    )
      return to + 1;
    for (let i = at - 1; i >= Math.max(sentence.from, at - CLAUSE_REACH); i--) {
      const token = tokens[i]!;
      if (token.kind === "mark" && /^[;:.?!]$/.test(token.text)) return -1;
      if (token.kind === "word" && token.flags & IS.auxiliary) return i;
      if (!this.lexicon.rules.grammar?.verbSecond && token.kind === "word" && at - i > 3) return -1;
    }
    return -1;
  }

  private isNegated({ verb, at, to }: Site): boolean {
    const { tokens, sentence } = this;
    const low = tokens[at]!.low;
    if ((this.lexicon.cues.get("no") ?? []).some((cue) => cue.rest[0] === low)) return false;
    const from = Math.max(sentence.from, verb - 2);
    for (let i = from; i <= Math.min(sentence.to - 1, to + 1); i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" && i < at) continue;
      if (token.flags & IS.negation && !(token.flags & IS.and)) return true;
    }
    return false;
  }

  /** A form that is also a noun is one behind an adjective or before "de": "una dura crítica de". */
  private isNoun(at: number): boolean {
    const { tokens } = this;
    const before = at > this.sentence.from ? tokens[at - 1] : undefined;
    const after = tokens[at + 1];
    if (before?.kind === "quote" || isPronoun(before)) return false;
    if (before && before.kind === "word" && (before.cap || before.flags & SOURCE_NOUN)) {
      return !!after && after.kind === "word" && (after.flags & IS.nounPreposition) !== 0;
    }
    if (after && (after.kind === "quote" || after.flags & IS.that || after.text === ":")) return false;
    return before?.kind === "word"
      ? !(before.flags & (IS.relative | IS.adverb | IS.and | IS.time))
      : before === undefined;
  }

  private attribute(site: Site): void {
    const { tokens, sentence } = this;
    const cue = { from: site.at, to: site.to };
    if (site.form === "passive") {
      const phrase = phraseStartingAt(tokens, site.to + 2, sentence.to);
      if (phrase && this.maySpeak(phrase, false)) this.report(site, cue, phrase, null, "passive-by-source");
      return;
    }
    if (site.form === "gerund") {
      const before = tokens[site.at - 1];
      const relative = before ? this.mainSubject(site.at) : null;
      if (relative && this.maySpeak(relative, false))
        this.report(site, cue, relative, null, "subject-gerund");
      return;
    }
    const found = this.subjectOf(site);
    if (!found) return;
    const { phrase, antecedent } = found;
    const group = Math.min(site.verb, site.at);
    const source = antecedent ?? phrase;
    const contentFirst = found.after
      ? this.contentStandsBefore(group)
      : this.contentStandsBefore(source.from) && !this.contentFollows(site);
    const pattern = found.after
      ? contentFirst
        ? "content-cue-source"
        : "source-cue-content"
      : contentFirst
        ? "content-source-cue"
        : "source-cue-content";
    this.report(site, cue, phrase, antecedent, pattern);
  }

  private report(site: Site, cue: Phrase, mention: Phrase, antecedent: Phrase | null, pattern: string): void {
    const certain = site.use === "say" || site.use === "tell";
    this.add({ mention, antecedent, cue, content: [], pattern, use: site.use, certain });
  }

  /** The subject of a verb group, and whether it stands behind the verb. */
  private subjectOf(site: Site): { phrase: Phrase; antecedent: Phrase | null; after: boolean } | null {
    const { tokens, sentence } = this;
    const { grammar } = this.lexicon.rules;
    const group = Math.min(site.verb, site.at);
    const before = group > sentence.from ? tokens[group - 1] : undefined;
    const quoteBefore =
      before?.kind === "quote" || (before?.kind === "mark" && tokens[group - 2]?.kind === "quote");
    const beside = quoteBefore || tokens[site.to + 1]?.kind === "quote" || tokens[site.to + 1]?.text === ":";
    const asAt = this.asClauseBefore(group);
    if (asAt >= 0) {
      const inner = phraseStartingAt(tokens, asAt + 1, group);
      if (inner && this.maySpeak(inner, true)) return { phrase: inner, antecedent: null, after: false };
    }
    if (
      before?.kind === "word" &&
      before.flags & IS.relative &&
      !isPronoun(before) &&
      group - 1 > sentence.from
    ) {
      const relative = subjectBefore(tokens, group, sentence.from);
      if (relative && relative.relative >= 0 && this.maySpeak(relative, beside)) {
        return {
          phrase: { from: relative.relative, to: relative.relative },
          antecedent: { from: relative.from, to: relative.to },
          after: false,
        };
      }
    }
    // "hatte die Polizei erklärt", "ha detto Rossi", "a-t-il dit": between auxiliary and participle, or behind the group.
    const inside = site.verb < site.at ? this.phraseBehind(site.verb + 1, site.at) : null;
    if (inside && this.maySpeak(inside, true)) return { phrase: inside, antecedent: null, after: true };
    const opens =
      !before ||
      before.kind === "mark" ||
      quoteBefore ||
      (before.flags & (IS.asClause | IS.and | IS.that | IS.adverb | IS.time)) !== 0;
    const direct = opens ? null : this.directSubject(group);
    if (direct && this.maySpeak(direct, beside)) return { phrase: direct, antecedent: null, after: false };
    const behind = site.verb > site.at ? null : this.phraseBehind(site.to + 1, sentence.to);
    if (
      behind &&
      (opens || grammar?.verbSecond) &&
      this.maySpeak(behind, quoteBefore) &&
      this.closesSubject(behind, quoteBefore)
    ) {
      return { phrase: behind, antecedent: null, after: true };
    }
    if (before?.kind === "mark" && /^[,–—)-]$/.test(before.text)) {
      const subject = subjectBefore(tokens, group, sentence.from);
      if (subject && subject.relative < 0 && this.maySpeak(subject, beside))
        return { phrase: { from: subject.from, to: subject.to }, antecedent: null, after: false };
    }
    if (!opens || before?.kind === "word") {
      const main = this.mainSubject(group);
      if (main && main.from < group && this.maySpeak(main, beside) && this.sameClause(main, group))
        return { phrase: main, antecedent: null, after: false };
    }
    return null;
  }

  /** The noun phrase right before the verb, over adverbs and object pronouns; null when a preposition governs it. */
  private directSubject(group: number): Phrase | null {
    const { tokens, sentence } = this;
    let end = group - 1;
    while (
      end > sentence.from &&
      tokens[end]!.kind === "word" &&
      !tokens[end]!.cap &&
      this.isPassedOver(tokens[end]!)
    )
      end--;
    const phrase = phraseEndingAt(tokens, end, sentence.from);
    if (!phrase) return null;
    const governor = phrase.from > sentence.from ? tokens[phrase.from - 1]! : undefined;
    if (
      governor?.kind === "word" &&
      governor.flags & IS.preposition &&
      !(governor.flags & (IS.clause | IS.asClause)) &&
      !isPronoun(tokens[phrase.from])
    )
      return null;
    return phrase;
  }

  private isPassedOver(token: Token): boolean {
    if (isPronoun(token)) return this.lexicon.pronouns.get(token.low) === "other";
    return (token.flags & (IS.adverb | IS.time)) !== 0 && !(token.flags & IS.clause);
  }

  /** The phrase that begins at `from`, over adverbs, reflexives and object pronouns. */
  private phraseBehind(from: number, limit: number): Phrase | null {
    const { tokens } = this;
    let at = from;
    while (at < limit && tokens[at]!.kind === "word" && !tokens[at]!.cap && this.isPassedOver(tokens[at]!))
      at++;
    const first = tokens[at];
    if (!first || at >= limit || first.kind !== "word" || (first.flags & IS.time && !isPronoun(first)))
      return null;
    const phrase = phraseStartingAt(tokens, at, limit);
    return phrase && this.withoutVerb(phrase);
  }

  /** A phrase behind the verb is its subject only where a clause can go on: not "sagte ja zum Plan". */
  private closesSubject(phrase: Phrase, quoteBefore: boolean): boolean {
    const { tokens, sentence } = this;
    if (isPronoun(tokens[phrase.from])) return true;
    const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
    if (!after || after.kind === "mark" || after.kind === "quote" || quoteBefore) return true;
    return (
      (after.flags &
        (IS.preposition |
          IS.adverb |
          IS.time |
          IS.that |
          IS.relative |
          IS.and |
          IS.definite |
          IS.indefinite |
          IS.pronoun |
          IS.possessive |
          IS.negation)) !==
        0 || after.kind === "word"
    );
  }

  /** "wie die Kommission … mitteilte": index of the word that opens the clause; -1 when none does. */
  private asClauseBefore(group: number): number {
    const { tokens, sentence } = this;
    for (let i = group - 1; i >= Math.max(sentence.from, group - AS_REACH); i--) {
      const token = tokens[i]!;
      if (token.kind !== "word") {
        if (token.kind === "mark" && /^[«»„“"']$/.test(token.text)) continue;
        return -1;
      }
      if (token.flags & IS.asClause) return i < group - 1 ? i : -1;
      if (token.flags & IS.that && i < group - 1 && !(token.flags & IS.relative)) return -1;
    }
    return -1;
  }

  private sameClause(main: Phrase, group: number): boolean {
    for (let i = main.to + 1; i < group; i++) {
      const token = this.tokens[i]!;
      if (token.kind === "quote" || (token.kind === "mark" && /^[;:–—]$/.test(token.text))) return false;
      if (token.kind === "word" && token.flags & IS.that && !(token.flags & IS.relative)) return false;
    }
    return group - main.to < 30;
  }

  /** The words can mean a source: a name, a pronoun, a noun that speaks; any noun beside a quotation. */
  private maySpeak(phrase: Phrase, beside: boolean): boolean {
    if (!this.isSource(phrase)) return false;
    const { tokens, lexicon } = this;
    const first = tokens[phrase.from]!;
    if (isPronoun(first)) return true;
    if (first.flags & IS.time && phrase.from === phrase.to) return false;
    const description = describePhrase(tokens, phrase, lexicon);
    const head = tokens[description.head]!;
    if (description.kind !== null || head.flags & SOURCE_NOUN) return true;
    for (let i = phrase.from; i <= phrase.to; i++) if (tokens[i]!.flags & SOURCE_NOUN) return true;
    if (head.kind === "number") return false;
    const named = description.type === "name" && description.determiner === "none";
    return named || (beside && isNominal(head) && !(head.flags & (IS.cue | IS.adverb)));
  }

  /** "…", so Meier. / …, aldus de minister. */
  private bareCues(): void {
    const { tokens, sentence, lexicon } = this;
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || !lexicon.bareCues.has(token.low) || token.cap) continue;
      const before = tokens[i - 1]!;
      if (before.kind !== "quote" && !(before.kind === "mark" && /^[,.!?–—-]$/.test(before.text))) continue;
      const phrase = this.phraseBehind(i + 1, sentence.to);
      if (!phrase || !this.maySpeak(phrase, true)) continue;
      const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
      if (
        after &&
        after.kind === "word" &&
        !(after.flags & (IS.preposition | IS.time | IS.adverb | IS.relative))
      )
        continue;
      this.add({
        mention: phrase,
        cue: { from: i, to: i },
        content: [],
        pattern: "content-cue-source",
        use: "say",
        certain: true,
      });
    }
  }

  /** "…", schäumte Meier. Meier: "…". Verbs that no list knows, beside a quotation. */
  private unknownVerbs(): void {
    const { tokens, sentence } = this;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens[i]!.kind !== "quote" || this.found.some((one) => Math.abs(one.cue.from - i) < 8)) continue;
      let at = i + 1;
      if (tokens[at]?.kind === "mark" && /^[,–—-]$/.test(tokens[at]!.text)) at++;
      const verb = tokens[at];
      const isVerb =
        verb?.kind === "word" &&
        !verb.cap &&
        at < sentence.to &&
        isNominal(verb) &&
        !(verb.flags & SOURCE_NOUN);
      const phrase = isVerb ? this.phraseBehind(at + 1, sentence.to) : null;
      const head = phrase ? tokens[phrase.from]! : null;
      if (phrase && head && this.maySpeak(phrase, false) && !isPronoun(head)) {
        const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
        if (!after || after.kind === "mark" || after.flags & (IS.preposition | IS.time | IS.adverb)) {
          this.add({
            mention: phrase,
            cue: { from: at, to: at },
            content: [],
            pattern: "content-cue-source",
            use: "utter",
            certain: false,
          });
          continue;
        }
      }
      if (i > sentence.from && /^[:：]$/.test(tokens[i - 1]!.text)) {
        const subject = this.mainSubject(i - 1);
        if (subject && this.maySpeak(subject, false)) {
          this.add({
            mention: subject,
            cue: { from: i - 1, to: i - 1 },
            content: [],
            pattern: "source-cue-content",
            use: "utter",
            certain: false,
          });
        }
      }
    }
  }

  /** What stands behind the cue; where all of it looks like circumstances, these are the content. */
  protected override contentAfter(one: Found, end: number): Phrase[] {
    const content = super.contentAfter(one, end);
    if (content.length > 0) return content;
    const last = one.mention && one.mention.from > one.cue.to ? one.mention.to : one.cue.to;
    return this.trimmed(last + 1, end);
  }

  /** "Eleverna förnekar brott": one word may be the whole content of a claim or denial. */
  protected override isReport(one: Found): boolean {
    if (super.isReport(one)) return true;
    const [content] = one.content;
    if (one.use !== "state" || !content || content.from !== content.to || one.pattern === "content-cue")
      return false;
    const token = this.tokens[content.from]!;
    return token.kind === "word" && !isPronoun(token) && !(token.flags & (IS.and | IS.that));
  }

  /** Content stands before token `at`: a quotation, or a clause that ends in a comma. */
  private contentStandsBefore(at: number): boolean {
    const { tokens, sentence } = this;
    const before = at > sentence.from ? tokens[at - 1] : undefined;
    if (!before) return false;
    if (before.kind === "quote" || tokens[at - 2]?.kind === "quote")
      return before.kind === "quote" || before.kind === "mark";
    if (before.kind === "word" && before.flags & IS.asClause) return true;
    return before.kind === "mark" && /^[,–—?!-]$/.test(before.text) && at - sentence.from > 2;
  }

  /** A quotation, a clause or an object stands behind the cue. */
  private contentFollows(site: Site): boolean {
    const { tokens, sentence } = this;
    const next = site.to + 1 < sentence.to ? tokens[site.to + 1]! : undefined;
    if (next?.kind === "word" && next.flags & (DETERMINER | IS.that) && !isPronoun(next)) return true;
    for (let i = site.to + 1; i < Math.min(sentence.to, site.to + 8); i++) {
      const token = tokens[i]!;
      if (token.kind === "quote" || token.text === ":") return true;
      if (token.kind === "word" && token.flags & IS.that) return true;
    }
    return false;
  }
}
