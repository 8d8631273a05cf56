import { holds } from "../page/nesting.ts";
import { ASIDE, isChrome } from "../page/page-chrome.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { elementsIn, type PageElement } from "../page/page-tree.ts";
import { bestPicture, pictureKey } from "../page/pictures.ts";
import { isPictureTag } from "../page/tags.ts";
import { headlineBefore } from "./headline.ts";
import type { Search } from "./search.ts";

/** Narrower pictures, in CSS pixels, are portraits and icons. */
const MIN_WIDTH = 240;
/** Characters of a caption with its credit. */
const MAX_CAPTION = 400;
const OTHER =
  /(?:^|[-_\s/])(?:logo|avatar|author|icon|sprite|badge|emoji|share|social|promo|ad|ads|banner)(?:$|[-_\s/.\d])/i;

/**
 * The picture that opens the story, with its caption, when it stands between headline and
 * story outside the story's own container; elsewhere before it, only when it is the page's
 * `og:image`. Null when the container opens with that picture itself.
 */
export function findLeadPicture(search: Search, root: PageElement): PageElement | null {
  const { body, head, measure, baseUrl } = search;
  const headline = headlineBefore(search, root.n);
  const declared = head.metas.find(({ key }) => key === "og:image" || key === "og:image:url")?.content;
  const wanted = declared ? pictureKey(URL.parse(declared, baseUrl)?.href ?? declared) : null;
  const key = (element: PageElement) => {
    const picture = bestPicture(element, baseUrl);
    return picture && pictureKey(picture.src);
  };
  if (wanted && holds(root, (inside) => isPictureTag(inside.tag) && key(inside) === wanted)) return null;
  let first: PageElement | null = null;
  for (const element of elementsIn(body)) {
    if (element.n >= root.n) break;
    if (!isPictureTag(element.tag) || element.parent?.tag === "picture") continue;
    const src = key(element);
    if (src === null || !isPlain(element, measure, baseUrl)) continue;
    const unit = withCaption(element, root, measure);
    if (wanted !== null && src === wanted) return unit;
    if (headline && element.n > headline.n) first ??= unit;
  }
  return first;
}

/** Large enough, and neither the site's logo nor a link to something else. */
function isPlain(element: PageElement, measure: PageMeasure, baseUrl: string): boolean {
  const width = bestPicture(element, baseUrl)?.width ?? null;
  if (measure.hidden[element.n] || (width !== null && width < MIN_WIDTH)) return false;
  for (let up: PageElement | null = element, steps = 0; up && up.tag !== "body"; up = up.parent, steps++) {
    const { attributes } = up;
    if (ASIDE.has(up.tag) || isChrome(up)) return false;
    if (steps < 3 && OTHER.test(`${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.src ?? ""}`))
      return false;
    if (up.tag === "a" && !/\.(?:jpe?g|png|webp)(?:$|\?)/i.test(attributes.href ?? "")) return false;
  }
  return true;
}

/** The picture's figure, or the widest wrapper that holds nothing but it and a caption. */
function withCaption(picture: PageElement, root: PageElement, measure: PageMeasure): PageElement {
  let unit = picture;
  for (let up = picture.parent; up; up = up.parent) {
    if (up.tag === "figure") return up;
    if (measure.chars[up.n]! > MAX_CAPTION || holdsOthers(up, root)) break;
    unit = up;
  }
  return unit;
}

function holdsOthers(element: PageElement, root: PageElement): boolean {
  let pictures = 0;
  for (const inside of elementsIn(element)) {
    if (inside === root || /^(?:h[1-6]|time|form|button|ul|p)$/.test(inside.tag)) return true;
    if (isPictureTag(inside.tag) && inside.parent?.tag !== "picture") pictures++;
  }
  return pictures > 1;
}
