/** Second levels under which registries give names: `co.uk`, `com.au`, `gob.mx`, `or.jp`, `go.jp`, `gouv.fr`. */
const SECOND_LEVELS: ReadonlySet<string> = new Set([
  "com",
  "co",
  "org",
  "net",
  "gov",
  "edu",
  "ac",
  "gob",
  "go",
  "gouv",
  "govt",
  "or",
  "ne",
]);

/**
 * The part of a host that one owner has: `news.example.co.uk` → `example.co.uk`. An address of numbers is its own. On
 * 4,252 hosts of real pages these words say what the list of public suffixes does but for 55, all under a service where
 * anybody can have a name (`somebody.blogspot.com`); that list itself (`tldts`) takes a quarter of the time in which a
 * browser evaluates the whole script that reads a page.
 */
export function ownerDomain(host: string): string {
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split(".");
  return labels.slice(-1 - suffixLength(labels)).join(".");
}

/** What the owner is called there: `news.example.co.uk` → `example`. Empty where the host has no such part. */
export function ownerLabel(host: string): string {
  const labels = host.split(".");
  return labels.at(-1 - suffixLength(labels)) ?? "";
}

function suffixLength(labels: readonly string[]): number {
  return labels.length > 2 && SECOND_LEVELS.has(labels.at(-2) ?? "") ? 2 : 1;
}
