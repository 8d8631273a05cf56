import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../parts/Icon.tsx";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { findRanges } from "../text/find-ranges.ts";
import { highlight } from "../text/highlight.ts";
import { scrollText } from "../text/into-view.ts";

/** Find in the article: browsers offer none in popups. */
export function FindBar() {
  const { text, number } = useTexts();
  const { reader, shown, session, dispatch } = useReading();
  // The hits change with them.
  const blocks = shown.value;
  const asked = session.each.finding.value;
  const field = useRef<HTMLInputElement>(null);
  const [needle, setNeedle] = useState("");
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [current, setCurrent] = useState(0);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => {
    setRanges(reader.current ? findRanges(reader.current, needle) : []);
    setCurrent(0);
  }, [needle, blocks]);
  useEffect(() => showHits(reader.current, ranges, current), [ranges, current]);
  useEffect(
    () => () => {
      showHits(null, [], 0);
      reader.current?.focus({ preventScroll: true });
    },
    [],
  );

  const step = (by: number) =>
    setCurrent((at) => (ranges.length === 0 ? 0 : (at + by + ranges.length) % ranges.length));
  const count =
    needle.trim() === ""
      ? ""
      : ranges.length === 0
        ? text("find_none")
        : text("steps_count", number(current + 1), number(ranges.length));
  return (
    <search class="find-bar">
      <input
        ref={field}
        type="search"
        aria-label={text("find_label")}
        placeholder={text("find_label")}
        value={needle}
        dir="auto"
        onInput={(event) => setNeedle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" class="step-count">
        {count}
      </span>
      <button type="button" class="icon-button" aria-label={text("find_previous")} onClick={() => step(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" class="icon-button" aria-label={text("find_next")} onClick={() => step(1)}>
        <Icon name="down" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text("find_close")}
        onClick={() => dispatch({ type: "find/close" })}
      >
        <Icon name="close" />
      </button>
    </search>
  );
}

/** Marks the hits and shows the current one. */
function showHits(reader: HTMLElement | null, ranges: readonly Range[], current: number): void {
  const hit = ranges[current];
  highlight("find", ranges);
  highlight("find-current", hit ? [hit] : []);
  if (!hit || !reader) return;
  // By the range itself: its paragraph may be longer than the window.
  const { top, height } = reader.getBoundingClientRect();
  scrollText(reader, () => hit.getBoundingClientRect().top - top - height / 2);
}
