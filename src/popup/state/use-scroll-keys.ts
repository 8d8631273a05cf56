import { useEffect } from "preact/hooks";
import type { ReadingStore } from "./reading-store.ts";

/** Share of the window that a page key moves, as browsers do it. */
const PAGE = 0.875;
/** CSS pixels that an arrow key moves. */
const LINE = 40;
/** Where these keys mean something else already, or something else scrolls. */
const BUSY = ".reader, .panel-body, input, select, textarea, [contenteditable], dialog";

const MOVES: Readonly<Record<string, (reader: HTMLElement) => number>> = {
  PageDown: (reader) => reader.clientHeight * PAGE,
  PageUp: (reader) => -reader.clientHeight * PAGE,
  ArrowDown: () => LINE,
  ArrowUp: () => -LINE,
  Home: (reader) => -reader.scrollHeight,
  End: (reader) => reader.scrollHeight,
};

/** The keys that scroll a page scroll the article from everywhere: a focused button in the bar would swallow them. */
export function useScrollKeys({ reader }: ReadingStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const move = MOVES[event.key];
      if (!move || !reader.current || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(BUSY)) return;
      event.preventDefault();
      reader.current.scrollBy({ top: move(reader.current), behavior: "instant" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
