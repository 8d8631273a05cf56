import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/pipeline.ts";
import { articleDifferences } from "../golden/compare.ts";
import { metadataDifferences, sourceDifferences } from "../golden/compare-facts.ts";
import { type ExpectedArticle, type GoldenPage, goldenPages } from "../golden/expected.ts";

function read({ html, expected }: GoldenPage) {
  const dom = new JSDOM(html, { url: expected.url });
  const { document } = dom.window;
  const before = dom.serialize();
  const reading = readPage(document, { url: expected.url });
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
  const article = () => {
    const { reading } = result();
    if (!reading.ok) throw new Error(`expected an article, got ${JSON.stringify(reading)}`);
    return reading;
  };

  it("is plain data and leaves the page as it was", () => {
    const { reading, before, after } = result();
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    expect(after).toBe(before);
  });

  if (expected.outcome !== "article") {
    it(`answers ${expected.outcome}`, () => {
      expect(result().reading).toMatchObject({ ok: false, reason: expected.outcome });
    });
    return;
  }

  const wanted: ExpectedArticle = expected;
  it("article, provenance and removals", () => {
    expect(articleDifferences(article(), wanted)).toEqual([]);
  });
  it("metadata", () => {
    expect(metadataDifferences(article(), wanted)).toEqual([]);
  });
  it("sources", () => {
    expect(sourceDifferences(article(), wanted)).toEqual([]);
  });
});
