import { pathToFileURL } from "node:url";

const ADDRESSES = [
  /<link\b(?=[^>]*\brel\s*=\s*["']?canonical\b)[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)/i,
  /<meta\b(?=[^>]*\bproperty\s*=\s*["']?og:url\b)[^>]*?\bcontent\s*=\s*["']?([^"'\s>]+)/i,
];
/** The head of a page is looked at, not its whole text (UTF-16 units). */
const HEAD = 500_000;

/**
 * The address a saved page had on the web, as its markup names it, so that links and
 * pictures resolve as they did there; else the address of the file.
 */
export function savedAddress(markup: string, path: string): string {
  const head = markup.slice(0, HEAD);
  for (const pattern of ADDRESSES) {
    const url = pattern.exec(head)?.[1]?.replaceAll("&amp;", "&");
    if (url && /^https?:/i.test(url) && URL.canParse(url)) return url;
  }
  return pathToFileURL(path).href;
}
