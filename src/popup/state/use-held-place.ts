import { useEffect } from "preact/hooks";
import type { Place } from "../../model/place.ts";
import type { ReadingStore } from "./reading-store.ts";
import { goTo, placeIn } from "./use-place.ts";

/** Milliseconds of rest after which a place is worth holding. */
const REST = 150;
/** Milliseconds in which text that came near the window takes its own height in a new look. */
const SETTLING = 500;
/** What of the text's look moves its lines. */
const LOOK = ["fontFamily", "fontSize", "lineHeight", "letterSpacing", "wordSpacing", "hyphens"] as const;

/**
 * Keeps the same words at the top edge when the text is set anew: by another size or typeface, another width of the
 * window, a panel that opens beside it. Browsers hold no place through a change of the text's own style.
 */
export function useHeldPlace({ reader, shown }: ReadingStore): void {
  const blocks = shown.value;
  useEffect(() => {
    const scroller = reader.current;
    const text = scroller?.querySelector<HTMLElement>(".article-body");
    if (!scroller || !text || typeof ResizeObserver === "undefined") return;
    let held: Place | null = placeIn(scroller, blocks);
    let going: { to: Place; until: number } | null = null;
    let look = lookOf(text);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      held = null;
      clearTimeout(timer);
      timer = setTimeout(() => {
        held = placeIn(scroller, blocks);
      }, REST);
    };
    const observer = new ResizeObserver(() => {
      const now = lookOf(text);
      if (now !== look && held) going = { to: held, until: performance.now() + SETTLING };
      if (going && performance.now() < going.until) goTo(going.to, scroller, blocks);
      look = now;
    });
    scroller.addEventListener("scroll", onScroll, { passive: true });
    observer.observe(text);
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, [blocks]);
}

function lookOf(text: HTMLElement): string {
  const style = getComputedStyle(text);
  return [text.clientWidth, ...LOOK.map((name) => style[name])].join();
}
