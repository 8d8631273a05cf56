import { quotationStatement, SPEECH_WORDS, type Speech, type Statement } from "../attributions/speech.ts";
import type { Cast } from "../coreference/cast.ts";
import type { Member } from "../discourse/members.ts";
import { nameAround } from "../entities/person-mentions.ts";
import type { Phrase } from "../phrases/phrases.ts";
import { mainSubjectFrom } from "../phrases/subjects.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { DETERMINER, type Lexicon } from "../text/lexicon.ts";
import { groupBy } from "../text/multimap.ts";
import { sentenceOf } from "../text/sentences.ts";
import { is, isSmallWord } from "../text/token-tests.ts";
import * as IS from "../text/word-flags.ts";
import { hasSpeakingSubject, subjectOf } from "./sentence-subject.ts";

/** So many sentences before the quotation are looked at. */
const MOST_SENTENCES = 3;

/** What the quotations of a text may be lent from. */
interface Lending {
  texts: readonly AnalysedParagraph[];
  cast: Cast;
  lexicon: Lexicon;
  memberOf: Map<Statement, Member | null>;
  byParagraph: ReadonlyMap<number, readonly Statement[]>;
}

/**
 * Speakers of quotations in the first person that no attribution holds: whoever goes on in the next paragraph where this one is
 * about that person, or the one person whom the sentences before are about. Guessed ones; `statements` and `memberOf` get them.
 */
export function lendSpeakers(
  texts: readonly AnalysedParagraph[],
  speeches: Speech[],
  statements: Statement[],
  memberOf: Map<Statement, Member | null>,
  cast: Cast,
  lexicon: Lexicon,
): void {
  const byParagraph = groupBy(statements, ({ paragraph }) => paragraph);
  const lending = { texts, cast, lexicon, memberOf, byParagraph };
  const speaking = new Set([...memberOf.values()].flatMap((member) => member?.person ?? []));
  const fragments = lendFragments(lending, speeches, speaking);
  statements.push(...fragments.flatMap(({ statement }) => statement ?? []));
  speeches.push(...fragments);
  speeches.sort(isEarlier);
  speeches.forEach((speech, i) => {
    if (speech.statement || !isFirstPerson(lending, speech)) return;
    const lent = fromNext(lending, speech, speeches[i + 1]) ?? fromSubject(lending, speech);
    if (!lent) return;
    speech.statement = lent.statement;
    statements.push(lent.statement);
    memberOf.set(lent.statement, lent.member);
  });
}

/** Words without a capital: titles have but short ones. */
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4,}/gu;
const SMALL_WORDS = 2;

/**
 * Words in the first person within a sentence about one person who speaks elsewhere: "Working there let Lee “do what I wished I had
 * learnt as a child”." Among the speeches, in text order.
 */
function lendFragments(
  lending: Lending,
  speeches: readonly Speech[],
  speaking: ReadonlySet<unknown>,
): Speech[] {
  const { texts, cast, byParagraph } = lending;
  const spoken = new Set(speeches.flatMap(({ parts }) => parts.map(keyOf)));
  return texts.flatMap((text, paragraph) =>
    text.regions.flatMap((region, index): Speech[] => {
      const parts = [{ paragraph, region: index }];
      const at = text.tokenOfRegion[index];
      const inner = text.text.slice(region.innerStart, region.innerEnd);
      if (at === undefined || region.carried || region.open || spoken.has(keyOf(parts[0]!))) return [];
      if ((inner.match(SMALL_WORD)?.length ?? 0) < SMALL_WORDS) return [];
      const sentence = sentenceOf(text, at);
      const said = byParagraph.get(paragraph)?.some((one) => one.sentence === sentence);
      const [only, ...others] = cast.namedIn(paragraph, sentence);
      const one = only && speaking.has(only.person) && others.every(({ person }) => person === only.person);
      if (said || !one || !isFirstPerson(lending, { parts, statement: null, how: "carried" })) return [];
      const mention = nameAround(text.tokens, only);
      if (is(text.tokens[mention.from - 1], IS.preposition) || isNamed(text, at)) return [];
      const { statement, member } = lentBy({ paragraph, sentence, mention }, cast.speakerNamed(only));
      lending.memberOf.set(statement, member);
      return [{ parts, statement, how: "carried" }];
    }),
  );
}

/** "had the words “…” in red": a noun right before the quotation, which is a name or stands written. */
function isNamed({ tokens }: AnalysedParagraph, quote: number): boolean {
  return isSmallWord(tokens[quote - 1]) && is(tokens[quote - 2], DETERMINER);
}

function keyOf({ paragraph, region }: Speech["parts"][number]): string {
  return `${paragraph}:${region}`;
}

