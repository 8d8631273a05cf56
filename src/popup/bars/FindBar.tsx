import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { Icon } from "../parts/Icon.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";
import { findRanges } from "../text/find-ranges.ts";
import { highlight } from "../text/highlight.ts";
import { scrollText } from "../text/into-view.ts";

interface Props {
  reader: RefObject<HTMLElement | null>;
  /** Blocks that stand in the article: the hits change with them. */
  blocks: readonly Block[];
  /** Grows with every wish to find. */
  asked: number;
  dispatch: Dispatch;
}

/** Find in the article: browsers offer none in popups. */
export function FindBar({ reader, blocks, asked, dispatch }: Props) {
  const { text, number } = useTexts();
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
