import type { Statement } from "../attributions/speech.ts";
import type { Phrase } from "../phrases/phrases.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { addTo } from "../text/multimap.ts";
import type { Token } from "../text/tokens.ts";
import type { Cast } from "./cast.ts";
import type { PersonMention } from "./person-mentions.ts";
import { governorOf, sentenceOf } from "./places-in-text.ts";

/** A quotation of fewer words may be a title or a term. */
const SPEECH_WORDS = 5;
const SENTENCE_END = /[.!?…]["'”“»’)\]\s]*$/u;

/**
 * Attributions of quotations that stand as sentences of their own behind a sentence about one person, or behind its colon:
 * "Ole Harms winkt ab. „Das haben wir alles versucht.“" Uncertain ones, in text order; none where that sentence reports somebody already.
 */
export function attributeFreeQuotations(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  cast: Cast,
): Statement[] {
  const byParagraph = new Map<number, Statement[]>();
  for (const statement of statements) addTo(byParagraph, statement.paragraph, statement);
  return texts.flatMap((text, paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    const free = text.kind === "prose" ? freeQuotations(text, paragraph, own, cast) : [];
    return free.length > 0 ? [...own, ...free].sort((a, b) => a.cue.from - b.cue.from) : own;
  });
}

function freeQuotations(
  text: AnalysedParagraph,
  paragraph: number,
  own: readonly Statement[],
  cast: Cast,
): Statement[] {
  const reported = new Set(own.map(({ sentence }) => sentence));
  const found: Statement[] = [];
  text.regions.forEach((region, index) => {
    const at = text.tokenOfRegion[index];
    if (at === undefined || at < 2) return;
    const colon = text.tokens[at - 1]!.text === ":";
    const sentence = sentenceOf(text, at - 1);
    // "Minister Harms: „Wir warten ab“" as a whole paragraph is another story's headline.
    if (colon && !SENTENCE_END.test(text.text)) return;
    const words = text.text.slice(region.innerStart, region.innerEnd).match(/\S+/g)?.length ?? 0;
    const { to } = text.sentences[sentence]!;
    const ends = colon ? to > at : to === at && !reported.has(sentence + 1);
    if (words < SPEECH_WORDS || reported.has(sentence) || !ends) return;
    if (!standsAlone(text, at, colon ? sentence : sentence + 1)) return;
    const about = colon ? sentence : lastAboutSomebody(cast, paragraph, sentence, reported);
    const named = cast.namedIn(paragraph, about).filter(({ token }) => token < at);
    const mention = subjectOf(text.tokens, named);
    // "Il caso Cecilia Sala: «…»": a heading has no verb behind the name.
    if (!mention || (colon && mention.token === at - 2)) return;
    found.push({
      paragraph,
      sentence: about,
      mention: nameAround(text.tokens, mention),
      silent: null,
      antecedent: null,
      restrictive: false,
      cue: { from: at - 1, to: at - 1 },
      content: [{ from: at, to: at }],
      pattern: "subject-quote",
      use: "utter",
      certain: false,
      nested: false,
      direct: true,
      quoted: true,
    });
  });
  return found;
}

/** So many sentences without a name may stand between somebody and the quotation. */
const MOST_BETWEEN = 1;

/** "Ole Harms hat lange gesucht. Nun steht der Kutter da. „…“": the sentence before, or the one before that where it names and reports nobody. */
function lastAboutSomebody(
  cast: Cast,
  paragraph: number,
  last: number,
  reported: ReadonlySet<number>,
): number {
  for (
    let sentence = last;
    sentence >= Math.max(0, last - MOST_BETWEEN) && !reported.has(sentence);
    sentence--
  )
    if (cast.namedIn(paragraph, sentence).length > 0) return sentence;
  return last;
}

/** All words of the person's name that stand before its last. */
export function nameAround(tokens: readonly Token[], { token, person }: PersonMention): Phrase {
  const words = new Set(person.name.split(" "));
  let from = token;
  while (from > 0 && words.has(tokens[from - 1]!.text)) from--;
  return { from, to: token };
}

/** Nothing but a mark or another quotation follows in its sentence. */
export function standsAlone(text: AnalysedParagraph, at: number, sentence: number): boolean {
  const { to } = text.sentences[sentence]!;
  for (let i = at + 1; i < to; i++)
    if (text.tokens[i]!.kind !== "mark" && text.tokens[i]!.kind !== "quote") return false;
  return true;
}

/** Whom the sentence is about: the only subject among the people it names, or the only one named under no preposition. */
export function subjectOf(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
): PersonMention | null {
  const [first] = mentions;
  const [subject, ...others] = mentions.filter((mention) => mention.subject);
  if (subject) return others.every(({ person }) => person === subject.person) ? subject : null;
  const only = mentions.every(({ person }) => person === first?.person);
  return first && only && !governorOf(tokens, first.token) ? first : null;
}
