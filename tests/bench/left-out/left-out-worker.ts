import type { Page, Prediction } from "../article-sets.ts";
import { type LeftOut, leaveOut } from "./leave-out.ts";

/** What a worker process is asked for: pages, read without some rules. */
export interface LeftOutTask {
  what: LeftOut;
  pages: Page[];
}

process.on("message", async ({ what, pages }: LeftOutTask) => {
  leaveOut(what);
  const { loadPage } = await import("../../../src/cli/load-page.ts");
  const { readArticle } = await import("../../../src/article/read-article.ts");
  const { asArticle } = await import("../../../src/cli/as-article.ts");
  const predictions: Prediction[] = [];
  for (const { id, url, source } of pages) {
    const page = await loadPage(source, url);
    const reading = page.ok ? readArticle(page.document, { url }) : page;
    predictions.push(reading.ok ? { id, ...asArticle(reading) } : { id, text: "", html: "" });
  }
  process.send?.(predictions, () => process.exit(0));
});
