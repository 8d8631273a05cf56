import type { SourceInput } from "../model/source-input.ts";
import { sourcesOf } from "../sources/sources-of.ts";

let answered: Promise<void> = Promise.resolve();

/**
 * Entry of the worker that finds sources: what of an article can name a source in, its source summary out, in order. An exception
 * reaches the page that started the worker as its `error` event.
 */
addEventListener("message", ({ data }: MessageEvent<SourceInput>) => {
  answered = answered.then(async () => postMessage(await sourcesOf(data))).catch(reportError);
});
