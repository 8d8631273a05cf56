import { isNominal } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { Silent } from "./attribution-relation.ts";
import type { Site } from "./clause-verbs.ts";

/** How far behind the verb its clause may begin, in tokens: "comentó a la diaria que". */
const CLAUSE_REACH = 7;

type Verb = Pick<Site, "verb" | "at" | "to" | "form">;

/** A verb of saying without its subject ("Dijo que", "…", afirmou). */
export interface SilentVerb {
  number: Silent;
  /** A quotation stands right before it. */
  quoteBefore: boolean;
}

/**
 * Reads a verb group as one whose subject is left out, in languages that may leave it out; null where something else
 * can be its subject, or the verb is nobody's ("se dijo que").
 */
export function silentVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: Verb,
  lexicon: Lexicon,
): SilentVerb | null {
  if (!lexicon.rules.grammar?.dropsPronoun || (verb.form !== "finite" && verb.form !== "participle"))
    return null;
  const group = startOfGroup(tokens, sentence.from, Math.min(verb.verb, verb.at), lexicon);
  if (group < 0 || verb.at - verb.verb > 2) return null;
  const before = group > sentence.from ? tokens[group - 1]! : null;
  const quoteBefore =
    before?.kind === "quote" || (before?.text === "," && tokens[group - 2]?.kind === "quote") || false;
  const opens = quoteBefore
    ? endsBehind(tokens, sentence, verb.to)
    : clauseFollows(tokens, sentence, verb.to);
  if (!opens || (!quoteBefore && !beginsClause(tokens, sentence.from, group))) return null;
  return { number: numberOf(tokens[verb.verb]!, lexicon), quoteBefore };
}

/** First token of the group with its object pronouns and adverbs; -1 where one of them makes it nobody's. */
function startOfGroup(tokens: readonly Token[], floor: number, group: number, lexicon: Lexicon): number {
  let at = group;
  while (at > floor) {
    const left = tokens[at - 1]!;
    if (left.kind !== "word") break;
    if (lexicon.impersonal.has(left.low)) return -1;
    if (left.flags & (IS.relative | IS.that | IS.clause | IS.asClause)) break;
    if (!(left.flags & (IS.adverb | IS.time))) break;
    at--;
  }
  return at;
}

/** Behind the verb of a quotation stands no noun phrase that could be its subject. */
function endsBehind(tokens: readonly Token[], { to }: Sentence, cue: number): boolean {
  let at = cue + 1;
  while (at < to && tokens[at]!.flags & (IS.adverb | IS.time) && !tokens[at]!.cap) at++;
  const next = at < to ? tokens[at]! : null;
  if (!next || next.kind === "mark" || next.kind === "quote") return true;
  return (next.flags & (IS.preposition | IS.and | IS.that | IS.clause | IS.asClause)) !== 0 && !next.cap;
}

/** "que", a colon or a quotation follows, with nothing between but whom it was said to. */
function clauseFollows(tokens: readonly Token[], { to }: Sentence, cue: number): boolean {
  const first = cue + 1 < to ? tokens[cue + 1]! : null;
  if (!first || (isNominal(first) && first.kind === "word") || first.flags & (DETERMINER & ~IS.definite))
    return false;
  for (let i = cue + 1; i < Math.min(to, cue + 1 + CLAUSE_REACH); i++) {
    const { kind, text, flags } = tokens[i]!;
    if (kind === "quote" || text === ":" || (flags & IS.that && !(flags & IS.asClause))) return true;
    if (kind === "mark") return false;
  }
  return false;
}

/** Nothing before the verb in its sentence can be its subject. */
function beginsClause(tokens: readonly Token[], from: number, group: number): boolean {
  if (group === from) return true;
  // "«Rubio» (apodo del acusado) contestó que": what stands between marks may be the subject.
  for (let i = from; i < group; i++) if (tokens[i]!.kind === "quote") return false;
  const { kind, flags } = tokens[group - 1]!;
  if (kind === "word" && flags & (IS.relative | IS.that | IS.clause | IS.asClause) && !(flags & IS.and))
    return false;
  return mainSubjectFrom(tokens, from, group) === null;
}

/** "tem", "vem": too short to show an ending. */
const SHORTEST_PLURAL = 4;

function numberOf({ low }: Token, { pluralVerbs }: Lexicon): Silent {
  const plural = low.length >= SHORTEST_PLURAL && pluralVerbs.some((ending) => low.endsWith(ending));
  return plural ? "several" : "one";
}
