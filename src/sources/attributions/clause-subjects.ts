import { describePhrase } from "../phrases/descriptions.ts";
import {
  headOf,
  isNominal,
  isPronoun,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
} from "../phrases/phrases.ts";
import { subjectBefore } from "../phrases/subjects.ts";
import { DETERMINER, genderOf } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { AS_REACH } from "./clause-phrases.ts";
import { ClauseVerbs, type Site } from "./clause-verbs.ts";
import { mainSubject } from "./main-subject.ts";
import { SOURCE_NOUN } from "./source-phrases.ts";

/** How far behind the verb the colon before its quotation may stand, in tokens. */
const COLON_REACH = 8;

function headFlags(tokens: readonly Token[], phrase: Phrase): number {
  return tokens[headOf(tokens, phrase)]!.flags;
}

/** Finds whose statement a verb group reports, by what stands before, inside and behind it. */
export abstract class ClauseSubjects extends ClauseVerbs {
  /** The subject of a verb group, and whether it stands behind the verb. */
  protected subjectOf(site: Site): { phrase: Phrase; antecedent: Phrase | null; after: boolean } | null {
    const { tokens, sentence } = this;
    const { grammar } = this.lexicon.rules;
    let group = Math.min(site.verb, site.at);
    // "Comme l'a expliqué Jarry", "lo dijo Soto": an object pronoun that is also an article.
    while (grammar?.headFirst && group - 1 >= sentence.from && this.isObjectPronoun(group - 1)) group--;
    const taken = group < Math.min(site.verb, site.at);
    const before = group > sentence.from ? tokens[group - 1] : undefined;
    if (this.isSilent(site, before) || this.isNamedByQuote(group)) return null;
    const quoteBefore =
      before?.kind === "quote" || (before?.kind === "mark" && tokens[group - 2]?.kind === "quote");
    const beside = quoteBefore || tokens[site.to + 1]?.kind === "quote" || this.colonFollows(site);
    const asAt = this.asClauseBefore(group);
    if (asAt >= 0) {
      const inner = phraseStartingAt(tokens, asAt + 1, group);
      if (inner && this.closesAsClause(site) && this.maySpeak(inner, site.use !== "find"))
        return { phrase: inner, antecedent: null, after: false };
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
    // "El balance lo ha confirmado la alcaldesa": the pronoun takes the phrase before up as the object.
    const thing = taken && direct && (headFlags(tokens, direct) & IS.document) !== 0;
    const behindThing = thing ? this.phraseBehind(site.to + 1, sentence.to, true) : null;
    if (behindThing && this.maySpeak(behindThing, false))
      return { phrase: behindThing, antecedent: null, after: true };
    const subject = direct && !opens ? this.masculineBehind(site, direct) : null;
    if (subject) return { phrase: subject, antecedent: null, after: true };
    const speaks = direct && (this.maySpeak(direct, beside) || this.isNameWithArticle(direct, site));
    if (direct && speaks && !this.isObject(direct))
      return { phrase: this.apposed(direct) ?? direct, antecedent: null, after: false };
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
      this.agrees(site, behind) &&
      this.closesSubject(behind, quoteBefore)
    ) {
      return { phrase: this.namedBehind(behind) ?? behind, antecedent: null, after: true };
    }
    if (before?.kind === "mark" && /^[,–—)-]$/.test(before.text)) {
      const subject = subjectBefore(tokens, group, sentence.from);
      const governed = subject && before.text === ")" && this.isGoverned(subject);
      if (subject && !governed && subject.relative < 0 && this.maySpeak(subject, beside))
        return { phrase: { from: subject.from, to: subject.to }, antecedent: null, after: false };
    }
    if (!opens || before?.kind === "word") {
      const main = mainSubject(this.clause, this.found, group);
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

  /** "sagt man", "habe ich gesagt": the subject is a pronoun that names no source. */
  private isSilent({ verb, at, to }: Site, before: Token | undefined): boolean {
    const { tokens, sentence, lexicon } = this;
    const behind = verb < at ? verb + 1 : to + 1;
    const next = behind < sentence.to ? tokens[behind] : undefined;
    return [before, next].some((token) => token?.kind === "word" && lexicon.silentSubjects.has(token.low));
  }

  /** "die „Hafenpost“ meldete": a name in quotation marks is the subject. */
  private isNamedByQuote(group: number): boolean {
    const { tokens, sentence } = this;
    const name = tokens[group - 1];
    const article = tokens[group - 2];
    if (name?.kind !== "quote" || group - 2 < sentence.from || !isNominal(name)) return false;
    return (article!.flags & (IS.definite | IS.body)) !== 0 && article!.kind === "word";
  }

  /** "riefen das Gremium auf": a German verb in the plural has no such subject. */
  private agrees({ verb }: Site, subject: Phrase): boolean {
    if (!this.lexicon.rules.grammar?.nounCapitals) return true;
    const plural = this.tokens[verb]!.low.endsWith("en");
    return (
      !plural || !/^(?:das|dieses|jedes|ein|eine|jeder|jede|er|es)$/.test(this.tokens[subject.from]!.low)
    );
  }

  private isGoverned({ from }: Phrase): boolean {
    const before = from > this.sentence.from ? this.tokens[from - 1]! : undefined;
    return before?.kind === "word" && (before.flags & IS.preposition) !== 0 && !(before.flags & IS.asClause);
  }

  /** "Maren Thoms, Leiterin der Schule sagte": the name before a bare role whose second comma is forgotten. */
  private apposed(role: Phrase): Phrase | null {
    const { tokens, sentence, lexicon } = this;
    const { type, determiner, head } = describePhrase(tokens, role, lexicon);
    const person = tokens[head]!.flags & (IS.person | IS.title | IS.spokesperson);
    if (type !== "common" || determiner !== "none" || !person || tokens[role.from - 1]?.text !== ",")
      return null;
    const name = phraseEndingAt(tokens, role.from - 2, sentence.from);
    return name && this.isFullName(name) ? name : null;
  }

  /** "sagte der Vorsitzende der Partei im Landtag, Ole Harms": the name behind the comma. */
  private namedBehind(role: Phrase): Phrase | null {
    const { tokens, sentence, lexicon } = this;
    const { type, head } = describePhrase(tokens, role, lexicon);
    const person = tokens[head]!.flags & (IS.person | IS.title | IS.spokesperson);
    if (type !== "common" || !person || tokens[head]!.flags & IS.people) return null;
    const place = tokens[role.to + 1];
    if (place?.kind !== "word" || !(place.flags & IS.preposition)) return null;
    const where = phraseStartingAt(tokens, role.to + 2, sentence.to);
    if (!where || tokens[where.to + 1]?.text !== ",") return null;
    const name = phraseStartingAt(tokens, where.to + 2, sentence.to);
    const after = name ? tokens[name.to + 1] : undefined;
    return name && after?.kind === "mark" && this.isFullName(name) ? name : null;
  }

  protected isFullName(phrase: Phrase): boolean {
    const { type, name, kind, determiner } = describePhrase(this.tokens, phrase, this.lexicon);
    const full = name.to > name.from && name.from === phrase.from && kind !== "organization";
    return type === "name" && determiner === "none" && full;
  }

  /** "wie die Gemeinde mitteilte,": the German verb ends the clause; "wie der Laden streitet Temu ab" compares. */
  private closesAsClause({ verb, at, to }: Site): boolean {
    if (!this.lexicon.rules.grammar?.nounCapitals) return true;
    const after = this.tokens[Math.max(verb, at, to) + 1];
    return after?.kind !== "word" || (after.flags & (IS.and | IS.auxiliary)) !== 0;
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
      // "ein Schreiben, in dem es heißt": what the relative pronoun means.
      const relative =
        tokens[i - 1]?.text === "," && tokens[next]!.flags & IS.relative && isPronoun(tokens[next + 1]);
      const phrase = relative
        ? phraseEndingAt(tokens, i - 2, sentence.from)
        : phraseStartingAt(tokens, next, sentence.to);
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
        heads.some((head) => head.flags & SOURCE_NOUN) &&
        !this.isInModifier(left, right) &&
        !this.isTwoRoles(left, right);
      return both ? [left, right] : [phrase, null];
    }
    return [phrase, null];
  }

