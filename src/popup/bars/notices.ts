import { lineKey, lineName } from "../state/corrections.ts";
import type { ReadingStore } from "../state/reading-store.ts";
import type { Store } from "../state/store.ts";

/** One thing that can be said about the page or its reading, and what can be done about it. */
interface Notice {
  /** Key of its words, which tells it from others. */
  id: string;
  words: string;
  step?: { words: string; run: () => void };
  /** Not said aloud: it only offers something. */
  quiet?: boolean;
}

/**
 * What is to be said now about the page and its reading, the most pressing first.
 * @param speaksHere the article is read aloud where that ends with the first click elsewhere
 */
export function noticesOf(
  { surfaces, keeping, continued, session, opened, dispatch }: ReadingStore,
  { texts, opening }: Store,
  speaksHere: boolean,
): Notice[] {
  const { text, percent, own } = texts;
  const { go } = surfaces;
  const unkept = keeping.unkept.value;
  const refused = surfaces.refused.value;
  const mended = session.each.lastMended.value;
  const share = continued.share.value;
  const { scope } = opened.article;
  const notices: (Notice | null)[] = [
    unkept === "updated"
      ? { id: "updated", words: `${text("failure_updated_words")} ${text("failure_updated_step")}` }
      : null,
    refused && { id: `refused_${refused}`, words: text(`refused_${refused}`) },
    surfaces.left.value
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
    speaksHere
      ? {
          id: "aloud_ends",
          words: text("aloud_ends"),
          step: { words: text("go_tab"), run: () => go("tab") },
          quiet: true,
        }
      : null,
    opened.hasSelection
      ? {
          id: "selection_there",
          words: text("selection_there"),
          step: {
            words: text(scope === "page" ? "step_selection" : "step_whole_page"),
            run: () => opening.read(scope === "page" ? "selection" : "page"),
          },
          quiet: true,
        }
      : null,
    share !== null
      ? {
          id: "continued",
          words: text("continued", percent(share)),
          step: { words: text("continued_restart"), run: continued.restart },
        }
      : null,
  ];
  return notices.filter((notice) => notice !== null);
}
