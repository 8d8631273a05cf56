import { isOwnReport } from "../attributions/attribution-relation.ts";
import type { Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import { nameAround } from "../entities/person-mentions.ts";
import { isPronoun, type Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { is, isMark, isOneOf, isQuote, isSmallWord, isWord, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { addStatements } from "./add-statements.ts";
import { hasSpeakingSubject } from "./sentence-subject.ts";

const CLAUSE_ENDS = marksOf(", : ; – —");
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
  let before: Before | null = null;
  return addStatements(texts, statements, (text, paragraph, own) => {
    if (text.kind === "heading") before = null;
    if (text.kind !== "prose") return [];
    const found: Statement[] = [];
    before = readParagraph(before, { text, paragraph, own }, found, cast, lexicon);
    return found;
  });
}

/** Adds the sentences of a paragraph that go on to `found`; returns what the next paragraph may go on with. */
function readParagraph(
  given: Before | null,
  { text, paragraph, own }: { text: AnalysedParagraph; paragraph: number; own: readonly Statement[] },
  found: Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Before | null {
  let before = given;
  const bySentence = groupBy(own, ({ sentence }) => sentence);
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    const here = bySentence.get(sentence);
    if (here) {
      before = reportIn(here);
      continue;
    }
    const place = { text, paragraph, sentence };
    const further = before && goingOn(before, place, lexicon);
    if (further) found.push(further);
    before = further ? { report: further, subject: null, sentence } : leftBy(before, place, cast);
  }
  // What stands under a film between two paragraphs ends in its length: what goes on behind it is of whom the story spoke before.
  const left = endsInDuration(text) ? given : before;
  return left?.report ? { ...left, sentence: -1 } : null;
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
  if (!report && (sentence !== before.sentence + 1 || isOfPronoun(text, sentence, lexicon))) return null;
  if (!isReported(text, sentence, moodsAfter(before, sentence, lexicon), lexicon)) return null;
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

/** "Moran steht vor Gericht. Er habe gestohlen.": what others say of whom the pronoun means, as likely. */
function isOfPronoun({ tokens, sentences }: AnalysedParagraph, sentence: number, lexicon: Lexicon): boolean {
  const { from, to } = sentences[sentence]!;
  for (let i = from; i < to; i++) {
    if (!isOneOf(lexicon.reportedMood, tokens[i])) continue;
    for (const beside of [tokens[i - 1], tokens[i + 1]]) {
      const gender = isPronoun(beside) ? lexicon.pronouns.get(beside!.low) : undefined;
      if (gender === "he" || gender === "she") return true;
    }
  }
  return false;
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

/** Its main clause stands in the mood of reported speech, and no other one before it. */
function isReported(
  { tokens, sentences }: AnalysedParagraph,
  sentence: number,
  moods: readonly ReadonlySet<string>[],
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
      const opens = is(tokens[i + 1], IS.clause, IS.that, IS.relative, IS.asClause);
      // "Meier findet, das sei alt": the main clause has another mood.
      if (!aside && !opens) return false;
      leading &&= opens;
      aside = opens;
    }
    if (!isSmallWord(token)) continue;
    const inMood = moods.some((mood) => isOneOf(mood, token)) && !isSetPhrase(tokens, i);
    if (!aside && (inMood || is(token, IS.auxiliary))) return inMood;
    // "Doch das habe nicht genügt": the conjunction may open the only clause.
    reported ||= leading && inMood;
  }
  return reported;
}

/** "als sei nichts geschehen", "es sei denn, …" */
function isSetPhrase(tokens: readonly Token[], at: number): boolean {
  const before = is(tokens[at - 1], IS.clause) && !isWord(tokens[at - 2]);
  return before || (is(tokens[at + 1], IS.clause) && isMark(tokens[at + 2]));
}
