import type { SourceInput } from "../model/source-input.ts";
import type { Anonymity, SourceSummary, Span } from "../model/source-summary.ts";
import type { LanguageData } from "../rules/language.ts";
import { type FoundAnonymity, findAnonymity } from "./anonymity/anonymity.ts";
import { findAttributions } from "./attributions/attributions.ts";
import { findLongQuotations } from "./attributions/long-quotations.ts";
import { giveToOuter, hasOwnWords, isActWithin } from "./attributions/outer-speakers.ts";
import { apartFromReadElsewhere } from "./attributions/read-elsewhere.ts";
import { findSpeeches, type Speech, type Statement } from "./attributions/speech.ts";
import { sureByReason } from "./certainty.ts";
import { Cast } from "./coreference/cast.ts";
import { joinIntroductions, joinLead, joinNamedBodies } from "./coreference/introductions.ts";
import { joinIssuers, leaveOutWays } from "./coreference/issued-texts.ts";
import { joinOffices, joinOpen, leaveOutLead, leaveOutOpen } from "./coreference/open-descriptions.ts";
import { takeForPeople } from "./coreference/own-voice.ts";
import { joinRepeated } from "./coreference/repeated-words.ts";
import { joinSameDocuments } from "./coreference/same-documents.ts";
import { joinStaff } from "./coreference/staff.ts";
import { leaveOutViews } from "./coreference/views.ts";
import type { Member } from "./discourse/members.ts";
import { describeFigures } from "./figures.ts";
import { continueFragments } from "./implicit-speakers/continued-fragments.ts";
import { continueReports } from "./implicit-speakers/continued-reports.ts";
import { attributeFreeQuotations } from "./implicit-speakers/free-quotations.ts";
import { attributeHeadedQuotations } from "./implicit-speakers/headed-quotations.ts";
import { leaveInterrupted } from "./implicit-speakers/interrupted-speeches.ts";
import { attributeLedQuotations } from "./implicit-speakers/led-quotations.ts";
import { lendSpeakers } from "./implicit-speakers/lent-speakers.ts";
import { attributePointedQuotations } from "./implicit-speakers/pointed-quotations.ts";
import { attributeSignedLines } from "./implicit-speakers/signed-lines.ts";
import { withDocuments } from "./links/document-links.ts";
import { withoutBareVerbs } from "./links/link-texts.ts";
import { findUnlinkedDocuments, rankLinks } from "./links/links.ts";
import { withoutSources } from "./links/named-documents.ts";
import { outletLexicon } from "./outlets/outlet-lexicon.ts";
import { citeOutlets, inSentences, settleOutlets } from "./outlets/outlet-sources.ts";
import { findOutlets } from "./outlets/outlets.ts";
import { nameKey, publisherOf } from "./outlets/publisher.ts";
import { summarise } from "./summarise.ts";
import { type AnalysedParagraph, analyseText } from "./text/analysed-text.ts";
import { type Lexicon, lexiconOf } from "./text/lexicon.ts";
import { addTo } from "./text/multimap.ts";

