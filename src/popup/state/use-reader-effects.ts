import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { preview } from "../../words/format.ts";
import { showPassage } from "../text/article-marks.ts";
import { bringIntoView } from "../text/into-view.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { PanelName } from "./session.ts";
import { useAnnounce, useTexts } from "./store.ts";

/** UTF-16 units of a passage that are said at each step. */
const SAID_LENGTH = 200;

/** Brings the current passage into view and says it, each time it is asked for. */
export function usePassageInView({ reader, session, passages }: ReadingStore): void {
  const { text, number } = useTexts();
  const announce = useAnnounce();
  useLayoutEffect(() => {
    const at = session.each.passage.peek();
    const passage = passages.peek()[at];
    if (!session.each.choice.peek() || !reader.current || !passage) return;
    const count = text("steps_count", number(at + 1), number(passages.peek().length));
    announce(`${count}: ${preview(passage.sentence, SAID_LENGTH)}`);
    // Once bars and lists show the step too: the browser lays out all of that together.
    queueMicrotask(() => reader.current && showPassage(reader.current, at));
  }, [session.each.visits.value]);
}

/** Says what was put back or taken out, and shows the place of what was put back. */
export function usePlacedInView({ reader, session }: ReadingStore): void {
  const placed = session.each.placed.value;
  const { text } = useTexts();
  const announce = useAnnounce();
  const previous = useRef(placed);
  useLayoutEffect(() => {
    const changed = Object.keys(placed).find((id) => placed[Number(id)] !== previous.current[Number(id)]);
    previous.current = placed;
    if (changed === undefined) return;
    const isIn = placed[Number(changed)] === "in";
    announce(text(isIn ? "ledger_is_in" : "ledger_is_out"));
    if (!isIn) return;
    const block = reader.current?.querySelector(`#block-${changed}`);
    if (block) bringIntoView(block, "center");
  }, [placed]);
}

/**
 * Never leaves the keyboard without a place. The focus begins in the article; when a panel closes it goes back to what
 * had it before, and when anything else that had it goes away, the article takes it.
 */
export function useKeptFocus({ reader, session }: ReadingStore): void {
  const { panel } = session.all.value;
  const opened = useRef<{ panel: PanelName; from: HTMLElement | null } | null>(null);
  // After a panel that is open from the beginning has taken it.
  useEffect(() => reader.current?.focus({ preventScroll: true }), []);
  // At every change, and before an opening panel takes the focus.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const before = opened.current;
    const isLost = !activeElement || activeElement === body;
    if (panel === null) {
      opened.current = null;
      if (!isLost) return;
      const from = before?.from?.isConnected ? before.from : null;
      const back = before && (from ?? document.getElementById(`open-${before.panel}`));
      (back ?? reader.current)?.focus({ preventScroll: true });
    } else if (panel !== before?.panel) {
      // Where one panel takes the other's place, the first one had the focus from somewhere.
      opened.current = { panel, from: isLost ? (before?.from ?? null) : (activeElement as HTMLElement) };
    } else if (isLost) reader.current?.focus({ preventScroll: true });
  });
}
