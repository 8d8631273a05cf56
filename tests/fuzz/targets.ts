import fc from "fast-check";
import type { ElementContent } from "hast";
import { JSDOM, VirtualConsole } from "jsdom";
import { readArticle } from "../../src/article/read-article.ts";
import { parsePage } from "../../src/cli/parse-page.ts";
import type { Reading } from "../../src/model/reading.ts";
import { INTERRUPTION, type Quote, type Span } from "../../src/model/source-summary.ts";
import { parseReading } from "../../src/popup/border/border.ts";
import { findSources } from "../../src/sources/find-sources.ts";
import { loadLanguage } from "../../src/sources/load-language.ts";
import { auditContent } from "../hostile/audit.ts";
import { FERRY } from "../unit/popup/readings/ferry.ts";
import { HARVEST_AR } from "../unit/popup/readings/harvest-ar.ts";
import { HOSTILE } from "../unit/popup/readings/hostile.ts";
import { mutated } from "./mutations.ts";
import { PAGE_TOKENS, PAGES, TEXT_TOKENS, TEXTS } from "./seeds.ts";

/** Something that takes whatever comes. Inputs are plain JSON, so that they can be kept. */
export interface Target<Input> {
  inputs: fc.Arbitrary<Input>;
  /** What is wrong with the answer, one line each; an exception is wrong too. */
  faults(input: Input): Promise<string[]>;
}

const ADDRESS = "https://lantern.example/news/2026/fuzz";

const pages: Target<string> = {
  inputs: mutated(PAGES, PAGE_TOKENS),
  async faults(html) {
    const page = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
    const { document } = page.window;
    const before = document.documentElement.outerHTML;
    const reading = readArticle(document, { url: ADDRESS });
    const faults = document.documentElement.outerHTML === before ? [] : ["the page was changed"];
    const saved = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
    const all = wordsOfPage(document);
    page.window.close();
    return [...faults, ...faultsIn(reading, all), ...faultsIn(saved, all)];
  },
};

/** @param all the words of the page, squeezed */
function faultsIn(reading: Reading, all: string): string[] {
  if (!reading.ok) return [];
  const faults: string[] = [];
  const parsed = parseReading(JSON.parse(JSON.stringify(reading)));
  if (!parsed.ok) faults.push(`the border refuses it: ${parsed.reason} ${parsed.details ?? ""}`);
  else faults.push(...parsed.blocks.flatMap(({ content }) => auditContent(content)));
  for (const { content } of reading.blocks) {
    for (const text of textsIn(content)) {
      if (!all.includes(squeezed(text))) faults.push(`not on the page: ${text.slice(0, 80)}`);
    }
  }
  return faults;
}

function textsIn(node: ElementContent): string[] {
  if (node.type === "text") return [node.value];
  return node.type === "element" ? node.children.flatMap(textsIn) : [];
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, "");
}

/** Every text and attribute of the page, also as JSON and entities in its scripts write them. */
function wordsOfPage(document: Document): string {
  const parts = [document.documentElement.textContent ?? ""];
  for (const template of document.querySelectorAll("template")) parts.push(template.innerHTML);
  for (const element of document.querySelectorAll("*")) {
    for (const { value } of element.attributes) parts.push(value);
    if (element.localName === "script") parts.push(unescaped(element.textContent ?? ""));
  }
  return squeezed(parts.join(" "));
}

function unescaped(json: string): string {
  const plain = json
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/\\(.)/g, "$1");
  return new JSDOM(`<p>${plain}</p>`).window.document.body.textContent ?? "";
}

const LANGS = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ja", "ar", null];

