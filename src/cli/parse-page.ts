import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import type { DomDocument } from "../article/page/dom.ts";
import { type SavedChild, SavedElement, SavedParent, SavedText } from "./saved-tree.ts";

/** The document of a saved page. */
class SavedDocument extends SavedParent implements DomDocument {
  override readonly nodeType = 9;
  /** Absolute; `about:blank` for a page without an address. */
  readonly URL: string;
  mode = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(url: string) {
    super();
    this.URL = URL.canParse(url) ? new URL(url).href : "about:blank";
  }
  get documentElement(): SavedElement {
    return this.lastElementChild!; // The parser makes one for any markup, and no other.
  }
  get body(): SavedElement | null {
    return (
      this.documentElement.children.find(({ localName }) => /^(?:body|frameset)$/.test(localName)) ?? null
    );
  }
  get title(): string {
    const title = this.querySelectorAll("title").find(({ namespaceURI }) => namespaceURI === html.NS.HTML);
    return (title?.textContent ?? "").replace(/[\t\n\f\r ]+/g, " ").replace(/^ | $/g, "");
  }
  get baseURI(): string {
    const base = this.querySelectorAll("base").find((element) => element.hasAttribute("href"));
    const href = base?.getAttribute("href") ?? "";
    if (!base || !URL.canParse(href, this.URL)) return this.URL;
    const url = new URL(href, this.URL);
    return /^(?:data|javascript):$/.test(url.protocol) ? this.URL : url.href;
  }
}

/** Parses markup as a browser does that runs no scripts; any markup gives a document. */
export function parsePage(markup: string, url: string): DomDocument {
  return parse(markup, { scriptingEnabled: false, treeAdapter: adapterFor(new SavedDocument(url)) });
}

type Tree = TreeAdapterTypeMap<
  SavedChild | SavedParent,
  SavedParent,
  SavedChild,
  SavedDocument,
  SavedParent,
  SavedElement,
  SavedText,
  SavedText,
  SavedElement,
  never
>;

/** By which the parser builds the tree; types of documents and places in the markup are not kept. */
function adapterFor(document: SavedDocument): TreeAdapter<Tree> {
  const insertText = (parent: SavedParent, text: string, before: SavedChild | null) => {
    const previous = before ? before.previousSibling : parent.lastChild;
    if (previous?.nodeType === 3) previous.nodeValue += text;
    else parent.insert(new SavedText(3, text), before);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => new SavedParent(),
    createElement: (name, namespace, attributes) => new SavedElement(name, namespace, attributes),
    createTextNode: (text) => new SavedText(3, text),
    createCommentNode: (text) => new SavedText(8, text),
    appendChild: (parent, child) => parent.insert(child, null),
    insertBefore: (parent, child, before) => parent.insert(child, before),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: (node) => node.parentNode?.remove(node),
    adoptAttributes: (element, attributes) => element.adopt(attributes),
    getTemplateContent: (template) => (template.content ??= new SavedParent()),
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getDocumentMode: ({ mode }) => mode,
    setDocumentMode: (_, mode) => {
      document.mode = mode;
    },
    setDocumentType: () => {},
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as html.NS,
    getTextNodeContent: (text) => text.nodeValue,
    getCommentNodeContent: (comment) => comment.nodeValue,
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is SavedText => node.nodeType === 3,
    isCommentNode: (node): node is SavedText => node.nodeType === 8,
    isDocumentTypeNode: (_): _ is never => false,
    isElementNode: (node): node is SavedElement => node.nodeType === 1,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}
