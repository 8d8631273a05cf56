import type { Nodes } from "mdast";

/**
 * Markdown is read by programs that run or hide what stands in it: Templater runs `<% … %>` wherever it stands,
 * Dataview runs inline code that begins with `=` or `$=`, Obsidian hides what stands between `%%`. A page's words
 * shall do neither. (Callouts, wiki links and HTML are escaped by `mdast-util-to-markdown` itself.)
 */
const INLINE_QUERY = /^\s*\$?=/;
/** Parts the two signs of a pair inside code until the document is written; no page's text holds it (`visibleText`). */
const APART = "\0";

/** The tree with what must not run made harmless where the written form could not tell it from the rest. */
export function partPairs<Node extends Nodes>(node: Node): Node {
  if (node.type === "inlineCode" && INLINE_QUERY.test(node.value)) {
    return { type: "text", value: node.value } as Nodes as Node;
  }
  if (node.type === "inlineCode" || node.type === "code") {
    return { ...node, value: node.value.replace(/<(?=%)|%(?=%)/g, `$&${APART}`) };
  }
  const parted = "url" in node ? { ...node, url: node.url.replace(/%(?=%)/g, "%25") } : node;
  if (!("children" in parted)) return parted;
  return { ...parted, children: parted.children.map((child) => partPairs(child)) } as Node;
}

/** The written document without a pair that something runs: as references in text, parted unseen in code. */
export function withoutPairs(markdown: string): string {
  return markdown
    .replace(/<(?=%)/g, "&lt;")
    .replace(/%(?=%)/g, "&#37;")
    .replace(new RegExp(`<${APART}(?=%)`, "g"), "<\u2060")
    .replaceAll(APART, "");
}
