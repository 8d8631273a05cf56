import { quotationStatement, type Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import { nameAround, type PersonMention } from "../entities/person-mentions.ts";
import { isPronoun, type Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { is, isOneOf, isWord, readsOn } from "../text/token-tests.ts";
import type { Token } from "../text/tokens.ts";
import * as IS from "../text/word-flags.ts";
import { inTextOrder } from "./add-statements.ts";
import { calledWordsAt } from "./called-words.ts";
import { standsAlone } from "./free-quotations.ts";
import { subjectOf } from "./sentence-subject.ts";

/**
 * Attributions of quotations that stand as sentences of their own before a sentence that points back to their words and names
 * one person: "“…” With these words Ada Quill opened the fair." In text order; one that the sentence has already takes the quotation.
 */
export function attributePointedQuotations(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  if (lexicon.wordPointers.size === 0) return [...statements];
  const byParagraph = groupBy(statements, ({ paragraph }) => paragraph);
  return texts.flatMap((text, paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    if (text.kind !== "prose" || text.regions.length === 0) return own;
    const pointed = pointedQuotations(text, paragraph, own, cast, lexicon);
    if (pointed.length === 0) return own;
    const sentences = new Set(pointed.map(({ sentence }) => sentence));
    const others = own.filter(({ sentence }) => !sentences.has(sentence));
    return inTextOrder([...others, ...pointed]);
  });
}

function pointedQuotations(
  text: AnalysedParagraph,
  paragraph: number,
  own: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  const { tokens, sentences, regions, tokenOfRegion } = text;
  const found: Statement[] = [];
  sentences.forEach(({ from, to }, sentence) => {
    const called = calledWordsAt(tokens, { from, to }, lexicon);
    const pointer = called?.pointer ?? pointerAt(tokens, from, lexicon);
    const region = regions.findLastIndex((_, index) => tokenOfRegion[index]! < from);
    const at = tokenOfRegion[region];
    // Nothing but marks stands between the quotation and the sentence, and nothing but the quotation in its own.
    if (!pointer || at === undefined || !standsAlone(text, at, sentence - 1)) return;
    if (tokens.slice(at + 1, from).some(({ kind }) => kind !== "mark")) return;
    const inside = own.filter((one) => one.sentence === sentence);
    if (inside.some(({ quoted }) => quoted) || own.some(({ content }) => holds(content, at))) return;
    // "«…», dijo Soto. «…». Así lo dijo …": the speaker goes on.
    if (own.some(({ cue, quoted }) => quoted && cue.to < at)) return;
    const named = cast.namedIn(paragraph, sentence).filter(({ token }) => token < to);
    const mention = called?.owner ?? speakerBehind(tokens, pointer, named, lexicon);
    if (!mention) return;
    found.push(
      quotationStatement({
        paragraph,
        sentence,
        mention,
        cue: pointer,
        content: [{ from: at, to: at }],
        pattern: "content-cue-source",
        certain: true,
      }),
    );
  });
  return found;
}

/** "C'est en ces termes": so many tokens may stand before the words that point back. */
const POINTER_REACH = 2;

/** The words near the head of a sentence that point to the words before: "Con estas palabras"; null where none do. */
function pointerAt(tokens: readonly Token[], head: number, { wordPointers }: Lexicon): Phrase | null {
  for (let from = head; from <= head + POINTER_REACH; from++) {
    for (const rest of wordPointers.get(tokens[from]?.low ?? "") ?? []) {
      if (readsOn(tokens, from, rest) && (rest.length > 0 || from === head))
        return { from, to: from + rest.length };
    }
  }
  return null;
}

/** "Así lo explica Tena", "So sagte es Rupp", but "Así, Tena pidió calma", "So forderte Rupp eine Pause": what was said is the object of the verb. */
function pointsToWords(tokens: readonly Token[], at: number): boolean {
  const isObject = (token: Token | undefined) => token?.cap === false && isPronoun(token);
  let verb = at + 1;
  while (isObject(tokens[verb]) || is(tokens[verb], IS.auxiliary)) verb++;
  if (!is(tokens[verb], IS.cue)) return false;
  return tokens.slice(at + 1, verb).some(isObject) || isObject(tokens[verb + 1]);
}

/** Whom the sentence that points back names as the speaker; null where it does not tell. */
function speakerBehind(
  tokens: readonly Token[],
  pointer: Phrase,
  named: readonly PersonMention[],
  lexicon: Lexicon,
): Phrase | null {
  const mention = subjectBehind(tokens, pointer, named, lexicon);
  if (!mention) return null;
  const { from, to } = pointer;
  const points = from < to || pointsToWords(tokens, to) || standsForVerb(tokens, to, mention, lexicon);
  return points ? nameAround(tokens, mention) : null;
}

/** "Così il sindaco Rubini ai cronisti": the word that stands for a verb of saying, where none follows. */
function standsForVerb(
  tokens: readonly Token[],
  at: number,
  { token }: PersonMention,
  { bareCues }: Lexicon,
): boolean {
  if (!isOneOf(bareCues, tokens[at]) || !tokens.slice(at + 1, token).every(isOfName)) return false;
  const next = behindApposition(tokens, token + 1);
  // "Così Rubini, sindaco di Norda, ha lasciato la sala"
  return !isWord(tokens[next]) || is(tokens[next], IS.preposition, IS.time);
}

/** The token behind a name, and behind the commas that hold what its bearer is. */
function behindApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  let close = at + 1;
  while (isWord(tokens[close])) close++;
  return tokens[close]?.text === "," ? close + 1 : close;
}

/** Who is the subject behind the pointer: not a pronoun, and where subjects stand before their verb no name behind one. */
function subjectBehind(
  tokens: readonly Token[],
  { to }: Phrase,
  named: readonly PersonMention[],
  lexicon: Lexicon,
): PersonMention | null {
  // "Así lo dijo Tena": there the pronoun is the object.
  if (!lexicon.rules.grammar?.headFirst && isPronoun(tokens[to + 1])) return null;
  const next = named.find(({ token }) => tokens.slice(to + 1, token).every(isOfName));
  return next ?? (lexicon.rules.grammar ? subjectOf(tokens, named, lexicon) : null);
}

/** "Those were the words of Mayor Quill", "Con questa frase il sindaco Rubini": it belongs to a name. */
function isOfName(token: Token): boolean {
  return token.cap || is(token, DETERMINER, IS.title, IS.person);
}

function holds(content: readonly Phrase[], at: number): boolean {
  return content.some(({ from, to }) => from <= at && at <= to);
}
