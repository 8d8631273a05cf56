import type { Plugin } from "vite";

/** Properties that hold a rule's evidence: what it must and must not match. Only tests read them. */
const SAMPLES = new Set(["hit", "miss"]);

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
        kept += `${code.slice(at, value.start)}[]`;
        at = value.end ?? at;
      }
      return { code: kept + code.slice(at), map: null };
    },
  };
}

/** The array values of sample properties, in order of the source. */
function collect(node: Node, values: Node[]): void {
  const key = node.key as { name?: string; value?: unknown } | undefined;
  const value = node.value as Node | undefined;
  if (node.type === "Property" && SAMPLES.has(String(key?.name ?? key?.value))) {
    if (value?.type === "ArrayExpression") values.push(value);
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
