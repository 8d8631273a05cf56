import { useEffect, useRef } from "preact/hooks";
import { useReading } from "../state/reading-store.ts";

/** How far the reader has come: a line under the top bar. Screen readers have their own. */
export function Progress() {
  const { reader } = useReading();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scroller = reader.current;
    if (!scroller) return;
    const show = () => {
      const way = scroller.scrollHeight - scroller.clientHeight;
      const share = way > 0 ? Math.min(1, scroller.scrollTop / way) : 0;
      if (bar.current) bar.current.style.transform = `scaleX(${share})`;
    };
    show();
    scroller.addEventListener("scroll", show, { passive: true });
    return () => scroller.removeEventListener("scroll", show);
  }, []);
  return <div class="progress" ref={bar} aria-hidden="true" />;
}
