import type { Discourse } from "../discourse/discourse.ts";
import type { PeopleIndex } from "../entities/person.ts";
import { isEstablished } from "../entities/person.ts";
import { type WordUse, wordUses } from "../entities/word-uses.ts";
import { type Description, describePhrase } from "../phrases/descriptions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import { opensAsParticiple } from "../phrases/syntactic-position.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { foldName } from "../text/name-words.ts";
import { hasEnding, is, isNumber, isSmallWord, isUnknown, isWord } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { Mention } from "./mention.ts";

/** Endings of several behind that of a trade, in the language where all nouns have capitals. */
const PLURALS = ["", "en", "n", "nen"];

/** Whether a mention is a name, a noun or none, where its words alone do not tell: what its place and the rest of the text say of them. */
export class MentionTypes {
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly people: PeopleIndex;
  private readonly lexicon: Lexicon;
  private readonly wordUses: ReadonlyMap<string, WordUse>;

  constructor({ paragraphs, people, lexicon }: Discourse) {
    this.paragraphs = paragraphs;
    this.people = people;
    this.lexicon = lexicon;
    this.wordUses = wordUses(paragraphs, lexicon);
  }

  /** The mention as the name, noun or pronoun that it is; null for what only looks like a name. */
  describe(mention: Mention): Description | null {
    const { tokens } = this.paragraphs[mention.paragraph]!;
    const described = this.asSurname(tokens, describePhrase(tokens, mention.phrase, this.lexicon));
    if (described.type !== "name") return described;
    if (this.isBarePlural(tokens, described))
      return { ...described, type: "common", gender: "they", kind: "unnamed" };
    if (this.isArticled(tokens, described)) return { ...described, type: "common" };
    return this.isName(mention, described) ? described : null;
  }

  /** "der Hamburger", "die Stimme": where all nouns have capitals, a word that no list knows behind its article may be any noun. */
  mayBeNoun({ paragraph }: Mention, { name, determiner }: Description): boolean {
    if (!this.lexicon.rules.grammar?.nounCapitals || determiner !== "definite") return false;
    const noun = this.paragraphs[paragraph]!.tokens[name.to]!;
    return name.from === name.to && !is(noun, IS.body) && /^\p{Lu}\p{Ll}+$/u.test(noun.text);
  }

  /** "Lohmann", "King", "die Anwältin Lohmann": no kind of "mann" where somebody of that surname is named in full. */
  private asSurname(tokens: readonly Token[], description: Description): Description {
    const { type, name, determiner } = description;
    const last = tokens[name.to]!;
    const known = type === "common" && last.cap ? this.people.bySurname.get(foldName(last.text)) : undefined;
    const { grammar } = this.lexicon.rules;
    const surely = known?.some((person) => grammar?.compounds || isEstablished(person));
    if (!surely) return description;
    if (name.from === name.to)
      return determiner === "none" ? { ...description, type: "name", kind: null } : description;
    const titled = grammar?.nounCapitals && is(tokens[name.to - 1], IS.person, IS.title);
    if (!titled || name.to !== description.head) return description;
    return { ...description, type: "name", kind: "person", name: { from: name.to, to: name.to } };
  }

  /** Swedish "Myndigheten" at the start of a sentence: the noun with its article, and no name. */
  private isArticled(tokens: readonly Token[], { name, determiner }: Description): boolean {
    const { lexicon } = this;
    if (!lexicon.rules.grammar?.suffixArticle || determiner !== "definite") return false;
    return name.from === name.to && lexicon.bodyKinds.has(tokens[name.to]!.low);
  }

