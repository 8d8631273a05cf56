import type { Element } from "hast";
import type { Block } from "../../model/block.ts";
import { familyOf } from "../../model/role.ts";
import { textOf } from "../../model/text.ts";
import type { Candidate } from "../page/candidate.ts";
import type { PageElement } from "../page/page-tree.ts";
import { bestPicture } from "../page/pictures.ts";
import { isPictureTag } from "../page/tags.ts";
import { isShareIcon } from "../signals/links.ts";
import { embedLink, toContent } from "./content.ts";
import { idleLines } from "./figure-lines.ts";
import type { Draft } from "./label-draft.ts";

/** Shapes whose own element is the block's. */
const OWN_TAGS = new Set([
  "ul",
  "ol",
  "dl",
  "blockquote",
  "table",
  "pre",
  "figure",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "p",
]);

/** The block that a decided draft stands for; null when nothing of it can be shown. */
export function toBlock(
  draft: Draft,
  baseUrl: string,
  isUnseen: (element: PageElement) => boolean,
): Block | null {
  const { candidate, role, rule, reason, doubtful, inside } = draft;
  if (!role) return null;
  const icons = familyOf(role) === "promo" ? NONE : shareIcons(draft);
  const isLeftOut = (element: PageElement) => icons.has(element) || isUnseen(element);
  const content = contentOf(candidate, draft.captions, role === "figure", baseUrl, isLeftOut);
  const text = textOf(content);
  if (text === "" && !hasPicture(content)) return null;
  return { id: candidate.id, role, rule, reason, doubtful, inside, content, text };
}

const NONE: ReadonlySet<PageElement> = new Set();

/** Buttons to share by that stand in a line of the story or of its head. */
function shareIcons({ candidate, facts }: Draft): ReadonlySet<PageElement> {
  return new Set(candidate.links.filter((_, i) => facts.links[i] && isShareIcon(facts.links[i], facts)));
}

function contentOf(
  candidate: Candidate,
  captions: readonly Candidate[],
  figure: boolean,
  baseUrl: string,
  isUnseen: (element: PageElement) => boolean,
): Element {
  const picture = (element: PageElement) => {
    if (!isPictureTag(element.tag)) return null;
    const best = bestPicture(element, baseUrl);
    return best && { src: best.src, alt: best.alt };
  };
  const source = { picture, isUnseen };
  const { element, nodes, shape } = candidate;
  const whole = nodes.length === 1 && nodes[0] === element;
  if (shape === "embed" && whole && ["iframe", "video", "audio"].includes(element.tag)) {
    return embedLink(element, baseUrl) ?? toContent("div", [], baseUrl, source);
  }
  // A post in a link of its own is quoted, whoever put it there.
  if (shape === "embed" && whole && element.tag === "a")
    return toContent("blockquote", nodes, baseUrl, source);
  if (figure) {
    const own = whole && element.tag === "figure" ? element.children : nodes;
    const idle = idleLines([...own, ...captions.flatMap((caption) => caption.nodes)], isUnseen);
    const told = { picture, isUnseen: (part: PageElement) => isUnseen(part) || idle.has(part) };
    const content = toContent("figure", own, baseUrl, told);
    for (const caption of captions) {
      const text = toContent("figcaption", caption.nodes, baseUrl, told);
      if (text.children.length === 0) continue;
      content.children.push({ ...text, children: unwrapParagraphs(text) });
    }
    return content;
  }
  if (whole && OWN_TAGS.has(element.tag)) return toContent(element.tag, element.children, baseUrl, source);
  if (whole) return toContent("div", element.children, baseUrl, source);
  return toContent(shape === "heading" ? element.tag : "p", nodes, baseUrl, source);
}

function unwrapParagraphs({ children }: Element): Element["children"] {
  const only = children[0];
  return children.length === 1 &&
    only?.type === "element" &&
    ["p", "div", "figcaption"].includes(only.tagName)
    ? only.children
    : children;
}

function hasPicture(node: Element): boolean {
  return (
    node.tagName === "img" || node.children.some((child) => child.type === "element" && hasPicture(child))
  );
}
