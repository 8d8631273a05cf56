import { useMemo } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { PageContext } from "../state/page-context.ts";
import type { Dispatch, Session } from "../state/session.ts";
import { useGradualCount } from "../state/use-gradual-count.ts";
import { BlockRun } from "./BlockRun.tsx";
import type { Overlay } from "./block-content.ts";
import { runsOf } from "./runs.ts";

/** Runs from which on the browser lays out only those that are near what it shows: longer than a long feature. */
const MANY = 16;

interface Props {
  /** Every block of the reading. */
  all: readonly Block[];
  /** Those that stand in the article. */
  standing: readonly Block[];
  overlay: Overlay;
  placed: Session["placed"];
  pageUrl: string;
  /** Something further down is asked for: render all. */
  whole: boolean;
  dispatch: Dispatch;
}

/** The blocks that stand in the article: the first screen at once, the rest when the browser has time. */
export function ArticleBody({ all, standing, overlay, placed, pageUrl, whole, dispatch }: Props) {
  const runs = useMemo(() => runsOf(all, standing), [all, standing]);
  const count = useGradualCount(runs.length, whole);
  return (
    <PageContext.Provider value={pageUrl}>
      <div
        class={runs.length > MANY ? "article-body is-long" : "article-body"}
        data-complete={count >= runs.length}
      >
        {runs.slice(0, count).map((run) => (
          <BlockRun key={run.id} {...{ run, overlay, placed, dispatch }} />
        ))}
      </div>
    </PageContext.Provider>
  );
}
