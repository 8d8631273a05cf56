import { bareText } from "../../rules/fold.ts";
import { elementsIn, type PageElement, type PageHead, plainText } from "../page/page-tree.ts";

/** Folded characters below which two titles agree by chance. */
const MIN_TITLE = 10;

/** The titles that the page gives itself, folded. */
export function titlesOf(head: PageHead): string[] {
  const keys = new Set(["og:title", "twitter:title", "headline", "title"]);
  const declared = head.metas.filter((meta) => keys.has(meta.key)).map((meta) => meta.content);
  return [...new Set([...declared, head.title].map(bareText))].filter((title) => title.length > MIN_TITLE);
}

/** Share of the title that a lesser heading must say: crossheads and entries repeat parts of it. */
const MOST = 0.6;

/** Headings that say what the page's title says, in document order. */
export function findHeadlines(root: PageElement, titles: readonly string[]): PageElement[] {
  const found: PageElement[] = [];
  for (const element of elementsIn(root)) {
    if (element.tag !== "h1" && element.tag !== "h2") continue;
    const text = bareText(plainText(element));
    if (text.length <= MIN_TITLE) continue;
    const says = (title: string) =>
      text.includes(title) ||
      (title.includes(text) && (element.tag === "h1" || text.length >= MOST * title.length));
    if (titles.some(says)) found.push(element);
  }
  return found;
}

/** The headline before element `n`: the heading that agrees with the title, else the last `h1`. */
export function headlineBefore(
  { body, headlines }: { body: PageElement; headlines: readonly PageElement[] },
  n: number,
): PageElement | null {
  const agreeing = headlines.find((heading) => heading.n < n);
  if (agreeing) return agreeing;
  let last: PageElement | null = null;
  for (const element of elementsIn(body)) {
    if (element.n >= n) break;
    if (element.tag === "h1") last = element;
  }
  return last;
}
