import { useEffect, useState } from "preact/hooks";
import type { Scope } from "../../model/reading.ts";
import { Icon } from "../parts/Icon.tsx";
import { useAnnounce } from "../state/Announcer.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Surfaces } from "../state/use-surfaces.ts";

interface Props {
  surfaces: Surfaces;
  scope: Scope;
  /** Text is selected on the page, and could be read instead of the whole. */
  hasSelection: boolean;
  onRead: (scope: Scope) => void;
}

/** The line under the article for what can be done about the page; it can be closed. */
export function NoticeBar({ surfaces, scope, hasSelection, onRead }: Props) {
  const { text } = useTexts();
  const announce = useAnnounce();
  const [closed, setClosed] = useState<string | null>(null);
  const { refused, left } = surfaces;
  const notice = refused
    ? `refused_${refused}`
    : left
      ? "page_left"
      : hasSelection
        ? "selection_there"
        : null;
  useEffect(() => {
    setClosed(null);
    if (notice && notice !== "selection_there") announce(text(notice));
  }, [notice]);
  if (notice === null || notice === closed) return null;
  const step = notice === "page_left" || notice === "selection_there";
  return (
    <aside class={step ? "notice-bar has-step" : "notice-bar"} aria-label={text("notice_label")}>
      <p>{text(notice)}</p>
      {notice === "page_left" && (
        <button type="button" onClick={() => surfaces.go("page")}>
          {text("page_left_show")}
        </button>
      )}
      {notice === "selection_there" && (
        <button type="button" onClick={() => onRead(scope === "page" ? "selection" : "page")}>
          {text(scope === "page" ? "step_selection" : "step_whole_page")}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={text("notice_close")}
        onClick={() => {
          setClosed(notice);
          document.getElementById("reader")?.focus({ preventScroll: true });
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
