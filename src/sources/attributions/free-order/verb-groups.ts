import type { CueUse } from "../../../rules/language.ts";
import { isPronoun } from "../../phrases/phrases.ts";
import type { Cue, CueForm } from "../../text/lexicon.ts";
import {
  hasEnding,
  is,
  isCapital,
  isMark,
  isOneOf,
  isQuote,
  isWord,
  marksOf,
  readsOn,
} from "../../text/token-tests.ts";
import type { Token } from "../../text/tokens.ts";
import * as IS from "../../text/word-flags.ts";
import { isTaken, type SourcedCue } from "../attribution-relation.ts";
import { type Clause, tokenAt, tokenBefore } from "../clause.ts";
import { SOURCE_NOUN } from "../source-phrases.ts";

/** How far an auxiliary may stand before its participle, and a verb before its split-off part, in tokens. */
const CLAUSE_REACH = 22;
/** Tokens between an auxiliary and its participle in languages that keep the two together (French, Spanish). */
const AUXILIARY_REACH = 3;

/** A verb group that reports speech: auxiliary and participle, verb and split-off part, or one verb. */
export interface VerbGroup {
  /** The finite verb: the cue itself or its auxiliary. */
  verb: number;
  /** First token of the cue. */
  at: number;
  /** Last token of the cue. */
  to: number;
  use: CueUse;
  form: CueForm | "passive";
  /** Prepositions behind which the source stands. */
  behind: Cue["behind"];
}

/** In which order the readings of a word are tried. */
const FORMS: readonly CueForm[] = ["split", "participle", "finite", "infinitive", "gerund"];

/** The verb groups whose cue begins at a token, most telling first; none that are negated. */
export function verbGroupsAt(clause: Clause, at: number, found: readonly SourcedCue[]): VerbGroup[] {
  const { tokens, sentence, lexicon } = clause;
  const token = tokens[at];
  if (!token || !isWord(token) || !is(token, IS.cue) || token.possessive) return [];
  if ((isCapital(token) && at !== sentence.from) || isTaken(found, at)) return [];
  if (lexicon.otherSenses.get(token.low)?.has(wordBehind(clause, at))) return [];
  const before = tokenBefore(clause, at);
  const all = lexicon.cues.get(token.low) ?? [];
  // "tente d'expliquer": an infinitive stands behind a preposition as a noun does.
  const readings = isNounBehind(clause, at, before) ? all.filter(({ form }) => form === "infinitive") : all;
  // "se montre redoutable": what shows itself reports nothing.
  const reflexive = before !== undefined && lexicon.impersonal.has(before.low);
  return FORMS.flatMap((form) => readings.filter((cue) => cue.form === form))
    .filter((cue) => !(reflexive && cue.use === "find"))
    .flatMap((cue) => groupOf(clause, cue, at) ?? [])
    .filter((group) => !isNegated(clause, group));
}

/** The word behind a verb, over when it was: "apuntó este lunes a dos vías". */
function wordBehind({ tokens, sentence }: Clause, verb: number): string {
  let at = verb + 1;
  if (is(tokens[at], IS.definite) && is(tokens[at + 1], IS.time)) at++;
  while (at < sentence.to && is(tokens[at], IS.time)) at++;
  return tokens[at]?.low ?? "";
}

/** "die erklärte Absicht", "la denuncia", "nach Angaben": an adjective or noun behind its article or preposition. */
function isNounBehind({ tokens, grammar }: Clause, at: number, before: Token | undefined): boolean {
  if (!isWord(before) || isPronoun(before)) return false;
  if (is(before, IS.definite, IS.indefinite, IS.possessive, IS.quantifier)) {
    if (!is(before, IS.relative, IS.adverb)) return true;
    if (isCapital(tokens[at + 1]) || grammar.headFirst) return true;
  }
  return is(before, IS.preposition) && !is(before, IS.asClause, IS.adverb) && !isCapital(before);
}

function groupOf(clause: Clause, cue: Cue, at: number): VerbGroup | null {
  const { tokens, sentence } = clause;
  const { use, rest, behind, form } = cue;
  if (form === "split")
    return endOfSplit(clause, at, rest) < 0 ? null : { verb: at, at, to: at, use, form, behind };
  if (!readsOn(tokens, at, rest, sentence.to)) return null;
  const group = { verb: at, at, to: at + rest.length, use, form, behind };
  if (form === "gerund") return group;
  if (form === "infinitive")
    return clause.grammar.verbSecond ? afterModal(clause, group) : behindHost(clause, group);
  if (form !== "finite") return withAuxiliary(clause, group);
  if (isOtherVerb(clause, at) || (cue.impersonal && !isImpersonal(clause, group))) return null;
  if (isInfinitiveInFront(clause, at) || isPossible(clause, at)) return null;
  return is(tokens[at], IS.nounLike) && isNoun(clause, at) ? null : group;
}

