import { familyOf, type StoryRole } from "../../model/role.ts";
import { bareText } from "../../rules/fold.ts";
import { hasLetter, LETTERS } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import type { Candidate, Shape } from "../page/candidate.ts";
import { bestPicture, pictureKey } from "../page/pictures.ts";
import { endsInMark, endsSentence } from "../page/sentence-end.ts";
import type { LinkFact } from "../signals/evidence.ts";
import { isDocument, isPictureFile, leadsToStory } from "../signals/links.ts";
import { isLoose, tailsOf } from "./is-loose.ts";
import { type Draft, decide, type LabelContext } from "./label-draft.ts";

/** A heading of a sentence or more under the headline; characters. */
const STANDFIRST_LENGTH = 70;
/** Characters of a kicker over the headline: a word or three that name the topic. */
const KICKER_LENGTH = 30;
/** Characters of a line that is no paragraph. */
const LINE_LENGTH = 60;
const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);

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
export function labelStory(drafts: readonly Draft[], context: LabelContext): void {
  const tails = tailsOf(drafts);
  for (const [i, draft] of drafts.entries()) {
    if (draft.elsewhere || draft.role) continue;
    const { candidate, facts } = draft;
    const isDropped = !candidate.kept && !facts.quoted && !isAnnounced(drafts, i);
    if (isDropped && isLoose(draft, drafts[i + 1], context, tails.has(draft))) {
      decide(draft, "navigation", "loose", "dropped");
      // A line over the story is the page's own.
      draft.inside = candidate.place !== "before" || candidate.text.length > LINE_LENGTH;
      continue;
    }
    if (candidate.shape === "controls") {
      decide(draft, "navigation", "controls", "controls");
      continue;
    }
    if (candidate.shape === "paragraph" && families.has("story-note", facts.lower)) {
      // Disclosed is what the reader's purchase brings in: nothing about the story.
      if (families.has("affiliate-notice", facts.lower) && facts.hits().has("reader-address"))
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
    if (isKicker(draft) && !headsList(draft, drafts[i + 1])) {
      decide(draft, "navigation", "kicker", "kicker");
      continue;
    }
    const role = enlargesPicture(draft) ? "figure" : STORY_ROLES[candidate.shape];
    decide(draft, role, candidate.kept ? "story" : "restored");
  }
  leaveLastHeadings(drafts, context.around.baseUrl);
  leaveEmptyLabels(drafts);
}

/** Something from elsewhere that the line before it ends on: "As she puts it:". */
function isAnnounced(drafts: readonly Draft[], at: number): boolean {
  if (drafts[at]!.candidate.shape !== "embed") return false;
  const before = drafts.slice(0, at).findLast(({ elsewhere }) => !elsewhere);
  return before?.candidate.kept === true && /[:：]$/.test(before.candidate.text);
}

/** Headings at the end with nothing under them but what went: they announced that; so does a line in bold with a colon over several stories. */
function leaveLastHeadings(drafts: readonly Draft[], baseUrl: string): void {
  let goes = false;
  /** Links to other stories behind it. */
  let stories = 0;
  for (const draft of drafts.toReversed()) {
    const { candidate, elsewhere, role, rule, doubtful } = draft;
    if (elsewhere || role === null) continue;
    if (familyOf(role) === "promo" && !doubtful && rule !== "loose") goes = true;
    if (role === "related") stories += candidate.links.length;
    if (familyOf(role) !== "story" || showsNothing(draft, baseUrl)) continue;
    // A sentence over the last of the page is a standfirst: no box is called so much.
    const isTitle = candidate.text.length <= STANDFIRST_LENGTH && !endsSentence(candidate.text);
    const announces = role === "paragraph" && stories > 1 && isAnnouncement(candidate);
    if (!(role === "heading" || announces) || !goes || !isTitle) return;
    decide(draft, "navigation", "heading-of-nothing", "dropped");
    if (announces) return;
  }
}

/** A picture that did not come, and no caption. */
function showsNothing({ role, candidate, captions }: Draft, baseUrl: string): boolean {
  if (role !== "figure" || candidate.text !== "" || captions.length > 0) return false;
  return !candidate.pictures.some((picture) => bestPicture(picture, baseUrl));
}

/** A line in bold behind the story that says that something comes, and leads nowhere itself. */
function isAnnouncement({ links, text, place, emphasised }: Candidate): boolean {
  return place === "after" && emphasised && links.length === 0 && /[:：]$/.test(text);
}

/** "Gallery" over pictures that did not come: what stands next has none. */
function leaveEmptyLabels(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const { candidate, facts, elsewhere, role } = draft;
    if (elsewhere || candidate.text.length > KICKER_LENGTH || candidate.pictures.length > 0) continue;
    if (role !== "heading" && role !== "paragraph" && draft.rule !== "caption-without-picture") continue;
    if (!families.has("media-label", facts.lower)) continue;
    const next = drafts
      .slice(i + 1)
      .find((other) => !other.elsewhere && familyOf(other.role ?? "paragraph") === "story");
    const isShown =
      next && (next.candidate.pictures.length > 0 || next.role === "embed" || next.candidate.linkShare > 0);
    // What a camera's test says of its photos stands right under that heading.
    const behind = drafts.slice(i + 1).find((other) => !other.elsewhere);
    const isSection = role === "heading" && behind?.role === "paragraph";
    if (!isShown && !isSection) decide(draft, "navigation", "label-of-nothing", "dropped");
  }
}

