import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Passage } from "../passages.ts";
import { useAnnounce } from "./Announcer.tsx";
import { scrollBehavior, showPassage } from "./article-marks.ts";
import { useTexts } from "./port-context.ts";
import type { PanelName, Session } from "./session.ts";

type Reader = RefObject<HTMLElement | null>;

/** Brings the current passage into view and says which one it is, each time it is asked for. */
export function usePassageInView(reader: Reader, session: Session, passages: readonly Passage[]): void {
  const { text, number } = useTexts();
  const announce = useAnnounce();
  useLayoutEffect(() => {
    if (!session.choice || !reader.current || passages.length === 0) return;
    showPassage(reader.current, session.passage);
    announce(text("steps_count", number(session.passage + 1), number(passages.length)));
  }, [session.visits]);
}

/** Says what was put back or taken out, and shows the place of what was put back. */
export function usePlacedInView(reader: Reader, placed: Session["placed"]): void {
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
    block?.scrollIntoView({ block: "center", behavior: scrollBehavior() });
  }, [placed]);
}

/** Gives the focus back to the button that opened the panel, when it closes. */
export function useFocusReturn(panel: PanelName | null): void {
  const opened = useRef<PanelName | null>(null);
  useEffect(() => {
    if (panel) opened.current = panel;
    else if (opened.current) document.getElementById(`open-${opened.current}`)?.focus();
  }, [panel]);
}
