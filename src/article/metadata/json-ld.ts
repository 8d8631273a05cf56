import { cleanText } from "../page/entities.ts";
import { parseLenientJson } from "./lenient-json.ts";

/** A JSON-LD object, unchecked: read it through `LinkedData`. */
export type LinkedNode = Readonly<Record<string, unknown>>;

export interface PlacedNode {
  node: LinkedNode;
  /** Types in lower case without prefix: `newsarticle`. */
  types: string[];
  /** Properties from the top to the node, innermost last; empty for top level and `@graph`. */
  path: readonly string[];
}

/** Characters of all JSON-LD of a page that are parsed (UTF-16 units). */
const MAX_TOTAL = 4_000_000;
/** Objects and arrays looked at in a page: poisoned pages have millions. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 12;
/** Values of one property that are looked at. */
const MAX_VALUES = 200;

/** The JSON-LD of a page, whatever its shape: graphs, arrays, nested objects, references by `@id`. */
export class LinkedData {
  /** Every typed object in document order. */
  readonly nodes: PlacedNode[] = [];
  private readonly byId = new Map<string, LinkedNode>();
  private budget = MAX_NODES;

  constructor(texts: readonly string[]) {
    let length = 0;
    for (const text of texts) {
      length += text.length;
      if (length > MAX_TOTAL) break;
      for (const value of parseLenientJson(text)) this.visit(value, [], 0);
    }
  }

  private visit(value: unknown, path: readonly string[], depth: number): void {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH || --this.budget < 0) return;
    if (Array.isArray(value)) {
      for (const item of value) this.visit(item, path, depth + 1);
      return;
    }
    const node = value as LinkedNode;
    const types = typesOf(node);
    if (types.length > 0) this.nodes.push({ node, types, path });
    const id = node["@id"];
    if (typeof id === "string") {
      const known = this.byId.get(id);
      if (!known || Object.keys(known).length < Object.keys(node).length) this.byId.set(id, node);
    }
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === "object") this.visit(child, key === "@graph" ? path : [...path, key], depth + 1);
    }
  }

  /** The values of a property, arrays flattened and `@id` references followed. */
  values(node: LinkedNode, key: string): unknown[] {
    const flat: unknown[] = [];
    const add = (value: unknown, depth: number) => {
      if (flat.length >= MAX_VALUES || value === null || value === undefined) return;
      if (Array.isArray(value)) {
        if (depth < 4) for (const item of value.slice(0, MAX_VALUES)) add(item, depth + 1);
      } else flat.push(this.resolved(value));
    };
    add(node[key], 0);
    return flat;
  }

  private resolved(value: unknown): unknown {
    if (!isNode(value) || "name" in value || typeof value["@id"] !== "string") return value;
    return this.byId.get(value["@id"]) ?? value;
  }

  /** First non-empty text of the property; of an object its name. */
  text(node: LinkedNode, key: string): string | null {
    for (const value of this.values(node, key)) {
      const text = textOfValue(value);
      if (text) return text;
    }
    return null;
  }

  /** First address in the property: a string, or the `url`, `contentUrl` or `@id` of an object. */
  url(node: LinkedNode, key: string): string | null {
    for (const value of this.values(node, key)) {
      if (typeof value === "string" && value.trim()) return value.trim();
      if (!isNode(value)) continue;
      for (const inner of ["url", "contentUrl", "@id"]) {
        const [url] = [value[inner]].flat();
        if (typeof url === "string" && /^(https?:|\/)/.test(url.trim())) return url.trim();
      }
    }
    return null;
  }
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Types in lower case, without the vocabulary's address or prefix. */
export function typesOf(node: LinkedNode): string[] {
  return [node["@type"]]
    .flat()
    .flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/#:]/, "").toLowerCase()] : []));
}

/** A value as plain text: a string, number, language-tagged string, or the name of an object; else empty. */
export function textOfValue(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return cleanText(String(value));
  if (!isNode(value)) return "";
  for (const key of ["name", "@value", "alternateName", "legalName"]) {
    const [first] = [value[key]].flat();
    if (typeof first === "string") return cleanText(first);
    if (isNode(first) && typeof first["@value"] === "string") return cleanText(first["@value"]);
  }
  return "";
}
