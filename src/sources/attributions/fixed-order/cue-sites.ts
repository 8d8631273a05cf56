import type { CueUse } from "../../../rules/language.ts";
import { isNominal, isPronoun, phraseEndingAt } from "../../phrases/phrases.ts";
import { type Cue, type CueForm, DETERMINER, HUMAN, type Lexicon } from "../../text/lexicon.ts";
import {
  endsLike,
  hasEnding,
  is,
  isCapital,
  isMark,
  isNumber,
  isOneOf,
  isQuote,
  isSmallWord,
  isWord,
  readsOn,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import * as SHAPE from "../../text/word-shapes.ts";
import { type Clause, tokenAt, tokenBefore } from "../clause.ts";

/** A cue in its sentence: token indexes of the verb group. */
export interface CueSite {
  /** First token of the verb group: auxiliaries and adverbs before the cue. */
  group: number;
  at: number;
  /** Last token of the cue ("pointed out": that of "out"). */
  to: number;
  use: CueUse;
  form: CueForm | "passive";
  /** The form is the infinitive's as well: "ask", not "asks" or "asked". */
  base: boolean;
}

/** The words before a cue that make a verb of it. */
interface VerbGroup {
  from: number;
  negated: boolean;
  passive: boolean;
  /** An auxiliary of any kind stands in it. */
  auxiliary: boolean;
}

/** Cues of a sentence that are used as verbs, in a language that puts the verb group in one place. */
export function findCueSites(clause: Clause): CueSite[] {
  const { tokens, sentence } = clause;
  const sites: CueSite[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token || !is(token, IS.cue) || (isCapital(token) && i !== sentence.from)) continue;
    const site = siteAt(clause, i, token);
    if (!site) continue;
    sites.push(site);
    i = site.to;
  }
  return sites;
}

function siteAt(clause: Clause, at: number, token: Token): CueSite | null {
  const cues = cuesAt(clause, at, token);
  const to = at + (cues[0]?.rest.length ?? 0);
  if (cues.length === 0 || isNoVerb(clause, at, to, token, cues)) return null;
  const group = verbGroup(clause, at);
  if (group.negated || isAdjective(clause, at, token)) return null;
  const preceding = tokenBefore(clause, group.from);
  const gerund = cues.find((cue) => cue.form === "gerund");
  const infinitive = cues.find((cue) => cue.form === "infinitive");
  const finite = cues.find((cue) => cue.form === "finite");
  const site = (use: CueUse, form: CueSite["form"], from = group.from) => ({
    group: from,
    at,
    to,
    use,
    form,
    base: infinitive !== undefined,
  });
  if (infinitive && isOneOf(clause.lexicon.infinitiveMark, preceding)) {
    const host = goingOn(clause, group.from - 1);
    return host === null ? null : site(infinitive.use, "finite", host);
  }
  if (gerund) {
    const heard = heardFrom(clause, group.from - 1);
    if (heard !== null) return site(gerund.use, "finite", heard);
    return site(gerund.use, group.passive ? "finite" : "gerund");
  }
  if (!finite || isGoverned(preceding)) return null;
  if (infinitive && !group.auxiliary && !hasPlural(clause, group.from, preceding))
    return isHeard(clause, group.from) ? site(infinitive.use, "finite") : null;
  if (!group.passive) return site(finite.use, "finite");
  return is(clause.tokens[to + 1], IS.by) ? site(finite.use, "passive") : null;
}

/** The readings of the most words that stand here. */
function cuesAt({ tokens, sentence, lexicon }: Clause, at: number, token: Token): Cue[] {
  if (lexicon.otherSenses.get(token.low)?.has(tokens[at + 1]?.low ?? "")) return [];
  const readings = (lexicon.cues.get(token.low) ?? []).filter((cue) =>
    readsOn(tokens, at, cue.rest, sentence.to),
  );
  return readings.filter((cue) => cue.rest.length === readings[0]?.rest.length);
}

