import { afterEach, expect, it } from "vitest";
import type { Scripting } from "webextension-polyfill";
import type { Article, Reading } from "../../../src/model/reading.ts";
import { readInPage } from "../../../src/platform/in-page.ts";
import { makeArticle, p } from "../popup/make-reading.ts";

/** A browser whose page gives that reading; what crosses over is kept. */
function pageWith(reading: Reading | null) {
  const crossed: unknown[] = [];
  globalThis.bylineReader = reading ? { read: async () => reading, stop() {} } : undefined;
  const executeScript = async ({
    func,
    args = [],
  }: {
    func?: (...all: unknown[]) => unknown;
    args?: unknown[];
  }) => {
    const result = func && structuredClone(await func(...args));
    if (func) crossed.push(result);
    return [{ result }];
  };
  return { scripting: { executeScript } as unknown as Scripting.Static, crossed };
}
afterEach(() => {
  globalThis.bylineReader = undefined;
});

const article = (length: number): Article =>
  makeArticle({ blocks: Array.from({ length }, (_, n) => p(`The ferry of day ${n} came.`)) });

/** The popup's border reads the texts from the content. */
const withoutTexts = (reading: Article) => ({
  ...reading,
  blocks: reading.blocks.map((block) => ({ ...block, text: "" })),
});

it("carries a short reading over in one string", async () => {
  const { scripting, crossed } = pageWith(article(20));
  expect(await readInPage(scripting, 1, "page")).toEqual(
    JSON.parse(JSON.stringify(withoutTexts(article(20)))),
  );
  expect(typeof crossed[0]).toBe("string");
});

it("carries a long one over in parts, all of it and in order", async () => {
  const { scripting, crossed } = pageWith(article(1_234));
  expect(await readInPage(scripting, 1, "page")).toEqual(
    JSON.parse(JSON.stringify(withoutTexts(article(1_234)))),
  );
  expect(crossed[0]).toHaveLength(3);
});

it("carries a failure over, and rejects where nothing came", async () => {
  const failure = { ok: false, reason: "no-article" } as const;
  expect(await readInPage(pageWith(failure).scripting, 1, "page")).toEqual(failure);
  await expect(readInPage(pageWith(null).scripting, 1, "page")).rejects.toThrow("no reading");
});
