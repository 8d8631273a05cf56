import type { Corpus } from "./corpus.ts";
import type { Figure } from "./figures.ts";
import { type Heap, heapOf } from "./heap.ts";
import type { Lab } from "./lab.ts";

/** Both, or what is loaded when the heap is counted would depend on how fast the machine is. */
const DONE = `document.querySelector(".failure") ||
  document.querySelector('.article-body[data-complete="true"]') && document.querySelector('.source-strip[aria-busy="false"]')`;
const FIRST = 20;
const LAST = 200;

/**
 * Heap of page and popup after 200 readings ÷ after 20. One document takes the contents of `count` pages
 * in rotation, as a site does that changes stories without a load: a new document would free whatever the
 * content script kept. The browser itself keeps some nodes at such a change, so nodes are counted beside
 * the same changes without a reading.
 */
export async function measureMemory(lab: Lab, corpus: Corpus, count: number): Promise<Figure[]> {
  const unread: Record<number, Heap> = {};
  await lab.open(corpus.address(0));
  for (let n = 1; n <= LAST; n++) {
    await lab.page.evaluate(showStory, corpus.address(n % count), `/story/${n}`);
    if (n === LAST) unread[n] = await heapOf(lab.page);
  }
  const page: Record<number, Heap> = {};
  const popups: Record<number, Heap> = {};
  await lab.open(corpus.address(0));
  for (let n = 1; n <= LAST; n++) {
    await lab.page.evaluate(showStory, corpus.address(n % count), `/story/${n}`);
    const { popup, close } = await lab.openPopup("byline");
    await popup.waitForFunction(DONE);
    if (n === FIRST || n === LAST) {
      page[n] = await heapOf(lab.page);
      popups[n] = await heapOf(popup);
    }
    await close();
  }
  const growth = (where: string, heaps: Record<number, Heap>): Figure => ({
    name: `heap of the ${where} after ${LAST} readings ÷ after ${FIRST}`,
    value: heaps[LAST]!.bytes / heaps[FIRST]!.bytes,
    must: 1.1,
    aim: 1,
    note: `${megabytes(heaps[LAST]!)} : ${megabytes(heaps[FIRST]!)} MB of script objects, ${count} pages in rotation, collected`,
  });
  return [
    growth("page", page),
    growth("popup", popups),
    {
      name: `nodes in the page after ${LAST} readings ÷ without a reading`,
      value: page[LAST]!.nodes / unread[LAST]!.nodes,
      must: 1.1,
      aim: 1,
      note: `${page[LAST]!.nodes} : ${unread[LAST]!.nodes}`,
    },
  ];
}

/** Runs in the page. */
async function showStory(address: string, path: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
  history.pushState(null, "", path);
}

function megabytes({ bytes }: Heap): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
