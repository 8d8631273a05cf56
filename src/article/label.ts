import type { Element, ElementContent } from "hast";
import type { Block } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import type { PromoRole, Role } from "../model/role.ts";
import { textOf } from "../model/text.ts";
import type { Region } from "./locate.ts";
import type { PageElement, PageNode, Snapshot } from "./page-tree.ts";

export interface Labelled {
  blocks: Block[];
  outside: { role: PromoRole; count: number }[];
}

const BLOCKS: Record<string, Role> = {
  p: "paragraph",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  ul: "list",
  ol: "list",
  blockquote: "quote",
  table: "table",
  pre: "code",
  figure: "figure",
};

/** Splits the region into blocks and gives each a role and a reason. */
export function labelBlocks(snapshot: Snapshot, region: Region, _metadata: Metadata): Labelled {
  const blocks: Block[] = [];
  const visit = (element: PageElement) => {
    const role = BLOCKS[element.tag];
    if (!role) {
      for (const child of element.children) if (child.type === "element") visit(child);
      return;
    }
    const content = toHast(element, snapshot.baseUrl) as Element;
    const text = textOf(content);
    if (text === "" && role !== "figure") return;
    const keep = region.kept.has(element.n);
    blocks.push({
      id: element.n,
      role: keep ? role : "navigation",
      rule: keep ? "story" : "not-kept",
      reason: "",
      doubtful: false,
      inside: true,
      content,
      text,
    });
  };
  for (const root of region.roots) visit(root);
  return { blocks, outside: [] };
}

function toHast(node: PageNode, baseUrl: string): ElementContent {
  if (node.type === "text") return { type: "text", value: node.value.replace(/\s+/g, " ") };
  const properties: Record<string, string> = {};
  for (const name of ["href", "src", "alt"]) {
    const value = node.attributes[name];
    if (value === undefined) continue;
    properties[name] = name === "alt" ? value : (URL.parse(value, baseUrl)?.href ?? "");
  }
  return {
    type: "element",
    tagName: node.tag,
    properties,
    children: node.children.map((child) => toHast(child, baseUrl)),
  };
}
