import { type PageElement, plainText } from "./page-tree.ts";

/** Seldom the article: asked only when nothing else is. */
export const ASIDE: ReadonlySet<string> = new Set(["aside", "footer", "form"]);

const CHROME_TAGS = new Set(["nav", "dialog", "menu"]);
const CHROME_ROLES = new Set(["navigation", "menu", "menubar", "dialog", "alertdialog", "search", "banner"]);
// In lower case: patterns that know both take twice as long to compile.

/** Panels of the common consent tools, and what publishers call their own. */
const CONSENT =
  /(?:^|[-_\s])(?:onetrust|didomi|usercentrics|truste|cmplz|iubenda|qc-cmp|sp_message|cookiebot|cybotcookiebot|gdpr|consent|cookie[-_]?(?:banner|bar|notice|consent|law|policy|modal|popup|overlay|message|box|info|layer))/;
/** Windows over the page. */
const OVERLAY = /(?:^|\s)(?:[\w-]*[-_])?(?:modal|popup|dialog|login-?(?:form|box|panel))(?=\s|$)/;
/** The same as a part of a longer word: said by a name alone it is none. */
const LAYER = /(?:modal|popup|dialog|overlay|lightbox)(?=\s|$)/;
/**
 * What readers wrote below the story; a single comment's class does not count, only the whole list's, and none that tells a
 * page's state (`has-comments`).
 */
const COMMENTS =
  /(?:^|\s)(?!(?:[\w-]*[-_])?(?:has|no|with|without)[-_]comments?(?=\s|$))(?:[\w-]*[-_])?(?:comments|comment-?list|comments?-?(?:area|section|container|wrapper|thread|block)|disqus_thread|disqus|respond|kommentare|commentaires|comentarios|commenti|reacties|pings|trackbacks|pingbacks|forum)(?:[-_](?:area|list|section|container|wrapper|block|inner))?(?=\s|$)/;

/** A single comment as the common tools number it. */
const COMMENT_ID = /^(?:(?:li|div|article)-)*comment-\d+$/i;

/** A list of readers' comments, or one of them. */
export function isReadersComment({ tag, attributes }: PageElement): boolean {
  const { class: names = "", id = "" } = attributes;
  return tag !== "body" && (COMMENT_ID.test(id) || COMMENTS.test(`${names} ${id}`.toLowerCase()));
}

/** Never the article, whatever it holds: site navigation, dialogs, consent panels, readers' comments. */
export function isChrome(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (CHROME_TAGS.has(tag)) return true;
  const { role } = attributes;
  if (role !== undefined && CHROME_ROLES.has(role)) return true;
  if (attributes["aria-modal"] === "true") return true;
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`.toLowerCase();
  if (names === " " || tag === "body") return false;
  if (CONSENT.test(names) || COMMENTS.test(names) || OVERLAY.test(names)) return true;
  return LAYER.test(names) && opensWithButton(element);
}

/** The first thing in it is a button, as one that takes a layer away. */
function opensWithButton(element: PageElement): boolean {
  for (const node of element.children) {
    if (node.type === "text") {
      if (node.value.trim() !== "") return false;
    } else if (node.tag === "button") return true;
    else if (plainText(node) !== "") return opensWithButton(node);
  }
  return false;
}
