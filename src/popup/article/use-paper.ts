import { useEffect, useMemo, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { useTexts } from "../state/port-context.ts";
import { useLater } from "../state/use-later.ts";
import type { Sources } from "../state/use-sources.ts";
import { whenIdle } from "../state/when-idle.ts";
import type { Endnotes } from "../take/notes.ts";

/** Loaded when the browser has time: once it lays out the paper, it waits for nothing. */
async function load() {
  await new Promise<void>((done) => {
    whenIdle(done);
  });
  const [{ PrintedSources }, { endnotesOf }] = await Promise.all([
    import("./PrintedSources.tsx"),
    import("../take/notes.ts"),
  ]);
  return { PrintedSources, endnotesOf };
}

type Paper =
  | { printing: boolean; endnotes: null }
  | { printing: true; endnotes: Endnotes; Sources: Awaited<ReturnType<typeof load>>["PrintedSources"] };

/** Whether the article is being printed, and the endnotes for it. */
export function usePaper(article: Article, sources: Sources, shown: readonly Block[]): Paper {
  const texts = useTexts();
  const printing = usePrinting();
  const printed = useLater(true, load);
  return useMemo(() => {
    if (!printing || !printed || typeof sources === "string") return { printing, endnotes: null };
    const taken = { article, sources, shown, texts, language: texts.own.lang };
    return { printing, endnotes: printed.endnotesOf(taken), Sources: printed.PrintedSources };
  }, [printing, printed, article, sources, shown, texts]);
}

/** True from before the browser lays out the paper until it is done. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
