/** The reader's own machine: a page there was saved, or is not published yet. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The address from which it is told whether a link leads to the same site: the page's own; of one that was opened from the reader's machine
 * the one that it says it has, because its links lead there.
 */
export function judgedFrom(url: string, canonicalUrl: string | null): string {
  const page = URL.parse(url);
  const isLocal = page?.protocol === "file:" || LOCAL.test(page?.hostname ?? "");
  return isLocal && canonicalUrl ? canonicalUrl : url;
}
