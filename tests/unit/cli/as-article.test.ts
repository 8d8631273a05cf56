import type { Element } from "hast";
import { expect, test } from "vitest";
import { asArticle } from "../../../src/cli/as-article.ts";
import { makeArticle } from "../popup/make-reading.ts";

test("the text of a story tells the numbers of its steps, its markup leaves them to the list", () => {
  const item = (words: string): Element => ({
    type: "element",
    tagName: "li",
    properties: {},
    children: [{ type: "text", value: words }],
  });
  const content: Element = {
    type: "element",
    tagName: "ol",
    properties: {},
    children: [item("Soak the beans overnight."), item("Rinse them.")],
  };
  const { text, html } = asArticle(makeArticle({ blocks: [{ role: "list", content }] }));
  expect(text).toBe("1. Soak the beans overnight. 2. Rinse them.");
  expect(html).toBe("<ol><li>Soak the beans overnight.</li><li>Rinse them.</li></ol>");
});
