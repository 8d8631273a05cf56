import { describePhrase } from "../phrases/descriptions.ts";
import { isNominal, isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { DETERMINER, HUMAN } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";
import * as SHAPE from "../text/word-shapes.ts";
import { accordingTo } from "./according-to.ts";
import type { AttributionRelation, Pattern, SourcedCue } from "./attribution-relation.ts";
import { trimmed } from "./clause.ts";
import { ClauseSubjects } from "./clause-subjects.ts";
import type { Site } from "./clause-verbs.ts";
import { contentBehindCue, withContents, withNesting } from "./contents.ts";
import { mainSubject } from "./main-subject.ts";
import { isReport } from "./reports.ts";
import { silentVerb } from "./silent-subjects.ts";
import { SOURCE_NOUN } from "./source-phrases.ts";

/**
 * Reads a sentence of a language with inflected verbs and freer word order: finds the verb group (auxiliary and
 * participle, verb and split-off part), then its subject by what stands around it.
 */
export class ClauseReader extends ClauseSubjects {
  read(): AttributionRelation[] {
    this.found.push(...accordingTo(this.clause));
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
    const relations = withContents(this.clause, this.found, (_, one, end) => this.contentAfter(one, end));
    return withNesting(relations.filter((one) => this.isReport(one)));
  }

  /** "según explicó Soto" has a verb behind the preposition; "volgens de politie raakte" one behind the source. */
  protected settleAccording(): void {
    const { tokens } = this;
    this.opinions();
    for (let i = this.found.length - 1; i >= 0; i--) {
      const { mention } = this.found[i]!;
      if (!mention) continue;
      const first = tokens[mention.from]!;
      const verb = first.flags & IS.cue && !first.cap && !(first.flags & (IS.nounLike | SOURCE_NOUN));
      const vague = mention.to <= mention.from + 1 && this.isVague(tokens[mention.to]!.low);
      // "selon la tendance": behind such a preposition only what is known to speak does, where nouns tell.
      const beside =
        !this.lexicon.rules.grammar?.headFirst || tokens[mention.to]!.cap || this.isAgent(mention);
      // "der Laut des Motors": a noun in the middle of a sentence.
      const cue = tokens[this.found[i]!.cue.from]!;
      const noun = cue.cap && this.found[i]!.cue.from > this.sentence.from && !/^\p{Lu}+$/u.test(cue.text);
      const opens = tokens[this.found[i]!.cue.from - 1]?.kind !== "word";
      if ((noun && !opens) || verb || vague || !this.maySpeak(mention, beside)) this.found.splice(i, 1);
      else this.found[i]!.mention = this.withoutVerb(mention);
    }
  }

  /** "según el panelista": who does something, by the noun's ending. */
  private isAgent(mention: Phrase): boolean {
    const { head } = describePhrase(this.tokens, mention, this.lexicon);
    return (this.tokens[head]!.shape & SHAPE.agent) !== 0;
  }

  /** "nach offiziellen Angaben", "laut Polizeiangaben": whose they are the noun does not say. */
  private isVague(low: string): boolean {
    const { vagueSources, rules } = this.lexicon;
    if (vagueSources.has(low)) return true;
    return rules.grammar?.compounds === true && [...vagueSources].some((noun) => low.endsWith(noun));
  }

  /** "Para el juez, …": whose view the sentence gives. */
  protected opinions(): void {
    const { tokens, sentence, lexicon } = this;
    const first = tokens[sentence.from]!;
    if (first.kind !== "word" || first.low !== lexicon.rules.opinionOf) return;
    const phrase = phraseStartingAt(tokens, sentence.from + 1, sentence.to);
    if (!phrase || tokens[phrase.to + 1]?.text !== ",") return;
    const { kind, type, head } = describePhrase(tokens, phrase, lexicon);
    if (!(tokens[head]!.flags & (HUMAN | IS.title)) && !(type === "name" && kind !== "organization")) return;
    const cue = { from: sentence.from, to: sentence.from };
    this.add(phrase, cue, "according-source", "say", false);
  }

  /** Adds the attribution of a verb group; false when nobody can be its source. */
  protected attribute(site: Site): boolean {
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
      const main = site.at > sentence.from ? mainSubject(this.clause, this.found, site.at) : null;
      return (
        main !== null && this.maySpeak(main, false) && this.report(site, cue, main, null, "subject-gerund")
      );
    }
    const found = this.subjectOf(site);
    if (!found) return this.silent(site, cue);
    const { phrase, antecedent, after } = found;
    const group = Math.min(site.verb, site.at);
    const first = (antecedent ?? phrase).from;
    // "ni los vecinos ni la alcaldesa han dicho": a joined denial.
    const lead = tokens[first - 1];
    if (lead && first > sentence.from && lead.flags & IS.negation && lead.flags & IS.and) return true;
    const contentFirst = after
      ? this.contentStandsBefore(group)
      : this.contentStandsBefore(first) && !this.contentFollows(site);
    const before = after ? "content-cue-source" : "content-source-cue";
    return this.report(site, cue, phrase, antecedent, contentFirst ? before : "source-cue-content");
  }

  /** "Dijo que", "…", afirmou: a verb whose subject is left out. */
  private silent(site: Site, cue: Phrase): boolean {
    const verb = silentVerb(this.tokens, this.sentence, site, this.lexicon);
    const says = site.use === "say" || site.use === "state" || (site.use === "utter" && verb?.quoteBefore);
    if (!verb || !says) return false;
    const place = verb.number === "several" ? this.speaksFor(site) : null;
    if (place) {
      const pattern = verb.quoteBefore ? "content-cue-source" : "source-cue-content";
      return this.report(site, cue, place, null, pattern);
    }
    const earlier = verb.number === "one" ? this.subjectOfSentenceBefore() : null;
    const given = { antecedent: earlier, silent: verb.number };
    this.add(null, cue, verb.quoteBefore ? "content-cue" : "cue-content", site.use, false, given);
    return true;
  }

  /** "Desde la asociación reclaman que": for whom unnamed people speak. */
  private speaksFor({ at, to }: Site): Phrase | null {
    const { tokens, sentence, lexicon } = this;
    const from = [sentence.from, at - 4, to + 1, to + 2, to + 3, to + 4];
    const place = from.find(
      (i) => i >= sentence.from && i < sentence.to && lexicon.speaksFor.has(tokens[i]!.low),
    );
    const phrase = place === undefined ? null : phraseStartingAt(tokens, place + 1, sentence.to);
    return phrase && this.maySpeak(phrase, false) ? phrase : null;
  }

  /** "El consejero lanzó un mensaje. «…», insistió": a person whom the sentence before describes as its subject. */
  private subjectOfSentenceBefore(): Phrase | null {
    const { tokens, lexicon } = this;
    const before = this.clause.previous;
    const phrase = before ? mainSubjectFrom(tokens, before.from, before.to) : null;
    if (!phrase || isPronoun(tokens[phrase.from])) return null;
    const { determiner, head, type } = describePhrase(tokens, phrase, lexicon);
    const { flags } = tokens[head]!;
    const person = (flags & (IS.person | IS.title | IS.spokesperson)) !== 0;
    return type === "common" && determiner === "definite" && person && !(flags & IS.people) ? phrase : null;
  }

  protected report(
    site: Site,
    cue: Phrase,
    mention: Phrase,
    antecedent: Phrase | null,
    pattern: Pattern,
  ): true {
    const certain = (site.use === "say" || site.use === "tell") && mention.from >= this.sentence.from;
    const [one, two] = antecedent ? [mention, null] : this.halves(mention);
    this.add(one, cue, pattern, site.use, certain, { antecedent });
    if (two) this.add(two, cue, pattern, site.use, certain);
    return true;
  }

  /** "…", so Meier. / …, aldus de minister. */
  protected bareCues(): void {
    const { tokens, sentence, lexicon } = this;
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || !lexicon.bareCues.has(token.low) || token.cap) continue;
      const before = tokens[i - 1]!;
      if (before.kind !== "quote" && !(before.kind === "mark" && /^[,.!?–—-]$/.test(before.text))) continue;
      // "Und, so ergänzt Meier": the verb is the cue.
      const next = tokens[i + 1];
      if (next?.kind === "word" && !next.cap && next.flags & IS.cue && !(next.flags & SOURCE_NOUN)) continue;
      const phrase = this.phraseBehind(i + 1, sentence.to, false);
      if (!phrase || !this.maySpeak(phrase, true)) continue;
      const after = phrase.to + 1 < sentence.to ? tokens[phrase.to + 1] : undefined;
      if (
        after &&
        after.kind === "word" &&
        !(after.flags & (IS.preposition | IS.time | IS.adverb | IS.relative))
      )
        continue;
      this.add(phrase, { from: i, to: i }, "content-cue-source", "say", true);
    }
  }

  /** "…", schäumte Meier. Meier: "…". Verbs that no list knows, beside a quotation. */
  protected unknownVerbs(): void {
    const { tokens, sentence } = this;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens[i]!.kind !== "quote" || this.found.some((one) => Math.abs(one.cue.from - i) < 8)) continue;
      let at = i + 1;
      if (tokens[at]?.kind === "mark" && /^[,–—-]$/.test(tokens[at]!.text)) at++;
      // "« … », s’est défendu lundi le maire": the reflexive pronoun before the auxiliary.
      const reflexive =
        this.lexicon.rules.grammar?.headFirst && tokens[at + 1] && tokens[at + 1]!.flags & IS.auxiliary;
      if (reflexive && isPronoun(tokens[at]) && this.lexicon.pronouns.get(tokens[at]!.low) === "other") at++;
      // "«…», ha resumido Soto": the auxiliary of a participle that no list knows.
      if (
        tokens[at]?.kind === "word" &&
        tokens[at]!.flags & IS.auxiliary &&
        this.lexicon.rules.grammar?.headFirst
      )
        at++;
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
        // "„…“, stützt Ole Harms die These": a full name needs no end of the clause behind it.
        const goesOn = IS.preposition | IS.time | IS.adverb | (this.isFullName(phrase) ? DETERMINER : 0);
        if (!after || after.kind === "mark" || after.flags & goesOn) {
          this.add(phrase, { from: at, to: at }, "content-cue-source", "utter", false);
          continue;
        }
      }
      const attributed = this.found.some((one) => one.cue.from < i && one.mention !== null);
      if (!attributed && i > sentence.from && /^[:：]$/.test(tokens[i - 1]!.text)) {
        const subject = this.freeSpeaker(sentence.from, i - 1);
        if (subject && !this.isHeading(subject, i - 1)) {
          this.add(subject, { from: i - 1, to: i - 1 }, "source-cue-content", "utter", false);
        }
      }
    }
  }

  /** "Il caso Nora Velli: «…»": a thing named after somebody, right before the colon. */
  private isHeading(phrase: Phrase, colon: number): boolean {
    const { type, kind, premodifier } = describePhrase(this.tokens, phrase, this.lexicon);
    return phrase.to === colon - 1 && type === "name" && kind === null && premodifier !== null;
  }

  /** What stands behind the cue; where all of it looks like circumstances, these are the content. */
  protected contentAfter(one: SourcedCue, end: number): Phrase[] {
    const content = contentBehindCue(this.clause, one, end);
    if (this.pointsBack(one) && !content.some((part) => this.holdsSpeech(part)))
      return [{ from: this.sentence.from, to: this.sentence.from }];
    if (content.length > 0) return content;
    const { mention, cue } = one;
    const last = mention && mention.from > cue.to ? mention.to : cue.to;
    const rest = trimmed(this.tokens, last + 1, end);
    // "hatte Meier die Pläne scharf kritisiert": the content stands inside the verb group.
    return rest.length === 0 && mention && mention.to < cue.from
      ? trimmed(this.tokens, mention.to + 1, cue.from - 1)
      : rest;
  }

  /** "Das teilten die Stadtwerke mit": with the subject behind the verb, a lone "das" before it is the content. */
  private pointsBack({ cue, mention }: SourcedCue): boolean {
    const { tokens, sentence, lexicon } = this;
    const first = tokens[sentence.from]!;
    if (!lexicon.rules.grammar?.verbSecond || !mention || mention.from <= sentence.from + 1) return false;
    const verb = tokens[sentence.from + 1]!;
    const begins = cue.from === sentence.from + 1 || (verb.flags & IS.auxiliary && mention.to < cue.from);
    const object = lexicon.pronouns.get(first.low) === "other" || (first.flags & IS.definite) !== 0;
    return first.kind === "word" && Boolean(begins) && object;
  }

  private holdsSpeech(part: Phrase): boolean {
    for (let i = part.from; i <= part.to; i++) {
      const { kind, text, flags } = this.tokens[i]!;
      if (kind === "quote" || text === ":" || flags & IS.that) return true;
    }
    return false;
  }

  /** "äußerte sich ungewöhnlich deutlich": where nouns have capitals, words without one are how it was said, not what. */
  private saysNothing({ content, pattern }: AttributionRelation): boolean {
    if (!this.lexicon.rules.grammar?.nounCapitals || pattern !== "source-cue-content") return false;
    return content.every(({ from, to }) => {
      for (let i = from; i <= to; i++) {
        const { kind, cap, flags } = this.tokens[i]!;
        if (kind !== "word" || cap || flags & (IS.that | IS.auxiliary | IS.clause | IS.pronoun)) return false;
      }
      return true;
    });
  }

  /** "Eleverna förnekar brott": one word may be the whole content of a claim or denial. */
  protected isReport(one: AttributionRelation): boolean {
    if (this.saysNothing(one)) return false;
    if (isReport(this.clause, one)) return true;
    if (
      one.use !== "think" &&
      one.use !== "find" &&
      one.pattern === "source-cue-content" &&
      this.pointsBack(one)
    )
      return one.content.length > 0;
    const [content] = one.content;
    if (one.use !== "state" || !content || content.from !== content.to || one.pattern === "content-cue")
      return false;
    const token = this.tokens[content.from]!;
    // "Een woordvoerder bevestigt dat."
    const pointer = token.flags & IS.that && this.tokens[content.to + 1]?.text === ".";
    return token.kind === "word" && (pointer || (!isPronoun(token) && !(token.flags & (IS.and | IS.that))));
  }
}