const sources: Target<{ text: string; lang: string | null }> = {
  inputs: fc.record({ text: mutated(TEXTS, TEXT_TOKENS), lang: fc.constantFrom(...LANGS) }),
  async faults({ text, lang }) {
    const paragraphs = text.split("\n").map((words, id) => ({ id: id * 7, text: words }));
    const metadata = { title: "", authors: [], lang, siteName: null, url: ADDRESS, origins: [] };
    const summary = findSources({ paragraphs, metadata }, await loadLanguage(lang));
    const texts = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
    const wordsAt = ({ block, start, end }: Span) => texts.get(block)?.slice(start, end) ?? "";
    const spans = [
      ...summary.quotes.flatMap((quote) => quote.spans),
      ...summary.attributions.flatMap((one) => [one.evidence, ...one.content, one.mention, one.cue]),
      ...summary.sources.flatMap((source) => source.evidence),
      ...summary.outlets.map((outlet) => outlet.evidence),
      ...summary.anonymity.map((one) => one.evidence),
      ...summary.unlinked.map((one) => one.evidence),
    ].filter((span) => span !== null);
    const faults = spans
      .filter(
        (span) => span.start < 0 || wordsAt(span).length !== span.end - span.start || span.end <= span.start,
      )
      .map((span) => `points at nothing: ${JSON.stringify(span)}`);
    for (const quote of summary.quotes) {
      if (quotedWords(quote, wordsAt) !== quote.text)
        faults.push(`quotes other words: ${quote.text.slice(0, 80)}`);
    }
    for (const { name, evidence } of summary.sources) {
      if (name === "") faults.push("a source without a name");
      if (evidence.length === 0) faults.push(`a source without evidence: ${name}`);
    }
    for (const { source } of [...summary.quotes, ...summary.attributions]) {
      if (source !== null && !summary.sources[source]) faults.push(`source ${source} is none`);
    }
    if (JSON.stringify(JSON.parse(JSON.stringify(summary))) !== JSON.stringify(summary))
      faults.push("no plain JSON");
    return faults;
  },
};

/** A quotation's words by its spans: paragraphs on lines of their own, what an attribution interrupts with a mark between. */
function quotedWords({ spans }: Quote, wordsAt: (span: Span) => string): string {
  return spans
    .map((span, at) => {
      const former = spans[at - 1];
      const before = former ? (former.block === span.block ? INTERRUPTION : "\n") : "";
      return before + wordsAt(span);
    })
    .join("");
}

/** A change somewhere inside a value: the entry that a walk by these numbers comes to is replaced. */
function replaced(value: unknown, walk: readonly number[], by: unknown): unknown {
  const [step, ...rest] = walk;
  if (step === undefined || typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry, i) => (String(i) === key ? replaced(entry, rest, by) : entry));
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

const node = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ type: fc.constant("text"), value: fc.string({ unit: "binary" }) }),
    fc.record({
      type: fc.constantFrom("element", "root", "comment", "raw"),
      tagName: fc.constantFrom(
        ..."p a img script svg math iframe form td li x-y style __proto__ constructor".split(" "),
      ),
      properties: fc.dictionary(
        fc.constantFrom(
          ..."href src onclick style id className srcDoc __proto__ toString xlink:href colSpan".split(" "),
        ),
        fc.constantFrom(
          "javascript:1",
          "https://a.example/",
          "data:text/html,x",
          "#app",
          "",
          7,
          null,
          ["x"],
          { a: 1 },
        ),
      ),
      children: fc.array(tie("any"), { maxLength: 4 }),
    }),
  ),
})).any;

interface Message {
  blocks: { content: unknown }[];
}

const change = fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }), fc.oneof(node, fc.jsonValue()));

/** A reading with other content in some of its blocks, and now and then something else anywhere. */
const message = fc
  .record({
    reading: fc.constantFrom<Message>(FERRY, HARVEST_AR, HOSTILE),
    contents: fc.array(fc.tuple(fc.nat(20), node), { maxLength: 6 }),
    // Mostly none: what the schema refuses never comes to the sanitiser.
    changes: fc.oneof(fc.array(change, { maxLength: 0 }), fc.array(change, { maxLength: 3 })),
  })
  .map(({ reading, contents, changes }) => {
    const blocks = reading.blocks.map((block, i) => ({
      ...block,
      content: contents.find(([place]) => place === i)?.[1] ?? block.content,
    }));
    return changes.reduce<unknown>((value, [walk, by]) => replaced(value, walk, by), { ...reading, blocks });
  });

const border: Target<unknown> = {
  inputs: fc
    .oneof({ weight: 8, arbitrary: message }, fc.jsonValue())
    .map((value) => JSON.parse(JSON.stringify(value))),
  async faults(value) {
    const reading = parseReading(value);
    if (!reading.ok) return typeof reading.reason === "string" ? [] : ["a failure without a reason"];
    return reading.blocks.flatMap(({ content }) => auditContent(content));
  },
};

export const TARGETS = { pages, sources, border } as const;
export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

/** @returns an exception as a fault, like all others */
export async function faultsOf(name: TargetName, input: unknown): Promise<string[]> {
  try {
    return await (TARGETS[name] as Target<unknown>).faults(input);
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : String(error)}`];
  }
}
