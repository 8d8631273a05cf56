import { familyOf, type StoryRole } from "../../model/role.ts";
import { bareText, hasLetter, LETTERS } from "../../rules/letters.ts";
import type { Candidate, Shape } from "../page/candidate.ts";
import { bestPicture, pictureKey } from "../page/pictures.ts";
import { lexicon } from "../signals/lexicon.ts";
import { isDocument } from "../signals/links.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";

/** A heading of a sentence or more under the headline; characters. */
const STANDFIRST_LENGTH = 70;
/** Characters. */
const KICKER_LENGTH = 30;
/** Characters. */
const LINE_LENGTH = 60;
/** Share of a sentence that its links may hold: a product's or an institution's whole name. */
const SENTENCE_LINKS = 0.35;
/** How a sentence of running text ends. */
const FULL_STOP = /[.!?…。！？؟।]["'”’»]?$/u;
/** Which picture of how many. */
const COUNTER = /^\d+\s*\/\s*\d+$/;
const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);
const SENTENCE_END = /[.!?…:。！？؟।»”"'’)]$/u;

const STORY_ROLES: Record<Shape, StoryRole> = {
  paragraph: "paragraph",
  heading: "heading",
  list: "list",
  quote: "quote",
  table: "table",
  code: "code",
  figure: "figure",
  embed: "embed",
  controls: "paragraph",
  box: "box",
};

/** What nothing else claimed is story; what Readability dropped at the edges is none of the article's. */
export function labelStory(drafts: readonly Draft[], _context: LabelContext): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.left || draft.role) continue;
    const { candidate, facts } = draft;
    if (!candidate.kept && !facts.quoted && isLoose(draft, drafts[i + 1])) {
      decide(draft, "navigation", "loose", "dropped");
      // A line over the story is the page's own.
      draft.inside = candidate.place !== "before" || candidate.text.length > LINE_LENGTH;
      continue;
    }
    if (candidate.shape === "controls") {
      decide(draft, "navigation", "controls", "controls");
      continue;
    }
    if (candidate.shape === "paragraph" && lexicon.has("story-note", facts.lower)) {
      // Disclosed is what the reader's purchase brings in: nothing about the story.
      if (lexicon.has("affiliate-notice", facts.lower) && facts.hits().has("reader-address"))
        decide(draft, "advertisement", "affiliate-note", "words_advertisement");
      else decide(draft, "note", "note-words");
      continue;
    }
    if (
      candidate.shape === "heading" &&
      candidate.place === "before" &&
      candidate.text.length > STANDFIRST_LENGTH
    ) {
      decide(draft, "standfirst", "long-heading");
      continue;
    }
    if (isKicker(draft)) {
      decide(draft, "navigation", "kicker", "kicker");
      continue;
    }
    decide(draft, STORY_ROLES[candidate.shape], candidate.kept ? "story" : "restored");
  }
  leaveLastHeadings(drafts);
}

/** Headings at the end with nothing under them but what went: they announced that. */
function leaveLastHeadings(drafts: readonly Draft[]): void {
  let goes = false;
  for (const draft of drafts.toReversed()) {
    const { candidate, left, role, rule, doubtful } = draft;
    if (left || role === null) continue;
    if (familyOf(role) === "promo" && !doubtful && rule !== "loose") goes = true;
    if (familyOf(role) !== "story") continue;
    if (role !== "heading" || !goes || FULL_STOP.test(candidate.text)) return;
    decide(draft, "navigation", "heading-of-nothing", "dropped");
  }
}

/** The section's name over the story, a number of views, an ornament. */
function isKicker({ candidate }: Draft): boolean {
  const { text, place, shape, names } = candidate;
  if (shape === "list" && place === "before" && names.some((name) => /^breadcrumbs?$/.test(name)))
    return true;
  if (shape === "heading") return /^[\p{P}\p{S}\s]+$/u.test(text) && text !== "***";
  if (shape !== "paragraph") return false;
  if (place === "before" && isBreadcrumb(candidate)) return true;
  if (!TWO_LETTERS.test(text))
    return (
      (place !== "within" || !/\d/.test(text) || COUNTER.test(text)) &&
      text.length < 12 &&
      !hasLetter(text) &&
      !/\d\s*[:–-]\s*\d/.test(text) &&
      text !== "***"
    );
  return (
    place === "before" && text.length <= KICKER_LENGTH && !SENTENCE_END.test(text) && !/[\d,]/.test(text)
  );
}

