import type { Mechanism } from "../mechanism.ts";

const DOCUMENT_NAMES =
  "body head documentElement title baseURI URL contentType readyState querySelector getElementById createElement firstChild childNodes getSelection implementation defaultView".split(
    " ",
  );
const NODE_NAMES =
  "attributes children childNodes firstChild nextSibling parentNode nodeType nodeName localName tagName textContent getAttribute getAttributeNames hasAttribute querySelector querySelectorAll shadowRoot remove nodeValue namespaceURI style".split(
    " ",
  );

/** Runs in the page's own world before the story is read. */
const script = (code: string) => `<script>${code}</script>`;
const getter = (target: string, name: string) =>
  script(
    `Object.defineProperty(${target}, "${name}", { configurable: true, get() { CANARY; return null; } })`,
  );

/** Names and prototypes that stand in the way of whoever reads the document. */
export const SHADOWING: readonly Mechanism[] = [
  {
    id: "clobbered-document",
    about: "finds an element where it looks for the document's own property",
    payloads: DOCUMENT_NAMES.map(
      (name) => `<img name="${name}" alt=""><form name="${name}"><input name="x"></form><a id="${name}"></a>`,
    ),
  },
  {
    id: "clobbered-form",
    about: "finds a field where it looks for an element's own property",
    places: ["around"],
    payloads: NODE_NAMES.map((name) => `<form><input name="${name}" type="hidden"><div>STORY</div></form>`),
  },
  {
    id: "clobbered-window",
    about: "finds an element where it looks for a global",
    payloads: [
      "bylineReader",
      "chrome",
      "browser",
      "self",
      "globalThis",
      "URL",
      "JSON",
      "MutationObserver",
    ].map(
      (name) =>
        `<a id="${name}"></a><a id="${name}" name="read" href="SERVER/canary?window">x</a><iframe name="${name}"></iframe>`,
    ),
  },
  {
    id: "overwritten-prototype",
    about: "calls what the page put in the place of built-in functions",
    places: ["head"],
    payloads: [
      "Array.prototype.push = function () { CANARY; return 0 }",
      "Array.prototype[Symbol.iterator] = function* () { CANARY }",
      "String.prototype.replace = () => { CANARY; return 'swapped' }",
      "Element.prototype.getAttribute = () => { CANARY; return 'javascript:CANARY' }",
      "Element.prototype.getAttributeNames = () => { CANARY; return ['onclick'] }",
      "JSON.stringify = () => { CANARY; return '{}' }",
      "JSON.parse = () => { CANARY; return {} }",
      "Object.prototype.ok = false; Object.prototype.toJSON = () => { CANARY; return 1 }",
      "RegExp.prototype.exec = () => { CANARY; return null }",
      "Map.prototype.get = Set.prototype.has = () => { CANARY; return true }",
      "URL.parse = () => { CANARY; return { href: 'javascript:CANARY', protocol: 'https:' } }",
      "Function.prototype.call = Function.prototype.apply = () => { CANARY }",
      "self.MutationObserver = class { constructor() { CANARY } observe() { CANARY } disconnect() {} }",
      "Document.prototype.getSelection = () => { CANARY; return {} }",
    ].map(script),
  },
  {
    id: "frozen-world",
    about: "cannot define what it needs in a world that is frozen",
    places: ["head"],
    payloads: [
      "Object.freeze(Object.prototype); Object.freeze(Array.prototype)",
      "Object.defineProperty(self, 'bylineReader', { value: { read: () => { CANARY; return { ok: true } } } })",
      "Object.preventExtensions(self)",
      "Object.defineProperty(Object.prototype, 'then', { get() { CANARY; return undefined } })",
    ].map(script),
  },
  {
    id: "watched-document",
    about: "touches properties of the document that the page watches",
    places: ["end"],
    payloads: ["title", "body", "documentElement", "baseURI", "contentType", "readyState"].map((name) =>
      getter("document", name),
    ),
  },
  {
    id: "watched-elements",
    about: "touches properties of elements that the page watches",
    places: ["end"],
    payloads: ["textContent", "innerHTML", "outerHTML", "children", "shadowRoot", "attributes", "src"].map(
      (name) => getter("document.querySelector('main')", name),
    ),
  },
  {
    id: "mutation-trap",
    about: "changes the page, of which the page is told",
    places: ["end"],
    payloads: [
      script(
        "new MutationObserver(() => CANARY).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })",
      ),
      script(
        "for (const type of ['selectionchange','scroll','focusin','focusout','slotchange','beforematch']) document.addEventListener(type, () => CANARY, true)",
      ),
      script(
        "document.addEventListener('DOMNodeInserted', () => CANARY); document.addEventListener('DOMAttrModified', () => CANARY)",
      ),
      script(
        "new ResizeObserver(() => self.sizes = (self.sizes ?? 0) + 1 > 3 && CANARY).observe(document.body)",
      ),
    ],
  },
  {
    id: "custom-element",
    about: "constructs, connects or changes custom elements by copying them",
    places: ["end"],
    payloads: [
      `class T extends HTMLElement { constructor() { super(); CANARY } }`,
      `class T extends HTMLElement { connectedCallback() { CANARY } disconnectedCallback() { CANARY } }`,
      `class T extends HTMLElement { static observedAttributes = ['class','id','data-byline']; attributeChangedCallback() { CANARY } }`,
      `class T extends HTMLElement { adoptedCallback() { CANARY } }`,
      `class T extends HTMLElement { get textContent() { CANARY; return '' } get childNodes() { CANARY; return [] } }`,
    ].map(
      (code) =>
        `<trap-element class="a">Words of a trap.</trap-element>${script(`${code}; customElements.define('trap-element', T)`)}`,
    ),
  },
  {
    id: "nested-shadow-roots",
    about: "does not see, or sees twice, what stands in open shadow roots",
    places: ["end"],
    payloads: [
      script(
        "let at = document.querySelector('main'); for (let i = 0; i < 60; i++) { const host = document.createElement('div'); at.append(host); at = host.attachShadow({ mode: 'open' }) } at.append('Words at the bottom')",
      ),
      script(
        "const host = document.createElement('div'); document.querySelector('main').append(host); host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><img src=SERVER/none.png onerror=CANARY>'",
      ),
      script(
        "const host = document.createElement('div'); document.querySelector('main').append(host); const root = host.attachShadow({ mode: 'closed' }); Object.defineProperty(host, 'shadowRoot', { get() { CANARY; return root } })",
      ),
    ],
  },
  {
    id: "declarative-shadow-root",
    about: "takes a template's content for inert, or the other way round",
    payloads: [
      `<div><template shadowrootmode="open"><p>Words in a shadow.</p><script>CANARY</script></template></div>`,
      `<div><template shadowrootmode="open"><slot></slot><img src="SERVER/none.png" onerror="CANARY"></template><p>Slotted words.</p></div>`,
      `<div><template shadowrootmode="closed"><img src="SERVER/canary?closed"></template></div>`,
      `<template><img src="SERVER/canary?template" onerror="CANARY"></template>`,
      `<template><s><template><s><img src="SERVER/canary?template" onerror="CANARY"></s></template></s></template>`,
    ],
  },
];