/** What stands right before says that the word is a noun or stands before one. */
function isNoVerb(clause: Clause, at: number, to: number, token: Token, cues: readonly Cue[]): boolean {
  const { tokens } = clause;
  const before = tokenBefore(clause, at);
  if (token.possessive || (is(token, IS.nounLike) && isNounHere(clause, at, token))) return true;
  // "758 pledged delegates"
  if (isNumber(before)) return isNominal(tokens[to + 1]) && !isCapital(tokens[to + 1]);
  if (!before || !isWord(before)) return false;
  if (is(before, IS.definite, IS.indefinite) && !is(before, IS.pronoun, IS.relative)) return true;
  if (is(before, IS.possessive) && !is(before, IS.pronoun)) return true;
  return before.possessive && cues.every((cue) => cue.form === "finite");
}

/** Auxiliaries, adverbs and negations before the cue. */
function verbGroup(clause: Clause, at: number): VerbGroup {
  const group: VerbGroup = { from: at, negated: false, passive: false, auxiliary: false };
  for (;;) {
    const left = tokenBefore(clause, group.from);
    if (!isSmallWord(left) || isPronoun(left)) return group;
    if (is(left, IS.negation)) group.negated = true;
    else if (is(left, IS.auxiliary)) {
      group.auxiliary = true;
      group.passive ||= is(left, IS.passive);
    } else if ((!is(left, IS.adverb) || is(left, IS.clause)) && !isMidVerb(clause, group.from - 1))
      return group;
    group.from--;
  }
}

/** "has long insisted", "Lee, who sails, once said": an adverb that elsewhere opens a clause or stands before a noun. */
function isMidVerb(clause: Clause, at: number): boolean {
  const before = tokenBefore(clause, at);
  if (!isOneOf(clause.lexicon.midVerb, clause.tokens[at])) return false;
  return before?.text === "," || isCapital(before) || is(before, IS.auxiliary, IS.relative, IS.pronoun);
}

/** "went on to say", "continued to say": where the host of the infinitive behind token `to` begins; null where it has none. */
function goingOn(clause: Clause, to: number): number | null {
  const { tokens, sentence, lexicon } = clause;
  for (const words of [2, 1]) {
    const from = to - words;
    const host = tokens.slice(Math.max(0, from), to).map(({ low }) => low);
    if (from >= sentence.from && lexicon.goOn.has(host.join(" "))) return from;
  }
  return floorTaken(clause, to);
}

/** So many tokens may stand between such a host and its infinitive. */
const FLOOR_REACH = 7;

/** "stepped forward on the radio to say", "took to the stage to announce": where the host begins, the place or time between; null where there is none. */
function floorTaken({ tokens, sentence, lexicon }: Clause, to: number): number | null {
  for (let from = to - 2; from >= Math.max(sentence.from, to - FLOOR_REACH); from--) {
    const [verb, word] = [tokens[from], tokens[from + 1]];
    if (!isWord(word) || is(word, IS.clause, IS.that, IS.relative, IS.and, IS.auxiliary)) return null;
    if (lexicon.floorTakers.has(`${verb?.low}_${word?.low}`)) return from;
  }
  return null;
}

/** "could be heard saying": where the verb group of a passive that lets somebody be heard begins; null for all else. */
function heardFrom(clause: Clause, at: number): number | null {
  const { tokens, lexicon } = clause;
  const as = isOneOf(lexicon.heardAs, tokens[at]) ? at - 1 : at;
  if (!isOneOf(lexicon.heard, tokens[as])) return null;
  const group = verbGroup(clause, as);
  return group.passive && !group.negated ? group.from : null;
}

/** "heard an officer yell": whoever stands before the verb is heard. */
function isHeard({ tokens, sentence, lexicon }: Clause, group: number): boolean {
  const subject = phraseEndingAt(tokens, group - 1, sentence.from);
  return subject !== null && isOneOf(lexicon.heard, tokens[subject.from - 1]);
}

/** A preposition before the verb group makes a noun of it. */
function isGoverned(before: Token | undefined): boolean {
  if (!is(before, IS.preposition) || isPronoun(before) || isCapital(before)) return false;
  return !is(before, IS.clause, IS.adverb);
}

