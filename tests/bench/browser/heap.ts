import type { Page } from "puppeteer-core";

/** What a page holds after a forced collection. */
export interface Heap {
  /** Bytes of script objects in all worlds. */
  bytes: number;
  /** DOM nodes, those out of the tree included. */
  nodes: number;
}

export async function heapOf(page: Page): Promise<Heap> {
  const devtools = await page.createCDPSession();
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes } = await devtools.send("Memory.getDOMCounters");
  await devtools.detach();
  return { bytes: usedSize, nodes };
}
