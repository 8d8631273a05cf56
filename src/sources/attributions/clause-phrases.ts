import { describePhrase } from "../phrases/descriptions.ts";
import { isNominal, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from "../phrases/phrases.ts";
import { DETERMINER, HUMAN } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { ClauseParts } from "./clause-parts.ts";
import { isSource, SOURCE_NOUN } from "./source-phrases.ts";

/** How far the subject of "wie … mitteilte" may stand before the verb, in tokens. */
export const AS_REACH = 16;

/** What stands before the ending of a thing's noun at least, in letters: "Hartung" is a name. */
const SHORTEST_STEM = 4;
const SHORTEST_NOUN_STEM = 2;

function opensAsVerb({ kind, cap, flags, low }: Token): boolean {
  return kind === "word" && !cap && flags === 0 && !/(?:e|en|er|es|em)$/.test(low);
}

/** Noun phrases of languages with freer word order: where they end, which of them can speak and be a subject. */
export abstract class ClausePhrases extends ClauseParts {
  /** A phrase up to its noun, where a verb that no list knows follows: not in languages that put adjectives there. */
  protected withoutVerb(phrase: Phrase): Phrase {
    const { tokens, lexicon } = this;
    if (lexicon.rules.grammar?.headFirst) {
      for (let i = phrase.from + 1; i <= phrase.to; i++) {
        const { cap, flags } = tokens[i]!;
        const before = tokens[i - 1]!;
        const verb = !cap && flags & IS.cue && !(flags & SOURCE_NOUN);
        if (verb && (before.cap || before.flags & HUMAN)) return { from: phrase.from, to: i - 1 };
      }
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
        !/^(?:des|eines)$/.test(tokens[phrase.from]!.low) &&
        next.kind === "word" &&
        !next.cap &&
        next.low.endsWith("er") &&
        tokens[i + 2]?.cap
      )
        continue;
      // "laut Klarstrom großen": a bare name ends before an adjective; at the start of a sentence it may be one.
      const named = i > phrase.from || (lexicon.rules.grammar?.nounCapitals && i > this.sentence.from);
      const noun = token.flags & SOURCE_NOUN || (token.cap && named && !(token.flags & DETERMINER));
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

  /** "le ministère des Affaires étrangères,": an adjective behind a name, at the end of the phrase. */
  protected withAdjective(phrase: Phrase, limit: number): Phrase {
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

  /** German "den Medien", "einem Sender": the article says that this is no subject. */
  protected isObject(phrase: Phrase): boolean {
    const { low, kind } = this.tokens[phrase.from]!;
    if (kind !== "word") return false;
    if (this.lexicon.objectArticles.has(low)) return true;
    const ending = this.lexicon.objectAdjectives.get(low);
    const adjective = phrase.from + 1 < phrase.to ? this.tokens[phrase.from + 1]! : null;
    return (
      ending !== undefined && adjective !== null && adjective.flags === 0 && adjective.low.endsWith(ending)
    );
  }

  protected isObjectPronoun(at: number): boolean {
    const token = this.tokens[at]!;
    return (
      token.kind === "word" && !token.cap && (token.flags & IS.definite) !== 0 && !(token.flags & IS.relative)
    );
  }

  /**
   * The phrase that begins at `from`, over adverbs, reflexives and object pronouns; with `overPlace` also
   * over one prepositional phrase ("a rapporté sur Facebook le maire").
   */
  protected phraseBehind(from: number, limit: number, overPlace: boolean): Phrase | null {
    const { tokens } = this;
    let at = from;
    while (at < limit && tokens[at]!.kind === "word" && !tokens[at]!.cap && this.isPassedOver(tokens[at]!))
      at++;
    // "este viernes": a time with its article.
    if (overPlace && tokens[at] && tokens[at]!.flags & IS.definite && (tokens[at + 1]?.flags ?? 0) & IS.time)
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
  protected closesSubject(phrase: Phrase, quoteBefore: boolean): boolean {
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

  protected isPassedOver(token: Token): boolean {
    if (isPronoun(token)) return this.lexicon.pronouns.get(token.low) === "other";
    return (token.flags & (IS.adverb | IS.time)) !== 0 && !(token.flags & IS.clause);
  }

  /** The noun phrase right before the verb, over adverbs and object pronouns; null when a preposition governs it. */
  protected directSubject(group: number): Phrase | null {
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

  /** "wie die Kommission … mitteilte": index of the word that opens the clause; -1 when none does. */
  protected asClauseBefore(group: number): number {
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

  protected sameClause(main: Phrase, group: number): boolean {
    for (let i = main.to + 1; i < group; i++) {
      const token = this.tokens[i]!;
      if (token.kind === "quote" || (token.kind === "mark" && /^[;:–—]$/.test(token.text))) return false;
      if (token.kind === "word" && token.flags & IS.that && !(token.flags & IS.relative)) return false;
    }
    return group - main.to < 30;
  }

  /** The first phrase between two tokens that can speak and that no preposition governs. */
  protected freeSpeaker(from: number, to: number): Phrase | null {
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
        (tokens[description.head]!.flags & SOURCE_NOUN) !== 0;
      const several = tokens.slice(phrase.from, description.head).some((one) => (one.flags & IS.and) !== 0);
      if (person && !several && this.maySpeak(phrase, false) && !this.isObject(phrase)) return phrase;
      i = phrase.to;
    }
    return null;
  }

  /** The words can mean a source: a name, a pronoun, a noun that speaks; any noun beside a quotation. */
  protected maySpeak(phrase: Phrase, beside: boolean): boolean {
    if (!isSource(this.clause, phrase)) return false;
    const { tokens, lexicon } = this;
    const first = tokens[phrase.from]!;
    if (isPronoun(first)) return true;
    if (first.flags & IS.time && phrase.from === phrase.to) return false;
    const description = describePhrase(tokens, phrase, lexicon);
    const head = tokens[description.head]!;
    const { nounCapitals } = lexicon.rules.grammar ?? {};
    // "wie ernst", "laut geworden": where all nouns have capitals a word without one is none.
    const counted = head.kind === "number" || head.flags & (IS.quantifier | IS.definite);
    if (nounCapitals && !head.cap && !counted) return false;
    // "enthielt Artikel": a verb, not an adjective, opens the words.
    if (nounCapitals && phrase.from < description.head && opensAsVerb(first)) return false;
    if (head.flags & SOURCE_NOUN) return true;
    // "según adelantó", "dijo primero": where nouns stand first, a word without article is no noun that speaks.
    const { headFirst } = lexicon.rules.grammar ?? {};
    if (
      headFirst &&
      !head.cap &&
      !counted &&
      description.type === "common" &&
      description.determiner === "none"
    )
      return false;
    if (nounCapitals && this.isThing(phrase, description.name.from, head.low)) return false;
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

  /** "eine besondere Bedeutung", "schöne Bilder": a thing by its ending; a name has no bare adjective before it. */
  private isThing(phrase: Phrase, name: number, head: string): boolean {
    const first = this.tokens[phrase.from]!;
    const adjective =
      name > phrase.from &&
      first.kind === "word" &&
      !first.cap &&
      first.flags === 0 &&
      !/er$/.test(first.low);
    // "Hartung" is a name, "die Warnung" none.
    const determined = (first.flags & (IS.definite | IS.indefinite | IS.possessive)) !== 0;
    const thing = this.lexicon.thingEndings.some(
      (ending) =>
        head.endsWith(ending) &&
        head.length > ending.length + (determined ? SHORTEST_NOUN_STEM : SHORTEST_STEM),
    );
    return thing || adjective;
  }

  /** Content stands before token `at`: a quotation, or a clause that ends in a comma. */
  protected contentStandsBefore(at: number): boolean {
    const { tokens, sentence } = this;
    const before = at > sentence.from ? tokens[at - 1] : undefined;
    if (!before) return false;
    if (before.kind === "quote" || tokens[at - 2]?.kind === "quote")
      return before.kind === "quote" || before.kind === "mark";
    if (before.kind === "word" && before.flags & IS.asClause) return true;
    return before.kind === "mark" && /^[,–—?!-]$/.test(before.text) && at - sentence.from > 2;
  }
}
