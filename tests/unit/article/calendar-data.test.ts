import { expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { isShown } from "../../../src/model/block.ts";
import { page, paragraphs } from "./page-of.ts";

function shown(html: string): string {
  const body = `<article><h1>The bell that fell silent</h1>${paragraphs(0, 3)}${html}${paragraphs(3)}</article>`;
  const reading = readArticle(page(body), { url: "https://www.millbrook-gazette.example/news/bell-tower" });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.blocks
    .filter(isShown)
    .map(({ text }) => text)
    .join("\n");
}

it.each([
  "<span><a>Remember</a><var><var>2031-05-10 10:30:00</var><var>2031-05-10 11:00:00</var><var>America/Chicago</var><var>Evening of the bells</var></var></span>",
  "<div>Remember<span>05/10/2031 10:30 AM</span><span>05/10/2031 11:00 AM</span><span>Europe/Oslo</span><span>Evening of the bells</span></div>",
])("what a button hands to a calendar is not read: %s", (html) => {
  expect(shown(html)).not.toMatch(/2031|America|Europe|Evening/);
});

it.each([
  "<p>The clock of <span>Europe/Oslo</span> is right.</p>",
  "<p>It stood at <span>2031-05-10 10:30:00</span> in <span>Europe/Oslo</span>.</p>",
  "<div>It rang from <span>2031-05-10 10:30</span> to <span>2031-05-10 11:00</span>, by the clock of <span>Europe/Oslo</span>.</div>",
  "<div><div>2031-05-10 10:30:00</div><div>It rang.</div><div>2031-05-10 11:00:00</div><div>It rang again.</div><div>Europe/Oslo</div></div>",
  "<table><tr><td>Europe/Oslo</td><td>2031-05-10 10:30:00</td><td>2031-05-10 11:00:00</td></tr></table>",
])("zones and times of a story stay: %s", (html) => {
  expect(shown(html)).toContain("Europe/Oslo");
});

it("what an invitation says in elements of its own beside them is read", () => {
  const data = `<span>2031-05-10 10:30</span> <span>2031-05-10 11:30</span> <span>Europe/Oslo</span>`;
  const text = shown(`<div>${data} <div>Whoever heard the bell may tell of it in the hall.</div></div>`);
  expect(text).toContain("Whoever heard the bell");
  expect(text).not.toContain("Oslo");
});
