import type { CueUse } from "../../rules/language.ts";
import { isNominal, isPronoun, phraseEndingAt } from "../phrases/phrases.ts";
import { type Cue, DETERMINER, HUMAN, type Lexicon } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";

/** A cue in its sentence: token indexes of the verb group. */
export interface CueSite {
  /** First token of the verb group: auxiliaries and adverbs before the cue. */
  group: number;
  at: number;
  /** Last token of the cue ("pointed out": that of "out"). */
  to: number;
  use: CueUse;
  form: Cue["form"] | "passive";
  /** The readings other than `use`, best first. */
  uses: CueUse[];
}

/** Cues of a sentence that are used as verbs. */
export function findCueSites(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon): CueSite[] {
  const sites: CueSite[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    if (!(token.flags & IS.cue)) continue;
    if (token.cap && i !== sentence.from) continue;
    const site = siteAt(tokens, i, sentence, lexicon);
    if (site) {
      sites.push(site);
      i = site.to;
    }
  }
  return sites;
}

function siteAt(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): CueSite | null {
  if (lexicon.otherSenses.get(tokens[at]!.low)?.has(tokens[at + 1]?.low ?? "")) return null;
  const readings = (lexicon.cues.get(tokens[at]!.low) ?? []).filter((cue) =>
    cue.rest.every((word, k) => tokens[at + 1 + k]?.low === word && at + 1 + k < sentence.to),
  );
  if (readings.length === 0) return null;
  const longest = readings[0]!.rest.length;
  const cues = readings.filter((cue) => cue.rest.length === longest);
  const to = at + longest;
  const token = tokens[at]!;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (token.possessive) return null;
  if (token.flags & IS.nounLike && isNounHere(tokens, at, sentence)) return null;
  // "758 pledged delegates"
  if (before?.kind === "number" && isNominal(tokens[to + 1]) && !tokens[to + 1]!.cap) return null;
  if (before?.kind === "word") {
    if (before.flags & (IS.definite | IS.indefinite) && !(before.flags & (IS.pronoun | IS.relative)))
      return null;
    if (before.flags & IS.possessive && !(before.flags & IS.pronoun)) return null;
    if (before.possessive && cues.every((cue) => cue.form === "finite")) return null;
  }
  // The verb group: auxiliaries, adverbs and negations before the cue.
  let group = at;
  let negated = false;
  let passive = false;
  let modal = false;
  while (group > sentence.from) {
    const left = tokens[group - 1]!;
    if (left.kind !== "word" || isPronoun(left) || left.cap) break;
    if (left.flags & IS.negation) negated = true;
    else if (left.flags & IS.auxiliary) {
      if (left.flags & IS.passive) passive = true;
      modal = true;
    } else if (!(left.flags & IS.adverb) || left.flags & IS.clause) break;
    group--;
  }
  if (negated || isAdjective(tokens, at, lexicon)) return null;
  const preceding = group > sentence.from ? tokens[group - 1]! : undefined;
  const gerund = cues.find((cue) => cue.form === "gerund");
  const infinitive = cues.find((cue) => cue.form === "infinitive");
  const finite = cues.filter((cue) => cue.form === "finite");
  if (preceding?.low === "to" && infinitive) {
    // "went on to say", "continued to say": the report stands in the infinitive.
    const words = [2, 1].find((count) => {
      const host = group - 1 - count;
      const phrase = tokens.slice(Math.max(0, host), group - 1).map(({ low }) => low);
      return host >= sentence.from && lexicon.goOn.has(phrase.join(" "));
    });
    if (!words) return null;
    return { group: group - 1 - words, at, to, use: infinitive.use, form: "finite", uses: [] };
  }
  if (preceding && preceding.flags & IS.preposition && !isPronoun(preceding) && !preceding.cap && !gerund) {
    if (!(preceding.flags & IS.clause) && !(preceding.flags & IS.adverb)) return null;
  }
  if (gerund && !passive) return make(gerund, "gerund", [gerund]);
  if (gerund && passive) return make({ ...gerund, form: "finite" }, "finite", [gerund]);
  if (finite.length === 0) return null;
  if (infinitive && !modal && preceding && !takesBaseForm(preceding)) return null;
  // "a trade corridor project": a base form has no subject with "a".
  const subject = infinitive && !modal ? phraseEndingAt(tokens, group - 1, sentence.from) : null;
  if (subject && tokens[subject.from]!.flags & IS.indefinite) return null;
  if (passive) {
    const by = tokens[to + 1];
    if (by && by.flags & IS.by) return make(finite[0]!, "passive", finite);
    return null;
  }
  return make(finite[0]!, "finite", finite);

  function make(cue: Cue, form: CueSite["form"], all: Cue[]): CueSite {
    return { group, at, to, use: cue.use, form, uses: all.map((reading) => reading.use) };
  }
}

