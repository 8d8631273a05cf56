import type { Page } from "puppeteer-core";
import type { Corpus, TestPage } from "./corpus.ts";
import type { Figure } from "./figures.ts";
import type { Lab } from "./lab.ts";

interface Heaps {
  page: number;
  popup: number;
}

/**
 * Heap of page and popup after 200 readings ÷ after 20. One document takes the contents of 20 pages in
 * rotation, as a site does that changes stories without a load: a new document would free whatever the
 * content script kept.
 */
export async function measureMemory(lab: Lab, corpus: Corpus, pages: readonly TestPage[]): Promise<Figure[]> {
  await lab.open(corpus.address(0));
  const after: Record<number, Heaps> = {};
  for (let reading = 1; reading <= 200; reading++) {
    await lab.page.evaluate(showStory, pages[reading % pages.length]!.html, `/story/${reading}`);
    const { popup, close } = await lab.openPopup("byline");
    await popup.waitForFunction(`document.querySelector('.article-body[data-complete="true"], .failure')`);
    if (reading === 20 || reading === 200) {
      after[reading] = { page: await heapOf(lab.page), popup: await heapOf(popup) };
    }
    await close();
  }
  return (["page", "popup"] as const).map((where) => {
    const [first, last] = [after[20]![where], after[200]![where]];
    return {
      name: `heap of the ${where} after 200 readings ÷ after 20`,
      value: last / first,
      must: 1.1,
      aim: 1,
      note: `${megabytes(last)} : ${megabytes(first)} MB, ${pages.length} pages in rotation, after a forced collection`,
    };
  });
}

/** Bytes of script objects and of the DOM, after a forced collection. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize + embedderHeapUsedSize;
}

/** Runs in the page. */
function showStory(html: string, path: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
  history.pushState(null, "", path);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
