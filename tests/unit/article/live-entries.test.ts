import { expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { STORY } from "./page-of.ts";

const ADDRESS = "https://www.millbrook-gazette.example/live";

function roleOf(words: string, entries: string): string | undefined {
  const html = `<html lang="de"><title>Ticker</title><main><h1>Der Turm im Ticker</h1>${entries}</main></html>`;
  const reading = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  return reading.ok ? reading.blocks.find(({ text }) => text === words)?.role : undefined;
}

const entries = (head: (time: string, words: string) => string) =>
  STORY.map(
    (text, i) => `${head(`1${i}.13 Uhr`, "Glocke im Turm von Sankt Orla läutet wieder")}<p>${text}</p>`,
  ).join("");

it("a time that opens an entry's heading is part of the heading", () => {
  const page = entries((time, words) => `<h2>${time}: ${words}</h2>`);
  expect(roleOf("11.13 Uhr: Glocke im Turm von Sankt Orla läutet wieder", page)).toBe("heading");
});
