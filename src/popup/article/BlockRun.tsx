import type { ComponentChildren } from "preact";
import { Component } from "preact";
import type { Session } from "../state/session.ts";
import type { LiveEntries } from "../text/live-entries.ts";
import { BlockView } from "./BlockView.tsx";
import { type Overlay, overlayOn } from "./block-content.ts";
import type { Run } from "./runs.ts";

interface Props {
  run: Run;
  entries: LiveEntries;
  overlay: Overlay;
  placed: Session["placed"];
}

/** About a screenful of the article. Looked through again only when something that may be its own changes. */
export class BlockRun extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { run, entries, overlay, placed } = this.props;
    return next.run !== run || next.entries !== entries || next.overlay !== overlay || next.placed !== placed;
  }

  override render({ run, entries, overlay, placed }: Props): ComponentChildren {
    return (
      <div class="run" style={{ "--lines": run.lines }}>
        {run.blocks.map((block) => (
          <BlockView
            key={block.id}
            block={block}
            entry={entries.get(block.id)}
            {...overlayOn(block, overlay)}
            putBack={placed[block.id] === "in"}
          />
        ))}
      </div>
    );
  }
}
