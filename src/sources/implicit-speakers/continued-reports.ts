import { isOwnReport } from "../attributions/attribution-relation.ts";
import type { Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import { nameAround } from "../entities/person-mentions.ts";
import { isPronoun, type Phrase, phraseStartingAt } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import {
  is,
  isCapital,
  isMark,
  isOneOf,
  isQuote,
  isSmallWord,
  isWord,
  marksOf,
} from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { addStatements } from "./add-statements.ts";
import { agrees, type LastSpeaker, speakerAfter } from "./last-speaker.ts";
import { viewOwnerIn } from "./own-views.ts";
import { hasSpeakingSubject } from "./sentence-subject.ts";

const CLAUSE_ENDS = marksOf(", : ; – —");
const DASHES = marksOf("– — -");
/** So many sentences that name nobody may stand between a report and the one that goes on with it. */
const MOST_BETWEEN = 1;

/** What a sentence without a verb of saying may go on with: a report, or whom the sentence before is about. */
interface Before {
  report: Statement | null;
  subject: Phrase | null;
  /** Place of its last sentence; -1 where it ended the paragraph before. */
  sentence: number;
}

/** A sentence in its place. */
interface Place {
  text: AnalysedParagraph;
  paragraph: number;
  sentence: number;
}

/**
 * Adds the sentences whose mood says that they report: "„…“, sagte Meier. Die Fähre sei alt, sie fahre nicht mehr." Each goes on with
 * the report before it, which names the speaker, or tells what the subject of the sentence before says: "Meier wartet. Der Zug sei alt."
 * In text order; only for languages that have such a mood.
 */
export function continueReports(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  if (lexicon.reportedMood.size === 0) return [...statements];
  let left: Left = { before: null, speaker: null };
  return addStatements(texts, statements, (text, paragraph, own) => {
    if (text.kind === "heading") left = { before: null, speaker: null };
    if (text.kind !== "prose") return [];
    const found: Statement[] = [];
    left = readParagraph(left, { text, paragraph, own }, found, cast, lexicon);
    return found;
  });
}

/** What a paragraph leaves to go on with: by its last sentences, and who spoke last by name. */
interface Left {
  before: Before | null;
  speaker: LastSpeaker | null;
}

/** Adds the sentences of a paragraph that go on to `found`; returns what the next paragraph may go on with. */
function readParagraph(
  given: Left,
  { text, paragraph, own }: { text: AnalysedParagraph; paragraph: number; own: readonly Statement[] },
  found: Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Left {
  let { before, speaker } = given;
  const bySentence = groupBy(own, ({ sentence }) => sentence);
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    const here = bySentence.get(sentence) ?? [];
    const place = { text, paragraph, sentence };
    const further =
      here.length > 0
        ? null
        : ((before && goingOn(before, place, lexicon)) ??
          viewedBy(before, speaker, place, lexicon) ??
          spokenOn(speaker, place, cast, lexicon));
    if (further) found.push(further);
    if (here.length > 0) before = reportIn(here);
    else before = further ? { report: further, subject: null, sentence } : leftBy(before, place, cast);
    speaker = speakerAfter(speaker, text, place, further ? [further] : here, cast, lexicon);
  }
  // What stands under a film between two paragraphs ends in its length: what goes on behind it is of whom the story spoke before.
  const left = endsInDuration(text) ? given.before : before;
  return { before: left?.report ? { ...left, sentence: -1 } : null, speaker };
}

/** "… 12.05.2024 | 6:33 min" */
function endsInDuration({ text }: AnalysedParagraph): boolean {
  return /\b\d{1,2}:\d{2}\s?\p{Ll}{0,4}\.?\s*$/u.test(text);
}

/** The last attribution of a sentence that reports more than a thought. */
function reportIn(here: readonly Statement[]): Before | null {
  const report = here.filter(isOwnReport).at(-1);
  return report ? { report, subject: null, sentence: report.sentence } : null;
}

/**
 * What is left to go on with behind a sentence that reports nothing: nothing where it names somebody, unless it is about one alone,
 * or is about others who can speak: "Die Anwohner klagen. Die Straße sei zu laut."
 */
function leftBy(before: Before | null, { text, paragraph, sentence }: Place, cast: Cast): Before | null {
  const named = cast.namedIn(paragraph, sentence);
  if (named.length === 0) {
    const near = before && sentence - before.sentence <= MOST_BETWEEN;
    return near && !hasSpeakingSubject(text, sentence) ? before : null;
  }
  const [first] = named;
  const alone = named.every(({ person }) => person === first?.person);
  const subject = alone && named.find((mention) => mention.subject);
  return subject ? { report: null, subject: nameAround(text.tokens, subject), sentence } : null;
}

/** The sentence as a report that goes on; null where it is none. */
function goingOn(before: Before, { text, paragraph, sentence }: Place, lexicon: Lexicon): Statement | null {
  const { report, subject } = before;
  if (!report && (sentence !== before.sentence + 1 || pronounInMood(text, sentence, lexicon))) return null;
  const moods = moodsAfter(before, sentence, lexicon);
  const isMood = (at: number) => moods.some((mood) => isOneOf(mood, text.tokens[at]));
  const next = moods.length > 1;
  const inMood = (at: number) => isMood(at) || (next && isOfSeveral(text, sentence, at, lexicon));
  if (!isReported(text, sentence, inMood, lexicon)) return null;
  return furtherReport({ text, paragraph, sentence }, report, subject);
}

/** "Harms kam spät zurück. ¶ Die Hilfe habe er gespürt.": "he" in this mood, and nobody else named since he spoke, is who tells of himself. */
function spokenOn(speaker: LastSpeaker | null, place: Place, cast: Cast, lexicon: Lexicon): Statement | null {
  const { text, paragraph, sentence } = place;
  if (!speaker) return null;
  const pronoun = pronounInMood(text, sentence, lexicon);
  if (!pronoun || !agrees(speaker.person, pronoun)) return null;
  if (cast.namedIn(paragraph, sentence).some(({ person }) => person !== speaker.person)) return null;
  if (!isReported(text, sentence, (at) => isOneOf(lexicon.reportedMood, text.tokens[at]), lexicon))
    return null;
  return furtherReport(place, speaker.report, null);
}

/** "Harms lacht. Seiner Ansicht nach fehlt Platz.": the view of whoever spoke last. */
function viewedBy(
  before: Before | null,
  speaker: LastSpeaker | null,
  place: Place,
  lexicon: Lexicon,
): Statement | null {
  const owner = viewOwnerIn(place.text, place.sentence, lexicon);
  const report = speaker ? speaker.report : (before?.report ?? null);
  if (!owner || !report || (speaker && !agrees(speaker.person, owner))) return null;
  return furtherReport(place, report, null);
}

/** A whole sentence that goes on with a report, or tells what somebody says. */
function furtherReport(
  { text, paragraph, sentence }: Place,
  report: Statement | null,
  subject: Phrase | null,
): Statement {
  const { from, to } = text.sentences[sentence]!;
  return {
    paragraph,
    sentence,
    ...(report && { continues: report.continues ?? report }),
    mention: report ? null : subject,
    antecedent: null,
    silent: null,
    restrictive: false,
    cue: { from, to: from },
    content: [{ from, to: to - 1 }],
    pattern: "cue-content",
    use: "say",
    certain: false,
    direct: false,
    quoted: text.tokens.slice(from, to).some(isQuote),
    nested: false,
  };
}

/** "Moran steht vor Gericht. Er habe gestohlen.": "he" or "she" beside the verb, of whom others say it, as likely. */
function pronounInMood(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  lexicon: Lexicon,
): "he" | "she" | null {
  const { from, to } = sentences[sentence]!;
  for (let i = from; i < to; i++) {
    if (!isOneOf(lexicon.reportedMood, tokens[i])) continue;
    for (const beside of [tokens[i - 1], tokens[i + 1]]) {
      const gender = isPronoun(beside) ? lexicon.pronouns.get(beside!.low) : undefined;
      if (gender === "he" || gender === "she") return gender;
    }
  }
  return null;
}

/** Right behind a report, forms count as well that elsewhere only suppose: "Die Fahrgäste würden warten." */
function moodsAfter(
  { report, sentence: last }: Before,
  sentence: number,
  lexicon: Lexicon,
): ReadonlySet<string>[] {
  const next = report !== null && sentence === last + 1 && sentence > 0;
  return next ? [lexicon.reportedMood, lexicon.supposedMood] : [lexicon.reportedMood];
}

/** "Die Nachbarn hätten gewartet", "Nun müssten auch die Nachbarn warten": beside a definite noun that opens the sentence or follows the verb. */
function isOfSeveral(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const { from, to } = sentences[sentence]!;
  if (!isOneOf(lexicon.pluralMood, tokens[at])) return false;
  const opener = is(tokens[from], IS.clause, IS.adverb) ? from + 1 : from;
  const isDefinite = (subject: Phrase | null) =>
    subject !== null && is(tokens[subject.from], IS.definite, IS.possessive) && isCapital(tokens[subject.to]);
  const before = phraseStartingAt(tokens, opener, to);
  if (before?.to === at - 1) return isDefinite(before);
  let behind = at + 1;
  while (is(tokens[behind], IS.adverb) && isSmallWord(tokens[behind])) behind++;
  return isDefinite(phraseStartingAt(tokens, behind, to));
}

/** Its main clause stands in the mood of reported speech, and no other one before it. */
function isReported(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  isMood: (at: number) => boolean,
  lexicon: Lexicon,
): boolean {
  const { from, to } = sentences[sentence]!;
  if (tokens.slice(from, to).some((token) => isOneOf(lexicon.firstPerson, token))) return false;
  let leading = is(tokens[from], IS.clause, IS.that, IS.asClause);
  let aside = leading;
  let reported = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    // "Ach, viel habe sich verändert": a word that calls out is no clause.
    if (isMark(token, CLAUSE_ENDS) && i > from + 1) {
      const opens = opensAside(tokens, i + 1);
      // "Meier findet, das sei alt": the main clause has another mood.
      if (!aside && !opens && !takesUp(tokens, i + 1)) return false;
      leading &&= opens;
      aside = opens;
    }
    if (!isSmallWord(token)) continue;
    const inMood = isMood(i) && !isSetPhrase(tokens, i);
    if (!aside && (inMood || is(token, IS.auxiliary))) return inMood;
    // "Doch das habe nicht genügt": the conjunction may open the only clause.
    reported ||= leading && inMood;
  }
  return reported;
}

/** A clause that depends on another. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], IS.clause, IS.that, IS.relative, IS.asClause) && !takesUp(tokens, at);
}

/** "Briefe und Lieder – das habe ihn getragen": behind a dash a pronoun right before its verb takes up what stands there; a relative clause ends in its verb. */
function takesUp(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], DASHES) && is(tokens[at], IS.relative) && is(tokens[at + 1], IS.auxiliary);
}

/** "als sei nichts geschehen", "es sei denn, …" */
function isSetPhrase(tokens: readonly Token[], at: number): boolean {
  const before = is(tokens[at - 1], IS.clause) && !isWord(tokens[at - 2]);
  return before || (is(tokens[at + 1], IS.clause) && isMark(tokens[at + 2]));
}
