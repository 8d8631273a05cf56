import { ownerLabel } from "../../model/owner.ts";
import { memoize } from "../text/memoize.ts";
import { addTo } from "../text/multimap.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { nameKey } from "./outlet-names.ts";

export { nameKey } from "./outlet-names.ts";

/** Who publishes the page, in all forms in which a text may name it. */
export interface Publisher {
  known: Set<KnownOutlet>;
  /** Letters and digits of the names, lower-case. */
  keys: string[];
  /** Initials of names of two and more words. */
  initials: Set<string>;
}

/** What is known of the page's publisher, from the site's name, its address and a byline that equals neither. */
export function publisherOf(
  metadata: { siteName: string | null; url: string },
  lexicon: OutletLexicon,
): Publisher {
  const host = hostOf(metadata.url);
  // "hosted.agency.example/paper": the page of one publisher on another's host.
  const label = host.startsWith("hosted.") ? "" : ownerLabel(host);
  const names = (metadata.siteName ?? "").split(/(?<!\s)\s+[|–—-]\s+/).filter((name) => name !== "");
  const keys = [...names.map(nameKey), nameKey(label)].filter((key) => key.length > 1);
  const known = new Set<KnownOutlet>();
  const { byKey, byHost } = publisherIndex(lexicon);
  for (const key of [...keys, ...labelsOf(label)])
    for (const outlet of byKey.get(key) ?? []) known.add(outlet);
  for (let at = 0; label !== "" && at >= 0; at = host.indexOf(".", at) + 1 || -1)
    for (const outlet of byHost.get(host.slice(at)) ?? []) known.add(outlet);
  const initials = new Set<string>();
  for (const name of names.flatMap((name) => [name, name.replace(/^the /i, "")])) {
    const words = name.split(/\s+/);
    if (words.length > 1) initials.add(words.map((word) => word.charAt(0)).join(""));
  }
  return { known, keys, initials };
}

/** The known outlets by the letters of their forms and by host. */
export const publisherIndex = memoize(({ outlets }: OutletLexicon) => {
  const byKey = new Map<string, KnownOutlet[]>();
  const byHost = new Map<string, KnownOutlet[]>();
  for (const outlet of outlets) {
    for (const form of outlet.forms) addTo(byKey, nameKey(form), outlet);
    for (const host of outlet.hosts) addTo(byHost, host, outlet);
  }
  return { byKey, byHost };
});

/** "theharbor" may be the Harbor's host: the label without a glued article. */
export function labelsOf(label: string): string[] {
  return ["the", "der", "die", "das", "les", "le", "la", "el", "il", "lo", "het", "de", "o", "l"]
    .filter((article) => label.startsWith(article))
    .map((article) => label.slice(article.length));
}

/** Does this name mean the publisher? */
export function isPublisher(publisher: Publisher, name: string, known: KnownOutlet | null): boolean {
  if (known && publisher.known.has(known)) return true;
  if (publisher.initials.has(name.replaceAll(".", ""))) return true;
  const key = nameKey(name).replace(/en(?=zeitung|presse|post|allgemeine|nachrichten|rundschau)/u, "e");
  if (
    publisher.keys.some(
      (own) => own === key || own === `the${key}` || (key.length > 4 && own.startsWith(key)),
    )
  )
    return true;
  // A branch of the publisher: "BBC Scotland" on the BBC.
  for (const own of publisher.known) {
    if (own.forms.some((form) => name.startsWith(`${form} `))) return true;
  }
  return publisher.keys.some((own) => own.length > 5 && key.startsWith(own));
}

/** Host of an address without "www."; empty when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "").toLowerCase() : "";
}
