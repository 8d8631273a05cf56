import { describePhrase } from "../../phrases/descriptions.ts";
import { isPronoun, type Phrase, phraseStartingAt } from "../../phrases/phrases.ts";
import { mainSubjectFrom } from "../../phrases/subjects.ts";
import { hasEnding, is } from "../../text/token-tests.ts";
import * as IS from "../../text/word-flags.ts";
import {
  type AttributionRelation,
  type Pattern,
  type SourcedCue,
  sourcedCue,
} from "../attribution-relation.ts";
import { type Clause, tokenBefore } from "../clause.ts";
import { withContents, withNesting } from "../contents.ts";
import { mainSubject } from "../main-subject.ts";
import { ROLE } from "../source-phrases.ts";
import { accordingToSources } from "./according-to.ts";
import { bareCues } from "./bare-cues.ts";
import { contentBehind, isAct, isContentBefore, isContentBehind, isFreeReport } from "./contents.ts";
import { sourcesIn } from "./joined-sources.ts";
import { sourceBehindPreposition, spokenAt, spokenFor } from "./prepositional-sources.ts";
import { silentVerb } from "./silent-subjects.ts";
import { maySpeak } from "./speakers.ts";
import { quotationsBesideNames } from "./unlisted-verbs.ts";
import { type VerbGroup, verbGroupsAt } from "./verb-groups.ts";
import { subjectOf } from "./verb-subjects.ts";

/**
 * The attributions of a sentence of a language with inflected verbs and freer word order: finds the verb group
 * (auxiliary and participle, verb and split-off part), then its subject by what stands around it.
 */
export function readFreeOrder(clause: Clause): AttributionRelation[] {
  const found = [...accordingToSources(clause), ...bareCues(clause)];
  for (let i = clause.sentence.from; i < clause.sentence.to; i++) {
    for (const verb of verbGroupsAt(clause, i, found)) {
      const sourced = withSources(clause, verb, found);
      if (!sourced) continue;
      found.push(...sourced);
      if (verb.form !== "split" && verb.verb === verb.at) i = verb.to;
      break;
    }
  }
  found.push(...quotationsBesideNames(clause, found));
  found.sort((a, b) => a.cue.from - b.cue.from);
  const relations = withContents(clause, found, contentBehind);
  const reports = relations.filter((one) => isFreeReport(clause, one));
  return withNesting(
    clause,
    reports.map((one) => (isAct(clause, one) ? { ...one, act: true } : one)),
  );
}

/** A verb group with its source or sources; none where they deny it together; null where nobody can be the source. */
function withSources(clause: Clause, verb: VerbGroup, found: readonly SourcedCue[]): SourcedCue[] | null {
  if (verb.behind) return withPreposition(clause, verb, verb.behind);
  if (verb.form === "passive") {
    const agent = phraseStartingAt(clause.tokens, verb.to + 2, clause.sentence.to);
    return agent && maySpeak(clause, agent, false)
      ? reported(clause, verb, agent, "passive-by-source")
      : null;
  }
  if (verb.form === "gerund") {
    const main = verb.at > clause.sentence.from ? mainSubject(clause, found, verb.at) : null;
    return main && maySpeak(clause, main, false) ? reported(clause, verb, main, "subject-gerund") : null;
  }
  const place = spokenAt(clause, verb);
  if (place) return reported(clause, verb, place, "content-cue-source");
  return withSubject(clause, verb, found) ?? withoutSubject(clause, verb);
}

/** "heißt es in dem Brief" */
function withPreposition(
  clause: Clause,
  verb: VerbGroup,
  prepositions: ReadonlySet<string>,
): SourcedCue[] | null {
  const source = sourceBehindPreposition(clause, verb, prepositions);
  if (!source) return null;
  const contentFirst = source.from > verb.at && isContentBefore(clause, startOf(verb));
  return reported(clause, verb, source, contentFirst ? "content-cue-source" : "source-cue-content");
}

function startOf({ verb, at }: VerbGroup): number {
  return Math.min(verb, at);
}

