import { headOf, isPronoun, isVerbLike, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { type Subject, subjectBefore } from "../../phrases/subjects.ts";
import { HUMAN } from "../../text/lexicon.ts";
import {
  hasEnding,
  is,
  isCapital,
  isMark,
  isOneOf,
  isQuote,
  isSmallWord,
  isWord,
  marksOf,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { accordingTo } from "../according-to.ts";
import { type AttributionRelation, isTaken, type SourcedCue, sourcedCue } from "../attribution-relation.ts";
import { behindAddressee, behindCircumstances } from "../circumstances.ts";
import { type Clause, endsInComma, tokenAt, tokenBefore } from "../clause.ts";
import { contentBehindCue, withContents, withNesting } from "../contents.ts";
import { mainSubject } from "../main-subject.ts";
import { isReport, needsClause } from "../reports.ts";
import { canSpeak, isSource } from "../source-phrases.ts";
import { type CueSite, findCueSites } from "./cue-sites.ts";
import { withDescribingClause } from "./describing-clauses.ts";
import { gerund } from "./gerunds.ts";
import { secondHalves } from "./second-halves.ts";
import { quotationBesideName } from "./unlisted-verbs.ts";

/**
 * The attributions of a sentence of a language whose subject stands before its verb, as English: cue by cue, then who
 * owns which content.
 */
export function readFixedOrder(clause: Clause): AttributionRelation[] {
  // "according to the rules", "as per your wishes": no words of somebody's.
  const found: SourcedCue[] = accordingTo(clause).filter(
    ({ mention }) => isSource(clause, mention) && canSpeak(clause, mention, false),
  );
  const sites = findCueSites(clause);
  sites.forEach((site, i) => {
    if (isTaken(found, site.at)) return;
    const one = withSource(clause, site, sites[i + 1], found);
    if (one && !isOnlyPossible(clause, site, one)) found.push(one);
  });
  const unlisted = found.length === 0 ? quotationBesideName(clause) : null;
  if (unlisted) found.push(unlisted);
  found.push(...secondHalves(clause, found));
  found.sort((a, b) => a.cue.from - b.cue.from);
  const described = found.map((one) => withDescribingClause(clause, one));
  const relations = withContents(clause, described, contentBehindCue);
  return withNesting(
    clause,
    relations.filter((one) => isReport(clause, one)),
  );
}

/** A cue with its source, by the build of its verb group; null where nobody can be it. */
function withSource(
  clause: Clause,
  site: CueSite,
  next: CueSite | undefined,
  found: readonly SourcedCue[],
): SourcedCue | null {
  if (site.form === "passive") return passive(clause, site);
  if (site.form === "gerund") return gerund(clause, site, next, found);
  const { tokens, sentence } = clause;
  const before = tokenBefore(clause, site.group);
  const inverted = invertedSource(clause, site, before);
  const subject = inverted?.sure
    ? null
    : (goingOn(clause, site) ?? subjectBefore(tokens, site.group, sentence.from, clause.lexicon));
  if (subject && isHypothetical(clause, subject, site)) return null;
  if (subject && isSource(clause, subject) && canSpeak(clause, subject, isQuote(before)))
    return withSubject(clause, site, subject);
  if (inverted) {
    const certain = isPlain(site) || isQuote(before);
    return sourcedCue({ ...cueOf(site), mention: inverted.phrase, pattern: "content-cue-source", certain });
  }
  if (subject || !isPlain(site) || !isQuote(before)) return null;
  return sourcedCue({ ...cueOf(site), mention: null, pattern: "content-cue", certain: false });
}

/** "Lee declined to comment but said": the subject of the verb before the conjunction. */
function goingOn(clause: Clause, { group }: CueSite): Subject | null {
  const at = beforeAside(clause, group);
  if (!isOneOf(clause.lexicon.contrasts, tokenBefore(clause, at))) return null;
  const subject = mainSubject(clause, [], at - 1);
  return subject && { ...subject, relative: -1 };
}

/** So many tokens stand between two commas at most. */
const LONGEST_ASIDE = 16;

/** "but, | in a letter to the court, (rejected)": where a phrase between commas right before a verb begins; the verb's own place where none stands there. */
function beforeAside(clause: Clause, group: number): number {
  if (tokenBefore(clause, group)?.text !== ",") return group;
  for (let i = group - 2; i > group - LONGEST_ASIDE; i--) {
    const token = tokenBefore(clause, i + 1);
    if (!token || isQuote(token)) return group;
    if (token.text === ",") return is(clause.tokens[i + 1], IS.preposition) ? i : group;
  }
  return group;
}

function cueOf({ at, to, use }: CueSite): Pick<SourcedCue, "cue" | "use"> {
  return { cue: { from: at, to }, use };
}

/** Verbs of saying, whose report is certain. */
function isPlain({ use }: CueSite): boolean {
  return use === "say" || use === "tell";
}

/** "was told by Smith" */
function passive({ tokens, sentence }: Clause, site: CueSite): SourcedCue | null {
  const mention = phraseStartingAt(tokens, site.to + 2, sentence.to);
  return mention && sourcedCue({ ...cueOf(site), mention, pattern: "passive-by-source", certain: false });
}

/** "Smith said C", "C, Smith said", "Smith, who said C". */
function withSubject(clause: Clause, site: CueSite, { from, to, relative }: Subject): SourcedCue {
  const subject = { from, to };
  const isRelative = relative >= 0;
  return sourcedCue({
    ...cueOf(site),
    mention: isRelative ? { from: relative, to: relative } : subject,
    antecedent: isRelative ? subject : null,
    restrictive: isNarrowed(clause.tokens[relative - 1]),
    pattern: isContentBefore(clause, from, site) ? "content-source-cue" : "source-cue-content",
    certain: isPlain(site),
  });
}

/** "critics who say": a noun right before the relative pronoun; a name cannot be narrowed down. */
function isNarrowed(before: Token | undefined): boolean {
  return isWord(before) && (!isCapital(before) || is(before, HUMAN));
}

/** "if a neighbour reports a theft", "when people ask": what may be said by somebody, no name. */
function isHypothetical(clause: Clause, subject: Phrase, site: CueSite): boolean {
  const { tokens, lexicon } = clause;
  const opener = tokenBefore(clause, subject.from);
  if (!opener || isPronoun(tokens[subject.from]) || isCapital(tokens[headOf(tokens, subject)])) return false;
  if (isOneOf(lexicon.habitual, opener)) return site.base && site.group === site.at;
  return isOneOf(lexicon.hypothetical, opener) && !isQuote(tokens[site.to + 1]);
}

/** "users can share", "a sailor may ask": what somebody without a name may do was not said. */
function isOnlyPossible({ tokens, lexicon }: Clause, site: CueSite, { mention }: SourcedCue): boolean {
  if (!mention || isPronoun(tokens[mention.from])) return false;
  const head = tokens[headOf(tokens, mention)];
  if (isCapital(head) && !is(head, HUMAN)) return false;
  return (
    site.form !== "passive" &&
    tokens.slice(site.group, site.at).some((token) => isOneOf(lexicon.possible, token))
  );
}

/** What a source behind its cue may follow. */
const INVERTING_MARKS = marksOf(", — – -- ? ! ; … ...");
/** What stands behind an inverted source. */
const ENDING_MARKS = marksOf(". , ; : ! ? ( ) — – - -- ...");
/** Behind these the source before a comma cannot be another's apposition. */
const CLOSING_MARKS = marksOf(". ,");
/** A quotation with one of these at its end waits for its attribution; a term does not. */
const WAITING_MARKS = marksOf(", . ? ! … — – -");
/** A source that stands behind its cue over a comma has fewer words, where it is sure. */
const LONGEST_SURE_SOURCE = 5;

/** "…," said Smith: the source behind the cue. `sure` when no subject can stand before. */
function invertedSource(
  clause: Clause,
  site: CueSite,
  before: Token | undefined,
): { phrase: Phrase; sure: boolean } | null {
  const { tokens } = clause;
  if (!before || site.group !== site.at || !maySpeakBehind(site)) return null;
  const afterQuote = isQuote(before) || (isMark(before) && isQuote(tokens[site.group - 2]));
  // "So says Lee, who …": what was said stands in the sentence before.
  const so =
    site.group - 1 === clause.sentence.from && is(before, IS.clause) && isCapital(tokens[site.to + 1]);
  const inverts = isMark(before, INVERTING_MARKS) || is(before, IS.asClause) || so;
  if (!afterQuote && (site.use === "tell" || !inverts)) return null;
  const phrase = phraseBehindAdverbs(clause, site.to + 1);
  if (!afterQuote && site.base && phrase && !mayStandBehindBase(clause, site, phrase)) return null;
  const anyNoun = afterQuote && site.use !== "state" && site.use !== "find";
  if (!phrase || !isSource(clause, phrase) || !canSpeak(clause, phrase, anyNoun)) return null;
  const after = tokenAt(clause, phrase.to + 1);
  if (!endsInvertedSource(after) && !isOneOf(clause.lexicon.naming, after)) {
    // "about half say “honest” describes Lee better": a term waits for no attribution.
    const waits = !isQuote(before) || WAITING_MARKS.has(before.text);
    const name = isCapital(tokens[phrase.from]) && !isVerbLike(after);
    return afterQuote && waits && (name || isSomebody(tokens, phrase)) ? { phrase, sure: false } : null;
  }
  // Over a comma the subject may be the one before: "Smith, the chairman, said in Paris".
  const ending = !after || isMark(after, CLOSING_MARKS) || is(after, IS.relative);
  return { phrase, sure: afterQuote || (ending && phrase.to - phrase.from < LONGEST_SURE_SOURCE) };
}

/** "…, say sailors"; "…, add a boat", "…, share pictures" tell the reader what to do. */
function mayStandBehindBase(clause: Clause, { at, to, use }: CueSite, phrase: Phrase): boolean {
  const { tokens, lexicon } = clause;
  const head = tokens[headOf(tokens, phrase)];
  const several = is(head, IS.people) || isCapital(tokens[phrase.to]) || hasEnding(lexicon.pluralNouns, head);
  return several && !needsClause(clause, { cue: { from: at, to }, use });
}

/** "“…,” said one Democrat familiar with the talks", "says a source involved in them": whatever follows describes the speaker. */
function isSomebody(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[headOf(tokens, phrase)];
  return is(tokens[phrase.from], IS.indefinite, IS.quantifier) && (is(head, HUMAN) || isCapital(head));
}

/** Verbs of opinion and thought have their subject before them. */
function maySpeakBehind({ use }: CueSite): boolean {
  return use !== "judge" && use !== "announce" && use !== "think";
}

function phraseBehindAdverbs(clause: Clause, from: number): Phrase | null {
  const { tokens, sentence } = clause;
  let at = from;
  while (at < sentence.to && is(tokens[at], IS.adverb) && !isCapital(tokens[at])) at++;
  const first = tokenAt(clause, at);
  if (!first || isQuote(first)) return null;
  if (is(first, IS.time, IS.that) && !is(first, IS.pronoun)) return null;
  return phraseStartingAt(tokens, at, sentence.to);
}

function endsInvertedSource(after: Token | undefined): boolean {
  if (!after || isQuote(after) || isMark(after, ENDING_MARKS)) return true;
  const goesOn = is(after, IS.relative, IS.time, IS.preposition, IS.adverb, IS.asClause, IS.clause);
  return goesOn && !is(after, IS.auxiliary);
}

/** Marks behind which a subject and its cue end the sentence that they report. */
const CONTENT_ENDS = marksOf(", ? ! — – ; … -- ...");
const INTRODUCING_MARKS = marksOf(", :");
const SENTENCE_ENDS = marksOf(". ! ? ; ) — – -- ,");
/** A longer quotation is speech, in characters. */
const TERM_LENGTH = 20;
/** A clause before its attribution has so many tokens. */
const SHORTEST_CLAUSE = 4;

/** "C, Smith said.": content stands before the subject and nothing follows the cue that could be content. */
function isContentBefore(clause: Clause, from: number, site: CueSite): boolean {
  const { tokens, sentence } = clause;
  // "“…,” newly hired officer Lee told": an adverb belongs to the participle of the source.
  const opens = isSmallWord(tokens[from - 1]) && is(tokens[from - 1], IS.adverb) && isQuote(tokens[from - 2]);
  const before = tokenBefore(clause, opens ? from - 1 : from);
  if (!before) return false;
  const behind = tokens[site.to + 1];
  // "…, Smith said: “…”": the content is what the mark introduces.
  if (!isQuote(before) && isMark(behind, INTRODUCING_MARKS) && isQuote(tokens[site.to + 2])) return false;
  if (isQuote(before) && endsInComma(before)) return true;
  const asClause = is(before, IS.asClause);
  if (!asClause && !isQuote(before) && !isMark(before, CONTENT_ENDS)) return false;
  const speech = isSpeech(before, true) || isSpeech(tokens[from - 2], false);
  const parenthesis = behind?.text === "," && before.text === "," && from - sentence.from > 2;
  if (!speech && !asClause && !parenthesis && from - sentence.from < SHORTEST_CLAUSE) return false;
  if (asClause && !isPlain(site) && site.use !== "state" && !(speech && site.use === "utter")) return false;
  return endsBehind(clause, site, speech);
}

function isSpeech(token: Token | undefined, atCue: boolean): boolean {
  if (!token || !isQuote(token)) return false;
  return token.end - token.start > TERM_LENGTH || (atCue && /[,.?!]/.test(token.text));
}

/** Behind cue, addressee and circumstances stands nothing that could be its content. */
function endsBehind(clause: Clause, site: CueSite, speechBefore: boolean): boolean {
  const { sentence } = clause;
  const at = site.use === "tell" ? behindAddressee(clause, site.to + 1, sentence.to) : site.to + 1;
  const after = tokenAt(clause, behindCircumstances(clause, at));
  if (!after || isMark(after, SENTENCE_ENDS)) return true;
  if (!speechBefore || isQuote(after) || is(after, IS.that)) return false;
  return site.use === "tell" || is(after, IS.preposition, IS.adverb, IS.clause, IS.and);
}
