import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../src/cli/parse-page.ts";
import { readPage } from "../../src/pipeline.ts";
import { articleDifferences } from "../golden/compare.ts";
import { metadataDifferences, sourceDifferences } from "../golden/compare-facts.ts";
import { type ExpectedArticle, type GoldenPage, goldenPages } from "../golden/expected.ts";

async function read({ html, expected }: GoldenPage) {
  const dom = new JSDOM(html, { url: expected.url });
  const { document } = dom.window;
  const before = dom.serialize();
  const reading = await readPage(document, { url: expected.url });
  return { reading, before, after: dom.serialize() };
}

/** Reads at most once a page, and not before a test asks. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

describe.each(goldenPages())("golden page $name", (page) => {
  const { expected } = page;
  const result = lazily(() => read(page));
  const article = async () => {
    const { reading } = await result();
    if (!reading.ok) throw new Error(`expected an article, got ${JSON.stringify(reading)}`);
    return reading;
  };

  it("is plain data and leaves the page as it was", async () => {
    const { reading, before, after } = await result();
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    expect(after).toBe(before);
  });

  it("is the same to the command line", async () => {
    const saved = await readPage(parsePage(page.html, expected.url), { url: expected.url });
    expect(saved).toEqual((await result()).reading);
  });

  if (expected.outcome !== "article") {
    it(`answers ${expected.outcome}`, async () => {
      expect((await result()).reading).toMatchObject({ ok: false, reason: expected.outcome });
    });
    return;
  }

  const wanted: ExpectedArticle = expected;
  it("article, provenance and removals", async () => {
    expect(articleDifferences(await article(), wanted)).toEqual([]);
  });
  it("metadata", async () => {
    expect(metadataDifferences(await article(), wanted)).toEqual([]);
  });
  it("sources", async () => {
    expect(sourceDifferences(await article(), wanted)).toEqual([]);
  });
});