/** A picture and a few words on it in one link to the picture itself. */
function enlargesPicture({ candidate, facts }: Draft): boolean {
  const { pictures, links, linkShare } = candidate;
  return pictures.length === 1 && links.length === 1 && linkShare === 1 && facts.links.every(isPictureFile);
}

/** What opens the story as a list, such as its key points, has a name. */
function headsList({ candidate }: Draft, next: Draft | undefined): boolean {
  if (candidate.links.length > 0 || !hasLetter(candidate.text) || next?.candidate.shape !== "list")
    return false;
  return next.candidate.kept && next.candidate.links.length === 0 && (!next.role || next.role === "list");
}

/** The section's name over the story, a number of views, an ornament. */
function isKicker({ candidate, facts }: Draft): boolean {
  const { text, place, shape, names } = candidate;
  if (shape === "list")
    return (
      place === "before" && (isListOfSections(facts) || names.some((name) => /^breadcrumbs?$/.test(name)))
    );
  if (shape === "heading") return /^[\p{P}\p{S}\s]+$/u.test(text) && text !== "***";
  if (shape !== "paragraph") return false;
  if (place === "before" && isBreadcrumb(candidate)) return true;
  if (!TWO_LETTERS.test(text))
    return (
      (place !== "within" || !/\d/.test(text)) &&
      text.length < 12 &&
      !hasLetter(text) &&
      !/\d\s*[:–-]\s*\d/.test(text) &&
      text !== "***"
    );
  return place === "before" && text.length <= KICKER_LENGTH && !endsInMark(text) && !/[\d,]/.test(text);
}

/** Nothing but the names of sections, each a link to it. */
function isListOfSections({ links, plain }: Draft["facts"]): boolean {
  return plain === 0 && links.length > 0 && links.every(namesSection);
}

function namesSection(link: LinkFact): boolean {
  if (!link.own || link.self || link.text.length > KICKER_LENGTH) return false;
  return !leadsToStory(link) && !isDocument(link) && !isPictureFile(link);
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

/** The headline and standfirst word for word and pictures that were already shown are left out; the headline in other words is listed. */
export function leaveRepeats(drafts: readonly Draft[], context: LabelContext): void {
  const title = bareText(context.head.title);
  const standfirst = new Set(
    drafts.filter(({ role }) => role === "standfirst").map(({ candidate }) => bareText(candidate.text)),
  );
  for (const draft of drafts) {
    const { candidate } = draft;
    if (draft.role === null && candidate.text !== "" && standfirst.has(bareText(candidate.text)))
      draft.elsewhere = true;
    const again = title === "" ? null : repeatsTitle(candidate, title);
    if (again === "same") draft.elsewhere = true;
    else if (again === "like") decide(draft, "navigation", "headline-again", "headline_again");
  }
  leaveRepeatedPictures(drafts, context);
}

/**
 * Each picture is shown once, in its size and with its caption: a second figure of it without other words is left out,
 * and so is a row of small ones beside the figures that show them.
 */
function leaveRepeatedPictures(drafts: readonly Draft[], { around }: LabelContext): void {
  const keysOf = ({ candidate }: Draft) =>
    candidate.pictures.flatMap((element) => {
      const picture = bestPicture(element, around.baseUrl);
      return picture ? [pictureKey(picture.src)] : [];
    });
  /** The captions of each picture. */
  const figures = new Map<string, string[]>();
  const rows: Draft[] = [];
  for (const draft of drafts) {
    const { candidate, elsewhere, role } = draft;
    if (elsewhere || role !== null || candidate.pictures.length === 0) continue;
    if (candidate.pictures.length > 1 && candidate.text === "") rows.push(draft);
    if (candidate.shape !== "figure" || candidate.pictures.length !== 1) continue;
    const [key] = keysOf(draft);
    if (key === undefined) continue;
    const captions = figures.get(key);
    if (captions?.includes(candidate.text) || (captions && candidate.text === "")) draft.elsewhere = true;
    else if (captions) captions.push(candidate.text);
    else figures.set(key, [candidate.text]);
  }
  for (const row of rows) {
    const keys = keysOf(row);
    if (keys.length > 0 && keys.every((key) => figures.has(key))) row.elsewhere = true;
  }
}

/** The headline once more: word for word, or shortened in a main heading above the story. */
function repeatsTitle(
  { shape, place, text, element, kept }: Candidate,
  title: string,
): "same" | "like" | null {
  if (shape !== "heading" && (shape !== "paragraph" || text.length > title.length * 2 + 20)) return null;
  const folded = bareText(text);
  if (folded === title) return place !== "after" || !kept ? "same" : "like";
  if (shape !== "heading" || place === "after") return null;
  if (element.tag === "h1" && place === "before") return title.includes(folded) ? "same" : "like";
  const isLike = title.includes(folded) || folded.includes(title);
  if (folded.length < 20 || !isLike) return null;
  return element.tag === "h1" || !kept ? "like" : null;
}
