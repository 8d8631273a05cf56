import { ownerLabel } from "../../model/owner.ts";
import { bareText, withoutAccents } from "../../rules/fold.ts";
import type { ArticleNodes } from "./article-node.ts";
import type { HeadMetas } from "./head-metas.ts";
import type { LinkedData } from "./json-ld.ts";

/** Longest name of a site; longer ones are slogans (UTF-16 units). */
const MAX_NAME = 60;

/** The names a page gives its site, as it writes them, the most telling first. */
export function declaredSiteNames(data: LinkedData, nodes: ArticleNodes, metas: HeadMetas): string[] {
  const ofType = (pattern: RegExp) =>
    data.nodes.flatMap(({ node, types, path }) =>
      path.length === 0 && types.some((type) => pattern.test(type)) ? [data.text(node, "name")] : [],
    );
  const names = [
    ...metas.all("og:site_name"),
    ...[nodes.story, ...nodes.fallback].map((node) => node && data.text(node, "publisher")),
    ...ofType(/^newsmediaorganization$/),
    ...ofType(/^website$/),
    ...metas.all("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"),
  ];
  return [...new Set(names.flatMap((name) => (name && isName(name) ? [name] : [])))];
}

function isName(name: string): boolean {
  return name.length <= MAX_NAME && !/^(https?:|@)/.test(name);
}

/**
 * The site's name for a reader: the first declared one that is no bare address, else the
 * last part of the document's title when the address confirms it, else null.
 */
export function findSiteName(names: readonly string[], documentTitle: string, host: string): string | null {
  const proper = names.find((name) => !/^(www\.)?[\w-]+(\.[\w-]+)+$/.test(name)) ?? names[0];
  if (proper) return proper;
  const parts = documentTitle.split(/(?<!\s)\s+[|–—»«·•-]+\s+/).map((part) => part.trim());
  const isSite = siteNameTest([host]);
  return (
    [parts.at(-1), parts[0]].find(
      (part) => part !== undefined && parts.length > 1 && part.length <= MAX_NAME && isSite(part),
    ) ?? null
  );
}

/** `www.the-daily.co.uk` → `the-daily`. */
export function hostLabel(url: string): string {
  return URL.canParse(url) ? ownerLabel(new URL(url).hostname) : "";
}

/** Tests whether a name is the site's own, in any form: "Harbour Post Online" of harbourpost.example. */
export function siteNameTest(siteNames: readonly string[]): (name: string) => boolean {
  const known = siteNames.flatMap(addressForms).filter((name) => name.length > 2);
  return (name) =>
    addressForms(name).some((own) =>
      known.some(
        (site) =>
          initials(name) === site ||
          own === site ||
          (site.length > 3 && own.includes(site)) ||
          (own.length > 3 && site.includes(own)),
      ),
    );
}

const GERMAN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** A name's letters and digits as they are, and as addresses spell them: without accents, and in the German way. */
export function addressForms(name: string): string[] {
  const bare = bareText(name);
  if (!/[^a-z0-9]/.test(bare)) return [bare];
  const plain = withoutAccents(bare);
  return [...new Set([bare, plain, bare.replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)])];
}

/** First letters of a name of three words or more: `Harbour Post Online` → `hpo`; else "". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length > 2
    ? words
        .map((word) => word[0] ?? "")
        .join("")
        .toLowerCase()
    : "";
}
