import type { Failure } from "../model/reading.ts";

/** Words with which browsers say that the tab or its page went away while it was read. */
const GONE =
  /no tab with id|invalid tab id|tab was closed|frame was removed|frame with id \d+ was removed|document was (?:unloaded|destroyed)|actor .{1,200} destroyed|gave no reading|page navigated|back\/forward cache/i;
/** Words with which browsers refuse to run a script on a page. */
const REFUSED =
  /cannot access|cannot be scripted|missing host permission|extension manifest must request|not allowed|restricted|blocked|showing error page/i;
/** Firefox's refusal without a grant. Where it refuses for good it still tells the address of the tab that was clicked on. */
const UNGRANTED = /missing host permission/i;
/** Chromium's, of a page that moved on after the click, or whose address (`blob:`) no click counts for. */
const NOT_GRANTED = /must request permission to access/i;
/** Addresses of the browser itself. Firefox answers for some of them with neither result nor error. */
const BROWSER_PAGE = /^(?:about|chrome|resource|moz-extension|view-source):/;

/**
 * Names the reason why a script could not read a tab.
 * @param url the tab's address: null when the tab is gone, empty when unknown
 * @param mayReadFiles whether the reader allowed local files in the browser's settings
 */
export function classifyFailure(error: unknown, url: string | null, mayReadFiles: boolean): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (url === null) return { ok: false, reason: "tab-gone" };
  if (url.startsWith("file:") && !mayReadFiles) return { ok: false, reason: "local-file" };
  if (url === "" && UNGRANTED.test(message)) return { ok: false, reason: "tab-gone" };
  if (url === "" && NOT_GRANTED.test(message)) return { ok: false, reason: "not-granted" };
  if (REFUSED.test(message) || BROWSER_PAGE.test(url)) return { ok: false, reason: "restricted" };
  if (GONE.test(message)) return { ok: false, reason: "tab-gone" };
  return { ok: false, reason: "error", details: message };
}
