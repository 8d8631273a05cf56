import type { Element, Nodes } from "hast";
import type { Block } from "../model/block.ts";
import { familyOf } from "../model/role.ts";
import { textOf } from "../model/text.ts";
import { oneLine, wrapped } from "./print-lines.ts";

/** A block of the article view as text for a terminal; empty when it has nothing to read. */
export function printBlock(block: Block, width: number): string {
  const doubt = block.doubtful ? "(?) " : "";
  if (familyOf(block.role) === "provenance") return wrapped(block.text, width, `${doubt}· `);
  switch (block.role) {
    case "heading":
      return wrapped(block.text, width, `${doubt}## `);
    case "quote":
      return wrapped(block.text, width, `${doubt}> `, "> ");
    case "list":
      return printList(block.content, width, doubt) || wrapped(block.text, width, doubt);
    case "table":
      return printTable(block.content, width) || wrapped(block.text, width, doubt);
    case "code":
      return block.text.replace(/^/gm, "    ");
    case "figure":
    case "embed":
      return wrapped(
        oneLine(block.text) || pictureText(block.content),
        width,
        `${doubt}[${block.role === "figure" ? "Picture" : "Embed"}] `,
        "  ",
      );
    case "note":
    case "box":
      return wrapped(block.text, width, `${doubt}| `, "| ");
    default:
      return wrapped(block.text, width, doubt, "");
  }
}

function printList(content: Element, width: number, doubt: string): string {
  const items = elements(content, (tag) => tag === "li");
  const first = content.tagName === "ol" ? Number(content.properties.start ?? 1) : null;
  return items
    .map((item, i) => wrapped(textOf(item), width, `${doubt}${first === null ? "-" : `${first + i}.`} `))
    .filter((line) => line !== "")
    .join("\n");
}

function printTable(content: Element, width: number): string {
  return elements(content, (tag) => tag === "tr")
    .map((row) => elements(row, (tag) => tag === "td" || tag === "th").map((cell) => oneLine(textOf(cell))))
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => wrapped(cells.join(" | "), width, "", "  "))
    .join("\n");
}

function pictureText(content: Element): string {
  const [picture] = elements(content, (tag) => tag === "img");
  return oneLine(String(picture?.properties.alt ?? "")) || "without caption";
}

/** Outermost matching elements under `root`, in order. */
function elements(root: Nodes, matches: (tag: string) => boolean): Element[] {
  if (root.type === "element" && matches(root.tagName)) return [root];
  if (root.type !== "element" && root.type !== "root") return [];
  return root.children.flatMap((child) => elements(child as Nodes, matches));
}
