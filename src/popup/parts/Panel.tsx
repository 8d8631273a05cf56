import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { Icon } from "./Icon.tsx";

interface Props {
  title: string;
  children: ComponentChildren;
}

/** It scrolls by keyboard also where it holds nothing else that the keyboard comes to. */
const keyboardStop = (label: string) => ({ role: "group", "aria-labelledby": label, tabIndex: 0 }) as const;

/** The pane beside the article (under it where the window is narrow). Takes the focus when it opens. */
export function Panel({ title, children }: Props) {
  const { text } = useTexts();
  const { dispatch } = useReading();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside class="panel" aria-labelledby={id} id="panel">
      <div class="panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={text("panel_close")}
          onClick={() => dispatch({ type: "panel/close" })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-body" {...keyboardStop(id)}>
        {children}
      </div>
    </aside>
  );
}
