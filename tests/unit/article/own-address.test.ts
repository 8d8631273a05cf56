import { expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs } from "./page-of.ts";

it("a link to a place of the page itself says nothing by the page's own address", () => {
  const url = "https://www.ringers-hall.example/event/1107";
  const place = `<div class="row x1"><div class="c4"><h4>Thursday, May 10</h4><span>10:30am to noon, doors at ten</span></div><div class="c4"><a href="#map">The Ringers' Hall</a> <i>Upper Room</i></div></div>`;
  const html = `<!doctype html><html lang="en"><head><title>An evening of bells</title></head><body><main><h1>An evening of bells</h1>${paragraphs(0, 2)}${place}${paragraphs(2)}</main></body></html>`;
  const reading = readArticle(parsePage(html, url), { url });
  const shown = reading.ok ? reading.blocks.filter(isShown).map(({ text }) => text) : [];
  expect(shown.join("\n")).toContain("The Ringers' Hall");
  expect(reading.ok && reading.blocks.filter(({ doubtful }) => doubtful)).toEqual([]);
});
