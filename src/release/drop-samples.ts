import type { Plugin } from "vite";
import { findNodes, replaceNodes, type SourceNode } from "./source-nodes.ts";

/** Properties that hold a rule's evidence: what it must and must not match, and why it is one. Only tests and people read them. */
const SAMPLES = new Set(["hit", "miss"]);
const WHY = "why";

/** Leaves the samples of the rules out of the built extension; they stay beside their rules in the source. */
export function dropSamples(): Plugin {
  return {
    name: "byline-drop-samples",
    enforce: "post",
    apply: "build",
    transform(code, id) {
      if (!id.replaceAll("\\", "/").includes("/src/rules/")) return null;
      const empty = ({ type }: SourceNode) => (type === "ArrayExpression" ? "[]" : '""');
      return { code: replaceNodes(code, findNodes(this.parse(code), evidenceOf), empty), map: null };
    },
  };
}

/** The value of a property that holds evidence. */
function evidenceOf(node: SourceNode): SourceNode | null {
  if (node.type !== "Property") return null;
  const key = node.key as { name?: string; value?: unknown } | undefined;
  const value = node.value as SourceNode | undefined;
  const name = String(key?.name ?? key?.value);
  if (name === WHY) return value ?? null;
  return SAMPLES.has(name) && value?.type === "ArrayExpression" ? value : null;
}
