import { labelBlocks } from "../../../src/article/label/label.ts";
import { locate } from "../../../src/article/locate/locate.ts";
import { describePage } from "../../../src/article/metadata/describe-page.ts";
import { ASIDE, isChrome } from "../../../src/article/page/page-chrome.ts";
import { measurePage } from "../../../src/article/page/page-measure.ts";
import { type PageElement, plainText } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { indexText } from "../../../src/article/page/text-index.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { inOneGo } from "../../../src/model/steps.ts";
import { bareText } from "../../../src/rules/fold.ts";

/** Texts of a page that a reading neither shows nor lists, as a reader of the page sees them. */
export interface LostTexts {
  /** In the article's region, a text node each: there must be none. */
  inside: string[];
  /** Paragraphs of running text beside it that are no furniture of the page: other stories, or parts of this one. */
  outside: string[];
}

/** Characters: shorter pieces are labels of fields and marks between words. */
const PIECE = 12;
const SILENT = /^(script|style|noscript|template|select|textarea|option|svg)$/;
const SENTENCE_END = /[.!?…。।۔։！？]["'’”»」』)]*$/;

/** A page without an article holds nothing that could be lost. */
export function lostTexts(html: string, url: string): LostTexts {
  const snapshot = takeSnapshot(parsePage(html, url), url);
  const region = snapshot.overLimit ? null : inOneGo(locate(snapshot));
  const found: LostTexts = { inside: [], outside: [] };
  if (!region) return found;
  const metadata = describePage(snapshot, region);
  const { blocks } = inOneGo(labelBlocks(snapshot, region, metadata));
  const held = bareText([metadata.title, ...blocks.map(({ text }) => text)].join(" "));
  const isHeld = (text: string) => bareText(text).length < PIECE || held.includes(bareText(text));
  const { skipped } = indexText(snapshot.body, region.kept);
  const measure = measurePage(snapshot.body, snapshot.count);
  const inside = (element: PageElement) => {
    if (skipped[element.n] || SILENT.test(element.tag)) return;
    for (const child of element.children) {
      if (child.type === "element") inside(child);
      else if (!isHeld(child.value)) found.inside.push(child.value.replace(/\s+/g, " ").trim());
    }
  };
  const outside = (element: PageElement) => {
    if (region.roots.includes(element) || skipped[element.n] || SILENT.test(element.tag)) return;
    if (measure.prose[element.n] === 0 || ASIDE.has(element.tag) || isChrome(element)) return;
    if (measure.isParagraph[element.n]) {
      const text = plainText(element);
      if (SENTENCE_END.test(text) && !isHeld(text)) found.outside.push(text);
      return;
    }
    for (const child of element.children) if (child.type === "element") outside(child);
  };
  for (const root of region.roots) inside(root);
  outside(snapshot.body);
  return found;
}
