/** A node of a parsed script (ESTree). */
export interface SourceNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * Nodes that `pick` picks, in order of the source. Nothing is looked for inside a picked one.
 * @param pick gives the node to take at this place, or null to look further inside
 */
export function findNodes(root: unknown, pick: (node: SourceNode) => SourceNode | null): SourceNode[] {
  const found: SourceNode[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      const picked = pick(value);
      if (picked) found.push(picked);
      else Object.values(value).forEach(visit);
    }
  };
  visit(root);
  return found;
}

/** Every node below `root`, outer ones first. */
export function allNodes(root: unknown): SourceNode[] {
  const all: SourceNode[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      all.push(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(root);
  return all;
}

/** The code with each node's text replaced by what `by` gives for it. */
export function replaceNodes(
  code: string,
  nodes: readonly SourceNode[],
  by: (node: SourceNode) => string,
): string {
  let result = "";
  let at = 0;
  for (const node of nodes) {
    result += code.slice(at, node.start) + by(node);
    at = node.end;
  }
  return result + code.slice(at);
}

function isNode(value: unknown): value is SourceNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
