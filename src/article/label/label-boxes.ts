import type { Role } from "../../model/role.ts";
import { type Candidate, nameWords } from "../page/candidate.ts";
import { holds, isWithinAny } from "../page/nesting.ts";
import { childElements, type PageElement, plainText } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { isCutOff } from "../signals/cards.ts";
import { ownStories } from "../signals/links.ts";
import type { Series } from "../signals/series.ts";
import { strength, type Verdict } from "../signals/table.ts";
import { isUnderLabel } from "./figure-lines.ts";
import { isNamedCaption } from "./label-captions.ts";
import { type Draft, decide } from "./label-draft.ts";
import { isBio } from "./label-provenance.ts";

/** Signals by which a box as a whole shows what it is; the others may speak of a part of it. */
const WHOLE_BOX = new Set([
  "name-words",
  "form-field",
  "list-of-stories",
  "repeated-cards",
  "aside-element",
  "linked-card",
]);

const PICTURE = "picture-link-without-caption";

/** Most characters outside links that a box of a role has; more is story beside it. */
const MAX_PLAIN: Partial<Record<Role, number>> = {
  share: 120,
  follow: 320,
  navigation: 300,
  player: 400,
  app: 400,
};

/** Running text in a box may be the story's: then its parts are judged one by one. */
function opensFirst({ prose, text, linkShare, element }: Candidate, { role, signals }: Verdict): boolean {
  if (prose > 0 && text.length * (1 - linkShare) > (MAX_PLAIN[role] ?? 900)) return true;
  if (prose > 0 && role === "related" && standsBesideLinks(element)) return true;
  return prose > 1 && !signals.some((id) => WHOLE_BOX.has(id));
}

/** Characters of a paragraph, and links of a list, that stand beside each other in one box. */
const PARAGRAPH = 100;
const MANY_LINKS = 3;

/** Paragraphs without a link stand together before or behind the links of a box: story beside a list; teasers stand with their links in turn. */
function standsBesideLinks(box: PageElement): boolean {
  let marks = "";
  const visit = (element: PageElement) => {
    const text = element.tag === "a" || element.tag === "p" ? plainText(element) : "";
    if (element.tag === "a" && text !== "") marks += "a";
    const isTelling = text.length >= PARAGRAPH && endsSentence(text);
    if (element.tag === "p" && isTelling && !holds(element, ({ tag }) => tag === "a")) marks += "p";
    for (const child of childElements(element)) visit(child);
  };
  visit(box);
  return new RegExp(`^(?:p+a{${MANY_LINKS},}|a{${MANY_LINKS},}p+)$`).test(marks);
}

const BOX_NAMES =
  /\b(facts?|fact ?(box|s)|fakta ?(boks|box|ruta)?|faktaboks|faktaruta|info ?box|infokasten|key ?(points|facts|takeaways)?|keys|takeaways?|at a glance|summary ?(box)?|verdict|nutshell|steckbrief|kasten|recuadro|despiece|encadre|kader|explainer box|highlights|pullbox)\b/;
const BOX_TEXT = 1200;
/** Characters outside links of facts that name where they are from. */
const FACTS_LENGTH = 40;

/** A fact box: set apart by its name or element, or a heading with a list and nothing else. */
function isFactBox({ candidate, facts }: Draft): boolean {
  const { element, text, links, linkShare, controls, names, pictures, place } = candidate;
  if (
    text.length < 30 ||
    text.length > BOX_TEXT ||
    linkShare > 0.5 ||
    controls.length > 0 ||
    pictures.length > 0
  )
    return false;
  const children = solidChildren(element);
  const first = children[0];
  const headed = first !== undefined && /^(h[1-6]|strong|b|header)$/.test(first.tag);
  if (!headed || children.length < 2) return false;
  if (children.length === 2 && /^(ul|ol|dl)$/.test(children[1]?.tag ?? ""))
    return links.length === 0
      ? place !== "after"
      : ownStories(facts).length === 0 && facts.plain >= FACTS_LENGTH;
  return linkShare <= 0.3 && (element.tag === "aside" || BOX_NAMES.test(names.join(" ")));
}

/** Element children, of the innermost wrapper that holds more than one. */
function solidChildren(element: PageElement): PageElement[] {
  const children = element.children.filter((child): child is PageElement => child.type === "element");
  return children.length === 1 && children[0] ? solidChildren(children[0]) : children;
}

/**
 * One of a series that is the story: its parts are judged one by one. Teasers of other stories that stand below the story, or that nothing
 * took for it, are none unless they are most of what there is.
 */
export function isStoryItem(
  { candidate, facts, verdict }: Draft,
  { telling, isMain, isMost, isKept }: Series,
): boolean {
  const stories = ownStories(facts);
  if (telling === 0 || verdict?.rule === "headed-button") return false;
  if (stories.length === 0 || isMost) return true;
  if (verdict?.rule === "teaser-card" && isCutOff(candidate)) return false;
  const isBeside = candidate.place === "after" || !isKept;
  return isMain && (!isBeside || stories.length < facts.links.length);
}

const FIGURE_NAMES = /\b(figure|image|img|photo|picture|media|caption|bild|foto|wp caption)\b/;
const FIGURE_TEXT = 350;

/** What holds a picture's caption and credit in lines of their own: one caption, not two paragraphs. */
function isCaptionBox({ element, text, pictures, controls, linkShare, prose }: Candidate): boolean {
  if (text === "" || text.length >= FIGURE_TEXT || prose > 1) return false;
  return pictures.length + controls.length === 0 && linkShare < 0.5 && isNamedCaption(nameWords(element));
}

/** What names and shows an item of a series: it leads to what the item is about, and is no promo for it. */
const ITEM_CUES = new Set([
  "all-in-links",
  "picture-link-without-caption",
  "link-destination",
  "paid-link",
  "service-link",
]);

/** Heading and picture of an item that is story are its own, wherever they lead. */
export function claimItemParts(drafts: readonly Draft[], items: ReadonlySet<PageElement>): void {
  if (items.size === 0) return;
  for (const draft of drafts) {
    const { candidate, verdict } = draft;
    if (draft.role || (candidate.shape !== "heading" && candidate.shape !== "figure")) continue;
    if (verdict && !ITEM_CUES.has(verdict.rule)) continue;
    if (isWithinAny(candidate.element, items)) draft.verdict = null;
    else continue;
    decide(draft, candidate.shape, "item-of-series");
  }
}

/** A container that is one unit: a promo, a bio, a picture with its caption, or a caption with its credit. */
export function settleBox(draft: Draft): boolean {
  const { candidate, verdict } = draft;
  if (isBio(draft)) {
    decide(draft, "bio", "bio-evidence");
    draft.inside = false;
    return true;
  }
  // What stands under a picture tells whether it is the story's.
  if (verdict?.rule === PICTURE && candidate.text === "" && candidate.pictures.length === 1) return false;
  if (isUnderLabel(draft)) return false;
  if (verdict && strength(verdict) === "sure" && !opensFirst(candidate, verdict)) {
    decide(draft, verdict.role, verdict.rule, verdict.reason);
    return true;
  }
  if (isFactBox(draft)) {
    decide(draft, "box", "fact-box");
    return true;
  }
  const pictured =
    candidate.pictures.length > 0 && candidate.text.length < FIGURE_TEXT && candidate.text !== "";
  if (
    pictured &&
    candidate.controls.length === 0 &&
    candidate.linkShare < 0.5 &&
    FIGURE_NAMES.test(candidate.names.join(" "))
  ) {
    decide(draft, "figure", "figure-box");
    return true;
  }
  return isCaptionBox(candidate);
}