function isEarlier({ parts: [one] }: Speech, { parts: [other] }: Speech): number {
  return one!.paragraph - other!.paragraph || one!.region - other!.region;
}

/** "World War I": a number, behind two words in capitals. */
const NUMERAL = /(?<=\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20} )I(?![\p{L}'’])/gu;

/** Prose whose speaker says "I" or "my"; "US" is a country. */
function isFirstPerson({ texts, lexicon }: Lending, { parts }: Speech): boolean {
  const words = parts.flatMap(({ paragraph, region }) => {
    const { text, regions, kind } = texts[paragraph]!;
    const { innerStart, innerEnd } = regions[region]!;
    const inner = text.slice(innerStart, innerEnd).replace(NUMERAL, "1");
    return kind === "prose" ? (inner.match(/[\p{L}]+/gu) ?? []) : [];
  });
  const isOwn = (word: string) => word !== "US" && lexicon.firstPerson.has(word.toLowerCase());
  return words.length >= SPEECH_WORDS && words.some(isOwn);
}

interface Lent {
  statement: Statement;
  member: Member;
}

/** "Lee has much to do. “I felt it …” ¶ “It is a dream,” he explains": the paragraph is about whoever goes on. */
function fromNext(
  { texts, cast, memberOf }: Lending,
  { parts }: Speech,
  next: Speech | undefined,
): Lent | null {
  const { paragraph, region } = parts.at(-1)!;
  const text = texts[paragraph]!;
  const other = next?.parts[0];
  if (!next?.statement || next.how !== "own" || other?.paragraph !== paragraph + 1) return null;
  if (texts[other.paragraph]!.tokenOfRegion[other.region] !== 0) return null;
  const at = text.tokenOfRegion[region]!;
  const member = memberOf.get(next.statement);
  if (!member?.person || text.tokens.slice(at + 1).some(({ kind }) => kind !== "mark")) return null;
  const own = text.sentences.some((_, sentence) =>
    cast
      .namedIn(paragraph, sentence)
      .some(({ person, subject, token }) => subject && token < at && person === member.person),
  );
  const { sentence, mention } = next.statement;
  return own && mention ? lentBy({ paragraph: other.paragraph, sentence, mention }, member) : null;
}

/** "Draper wrapped up his win. ¶ “I am happy with it.”": the one person whom the paragraph before is about; nobody has said anything there. */
function fromSubject({ texts, cast, byParagraph, lexicon }: Lending, { parts }: Speech): Lent | null {
  const [{ paragraph, region }] = parts as [Speech["parts"][number]];
  const text = texts[paragraph]!;
  const alone = text.tokens.every(({ kind }) => kind === "quote" || kind === "mark");
  const before = texts[paragraph - 1];
  if (!alone || text.tokenOfRegion[region] !== 0 || before?.kind !== "prose") return null;
  if (before.regions.length > 0 || byParagraph.has(paragraph - 1)) return null;
  const last = before.sentences.length - 1;
  for (let sentence = last; sentence >= 0 && last - sentence < MOST_SENTENCES; sentence--) {
    const named = cast.namedIn(paragraph - 1, sentence);
    if (named.length === 0) {
      if (hasSpeakingSubject(before, sentence)) return null;
      continue;
    }
    const subject = subjectOf(before.tokens, named, lexicon);
    if (!subject?.subject) return null;
    const mention = nameAround(before.tokens, subject);
    if (!isMainSubject(before, sentence, mention)) return null;
    return lentBy({ paragraph: paragraph - 1, sentence, mention }, cast.speakerNamed(subject));
  }
  return null;
}

/** The sentence is about the name, with nothing before it but what its bearer is: "Officers arrested Lee" is not. */
function isMainSubject({ tokens, sentences }: AnalysedParagraph, sentence: number, name: Phrase): boolean {
  const { from, to } = sentences[sentence]!;
  const subject = mainSubjectFrom(tokens, from, to);
  if (!subject || subject.from > name.from || subject.to < name.to) return false;
  const own = DETERMINER | IS.person | IS.title | IS.honorific | IS.adverb;
  return tokens.slice(subject.from, name.from).every((token) => is(token, own) && !is(token, IS.people));
}

function lentBy(
  { paragraph, sentence, mention }: Pick<Statement, "paragraph" | "sentence" | "mention">,
  member: Member,
): Lent {
  const cue = { from: mention!.to, to: mention!.to };
  const placed = { paragraph, sentence, mention, cue, content: [], certain: false };
  const statement: Statement = {
    ...quotationStatement({ ...placed, pattern: "subject-quote" }),
    guessed: true,
  };
  return { statement, member };
}
