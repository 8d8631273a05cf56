import { expect, it, describe as suite } from "vitest";
import { BYLINES } from "./byline-lines.ts";
import { describe, STORY } from "./describe.ts";

suite("bylines", () => {
  it("are at least 150 in 20 languages", () => {
    expect(BYLINES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(BYLINES.map(([lang]) => lang)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(BYLINES)("%s: %s", (lang, line, authors) => {
    const body = `<h1>Bridge closed for the winter</h1><div class="byline">${line}</div>${STORY}`;
    expect(describe({ html: `<html lang="${lang}">`, body }).authors).toEqual(authors);
  });
});
