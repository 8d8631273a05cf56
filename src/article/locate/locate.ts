import type { Steps } from "../../model/steps.ts";
import { bareText } from "../../rules/fold.ts";
import { calendarData } from "../page/calendar-data.ts";
import { holds, pathOf } from "../page/nesting.ts";
import { ASIDE, isChrome } from "../page/page-chrome.ts";
import type { PageMeasure } from "../page/page-measure.ts";
import { childElements, elementsIn, type PageElement, plainText, type Snapshot } from "../page/page-tree.ts";
import { type Region, withoutElements } from "../page/region.ts";
import { twinsIn } from "../page/twins.ts";
import { findComments } from "./comments.ts";
import { findConsentPanel } from "./consent-panel.ts";
import { containerOf, keptBelow, rootOf } from "./container.ts";
import { appendParagraphs, embeddedParagraphs, isAbout } from "./embedded-body.ts";
import { headlineBefore } from "./headline.ts";
import { isArticle } from "./is-article.ts";
import { findLeadPicture } from "./lead-picture.ts";
import { type Attempt, attempt, measureAttempt, worth } from "./locate-attempt.ts";
import { partsBehind } from "./locate-behind.ts";
import { growStory } from "./locate-grow.ts";
import { joinSplitBody } from "./locate-join.ts";
import { narrowToStory, storyElsewhere } from "./locate-narrow.ts";
import { type Search, searchOf } from "./search.ts";
import { findStandfirst } from "./standfirst.ts";
import { coverage } from "./witness.ts";

/** Finds the article's region, or null when the page has none. */
export function* locate(snapshot: Snapshot): Steps<Region | null> {
  const search = searchOf(snapshot);
  yield;
  const best = yield* rightStory(search);
  if (!best || isElsewhere(best, search)) {
    const embedded = fromData(snapshot, best);
    if (embedded) return embedded;
  }
  if (!best) return null;
  const { body, head, measure, titles, headlines } = search;
  const around = containerOf(rootOf(body, best.kept), best.kept, measure);
  yield;
  if (!isArticle(best, around, head, measure)) return null;
  const story = narrowToStory(around, titles, measure);
  const kept = keptBelow(story, best.kept);
  joinSplitBody(story, kept, measure);
  growStory(rootOf(body, kept), kept, headlineBefore(search, Math.min(...kept)), measure);
  yield;
  const root = containerOf(rootOf(body, kept), kept, measure);
  const region = {
    roots: [root],
    kept,
    behind: partsBehind(root, kept, headlines, measure),
    standfirst: findStandfirst(search, kept),
    lead: findLeadPicture(search, root),
  };
  return withoutElements(region, [...calendarData(region), ...twinsIn(region)]);
}

/** What the ladder finds, unless that is a consent panel or another story than the page's headline names. */
function* rightStory(search: Search): Steps<Attempt | null> {
  const { body, measure, headlines } = search;
  let best = yield* climb(search, null);
  if (!best) return null;
  const panel = findConsentPanel(body, best.kept, measure);
  if (panel) {
    const next = yield* climb(search, panel);
    if (next && isUnder(headlines, rootOf(body, next.kept), panel)) best = next;
  }
  const named = storyElsewhere(body, rootOf(body, best.kept), headlines, measure);
  if (!named) return best;
  const omit = (element: PageElement) => element.hidden || isChrome(element);
  const next = yield* attempt(search, { root: named, omit, names: true });
  return next && next.prose > MOST * measure.prose[named.n]! ? next : best;
}

/** A headline stands beside or in what holds the story, and not beside or in `other`. */
function isUnder(headlines: readonly PageElement[], story: PageElement, other: PageElement): boolean {
  return headlines.some(({ parent }) => {
    if (parent === null) return false;
    const path = new Set([...pathOf(story), ...elementsIn(story)]);
    return path.has(parent) && !pathOf(other).includes(parent);
  });
}

/** So little was found, or so little of what the page calls its body, that the story may be in its data. */
function isElsewhere(best: Attempt, { body, head, witness, headlines }: Search): boolean {
  if (best.agreement !== null && best.agreement > MIN_AGREEMENT) return false;
  if (best.prose < ENOUGH_PROSE) return true;
  if (witness === null || coverage(witness, bareText(plainText(body))) > MIN_AGREEMENT) return false;
  // What the page shows beside its own headline is its story, whatever else its data says; but for a caption and a
  // portrait of the writer around a story that a script has yet to put there, which is then about that headline.
  const told = bareText(witness);
  const isRest = told.length >= MUCH_LONGER * best.chars && isAbout(told, head);
  return isRest || !isUnder(headlines, rootOf(body, best.kept), body);
}

