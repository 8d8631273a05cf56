import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { segment } from "../../../src/article/label/blocks.ts";
import { elementsIn } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { indexText } from "../../../src/article/page/text-index.ts";

function blocks(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const { body } = takeSnapshot(document, "https://tribune.example/pier");
  const kept = new Set([...elementsIn(body)].map(({ n }) => n));
  const region = { roots: [body], kept, standfirst: null };
  return segment(body, region, indexText(body, kept), () => false).map(
    ({ shape, text, pictures }) =>
      `${shape}: ${text || pictures.map(({ attributes }) => attributes.src).join(" ")}`,
  );
}

const LONG =
  "The pier at Low Quay closed on Monday after a mast fell across its rails, the harbour office said today.";

describe("segmentation", () => {
  it("takes each smallest run of block layout", () => {
    expect(blocks("<div><h2>Mast</h2><p>One.</p><ul><li>a</li><li>b</li></ul></div>")).toEqual([
      "heading: Mast",
      "paragraph: One.",
      "list: a\nb",
    ]);
  });
  it("splits at double line breaks, also inside inline wrappers", () => {
    expect(blocks(`<font>${LONG}<br><br>Two.</font><br><br>Three.`)).toEqual([
      `paragraph: ${LONG}`,
      "paragraph: Two.",
      "paragraph: Three.",
    ]);
  });
  it("keeps single line breaks inside a paragraph, but not before the first one", () => {
    expect(blocks(`Pier closed<br>By Mia Roth<br><br>${LONG}<br><br>A line<br>and another`)).toEqual([
      "paragraph: Pier closed",
      "paragraph: By Mia Roth",
      `paragraph: ${LONG}`,
      "paragraph: A line\nand another",
    ]);
  });
  it("takes pictures out of paragraphs", () => {
    expect(blocks(`<p><img src="a.jpg"><br>Mast. Photo: Lou Hart</p>`)).toEqual([
      "figure: a.jpg",
      "paragraph: Mast. Photo: Lou Hart",
    ]);
  });
  it("opens tables that lay out a page and keeps those of data", () => {
    expect(blocks(`<table role="presentation"><tr><td><p>${LONG}</p></td></tr></table>`)).toEqual([
      `paragraph: ${LONG}`,
    ]);
    expect(blocks("<p>x</p><table><tr><td>Boat</td><td>4</td></tr></table>").at(-1)).toBe("table: Boat\n4");
  });
  it("names embedded posts, quotes and code by their form", () => {
    const html = `<blockquote class="twitter-tweet"><p>Shut.</p></blockquote><blockquote>No.</blockquote><pre>x = 1</pre>`;
    expect(blocks(html)).toEqual(["embed: Shut.", "quote: No.", "code: x = 1"]);
  });
});
