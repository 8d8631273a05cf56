import type { SourcedArticle } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/source-summary.ts";
import { collapse, oneOf } from "./compare.ts";
import type { ExpectedArticle, ExpectedSource } from "./expected.ts";

/** What differs between the reading's metadata and the expectation. */
export function metadataDifferences(reading: SourcedArticle, expected: ExpectedArticle): string[] {
  const found: string[] = [];
  const { title, authors, authorsOr, siteName, published, modified, lang } = expected.metadata;
  const actual = reading.metadata;
  const check = (field: string, same: boolean, is: unknown, wanted: unknown) => {
    if (!same) found.push(`${field}: is ${JSON.stringify(is)}, should be ${JSON.stringify(wanted)}`);
  };
  check("title", actual.title === title, actual.title, title);
  const names = JSON.stringify(actual.authors);
  const signed = names === JSON.stringify(authors) || names === JSON.stringify(authorsOr);
  check("authors", signed, actual.authors, authors);
  const either = (wanted: string | null, is: string | null) => oneOf(wanted ?? "null", is ?? "null");
  check("siteName", either(siteName, actual.siteName), actual.siteName, siteName);
  check("published", sameTime(actual.published, published), actual.published, published);
  check("modified", sameTime(actual.modified, modified), actual.modified, modified);
  check("lang", either(lang, actual.lang), actual.lang, lang);
  return found;
}

const ZONED = /T.*(Z|[+-]\d\d:?\d\d)$/;

/** The same instant when both name a zone, else the same words. */
function sameTime(actual: string | null, wanted: string | null): boolean {
  if (actual === null || wanted === null) return actual === wanted;
  if (ZONED.test(actual) && ZONED.test(wanted)) return Date.parse(actual) === Date.parse(wanted);
  return actual === wanted;
}

/** What differs between the reading's source summary and the expectation. */
export function sourceDifferences(reading: SourcedArticle, expected: ExpectedArticle): string[] {
  const summary = reading.sources;
  const found: string[] = [];
  if (summary.coverage !== expected.coverage) {
    found.push(`coverage: is ${summary.coverage}, should be ${expected.coverage}`);
  }
  if (summary.coverage === "full") {
    found.push(
      ...paired("source", expected.sources, summary.sources, (wanted, actual) =>
        oneOf(folded(wanted.name), folded(actual.name)),
      ),
    );
    for (const wanted of expected.sources) {
      const actual = summary.sources.find((source) => oneOf(folded(wanted.name), folded(source.name)));
      if (actual) found.push(...sourceFields(wanted, actual));
    }
  } else {
    const quotes = summary.quotes.map((quote) => ({
      name: collapse(quote.text),
      speaker: quote.source === null ? null : (summary.sources[quote.source]?.name ?? null),
    }));
    const wanted = (expected.quotes ?? []).map(({ text, ...rest }) => ({ name: text, ...rest }));
    found.push(...paired("quote", wanted, quotes, (a, b) => a.name === b.name));
    for (const quote of wanted) {
      const actual = quotes.find(({ name }) => name === quote.name);
      if (actual?.speaker && actual.speaker !== quote.speaker) {
        found.push(`quote "${quote.name}": speaker is ${actual.speaker}, should be ${quote.speaker}`);
      }
    }
  }
  found.push(
    ...paired("outlet", expected.outlets, summary.outlets, (wanted, actual) =>
      oneOf(folded(wanted.name), folded(actual.name)),
    ),
  );
  for (const wanted of expected.outlets) {
    const actual = summary.outlets.find((outlet) => oneOf(folded(wanted.name), folded(outlet.name)));
    if (!actual) continue;
    if (!oneOf(wanted.relation, actual.relation)) {
      found.push(`outlet ${wanted.name}: relation is ${actual.relation}, should be ${wanted.relation}`);
    }
    if (!oneOf(wanted.reporter ?? "null", actual.reporter ?? "null")) {
      found.push(`outlet ${wanted.name}: reporter is ${actual.reporter}, should be ${wanted.reporter}`);
    }
  }
  const named = (items: { who: string; reason: string | null; optional?: boolean }[]) =>
    items.map((item) => ({ name: item.who, reason: item.reason, optional: item.optional ?? false }));
  found.push(
    ...paired(
      "anonymity",
      named(expected.anonymity),
      named(summary.anonymity),
      (wanted, actual) => oneOf(folded(wanted.name), folded(actual.name)) && wanted.reason === actual.reason,
    ),
  );
  return [...found, ...evidenceDifferences(reading)];
}

function sourceFields(
  wanted: ExpectedSource,
  actual: SourcedArticle["sources"]["sources"][number],
): string[] {
  const found: string[] = [];
  const differ = (field: string, is: unknown, should: unknown) =>
    found.push(
      `source ${wanted.name}: ${field} is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`,
    );
  if (!oneOf(wanted.kind, actual.kind)) differ("kind", actual.kind, wanted.kind);
  const role = oneOf(folded(wanted.role ?? "null"), folded(actual.role ?? "null"));
  // An unnamed source is its description: repeating or leaving it out as role says the same.
  const described =
    actual.kind === "unnamed" && (actual.role === null || folded(actual.role) === folded(actual.name));
  if (!role && !described) differ("role", actual.role, wanted.role);
  if (actual.quotes !== wanted.quotes) differ("quotes", actual.quotes, wanted.quotes);
  const [low, high] =
    typeof wanted.indirect === "number" ? [wanted.indirect, wanted.indirect] : wanted.indirect;
  if (actual.indirect < low || actual.indirect > high) differ("indirect", actual.indirect, wanted.indirect);
  return found;
}

/** Names without leading article and case: the summary may keep or drop either. */
function folded(text: string): string {
  return text
    .split("|")
    .map((name) =>
      collapse(name)
        .toLowerCase()
        .replace(/^(?:(?:an?|the|der|die|das|eine?|el|la|los|las|le|les|une?|il|lo|de|het) |l['’])/, ""),
    )
    .join("|");
}

function paired<W extends { name: string; optional?: boolean }, A extends { name: string }>(
  what: string,
  wanted: W[],
  actual: A[],
  same: (wanted: W, actual: A) => boolean,
): string[] {
  const missing = wanted.filter((item) => !item.optional && !actual.some((other) => same(item, other)));
  const extra = actual.filter((item) => !wanted.some((other) => same(other, item)));
  return [
    ...missing.map((item) => `${what}: missing ${JSON.stringify(item)}`),
    ...extra.map((item) => `${what}: must not hold ${cutJson(item)}`),
  ];
}

const cutJson = (value: unknown) => JSON.stringify(value).slice(0, 240);

/** Every claim must point at words of a block. */
function evidenceDifferences(reading: SourcedArticle): string[] {
  const { quotes, attributions, sources, outlets, anonymity } = reading.sources;
  const spans: Span[] = [
    ...quotes.flatMap((quote) => quote.spans),
    ...attributions.flatMap((attribution) => [attribution.evidence, ...attribution.content]),
    ...sources.flatMap((source) => source.evidence),
    ...outlets.flatMap((outlet) => outlet.evidence ?? []),
    ...anonymity.map((item) => item.evidence),
  ];
  const blocks = new Map(reading.blocks.map((block) => [block.id, block]));
  return spans
    .filter(({ block, start, end }) => !blocks.get(block)?.text.slice(start, end).trim())
    .map((span) => `evidence: ${JSON.stringify(span)} points at no words`);
}
