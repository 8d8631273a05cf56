import { expect, test } from "vitest";
import { asArticle } from "../../../src/cli/as-article.ts";
import { el, makeArticle } from "../popup/make-reading.ts";

test("the text of a story tells the numbers of its steps, its markup leaves them to the list", () => {
  const content = el("ol", {}, el("li", {}, "Soak the beans overnight."), el("li", {}, "Rinse them."));
  const { text, html } = asArticle(makeArticle({ blocks: [{ role: "list", content }] }));
  expect(text).toBe("1. Soak the beans overnight. 2. Rinse them.");
  expect(html).toBe("<ol><li>Soak the beans overnight.</li><li>Rinse them.</li></ol>");
});
