import { readArticle } from "../../../src/article/read-article.ts";
import { liveLook } from "../../../src/content/live-look.ts";
import type { Reading } from "../../../src/model/reading.ts";

/** One page read twice: by its markup, and with how it looks. */
export interface Both {
  plain: Reading;
  looked: Reading;
  /** Time of the second ÷ time of the first, least of several runs each. */
  ratio: number;
}

declare global {
  var readBoth: (url: string, rounds: number) => Both;
}

/** Runs in the browser, on the page itself. */
globalThis.readBoth = (url, rounds) => {
  // A page that somebody clicks on has been laid out.
  document.body.getBoundingClientRect();
  const read = (look: ReturnType<typeof liveLook> | null) => readArticle(document, { url, look });
  const first = { plain: read(null), looked: read(liveLook()) };
  let [plain, looked] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    plain = Math.min(
      plain,
      timed(() => read(null)),
    );
    looked = Math.min(
      looked,
      timed(() => read(liveLook())),
    );
  }
  return { ...first, ratio: rounds > 0 ? looked / plain : 1 };
};

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
