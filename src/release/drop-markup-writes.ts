import type { Plugin } from "vite";
import { findNodes, replaceNodes, type SourceNode } from "./source-nodes.ts";

const MARKUP = new Set(["innerHTML", "outerHTML"]);

/**
 * Takes `x.innerHTML = y` out of libraries: the built extension then has no way to turn text into
 * markup. Two libraries have such a line and never reach it with us: Preact for `dangerouslySetInnerHTML`,
 * which lint forbids; Readability on our own page tree, where the property means nothing.
 */
export function dropMarkupWrites(): Plugin {
  return {
    name: "byline-drop-markup-writes",
    apply: "build",
    transform(code, id) {
      if (!id.includes("node_modules") || !/\b(?:inner|outer)HTML\b/.test(code)) return null;
      return {
        code: replaceNodes(code, findNodes(this.parse(code), markupWrite), () => "void 0"),
        map: null,
      };
    },
  };
}

/** An assignment to a property that takes markup. */
function markupWrite(node: SourceNode): SourceNode | null {
  if (node.type !== "AssignmentExpression") return null;
  const { property } = node.left as { property?: { name?: string; value?: unknown } };
  return MARKUP.has(String(property?.name ?? property?.value)) ? node : null;
}
