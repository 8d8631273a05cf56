import type { DomElement } from "./dom.ts";

/** Marks on a link from a note back to its place in the text, or from a heading to itself. */
const MARKS = /^(?:[\s↩↵⤴↑⏎^⬆⇑⇧⮌⮐⬑¶#§🔗]|\ufe0e|\ufe0f)+$/u;
/** Words and an arrow down: "Jump to the recipe ↓". */
const JUMP = /\p{L}\s*[↓⇓⇩⤓⤵⬇⏬▼]\ufe0f?\s*$/u;
/** Characters of what such a link says. */
const LENGTH = 40;

/** A link that leads a reader of the page back to where the note is set, down to a part of it, or to the place itself: nothing to read. */
export function isBackLink(tag: string, { href, role }: Record<string, string>, source: DomElement): boolean {
  if (tag !== "a" || !href?.includes("#")) return false;
  const text = source.textContent ?? "";
  if (text.length > LENGTH) return false;
  if (JUMP.test(text) && href.startsWith("#")) return true;
  // A number there is the note's own.
  return MARKS.test(text) || (role === "doc-backlink" && !/\p{N}/u.test(text));
}
