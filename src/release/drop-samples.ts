import type { Plugin } from "vite";
import { findNodes, replaceNodes, type SourceNode } from "./source-nodes.ts";

/** Properties that hold a rule's evidence: what it must and must not match, and why it is one. Only tests and people read them. */
const SAMPLES = new Set(["hit", "miss"]);
const WHY = "why";
/** Rules of sources are known by their ids in tests alone; those of the article stand in the ledger. */
const OF_SOURCES = /\/src\/rules\/(?:languages|outlets|anonymity|link-kinds)/;

/** Leaves the samples of the rules out of the built extension; they stay beside their rules in the source. */
export function dropSamples(): Plugin {
  return {
    name: "byline-drop-samples",
    enforce: "post",
    apply: "build",
    transform(code, id) {
      const path = id.replaceAll("\\", "/");
      if (!path.includes("/src/rules/")) return null;
      const unread = OF_SOURCES.test(path) ? [WHY, "id"] : [WHY];
      const nodes = findNodes(this.parse(code), (node) => evidenceOf(node, unread)).map((node) =>
        node.type === "Property" ? { ...node, end: behindComma(code, node.end) } : node,
      );
      const empty = ({ type }: SourceNode) => (type === "Property" ? "" : "[]");
      return { code: replaceNodes(code, nodes, empty), map: null };
    },
  };
}

/** A property that nothing reads, or the list of samples that one holds. */
function evidenceOf(node: SourceNode, unread: readonly string[]): SourceNode | null {
  if (node.type !== "Property") return null;
  const key = node.key as { name?: string; value?: unknown } | undefined;
  const value = node.value as SourceNode | undefined;
  const name = String(key?.name ?? key?.value);
  if (unread.includes(name)) return node;
  return SAMPLES.has(name) && value?.type === "ArrayExpression" ? value : null;
}

function behindComma(code: string, end: number): number {
  return end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
}
