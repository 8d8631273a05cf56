import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, it } from "vitest";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { textOf } from "../../../src/model/text.ts";
import { readPage } from "../../../src/pipeline.ts";
import { goldenPages } from "../../golden/expected.ts";

const ADDRESS = "https://www.harborledger.example/broken";
/** Runs of the property, each of which parses and reads one page: in a live DOM that takes ten times as long. */
const RUNS = { live: 30, saved: 150 } as const;

type Edit = { kind: "cut" | "drop" | "repeat" | "quote"; at: number; length: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("cut", "drop", "repeat", "quote"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
});

/** Markup as bad connections, bad editors and bad templates leave it. */
function damage(html: string, edits: Edit[]): string {
  let damaged = html;
  for (const { kind, at, length } of edits) {
    const from = Math.floor(at * damaged.length);
    const piece = damaged.slice(from, from + length);
    if (kind === "cut") damaged = damaged.slice(0, from);
    else if (kind === "drop") damaged = damaged.slice(0, from) + damaged.slice(from + length);
    else if (kind === "repeat") damaged = damaged.slice(0, from) + piece + damaged.slice(from);
    else damaged = `${damaged.slice(0, from)}"<'>${damaged.slice(from)}`;
  }
  return damaged;
}

/** What holds of every page, however bad, in a browser. */
async function violationsLive(html: string): Promise<string[]> {
  const { window } = new JSDOM(html, { url: ADDRESS });
  const before = window.document.documentElement.outerHTML;
  const reading = await readPage(window.document, { url: ADDRESS });
  const found = violationsOf(reading);
  if (window.document.documentElement.outerHTML !== before) found.push("the page was changed");
  window.close();
  return found;
}

/** The same as the command line reads it. */
async function violationsSaved(html: string): Promise<string[]> {
  return violationsOf(await readPage(parsePage(html, ADDRESS), { url: ADDRESS }));
}

function violationsOf(reading: Awaited<ReturnType<typeof readPage>>): string[] {
  const found: string[] = [];
  if (JSON.stringify(JSON.parse(JSON.stringify(reading))) !== JSON.stringify(reading))
    found.push("not plain data");
  if (!reading.ok) return reading.reason === "error" ? [...found, "error"] : found;
  let last = -1;
  for (const block of reading.blocks) {
    if (block.id <= last) found.push(`block ${block.id} after ${last}`);
    last = block.id;
    if (block.text !== textOf(block.content)) found.push(`block ${block.id}: text is not its content's`);
    if (block.rule === "") found.push(`block ${block.id}: no rule`);
  }
  const { sources, attributions, quotes } = reading.sources;
  const known = (source: number | null) => source === null || sources[source] !== undefined;
  if (![...attributions, ...quotes].every(({ source }) => known(source))) found.push("unknown source");
  for (const quote of quotes) {
    const texts = quote.spans.map(({ block, start, end }) =>
      reading.blocks.find(({ id }) => id === block)?.text.slice(start, end),
    );
    if (texts.includes(undefined)) found.push("a quotation of no block");
    // An interrupted or long speech joins its parts; a simple one is the words themselves.
    if (texts.length === 1 && texts[0] !== quote.text)
      found.push(`quotation "${quote.text}" is not ${texts[0]}`);
  }
  return found;
}

describe("golden pages with their markup damaged", () => {
  it.each([
    ["live", violationsLive],
    ["saved", violationsSaved],
  ] as const)(
    "are read or refused, never with an exception or with words that are not theirs: %s",
    (parser, violations) => {
      const pages = goldenPages().map((page) => page.html);
      return fc.assert(
        fc.asyncProperty(fc.constantFrom(...pages), fc.array(edit, { maxLength: 6 }), async (html, edits) => {
          const found = await violations(damage(html, edits));
          if (found.length > 0) throw new Error(found.slice(0, 5).join("\n"));
        }),
        { numRuns: RUNS[parser], seed: 20260211 },
      );
    },
    120_000,
  );
});
