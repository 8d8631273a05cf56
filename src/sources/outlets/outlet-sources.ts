import type { Outlet, Source, Span } from "../../model/source-summary.ts";
import type { Member } from "../discourse/members.ts";
import type { AnalysedParagraph } from "../text/analysed-text.ts";
import { SpanIndex } from "../text/span-index.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { findKnownOutlets } from "./outlet-names.ts";
import type { FoundOutlets } from "./outlets.ts";
import { isPublisher, nameKey, type Publisher } from "./publisher.ts";

/**
 * Speakers that are outlets: another outlet that reports something stands for its report, a document;
 * the publisher itself and the reporters of the outlets found are nobody's source.
 * Changes the members in place; returns whom some members are instead: the same outlet, or nobody.
 */
export function settleOutlets(
  members: readonly Member[],
  { outlets, reports, told }: FoundOutlets,
  publisher: Publisher,
  lexicon: OutletLexicon,
): Map<Member, Member | null> {
  const instead = new Map<Member, Member | null>();
  const reporters = new Set(outlets.flatMap((outlet) => (outlet.reporter ? [nameKey(outlet.reporter)] : [])));
  const names = new Map(outlets.map(({ name }) => [nameKey(name), name]));
  const places = new SpanIndex(reports.map(({ name, outlet }) => [name, outlet] as const));
  const addressed = new SpanIndex(told.map(({ outlet, name }) => [name, outlets[outlet]!.name] as const));
  const byOutlet = new Map<number, Member>();
  const anyOutlet =
    outlets.length > 0 ? new RegExp(`^(?:${lexicon.words.nouns})(?: \\p{Ll}{5,}){0,2}$`, "u") : null;
  for (const member of members) {
    // "le quotidien américain" is one of the outlets named.
    const another = member.kind === "organization" && anyOutlet?.test(member.name) === true;
    if (another || reporters.has(nameKey(member.name)) || isAddressed(member, addressed)) {
      instead.set(member, null);
      continue;
    }
    // A role before a word makes no person of it: "CBS Tulsa".
    const person = member.person?.proven && member.name.includes(" ");
    const outlet = person ? undefined : onlyOutlet(member, places);
    if (outlet !== undefined) {
      const known = byOutlet.get(outlet);
      if (known) {
        known.mentions.push(...member.mentions);
        instead.set(member, known);
        continue;
      }
      byOutlet.set(outlet, member);
      member.name = outlets[outlet]!.name;
      member.kind = "document";
      member.role = null;
      continue;
    }
    if (member.kind === "unnamed" || member.person?.proven) continue;
    const known = outletNamed(member.name, lexicon);
    if (member.kind !== "document" && isPublisher(publisher, member.name, known)) {
      instead.set(member, null);
    } else if (known || names.has(nameKey(member.name))) {
      member.kind = "document";
      member.name = names.get(nameKey(member.name)) ?? fullForm(known?.forms ?? [], member.name);
    }
  }
  return instead;
}

/** The known outlet that a whole name means. */
function outletNamed(name: string, lexicon: OutletLexicon): KnownOutlet | null {
  const length = name.replace(/^the /i, "").length;
  const whole = findKnownOutlets(name, lexicon).find(
    ({ known, start, end }) => known !== null && end - start >= length,
  );
  return whole?.known ?? null;
}

/** "Marston Post" is The Marston Post: the form with its article. */
function fullForm(forms: readonly string[], name: string): string {
  return forms.find((form) => form === `The ${name}`) ?? name;
}

/** The outlet whose name stands in every mention of a member; none when one mention names something else. "The report" names nothing. */
function onlyOutlet({ kind, mentions }: Member, places: SpanIndex<number>): number | undefined {
  const first = mentions[0] && places.at(mentions[0]);
  const again = (outlet: number | undefined) => outlet === undefined && kind === "document";
  return mentions.every((mention) => {
    const outlet = places.at(mention);
    return outlet === first || again(outlet);
  })
    ? first
    : undefined;
}

/** "she told the Post": an outlet that is only ever told something does not speak. */
function isAddressed({ name, mentions, person }: Member, told: SpanIndex<string>): boolean {
  const isNamed = (outlet: string | undefined) =>
    outlet !== undefined && nameKey(outlet).endsWith(nameKey(name));
  return !person && mentions.length > 0 && mentions.every((mention) => isNamed(told.at(mention)));
}

/** Sentences that are kept to show a reader why an outlet is a source; more say the same. */
const MOST_EVIDENCE = 3;

/**
 * Adds the outlets that the text names as those who report, where no source found so far stands in that place:
 * "according to the Post", "wie der Bote berichtet". One source an outlet, a reported sentence each.
 */
export function citeOutlets(
  sources: Source[],
  members: readonly Member[],
  { outlets, reports }: FoundOutlets,
  texts: readonly AnalysedParagraph[],
): void {
  const mentioned = new SpanIndex(
    members.flatMap(({ mentions }) => mentions.map((span) => [span, true] as const)),
  );
  const byBlock = new Map(texts.map((text) => [text.id, text]));
  const byName = new Map(sources.map((source) => [nameKey(source.name), source]));
  for (const { outlet, name } of reports) {
    const settled = byName.get(nameKey(outlets[outlet]!.name));
    // The frame around its name says that it reports.
    if (settled?.kind === "document") settled.certainty = "certain";
    if (mentioned.touches(name)) continue;
    const sentence = sentenceAt(byBlock.get(name.block), name);
    if (!sentence) continue;
    const title = outlets[outlet]!.name;
    const source = byName.get(nameKey(title)) ?? fresh(title);
    if (!byName.has(nameKey(title))) sources.push(source);
    byName.set(nameKey(title), source);
    const { evidence } = source;
    if (evidence.some((span) => span.block === sentence.block && span.start === sentence.start)) continue;
    source.indirect++;
    if (evidence.length < MOST_EVIDENCE) evidence.push(sentence);
  }
}

/** The outlets with the whole sentence as proof where running text names them, in place of the words beside the name. */
export function inSentences(outlets: readonly Outlet[], texts: readonly AnalysedParagraph[]): Outlet[] {
  const byBlock = new Map(texts.map((text) => [text.id, text]));
  return outlets.map((outlet) => {
    const { relation, evidence } = outlet;
    const cited = relation === "cited-report" || relation === "original-report";
    const text = evidence && byBlock.get(evidence.block);
    const first =
      cited && text && text.kind !== "credit" && text.kind !== "byline" && sentenceAt(text, evidence);
    const last = first && sentenceAt(text, { ...evidence, start: evidence.end - 1 });
    if (!first || !last) return outlet;
    const span = { ...first, end: Math.max(last.end, evidence.end) };
    return { ...outlet, evidence: span, words: text.text.slice(span.start, span.end) };
  });
}

function fresh(name: string): Source {
  return {
    name,
    aliases: [],
    kind: "document",
    role: null,
    quotes: 0,
    indirect: 0,
    certainty: "certain",
    evidence: [],
  };
}

function sentenceAt(text: AnalysedParagraph | undefined, { start }: Span): Span | null {
  if (!text) return null;
  const { id, tokens, sentences } = text;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[sentences[middle]!.to - 1]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence
    ? { block: id, start: tokens[sentence.from]!.start, end: tokens[sentence.to - 1]!.end }
    : null;
}
