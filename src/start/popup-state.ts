import type { Article } from "../model/reading.ts";
import { sourceInputOf } from "../model/source-input.ts";
import type { SourceSummary } from "../model/source-summary.ts";
import type { View } from "./driver.ts";

/** Every outcome the popup can show: an article rendered to its end with its sources, or a failure with its next step. */
const SETTLED = `document.querySelector('.article-body[data-complete="true"], .failure') !== null &&
  document.querySelector('[aria-busy="true"]') === null`;
/** Pictures in view have come (or failed); those further down are asked for when scrolled to, in a hidden tab none is. */
const PICTURES_IN_VIEW_CAME = `(() => {
  const view = document.getElementById("reader")?.getBoundingClientRect();
  if (!view || document.hidden) return true;
  return [...document.images].every((image) => {
    const { top, bottom, height } = image.getBoundingClientRect();
    const isInView = height > 0 && bottom > view.top + 1 && top < view.bottom - 1;
    return !isInView || (image.complete && !image.matches(".picture-coming"));
  });
})()`;

/** Firefox fits its popup to the content step by step. */
const SIZE_STAYS = `new Promise((resolve) => {
  const size = () => innerWidth + "x" + innerHeight;
  const before = size();
  setTimeout(() => resolve(size() === before), 300);
})`;

/** Waits until the popup no longer works on something that can be seen. */
export async function settled(popup: View): Promise<void> {
  await popup.waitFor(SETTLED);
  await popup.waitFor(SIZE_STAYS);
  await popup.waitFor(PICTURES_IN_VIEW_CAME);
}

/** Opens the panel that says who says so, as its button does. */
export async function showSources(popup: View): Promise<void> {
  await popup.evaluate(`document.getElementById("open-sources").click()`);
  await popup.waitFor(`document.querySelector(".panel") !== null`);
  await settled(popup);
}

/**
 * The reading that the popup shows, asked once more from the content script in the tab:
 * this works by the `activeTab` grant of the click that opened the popup, or not at all.
 */
export function readingBehind(popup: View): Promise<unknown> {
  return popup.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => globalThis.bylineReader.read("page"),
    });
    return answer.result;
  })()`);
}

/** The source summary of the article, asked once more from a worker like the popup's own. */
export function summaryBehind(popup: View, article: Article): Promise<SourceSummary> {
  return popup.evaluate(`new Promise((resolve, reject) => {
    const worker = new Worker("/sources.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(${JSON.stringify(sourceInputOf(article))});
  })`);
}