/** Characters of a way through the site's sections, and of one of its steps. */
const WAY_LENGTH = 200;
const STEP_LENGTH = 70;

/** The way to the page, section by section, each but the last a link. */
function isBreadcrumb({ text, links }: Candidate): boolean {
  if (text.length > WAY_LENGTH || links.length === 0) return false;
  const steps = text.split(/\s[»›>→]\s/);
  return (
    steps.length > 2 && links.length >= steps.length - 1 && steps.every((step) => step.length <= STEP_LENGTH)
  );
}

/** Dropped text that does not read like story: no sentence, or a heading that nothing kept follows. */
function isLoose({ candidate, facts }: Draft, next: Draft | undefined): boolean {
  const { shape, place, text, linkShare, pictures, prose, emphasised } = candidate;
  if (facts.links.length > 0 && facts.links.every(isDocument)) return false;
  const isBold = emphasised && place !== "before";
  if (prose > 0 && !isBold && FULL_STOP.test(text) && linkShare < SENTENCE_LINKS) return false;
  if (place !== "within") return true;
  if (shape === "figure") return pictures.length === 0;
  if (["table", "quote", "code"].includes(shape)) return false;
  if (shape === "heading")
    return linkShare > 0 || next === undefined || (isHeadless(next) && !isQuestion(text));
  if (shape === "list" && linkShare > 0.6) return true;
  if (linkShare > 0.5) return text.length < 20;
  return text.length < 25 || (text.length < 80 && !SENTENCE_END.test(text) && shape !== "list");
}

/** A heading that asks may be answered by the next one. */
function isQuestion(text: string): boolean {
  return /[?？؟]$/.test(text) && text.length >= 25;
}

/** Nothing that a heading could stand over. */
function isHeadless(next: Draft): boolean {
  return next.candidate.shape === "heading" || (!next.candidate.kept && isLoose(next, undefined));
}

/** The headline and standfirst word for word and pictures that were already shown are left out; the headline in other words is listed. */
export function leaveRepeats(drafts: readonly Draft[], context: LabelContext): void {
  const title = bareText(context.title);
  const pictures = new Set<string>();
  const standfirst = new Set(
    drafts.filter(({ role }) => role === "standfirst").map(({ candidate }) => bareText(candidate.text)),
  );
  for (const draft of drafts) {
    const { candidate } = draft;
    if (draft.role === null && candidate.text !== "" && standfirst.has(bareText(candidate.text)))
      draft.left = true;
    const again = title === "" ? null : repeatsTitle(candidate, title);
    if (again === "same") draft.left = true;
    else if (again === "like") decide(draft, "navigation", "headline-again", "headline_again");
    if (candidate.shape !== "figure" || candidate.text !== "" || candidate.pictures.length !== 1) continue;
    const picture = bestPicture(candidate.pictures[0]!, context.around.baseUrl);
    if (!picture) continue;
    const key = pictureKey(picture.src);
    if (pictures.has(key)) draft.left = true;
    pictures.add(key);
  }
}

/** The headline once more: word for word, or shortened in a main heading above the story. */
function repeatsTitle(
  { shape, place, text, element, kept }: Candidate,
  title: string,
): "same" | "like" | null {
  if (shape !== "heading" && (shape !== "paragraph" || text.length > title.length * 2 + 20)) return null;
  const folded = bareText(text);
  if (folded === title) return place !== "after" || !kept ? "same" : null;
  if (shape !== "heading" || place === "after") return null;
  if (element.tag === "h1" && place === "before") return title.includes(folded) ? "same" : "like";
  const isLike = title.includes(folded) || folded.includes(title);
  if (folded.length < 20 || !isLike) return null;
  return element.tag === "h1" || !kept ? "like" : null;
}
