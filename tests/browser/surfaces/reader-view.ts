import type { View } from "../../../src/start/driver.ts";

/** What a person sees and does in one of the reader's surfaces, as expressions and keys. */

export const THEME = "document.documentElement.dataset.theme ?? 'system'";

/** Ids of the blocks that the reader put back. */
export const PUT_BACK = `[...document.querySelectorAll(".block.put-back")].map((block) => block.id)`;

const SCROLL_TOP = `document.getElementById("reader").scrollTop`;

/**
 * A point of the article: a block, by its element's id, and the share of its height (0 to 1) that lies before. Surfaces
 * differ in width, height and so in lines: what they have in common is a point, not a block at the edge.
 */
export interface Point {
  block: string;
  share: number;
}

/** The point at the top edge of the article's scroller; null at the top of the article. */
export const POINT_AT_TOP = `(() => {
  const reader = document.getElementById("reader");
  if (reader.scrollTop < 120) return null;
  const edge = reader.getBoundingClientRect().top;
  for (const block of document.querySelectorAll(".article-header > .standfirst, .article-body .block")) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom > edge) return { block: block.id, share: Math.max(0, (edge - top) / height) };
  }
  return null;
})()`;

/** CSS pixels by which two surfaces that are at one place may differ. */
const MOST_OFF = 2;

/** Whether a point stands at the top edge, or as near to it as the article's end lets it come. */
export function standsAtTop({ block, share }: Point): string {
  return `(() => {
    const reader = document.getElementById("reader");
    const { top, height } = document.getElementById(${JSON.stringify(block)}).getBoundingClientRect();
    const below = top + height * ${share} - reader.getBoundingClientRect().top;
    const isAtEnd = reader.scrollTop + reader.clientHeight >= reader.scrollHeight - ${MOST_OFF};
    return Math.abs(below) <= ${MOST_OFF} || (isAtEnd && below > 0);
  })()`;
}

/** The places that are kept, as JSON: those of a private window are its page's own. */
const PLACES = `(async () => {
  const api = globalThis.browser ?? chrome;
  const kept = api.extension.inIncognitoContext
    ? JSON.parse(sessionStorage.getItem("kept/places"))
    : (await api.storage.local.get("places")).places;
  return JSON.stringify(kept ?? {});
})()`;

/**
 * Whether the place at the top edge is kept, which Byline does once nothing has scrolled for a quarter of a second. What
 * is kept may be some pixels off: a surface that opens at a place cannot always come to stand at it to the last one.
 */
const IS_KEPT = `(async () => {
  const point = ${POINT_AT_TOP};
  if (point === null) return true;
  const { height } = document.getElementById(point.block).getBoundingClientRect();
  const places = Object.values(JSON.parse(await ${PLACES}));
  return places.some(({ share }) => Math.abs(share - point.share) * height <= ${MOST_OFF});
})()`;

const FOCUSED = "document.activeElement";
/** Presses after which something that can be reached must have been reached. */
const MOST_PRESSES = 80;

/** Presses Tab until the expression, a condition on `focused`, holds. @throws when it never does */
export async function tabTo(view: View, condition: string): Promise<void> {
  const holds = `((focused) => Boolean(${condition}))(${FOCUSED})`;
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await view.evaluate<boolean>(holds)) return;
    await view.press("Tab");
  }
  throw new Error(`Tab never comes to what is asked for: ${condition}`);
}

/** Moves through the article by a key and stays until the place there is kept; the point at the top edge then. */
export async function turn(view: View, key: "PageDown" | "Home"): Promise<Point | null> {
  await view.waitFor(IS_KEPT);
  const kept = await view.evaluate<string>(PLACES);
  const top = await view.evaluate<number>(SCROLL_TOP);
  await view.press(key);
  // Further than a kept place may be off: else the place before would pass for the one after.
  await view.waitFor(`Math.abs(${SCROLL_TOP} - ${top}) > ${2 * MOST_OFF}`);
  await view.waitFor(`(async () => (await ${PLACES}) !== ${JSON.stringify(kept)} && (await ${IS_KEPT}))()`);
  return view.evaluate<Point | null>(POINT_AT_TOP);
}

/** `turn` into the article, where there is a place to keep. */
export async function turnPage(view: View): Promise<Point> {
  const point = await turn(view, "PageDown");
  if (point === null) throw new Error("A page further down is still the top of the article.");
  return point;
}

/** Loads a surface again; what it shows is to be waited for. */
export async function reload(view: View): Promise<void> {
  await view.evaluate("void ((globalThis.isOld = true), setTimeout(() => location.reload(), 0))");
  await view.waitFor("globalThis.isOld === undefined");
}
