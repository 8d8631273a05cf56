import { familyOf } from "../../model/role.ts";
import { isWithin } from "../page/nesting.ts";
import { childElements, type PageElement } from "../page/page-tree.ts";
import { lengthIn, type TextIndex } from "../page/text-index.ts";
import { buildOf } from "../signals/series.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Cards of one build from which on they are a row, and how many of them have to be known for what they are. */
const MANY = 3;
const MOST = 2 / 3;

/** What shows that a box as a whole teases another story. */
const CARD_RULES = new Set(["teaser-card", "linked-card"]);

/**
 * A row of cards goes whole: of the last ones, whose headline is short, whose opening is long or that leads back to the page itself, the rest
 * is known by the build that they share with the others, and by their own links.
 */
export function labelRows(drafts: readonly Draft[], index: TextIndex): void {
  const inside = drafts.filter((draft) => draft.inside && !draft.elsewhere);
  const rows = new Map<PageElement, Set<PageElement>>();
  for (const draft of inside) {
    if (!isCard(draft)) continue;
    const item = itemAround(draft.candidate.element, index);
    if (!item.parent) continue;
    const known = rows.get(item.parent);
    if (known) known.add(item);
    else rows.set(item.parent, new Set([item]));
  }
  for (const [row, cards] of rows) {
    const [first] = cards;
    const build = first ? buildOf(first) : "";
    const items = childElements(row).filter((item) => build !== "" && buildOf(item) === build);
    if (items.length < MANY || cards.size < items.length * MOST) continue;
    for (const item of items) if (!cards.has(item)) labelItem(item, inside);
  }
}

function isCard({ role, doubtful, rule, candidate }: Draft): boolean {
  return role === "related" && !doubtful && candidate.shape === "box" && CARD_RULES.has(rule);
}

/** The outermost element that holds no other words. */
function itemAround(card: PageElement, index: TextIndex): PageElement {
  let item = card;
  while (item.parent?.parent && lengthIn(index, item.parent) === lengthIn(index, card)) item = item.parent;
  return item;
}

/** What leads to one place of the site, as a card does. */
function labelItem(item: PageElement, drafts: readonly Draft[]): void {
  const parts = drafts.filter(({ candidate }) => isWithin(candidate.element, item));
  const links = parts.flatMap(({ facts }) => facts.links);
  if (!links.some(({ own }) => own) || new Set(links.map(({ address }) => address)).size !== 1) return;
  for (const part of parts) {
    if (part.role !== null && familyOf(part.role) === "promo" && !part.doubtful) continue;
    decide(part, "related", "row-of-cards", "linked_card");
  }
}
