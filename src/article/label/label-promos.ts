import { familyOf } from "../../model/role.ts";
import { hasLetter } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import { isWithin } from "../page/nesting.ts";
import type { PageElement } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { strength } from "../signals/table.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Share of a text in links up to which it tells something itself. */
const FEW_LINKS = 0.5;

/** Applies what the signals say about single blocks. */
export function labelPromos(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.elsewhere || !draft.verdict || !(draft.role === null || draft.role === "figure")) continue;
    if (headsTelling(draft, drafts, i)) continue;
    if (draft.role === "figure" && draft.captions.length > 0) continue;
    const sure = strength(draft.verdict);
    const { role, rule, reason } = draft.verdict;
    if (sure === "sure") {
      decide(draft, role, rule, reason);
      if (isSiteNavigation(draft)) draft.inside = false;
    } else if (
      sure === "doubtful" &&
      hasLetter(draft.candidate.text) &&
      draft.role === null &&
      draft.candidate.place === "within"
    ) {
      decide(draft, role, rule, reason, true);
    }
  }
}

/** "Up next" over sentences on the next games is a heading of the story, over other stories it is none. */
export function headsTelling({ candidate, facts }: Draft, drafts: readonly Draft[], at: number): boolean {
  const { text, links, controls, shape } = candidate;
  if (links.length + controls.length > 0 || (shape !== "paragraph" && shape !== "heading")) return false;
  if (!facts.hits().has("section-label")) return false;
  const next = drafts.slice(at + 1).find(({ elsewhere }) => !elsewhere);
  return (
    next !== undefined &&
    text !== "" &&
    next.role === null &&
    next.candidate.shape === "paragraph" &&
    next.candidate.element.parent === candidate.element.parent &&
    next.candidate.kept &&
    next.candidate.linkShare < FEW_LINKS &&
    endsSentence(next.candidate.text) &&
    (next.verdict === null || strength(next.verdict) === "weak")
  );
}

/** Links to sections above the story are the page's, not the article's. */
function isSiteNavigation({ candidate }: Draft): boolean {
  const { place, links, text, linkShare } = candidate;
  return place === "before" && links.length > 2 && linkShare > 0.9 && text.length / links.length < 18;
}

/** What a publisher asks of comments stands right over them, however much it is. */
export function labelCommentRules(drafts: readonly Draft[]): void {
  const shown = drafts.filter((draft) => !draft.elsewhere);
  for (const [i, draft] of shown.entries()) {
    const next = shown[i + 1];
    if (draft.role !== null || next?.role !== "comment" || next.doubtful) continue;
    if (draft.candidate.shape === "paragraph" && draft.facts.hits().has("comment-rules"))
      decide(draft, "comment", "rules-over-comments", "words_comment");
  }
}

/** A heading or label belongs to the promo that it stands over; so do links under such a heading. */
export function labelHeadingsOfPromos(drafts: readonly Draft[]): void {
  const shown = drafts.filter((draft) => !draft.elsewhere);
  for (let i = shown.length - 1; i >= 0; i--) {
    const draft = shown[i]!;
    if (draft.rule === "related-label" && draft.candidate.links.length === 0 && linksFollow(shown, i + 1))
      labelRun(shown, i);
    if (draft.role !== null && !draft.doubtful) continue;
    const next = shown[i + 1];
    const short = draft.candidate.text.length < 80;
    if (!short || !next) continue;
    const label =
      families.has("related-label", draft.facts.lower) || families.has("ad-label", draft.facts.lower);
    const promoNext = next.role !== null && familyOf(next.role) === "promo" && !next.doubtful;
    if (
      promoNext &&
      next.role &&
      (label ||
        announcesToReader(draft, next) ||
        (draft.candidate.shape === "heading" &&
          next.role !== "navigation" &&
          (restIsPromo(shown, i + 1) || headsBox(shown, i))))
    ) {
      decide(draft, next.role, "heading-of-promo", next.reason);
      draft.inside = next.inside;
      continue;
    }
    if (label && linksFollow(shown, i + 1)) labelRun(shown, i);
  }
}

/** A line with a colon that leads its reader to other stories. */
function announcesToReader({ candidate, facts }: Draft, next: Draft): boolean {
  if (candidate.shape !== "paragraph" || candidate.links.length > 0 || next.role !== "related") return false;
  return /[:：]$/.test(candidate.text) && facts.hits().has("reader-address");
}

/** Up to the next heading of the story, all blocks are promos; a heading of a lower level goes on with the part. */
function restIsPromo(drafts: readonly Draft[], from: number): boolean {
  const level = drafts[from - 1]!.candidate.element.tag;
  for (let i = from; i < drafts.length; i++) {
    const { role, candidate, doubtful } = drafts[i]!;
    if (i > from && candidate.shape === "heading" && role === null) return candidate.element.tag <= level;
    if (role === null || familyOf(role) !== "promo" || doubtful) return false;
  }
  return true;
}

/** All else in what holds the heading and what follows it are promos. */
function headsBox(drafts: readonly Draft[], at: number): boolean {
  const heading = drafts[at]!.candidate.element;
  const next = drafts[at + 1]!.candidate.element;
  let box: PageElement | null = heading.parent;
  while (box && !isWithin(next, box)) box = box.parent;
  if (!box || box.tag === "body") return false;
  const isOther = ({ role, doubtful }: Draft) => role === null || familyOf(role) !== "promo" || doubtful;
  const before = drafts[at - 1];
  if (before && isWithin(before.candidate.element, box)) return false;
  for (let i = at + 1; i < drafts.length; i++) {
    if (!isWithin(drafts[i]!.candidate.element, box)) return true;
    if (isOther(drafts[i]!)) return false;
  }
  return true;
}

function linksFollow(drafts: readonly Draft[], from: number): boolean {
  const next = drafts[from];
  return next !== undefined && (next.role === null || next.doubtful) && isLinks(next);
}

function isLinks({ candidate }: Draft): boolean {
  return candidate.links.length > 0 && candidate.linkShare > 0.6;
}

function labelRun(drafts: readonly Draft[], from: number): void {
  decide(drafts[from]!, "related", "heading-of-links", "list_of_links");
  for (let i = from + 1; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.role !== null && !draft.doubtful) break;
    if (!isLinks(draft)) break;
    decide(draft, "related", "links-under-label", "list_of_links");
  }
}
