import type { ElementContent } from "hast";

/**
 * What must never stand in the reader's view, stated apart from the sanitiser's own lists. Plain data and DOM without
 * imports at run time, so that the same functions run in jsdom and inside the extension.
 */
const FORBIDDEN =
  /^(?:script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|portal|fencedframe|form|input|button|textarea|select|option|video|audio|source|track|svg|math|template|slot|canvas|dialog|marquee|noscript|plaintext|xmp|listing|isindex|keygen|image|title|head|body|html)$/;
/** The corpus names these; it is served by this machine itself. */
const OF_OWN_NETWORK = /^https?:\/\/(?:10\.|192\.168\.|169\.254\.|[^/.]+\/|[^/]*\.local\/)/;
/** Boxes that the view shows as plain ones. */
const PLAIN_IN_VIEW = "form";
/** Our own controls stand in the article too: they carry our classes and no content of the page. */
const OURS = "button, .placed, svg.icon, .doubt, .put-back-bar";
const ATTRIBUTES_OF_PAGE =
  "href src alt title id lang dir width height start reversed type value colspan rowspan headers scope abbr span datetime open";
const ATTRIBUTES_OF_VIEW =
  "class target rel loading decoding referrerpolicy tabindex aria-label aria-hidden data-complete data-real-host " +
  "data-passages data-current data-block aria-busy role hidden";
const OF_PAGE = new Set(ATTRIBUTES_OF_PAGE.split(" "));
const OF_VIEW = new Set(`${ATTRIBUTES_OF_PAGE} ${ATTRIBUTES_OF_VIEW}`.split(" "));

/** Everything in a block's content, as the border lets it through, that does not belong into a view; one line each. */
export function auditContent(node: ElementContent): string[] {
  if (node.type !== "element") return [];
  const { tagName, properties, children } = node;
  const found: string[] = [];
  if (FORBIDDEN.test(tagName) && tagName !== PLAIN_IN_VIEW) found.push(`element ${tagName}`);
  if (tagName.includes("-")) found.push(`custom element ${tagName}`);
  for (const [name, value] of Object.entries(properties)) {
    if (!OF_PAGE.has(name.toLowerCase())) found.push(`${tagName} ${name}="${String(value).slice(0, 60)}"`);
    found.push(...auditValue(name, String(value), /^article-/));
  }
  return [...found, ...children.flatMap((child) => auditContent(child))];
}

/** The empty picture that keeps the place of one that is not yet in view; no page can give a class. */
function keepsPlace(element: Element, attribute: string, value: string): boolean {
  const isOurs =
    /^data:image\/svg\+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww\.w3\.org%2F2000%2Fsvg%22%20width%3D%22\d+%22%20height%3D%22\d+%22%2F%3E$/;
  return attribute === "src" && element.className === "picture-coming" && isOurs.test(value);
}

/** How many lines a run of blocks is thought to have; no page can give a class. */
function tellsLines(element: Element, attribute: string, value: string): boolean {
  return attribute === "style" && element.className === "run" && /^--lines: \d+;$/.test(value);
}

/** Everything in the article's box that does not belong there, one line each. */
export function auditView(article: Element): string[] {
  const found: string[] = [];
  for (const element of article.querySelectorAll("*")) {
    const name = element.localName;
    if (element.closest(OURS)) continue;
    if (FORBIDDEN.test(name) || element.namespaceURI !== "http://www.w3.org/1999/xhtml")
      found.push(`element ${name}`);
    if (name.includes("-")) found.push(`custom element ${name}`);
    for (const { name: attribute, value } of element.attributes) {
      if (tellsLines(element, attribute, value)) continue;
      if (!OF_VIEW.has(attribute)) found.push(`${name} ${attribute}="${value.slice(0, 60)}"`);
      if (keepsPlace(element, attribute, value)) continue;
      // The headline names the main landmark; no page can: what it calls so is called `article-headline` here.
      found.push(...auditValue(attribute, value, name === "h1" ? /^headline$/ : /^(?:article|block)-/));
    }
  }
  return found;
}

function auditValue(attribute: string, value: string, ownIds: RegExp): string[] {
  if (attribute === "href" && !/^(?:https?:\/\/|mailto:|#article-)/i.test(value))
    return [`link to ${value.slice(0, 60)}`];
  if (attribute === "src" && !/^https?:\/\//i.test(value)) return [`picture ${value.slice(0, 60)}`];
  if (attribute === "src" && OF_OWN_NETWORK.test(value)) return [`picture of the reader's network ${value}`];
  if (attribute === "src" && /^[^/]*\/\/[^/]*@/.test(value)) return [`picture with a name ${value}`];
  if (attribute === "id" && !ownIds.test(value)) return [`identifier ${value}`];
  return [];
}
