import { describe, expect, it } from "vitest";
import { lostTexts } from "../../bench/nothing-lost/lost-texts.ts";
import { goldenPages } from "../../golden/expected.ts";

describe("what stands in the article's region is shown or listed", () => {
  const articles = goldenPages().filter(({ expected }) => expected.outcome === "article");
  it.each(articles)("on golden page $name", ({ html, expected }) => {
    expect(lostTexts(html, expected.url).inside).toEqual([]);
  });
});
