import type { Scope } from "../../model/reading.ts";
import { lineKey, lineName, type Mended } from "../state/corrections.ts";
import type { Texts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";
import type { Continued } from "../state/use-continued.ts";
import type { Remembering } from "../state/use-memory.ts";
import type { Surfaces } from "../state/use-surfaces.ts";
import type { Notice } from "./NoticeBar.tsx";

interface Circumstances {
  surfaces: Surfaces;
  unkept: Remembering["unkept"];
  scope: Scope;
  /** Text is selected on the page, and could be read instead of the whole. */
  hasSelection: boolean;
  /** The article is read aloud where that ends with the first click elsewhere. */
  speaksInPopup: boolean;
  continued: Continued | null;
  /** What the reader has just put right. */
  mended: Mended | null;
  dispatch: Dispatch;
  onRead: (scope: Scope) => void;
}

/** What is to be said now about the page and its reading, the most pressing first. */
export function noticesOf(
  {
    surfaces,
    unkept,
    scope,
    hasSelection,
    speaksInPopup,
    continued,
    mended,
    dispatch,
    onRead,
  }: Circumstances,
  { text, percent, own }: Texts,
): Notice[] {
  const { refused, left, go } = surfaces;
  const notices: (Notice | null)[] = [
    unkept === "updated"
      ? { id: "updated", words: `${text("failure_updated_words")} ${text("failure_updated_step")}` }
      : null,
    refused && { id: `refused_${refused}`, words: text(`refused_${refused}`) },
    left
      ? {
          id: "page_left",
          words: text("page_left"),
          step: { words: text("page_left_show"), run: () => go("page") },
        }
      : null,
    unkept === "refused" ? { id: "unkept_memory", words: text("unkept_memory") } : null,
    mended && {
      id: `mended_${lineKey(mended.line)}${JSON.stringify(mended.correction)}`,
      words: text(
        mended.correction ? "mended_corrected" : "mended_hidden",
        lineName({ ...mended.line, ...mended.correction }, own.lang),
      ),
      step: {
        words: text("mended_undo"),
        run: () => dispatch({ type: "line/mend", line: mended.line, correction: undefined }),
      },
    },
    speaksInPopup
      ? {
          id: "aloud_ends",
          words: text("aloud_ends"),
          step: { words: text("go_tab"), run: () => go("tab") },
          quiet: true,
        }
      : null,
    hasSelection
      ? {
          id: "selection_there",
          words: text("selection_there"),
          step: {
            words: text(scope === "page" ? "step_selection" : "step_whole_page"),
            run: () => onRead(scope === "page" ? "selection" : "page"),
          },
          quiet: true,
        }
      : null,
    continued && {
      id: "continued",
      words: text("continued", percent(continued.share)),
      step: { words: text("continued_restart"), run: continued.restart },
    },
  ];
  return notices.filter((notice) => notice !== null);
}
