import type { DomElement } from "./dom.ts";

/** Marks on a link from a note back to its place in the text, or from a heading to itself. */
const MARKS = /^(?:[\s↩↵⤴↑⏎^⬆⇑⇧⮌⮐⬑¶#§🔗]|\ufe0e|\ufe0f)+$/u;
/** Words and an arrow down: "Jump to the recipe ↓". Triangles fold, sort and show that a price fell. */
const JUMP = /\p{L}\s*[↓⇓⇩⤓⤵⬇]\ufe0f?\s*$/u;
/** What holds such a link as a line, or as the first words of one; headings, items and cells say their own by it. */
const LINES = new Set(["p", "div"]);
/** Characters of what such a link says. */
const LENGTH = 40;

/** A link that leads a reader of the page back to where the note is set, down to a part of it, or to the place itself: nothing to read. */
export function isBackLink(tag: string, { href, role }: Record<string, string>, source: DomElement): boolean {
  if (tag !== "a" || !href?.includes("#")) return false;
  const text = source.textContent ?? "";
  if (text.length > LENGTH) return false;
  if (JUMP.test(text) && /^#./.test(href)) return standsForItself(source);
  // A number there is the note's own.
  return MARKS.test(text) || (role === "doc-backlink" && !/\p{N}/u.test(text));
}

/** Nothing stands before the link in its line, and a sentence of its own, or nothing, behind it. */
function standsForItself(link: DomElement): boolean {
  const line = link.parentElement;
  if (!line || !LINES.has(line.localName)) return false;
  const nodes = [...line.childNodes];
  const at = nodes.indexOf(link);
  const [before, after] = [nodes.slice(0, at), nodes.slice(at + 1)].map((some) =>
    some.map(({ textContent }) => textContent ?? "").join(""),
  );
  return before?.trim() === "" && /^\s*(?:$|\p{Lu})/u.test(after ?? "");
}
