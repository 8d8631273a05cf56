import { JSDOM } from "jsdom";
import { locate } from "../../../src/article/locate/locate.ts";
import {
  elementsIn,
  type PageElement,
  plainText,
  type Snapshot,
} from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { inOneGo } from "../../../src/model/steps.ts";

const ADDRESS = "https://www.millbrook-gazette.example/news/bell-tower";

/** Five invented paragraphs of a story, long enough for any reader to see one. */
export const STORY = [
  "The bell of Saint Orla fell silent on Tuesday, when the last of its six ringers handed the rope to a motor that the parish bought secondhand.",
  "For ninety years the ringers had climbed the tower in pairs, one to pull and one to count, and the town had set its clocks and its quarrels by them.",
  "The motor cost less than a new rope, the churchwarden said, and it does not catch cold, which two of the ringers had done in every winter since the war.",
  "Nobody in the square seemed to hear a difference at noon, although a dog that used to sleep through the bell got up, turned around and lay down again.",
  "On Sunday the old rope will be cut into six pieces, so that each ringer can take home the length that their hands have worn smooth.",
];

export function paragraphs(from = 0, to = STORY.length, attributes = ""): string {
  return STORY.slice(from, to)
    .map((text) => `<p${attributes}>${text}</p>`)
    .join("\n");
}

export function page(body: string, head = "<title>The bell that fell silent</title>"): Document {
  const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return new JSDOM(html, { url: ADDRESS }).window.document;
}

export function snapshotOf(body: string, head?: string): Snapshot {
  return takeSnapshot(page(body, head), ADDRESS);
}

export function find(root: PageElement, tag: string): PageElement[] {
  return [...elementsIn(root)].filter((element) => element.tag === tag);
}

/** Text of the region that a page's search finds: `kept` what was kept, `all` what stands in the roots. */
export function region(body: string, head?: string) {
  const found = inOneGo(locate(snapshotOf(body, head)));
  if (!found) return null;
  const kept: string[] = [];
  const visit = (element: PageElement) => {
    for (const child of element.children) {
      if (child.type === "element") visit(child);
      else if (found.kept.has(element.n)) kept.push(child.value);
    }
  };
  for (const root of found.roots) visit(root);
  return {
    kept: kept.join(" "),
    all: found.roots.map(plainText).join(" "),
    standfirst: found.standfirst ? plainText(found.standfirst) : null,
  };
}