function withSubject(clause: Clause, verb: VerbGroup, found: readonly SourcedCue[]): SourcedCue[] | null {
  const subject = subjectOf(clause, verb, found);
  if (!subject) return null;
  const { phrase, antecedent, behind } = subject;
  const first = (antecedent ?? phrase).from;
  // "ni los vecinos ni la alcaldesa han dicho": a joined denial.
  const lead = tokenBefore(clause, first);
  if (is(lead, IS.negation) && is(lead, IS.and)) return [];
  const contentFirst = behind
    ? isContentBefore(clause, startOf(verb))
    : isContentBefore(clause, first) &&
      !isContentBehind(clause, verb) &&
      !isBehindSource(clause, first, found);
  const before = behind ? "content-cue-source" : "content-source-cue";
  const pattern = contentFirst ? before : "source-cue-content";
  if (!isSeveral(clause, verb, phrase)) return reported(clause, verb, phrase, pattern, antecedent);
  const cue = { from: verb.at, to: verb.to };
  return [sourcedCue({ mention: null, cue, pattern, use: verb.use, certain: false, silent: "several" })];
}

/** "Según la agencia, el alcalde pidió …": before the subject stands nothing but whoever tells the whole sentence. */
function isBehindSource({ sentence }: Clause, first: number, found: readonly SourcedCue[]): boolean {
  return found.some(
    ({ pattern, cue, mention }) =>
      pattern === "according-source" && cue.from === sentence.from && mention?.to === first - 2,
  );
}

/** "sagen sie": where one word means her and them, the verb tells which. */
function isSeveral({ tokens, lexicon }: Clause, { verb }: VerbGroup, { from, to }: Phrase): boolean {
  if (from !== to || lexicon.rules.pronouns.they !== "" || !hasEnding(lexicon.pluralVerbs, tokens[verb]))
    return false;
  return lexicon.pronouns.get(tokens[from]?.low ?? "") === "she";
}

/** "Dijo que", "…", afirmou: a verb whose subject is left out. */
function withoutSubject(clause: Clause, verb: VerbGroup): SourcedCue[] | null {
  const silent = silentVerb(clause, verb);
  if (!silent) return null;
  const { number, quoteBefore } = silent;
  const { at, to, use } = verb;
  if (use !== "say" && use !== "state" && !(use === "utter" && quoteBefore)) return null;
  const place = number === "several" ? spokenFor(clause, verb) : null;
  if (place) return reported(clause, verb, place, quoteBefore ? "content-cue-source" : "source-cue-content");
  const pattern = quoteBefore ? "content-cue" : "cue-content";
  const antecedent = number === "one" ? subjectOfSentenceBefore(clause) : null;
  const cue = { from: at, to };
  return [sourcedCue({ mention: null, cue, pattern, use, certain: false, antecedent, silent: number })];
}

/** "El consejero lanzó un mensaje. «…», insistió": a person whom the sentence before describes as its subject. */
function subjectOfSentenceBefore({ tokens, previous, lexicon }: Clause): Phrase | null {
  const phrase = previous && mainSubjectFrom(tokens, previous.from, previous.to);
  if (!phrase || isPronoun(tokens[phrase.from])) return null;
  const { determiner, head, type } = describePhrase(tokens, phrase, lexicon);
  const person = is(tokens[head], ROLE) && !is(tokens[head], IS.people);
  return type === "common" && determiner === "definite" && person ? phrase : null;
}

/** One attribution for each source that a phrase names. */
function reported(
  clause: Clause,
  { at, to, use }: VerbGroup,
  source: Phrase,
  pattern: Pattern,
  antecedent: Phrase | null = null,
): SourcedCue[] {
  const certain = (use === "say" || use === "tell") && source.from >= clause.sentence.from;
  const cue = { from: at, to };
  return (antecedent ? [source] : sourcesIn(clause, source)).map((mention) =>
    sourcedCue({ mention, cue, pattern, use, certain, antecedent }),
  );
}
