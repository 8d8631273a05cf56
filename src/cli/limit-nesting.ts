/** Deepest nesting of the elements below: what Chromium's and Firefox's own parsers allow. */
const MAX_NESTING = 512;
/** Elements that no other tag closes, so that counting tags gives their true depth. */
const NESTED =
  "div span section article main aside center font blockquote b i u em strong small big tt code a ins del";
const TAG = new RegExp(`<(/?)(${NESTED.split(" ").join("|")})(?=[\\s/>])[^>]*>`, "gi");

/**
 * The markup without the tags that would nest deeper than a browser lets them:
 * jsdom takes quadratic time for such pages and then overflows the stack. Text
 * is never dropped; ordinary pages come back as they are. Linear.
 */
export function limitNesting(html: string): string {
  let depth = 0;
  let dropped = false;
  const open = new Map<string, number>();
  const skipped = new Map<string, number>();
  const count = (map: Map<string, number>, name: string, by: number) => {
    const value = (map.get(name) ?? 0) + by;
    if (value < 0) return false;
    map.set(name, value);
    return true;
  };
  const limited = html.replace(TAG, (tag: string, slash: string, name: string) => {
    const key = name.toLowerCase();
    if (slash) {
      if (count(skipped, key, -1)) return "";
      if (count(open, key, -1)) depth--;
      return tag;
    }
    if (depth >= MAX_NESTING) {
      dropped = true;
      count(skipped, key, 1);
      return "";
    }
    depth++;
    count(open, key, 1);
    return tag;
  });
  return dropped ? limited : html;
}
