import { elementsIn, plainText, type Snapshot } from "../page/page-tree.ts";

const NEIGHBOUR = /^(next|prev)$/i;

/** Addresses behind numbers and `rel=next` and `prev`, absolute: further pages of the story may be among them. */
export function pageLinks({ head, body, baseUrl }: Snapshot): string[] {
  const found = head.links.filter(({ rel }) => NEIGHBOUR.test(rel)).map(({ href }) => href);
  for (const element of elementsIn(body)) {
    const { href, rel = "" } = element.attributes;
    if (!href || element.tag !== "a") continue;
    if (NEIGHBOUR.test(rel) || (element.children.length === 1 && /^\d\d?$/.test(plainText(element))))
      found.push(href);
  }
  return found.flatMap((href) => URL.parse(href, baseUrl)?.href ?? []);
}
