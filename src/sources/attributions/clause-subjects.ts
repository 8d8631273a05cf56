import { describePhrase } from "../phrases/descriptions.ts";
import { isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import { subjectBefore } from "../phrases/subjects.ts";
import { DETERMINER } from "../text/lexicon.ts";
import * as IS from "../text/word-flags.ts";
import { AS_REACH, SOURCE_NOUN } from "./clause-phrases.ts";
import { ClauseVerbs, type Site } from "./clause-verbs.ts";

/** Finds whose statement a verb group reports, by what stands before, inside and behind it. */
export abstract class ClauseSubjects extends ClauseVerbs {
  /** The subject of a verb group, and whether it stands behind the verb. */
  protected subjectOf(site: Site): { phrase: Phrase; antecedent: Phrase | null; after: boolean } | null {
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
    const speaks = direct && (this.maySpeak(direct, beside) || this.isNameWithArticle(direct, site));
    if (direct && speaks && !this.isObject(direct)) return { phrase: direct, antecedent: null, after: false };
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

  /**
   * "La Navette assure que": an article opens the sentence, one name follows, the verb has its clause right
   * behind it. Where only names have capitals that is a name with its article.
   */
  private isNameWithArticle(phrase: Phrase, site: Site): boolean {
    const { tokens, sentence, lexicon } = this;
    const { type, name, kind, determiner } = describePhrase(tokens, phrase, lexicon);
    const single = type === "name" && kind === null && determiner === "definite" && name.from === name.to;
    const clause = site.form === "finite" && ((tokens[site.to + 1]?.flags ?? 0) & IS.that) !== 0;
    const opens = phrase.from === sentence.from && phrase.to === phrase.from + 1;
    return lexicon.rules.grammar?.headFirst === true && single && opens && clause;
  }

  /** "heißt es in dem Brief", "aus den Akten geht hervor": the phrase behind such a preposition, after the verb or before it. */
  protected sourceBehind(site: Site, prepositions: ReadonlySet<string>): Phrase | null {
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

  /** "Verfassungsschutz und Zoll warnen": two sources, where both words can be one. */
  protected halves(phrase: Phrase): [Phrase, Phrase | null] {
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

  /** A quotation, a clause or an object stands behind the cue. */
  protected contentFollows(site: Site): boolean {
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