/** "Nachrichten schreiben können Computer auch": a form that is the infinitive too, with what governs it right behind. */
function isInfinitiveInFront({ tokens, grammar, lexicon }: Clause, at: number): boolean {
  return (
    grammar.nounCapitals === true && hasEnding(lexicon.pluralVerbs, tokens[at]) && isAuxiliary(tokens[at + 1])
  );
}

/** "Händler können sagen, dass": what somebody may do, by a verb that stands between subject and infinitive. */
function isPossible({ tokens, sentence, grammar, lexicon }: Clause, at: number): boolean {
  if (!grammar.nounCapitals || !hasEnding(lexicon.pluralVerbs, tokens[at])) return false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - CLAUSE_REACH); i--) {
    const token = tokens[i];
    if (isQuote(token) || (isMark(token) && !isCapital(tokens[i + 1]))) return false;
    if (isWord(token) && isOneOf(lexicon.possible, token)) return true;
    if (is(token, IS.cue)) return false;
  }
  return false;
}

/** "heißt es", "in dem es heißt" */
function isImpersonal(clause: Clause, { at, to }: VerbGroup): boolean {
  const { pronouns } = clause.lexicon;
  return [tokenBefore(clause, at), tokenAt(clause, to + 1)].some(
    (one) => pronouns.get(one?.low ?? "") === "it",
  );
}

/** Words of the longest host of an infinitive. */
const LONGEST_HOST = 4;

/** "«…», tente d'expliquer Vial", "volvió a decir que": an infinitive behind a verb that lends it its subject, with what is said right beside. */
function behindHost(clause: Clause, group: VerbGroup): VerbGroup | null {
  const { tokens, sentence, lexicon } = clause;
  for (let words = LONGEST_HOST; words > 0; words--) {
    const verb = group.at - words;
    if (verb < sentence.from) continue;
    const host = tokens.slice(verb, group.at).map(({ low }) => low);
    if (!lexicon.goOn.has(host.join(" "))) continue;
    const before = isMark(tokenBefore(clause, verb))
      ? tokenBefore(clause, verb - 1)
      : tokenBefore(clause, verb);
    return isQuote(before) || opensSpeech(clause, group.to + 1) ? { ...group, verb } : null;
  }
  return null;
}

/** "Das Amt musste am Freitag einräumen, dass": an infinitive at the end of its clause, the verb that governs it in second place, and what is said behind a comma. */
function afterModal(clause: Clause, group: VerbGroup): VerbGroup | null {
  const { tokens, sentence, lexicon } = clause;
  const after = tokens[group.to + 1];
  if (after?.text !== "," || !is(tokens[group.to + 2], IS.that)) return null;
  for (let verb = group.at - 1; verb >= Math.max(sentence.from, group.at - CLAUSE_REACH); verb--) {
    if (isMark(tokens[verb]) || isQuote(tokens[verb])) return null;
    if (lexicon.goOn.has(tokens[verb]!.low)) return { ...group, verb };
  }
  return null;
}

/** How far behind an infinitive the clause or quotation may begin that it tells, in tokens. */
const SPEECH_REACH = 8;

function opensSpeech({ tokens, sentence }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to, from + SPEECH_REACH); i++) {
    const token = tokens[i];
    if (isQuote(token) || token?.text === ":" || (isWord(token) && is(token, IS.that))) return true;
    if (isMark(token)) return false;
  }
  return false;
}

/** A participle with its auxiliary. */
function withAuxiliary(clause: Clause, group: VerbGroup): VerbGroup | null {
  const { tokens, lexicon } = clause;
  const { at, to } = group;
  const before = tokenBefore(clause, at);
  const agent = is(tokens[to + 1], IS.by);
  const verb = auxiliaryOf(clause, at, to);
  const auxiliary = tokens[verb];
  if (!auxiliary) {
    // "secondo quanto riferito dai vigili", "comme rapporté par l'agence".
    const as = before && isWord(before) && (is(before, IS.asClause) || lexicon.asWhat.has(before.low));
    return agent && as ? { ...group, form: "passive" } : null;
  }
  // "Die Lage sei ernst, erklärt Meier": behind a comma or quotation the form is the finite one.
  if (verb < at && (isQuote(before) || before?.text === ",")) return null;
  // "Der Verein ist hier gemeldet": a state.
  if (lexicon.stateAuxiliaries.has(auxiliary.low)) return null;
  if (!is(auxiliary, IS.passive)) return { ...group, verb };
  return agent ? { ...group, verb, form: "passive" } : null;
}

