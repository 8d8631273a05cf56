import type { Block } from "../../model/block.ts";
import { PageContext } from "../state/page-context.ts";
import type { Dispatch, Session } from "../state/session.ts";
import { useGradualCount } from "../state/use-gradual-count.ts";
import { BlockView } from "./BlockView.tsx";
import { type Overlay, overlayOn } from "./block-content.ts";

/** UTF-16 units of text that surely fill the first screen. */
const FIRST_SCREEN = 6000;

interface Props {
  blocks: readonly Block[];
  overlay: Overlay;
  placed: Session["placed"];
  pageUrl: string;
  /** Something further down is asked for: render all. */
  whole: boolean;
  dispatch: Dispatch;
}

/** The blocks that stand in the article: the first screen at once, the rest when the browser has time. */
export function ArticleBody({ blocks, overlay, placed, pageUrl, whole, dispatch }: Props) {
  const count = useGradualCount(blocks.length, blocksOnFirstScreen(blocks), whole);
  return (
    <PageContext.Provider value={pageUrl}>
      <div class="article-body" data-complete={count >= blocks.length}>
        {blocks.slice(0, count).map((block) => (
          <BlockView
            key={block.id}
            block={block}
            {...overlayOn(block, overlay)}
            putBack={placed[block.id] === "in"}
            dispatch={dispatch}
          />
        ))}
      </div>
    </PageContext.Provider>
  );
}

function blocksOnFirstScreen(blocks: readonly Block[]): number {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += block.text.length;
    return length > FIRST_SCREEN;
  });
  return end < 0 ? blocks.length : end + 1;
}
