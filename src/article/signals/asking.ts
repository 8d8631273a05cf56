import { bareText, foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import type { Candidate } from "../page/candidate.ts";
import { holds } from "../page/nesting.ts";
import { childElements, type PageElement, plainText } from "../page/page-tree.ts";
import { firstSentences } from "../page/sentence-end.ts";
import { type Action, actionsOf } from "./actions.ts";
import { ticksItem } from "./checklist.ts";
import type { Evidence, Facts, LinkFact, Signal } from "./evidence.ts";
import { ASKING_LENGTH, isPhrase } from "./forms.ts";
import { isDocument, isPictureFile, leadsToService, leadsToStory } from "./links.ts";
import { namesSource } from "./source-line.ts";
import { STRANGE } from "./story-prose.ts";
import { callsToAction } from "./words.ts";

/** Share of its words that the story has as well, from which a text speaks of the same. */
const SAME = 0.5;
/** Characters of a card: a label, what it offers, a button. */
const CARD_LENGTH = 200;
/** CSS pixels of a picture that stands beside a text. */
const THUMBNAIL = 160;
/** Blocks of the story's own: what they let a reader do belongs to them. */
const TELLING_TAGS = new Set([
  "details",
  "summary",
  "table",
  "pre",
  "blockquote",
  "figure",
  "figcaption",
  "li",
]);

/** Characters of a first sentence, and of all, from which a paragraph tells something before it asks. */
const TELLING = 80;
const TELLING_LENGTH = 180;

/** The first sentence is a long one that neither addresses the reader nor asks for anything. */
function tellsFirst(lower: string): boolean {
  const first = firstSentences(lower)[0] ?? "";
  if (lower.length < TELLING_LENGTH || first.length < TELLING) return false;
  return !families.has("reader-address", first) && !families.has("call-to-action", first);
}

/** A block in a build of its own that says something briefly and lets the reader do something about it. */
export const askingSignals: readonly Signal[] = [
  {
    id: "asks-reader",
    cue: "address",
    reason: "asks_reader",
    find: (candidate, facts) => {
      const { shape, emphasised, prose, text, captioned } = candidate;
      if (facts.quoted || captioned || text.length > ASKING_LENGTH || prose > 1) return [];
      const foreign = facts.around.prose.isForeign(candidate);
      const isOffered =
        facts.links.length > 0 || hasControl(candidate) || (foreign && hasThumbnail(candidate));
      const line = shape === "paragraph" && (foreign || emphasised) && facts.links.length > 0;
      if (!((shape === "box" && isOffered) || line) || facts.links.some(isDocument)) return [];
      if (!facts.hits().has("reader-address")) return [];
      if (!callsToAction(facts) && !hasControl(candidate)) return [];
      if (line && !hasControl(candidate) && tellsFirst(facts.lower)) return [];
      // A page of somebody else's that has to do with the story is its source.
      const isElsewhere = line && !facts.links.some((link) => link.own || isRoot(link));
      const shared = facts.around.prose.shared(candidate);
      return shared > (isElsewhere ? STRANGE : SAME) ? [] : [{ role: "house-promo", weight: 0.45 }];
    },
  },
  {
    id: "offers-action",
    cue: "control",
    reason: "offers_action",
    find: (candidate, facts) => {
      if (!isBrief(candidate, facts)) return [];
      const isForeign = facts.around.prose.isForeign(candidate);
      if (!isForeign && !facts.hits().has("reader-address")) return [];
      const actions = actionsOf(candidate, facts);
      const linked = actions.filter(({ link }) => link);
      // A link inside a sentence is the story's.
      if (actions.length === 0 || linked.length < facts.links.filter(({ text }) => text !== "").length)
        return [];
      if (!isForeign && actions.some(({ link }) => !link || !leadsToService(link))) return [];
      // Pictures of the story are turned and enlarged by buttons, and made by somebody.
      const isPictured = candidate.pictures.length > 0 && !hasThumbnail(candidate);
      if (isPictured && (linked.every(({ link }) => !link?.own) || namesSource(candidate.text))) return [];
      if (facts.plain <= 0 || candidate.linkShare > 0.8 || isListed(candidate, linked)) return [];
      const isCard = hasField(candidate) || (hasLabel(candidate) && candidate.text.length <= CARD_LENGTH);
      const best = actions
        .flatMap((action) => evidenceOf(action, isCard))
        .sort((a, b) => b.weight - a.weight)[0];
      if (!best) return [];
      const shared = facts.around.prose.shared(candidate);
      if (shared > (isForeign ? SAME : STRANGE)) return [];
      const bonus =
        (actions.some(({ isLine }) => isLine) ? 0.1 : 0) +
        (hasLabel(candidate) || hasThumbnail(candidate) ? 0.1 : 0) +
        (shared < STRANGE ? 0.1 : 0);
      return [{ role: best.role, weight: best.weight + bonus }];
    },
  },
];

/** The same is offered again and again, here or beside it: each of several entries has its own. */
function isListed({ element }: Candidate, actions: readonly Action[]): boolean {
  const first = actions[0]?.text;
  if (first === undefined || actions.some(({ text }) => text !== first)) return false;
  const beside = element.parent ? childElements(element.parent) : [];
  const isEntry = (other: PageElement) =>
    other !== element &&
    other.tag === element.tag &&
    other.attributes.class === element.attributes.class &&
    plainText(other).trim().endsWith(first);
  return actions.length > 1 || beside.some(isEntry);
}

/** Something to press or to fill in; boxes to tick before the items of a list, as of a recipe, are the list's. */
function hasControl({ controls }: Candidate): boolean {
  return controls.some(
    (control) =>
      control.tag === "button" ||
      control.tag === "textarea" ||
      (control.tag === "input" && !ticksItem(control)),
  );
}

/** Something to type in. */
function hasField({ controls }: Candidate): boolean {
  return controls.some(
    ({ tag, attributes: { type = "text" } }) =>
      tag === "textarea" || (tag === "input" && ["text", "email", "search", "tel"].includes(type)),
  );
}

/** Says briefly what it says, in none of the forms in which a story tells. */
export function isBrief(
  { shape, text, prose, captioned, protectedShare, element, place }: Candidate,
  facts: Facts,
) {
  if (shape !== "box" && shape !== "paragraph") return false;
  if (facts.quoted || captioned || prose > 1 || protectedShare > 0 || place === "before") return false;
  if (text.length > ASKING_LENGTH || TELLING_TAGS.has(element.tag)) return false;
  return !holds(element, ({ tag }) => TELLING_TAGS.has(tag));
}

function evidenceOf({ text, link, divides }: Action, isCard: boolean): Evidence[] {
  // What stands between two texts shows the second; a lone word works the text, unless a card ends in it: copy, print, play.
  if (!link) {
    if (divides || families.has("skip-label", foldText(text))) return [];
    return isPhrase(text) || isCard ? [{ role: "house-promo", weight: isPhrase(text) ? 0.55 : 0.35 }] : [];
  }
  if (isDocument(link) || isPictureFile(link) || link.address === "") return [];
  if (link.self) return link.url?.hash && isPhrase(text) ? [{ role: "comment", weight: 0.55 }] : [];
  if (link.own) {
    if (leadsToStory(link)) return [{ role: "house-promo", weight: 0.45 }];
    return leadsToService(link) || isRoot(link) ? [{ role: "house-promo", weight: 0.55 }] : [];
  }
  // A museum, a shop, a source: the story names them too, and then by their names.
  return isRoot(link) && !namesHost(text, link) ? [{ role: "advertisement", weight: 0.4 }] : [];
}

/** The entrance of a site. */
function isRoot({ address }: LinkFact): boolean {
  return /^[^/]+\/?$/.test(address);
}

/** An address or the name of whose it is: told, not offered. */
function namesHost(text: string, { address }: LinkFact): boolean {
  const host = address.split("/")[0] ?? "";
  const letters = bareText(text);
  const words = foldText(text).split(" ");
  return (
    letters.includes(bareText(host)) ||
    host.split(".").some((label) => letters === label || words.includes(label))
  );
}

/** A heading, or a line in bold, that no story's paragraph has. */
function hasLabel({ element }: Candidate): boolean {
  return holds(element, ({ tag }) => /^(h[1-6]|strong|b|small)$/.test(tag));
}

export function hasThumbnail({ pictures }: Candidate): boolean {
  return pictures.some(({ attributes: { width = "", height = "" } }) => {
    const side = Math.max(Number.parseInt(width, 10) || 0, Number.parseInt(height, 10) || 0);
    return side > 0 && side <= THUMBNAIL;
  });
}
