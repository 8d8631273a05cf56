// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { readArticle } from "../../src/article/read-article.ts";
import { parsePage } from "../../src/cli/parse-page.ts";
import { type Block, isShown } from "../../src/model/block.ts";
import type { Reading } from "../../src/model/reading.ts";
import { parseReading } from "../../src/popup/border/border.ts";
import * as sanitiser from "../../src/popup/border/sanitise.ts";
import { auditContent, auditView } from "./audit.ts";
import { casesOf, type HostileCase, type Mechanism } from "./mechanism.ts";
import { MECHANISMS } from "./mechanisms/index.ts";
import { missingFrom, responseOf } from "./page.ts";
import { rawReading } from "./raw-reading.ts";
import { renderBlocks } from "./render-blocks.tsx";

const ORIGIN = "https://hostile.example";
const ADDRESS = `${ORIGIN}/news/2026/night-window`;
/** Pages that jsdom, which parses as a browser without scripts, gives another tree: the browsers' runs look for their text. */
const OTHER_TREE = new Set(["mutation-by-raw-text/1-between"]);

/** What a content script hands over for a page: ours, and one that cleans nothing. As JSON, as between two processes. */
interface HandedOver {
  cleaned: unknown;
  /** Ours of the page as the command line parses it. */
  saved: unknown;
  raw: unknown;
  /** The page is as it was. */
  unchanged: boolean;
}

const handedOver = new Map<string, HandedOver>();

/** Each page is parsed and read once, when a test first asks for it. */
function handOver(one: HostileCase): HandedOver {
  const known = handedOver.get(one.id);
  if (known) return known;
  const { type, body } = responseOf(one, ORIGIN);
  const page = new JSDOM(body, { url: ADDRESS, contentType: type });
  const { document } = page.window;
  const before = document.documentElement.outerHTML;
  const cleaned = readArticle(document, { url: ADDRESS });
  const given = {
    cleaned: JSON.parse(JSON.stringify(cleaned)),
    saved: JSON.parse(
      JSON.stringify(readArticle(parsePage(body.toString("utf8"), ADDRESS), { url: ADDRESS })),
    ),
    raw: one.mechanism.needsSanitiser ? JSON.parse(JSON.stringify(rawReading(document))) : null,
    unchanged: document.documentElement.outerHTML === before,
  };
  page.window.close();
  handedOver.set(one.id, given);
  return given;
}

/** What of a reading does not belong on the screen, one line each; and what of the story does not reach it. */
function faultsOf(reading: Reading, wantsStory: boolean): string[] {
  if (!reading.ok) return [`no article: ${reading.reason} ${reading.details ?? ""}`];
  const blocks = reading.blocks.filter(isShown);
  const lost = wantsStory ? missingFrom(blocks.map(({ text }) => text).join("\n")) : [];
  return [
    ...reading.blocks.flatMap(({ content }) => auditContent(content)),
    ...lost.map((sentence) => `lost: ${sentence}`),
    ...faultsOnScreen(blocks, wantsStory),
  ];
}

function faultsOnScreen(blocks: readonly Block[], wantsStory: boolean): string[] {
  try {
    const { article, stop } = renderBlocks(blocks);
    const lost = wantsStory ? missingFrom(article.textContent ?? "") : [];
    const found = [...auditView(article), ...lost.map((sentence) => `not rendered: ${sentence}`)];
    stop();
    return found;
  } catch (error) {
    return [`the view threw: ${error}`];
  }
}

/** Runs `check` on every page of a mechanism; what it finds, with the page's id before it. */
function eachPage(mechanism: Mechanism, check: (given: HandedOver, id: string) => string[]): string[] {
  return casesOf([mechanism]).flatMap((one) =>
    check(handOver(one), one.id).map((line) => `${one.id}: ${line}`),
  );
}

const ALL = casesOf(MECHANISMS);
const rows: [string, Mechanism][] = MECHANISMS.map((mechanism) => [mechanism.id, mechanism]);
const needSanitiser = rows.filter(([, { needsSanitiser }]) => needsSanitiser);

describe("the corpus", () => {
  it("is as large as was asked", () => {
    expect(MECHANISMS.length).toBeGreaterThanOrEqual(80);
    expect(ALL.length).toBeGreaterThanOrEqual(600);
    expect(new Set(MECHANISMS.map(({ id }) => id)).size).toBe(MECHANISMS.length);
    expect(new Set(ALL.map(({ mechanism, payload, place }) => mechanism.as + payload + place)).size).toBe(
      ALL.length,
    );
  });
});

describe("a page that attacks is read like any other", () => {
  it.each(rows)("%s", (_, mechanism) => {
    const found = eachPage(mechanism, ({ cleaned, unchanged }, id) => {
      const faults = faultsOf(parseReading(cleaned), !OTHER_TREE.has(id));
      return unchanged ? faults : [...faults, "the page was changed"];
    });
    expect(found).toEqual([]);
  });
});

describe("the command line reads a page that attacks like any other", () => {
  it.each(rows)("%s", (_, mechanism) => {
    expect(
      eachPage(mechanism, ({ saved }, id) => faultsOf(parseReading(saved), !OTHER_TREE.has(id))),
    ).toEqual([]);
  });
});

describe("the border alone stops what a content script let through", () => {
  it.each(needSanitiser)("%s", (_, mechanism) => {
    expect(eachPage(mechanism, ({ raw }) => faultsOf(parseReading(raw), false))).toEqual([]);
  });
});

describe("without a sanitiser these tests fail", () => {
  it.each(needSanitiser)("%s", (_, mechanism) => {
    const off = vi.spyOn(sanitiser, "sanitiseContent").mockImplementation((content) => content as never);
    const unnoticed = eachPage(mechanism, ({ raw }) =>
      faultsOf(parseReading(raw), false).length === 0 ? ["unnoticed"] : [],
    );
    off.mockRestore();
    expect(unnoticed).toEqual([]);
  });
});