/** Who says what in an article. Pure, linear in the text's length; all evidence is a stretch of a paragraph. */
export function findSources(
  { paragraphs, metadata, links = [] }: SourceInput,
  data: LanguageData,
): SourceSummary {
  const full = data.coverage === "full" ? data : null;
  const lexicon = full && lexiconOf(full);
  const outletWords = outletLexicon(data.outlets);
  const publisher = publisherOf(metadata, outletWords);
  const texts = analyseText(paragraphs, data.quotes, lexicon);
  const { cast, statements, speeches, memberOf } =
    full && lexicon ? readSpeech(texts, lexicon) : longQuotations(texts);
  const found = findOutlets(texts, metadata, publisher, outletWords);
  const instead = settleOutlets(cast?.members ?? [], found, publisher, outletWords);
  for (const [statement, member] of memberOf) {
    const other = member && instead.get(member);
    if (other !== undefined) memberOf.set(statement, other);
  }
  const { quotes, attributions, sources, members } = summarise(texts, statements, speeches, memberOf);
  citeOutlets(sources, members, found, texts);
  const unnamed = full && lexicon ? findAnonymity(texts, full.anonymity, lexicon) : [];
  const anonymity = joinAnonymity(unnamed, members);
  const leads = lexicon ? withDocuments(withoutBareVerbs(links, lexicon), texts, memberOf, lexicon) : links;
  const ranked = rankLinks(leads, metadata.url, outletWords, members);
  const named = full ? findUnlinkedDocuments(texts, ranked, full.documents) : [];
  const unlinked = withoutSources(named, sources, members);
  const settled = sureByReason(sources, anonymity);
  return {
    coverage: data.coverage,
    lang: data.lang,
    quotes,
    attributions,
    sources: settled,
    outlets: inSentences(found.outlets, texts),
    anonymity,
    links: ranked,
    unlinked,
    figures: describeFigures({ paragraphs, quotes, sources: settled, outlets: found.outlets }),
  };
}

/** Who speaks, by which attributions, and which quotations. */
interface Spoken {
  cast: Cast | null;
  statements: Statement[];
  speeches: Speech[];
  memberOf: Map<Statement, Member | null>;
}

/** Of a language without words of reporting. */
function longQuotations(texts: readonly AnalysedParagraph[]): Spoken {
  return { cast: null, statements: [], speeches: findLongQuotations(texts), memberOf: new Map() };
}

function readSpeech(texts: readonly AnalysedParagraph[], lexicon: Lexicon): Spoken {
  const cast = new Cast(texts, lexicon);
  const statements = withJoined(texts, findStatements(texts, lexicon), cast, lexicon);
  const speeches = apartFromReadElsewhere(texts, findSpeeches(texts, statements), lexicon);
  const memberOf = resolveAll(cast, statements);
  joinRepeated(texts, speeches, memberOf, lexicon);
  const spoken = { cast, statements, speeches, memberOf };
  if (lexicon.rules.grammar) settleOtherOrders(texts, spoken, lexicon);
  else settleEnglish(texts, spoken, lexicon);
  return spoken;
}

function settleEnglish(
  texts: readonly AnalysedParagraph[],
  { cast, statements, speeches, memberOf }: Spoken,
  lexicon: Lexicon,
): void {
  joinIntroductions(texts, memberOf);
  joinLead(memberOf, lexicon);
  joinNamedBodies(texts, memberOf);
  if (cast) joinOpen(memberOf, cast);
  if (cast) lendSpeakers(texts, speeches, statements, memberOf, cast, lexicon);
  statements.forEach((statement, at) => {
    const { kind } = memberOf.get(statement) ?? {};
    const speaks = kind === "person" || kind === "document";
    const told = kind !== "person" && isActWithin(texts, statement);
    if (told || (!speaks && !hasOwnWords(texts, statements, at, lexicon))) memberOf.set(statement, null);
  });
  giveToOuter(speeches, statements, (one) => {
    const { kind } = memberOf.get(one) ?? {};
    // What stands on a sign is nobody else's.
    return kind !== undefined && one.use !== "think" && (!one.restrictive || kind === "document");
  });
  leaveOutWays(memberOf);
  joinSameDocuments(texts, memberOf, lexicon);
  joinIssuers(memberOf, lexicon);
  joinStaff(memberOf, lexicon);
  leaveOutLead(memberOf, lexicon);
  takeForPeople(texts, speeches, memberOf, lexicon);
}

function settleOtherOrders(
  texts: readonly AnalysedParagraph[],
  { cast, speeches, memberOf }: Spoken,
  lexicon: Lexicon,
): void {
  if (cast) joinOpen(memberOf, cast);
  joinOffices(memberOf, lexicon);
  if (cast) leaveInterrupted(texts, speeches, memberOf, cast);
  leaveOutWays(memberOf);
  leaveOutViews(texts, memberOf, lexicon);
  leaveOutOpen(memberOf, lexicon);
}

