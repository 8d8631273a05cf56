import { expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parseReading } from "../../../src/popup/border/border.ts";
import { page, STORY } from "./page-of.ts";

it("numbers blocks that were one element with whole numbers, which the popup's border asks for", () => {
  const split = STORY.map(
    (text) =>
      `<p>${text} <img src="/rope.jpg" alt="Rope" width="600" height="400"> And the rope is ${text.length} yards long, they said.</p>`,
  ).join("");
  const reading = readArticle(page(`<main>${split}</main>`), { url: "https://millbrook.example/rope" });
  if (!reading.ok) throw new Error(reading.reason);
  const ids = reading.blocks.map(({ id }) => id);
  expect(ids.filter((id) => !Number.isInteger(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parseReading(reading)).toMatchObject({ ok: true });
});
