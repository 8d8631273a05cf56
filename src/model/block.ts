import type { Element } from "hast";
import { familyOf, type Role } from "./role.ts";

/**
 * The smallest run of block layout in the article: a paragraph, heading, list,
 * quote, table, figure, embed, card or form.
 */
export interface Block {
  /** Number of the block's first element in the snapshot: unique, grows in document order. */
  id: number;
  role: Role;
  /** Id of the rule that decided the role, e.g. `picture-link-without-caption`. Never changes once published. */
  rule: string;
  /**
   * Why, for a person: key of a sentence in `src/locales` without its `reason_` prefix,
   * e.g. `linked_picture`. Empty for story blocks that are simply story.
   */
  reason: string;
  /** The role rests on one weak signal: the block stays in the article, quietly marked. */
  doubtful: boolean;
  /** Stood inside the article's region (a removal there can be put back where it stood). */
  inside: boolean;
  /** Sanitised content as a hast element; picture and link addresses are absolute. */
  content: Element;
  /** `textOf(content)`: what offsets of the source summary count in. */
  text: string;
}

/** Blocks of the article view, in order: story, and provenance lines that stood in the body (as small print). */
export function isShown(block: Block): boolean {
  const family = familyOf(block.role);
  if (block.doubtful) return block.inside || family === "story";
  return family === "story" || (family === "provenance" && block.inside);
}

/** Blocks of the ledger that can be put back: promos that stood inside the article. */
export function isRemoved(block: Block): boolean {
  return block.inside && !block.doubtful && familyOf(block.role) === "promo";
}
