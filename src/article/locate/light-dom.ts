/**
 * The part of the DOM that Readability uses, over plain objects. Running it here and
 * not on a real document costs a fraction of the time, cannot load a picture or run a
 * custom element, and works where there is no DOM.
 *
 * An element remembers the numbers of the page elements that it stands for:
 * Readability renames elements by copying their attributes, so the numbers travel
 * as an attribute of their own.
 */
export type LightNode = LightElement | LightText;

const NUMBERS = "data-byline-numbers";
/** Longer texts are put together anew each time, so that nested long texts do not pile up in memory. */
const MAX_CACHED_TEXT = 1_000_000;

export class LightText {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  readonly tagName = undefined;
  readonly childNodes: readonly LightNode[] = [];
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  readonly textContent: string;

  constructor(value: string) {
    this.textContent = value;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

interface LightAttribute {
  name: string;
  value: string;
  cloneNode(): LightAttribute;
}

export class LightElement {
  readonly nodeType = 1;
  readonly localName: string;
  readonly tagName: string;
  readonly nodeName: string;
  readonly ownerDocument: LightDocument;
  /** Numbers of the page elements that this one stands for. */
  numbers: readonly number[];
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  /** Readability's score of the element. */
  readability?: { contentScore: number };
  #attributes: Readonly<Record<string, string>>;
  #elements: LightElement[] | null = null;
  #text: string | null = null;

  constructor(
    ownerDocument: LightDocument,
    tag: string,
    attributes: Readonly<Record<string, string>> = {},
    numbers: readonly number[] = [],
  ) {
    this.ownerDocument = ownerDocument;
    this.localName = tag;
    this.tagName = tag.toUpperCase();
    this.nodeName = this.tagName;
    this.#attributes = attributes;
    this.numbers = numbers;
  }

  get className(): string {
    return this.#attributes.class ?? "";
  }
  set className(value: string) {
    this.setAttribute("class", value);
  }
  get id(): string {
    return this.#attributes.id ?? "";
  }
  set id(value: string) {
    this.setAttribute("id", value);
  }
  get src(): string {
    return this.#attributes.src ?? "";
  }
  get srcset(): string {
    return this.#attributes.srcset ?? "";
  }
  get attributes(): LightAttribute[] {
    const all = Object.entries(this.#attributes).map(([name, value]) => attribute(name, value));
    if (this.numbers.length > 0) all.push(attribute(NUMBERS, this.numbers.join(" ")));
    return all;
  }
  getAttribute(name: string): string | null {
    return this.#attributes[name] ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.#attributes[name] !== undefined;
  }
  setAttribute(name: string, value: string): void {
    this.#attributes = { ...this.#attributes, [name]: value };
  }
  removeAttribute(name: string): void {
    if (this.#attributes[name] === undefined) return;
    const { [name]: _, ...rest } = this.#attributes;
    this.#attributes = rest;
  }
  setAttributeNode(node: LightAttribute): void {
    if (node.name !== NUMBERS) this.setAttribute(node.name, node.value);
    else this.standFor(node.value.split(" ").map(Number));
  }
  /** Once each: both a copied attribute and a replaced wrapper may bring the same numbers. */
  standFor(numbers: readonly number[]): void {
    this.numbers = [...new Set([...this.numbers, ...numbers])];
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }
  get children(): LightElement[] {
    if (this.#elements) return this.#elements;
    const elements: LightElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
    this.#elements = elements;
    return elements;
  }
  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }
  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }
  get previousElementSibling(): LightElement | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get textContent(): string {
    if (this.#text !== null) return this.#text;
    let text = "";
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    if (text.length <= MAX_CACHED_TEXT) this.#text = text;
    return text;
  }

  appendChild<T extends LightNode>(node: T): T {
    node.parentNode?.removeChild(node);
    this.#link(node, this.lastChild, null);
    if (node.nodeType === 1) this.#elements?.push(node);
    return node;
  }
  /** A child that takes the place of its own wrapper stands for what the wrapper stood for. */
  replaceChild<T extends LightNode>(node: LightNode, old: T): T {
    if (node.nodeType === 1 && old.nodeType === 1 && node.parentNode === (old as LightElement)) {
      const own = node.numbers;
      node.numbers = (old as LightElement).numbers;
      node.standFor(own);
    }
    node.parentNode?.removeChild(node);
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    this.#link(node, previousSibling, nextSibling);
    this.#elements = null;
    return old;
  }
  removeChild<T extends LightNode>(node: T): T {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    if (node.nodeType === 1 && this.#elements) this.#elements.splice(this.#elements.indexOf(node), 1);
    this.#forgetText();
    return node;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** Elements below this one with any of the names, comma-separated; `*` for all. */
  querySelectorAll(names: string): LightElement[] {
    const wanted = names === "*" ? null : new Set(names.toLowerCase().split(","));
    const found: LightElement[] = [];
    let at = this.firstElementChild;
    while (at) {
      if (!wanted || wanted.has(at.localName)) found.push(at);
      at = at.firstElementChild ?? this.#elementAfter(at);
    }
    return found;
  }
  getElementsByTagName(name: string): LightElement[] {
    return this.querySelectorAll(name);
  }

  #elementAfter(element: LightElement): LightElement | null {
    let at: LightElement | null = element;
    while (at && at !== this) {
      const next: LightElement | null = at.nextElementSibling;
      if (next) return next;
      at = at.parentNode;
    }
    return null;
  }

  #link(node: LightNode, previous: LightNode | null, next: LightNode | null): void {
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    this.#forgetText();
  }

  /** A known text implies known texts below: so the first unknown one on the way up ends the walk. */
  #forgetText(): void {
    let at: LightElement | null = this;
    while (at && at.#text !== null) {
      at.#text = null;
      at = at.parentNode;
    }
  }
}

export class LightDocument {
  readonly title: string;
  readonly baseURI: string;
  readonly documentURI: string;
  readonly documentElement: LightElement;
  readonly body: LightElement;
  readonly parentNode = null;

  constructor(title: string, url: string) {
    this.title = title;
    this.baseURI = url;
    this.documentURI = url;
    this.documentElement = new LightElement(this, "html");
    this.body = this.documentElement.appendChild(new LightElement(this, "body"));
  }
  get firstChild(): LightElement {
    return this.documentElement;
  }
  createElement(tag: string): LightElement {
    return new LightElement(this, tag.toLowerCase());
  }
  createTextNode(value: string): LightText {
    return new LightText(value);
  }
  querySelectorAll(names: string): LightElement[] {
    return this.documentElement.querySelectorAll(names);
  }
  getElementsByTagName(name: string): LightElement[] {
    return this.documentElement.getElementsByTagName(name);
  }
}

function attribute(name: string, value: string): LightAttribute {
  return { name, value, cloneNode: () => attribute(name, value) };
}

function elementFrom(node: LightNode | null): LightElement | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}
