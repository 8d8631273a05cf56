import { bareWords } from "../../rules/fold.ts";
import { isUnspaced } from "../../rules/letters.ts";
import { type PageElement, plainText, SOFT_HYPHENS } from "../page/page-tree.ts";

/** A heading needs this to be the headline when no title of the page names it (share of words). */
const MIN_SCORE = 0.2;
/** A top heading is likelier the headline than a lower one of the same words. */
const TOP_HEADING = 0.25;
/** A heading that is a title word for word outweighs a top heading that is the blog's name. */
const SAME_WORDS = 0.3;
const MAX_HEADINGS = 60;
/** Longer headings hold the page, not a headline (UTF-16 units). */
const MAX_LENGTH = 600;

/** The heading whose words are the page's title; else the first top heading that is not the site's name. */
export function findHeadline(
  headings: readonly PageElement[],
  titles: readonly string[],
  isHome: (href: string) => boolean,
): PageElement | null {
  let best: { element: PageElement; score: number } | null = null;
  const looked = headings.slice(0, MAX_HEADINGS);
  const texts = looked.map((element) => {
    const raw = plainText(element);
    return raw.length > MAX_LENGTH ? "" : bareWords(raw);
  });
  for (const [i, element] of looked.entries()) {
    const text = texts[i]!;
    if (text === "" || linksHome(element, isHome) || isMasthead(element, texts.slice(i + 1), titles))
      continue;
    const agreement = Math.max(0, ...titles.map((title) => overlap(text, title)));
    const score =
      agreement +
      (agreement === 1 ? SAME_WORDS : 0) +
      (element.tag === "h1" ? TOP_HEADING : 0) -
      (element.hidden ? TOP_HEADING : 0);
    if (score > (best?.score ?? MIN_SCORE)) best = { element, score };
  }
  return best?.element ?? null;
}

/** The heading ends a title of the page, as the site's name does, and a later heading is the rest of that title. */
function isMasthead(element: PageElement, later: readonly string[], titles: readonly string[]): boolean {
  const names = [plainText(element), headingParts(element).trim().split("\n")[0]!]
    .map((text) => bareWords(text.slice(0, MAX_LENGTH)))
    .filter(Boolean);
  return titles.some((title) =>
    names.some((name) => title.endsWith(` ${name}`) && later.includes(title.slice(0, -name.length - 1))),
  );
}

function linksHome(element: PageElement, isHome: (href: string) => boolean): boolean {
  for (let at: PageElement | null = element, i = 0; at && i < 2; at = at.parent, i++) {
    if (at.tag === "a") return isHome(at.attributes.href ?? "");
  }
  return element.children.some(
    (child) => child.type === "element" && child.tag === "a" && isHome(child.attributes.href ?? ""),
  );
}

/** Text of a heading with a line break between its elements, which are often kicker and headline. */
export function headingParts(heading: PageElement): string {
  const parts: string[] = [];
  const visit = (at: PageElement) => {
    for (const child of at.children) {
      if (child.type === "text") parts.push(child.value.replace(SOFT_HYPHENS, ""));
      else if (child.tag !== "rt" && child.tag !== "rp" && !child.hidden) {
        const inline = /^(a|em|i|b|strong|mark|q|sup|sub|ruby|rb|wbr|font|u|abbr)$/.test(child.tag);
        parts.push(inline ? "" : "\n");
        visit(child);
        parts.push(inline ? "" : "\n");
      }
    }
  };
  visit(heading);
  return parts.join("").split("\n\n").join("\n");
}

/** Share of common words of two folded titles, 0 to 1; 1 only when they are the same. */
export function overlap(a: string, b: string): number {
  if (a === b) return 1;
  const x = new Set(words(a));
  const y = new Set(words(b));
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  const smaller = Math.min(x.size, y.size);
  return smaller === 0 ? 0 : (0.6 * common) / smaller + (0.4 * common) / Math.max(x.size, y.size) - 0.001;
}

/** Words of a folded title; pairs of characters where words are not separated. */
function words(title: string): string[] {
  if (!isUnspaced(title)) return title.split(" ");
  const chars = [...title.replaceAll(" ", "")];
  return chars.map((c, i) => c + (chars[i + 1] ?? ""));
}
