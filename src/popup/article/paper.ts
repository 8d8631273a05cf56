import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Texts } from "../../words/texts.ts";
import type { ReadingStore } from "../state/reading-store.ts";
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

type Loaded = Awaited<ReturnType<typeof load>>;

/** What is different on paper. */
export interface Paper {
  /** True from before the browser lays out the paper until it is done. */
  readonly printing: ReadonlySignal<boolean>;
  /** Null on the screen, and where there are no sources. */
  readonly endnotes: ReadonlySignal<(Endnotes & Pick<Loaded, "PrintedSources">) | null>;
  begin(): () => void;
}

export function createPaper({ article, summary, shown }: ReadingStore, texts: Texts): Paper {
  const printing = signal(false);
  const loaded = signal<Loaded | null>(null);
  const begin = () => {
    printing.value = true;
  };
  const end = () => {
    printing.value = false;
  };
  return {
    printing,
    endnotes: computed(() => {
      if (!printing.value || !loaded.value || !summary.value) return null;
      const { PrintedSources, endnotesOf } = loaded.value;
      const taken = { article: article.value, sources: summary.value, shown: shown.value };
      return { ...endnotesOf({ ...taken, texts, language: texts.own.lang }), PrintedSources };
    }),
    begin() {
      load().then((parts) => {
        loaded.value = parts;
      });
      addEventListener("beforeprint", begin);
      addEventListener("afterprint", end);
      return () => {
        removeEventListener("beforeprint", begin);
        removeEventListener("afterprint", end);
      };
    },
  };
}
