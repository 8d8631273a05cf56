import type { Metadata } from "../model/metadata.ts";
import { bareName } from "../model/summary-rows.ts";
import { realHost } from "./real-host.ts";

/** Dots of other scripts, which address bars read as dots; what NFKC makes of the rest is one already. */
const DOTS = /[\u3002\uff61\u00b7\u2024\u2027\u30fb]/gu;
/** A host within a name: "cnn.com", "World Service (bbc.co.uk)". */
const HOST = /[\p{L}\p{N}-]{2}\.\p{L}{2}/u;

/**
 * The publisher's name with the host that the page really came from, so that no page can pose as another
 * outlet by what it calls itself: "Harbour Post (harbourpost.example)". The host alone where the page gives no
 * name, or one that is itself an address: it says no more than the host, or something else.
 */
export function publisherName({ siteName, origin }: Pick<Metadata, "siteName" | "origin">): string {
  const host = realHost(origin) || origin;
  return siteName && isName(siteName) ? `${siteName} (${host})` : host;
}

/** The same without the host, for where the page's address stands beside it as a fact of its own. */
export function publisherAlone({ siteName, origin }: Pick<Metadata, "siteName" | "origin">): string {
  return siteName && isName(siteName) ? siteName : realHost(origin) || origin;
}

function isName(siteName: string): boolean {
  const plain = siteName.normalize("NFKC").replace(DOTS, ".");
  return !plain.includes("@") && !HOST.test(plain);
}

/** The authors but for the publisher's own name, which says nothing that the line above does not. */
export function writers({ authors, siteName }: Pick<Metadata, "authors" | "siteName">): string[] {
  return authors.filter((name) => siteName === null || bareName(name) !== bareName(siteName));
}