/** "One Sandry reporting station is dry": a participle before a bare noun and its verb. */
function isAdjective({ tokens, lexicon }: Clause, at: number, token: Token): boolean {
  const [noun, verb] = [tokens[at + 1], tokens[at + 2]];
  if (!lexicon.adjectives.has(token.low) || !noun || !isSmallWord(noun) || !isWord(verb)) return false;
  const bare = isNominal(noun) && !is(noun, DETERMINER, HUMAN) && !hasEnding(lexicon.pluralNouns, noun);
  return bare && is(verb, IS.auxiliary, IS.cue, IS.negation);
}

/** A base form ("say") has a plural subject; a singular noun before it means another construction ("help say"). */
function hasPlural({ tokens, sentence, lexicon }: Clause, group: number, before: Token | undefined): boolean {
  // "more than, let's say, ten"
  if (before && (!takesBaseForm(before, lexicon) || isOneOf(lexicon.lets, before))) return false;
  // "a trade corridor project": a base form has no subject with "a".
  const subject = phraseEndingAt(tokens, group - 1, sentence.from);
  if (!subject) return true;
  // "helps the army and its allies respond": the verb of what others let them do.
  const first = joinedFrom(tokens, subject.from, sentence.from);
  const isLet = tokens
    .slice(Math.max(0, first - 1), subject.from)
    .some((token) => isOneOf(lexicon.lets, token));
  return !isLet && !is(tokens[subject.from], IS.indefinite);
}

/** "the army and its allies": where the first of those begins whom "and" joins with the phrase at `from`. */
function joinedFrom(tokens: readonly Token[], from: number, floor: number): number {
  const before = is(tokens[from - 1], IS.and) ? phraseEndingAt(tokens, from - 2, floor) : null;
  return before?.from ?? from;
}

function takesBaseForm(before: Token, { singularPronouns, pluralNouns }: Lexicon): boolean {
  if (!isWord(before)) return true;
  if (is(before, IS.people, IS.pronoun, IS.relative, IS.quantifier, IS.and))
    return !isOneOf(singularPronouns, before);
  return before.cap || hasEnding(pluralNouns, before) || before.possessive;
}

/** A form that is also a plural noun ("claims", "reports") is judged by its neighbours. */
function isNounHere(clause: Clause, at: number, token: Token): boolean {
  const before = tokenBefore(clause, at);
  const after = tokenAt(clause, at + 1);
  // "a sign that read": behind a noun for somebody or a text it is that noun's verb.
  if (is(before, IS.relative) && is(tokenBefore(clause, at - 1), HUMAN, IS.document) && isQuote(after))
    return false;
  if (someSay(clause, at, before, after)) return false;
  if (before && isWord(before) && takesNoun(before, clause.lexicon)) return true;
  if (!before && !isQuote(after)) return true;
  if (isParticipleBehind(clause, at) || isPlaceNoun(clause, at)) return true;
  if (endsSentence(clause, at)) return false;
  // "…," the article read: behind a quotation that waits for its attribution it is the verb.
  if (isWord(before) && quoteWaits(clause, at)) return false;
  if (before?.text === "," && isMark(before) && !isCapital(after) && !isQuote(after))
    return !endsInName(clause, at);
  const subject = isPronoun(before) || isCapital(before);
  if (!after) return !isWord(before) || !subject;
  if (isMark(after)) return after.text !== ":" && !(subject && after.text === ",");
  return nounBySmallWord(before, after) ?? isEndOfCompound(clause, before, token, after);
}

/** "Some claim that the dam is weak": a quantifier is the subject, where it stands under no preposition. */
function someSay(clause: Clause, at: number, before: Token | undefined, after: Token | undefined): boolean {
  if (!is(before, IS.quantifier) || !clause.lexicon.speakingQuantifiers?.has(before!.low)) return false;
  if (is(tokenBefore(clause, at - 1), IS.preposition, IS.nounPreposition)) return false;
  return isSmallWord(after) && (is(after, IS.that, DETERMINER) || isPronoun(after));
}

