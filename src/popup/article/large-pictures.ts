import type { Block } from "../../model/block.ts";
import { picturesIn } from "../border/sanitise.ts";

/** A picture of the story, to be shown as large as the window. */
export interface LargeOne {
  src: string;
  alt: string;
  caption: string;
}

/** The pictures of the story's figures, in its order, each address once. */
export function largePictures(blocks: readonly Block[]): LargeOne[] {
  const byAddress = new Map<string, LargeOne>();
  for (const { role, content, text } of blocks) {
    if (role !== "figure") continue;
    for (const { src, alt } of picturesIn(content)) {
      if (src && !byAddress.has(src)) byAddress.set(src, { src, alt, caption: text.trim() });
    }
  }
  return [...byAddress.values()];
}
