import { LETTERS } from "../../rules/letters.ts";
import type { Candidate } from "../page/candidate.ts";
import { endsInMark, endsSentence } from "../page/sentence-end.ts";
import { isDocument, leadsToService, leadsToStory, showsSource } from "../signals/links.ts";
import { isLinkedSentence } from "../signals/table.ts";
import { isNote } from "./footnotes.ts";
import type { Draft, LabelContext } from "./label-draft.ts";

/** How a sentence of running text ends. */
const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);
/** Characters of a number or mark, of a link's words, and of what a page says of its own parts. */
const MARK_LENGTH = 25;
const LINK_LENGTH = 20;
const LABEL_LENGTH = 80;
/** Characters from which on a line that ends as a sentence does tells something. */
const SENTENCE_LENGTH = 60;
/** Share of a sentence that its links may hold: a product's or an institution's whole name. */
const SENTENCE_LINKS = 0.35;
/** Share of a text in links from which on it is a link. */
const MOSTLY_LINK = 0.5;
const LIST_OF_LINKS = 0.6;
/** What a page calls its buttons, menus and what they open. */
const CONTROL_NAMES =
  /\b(btn|button|toggle|expand(er|able)?|nav|menu|modal|popup|overlay|flyout|lightbox|close|pager|pagination|count(er)?)\b/;

/**
 * Whether a text that Readability dropped does not read like story, and something else beside speaks against it: it stands
 * before the story, it leads on or works something, or nothing of the story is built like it behind its end. No line goes
 * because it is short.
 * @param next what stands behind it
 * @param isTail it is one of many dropped blocks behind the story, as of a form or of the page's foot
 */
export function isLoose(
  draft: Draft,
  next: Draft | undefined,
  context: LabelContext,
  isTail = false,
): boolean {
  const { candidate, facts } = draft;
  const { shape, place, text, linkShare } = candidate;
  if (facts.links.length > 0 && facts.links.every(isDocument)) return false;
  if (isSentence(candidate) || isLinkedSentence(candidate)) return false;
  if (isNote(candidate.element, context.notes)) return false;
  if (place === "before") return true;
  if (isTail && !(endsSentence(text) && text.length > SENTENCE_LENGTH)) return true;
  if (shape === "heading" && isQuestion(text) && !facts.hits().has("reader-address")) return false;
  if (["table", "quote", "code"].includes(shape)) return false;
  if (shape === "list" && linkShare <= LIST_OF_LINKS)
    return place === "after" && leadsOn(facts) && !endsSentence(text);
  if (shape === "embed" && candidate.controls.some(showsSource)) return false;
  if (place === "within") return isLooseWithin(draft, next, context);
  if (leadsOn(facts) || worksSomething(candidate)) return true;
  return facts.links.length === 0 && context.around.prose.isForeign(candidate);
}

/** Running text, and no line in bold. */
function isSentence({ emphasised, place, prose, text, linkShare }: Candidate): boolean {
  const isBold = emphasised && place !== "before";
  return prose > 0 && !isBold && endsSentence(text) && linkShare < SENTENCE_LINKS;
}

function isLooseWithin({ candidate, facts }: Draft, next: Draft | undefined, context: LabelContext): boolean {
  const { shape, element, text, linkShare, pictures } = candidate;
  if (shape === "figure") return pictures.length === 0;
  if (shape === "heading")
    return next === undefined || (isHeadless(element.tag, next, context) && !isQuestion(text));
  const isOffer = leadsOn(facts) || worksSomething(candidate);
  if (shape === "list") return isOffer;
  if (!TWO_LETTERS.test(text)) return text.length < MARK_LENGTH;
  if (linkShare > MOSTLY_LINK) return isOffer && text.length < LINK_LENGTH;
  return worksSomething(candidate) && text.length < LABEL_LENGTH && !endsInMark(text);
}

/** Dropped blocks one after another, behind the story, from which on they are none of its last lines. */
const TAIL = 10;

/** The blocks of runs that are longer than what follows a story: sources, figures, a note. */
export function tailsOf(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const tails = new Set<Draft>();
  let run: Draft[] = [];
  const end = () => {
    if (run.length >= TAIL) for (const draft of run) tails.add(draft);
    run = [];
  };
  for (const draft of drafts) {
    if (draft.elsewhere) continue;
    if (draft.candidate.place === "after" && !draft.candidate.kept) run.push(draft);
    else end();
  }
  end();
  return tails;
}

/** All its links lead to other stories or services of the same site, or work something on the page. */
function leadsOn({ links }: Draft["facts"]): boolean {
  if (links.length === 0) return false;
  return links.every((link) => link.self || leadsToService(link) || (link.own && leadsToStory(link)));
}

function worksSomething({ controls, names }: Candidate): boolean {
  return controls.length > 0 || CONTROL_NAMES.test(names.join(" "));
}

/** A heading that asks may be answered by the next one. */
function isQuestion(text: string): boolean {
  return /[?？؟]$/.test(text) && text.length >= 25;
}

/** Nothing that a heading could stand over; one of a lower level opens the first of its parts. */
function isHeadless(level: string, next: Draft, context: LabelContext): boolean {
  const { shape, element, kept } = next.candidate;
  if (shape === "heading") return !/^h[1-6]$/.test(element.tag) || element.tag <= level;
  return !kept && isLoose(next, undefined, context);
}
