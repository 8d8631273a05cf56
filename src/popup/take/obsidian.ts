import { fileNameOf } from "./file-name.ts";
import type { Taken } from "./taken.ts";

/**
 * The address that has Obsidian make a note of what is on the clipboard, named after the headline.
 * @see https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 */
export function obsidianAddress(taken: Taken): string {
  // Obsidian's links end at these.
  const name = fileNameOf(taken, "md")
    .replace(/\.md$/, "")
    .replace(/[#^[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `obsidian://new?file=${encodeURIComponent(name || "Byline")}&clipboard`;
}