/** "Der Verband mahnte den Händler ab": a verb with a second part that is not listed with it is another verb. */
function isOtherVerb({ tokens, sentence, lexicon }: Clause, at: number): boolean {
  if (lexicon.verbParticles.size === 0) return false;
  const limit = Math.min(sentence.to, at + CLAUSE_REACH);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (isQuote(token)) return false;
    // "mahnte der Nordbund (NBN) die Firma ab"
    if (token?.text === "(") {
      while (i < limit && tokens[i]?.text !== ")") i++;
      continue;
    }
    const last = tokens[i - 1];
    if (!isMark(token) && !(is(token, IS.and) && is(last, IS.preposition))) continue;
    return i - 1 > at && !isCapital(last) && lexicon.verbParticles.has(last?.low ?? "");
  }
  return false;
}

const CLAUSE_ENDS = marksOf("; :");

/** Where the second part of a split verb stands: at the end of its clause; -1 when it does not. */
function endOfSplit(clause: Clause, at: number, rest: readonly string[]): number {
  const { tokens, sentence } = clause;
  const limit = Math.min(sentence.to, at + CLAUSE_REACH);
  for (let i = at + 1; i < limit; i++) {
    if (isMark(tokens[i], CLAUSE_ENDS)) return -1;
    if (!isWord(tokens[i]) || !readsOn(tokens, i - 1, rest)) continue;
    const end = i + rest.length - 1;
    const after = tokenAt(clause, end + 1);
    if (!isWord(after) || is(after, IS.and, IS.that, IS.clause)) return end;
    if (rest.length > 1 || !isCapital(after)) return end;
  }
  return -1;
}

const SENTENCE_PARTS = marksOf("; : . ? !");

/** The auxiliary of a participle: before it in the clause, or right behind it in a German subordinate clause; -1 when none is. */
function auxiliaryOf(clause: Clause, at: number, to: number): number {
  const { tokens, sentence, grammar } = clause;
  if (grammar.verbSecond && isAuxiliary(tokenAt(clause, to + 1))) return to + 1;
  let floor = Math.max(sentence.from, at - CLAUSE_REACH);
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i];
    const aside = grammar.verbSecond && token?.text === "," ? startOfRelative(clause, i) : i;
    if (aside < i) {
      floor = Math.max(sentence.from, floor - (i - aside));
      i = aside;
      continue;
    }
    if (isMark(token, SENTENCE_PARTS)) return -1;
    if (isAuxiliary(token)) return i;
    if (!grammar.verbSecond && isWord(token) && at - i > AUXILIARY_REACH) return -1;
  }
  return -1;
}

/** "hat Meier, der hier wohnt, … angekündigt": the comma before the relative clause behind a name that ends with the comma at `end`; `end` where none does. */
function startOfRelative({ tokens, sentence }: Clause, end: number): number {
  for (let i = end - 1; i > Math.max(sentence.from, end - CLAUSE_REACH); i--) {
    if (isMark(tokens[i], SENTENCE_PARTS)) return end;
    if (tokens[i]?.text !== ",") continue;
    const opens = is(tokens[i + 1], IS.relative) && isCapital(tokens[i - 1]) && !isCapital(tokens[i + 2]);
    return opens && isAuxiliary(tokens[end - 1]) ? i : end;
  }
  return end;
}

function isAuxiliary(token: Token | undefined): boolean {
  return isWord(token) && is(token, IS.auxiliary);
}

function isNegated({ tokens, sentence, grammar, lexicon }: Clause, { verb, at, to }: VerbGroup): boolean {
  // "no descarta": the denial is the cue.
  if (isOneOf(lexicon.negatedCues, tokens[at])) return false;
  // "Mehr gebe es nicht, teilte Meier mit": what a mark parts from the verb belongs to the content.
  let from = verb;
  while (from > Math.max(sentence.from, verb - 2) && isWord(tokens[from - 1])) from--;
  // Where the negation stands before the verb, one behind it belongs to the content: "dit n'avoir rien vu".
  let last = grammar.headFirst ? at : to + 1;
  // "äußerte sich nicht", "lobte sich selbst nicht": over the reflexive.
  if (last > at && lexicon.pronouns.get(tokens[last]?.low ?? "") === "other")
    last += is(tokens[last + 1], IS.adverb) ? 2 : 1;
  for (let i = from; i <= Math.min(sentence.to - 1, last); i++) {
    const token = tokens[i];
    if (i < at && !isWord(token)) continue;
    if (is(token, IS.negation) && !is(token, IS.and)) return true;
  }
  return false;
}

/** A form that is also a noun is one behind an adjective or before "de": "una dura crítica de". */
function isNoun(clause: Clause, at: number): boolean {
  const before = tokenBefore(clause, at);
  const after = clause.tokens[at + 1];
  if (isQuote(before) || isPronoun(before)) return false;
  if (isWord(before) && (isCapital(before) || is(before, SOURCE_NOUN)))
    return isWord(after) && is(after, IS.nounPreposition);
  if (isQuote(after) || is(after, IS.that) || after?.text === ":") return false;
  return isWord(before) ? !is(before, IS.relative, IS.adverb, IS.and, IS.time) : before === undefined;
}