/** "government documents leaked to the Post", "police reports seen by the Post": what was done with them. */
function isParticipleBehind({ tokens, lexicon }: Clause, at: number): boolean {
  const [participle, link] = [tokens[at + 1], tokens[at + 2]];
  if (!hasEnding(lexicon.pluralNouns, tokens[at]) || !isSmallWord(participle)) return false;
  const past = endsLike(participle, SHAPE.past) || isOneOf(lexicon.irregularPasts, participle);
  return past && isSmallWord(link) && is(link, IS.by, IS.preposition, IS.nounPreposition);
}

/** "the Gulf states that signed": a noun that is no text's or body's verb, with a relative clause that has no subject of its own. */
function isPlaceNoun({ tokens, lexicon }: Clause, at: number): boolean {
  const [first, before, that, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!isOneOf(lexicon.placeNouns, tokens[at]) || !is(that, IS.that)) return false;
  const speaks = is(before, IS.document, IS.body) || isPronoun(before);
  const acts = is(next, IS.auxiliary, IS.cue) || endsLike(next, SHAPE.past);
  const opens = isCapital(before) && !isWord(first) && !acts;
  const named = opens || (isCapital(before) && isCapital(first) && !is(first, DETERMINER));
  const clause = is(next, DETERMINER, IS.pronoun, IS.preposition, IS.clause) || !isSmallWord(next);
  return !speaks && !named && !clause;
}

/** What a small word behind a form tells; null where it tells nothing. */
function nounBySmallWord(before: Token | null | undefined, after: Token): boolean | null {
  if (!isSmallWord(after)) return null;
  if (is(after, IS.that, DETERMINER) || isPronoun(after)) return false;
  if (is(after, IS.auxiliary, IS.preposition, IS.and, IS.clause))
    return !isPronoun(before ?? undefined) && !is(before, IS.adverb);
  return is(after, IS.cue) && !is(after, IS.nounLike) ? true : null;
}

/** "police reports", "tax claims": a bare lower-case noun before an ending in s reads as a compound. */
function isEndOfCompound(
  { lexicon }: Clause,
  before: Token | null | undefined,
  token: Token,
  after: Token,
): boolean {
  const bare =
    isSmallWord(before) && isNominal(before ?? undefined) && !is(before, HUMAN, IS.body, IS.document);
  return bare && hasEnding(lexicon.pluralNouns, token) && !isQuote(after) && !isCapital(after);
}

/** "…, a new study reports.": behind a clause and a comma, one text and its verb. */
function endsSentence({ tokens, sentence }: Clause, at: number): boolean {
  const noun = tokens[at - 1];
  if (!is(noun, IS.document) || noun?.low.endsWith("s") || tokens[at + 1]?.text !== ".") return false;
  const subject = phraseEndingAt(tokens, at - 1, sentence.from);
  return subject !== null && is(tokens[subject.from], DETERMINER) && tokens[subject.from - 1]?.text === ",";
}

/** "…, reports the Harbor Post.": behind the comma nothing but a name. */
function endsInName({ tokens, sentence }: Clause, at: number): boolean {
  if (!is(tokens[at + 1], IS.definite)) return false;
  const last = isMark(tokens[sentence.to - 1]) ? sentence.to - 1 : sentence.to;
  const name = tokens.slice(at + 2, last);
  return name.length > 0 && name.every((token) => isWord(token) && isCapital(token));
}

/** "Lee's reports", "the reports", "in reports", "or reports". */
function takesNoun(before: Token, { verbConjunctions }: Lexicon): boolean {
  if (before.possessive) return true;
  if (isPronoun(before)) return false;
  return is(before, DETERMINER, IS.preposition) || (is(before, IS.and) && !isOneOf(verbConjunctions, before));
}

/** A subject's length in tokens, between a quotation and its cue. */
const SUBJECT_REACH = 8;

function quoteWaits({ tokens, sentence }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - SUBJECT_REACH); i--) {
    const token = tokens[i];
    if (isQuote(token)) return /[,?!]/.test(token?.text ?? "");
    if (isMark(token)) return false;
  }
  return false;
}