/** The attributions of the story's paragraphs; credits, bylines and bios report nobody. */
function findStatements(texts: readonly AnalysedParagraph[], lexicon: Lexicon): Statement[] {
  const statements: Statement[] = [];
  texts.forEach((text, paragraph) => {
    if (text.kind === "credit" || text.kind === "byline" || text.kind === "bio") return;
    for (const found of findAttributions(text, lexicon)) statements.push({ ...found, paragraph });
  });
  return statements;
}

/** With what sentences beside a report or a quotation tell of its speaker. */
function withJoined(
  texts: readonly AnalysedParagraph[],
  reported: readonly Statement[],
  cast: Cast,
  lexicon: Lexicon,
): Statement[] {
  const continued = continueReports(texts, reported, cast, lexicon);
  const pointed = attributePointedQuotations(texts, continued, cast, lexicon);
  const fragments = lexicon.rules.grammar ? continueFragments(texts, pointed, cast, lexicon) : pointed;
  const signed = attributeSignedLines(texts, fragments);
  const headed = attributeHeadedQuotations(texts, signed, cast);
  const led = attributeLedQuotations(texts, headed, cast, lexicon);
  return attributeFreeQuotations(texts, led, cast, lexicon);
}

/** In text order, but what another names first behind that one: "“…”" ⏎ "Ada Quill, harbour master". */
function inOrderOfNames(statements: readonly Statement[]): Set<Statement> {
  const order = new Set<Statement>();
  for (const statement of statements) {
    if (statement.continues) order.add(statement.continues);
    order.add(statement);
  }
  return order;
}

/**
 * Who each attribution's mention means, in text order: later mentions look back. Where two people speak as one
 * ("both men said"), `statements` gets another for the second.
 */
function resolveAll(cast: Cast, statements: Statement[]): Map<Statement, Member | null> {
  const memberOf = new Map<Statement, Member | null>();
  for (const statement of inOrderOfNames(statements)) {
    if (statement.continues) {
      memberOf.set(statement, cast.speakOn(memberOf.get(statement.continues) ?? null, statement));
      continue;
    }
    const { paragraph, sentence, mention, antecedent, silent, cue, certain, nested, quoted } = statement;
    const phrase = silent ? null : (antecedent ?? mention);
    const several = phrase ? cast.resolveSeveral(statement, phrase) : null;
    if (several) {
      const [first = null, ...others] = several;
      memberOf.set(statement, first);
      for (const other of others) {
        // The text has it once.
        const again = { ...statement, nested: true };
        statements.push(again);
        memberOf.set(again, other);
      }
      continue;
    }
    const member = phrase
      ? cast.resolve({ paragraph, sentence, phrase, certain, spoken: quoted })
      : silent && cast.resolveSilent({ paragraph, token: cue.from }, silent, antecedent);
    // Inside another's report only a person's words count, or a quotation: "officials said the ministry believed".
    const counts = !nested || quoted || member?.kind === "person";
    memberOf.set(statement, counts ? member : null);
    if (nested || member?.open) statement.certain = false;
  }
  return memberOf;
}

/** Unnamed people beside the sources they are, by place of mention or by name. */
function joinAnonymity(found: readonly FoundAnonymity[], members: readonly Member[]): Anonymity[] {
  const byBlock = new Map<number, { span: Span; source: number }[]>();
  const byName = new Map<string, number>();
  members.forEach((member, source) => {
    for (const span of member.mentions) addTo(byBlock, span.block, { span, source });
    if (member.kind !== "unnamed") return;
    for (const name of [member.name, ...member.aliases]) {
      const key = nameKey(name);
      if (!byName.has(key)) byName.set(key, source);
    }
  });
  return found.map(({ who, mention, reason, evidence }) => {
    const place = byBlock
      .get(mention.block)
      ?.find(({ span }) => span.start < mention.end && mention.start < span.end);
    return { who, source: place?.source ?? byName.get(nameKey(who)) ?? null, reason, evidence };
  });
}
