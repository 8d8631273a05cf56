/**
 * The members of the DOM by which a page is read, under their own names and with their own meaning: a browser's
 * document has them, and so has a saved page that was parsed without a browser.
 */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentElement: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly children: Iterable<DomElement>;
  readonly childElementCount: number;
  readonly lastElementChild: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  /** Open shadow roots of a live page; null elsewhere. */
  readonly shadowRoot: { readonly firstChild: DomNode | null } | null;
  getAttributeNames(): string[];
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  /** Asked for names alone, several divided by a comma. */
  querySelector(names: string): DomElement | null;
  querySelectorAll(names: string): Iterable<DomElement> & { readonly length: number };
  contains(other: DomNode | null): boolean;
}

export interface DomDocument {
  readonly title: string;
  readonly baseURI: string;
  readonly URL: string;
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
}
