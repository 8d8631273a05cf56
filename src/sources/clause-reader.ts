import type { CueUse } from "../rules/language.ts";
import { type Found, SentenceReader } from "./attributions.ts";
import { describePhrase } from "./descriptions.ts";
import { type Cue, DETERMINER, HUMAN, IS } from "./lexicon.ts";
import { isNominal, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import { subjectBefore } from "./subjects.ts";
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
  /** Prepositions behind which the source stands. */
  behind: Cue["behind"];
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
      for (const site of this.sitesAt(i)) {
        if (!this.attribute(site)) continue;
        if (site.form !== "split" && site.verb === site.at) i = site.to;
        break;
      }
    }
    this.unknownVerbs();
    this.found.sort((a, b) => a.cue.from - b.cue.from);
    this.settleContents();
    return this.found.filter((one) => this.isReport(one));
  }

  /** "según explicó Soto" has a verb behind the preposition; "volgens de politie raakte" one behind the source. */
  private settleAccording(): void {
    this.opinions();
    for (let i = this.found.length - 1; i >= 0; i--) {
      const { mention } = this.found[i]!;
      if (!mention) continue;
      const { tokens } = this;
      const first = tokens[mention.from]!;
      const verb = first.flags & IS.cue && !first.cap && !(first.flags & (IS.nounLike | SOURCE_NOUN));
      const vague = mention.to === mention.from + 1 && tokens[mention.to]!.low === "angaben";
      if (verb || vague || !this.maySpeak(mention, true)) this.found.splice(i, 1);
      else this.found[i]!.mention = this.withoutVerb(mention);
    }
  }

  /** "Para el juez, …": whose view the sentence gives. */
  private opinions(): void {
    const { tokens, sentence, lexicon } = this;
    const first = tokens[sentence.from]!;
    if (first.kind !== "word" || first.low !== lexicon.rules.opinionOf) return;
    const phrase = phraseStartingAt(tokens, sentence.from + 1, sentence.to);
    if (!phrase || tokens[phrase.to + 1]?.text !== ",") return;
    const { kind, type, head } = describePhrase(tokens, phrase, lexicon);
    if (!(tokens[head]!.flags & (HUMAN | IS.title)) && !(type === "name" && kind !== "organization")) return;
    const cue = { from: sentence.from, to: sentence.from };
    this.add({ mention: phrase, cue, content: [], pattern: "according-source", use: "say", certain: false });
  }

  /** "le ministère des Affaires étrangères,": an adjective behind a name, at the end of the phrase. */
  private withAdjective(phrase: Phrase, limit: number): Phrase {
    const { tokens, lexicon } = this;
    const next = tokens[phrase.to + 1];
    const after = tokens[phrase.to + 2];
    const adjective =
      lexicon.rules.grammar?.headFirst &&
      next?.kind === "word" &&
      !next.cap &&
      next.flags === 0 &&
      phrase.to + 1 < limit;
    return adjective && tokens[phrase.to]!.cap && after?.kind === "mark"
      ? { from: phrase.from, to: phrase.to + 1 }
      : phrase;
  }

  /** A phrase up to its noun, where a verb that no list knows follows: not in languages that put adjectives there. */
  private withoutVerb(phrase: Phrase): Phrase {
    const { tokens, lexicon } = this;
    if (lexicon.rules.grammar?.headFirst) {
      // "une vidéo diffusée par l'armée": the participle goes with what follows.
      const last = tokens[phrase.to]!;
      const agent = tokens[phrase.to + 1];
      const participle =
        agent?.kind === "word" &&
        agent.flags & IS.by &&
        phrase.to > phrase.from &&
        !last.cap &&
        last.flags === 0;
      return participle ? { from: phrase.from, to: phrase.to - 1 } : phrase;
    }
    for (let i = phrase.from; i < phrase.to; i++) {
      const token = tokens[i]!;
      const next = tokens[i + 1]!;
      // "Vertretern deutscher Dienste": an adjective in the genitive goes on.
      if (
        lexicon.rules.grammar?.nounCapitals &&
        next.kind === "word" &&
        !next.cap &&
        next.low.endsWith("er") &&
        tokens[i + 2]?.cap
      )
        continue;
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

  private sitesAt(at: number): Site[] {
    const { tokens, sentence, lexicon } = this;
    const token = tokens[at]!;
    if (token.kind !== "word" || !(token.flags & IS.cue) || token.possessive) return [];
    if (token.cap && at !== sentence.from) return [];
    if (this.found.some((one) => one.cue.from <= at && at <= (one.mention?.to ?? one.cue.to))) return [];
    const before = at > sentence.from ? tokens[at - 1] : undefined;
    if (before?.kind === "word" && !isPronoun(before)) {
      // "die erklärte Absicht", "la denuncia": an adjective or noun behind its article.
      const article = before.flags & (IS.definite | IS.indefinite | IS.possessive | IS.quantifier);
      if (article && !(before.flags & (IS.relative | IS.adverb))) return [];
      if (article && (tokens[at + 1]?.cap || this.lexicon.rules.grammar?.headFirst)) return [];
      if (before.flags & IS.preposition && !(before.flags & IS.asClause) && !(before.flags & IS.adverb)) {
        if (!before.cap) return [];
      }
    }
    const sites: Site[] = [];
    const readings = lexicon.cues.get(token.low) ?? [];
    for (const form of ["split", "participle", "finite", "gerund"] as const) {
      for (const cue of readings) {
        if (cue.form !== form) continue;
        const site = this.siteOf(cue, at);
        if (site && !this.isNegated(site)) sites.push(site);
      }
    }
    return sites;
  }

  private siteOf(cue: Cue, at: number): Site | null {
    const { tokens, sentence } = this;
    const { use, rest, behind } = cue;
    if (cue.form === "split") {
      const to = this.splitEnd(at, rest);
      return to < 0 ? null : { verb: at, at, to: at, use, form: "split", behind };
    }
    if (!rest.every((word, k) => at + 1 + k < sentence.to && tokens[at + 1 + k]!.low === word)) return null;
    const to = at + rest.length;
    if (cue.form === "finite") {
      if (tokens[at]!.flags & IS.nounLike && this.isNoun(at)) return null;
      return { verb: at, at, to, use, form: "finite", behind };
    }
    if (cue.form === "gerund") return { verb: at, at, to, use, form: "gerund", behind };
    const verb = this.auxiliaryOf(at, to);
    if (verb < 0) {
      // "secondo quanto riferito dai vigili", "comme rapporté par l'agence".
      const agent = tokens[to + 1];
      const as = at > sentence.from ? tokens[at - 1]! : undefined;
      const passive =
        agent &&
        agent.flags & IS.by &&
        as?.kind === "word" &&
        (as.flags & IS.asClause || as.low === "quanto");
      return passive ? { verb: at, at, to, use, form: "passive", behind } : null;
    }
    if (tokens[verb]!.flags & IS.passive) {
      return tokens[to + 1] && tokens[to + 1]!.flags & IS.by
        ? { verb, at, to, use, form: "passive", behind }
        : null;
    }
    return { verb, at, to, use, form: "participle", behind };
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
    // Where the negation stands before the verb, one behind it belongs to the content: "dit n'avoir rien vu".
    const last = this.lexicon.rules.grammar?.headFirst ? at : to + 1;
    for (let i = from; i <= Math.min(sentence.to - 1, last); i++) {
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

  /** Adds the attribution of a verb group; false when nobody can be its source. */
  private attribute(site: Site): boolean {
    const { tokens, sentence } = this;
    const cue = { from: site.at, to: site.to };
    if (site.behind) {
      const phrase = this.sourceBehind(site, site.behind);
      if (!phrase) return false;
      const pattern =
        phrase.from > site.at && this.contentStandsBefore(Math.min(site.verb, site.at))
          ? "content-cue-source"
          : "source-cue-content";
      return this.report(site, cue, phrase, null, pattern);
    }
    if (site.form === "passive") {
      const phrase = phraseStartingAt(tokens, site.to + 2, sentence.to);
      return (
        phrase !== null &&
        this.maySpeak(phrase, false) &&
        this.report(site, cue, phrase, null, "passive-by-source")
      );
    }
    if (site.form === "gerund") {
      const main = site.at > sentence.from ? this.mainSubject(site.at) : null;
      return (
        main !== null && this.maySpeak(main, false) && this.report(site, cue, main, null, "subject-gerund")
      );
    }
    const found = this.subjectOf(site);
    if (!found) return false;
    const { phrase, antecedent, after } = found;
    const group = Math.min(site.verb, site.at);
    const first = (antecedent ?? phrase).from;
    // The subject of the sentence before: what stands before the verb is the content.
    const behind = after || first < sentence.from;
    const contentFirst = behind
      ? this.contentStandsBefore(group)
      : this.contentStandsBefore(first) && !this.contentFollows(site);
    const before = behind ? "content-cue-source" : "content-source-cue";
    return this.report(site, cue, phrase, antecedent, contentFirst ? before : "source-cue-content");
  }

  /** "heißt es in dem Brief", "aus den Akten geht hervor": the phrase behind such a preposition, after the verb or before it. */
  private sourceBehind(site: Site, prepositions: ReadonlySet<string>): Phrase | null {
    const { tokens, sentence } = this;
    const order: number[] = [];
    for (let i = site.to + 1; i < Math.min(sentence.to, site.to + 8); i++) order.push(i);
    for (let i = Math.min(site.verb, site.at) - 1; i >= Math.max(sentence.from, site.at - AS_REACH); i--)
      order.push(i);
    for (const i of order) {
      const token = tokens[i]!;
      if (token.kind !== "word" || !prepositions.has(token.low) || i + 1 >= sentence.to) continue;
      // "auprès de la mairie": two prepositions.
      const next = prepositions.has(tokens[i + 1]!.low) ? i + 2 : i + 1;
      const phrase = phraseStartingAt(tokens, next, sentence.to);
      if (!phrase || isPronoun(tokens[phrase.from])) continue;
      const head = tokens[describePhrase(tokens, phrase, this.lexicon).head]!;
      if (head.flags & SOURCE_NOUN) return phrase;
    }
    return null;
  }

  private report(site: Site, cue: Phrase, mention: Phrase, antecedent: Phrase | null, pattern: string): true {
    const certain = (site.use === "say" || site.use === "tell") && mention.from >= this.sentence.from;
    const [one, two] = antecedent ? [mention, null] : this.halves(mention);
    this.add({ mention: one, antecedent, cue, content: [], pattern, use: site.use, certain });
    if (two) this.add({ mention: two, antecedent: null, cue, content: [], pattern, use: site.use, certain });
    return true;
  }

  /** "Verfassungsschutz und Zoll warnen": two sources, where both words can be one. */
  private halves(phrase: Phrase): [Phrase, Phrase | null] {
    const { tokens } = this;
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      if (!(tokens[i]!.flags & IS.and) || tokens[i]!.kind !== "word") continue;
      const left = { from: phrase.from, to: i - 1 };
      const right = { from: i + 1, to: phrase.to };
      const heads = [left, right].map((half) => tokens[describePhrase(tokens, half, this.lexicon).head]!);
      const both =
        heads.every((head) => head.flags & SOURCE_NOUN || head.cap) &&
        heads.some((head) => head.flags & SOURCE_NOUN);
      return both ? [left, right] : [phrase, null];
    }
    return [phrase, null];
  }

  /** The subject of a verb group, and whether it stands behind the verb. */
  private subjectOf(site: Site): { phrase: Phrase; antecedent: Phrase | null; after: boolean } | null {
    const { tokens, sentence } = this;
    const { grammar } = this.lexicon.rules;
    let group = Math.min(site.verb, site.at);
    // "Comme l'a expliqué Jarry", "lo dijo Soto": an object pronoun that is also an article.
    while (grammar?.headFirst && group - 1 >= sentence.from && this.isObjectPronoun(group - 1)) group--;
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
    const opens =
      !before ||
      before.kind === "mark" ||
      quoteBefore ||
      (before.flags & (IS.asClause | IS.and | IS.that | IS.adverb | IS.time)) !== 0;
    const direct = opens ? null : this.directSubject(group);
    if (direct && this.maySpeak(direct, beside) && !this.isObject(direct))
      return { phrase: direct, antecedent: null, after: false };
    // "hatte die Polizei erklärt", "ha detto Rossi", "a-t-il dit": between auxiliary and participle, or behind the group.
    const inside = site.verb < site.at ? this.phraseBehind(site.verb + 1, site.at, false) : null;
    if (inside && this.maySpeak(inside, beside || site.use === "say") && !this.isObject(inside))
      return { phrase: inside, antecedent: null, after: true };
    const behind = site.verb > site.at ? null : this.phraseBehind(site.to + 1, sentence.to, quoteBefore);
    if (
      behind &&
      (opens || grammar?.verbSecond) &&
      this.maySpeak(behind, quoteBefore) &&
      !this.isObject(behind) &&
      this.closesSubject(behind, quoteBefore)
    ) {
      return { phrase: behind, antecedent: null, after: true };
    }
    if (before?.kind === "mark" && /^[,–—)-]$/.test(before.text)) {
      const subject = subjectBefore(tokens, group, sentence.from);
      if (subject && subject.relative < 0 && this.maySpeak(subject, beside))
        return { phrase: { from: subject.from, to: subject.to }, antecedent: null, after: false };
    }
    if (grammar?.dropsPronoun && (quoteBefore || (opens && this.contentFollows(site)))) {
      const earlier = this.speakerBefore();
      if (earlier) return { phrase: earlier, antecedent: null, after: false };
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
      (this.isPassedOver(tokens[end]!) || tokens[end]!.flags & IS.auxiliary)
    )
      end--;
    const phrase = phraseEndingAt(tokens, end, sentence.from);
    if (!phrase) return null;
    const governor = phrase.from > sentence.from ? tokens[phrase.from - 1]! : undefined;
    const governed =
      governor?.kind === "word" &&
      governor.flags & IS.preposition &&
      !(governor.flags & (IS.clause | IS.asClause)) &&
      !isPronoun(tokens[phrase.from]);
    if (governed) {
      // "Die Kommission in Brüssel hat": the subject opens the clause before the place.
      const before =
        phrase.from - 2 >= sentence.from ? phraseEndingAt(tokens, phrase.from - 2, sentence.from) : null;
      const opens =
        before &&
        (before.from === sentence.from ||
          tokens[before.from - 1]!.kind === "mark" ||
          (tokens[before.from - 1]!.flags & (IS.that | IS.and | IS.clause)) !== 0);
      return opens ? before : null;
    }
    return phrase;
  }

  private isPassedOver(token: Token): boolean {
    if (isPronoun(token)) return this.lexicon.pronouns.get(token.low) === "other";
    return (token.flags & (IS.adverb | IS.time)) !== 0 && !(token.flags & IS.clause);
  }

  private isObjectPronoun(at: number): boolean {
    const token = this.tokens[at]!;
    return (
      token.kind === "word" && !token.cap && (token.flags & IS.definite) !== 0 && !(token.flags & IS.relative)
    );
  }

  /** German "den Medien", "einem Sender": the article says that this is no subject. */
  private isObject(phrase: Phrase): boolean {
    return (
      this.objectArticles.has(this.tokens[phrase.from]!.low) && this.tokens[phrase.from]!.kind === "word"
    );
  }

  private get objectArticles(): Set<string> {
    return new Set((this.lexicon.rules.objectArticles ?? "").split(" ").filter((word) => word !== ""));
  }

  /**
   * The phrase that begins at `from`, over adverbs, reflexives and object pronouns; with `overPlace` also
   * over one prepositional phrase ("a rapporté sur Facebook le maire").
   */
  private phraseBehind(from: number, limit: number, overPlace: boolean): Phrase | null {
    const { tokens } = this;
    let at = from;
    while (at < limit && tokens[at]!.kind === "word" && !tokens[at]!.cap && this.isPassedOver(tokens[at]!))
      at++;
    while (overPlace && at < limit && tokens[at]!.flags & IS.time && !isPronoun(tokens[at])) at++;
    const first = tokens[at];
    if (!first || at >= limit || first.kind !== "word" || (first.flags & IS.time && !isPronoun(first)))
      return null;
    if (overPlace && first.flags & IS.preposition && !(first.flags & (IS.definite | IS.indefinite))) {
      const place = phraseStartingAt(tokens, at + 1, limit);
      return place && place.to + 1 < limit ? this.phraseBehind(place.to + 1, limit, false) : null;
    }
    const phrase = phraseStartingAt(tokens, at, limit);
    return phrase && this.withAdjective(this.withoutVerb(phrase), limit);
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
      if (token.text === ")") {
        while (i > sentence.from && tokens[i]!.text !== "(") i--;
        continue;
      }
      if (token.kind !== "word") {
        if (token.kind === "mark" && /^[«»„“"']$/.test(token.text)) continue;
        return -1;
      }
      if (token.flags & IS.asClause) return i < group - 1 ? i : -1;
      if (token.flags & IS.that && i < group - 1 && !(token.flags & IS.relative)) return -1;
    }
    return -1;
  }

  /** Whoever the sentence before in this paragraph is about: its first person or body that no preposition governs. */
  private speakerBefore(): Phrase | null {
    const { paragraph, tokens, index } = this;
    const previous = paragraph.sentences[index - 1];
    if (!previous) return null;
    const to = Math.min(previous.to, tokens.length);
    return (
      this.freeSpeaker(previous.from, to, HUMAN | IS.title | IS.spokesperson) ??
      this.freeSpeaker(previous.from, to)
    );
  }

  /** The first phrase between two tokens that can speak and that no preposition governs. */
  private freeSpeaker(from: number, to: number, nouns: number = SOURCE_NOUN): Phrase | null {
    const { tokens, lexicon } = this;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      if (token.flags & IS.preposition && !(token.flags & (IS.definite | IS.indefinite) && i === from)) {
        const object = phraseStartingAt(tokens, i + 1, to);
        if (object) i = object.to;
        continue;
      }
      const phrase = phraseStartingAt(tokens, i, to);
      if (!phrase || isPronoun(tokens[phrase.from])) continue;
      const description = describePhrase(tokens, phrase, this.lexicon);
      const bare = lexicon.rules.grammar?.nounCapitals && !tokens[description.name.from + 1]?.cap;
      const person =
        (description.type === "name" &&
          !bare &&
          (description.name.to > description.name.from || description.kind === "person")) ||
        (tokens[description.head]!.flags & nouns) !== 0;
      if (person && this.maySpeak(phrase, false) && !this.isObject(phrase)) return phrase;
      i = phrase.to;
    }
    return null;
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
    if (head.flags & SOURCE_NOUN) return true;
    // Only the noun's own words count, not what a genitive adds: "Reaktion der Kirche" does not speak.
    for (
      let i = phrase.from;
      i <= phrase.to && !(i > description.head && tokens[i]!.flags & IS.nounPreposition);
      i++
    )
      if (tokens[i]!.flags & SOURCE_NOUN) return true;
    if (description.kind !== null && !lexicon.rules.grammar?.nounCapitals) return true;
    if (head.kind === "number") return false;
    const { name, determiner } = description;
    const full =
      !lexicon.rules.grammar?.nounCapitals &&
      name.to > name.from &&
      tokens[name.from]!.cap &&
      tokens[name.from + 1]!.cap;
    const acronym = /^\p{Lu}{2,6}$/u.test(head.text);
    const named = description.type === "name" && (determiner === "none" || full || acronym);
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
      const phrase = this.phraseBehind(i + 1, sentence.to, false);
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
      const phrase = isVerb ? this.phraseBehind(at + 1, sentence.to, true) : null;
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
      const attributed = this.found.some((one) => one.cue.from < i && one.mention !== null);
      if (!attributed && i > sentence.from && /^[:：]$/.test(tokens[i - 1]!.text)) {
        const subject = this.freeSpeaker(sentence.from, i - 1);
        if (subject) {
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
    const { mention, cue } = one;
    const last = mention && mention.from > cue.to ? mention.to : cue.to;
    const rest = this.trimmed(last + 1, end);
    // "hatte Meier die Pläne scharf kritisiert": the content stands inside the verb group.
    return rest.length === 0 && mention && mention.to < cue.from
      ? this.trimmed(mention.to + 1, cue.from - 1)
      : rest;
  }

  /** "Eleverna förnekar brott": one word may be the whole content of a claim or denial. */
  protected override isReport(one: Found): boolean {
    if (super.isReport(one)) return true;
    const [content] = one.content;
    if (one.use !== "state" || !content || content.from !== content.to || one.pattern === "content-cue")
      return false;
    const token = this.tokens[content.from]!;
    // "Een woordvoerder bevestigt dat."
    const pointer = token.flags & IS.that && this.tokens[content.to + 1]?.text === ".";
    return token.kind === "word" && (pointer || (!isPronoun(token) && !(token.flags & (IS.and | IS.that))));
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
