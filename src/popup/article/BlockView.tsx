import type { ComponentChildren } from "preact";
import { Component } from "preact";
import type { Block } from "../../model/block.ts";
import { familyOf } from "../../model/role.ts";
import { picturesIn } from "../border/sanitise.ts";
import { PutBackBar } from "../parts/PutBackBar.tsx";
import type { NotePlace } from "../take/note-marks.ts";
import type { EntryPlace } from "../text/live-entries.ts";
import type { Mark } from "../text/marks.ts";
import { blockContent } from "./block-content.ts";
import { Doubt } from "./Doubt.tsx";
import { EmptyBlock } from "./EmptyBlock.tsx";
import { Surroundings } from "./surroundings.ts";

interface Props {
  block: Block;
  /** Where it stands in a live blog's entries. */
  entry?: EntryPlace | undefined;
  marks: readonly Mark[];
  notes: readonly NotePlace[];
  /** The reader put this block back. */
  putBack: boolean;
}

/** One block of the article. Renders again only when something of its own changes. */
export class BlockView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { block, entry, marks, notes, putBack } = this.props;
    return (
      next.block !== block ||
      next.entry?.time !== entry?.time ||
      next.marks !== marks ||
      next.notes !== notes ||
      next.putBack !== putBack
    );
  }

  override render({ block, entry, marks, notes, putBack }: Props): ComponentChildren {
    const classes = ["block", `role-${block.role}`];
    if (familyOf(block.role) === "provenance") classes.push("small-print");
    if (putBack) classes.push("put-back");
    else if (block.doubtful) classes.push("doubtful");
    if (marks.length > 0) classes.push("marked");
    if (entry) classes.push(entry.time === null ? "in-entry" : "in-entry opens-entry");
    const tree = isFalseHeading(block) ? { ...block.content, tagName: "h3" } : block.content;
    const content = isEmpty(block) ? <EmptyBlock /> : blockContent(tree, marks, notes);
    return (
      <div class={classes.join(" ")} id={`block-${block.id}`}>
        {putBack && <PutBackBar block={block} />}
        {block.role === "figure" ? (
          <Surroundings.Provider value={{ isInLink: false, figure: block.text }}>
            {content}
          </Surroundings.Provider>
        ) : (
          content
        )}
        {!putBack && block.doubtful && <Doubt block={block} />}
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
