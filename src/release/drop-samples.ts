import type { Plugin } from "vite";

/** Properties that hold a rule's evidence: what it must and must not match, and why it is one. Only tests and people read them. */
const SAMPLES = new Set(["hit", "miss"]);
const WHY = "why";

interface Node {
  type?: string;
  start?: number;
  end?: number;
  [key: string]: unknown;
}

/** Leaves the samples of the rules out of the built extension; they stay beside their rules in the source. */
export function dropSamples(): Plugin {
  return {
    name: "byline-drop-samples",
    enforce: "post",
    apply: "build",
    transform(code, id) {
      if (!id.replaceAll("\\", "/").includes("/src/rules/")) return null;
      const values: Node[] = [];
      collect(this.parse(code) as unknown as Node, values);
      let kept = "";
      let at = 0;
      for (const value of values) {
        kept += code.slice(at, value.start) + (value.type === "ArrayExpression" ? "[]" : '""');
        at = value.end ?? at;
      }
      return { code: kept + code.slice(at), map: null };
    },
  };
}

/** The values of those properties, in order of the source. */
function collect(node: Node, values: Node[]): void {
  const key = node.key as { name?: string; value?: unknown } | undefined;
  const value = node.value as Node | undefined;
  const name = String(key?.name ?? key?.value);
  if (node.type === "Property" && SAMPLES.has(name)) {
    if (value?.type === "ArrayExpression") values.push(value);
    return;
  }
  if (node.type === "Property" && name === WHY && value) {
    values.push(value);
    return;
  }
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) if (isNode(item)) collect(item, values);
    if (isNode(child)) collect(child, values);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