/** The story from the page's data, when that is much longer than what was found. */
function fromData(snapshot: Snapshot, best: Attempt | null): Region | null {
  const paragraphs = embeddedParagraphs(snapshot.head);
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (length === 0) return null;
  const isOther = best !== null && best.agreement !== null && best.agreement <= MIN_AGREEMENT;
  if (best && length < (isOther ? best.prose : MUCH_LONGER * best.chars)) return null;
  const root = appendParagraphs(snapshot, paragraphs);
  const kept = new Set([root.n, ...childElements(root).map((paragraph) => paragraph.n)]);
  return { roots: [root], kept, standfirst: null };
}

/** Share of a container's running text that makes a result the whole of it. */
const MOST = 0.5;
/** Fewer characters of running text are no article until every way was tried. */
const ENOUGH_PROSE = 500;
const ENOUGH_AGREEMENT = 0.7;
/** Less agreement with the page's own body means that something else was found. */
const MIN_AGREEMENT = 0.2;
const MUCH_LONGER = 3;
/** Chrome is left out when this much running text is left without it. */
const MIN_REST = 160;

/**
 * Ways to ask Readability, one after the other, until nothing speaks against what it finds; else the best.
 * @param without an element that is known not to be the article
 */
function* climb(search: Search, without: PageElement | null): Steps<Attempt | null> {
  const { body, measure } = search;
  const inPage = measure.prose[body.n]! - (without ? measure.prose[without.n]! : 0);
  const isBodyHidden = (e: PageElement) =>
    measure.prose[e.n]! > 0.3 * inPage && measure.prose[e.n]! > ENOUGH_PROSE;
  const comments = findComments(body, measure);
  const isMost = (e: PageElement) => measure.prose[e.n]! > 0.5 * inPage && holdsHeadline(e);
  const isOut = (e: PageElement) =>
    e === without ||
    ((isChrome(e) || comments.has(e)) && inPage - measure.prose[e.n]! > MIN_REST && !isMost(e));
  const shown = (e: PageElement) => e.hidden || isOut(e);
  const withHidden = (e: PageElement) => (e.hidden && !isBodyHidden(e)) || isOut(e);
  const views = [
    { root: body, omit: shown, names: true },
    { root: body, omit: shown, names: false },
    { root: body, omit: withHidden, names: true },
    { root: body, omit: withHidden, names: false },
  ];
  let best: Attempt | null = null;
  for (const view of views) {
    const next = yield* attempt(search, view);
    if (next && (!best || worth(next) > 1.2 * worth(best))) best = next;
    if (best && !isDoubtful(best, body, measure)) return best;
  }
  const whole = wholeContainer(search, withHidden);
  if (whole && (!best || worth(whole) > 1.5 * worth(best))) best = whole;
  return best && best.chars > 0 ? best : null;
}

function holdsHeadline(element: PageElement): boolean {
  return holds(element, ({ tag }) => tag === "h1" || tag === "article");
}

/** Something suggests that this is not the article, or not all of it. */
function isDoubtful(found: Attempt, body: PageElement, measure: PageMeasure): boolean {
  if (found.agreement !== null && found.agreement >= ENOUGH_AGREEMENT) return false;
  if (found.agreement !== null || found.prose < ENOUGH_PROSE) return true;
  if (found.linked > 0.5 * found.chars) return true;
  return found.prose < 0.4 * visibleProse(body, measure);
}

/** Running text outside footers, asides and chrome. */
function visibleProse(element: PageElement, measure: PageMeasure): number {
  let prose = measure.prose[element.n]!;
  for (const inside of element.children) {
    if (inside.type !== "element" || measure.prose[inside.n] === 0) continue;
    const all = measure.prose[inside.n]!;
    const out = inside.hidden || ASIDE.has(inside.tag) || isChrome(inside);
    prose -= all - (out ? 0 : visibleProse(inside, measure));
  }
  return prose;
}

/** The smallest container of most of the page's running text, taken whole. */
function wholeContainer(search: Search, omit: (element: PageElement) => boolean): Attempt {
  const { body, measure } = search;
  let at = body;
  for (;;) {
    const inside = at.children.filter((c) => c.type === "element" && !omit(c)) as PageElement[];
    const next = inside.find((child) => measure.prose[child.n]! >= 0.7 * measure.prose[at.n]!);
    if (!next || measure.isParagraph[next.n]) break;
    at = next;
  }
  const kept = new Set<number>();
  const keep = (element: PageElement) => {
    if (omit(element) || ASIDE.has(element.tag)) return;
    kept.add(element.n);
    for (const child of element.children) if (child.type === "element") keep(child);
  };
  keep(at);
  return measureAttempt(search, kept);
}
