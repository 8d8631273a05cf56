import type { PageElement } from "./page-tree.ts";

const CHROME_TAGS = new Set(["nav", "dialog", "menu"]);
const CHROME_ROLES = new Set(["navigation", "menu", "menubar", "dialog", "alertdialog", "search", "banner"]);
/** Panels of the common consent tools, and what publishers call their own. */
const CONSENT =
  /(?:^|[-_\s])(?:onetrust|didomi|usercentrics|truste|cmplz|iubenda|qc-cmp|sp_message|cookiebot|cybotcookiebot|gdpr|consent|cookie[-_]?(?:banner|bar|notice|consent|law|policy|modal|popup|overlay|message|box|info|layer))/i;

/** Never the article, whatever it holds: site navigation, dialogs, consent panels. */
export function isChrome(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (CHROME_TAGS.has(tag)) return true;
  const { role } = attributes;
  if (role !== undefined && CHROME_ROLES.has(role)) return true;
  if (attributes["aria-modal"] === "true") return true;
  return CONSENT.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`);
}
