import { familyOf, type Role } from "../../model/role.ts";
import { READER_OR_HOUSE } from "../../rules/promo/address.ts";
import { isWithin } from "../page/nesting.ts";
import type { PageElement } from "../page/page-tree.ts";
import { strength } from "../signals/table.ts";
import { callsToAction } from "../signals/words.ts";
import { type Draft, decide } from "./label-draft.ts";

/** What a house asks for in some paragraphs. */
const ASKING: ReadonlySet<Role> = new Set([
  "newsletter",
  "subscription",
  "donation",
  "house-promo",
  "follow",
  "app",
  "event",
]);
/** Characters of the line that an appeal stands under, of one of its paragraphs, and of all of them that only speak to the reader. */
const HEAD_LENGTH = 100;
const PART_LENGTH = 320;
const PARTS_LENGTH = 1_200;
/** Paragraphs of an appeal. */
const MOST_PARTS = 8;
/** So often a paragraph outside of a box means its reader or the house. */
const ADDRESSES = 2;
/** Share of a story's paragraphs that may speak to its reader: a guide does so all along. */
const SELDOM = 0.1;

/**
 * An appeal of the house in several paragraphs falls as one: under a line that asks stands a part that is surely one, and what
 * stands around that speaks to the reader, which the story does not. In a box of its own all of it must be of this kind.
 */
export function labelAppeals(drafts: readonly Draft[]): void {
  const shown = drafts.filter(({ elsewhere }) => !elsewhere);
  for (let i = 0; i < shown.length; i++) {
    const head = shown[i]!;
    const role = roleOfHead(head);
    if (!role) continue;
    const parts = partsUnder(shown, i);
    if (
      parts.length < 2 ||
      !isAppeal(head, parts, boxOf(shown, i) ? null : role) ||
      !isUnlike(shown, [head, ...parts])
    )
      continue;
    for (const draft of [head, ...parts])
      if (!isPromo(draft)) decide(draft, role, "part-of-appeal", reasonOf(parts, role));
    i += parts.length;
  }
}

/** What a short line asks for that is, perhaps, a promo by itself and calls its reader. */
function roleOfHead({ role, doubtful, verdict, candidate, facts }: Draft): Role | null {
  const { text, shape, links } = candidate;
  if (text === "" || text.length > HEAD_LENGTH || links.length > 0) return null;
  if (shape !== "heading" && shape !== "paragraph") return null;
  if (role !== null && familyOf(role) !== "promo") return null;
  const asked = role ?? (verdict && strength(verdict) !== "weak" ? verdict.role : null);
  if (!asked || !ASKING.has(asked) || facts.quoted) return null;
  return doubtful || role !== null || callsToAction(facts) ? asked : null;
}

/** The blocks behind the head up to the last one of the appeal. */
function partsUnder(shown: readonly Draft[], at: number): Draft[] {
  const box = boxOf(shown, at);
  const behind = shown.slice(at + 1, at + 1 + MOST_PARTS);
  const end = behind.findIndex((draft) =>
    box ? !isWithin(draft.candidate.element, box) || !goesOn(draft) : !goesOn(draft) || !asksByItself(draft),
  );
  const run = end < 0 ? behind : behind.slice(0, end);
  const stop = behind[run.length];
  // Whatever else stands in the box could be what the paragraphs are about.
  if (box && stop && isWithin(stop.candidate.element, box)) return [];
  return box ? run : run.slice(0, run.findLastIndex((draft) => isPromo(draft) || leadsOn(draft)) + 1);
}

/** The largest container that begins with the head; null where it begins with no other block. */
function boxOf(shown: readonly Draft[], at: number): PageElement | null {
  const before = shown[at - 1]?.candidate.element;
  const next = shown[at + 1]?.candidate.element;
  let box: PageElement | null = null;
  for (let up = shown[at]!.candidate.element.parent; up && up.tag !== "body"; up = up.parent) {
    if (!before || isWithin(before, up)) break;
    if (next && isWithin(next, up)) box = up;
  }
  return box;
}

function goesOn(draft: Draft): boolean {
  if (isPromo(draft)) return true;
  const { role, doubtful, candidate, facts } = draft;
  const { shape, text, pictures } = candidate;
  if ((role !== null && !doubtful) || shape !== "paragraph" || pictures.length > 0) return false;
  return text.length <= PART_LENGTH && !facts.quoted && speaksToReader(draft);
}

/** Outside of a box nothing but its own words ties a paragraph to the appeal: "you" and "our" are the story's too. */
function asksByItself(draft: Draft): boolean {
  const { facts } = draft;
  if (isPromo(draft) || callsToAction(facts) || facts.hits().has("consent-words") || leadsOn(draft))
    return true;
  const words = facts.lower.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => READER_OR_HOUSE.has(word)).length >= ADDRESSES;
}

function speaksToReader({ facts }: Draft): boolean {
  return facts.hits().has("reader-address") || facts.hits().has("consent-words");
}

/** A link to a page of the house that is no story: its terms, its notice on data. */
function leadsOn({ candidate, facts }: Draft): boolean {
  return facts.links.some(({ own, self }) => own && !self) && candidate.linkShare < 1;
}

/** One part at least is surely a promo of the house, outside of a box one that asks for the same, and what else there is is not much. */
function isAppeal(head: Draft, parts: readonly Draft[], same: Role | null): boolean {
  const rest = parts.filter((draft) => !isPromo(draft));
  if (rest.length === 0 && isPromo(head)) return false;
  const asks = parts.some(
    (draft) => isPromo(draft) && draft.role !== null && (same ? draft.role === same : ASKING.has(draft.role)),
  );
  return asks && rest.reduce((sum, { candidate }) => sum + candidate.text.length, 0) <= PARTS_LENGTH;
}

/** The story around it seldom speaks to its reader. */
function isUnlike(shown: readonly Draft[], appeal: readonly Draft[]): boolean {
  const story = shown.filter(
    (draft) =>
      draft.role === null && draft.candidate.prose > 0 && !draft.facts.quoted && !appeal.includes(draft),
  );
  return story.filter(speaksToReader).length <= story.length * SELDOM;
}

function isPromo({ role, doubtful }: Draft): boolean {
  return role !== null && !doubtful && familyOf(role) === "promo";
}

function reasonOf(parts: readonly Draft[], role: Role): string {
  const like = parts.find((draft) => isPromo(draft) && draft.role === role) ?? parts.find(isPromo);
  return like?.reason ?? "";
}
