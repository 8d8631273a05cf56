import type { VNode } from "preact";
import type { Block } from "../../model/block.ts";
import { markNotes, type NotePlace } from "../take/note-marks.ts";
import { type Mark, markText } from "../text/marks.ts";
import { contentView } from "./content-view.tsx";

/** What is laid over the words of the blocks, by block id. */
export interface Overlay {
  /** Passages of the chosen source. */
  marks: ReadonlyMap<number, readonly Mark[]>;
  /** Numbers of the endnotes; none but on paper. */
  notes: ReadonlyMap<number, readonly NotePlace[]>;
}

const NO_MARKS: readonly Mark[] = [];
const NO_NOTES: readonly NotePlace[] = [];
export const NO_OVERLAY: Overlay = { marks: new Map(), notes: new Map() };

/** What is laid over one block. The same lists each time, so that a block can see that nothing changed. */
export function overlayOn({ id }: Block, { marks, notes }: Overlay) {
  return { marks: marks.get(id) ?? NO_MARKS, notes: notes.get(id) ?? NO_NOTES };
}

/** The content of a block with what is laid over it. */
export function blockContent(
  content: Block["content"],
  marks: readonly Mark[],
  notes: readonly NotePlace[],
): VNode {
  return contentView(markNotes(markText(content, marks), notes));
}
