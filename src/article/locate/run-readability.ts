import Readability from "@mozilla/readability/Readability.js";
import type { PageElement, Snapshot } from "../page/page-tree.ts";
import { LightDocument, LightElement, LightText } from "./light-dom.ts";

/** What of the page Readability gets to see. */
export interface View {
  /** Part of the page to look at; the body for all of it. */
  root: PageElement;
  /** Leaves an element and all that it holds out. */
  omit(element: PageElement): boolean;
  /** Class and id names count: unlikely ones are dropped, likely ones favoured. */
  names: boolean;
}

export interface ReadabilityResult {
  /** Numbers of the elements that Readability kept. */
  kept: Set<number>;
  /** Numbers of the containers that it joined to the article, in order. */
  tops: number[];
  /** Characters of the result's text. */
  length: number;
}

/**
 * Runs Readability on a view of the page. It is asked for one try only
 * (`charThreshold` 1): what to try next is `locate`'s decision.
 */
export function runReadability(snapshot: Snapshot, title: string, view: View): ReadabilityResult | null {
  const document = new LightDocument(title, snapshot.baseUrl);
  copyInto(document, document.body, view);
  const parsed = new Readability<unknown>(document as unknown as Document, {
    charThreshold: 1,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const content = parsed?.content;
  if (!(content instanceof LightElement)) return null;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll("*")) for (const n of element.numbers) kept.add(n);
  const page = content.firstElementChild;
  const tops = (page?.children ?? []).flatMap((child) => child.numbers.slice(0, 1));
  return { kept, tops, length: parsed?.length ?? 0 };
}

function copyInto(document: LightDocument, body: LightElement, view: View): void {
  const copy = (page: PageElement, target: LightElement) => {
    for (const child of page.children) {
      if (child.type === "text") {
        target.appendChild(new LightText(child.value));
      } else if (!view.omit(child)) {
        const element = new LightElement(document, child.tag, attributesFor(child, view), [child.n]);
        target.appendChild(element);
        copy(child, element);
      }
    }
  };
  const isBody = view.root.tag === "body";
  const top = isBody ? body : body.appendChild(new LightElement(document, "div", {}, [view.root.n]));
  copy(view.root, top);
}

/** What decides visibility was judged before (`omit`), so Readability need not see it. */
function attributesFor(page: PageElement, view: View): Readonly<Record<string, string>> {
  const { hidden, "aria-hidden": ariaHidden, class: names, id, ...rest } = page.attributes;
  if (view.names) {
    if (hidden === undefined && ariaHidden === undefined) return page.attributes;
    return { ...rest, ...(names !== undefined && { class: names }), ...(id !== undefined && { id }) };
  }
  return rest;
}
