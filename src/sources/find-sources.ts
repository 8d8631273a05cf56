import type { Metadata } from "../model/metadata.ts";
import type {
  Attribution,
  Balance,
  Certainty,
  Quote,
  Source,
  SourceSummary,
  Span,
} from "../model/source-summary.ts";
import type { LanguageRules } from "../rules/language.ts";
import { rulesFor } from "../rules/languages.ts";
import { type AnalysedParagraph, analyseText, type SourceParagraph } from "./analysed-text.ts";
import { findAttributions, SentenceReader } from "./attributions.ts";
import { Cast } from "./cast.ts";
import { ClauseReader } from "./clause-reader.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Member } from "./members.ts";
import { settleOutlets } from "./outlet-sources.ts";
import { findOutlets } from "./outlets.ts";
import { indexPeople } from "./people.ts";
import type { Phrase } from "./phrases.ts";
import { publisherOf } from "./publisher.ts";
import { findSpeeches, type Speech, type Statement } from "./speech.ts";

/** What the source engine needs to know of the page beside its text. */
export type SourceMetadata = Pick<Metadata, "title" | "authors" | "lang" | "siteName" | "url" | "origins">;

export interface SourceInput {
  paragraphs: readonly SourceParagraph[];
  metadata: SourceMetadata;
}

/** A quotation of fewer words is a fragment: it does not count among a source's quotes. */
const QUOTE_WORDS = 4;

/** Who says what in an article. Pure, linear in the text's length; all evidence is a stretch of a paragraph. */
export function findSources({ paragraphs, metadata }: SourceInput): SourceSummary {
  const rules: LanguageRules = rulesFor(metadata.lang);
  const lexicon = lexiconOf(rules);
  const texts = analyseText(paragraphs, lexicon);
  const statements: Statement[] = [];
  texts.forEach((text, paragraph) => {
    if (text.kind === "credit" || text.kind === "byline" || text.kind === "bio") return;
    for (const found of findAttributions(text, lexicon, rules.grammar ? ClauseReader : SentenceReader))
      statements.push({ ...found, paragraph });
  });
  const speeches = findSpeeches(texts, statements);
  const people = indexPeople(texts, lexicon);
  const cast = new Cast(texts, people, lexicon);
  const memberOf = new Map<Statement, Member | null>();
  for (const statement of statements) {
    memberOf.set(
      statement,
      statement.mention
        ? cast.resolve(
            statement.paragraph,
            statement.sentence,
            statement.antecedent ?? statement.mention,
            statement.certain,
          )
        : null,
    );
  }
  const whole = paragraphs.map((paragraph) => ({ kind: "prose" as const, ...paragraph }));
  const outlets = findOutlets({ paragraphs: whole, metadata });
  const dropped = settleOutlets(cast.members, outlets, publisherOf(metadata), rules.lang);
  for (const [statement, member] of memberOf)
    if (member && dropped.has(member)) memberOf.set(statement, null);
  return { ...summarise(texts, statements, speeches, memberOf, rules), outlets };
}

