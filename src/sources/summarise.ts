import {
  type Attribution,
  INTERRUPTION,
  type Quote,
  type Source,
  type Span,
} from "../model/source-summary.ts";
import type { Speech, Statement } from "./attributions/speech.ts";
import { certaintyOf, type Proofs } from "./certainty.ts";
import type { Member } from "./discourse/members.ts";
import type { Phrase } from "./phrases/phrases.ts";
import type { AnalysedParagraph } from "./text/analysed-text.ts";
import { addTo } from "./text/multimap.ts";

/** A quotation of fewer words is a fragment: it does not count among a source's quotes. */
const QUOTE_WORDS = 4;

export interface Summarised {
  quotes: Quote[];
  attributions: Attribution[];
  sources: Source[];
  /** The member behind each source. */
  members: Member[];
}

/** Place of a member's source; nobody has none. */
type IndexOf = ReadonlyMap<Member | null | undefined, number>;

/** What was found, as the summary has it: sources in order of first mention, indexes instead of members. */
export function summarise(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  found: readonly Speech[],
  memberOf: ReadonlyMap<Statement, Member | null>,
): Summarised {
  const speeches = withWords(texts, found);
  const speaking = speeches.map((speech) =>
    speech.statement ? (memberOf.get(speech.statement) ?? null) : null,
  );
  const speechOf = new Map<Statement, Speech[]>();
  for (const speech of speeches) if (speech.statement) addTo(speechOf, speech.statement, speech);
  const counted = new Map<Member, Source>();
  const order: Member[] = [];
  const sourceOf = (member: Member): Source => {
    const known = counted.get(member);
    if (known) return known;
    const source: Source = {
      name: member.name,
      aliases: [...member.aliases].filter((alias) => alias !== member.name),
      kind: member.kind,
      // "the minister" holds no other office than that.
      role: member.role === member.name ? null : member.role,
      quotes: 0,
      indirect: 0,
      certainty: "uncertain",
      evidence: [],
    };
    counted.set(member, source);
    order.push(member);
    return source;
  };
  const proofsOf = new Map<Member, Proofs>();
  const indirectSentences = new Map<Member, Set<number>>();
  for (const statement of statements) {
    const member = memberOf.get(statement);
    if (!member || !makesSource(statement)) continue;
    if (statement.content.length === 0 && (!speechOf.has(statement) || statement.guessed)) continue;
    const source = sourceOf(member);
    const proofs = proofsOf.get(member) ?? {
      statements: 0,
      words: false,
      plain: false,
      quoted: false,
      own: false,
    };
    proofsOf.set(member, proofs);
    if (!statement.guessed && !statement.continues) {
      proofs.statements++;
      proofs.words ||= !statement.act;
      proofs.plain ||= statement.certain;
      proofs.own ||= !statement.nested || statement.quoted || statement.certain;
    }
    addEvidence(source, sentenceSpan(texts, statement));
    const leadsOn = endsInColon(texts, statement);
    const long = (speechOf.get(statement) ?? []).some(
      (speech) => (speech.how === "own" || leadsOn) && wordsOf(texts, speech) >= QUOTE_WORDS,
    );
    proofs.quoted ||= long && !statement.guessed;
    const sentence = statement.paragraph * SENTENCES + statement.sentence;
    const reported = indirectSentences.get(member) ?? new Set<number>();
    indirectSentences.set(member, reported);
    if (!long && !reported.has(sentence)) {
      reported.add(sentence);
      source.indirect++;
    }
  }
  speeches.forEach((speech, i) => {
    const member = speaking[i];
    if (!member || !speech.statement || !makesSource(speech.statement)) return;
    const source = sourceOf(member);
    if (wordsOf(texts, speech) >= QUOTE_WORDS) source.quotes++;
    // Its own sentence names nobody: the words themselves are the proof.
    if (speech.how === "carried") addEvidence(source, markedSpan(texts, speech.parts[0]!));
  });
  const told = order.filter((member) => {
    const { quotes, indirect } = counted.get(member)!;
    return quotes + indirect > 0;
  });
  const index: IndexOf = new Map(told.map((member, i) => [member, i]));
  const sources = told.map((member) => {
    const source = counted.get(member)!;
    const proofs = proofsOf.get(member);
    const introduced = member.person?.proven === true;
    return proofs ? { ...source, certainty: certaintyOf({ ...member, introduced }, proofs) } : source;
  });
  const quotes: Quote[] = speeches.map((speech, i) => ({
    text: speechText(texts, speech),
    spans: speech.parts.map((part) => regionSpan(texts, part)),
    source: index.get(speaking[i]) ?? null,
    ...(speech.statement?.guessed && { guessed: true }),
    mention: speech.statement?.mention
      ? phraseText(texts[speech.statement.paragraph]!, speech.statement.mention)
      : null,
  }));
  const attributions = attributionsOf(texts, statements, speeches, memberOf, index, speechOf);
  return { quotes, attributions, sources, members: told };
}

/** "Smith told reporters:" at the end of a paragraph has the next one's quotation. */
function endsInColon(texts: readonly AnalysedParagraph[], { paragraph, sentence }: Statement): boolean {
  const { text, sentences } = texts[paragraph]!;
  return sentence === sentences.length - 1 && /[:：]\s*$/.test(text);
}

/** Sentences that are kept to show a reader why somebody is a source; more say the same. */
const MOST_EVIDENCE = 3;

