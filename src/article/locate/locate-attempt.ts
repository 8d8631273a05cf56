import type { Steps } from "../../model/steps.ts";
import { bareText } from "../../rules/fold.ts";
import { ASIDE } from "../page/page-chrome.ts";
import type { PageElement } from "../page/page-tree.ts";
import { runReadability, type View } from "./run-readability.ts";
import type { Search } from "./search.ts";
import { coverage } from "./witness.ts";

/** One try at finding the article, with what speaks for and against it. */
export interface Attempt {
  kept: Set<number>;
  /** Characters kept, those of them in paragraphs of running text, and those in links. */
  chars: number;
  prose: number;
  linked: number;
  /** Characters kept in asides, footers and forms. */
  aside: number;
  /** Share of the page's own `articleBody` that was kept; null when the page gives none. */
  agreement: number | null;
}

/** How much speaks for an attempt, in characters of running text in a place of the story's own. */
export function worth(found: Omit<Attempt, "kept">): number {
  const trust = found.agreement === null ? 1 : 0.1 + found.agreement;
  const chars = Math.max(1, found.chars);
  const place = (1 - found.linked / chars) * (1 - (0.8 * found.aside) / chars);
  return (found.prose + 0.1 * found.chars) * trust * place;
}

/** Runs Readability once. */
export function* attempt(search: Search, view: View): Steps<Attempt | null> {
  const { snapshot } = search;
  const title = snapshot.head.metas.find(({ key }) => key === "og:title")?.content ?? snapshot.head.title;
  const result = runReadability(snapshot, title, view);
  yield;
  return result && measureAttempt(search, result.kept);
}

/** What text stands in. */
interface Enclosure {
  isKept: boolean;
  inProse: boolean;
  inLink: boolean;
  inAside: boolean;
}

/** Measures what a set of kept elements holds. */
export function measureAttempt({ body, measure, witness }: Search, kept: Set<number>): Attempt {
  const found: Attempt = { kept, chars: 0, prose: 0, linked: 0, aside: 0, agreement: null };
  const parts: string[] = [];
  const visit = (element: PageElement, { isKept, inProse, inLink, inAside }: Enclosure) => {
    const around = {
      isKept,
      inProse: measure.isParagraph[element.n] || (inProse && element.tag !== "div"),
      inLink: inLink || element.tag === "a",
      inAside: inAside || ASIDE.has(element.tag),
    };
    for (const child of element.children) {
      if (child.type === "element") visit(child, { ...around, isKept: kept.has(child.n) });
      else if (isKept) {
        count(found, child.value.trim().length, around);
        if (witness) parts.push(child.value);
      }
    }
  };
  visit(body, { isKept: kept.has(body.n), inProse: false, inLink: false, inAside: false });
  if (witness) found.agreement = coverage(witness, bareText(parts.join("")));
  return found;
}

function count(found: Attempt, chars: number, around: Enclosure): void {
  found.chars += chars;
  if (around.inProse) found.prose += chars;
  if (around.inLink) found.linked += chars;
  if (around.inAside) found.aside += chars;
}
