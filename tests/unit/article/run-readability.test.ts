import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { runReadability } from "../../../src/article/locate/run-readability.ts";
import { elementsIn, type PageElement } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { bareText } from "../../../src/rules/fold.ts";
import { page, paragraphs, STORY, snapshotOf } from "./page-of.ts";

const ADDRESS = "https://www.millbrook-gazette.example/a";
/** Pages of different builds: figures, lists, a table layout, line breaks for paragraphs, lazy pictures. */
const PAGES = [
  "wix-news",
  "explainer--figures-and-documents",
  "table-layout--old-site",
  "portal--div-lines",
  "sahifa--rtl",
  "samachar--lazy",
  "graph-ld--agency-copy",
];

/** Text of the elements that Readability kept, on plain objects. */
function onPlainObjects(document: Document): string {
  const snapshot = takeSnapshot(document, ADDRESS);
  const result = runReadability(snapshot, document.title, {
    root: snapshot.body,
    omit: (element) => element.hidden,
    names: true,
  });
  const parts: string[] = [];
  const visit = (element: PageElement) => {
    for (const child of element.children) {
      if (child.type === "element") visit(child);
      else if (result?.kept.has(element.n)) parts.push(child.value);
    }
  };
  visit(snapshot.body);
  return bareText(parts.join(""));
}

function onRealDom(document: Document): string {
  const article = new Readability(document, { charThreshold: 1, disableJSONLD: true }).parse();
  return bareText(article?.textContent ?? "");
}

describe("Readability on plain objects", () => {
  it.each(PAGES)("keeps what it keeps on a real document: %s", (name) => {
    const html = readFileSync(`tests/golden/${name}/page.html`, "utf8");
    // Its byline search removes an element when no meta names an author: the same on both sides.
    const document = () => new JSDOM(html, { url: ADDRESS }).window.document;
    const metaless = document();
    for (const meta of metaless.querySelectorAll("meta, script, noscript")) meta.remove();
    expect(onPlainObjects(document())).toBe(onRealDom(metaless));
  });

  it("gives every kept element its number, renamed or not", () => {
    const snapshot = snapshotOf(
      `<div class="content">${STORY.map((text) => `<div>${text}</div>`).join("")}<font>One more line, said in an old element.</font></div>`,
    );
    const kept = runReadability(snapshot, "", { root: snapshot.body, omit: () => false, names: true })?.kept;
    for (const element of elementsIn(snapshot.body)) expect(kept).toContain(element.n);
  });

  it("can be told to leave parts out and names aside", () => {
    const snapshot = snapshotOf(
      `<div class="sidebar">${paragraphs()}</div><div id="gone">${paragraphs()}${paragraphs()}</div>`,
    );
    const kept = (names: boolean) =>
      runReadability(snapshot, "", {
        root: snapshot.body,
        omit: ({ attributes }) => attributes.id === "gone",
        names,
      })?.kept.size ?? 0;
    expect(kept(false)).toBeGreaterThan(STORY.length);
    expect(kept(true)).toBe(0);
  });

  it("leaves the document alone", () => {
    const document = page(`<div>${paragraphs()}</div>`);
    const before = document.documentElement.outerHTML;
    onPlainObjects(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
