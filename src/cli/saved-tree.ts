import type { DomElement, DomNode } from "../article/page/dom.ts";

/** An attribute as the parser gives it; `prefix` only where the markup language knows it, as in `xlink:href`. */
export interface SavedAttribute {
  name: string;
  value: string;
  prefix?: string;
}

/** A text or a comment of a saved page. */
export class SavedText implements DomNode {
  readonly nodeType: 3 | 8;
  nodeValue: string;
  readonly firstChild = null;
  parentNode: SavedParent | null = null;
  previousSibling: SavedChild | null = null;
  nextSibling: SavedChild | null = null;

  constructor(nodeType: 3 | 8, value: string) {
    this.nodeType = nodeType;
    this.nodeValue = value;
  }
  get textContent(): string {
    return this.nodeValue;
  }
  get parentElement(): SavedElement | null {
    return elementOrNull(this.parentNode);
  }
}

export type SavedChild = SavedElement | SavedText;

/**
 * What has children: an element, the document, the content of a `<template>`. The children are linked, so that a
 * parser which moves and removes them costs the same however many there are.
 */
export class SavedParent implements DomNode {
  readonly nodeType: number = 11;
  readonly nodeValue = null;
  parentNode: SavedParent | null = null;
  previousSibling: SavedChild | null = null;
  nextSibling: SavedChild | null = null;
  firstChild: SavedChild | null = null;
  lastChild: SavedChild | null = null;

  get parentElement(): SavedElement | null {
    return elementOrNull(this.parentNode);
  }
  get childNodes(): SavedChild[] {
    const nodes: SavedChild[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }
  get children(): SavedElement[] {
    return this.childNodes.filter((child) => child.nodeType === 1) as SavedElement[];
  }
  get childElementCount(): number {
    return this.children.length;
  }
  get lastElementChild(): SavedElement | null {
    return elementUpTo(this.lastChild);
  }
  get previousElementSibling(): SavedElement | null {
    return elementUpTo(this.previousSibling);
  }
  get textContent(): string {
    let text = "";
    for (const node of nodesIn(this)) if (node.nodeType === 3) text += node.nodeValue;
    return text;
  }

  /** Elements below with any of the names, divided by commas, in document order. */
  querySelectorAll(names: string): SavedElement[] {
    return [...this.#named(names)];
  }
  querySelector(names: string): SavedElement | null {
    return this.#named(names).next().value ?? null;
  }
  contains(other: DomNode | null): boolean {
    let at = other;
    while (at && at !== this) at = at.parentElement;
    return at !== null;
  }

  /** @param before null for the end */
  insert(child: SavedChild, before: SavedChild | null): void {
    child.parentNode?.remove(child);
    const previous = before ? before.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = before;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (before) before.previousSibling = child;
    else this.lastChild = child;
  }
  /** @param child one of this node's children */
  remove(child: SavedChild): void {
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
  }

  *#named(names: string): Generator<SavedElement, undefined> {
    const wanted = new Set(names.split(",").map((name) => name.trim()));
    for (const node of nodesIn(this)) {
      if (node.nodeType === 1 && wanted.has((node as SavedElement).localName)) yield node as SavedElement;
    }
  }
}

export class SavedElement extends SavedParent implements DomElement {
  override readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly shadowRoot = null;
  /** Of a `<template>`: its content, which is no child of it. */
  content?: SavedParent;
  readonly #attributes = new Map<string, SavedAttribute>();

  constructor(name: string, namespace: string, attributes: readonly SavedAttribute[]) {
    super();
    this.localName = name;
    this.namespaceURI = namespace;
    this.adopt(attributes);
  }
  get attributes(): SavedAttribute[] {
    return [...this.#attributes.values()];
  }
  /** Attributes that the element does not have yet. */
  adopt(attributes: readonly SavedAttribute[]): void {
    for (const attribute of attributes) {
      const { name, prefix } = attribute;
      const key = prefix ? `${prefix}:${name}` : name;
      if (!this.#attributes.has(key)) this.#attributes.set(key, attribute);
    }
  }
  getAttributeNames(): string[] {
    return [...this.#attributes.keys()];
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name)?.value ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
}

/** All nodes below, in document order; no recursion, as a page may nest as deep as it likes. */
function* nodesIn(root: SavedParent): Generator<SavedChild> {
  let at: SavedChild | null = root.firstChild;
  while (at) {
    yield at;
    let next: SavedChild | null = at.firstChild ?? at.nextSibling;
    for (let up = at.parentNode; !next && up && up !== root; up = up.parentNode) next = up.nextSibling;
    at = next;
  }
}

function elementOrNull(node: SavedParent | null): SavedElement | null {
  return node instanceof SavedElement ? node : null;
}

/** The node itself, or the element that comes last before it. */
function elementUpTo(node: SavedChild | null): SavedElement | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.previousSibling;
  return at as SavedElement | null;
}