/** "One Sandry reporting station is dry": a participle before a bare noun and its verb. */
function isAdjective(tokens: readonly Token[], at: number, { adjectives }: Lexicon): boolean {
  const [noun, verb] = [tokens[at + 1], tokens[at + 2]];
  if (!adjectives.has(tokens[at]!.low) || noun?.kind !== "word" || noun.cap || verb?.kind !== "word")
    return false;
  const bare = isNominal(noun) && !(noun.flags & (DETERMINER | HUMAN)) && !noun.low.endsWith("s");
  return bare && (verb.flags & (IS.auxiliary | IS.cue | IS.negation)) !== 0;
}

/** A base form ("say") has a plural subject; a singular noun before it means another construction ("help say"). */
function takesBaseForm(before: Token): boolean {
  if (before.kind !== "word") return true;
  if (before.flags & (IS.people | IS.pronoun | IS.relative | IS.quantifier | IS.and))
    return !SINGULAR.has(before.low);
  return before.cap || before.low.endsWith("s") || before.possessive;
}

const SINGULAR = new Set(["he", "she", "it"]);

/** A form that is also a plural noun ("claims", "reports") is judged by its neighbours. */
function isNounHere(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  const after = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  const token = tokens[at]!;
  if (before?.kind === "word") {
    if (before.possessive) return true;
    if (before.flags & (DETERMINER | IS.preposition) && !isPronoun(before)) return true;
    if (before.flags & IS.and && !isPronoun(before) && before.low !== "and") return true;
  }
  if (!before && !(after?.kind === "quote")) return true;
  // "…," the article read: behind a quotation that waits for its attribution it is the verb.
  if (before?.kind === "word" && quoteWaits(tokens, at, sentence)) return false;
  if (before?.kind === "mark" && before.text === "," && after?.cap !== true && after?.kind !== "quote")
    return true;
  if (!after) return before?.kind !== "word" || !(isPronoun(before) || before.cap);
  if (after.kind === "mark")
    return after.text !== ":" && !(before && (isPronoun(before) || before.cap) && after.text === ",");
  if (after.kind === "word" && !after.cap) {
    if (after.flags & IS.that || isPronoun(after) || after.flags & DETERMINER) return false;
    if (after.flags & (IS.auxiliary | IS.preposition | IS.and | IS.clause))
      return !(before && (isPronoun(before) || before.flags & IS.adverb));
    if (after.flags & IS.cue && !(after.flags & IS.nounLike)) return true;
  }
  // "police reports", "tax claims": a bare lower-case noun before an ending in s reads as a compound.
  if (
    before?.kind === "word" &&
    !before.cap &&
    isNominal(before) &&
    token.low.endsWith("s") &&
    !(before.flags & (HUMAN | IS.body | IS.document))
  ) {
    return !(after.kind === "quote" || after.cap);
  }
  return false;
}

/** A subject's length in tokens, between a quotation and its cue. */
const SUBJECT_REACH = 8;

function quoteWaits(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - SUBJECT_REACH); i--) {
    const token = tokens[i]!;
    if (token.kind === "quote") return /[,?!]/.test(token.text);
    if (token.kind === "mark") return false;
  }
  return false;
}
