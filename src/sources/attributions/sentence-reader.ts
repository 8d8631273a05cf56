import {
  headOf,
  isNominal,
  isPronoun,
  isVerbLike,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "../phrases/phrases.ts";
import { subjectBefore } from "../phrases/subjects.ts";
import { HUMAN } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { behindAddressee, behindCircumstances } from "./circumstances.ts";
import { endsInComma } from "./clause.ts";
import { ContentReader } from "./contents.ts";
import type { CueSite } from "./cue-sites.ts";
import { findCueSites } from "./cue-sites.ts";
import type { Found } from "./found-attribution.ts";
import { mainSubject } from "./main-subject.ts";
import { canSpeak, isSource } from "./source-phrases.ts";

/** Reads the attributions of an English sentence: cue by cue, then who owns which content. */
export class SentenceReader extends ContentReader {
  read(): Found[] {
    const sites = findCueSites(this.tokens, this.sentence, this.lexicon);
    this.accordingTo();
    // "according to the rules", "as per your wishes": no words of somebody's.
    const speak = this.found.filter(
      ({ mention }) => mention && isSource(this.clause, mention) && canSpeak(this.clause, mention, false),
    );
    this.found.splice(0, this.found.length, ...speak);
    sites.forEach((site, i) => {
      if (this.found.some((one) => one.cue.from <= site.at && site.at <= (one.mention?.to ?? one.cue.to)))
        return;
      this.atSite(site, sites[i + 1]);
    });
    this.besideQuotes();
    this.found.sort((a, b) => a.cue.from - b.cue.from);
    return this.reports();
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
          this.add(phrase, { from: i, to: i }, "source-according", "say", true);
        }
        continue;
      }
      for (const rest of lexicon.according.get(token.low) ?? []) {
        if (!rest.every((word, k) => tokens[i + 1 + k]?.low === word)) continue;
        const to = i + rest.length;
        const given = phraseStartingAt(tokens, to + 1, sentence.to);
        if (!given) continue;
        const phrase = this.issuerOf(given) ?? given;
        this.add(phrase, { from: i, to }, "according-source", "say", true);
        break;
      }
    }
  }

  /** "an analysis by the centre", "data from the agency": who issued the document; one with a name stands for itself. */
  protected issuerOf(phrase: Phrase): Phrase | null {
    const { tokens } = this;
    const head = headOf(tokens, phrase);
    if (head >= phrase.to) return null;
    const link = tokens[head + 1]!;
    const issued = link.flags & IS.by || link.low === "from";
    // "soundings by the office": a noun that no list knows is somebody's work where "by" says whose.
    const work = tokens[head]!.flags & IS.document || (link.flags & IS.by && tokens[head]!.flags === 0);
    if (!issued || !work || tokens[head]!.cap) return null;
    if (head > phrase.from && tokens[head - 1]!.cap) return null;
    return phraseStartingAt(tokens, head + 2, phrase.to + 1);
  }

  protected atSite(site: CueSite, next: CueSite | undefined): void {
    const { tokens, sentence } = this;
    const cue = { from: site.at, to: site.to };
    const before = site.group > sentence.from ? tokens[site.group - 1] : undefined;
    if (site.form === "passive") {
      const phrase = phraseStartingAt(tokens, site.to + 2, sentence.to);
      if (phrase) this.add(phrase, cue, "passive-by-source", site.use, false);
      return;
    }
    if (site.form === "gerund") {
      this.gerund(site, next);
      return;
    }
    const inverted = this.invertedSource(site, before);
    const subject = inverted?.sure ? null : subjectBefore(tokens, site.group, sentence.from);
    if (subject && this.isHypothetical(subject, site)) return;
    if (
      subject &&
      isSource(this.clause, subject) &&
      canSpeak(this.clause, subject, before?.kind === "quote")
    ) {
      const post = this.isContentBefore(subject.from, site, subject);
      const { from, to, relative } = subject;
      const whole = { from, to };
      const plain = site.use === "say" || site.use === "tell";
      this.add(
        relative >= 0 ? { from: relative, to: relative } : whole,
        cue,
        post ? "content-source-cue" : "source-cue-content",
        site.use,
        plain,
        relative >= 0 ? whole : null,
        this.isNarrowed(tokens[relative - 1]),
      );
      return;
    }
    if (inverted) {
      this.add(
        inverted.phrase,
        cue,
        "content-cue-source",
        site.use,
        site.use === "say" || site.use === "tell" || before?.kind === "quote",
      );
      return;
    }
    if (before?.kind === "quote" && !subject && (site.use === "say" || site.use === "tell")) {
      this.add(null, cue, "content-cue", site.use, false);
    }
  }

  /** "if a neighbour reports a theft": what may be said by somebody, no name. */
  private isHypothetical(subject: Phrase, site: CueSite): boolean {
    const { tokens, sentence, lexicon } = this;
    const opener = subject.from > sentence.from ? tokens[subject.from - 1]! : undefined;
    if (!opener || !lexicon.hypothetical.has(opener.low) || isPronoun(tokens[subject.from])) return false;
    return !tokens[headOf(tokens, subject)]!.cap && tokens[site.to + 1]?.kind !== "quote";
  }

  /** "critics who say": a noun right before the relative pronoun; a name cannot be narrowed down. */
  private isNarrowed(before: Token | undefined): boolean {
    return before?.kind === "word" && (!before.cap || (before.flags & HUMAN) !== 0);
  }

  /** "…," said Smith: the source behind the cue. `sure` when no subject can stand before. */
  protected invertedSource(
    site: CueSite,
    before: Token | undefined,
  ): { phrase: Phrase; sure: boolean } | null {
    const { tokens, sentence } = this;
    if (!before || site.group !== site.at) return null;
    const afterQuote =
      before.kind === "quote" || (before.kind === "mark" && tokens[site.group - 2]?.kind === "quote");
    const afterMark = before.kind === "mark" && /^[,—–?!;…]$|^--$|^\.\.\.$/.test(before.text);
    const asClause = (before.flags & IS.asClause) !== 0;
    if (!afterQuote && !afterMark && !asClause) return null;
    let at = site.to + 1;
    while (at < sentence.to && tokens[at]!.flags & IS.adverb && !tokens[at]!.cap) at++;
    const first = tokens[at];
    if (!first || at >= sentence.to || first.kind === "quote") return null;
    if (first.flags & (IS.time | IS.that) && !(first.flags & IS.pronoun)) return null;
    const phrase = phraseStartingAt(tokens, at, sentence.to);
    const plain = site.use === "say" || site.use === "utter" || site.use === "tell";
    if (site.use === "judge" || site.use === "announce" || site.use === "think") return null;
    if (!phrase || !isSource(this.clause, phrase) || !canSpeak(this.clause, phrase, afterQuote && plain))
      return null;
    if (site.use === "tell" && !afterQuote) return null;
    const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
    const ends =
      !after ||
      after.kind === "quote" ||
      (after.kind === "mark" && /^[.,;:!?()—–-]|--$/.test(after.text)) ||
      ((after.flags & (IS.relative | IS.time | IS.preposition | IS.adverb | IS.asClause | IS.clause)) !== 0 &&
        !(after.flags & IS.auxiliary));
    // "about half say “honest” describes Lee better": a term waits for no attribution.
    const waits = before.kind !== "quote" || /[,.?!…—–-]/.test(before.text);
    if (!ends) return afterQuote && waits && !isVerbLike(after) && first.cap ? { phrase, sure: false } : null;
    if (afterQuote) return { phrase, sure: true };
    // Over a comma the subject may be the one before: "Smith, the chairman, said in Paris".
    const ending =
      !after || (after.kind === "mark" && /^[.,]$/.test(after.text)) || (after.flags & IS.relative) !== 0;
    const sure = ending && phrase.to - phrase.from < 5;
    return { phrase, sure };
  }

  /** "Smith left early, saying C": the subject of the sentence; "a letter saying C": the noun before. */
  protected gerund(site: CueSite, next: CueSite | undefined): void {
    const { tokens, sentence } = this;
    const cue = { from: site.at, to: site.to };
    const before = site.group > sentence.from ? tokens[site.group - 1] : undefined;
    if (before && this.isAdjective(before, tokens[site.to + 1])) return;
    // "convicted of threatening", "to discuss writing": what another word is about.
    if (before?.kind === "word" && !before.cap && (before.flags & IS.tie || isVerbLike(before))) return;
    let mention: Phrase | null = null;
    if (before && isNominal(before) && before.kind === "word") {
      if (site.use === "judge") return;
      const phrase = phraseEndingAt(tokens, site.group - 1, sentence.from);
      const main = mainSubject(this.clause, this.found, site.group);
      const head = phrase ? tokens[headOf(tokens, phrase)]! : before;
      // "cited reports saying so" are the reports'; "sent a letter saying so", "filed a lawsuit saying so" is the sender's.
      const issued = head.flags & IS.utterance || (phrase && tokens[phrase.from]!.flags & IS.indefinite);
      const text = head.flags & IS.document && !issued;
      const speaks =
        phrase &&
        (head.flags & (HUMAN | IS.spokesperson) || text || site.use === "find" || tokens[phrase.to]!.cap);
      mention = main && !speaks ? main : phrase && (this.shownIn(phrase) ?? phrase);
    } else if (isPronoun(before)) {
      mention = { from: site.group - 1, to: site.group - 1 };
    } else if (!before) {
      const subject = next ? subjectBefore(tokens, next.group, site.to + 1) : null;
      mention = subject ? { from: subject.from, to: subject.to } : null;
    } else {
      mention = mainSubject(this.clause, this.found, site.group);
    }
    if (!mention || !isSource(this.clause, mention) || !canSpeak(this.clause, mention, false)) return;
    this.add(mention, cue, "subject-gerund", site.use, false);
  }

  /** "footage of Lee saying C": who is seen or heard in it. */
  private shownIn({ from, to }: Phrase): Phrase | null {
    const { tokens } = this;
    for (let i = to - 1; i > from; i--) {
      if (tokens[i]!.low !== "of") continue;
      const text = tokens[i - 1]!.flags & IS.document && tokens[to]!.cap;
      return text ? { from: i + 1, to } : null;
    }
    return null;
  }

  /** "against defending champions", "it is worth noting". */
  private isAdjective(before: Token, after: Token | undefined): boolean {
    if (before.kind !== "word") return false;
    if (this.lexicon.impersonal.has(before.low)) return true;
    const governed = before.flags & IS.preposition && !(before.flags & IS.clause) && !isPronoun(before);
    const { by } = IS;
    return Boolean(governed) && !(before.flags & by) && isNominal(after) && !after!.cap && !isPronoun(after);
  }

  /** "C, Smith said.": content stands before the subject and nothing follows the cue that could be content. */
  protected isContentBefore(from: number, site: CueSite, subject: Phrase): boolean {
    const { tokens, sentence } = this;
    const before = from > sentence.from ? tokens[from - 1]! : undefined;
    if (!before || from - sentence.from < 1) return false;
    const isAs = (before.flags & IS.asClause) !== 0;
    const behind = tokens[site.to + 1];
    if (
      before.kind !== "quote" &&
      behind?.kind === "mark" &&
      /^[,:]$/.test(behind.text) &&
      tokens[site.to + 2]?.kind === "quote"
    )
      return false;
    if (before.kind === "quote" && endsInComma(before)) return true;
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
    if (site.use === "tell") at = behindAddressee(this.clause, at, sentence.to);
    at = behindCircumstances(this.clause, at);
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
}
