import type { ComponentChildren } from "preact";
import { Component } from "preact";
import type { Dispatch, Session } from "../state/session.ts";
import { BlockView } from "./BlockView.tsx";
import { type Overlay, overlayOn } from "./block-content.ts";
import type { Run } from "./runs.ts";

interface Props {
  run: Run;
  overlay: Overlay;
  placed: Session["placed"];
  dispatch: Dispatch;
}

/** About a screenful of the article. Looked through again only when something that may be its own changes. */
export class BlockRun extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { run, overlay, placed } = this.props;
    return next.run !== run || next.overlay !== overlay || next.placed !== placed;
  }

  override render({ run, overlay, placed, dispatch }: Props): ComponentChildren {
    return (
      <div class="run" style={{ "--lines": run.lines }}>
        {run.blocks.map((block) => (
          <BlockView
            key={block.id}
            block={block}
            {...overlayOn(block, overlay)}
            putBack={placed[block.id] === "in"}
            dispatch={dispatch}
          />
        ))}
      </div>
    );
  }
}
