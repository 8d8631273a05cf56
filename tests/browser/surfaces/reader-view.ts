import type { View } from "../../../src/start/driver.ts";

/** What a person sees and does in one of the reader's surfaces, as expressions and keys. */

export const THEME = "document.documentElement.dataset.theme ?? 'system'";

/** Ids of the blocks that the reader put back. */
export const PUT_BACK = `[...document.querySelectorAll(".block.put-back")].map((block) => block.id)`;

export const SCROLL_TOP = `document.getElementById("reader").scrollTop`;

/** Id of the block at the top edge of the article's scroller; empty at the top of the article. */
export const BLOCK_AT_TOP = `(() => {
  const reader = document.getElementById("reader");
  if (reader.scrollTop < 120) return "";
  const edge = reader.getBoundingClientRect().top + 2;
  return [...document.querySelectorAll(".article-body > .block")]
    .find((block) => block.getBoundingClientRect().bottom > edge)?.id ?? "";
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

/** Turns a page by its key and stays until the place is kept; the block that is at the top edge then. */
export async function turn(view: View, key: "PageDown" | "PageUp"): Promise<string> {
  const before = await view.evaluate<number>(SCROLL_TOP);
  await view.press(key);
  await view.waitFor(`${SCROLL_TOP} !== ${before}`);
  await resting(view);
  return view.evaluate<string>(BLOCK_AT_TOP);
}

/** Waits until nothing scrolls and the place is kept, which takes the reader a quarter of a second. */
export async function resting(view: View): Promise<void> {
  await view.waitFor(`new Promise((resolve) => {
    const before = ${SCROLL_TOP};
    setTimeout(() => resolve(before === ${SCROLL_TOP}), 500);
  })`);
}
