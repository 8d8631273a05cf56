import { JSDOM, VirtualConsole } from "jsdom";
import { labelBlocks } from "../../src/article/label/label.ts";
import { locate } from "../../src/article/locate/locate.ts";
import { describePage } from "../../src/article/metadata/describe-page.ts";
import type { Snapshot } from "../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../src/article/page/snapshot.ts";
import { SIGNALS } from "../../src/article/signals/table.ts";
import { asArticle } from "../../src/cli/as-article.ts";
import { parsePage } from "../../src/cli/parse-page.ts";
import { readMarkup } from "../../src/cli/read-markup.ts";
import { inOneGo } from "../../src/model/steps.ts";
import { readWithDefuddle, readWithReadability, timeRatio } from "./article-peers.ts";
import { type Page, type Prediction, pagesOf, type SetName } from "./article-sets.ts";

/** What a worker process is asked for: every `of`-th page of a set from `shard` on. */
export interface Task {
  set: SetName;
  shard: number;
  of: number;
  /** `ours` alone, with `peers` and times, or ours again without each signal (`ablate`). */
  mode: "ours" | "peers" | "ablate";
}

export interface Result {
  /** Predictions by reader: `byline`, `readability`, `defuddle`, `without:SIGNAL`. */
  readers: Record<string, Prediction[]>;
  /** Of pages of the zyte set when peers were asked for. */
  ratios: number[];
}

process.on("message", async (task: Task) => {
  const result: Result = { readers: {}, ratios: [] };
  const add = (reader: string, prediction: Prediction) => {
    result.readers[reader] = [...(result.readers[reader] ?? []), prediction];
  };
  const pages = pagesOf(task.set).filter((_, i) => i % task.of === task.shard);
  for (const page of pages) {
    const markup = await readMarkup(page.source).catch((error) => ({ error: String(error) }));
    if (typeof markup !== "string") {
      add("byline", { ...empty(page), ...markup });
      continue;
    }
    const snapshot = takeSnapshot(parsePage(markup, page.url), page.url);
    add("byline", predict(snapshot, page));
    if (task.mode === "ablate") {
      for (const { id } of SIGNALS) add(`without:${id}`, predict(snapshot, page, new Set([id])));
    }
    if (task.mode === "peers") {
      const dom = liveDom(markup, page.url);
      const document = dom?.window.document;
      add("readability", document ? readWithReadability(document, page) : empty(page));
      add("defuddle", document ? await readWithDefuddle(document, page) : empty(page));
      if (document && task.set === "zyte") result.ratios.push(timeRatio(document, page.url));
      dom?.window.close();
    }
  }
  process.send?.(result, () => process.exit(0));
});

/** What the peers need, and a fair comparison of times; null for a page whose styles jsdom cannot parse. */
function liveDom(markup: string, url: string): JSDOM | null {
  try {
    return new JSDOM(markup, { url, virtualConsole: new VirtualConsole() });
  } catch {
    return null;
  }
}

/** The steps of `readSnapshot`, with some signals left out. */
function predict(
  snapshot: Snapshot,
  page: Page,
  disabledSignals: ReadonlySet<string> = new Set(),
): Prediction {
  const region = snapshot.overLimit ? null : inOneGo(locate(snapshot));
  if (!region) return empty(page);
  const metadata = describePage(snapshot, region);
  const { blocks } = inOneGo(labelBlocks(snapshot, region, metadata, { disabledSignals }));
  return { id: page.id, ...asArticle({ metadata, blocks }) };
}

function empty({ id }: Page): Prediction {
  return { id, text: "", html: "" };
}
