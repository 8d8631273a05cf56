import { isOwnReport } from "../attributions/attribution-relation.ts";
import type { Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import type { Person } from "../entities/person.ts";
import { isPronoun } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { hasSpeakingSubject } from "./sentence-subject.ts";

/** So many sentences may stand behind the last report of somebody before "he" is no longer who reports it. */
const LONGEST_SILENCE = 7;

/** Whoever reported last, while the text names nobody else and is about nobody else. */
export interface LastSpeaker {
  /** The last attribution to the person. */
  report: Statement;
  person: Person;
  /** Sentences since then. */
  since: number;
}

/** The last speaker behind a sentence; `here`: the attributions in it. */
export function speakerAfter(
  before: LastSpeaker | null,
  text: AnalysedParagraph,
  { paragraph, sentence }: { paragraph: number; sentence: number },
  here: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): LastSpeaker | null {
  const named = cast.namedIn(paragraph, sentence);
  const report = here.filter(isOwnReport).at(-1);
  const person = report ? speakerOf(report, before, text, named, lexicon) : (before?.person ?? null);
  // "sagte Harms im Gespräch mit Ada Fenn": of those whom a report names only another subject speaks as well.
  const others = named.filter((one) => one.person !== person && (!report || one.subject));
  if (!person || others.length > 0) return null;
  if (report) return { report, person, since: 0 };
  if (!before || before.since === LONGEST_SILENCE) return null;
  const other = named.length === 0 && hasSpeakingSubject(text, sentence);
  return other ? null : { ...before, since: before.since + 1 };
}

/** Whom a report names, or whoever spoke before where "he" or "she" speaks on; null where that is nobody by name. */
function speakerOf(
  { mention, antecedent, continues }: Statement,
  before: LastSpeaker | null,
  { tokens }: AnalysedParagraph,
  named: ReturnType<Cast["namedIn"]>,
  { pronouns }: Lexicon,
): Person | null {
  if (continues) return before?.person ?? null;
  const phrase = antecedent ?? mention;
  if (!phrase) return null;
  const own = named.find(({ token }) => token >= phrase.from && token <= phrase.to);
  if (own) return own.person;
  const gender = isPronoun(tokens[phrase.from]) ? pronouns.get(tokens[phrase.from]!.low) : undefined;
  return before && (gender === "he" || gender === "she") && agrees(before.person, gender)
    ? before.person
    : null;
}

/** Nothing that is known of somebody speaks against the pronoun. */
export function agrees({ gender }: Person, pronoun: "he" | "she"): boolean {
  return gender === null || gender === pronoun || gender === "they";
}