function summarise(
  texts: readonly AnalysedParagraph[],
  statements: readonly Statement[],
  speeches: readonly Speech[],
  memberOf: ReadonlyMap<Statement, Member | null>,
  rules: LanguageRules,
): Omit<SourceSummary, "outlets"> {
  const speaking = speeches.map((speech) =>
    speech.statement ? (memberOf.get(speech.statement) ?? null) : null,
  );
  const speechOf = new Map<Statement, Speech[]>();
  for (const speech of speeches) {
    if (!speech.statement) continue;
    const list = speechOf.get(speech.statement);
    if (list) list.push(speech);
    else speechOf.set(speech.statement, [speech]);
  }
  const counted = new Map<Member, Source>();
  const order: Member[] = [];
  const sourceOf = (member: Member): Source => {
    const known = counted.get(member);
    if (known) return known;
    const source: Source = {
      name: member.name,
      aliases: [...member.aliases].filter((alias) => alias !== member.name),
      kind: member.kind,
      role: member.role,
      quotes: 0,
      indirect: 0,
      certainty: "uncertain",
      evidence: [],
    };
    counted.set(member, source);
    order.push(member);
    return source;
  };
  const indirectSentences = new Map<Member, Set<number>>();
  for (const statement of statements) {
    const member = memberOf.get(statement);
    if (!member || !makesSource(statement)) continue;
    if (statement.content.length === 0 && !speechOf.has(statement)) continue;
    const source = sourceOf(member);
    if (statement.certain) source.certainty = "certain";
    const evidence = sentenceSpan(texts, statement);
    if (
      source.evidence.length < 3 &&
      !source.evidence.some((span) => span.block === evidence.block && span.start === evidence.start)
    ) {
      source.evidence.push(evidence);
    }
    const long = (speechOf.get(statement) ?? []).some(
      (speech) => speech.how === "own" && wordsOf(texts, speech) >= QUOTE_WORDS,
    );
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
    if (!member) return;
    const source = sourceOf(member);
    if (wordsOf(texts, speech) >= QUOTE_WORDS) source.quotes++;
  });
  const index = new Map(order.map((member, i) => [member, i]));
  const sources = order.map((member) => counted.get(member)!);
  const quotes: Quote[] = speeches.map((speech, i) => ({
    text: speechText(texts, speech),
    spans: speech.parts.map((part) => regionSpan(texts, part)),
    source: speaking[i] ? (index.get(speaking[i]) ?? null) : null,
    mention: speech.statement?.mention
      ? phraseText(texts[speech.statement.paragraph]!, speech.statement.mention)
      : null,
  }));
  const attributions = attributionsOf(texts, statements, speeches, memberOf, index, speechOf);
  return {
    coverage: rules.coverage,
    lang: rules.lang,
    quotes,
    attributions,
    sources,
    anonymity: [],
    links: [],
    unlinked: [],
    balance: balanceOf(texts, quotes, sources),
  };
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
  index: ReadonlyMap<Member, number>,
  speechOf: ReadonlyMap<Statement, Speech[]>,
): Attribution[] {
  const attributions: Attribution[] = [];
  for (const statement of statements) {
    if (statement.nested) continue;
    const member = memberOf.get(statement) ?? null;
    const paragraph = texts[statement.paragraph]!;
    const content = statement.content.map((part) => phraseSpan(paragraph, part));
    for (const speech of speechOf.get(statement) ?? []) {
      if (speech.parts[0]!.paragraph !== statement.paragraph && content.length > 0) continue;
      for (const part of speech.parts) {
        const span = markedSpan(texts, part);
        if (
          !content.some((one) => one.block === span.block && one.start <= span.start && span.end <= one.end)
        )
          content.push(span);
      }
    }
    content.sort((a, b) => (a.block === b.block ? a.start - b.start : 0));
    if (content.length === 0) continue;
    attributions.push({
      source: member ? (index.get(member) ?? null) : null,
      mention: statement.mention ? phraseSpan(paragraph, statement.mention) : null,
      cue: phraseSpan(paragraph, statement.cue),
      content,
      direct: statement.direct,
      pattern: statement.pattern,
      certainty: certaintyOf(statement),
      evidence: sentenceSpan(texts, statement),
    });
  }
  for (const speech of speeches) {
    // A speech that begins in a paragraph after its attribution is a statement of its own, less certain.
    const first = speech.parts[0]!;
    if (
      !speech.statement ||
      first.paragraph === speech.statement.paragraph ||
      speech.statement.content.length === 0
    )
      continue;
    const member = memberOf.get(speech.statement) ?? null;
    const content = speech.parts.map((part) => markedSpan(texts, part));
    attributions.push({
      source: member ? (index.get(member) ?? null) : null,
      mention: null,
      cue: null,
      content,
      direct: true,
      pattern: "speaker-carried",
      certainty: "uncertain",
      evidence: content[0]!,
    });
  }
  return attributions;
}

function certaintyOf(statement: Statement): Certainty {
  return statement.certain ? "certain" : "uncertain";
}

function phraseSpan(paragraph: AnalysedParagraph, phrase: Phrase): Span {
  return {
    block: paragraph.id,
    start: paragraph.tokens[phrase.from]!.start,
    end: paragraph.tokens[phrase.to]!.end,
  };
}

function phraseText(paragraph: AnalysedParagraph, phrase: Phrase): string {
  return paragraph.text.slice(paragraph.tokens[phrase.from]!.start, paragraph.tokens[phrase.to]!.end);
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

function speechText(texts: readonly AnalysedParagraph[], speech: Speech): string {
  return speech.parts
    .map((part) => {
      const paragraph = texts[part.paragraph]!;
      const region = paragraph.regions[part.region]!;
      return paragraph.text.slice(region.innerStart, region.innerEnd);
    })
    .join("\n");
}

function wordsOf(texts: readonly AnalysedParagraph[], speech: Speech): number {
  return speechText(texts, speech).match(/\S+/g)?.length ?? 0;
}

function balanceOf(
  texts: readonly AnalysedParagraph[],
  quotes: readonly Quote[],
  sources: readonly Source[],
): Balance {
  let words = 0;
  for (const text of texts) words += text.text.match(/\S+/g)?.length ?? 0;
  let quoted = 0;
  for (const quote of quotes) quoted += quote.text.match(/\S+/g)?.length ?? 0;
  const speakers = new Set(quotes.map((quote) => quote.source));
  return {
    quotedShare: words ? quoted / words : 0,
    named: sources.filter((source) => source.kind === "person" || source.kind === "organization").length,
    unnamed: sources.filter((source) => source.kind === "unnamed").length,
    documents: sources.filter((source) => source.kind === "document").length,
    singleVoice: quotes.length > 1 && speakers.size === 1 && !speakers.has(null),
    borrowed: false,
  };
}