function addEvidence({ evidence }: Source, span: Span): void {
  const known = evidence.some(
    (other) => other.block === span.block && span.start < other.end && other.start < span.end,
  );
  if (!known && evidence.length < MOST_EVIDENCE) evidence.push(span);
}

/** Speeches without their empty parts: marks with nothing between them quote nobody. */
function withWords(texts: readonly AnalysedParagraph[], speeches: readonly Speech[]): Speech[] {
  return speeches
    .map((speech) => ({
      ...speech,
      parts: speech.parts.filter((part) => {
        const { start, end } = regionSpan(texts, part);
        return end > start;
      }),
    }))
    .filter((speech) => speech.parts.length > 0);
}

/** More sentences than a paragraph has: makes one number of paragraph and sentence. */
const SENTENCES = 1_000_000;

/** Thoughts report nobody; all else that the patterns let through does. */
function makesSource(statement: Statement): boolean {
  return statement.use !== "think" && !statement.restrictive;
}

function attributionsOf(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  speeches: readonly Speech[],
  memberOf: ReadonlyMap<Statement, Member | null>,
  index: IndexOf,
  speechOf: ReadonlyMap<Statement, Speech[]>,
): Attribution[] {
  const sourceOf = (statement: Statement) => index.get(memberOf.get(statement)) ?? null;
  const stated = statements.flatMap((statement): Attribution[] => {
    const content = statement.nested ? [] : contentOf(texts, statement, speechOf.get(statement) ?? []);
    if (content.length === 0) return [];
    const paragraph = texts[statement.paragraph]!;
    return [
      {
        source: sourceOf(statement),
        mention: statement.mention ? phraseSpan(paragraph, statement.mention) : null,
        cue: statement.continues ? null : phraseSpan(paragraph, statement.cue),
        content,
        direct: statement.direct,
        pattern: statement.pattern,
        certainty: statement.certain && !statement.guessed ? "certain" : "uncertain",
        evidence: sentenceSpan(texts, statement),
      },
    ];
  });
  const carried = speeches.flatMap(({ statement, parts }): Attribution[] => {
    // Such a speech is a statement of its own, less certain.
    if (!statement || statement.content.length === 0 || !beginsLater(parts, statement)) return [];
    const content = parts.map((part) => markedSpan(texts, part));
    return [
      {
        source: sourceOf(statement),
        mention: null,
        cue: null,
        content,
        direct: true,
        pattern: "speaker-carried",
        certainty: "uncertain",
        evidence: content[0]!,
      },
    ];
  });
  return [...stated, ...carried];
}

/** What an attribution says was said: its own words and the quotations it holds, in text order. */
function contentOf(
  texts: readonly AnalysedParagraph[],
  statement: Statement,
  speeches: readonly Speech[],
): Span[] {
  const content = statement.content.map((part) => phraseSpan(texts[statement.paragraph]!, part));
  for (const { parts } of speeches) {
    if (content.length > 0 && beginsLater(parts, statement)) continue;
    for (const span of parts.map((part) => markedSpan(texts, part)))
      if (!content.some((one) => holdsSpan(one, span))) content.push(span);
  }
  return content.sort((a, b) => (a.block === b.block ? a.start - b.start : 0));
}

/** The speech begins in another paragraph than its attribution. */
function beginsLater(parts: Speech["parts"], { paragraph }: Statement): boolean {
  return parts[0]!.paragraph !== paragraph;
}

function holdsSpan(span: Span, inner: Span): boolean {
  return span.block === inner.block && span.start <= inner.start && inner.end <= span.end;
}

function phraseSpan(paragraph: AnalysedParagraph, phrase: Phrase): Span {
  return {
    block: paragraph.id,
    start: paragraph.tokens[phrase.from]!.start,
    end: paragraph.tokens[phrase.to]!.end,
  };
}

function phraseText(paragraph: AnalysedParagraph, phrase: Phrase): string {
  const { start, end } = phraseSpan(paragraph, phrase);
  return paragraph.text.slice(start, end);
}

function sentenceSpan(texts: readonly AnalysedParagraph[], statement: Statement): Span {
  const paragraph = texts[statement.paragraph]!;
  const { from, to } = paragraph.sentences[statement.sentence]!;
  return phraseSpan(paragraph, { from, to: to - 1 });
}

function regionSpan(texts: readonly AnalysedParagraph[], part: Speech["parts"][number]): Span {
  const paragraph = texts[part.paragraph]!;
  const region = paragraph.regions[part.region]!;
  return { block: paragraph.id, start: region.innerStart, end: region.innerEnd };
}

function markedSpan(texts: readonly AnalysedParagraph[], part: Speech["parts"][number]): Span {
  const paragraph = texts[part.paragraph]!;
  const region = paragraph.regions[part.region]!;
  return { block: paragraph.id, start: region.start, end: region.end };
}

/** Its parts as the text has them: paragraphs on lines of their own, what an attribution interrupted with a mark between. */
function speechText(texts: readonly AnalysedParagraph[], { parts }: Speech): string {
  return parts
    .map((part, at) => {
      const { start, end } = regionSpan(texts, part);
      const before = at === 0 ? "" : part.paragraph === parts[at - 1]!.paragraph ? INTERRUPTION : "\n";
      return before + texts[part.paragraph]!.text.slice(start, end);
    })
    .join("");
}

function wordsOf(texts: readonly AnalysedParagraph[], { parts }: Speech): number {
  let words = 0;
  for (const part of parts) {
    const { start, end } = regionSpan(texts, part);
    words += texts[part.paragraph]!.text.slice(start, end).match(/\S+/g)?.length ?? 0;
  }
  return words;
}
