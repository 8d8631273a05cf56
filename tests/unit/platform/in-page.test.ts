import { afterEach, expect, it } from "vitest";
import type { Browser } from "webextension-polyfill";
import type { Article, Reading } from "../../../src/model/reading.ts";
import { readInPage } from "../../../src/platform/in-page.ts";
import { makeArticle, p } from "../popup/make-reading.ts";

interface Injection {
  files?: string[];
  func?: (...all: unknown[]) => unknown;
  args?: unknown[];
}

/**
 * A browser whose page gives that reading; what crosses over is kept, and what was injected.
 * @param module whether the package has the reader as a module, and whether the page gets it
 */
function pageWith(reading: Reading | null, module: "none" | "given" | "refused" = "none") {
  const crossed: unknown[] = [];
  const injected: string[] = [];
  const bringReader = () => {
    globalThis.bylineReader = reading ? { read: async () => reading, stop() {} } : undefined;
  };
  const inject = (file: string) => {
    injected.push(file);
    if (file.endsWith("/read.js")) bringReader();
    else
      globalThis.bylineLoading =
        module === "given"
          ? Promise.resolve().then(bringReader)
          : Promise.reject(new TypeError("Failed to fetch"));
  };
  const executeScript = async ({ files = [], func, args = [] }: Injection) => {
    files.forEach(inject);
    const result = func && structuredClone(await func(...args));
    if (func) crossed.push(result);
    return [{ result }];
  };
  const getManifest = () => (module === "none" ? {} : { web_accessible_resources: [] });
  const api = { scripting: { executeScript }, runtime: { getManifest } } as unknown as Browser;
  return { api, crossed, injected };
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, "bylineReader");
  Reflect.deleteProperty(globalThis, "bylineLoading");
});

const article = (length: number): Article =>
  makeArticle({ blocks: Array.from({ length }, (_, n) => p(`The ferry of day ${n} came.`)) });

/** The popup's border reads the texts from the content. */
const withoutTexts = (reading: Article) => ({
  ...reading,
  blocks: reading.blocks.map((block) => ({ ...block, text: "" })),
});

it("carries a short reading over in one string", async () => {
  const { api, crossed } = pageWith(article(20));
  expect(await readInPage(api, 1, "page")).toEqual(JSON.parse(JSON.stringify(withoutTexts(article(20)))));
  expect(typeof crossed[0]).toBe("string");
});

it("carries a long one over in parts, all of it and in order", async () => {
  const { api, crossed } = pageWith(article(1_234));
  expect(await readInPage(api, 1, "page")).toEqual(JSON.parse(JSON.stringify(withoutTexts(article(1_234)))));
  expect(crossed[0]).toHaveLength(3);
});

it("carries a failure over, and rejects where nothing came", async () => {
  const failure = { ok: false, reason: "no-article" } as const;
  expect(await readInPage(pageWith(failure).api, 1, "page")).toEqual(failure);
  await expect(readInPage(pageWith(null).api, 1, "page")).rejects.toThrow("no reading");
});

it("has the browser fetch the reader as a module where the package allows it", async () => {
  const { api, injected } = pageWith(article(3), "given");
  expect(await readInPage(api, 1, "page")).toMatchObject({ ok: true });
  expect(injected).toEqual(["/src/platform/load.js"]);
});

it("injects the reader where the page does not get the module", async () => {
  const { api, injected } = pageWith(article(3), "refused");
  expect(await readInPage(api, 1, "page")).toMatchObject({ ok: true });
  expect(injected).toEqual(["/src/platform/load.js", "/src/content/read.js"]);
});