  /** "hatten Tierschützer festgestellt": where all nouns have capitals, one bare word beside a verb of several is a noun for people, and no name. */
  private isBarePlural(tokens: readonly Token[], { name, kind, determiner }: Description): boolean {
    const { rules, pluralVerbs } = this.lexicon;
    const word = tokens[name.from]!;
    if (!rules.grammar?.nounCapitals || kind !== null || determiner !== "none" || name.from !== name.to)
      return false;
    if (!isUnknown(word) || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
    const key = foldName(word.text);
    if (this.people.bySurname.has(key) || this.people.byFirst.has(key) || !this.isTrade(word)) return false;
    const [before, after] = [tokens[name.from - 1], tokens[name.to + 1]];
    const joined = [before, after].some((token) => is(token, IS.and) || token?.text === ",");
    const verb = [before, after].some(
      (token) =>
        isSmallWord(token) &&
        is(token, IS.cue, IS.auxiliary) &&
        hasEnding(pluralVerbs, token) &&
        !this.lexicon.cues.get(token!.low)?.some(({ use }) => use === "find"),
    );
    return verb && !joined;
  }

  /** "Tierschützer", "Drohnenpiloten": by the endings of trades, with one of several behind them; "Tests" are things. */
  private isTrade({ low }: Token): boolean {
    return PLURALS.some(
      (plural) => low.endsWith(plural) && this.lexicon.tradeEndings.some((end) => low.endsWith(end + plural)),
    );
  }

  private isName({ paragraph, sentence, certain, spoken }: Mention, description: Description): boolean {
    const text = this.paragraphs[paragraph]!;
    const isFirst = this.isFirstWord(text, sentence, description.name);
    if (this.isRestOfName(text.tokens, description.name, isFirst)) return false;
    if (isFirst && this.commands(text.tokens, description.name.to + 1)) return false;
    if (!certain && this.isOrdinary(text.tokens, description)) return false;
    if (isFirst) {
      const told =
        this.isKnownNoun(text.tokens, description) ||
        (spoken && certain && isUnknown(text.tokens[description.head]));
      const doubtful = this.lexicon.rules.grammar?.nounCapitals || !certain;
      if ((doubtful && !told) || this.isOpeningParticiple(text, description)) return false;
    }
    return !this.isNoun(text.tokens, description, certain);
  }

  /** A single capitalised word at the start of a sentence that stands capitalised nowhere else. */
  private isFirstWord(
    { tokens, sentences }: AnalysedParagraph,
    sentence: number,
    { from, to }: Phrase,
  ): boolean {
    if (from !== to || sentences[sentence]?.from !== from) return false;
    const { text } = tokens[from]!;
    const key = foldName(text);
    return !/^\p{Lu}{2,}$/u.test(text) && !this.people.inside.has(key) && !this.people.bySurname.has(key);
  }

  /** "Find out what …", "We Harbors says": a verb that opens the sentence, or a name of which the first word is a pronoun. */
  private isRestOfName(tokens: readonly Token[], name: Phrase, isFirst: boolean): boolean {
    if (this.lexicon.rules.grammar) return false;
    const [before, first] = [tokens[name.from - 1], tokens[name.from]!];
    if (is(before, IS.pronoun) && before!.cap && !before!.possessive && !first.lineStart) return true;
    // "Snap said": a verb right behind it has it as its subject.
    const speaks = is(tokens[name.to + 1], IS.cue);
    return !speaks && isFirst && is(first, IS.cue);
  }

  /** "Use the list and share it": the sentence opens with a verb whose object stands right behind it; "Quill this week" is when. */
  private commands(tokens: readonly Token[], at: number): boolean {
    const [next, noun] = [tokens[at], tokens[at + 1]];
    return !this.lexicon.rules.grammar && is(next, DETERMINER) && !is(next, IS.adverb) && !is(noun, IS.time);
  }

  /** "Step 1: Download the file", "Each Meal": an ordinary word that has its capital nowhere but there, or of which there are several. */
  private isOrdinary(tokens: readonly Token[], { name, determiner }: Description): boolean {
    const { commonWords } = this.lexicon;
    const word = tokens[name.from]!;
    if (name.from !== name.to || !isUnknown(word) || !commonWords.has(word.low)) return false;
    const key = foldName(word.text);
    if (determiner !== "none") return determiner === "quantifier";
    return !this.people.inside.has(key) && !this.people.bySurname.has(key);
  }

  private isOpeningParticiple(text: AnalysedParagraph, { head, name }: Description): boolean {
    const { openingParticiples, rules } = this.lexicon;
    return rules.grammar ? hasEnding(openingParticiples, text.tokens[head]) : opensAsParticiple(text, name);
  }

  private isKnownNoun(tokens: readonly Token[], { name }: Description): boolean {
    if (!this.lexicon.rules.grammar?.compounds) return false;
    return is(tokens[name.to], IS.body, IS.person, IS.people);
  }

  /** Where all nouns have capitals: a bare word that stands behind articles elsewhere, or once and doubtful. */
  private isNoun(
    tokens: readonly Token[],
    { name, kind, determiner }: Description,
    certain: boolean,
  ): boolean {
    const { grammar } = this.lexicon.rules;
    if (!grammar?.nounCapitals || kind !== null || determiner !== "none" || name.from !== name.to)
      return false;
    const word = tokens[name.from]!;
    const key = foldName(word.text);
    const before = tokens[name.from - 1];
    // "4,40 Metern": what is counted.
    if (isNumber(before)) return true;
    if (is(word, IS.body) || this.people.bySurname.has(key) || this.people.byFirst.has(key)) return false;
    if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
    // "Gemeinde und Reederei": what stands beside it speaks for it.
    const joined = isWord(before) && is(before, IS.and);
    const { behindArticle = 0, bare = 0 } = this.wordUses.get(key) ?? {};
    return behindArticle > 0 || (!certain && !joined && bare < 2);
  }
}
