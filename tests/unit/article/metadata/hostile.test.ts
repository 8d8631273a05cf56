import { expect, it, describe as suite } from "vitest";
import { describePage } from "../../../../src/article/metadata/describe-page.ts";
import { describe, jsonLd, prepare, STORY } from "./describe.ts";

const body = `<h1>Ferry takes over</h1><p>By Ana Ruiz</p>${STORY}`;

suite("poisoned metadata", () => {
  const objects = (depth: number): object =>
    depth === 0 ? {} : { "@type": "NewsArticle", author: objects(depth - 1) };
  it.each<[string, string]>([
    ["deep nesting", jsonLd(objects(2000))],
    [
      "a hundred thousand stories",
      jsonLd(Array.from({ length: 100_000 }, (_, i) => ({ "@type": "NewsArticle", headline: `Story ${i}` }))),
    ],
    [
      "references in a circle",
      jsonLd([
        { "@id": "#a", author: { "@id": "#b" } },
        { "@id": "#b", author: { "@id": "#a" } },
      ]),
    ],
    [
      "wrong types everywhere",
      jsonLd({
        "@type": 7,
        headline: { a: [] },
        author: [[[null, 3, true]]],
        datePublished: [{}],
        image: 1,
        publisher: [false],
      }),
    ],
    [
      "a name of a million letters",
      jsonLd({ "@type": "NewsArticle", author: { name: "A ".repeat(500_000) } }),
    ],
    ["a headline of ampersands", jsonLd({ "@type": "NewsArticle", headline: "&amp;".repeat(100_000) })],
    ["a title of separators", `<title>${" | -".repeat(100_000)}</title>`],
    ["many metas", '<meta name="author" content="Ana Ruiz, Tom Lee">'.repeat(5000)],
    [
      "prototype keys",
      jsonLd('{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"name":"y"}}'),
    ],
  ])("%s neither hangs nor throws", (_, head) => {
    const [snapshot, region] = prepare({ head, body });
    // The test's own time limit is the measure: a hang takes minutes.
    const page = describePage(snapshot, region);
    expect(page.authors.length).toBeLessThanOrEqual(16);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it("takes no page inside a heading for its title", () => {
    const page = describe({ head: "<title>Ferry takes over</title>", body: `<h1>${STORY.repeat(200)}</h1>` });
    expect(page.title).toBe("Ferry takes over");
  });

  it("does not believe markup that tells of another page", () => {
    const head = jsonLd({
      "@type": "NewsArticle",
      headline: "Win a new kitchen today",
      url: "https://shop.example/kitchen",
      author: { "@type": "Person", name: "Max Seller" },
      datePublished: "2001-01-01",
    });
    const page = describe({ head, body });
    expect([page.title, page.authors, page.published]).toEqual(["Ferry takes over", ["Ana Ruiz"], null]);
  });
});