  /** "die Beauftragte für Busse und Bahnen": the "and" joins what the preposition governs. */
  private isInModifier(left: Phrase, right: Phrase): boolean {
    const { tokens } = this;
    const bare = !(tokens[right.from]!.flags & DETERMINER || headFlags(this.tokens, right) & SOURCE_NOUN);
    return bare && tokens.slice(left.from, left.to).some((token) => (token.flags & IS.nounPreposition) !== 0);
  }

  /** "Ärztin und Autorin Maren Thoms": two roles of one person, the second without an article before the name. */
  private isTwoRoles(left: Phrase, right: Phrase): boolean {
    const { tokens, lexicon } = this;
    const { head, type } = describePhrase(tokens, left, lexicon);
    const role = tokens[head]!.flags;
    const named = describePhrase(tokens, right, lexicon);
    const person = IS.person | IS.title | IS.spokesperson;
    const one = (flags: number) => (flags & person) !== 0 && !(flags & IS.people);
    // "una vecina y miembro de la junta": in the singular neither of the two stands without an article.
    if (lexicon.rules.grammar?.headFirst && named.type === "common" && named.determiner === "none")
      return type === "common" && one(role) && one(tokens[named.head]!.flags);
    return (
      type === "common" &&
      (role & person) !== 0 &&
      named.type === "name" &&
      named.kind === "person" &&
      named.determiner === "none" &&
      named.premodifier !== null
    );
  }

  /** "Teilhabe fordert der Minister": an article that only a subject has, behind the verb, before a man's noun. */
  private masculineBehind(site: Site, direct: Phrase): Phrase | null {
    const { tokens, sentence, lexicon } = this;
    if (lexicon.subjectArticles.size === 0 || site.verb !== site.at || direct.from !== sentence.from)
      return null;
    if (direct.from !== direct.to || tokens[direct.from]!.flags !== 0) return null;
    const phrase = this.phraseBehind(site.to + 1, sentence.to, false);
    if (!phrase || !lexicon.subjectArticles.has(tokens[phrase.from]!.low) || this.isObject(phrase))
      return null;
    const { head, kind } = describePhrase(tokens, phrase, lexicon);
    const nouns = kind === "person" ? tokens.slice(phrase.from, head) : [tokens[head]!];
    const person = IS.person | IS.title | IS.spokesperson;
    const man = nouns.some(
      (noun) => noun.flags & person && !(noun.flags & IS.people) && genderOf(noun, lexicon) !== "she",
    );
    return man ? phrase : null;
  }

  /** "sagte im Gespräch: „…“": a colon, with nothing but a circumstance before it. */
  private colonFollows({ to }: Site): boolean {
    const { tokens, sentence } = this;
    for (let i = to + 1; i < Math.min(sentence.to, to + COLON_REACH); i++) {
      const { text, kind, flags } = tokens[i]!;
      if (text === ":") return i === to + 1 || tokens[i + 1]?.kind === "quote";
      if (kind !== "word" || (i === to + 1 && !(flags & (IS.preposition | IS.time | IS.adverb))))
        return false;
    }
    return false;
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
