import { type PageElement, type PageNode, SOFT_HYPHENS } from "../page/page-tree.ts";
import { isStylingTag } from "../page/tags.ts";

/**
 * Text with " | " where a person sees a gap: around links, blocks and line breaks, and
 * between elements that touch without a space. Hidden parts and buttons are left out.
 */
export function dividedText(nodes: readonly PageNode[]): string {
  let text = "";
  const visit = (node: PageNode) => {
    if (node.type === "text") {
      text += node.value.replace(SOFT_HYPHENS, "");
      return;
    }
    if (node.hidden || node.tag === "button") return;
    const gap = !isStylingTag(node.tag);
    if (gap || /[^\s|]$/.test(text)) text += " | ";
    for (const child of node.children) visit(child);
    if (gap) text += " | ";
    else if (/\S$/.test(text)) text += "\ue000";
  };
  for (const node of nodes) visit(node);
  return text
    .replace(/\ue000+(?=\s|$)/g, "")
    .replace(/\ue000+/g, " | ")
    .replace(/\s+/g, " ")
    .replace(/(\| )+/g, "| ")
    .replace(/^[ |]+|[ |]+$/g, "");
}

/** Text with white space collapsed and a space wherever one element's text touches another's. */
export function spacedText(
  nodes: readonly PageNode[],
  isLeftOut: (element: PageElement) => boolean = () => false,
): string {
  const parts: string[] = [];
  const visit = (node: PageNode) => {
    if (node.type === "text") parts.push(node.value.replace(SOFT_HYPHENS, ""));
    else if (!isLeftOut(node)) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return parts.join(" ").replace(/\s+/g, " ").trim();
}
