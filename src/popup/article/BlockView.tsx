import type { ComponentChildren } from "preact";
import { Component, createContext } from "preact";
import type { Block } from "../../model/block.ts";
import { familyOf } from "../../model/role.ts";
import { picturesIn } from "../border/sanitise.ts";
import { PutBackBar } from "../parts/PutBackBar.tsx";
import type { Dispatch } from "../state/session.ts";
import type { NotePlace } from "../take/note-marks.ts";
import type { LiveEntries } from "../text/live-entries.ts";
import type { Mark } from "../text/marks.ts";
import { blockContent } from "./block-content.ts";
import { Doubt } from "./Doubt.tsx";
import { EmptyBlock } from "./EmptyBlock.tsx";
import { FigureWords } from "./large-pictures.ts";

interface Props {
  block: Block;
  marks: readonly Mark[];
  notes: readonly NotePlace[];
  /** The reader put this block back. */
  putBack: boolean;
  dispatch: Dispatch;
}

/** The entries of a live blog, where the article is one. */
export const Entries = createContext<LiveEntries>(new Map());

/** One block of the article. Renders again only when something of its own changes. */
export class BlockView extends Component<Props> {
  static override contextType = Entries;

  override shouldComponentUpdate(next: Props): boolean {
    const { block, marks, notes, putBack } = this.props;
    return next.block !== block || next.marks !== marks || next.notes !== notes || next.putBack !== putBack;
  }

  override render({ block, marks, notes, putBack, dispatch }: Props): ComponentChildren {
    const classes = ["block", `role-${block.role}`];
    if (familyOf(block.role) === "provenance") classes.push("small-print");
    if (putBack) classes.push("put-back");
    else if (block.doubtful) classes.push("doubtful");
    if (marks.length > 0) classes.push("marked");
    const entry = (this.context as LiveEntries).get(block.id);
    if (entry) classes.push(entry.time === null ? "in-entry" : "in-entry opens-entry");
    const tree = isFalseHeading(block) ? { ...block.content, tagName: "h3" } : block.content;
    return (
      <div class={classes.join(" ")} id={`block-${block.id}`}>
        {putBack && <PutBackBar block={block} dispatch={dispatch} />}
        <FigureWords.Provider value={block.role === "figure" ? block.text : null}>
          {isEmpty(block) ? <EmptyBlock /> : blockContent(tree, marks, notes)}
        </FigureWords.Provider>
        {!putBack && block.doubtful && <Doubt block={block} dispatch={dispatch} />}
      </div>
    );
  }
}

/** Embeds and forms may have nothing left after sanitising. */
function isEmpty(block: Block): boolean {
  return block.text.trim() === "" && block.content.tagName !== "hr" && picturesIn(block.content).length === 0;
}

/** A bold paragraph that does a heading's work: screen readers should find it as one. */
function isFalseHeading(block: Block): boolean {
  return block.role === "heading" && !/^h[1-6]$/.test(block.content.tagName);
}
