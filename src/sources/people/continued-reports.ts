import type { Statement } from "../attributions/speech.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { addTo } from "../text/multimap.ts";
import { is, isMark, isOneOf, isQuote, isSmallWord, isWord, marksOf } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import type { Cast } from "./cast.ts";

const CLAUSE_ENDS = marksOf(", – —");
/** So many sentences that name nobody may stand between a report and the one that goes on with it. */
const MOST_BETWEEN = 1;

/** What a sentence without a verb of saying may go on with. */
interface Report {
  statement: Statement;
  sentence: number;
}

/**
 * Adds the sentences whose mood says that they report: "„…“, sagte Meier. Die Fähre sei alt, sie fahre nicht mehr." Each goes on with
 * the report before it, which names the speaker. In text order; only for languages that have such a mood.
 */
export function continueReports(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  if (lexicon.reportedMood.size === 0) return [...statements];
  const byParagraph = new Map<number, Statement[]>();
  for (const statement of statements) addTo(byParagraph, statement.paragraph, statement);
  let last: Report | null = null;
  return texts.flatMap((text, paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    if (text.kind !== "prose") return own;
    const found: Statement[] = [];
    const bySentence = new Map<number, Statement[]>();
    for (const statement of own) addTo(bySentence, statement.sentence, statement);
    text.sentences.forEach((_, sentence) => {
      const here = bySentence.get(sentence);
      if (here) last = reportIn(here);
      else if (last && isReported(text, sentence, moodsAfter(last, sentence, lexicon), lexicon)) {
        found.push(goingOn(last.statement, text, paragraph, sentence));
        last = { ...last, sentence };
      } else if (last && endsReport(last, cast, paragraph, sentence)) last = null;
    });
    // The next paragraph goes on only with what ended this one.
    if (last) last = { statement: (last as Report).statement, sentence: -1 };
    return found.length > 0 ? [...own, ...found].sort((a, b) => a.cue.from - b.cue.from) : own;
  });
}

/** The last attribution of a sentence that reports more than a thought. */
function reportIn(here: readonly Statement[]): Report | null {
  const statement = here
    .filter(({ nested, use, restrictive }) => !nested && !restrictive && use !== "think")
    .at(-1);
  return statement ? { statement, sentence: statement.sentence } : null;
}

/** Too much stands between, or somebody else is named. */
function endsReport({ sentence: last }: Report, cast: Cast, paragraph: number, sentence: number): boolean {
  return sentence - last > MOST_BETWEEN || cast.namedIn(paragraph, sentence).length > 0;
}

function goingOn(
  statement: Statement,
  { tokens, sentences }: AnalysedParagraph,
  paragraph: number,
  sentence: number,
): Statement {
  const { from, to } = sentences[sentence]!;
  const quoted = tokens.slice(from, to).some(isQuote);
  return {
    ...statement,
    paragraph,
    sentence,
    continues: statement,
    mention: null,
    antecedent: null,
    silent: null,
    cue: { from, to: from },
    content: [{ from, to: to - 1 }],
    pattern: "cue-content",
    certain: false,
    direct: false,
    quoted,
  };
}

/** Right behind a report, forms count as well that elsewhere only suppose: "Die Fahrgäste würden warten." */
function moodsAfter(last: Report, sentence: number, lexicon: Lexicon): ReadonlySet<string>[] {
  const next = sentence === last.sentence + 1 && sentence > 0;
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
