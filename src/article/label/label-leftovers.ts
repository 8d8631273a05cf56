import { RUNNING_MEDIA } from "../../rules/promo/leftovers.ts";
import type { Candidate } from "../page/candidate.ts";
import { elementsIn } from "../page/page-tree.ts";
import { isCounter } from "./figure-lines.ts";
import { type Draft, decide } from "./label-draft.ts";
import { headsTelling } from "./label-promos.ts";

/** How long something runs, and how much of it was played, with what it is: "VIDEO 0:00 / 4:42". */
const RUN = /^(?<what>\p{L}+)?[^\p{L}\p{N}]*(?<from>\d{1,2}:\d{2})(?:[\s/|–-]*(?<to>\d{1,2}:\d{2}))?$/u;
/** Characters of what a template that was not filled shows. */
const MARKUP_LENGTH = 1_500;
/** How scripts, markup, style sheets and the signs of templates begin and end. */
const CODE_START =
  /^\s*(?:[<[{(.#]|(?:var|let|const|function|window|document)\b|[\w$]+(?:\.[\w$]+)*\s*[.([=])/;
const CODE_END = /[>;})\]]\s*$/;
const CODE =
  /<\/?[a-z][\w-]*(?:\s[^<>]*)?>|<!--|\bfunction\s*\w*\(|\)\s*;|\|\|\s*\[\]|\{\{[^{}]*\}\}|\{[^{}]*:[^{}]*;?\s*\}|^\s*\[\/?[\w-]+(?:\s[^\]]*)?\]\s*$/;
/** What advertising calls its places in code. */
const AD_WORD =
  /(?:^|[^a-z])(?:ads?|advert\w*|adsby\w*|adrotate|adslots?|adunits?|googletag|gpt|dfp|doubleclick|pubads|prebid|taboola|outbrain)(?=$|[^a-z])/i;

/** Texts that no page means to be read, by their form alone. */
export function labelLeftovers(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const { candidate, elsewhere, role } = draft;
    if (elsewhere || (role && role !== "date")) continue;
    if (isRunningTime(candidate) && !isOneOfMany(draft, drafts))
      decide(draft, "player", "running-time", "playing_time");
    if (role) continue;
    // "9/11" and "24/7" are headings of stories.
    if (candidate.shape !== "heading" && isCounter(candidate.text))
      decide(draft, "navigation", "kicker", "kicker");
    else if (isPlayerLabel(draft) && !headsTelling(draft, drafts, i))
      decide(draft, "player", "player-label", "words_player");
    else if (isRawMarkup(candidate)) decide(draft, "advertisement", "raw-markup", "words_advertisement");
    else if (isTagLine(candidate)) decide(draft, "navigation", "hashtags", "words_navigation");
  }
}

/** A player's label and clocks; a time of day beside "video" is read as how long that runs, two bare ones are not. */
function isRunningTime({ text, shape }: Candidate): boolean {
  const run = shape === "heading" ? undefined : RUN.exec(text)?.groups;
  if (!run) return false;
  if (run.what && RUNNING_MEDIA.test(run.what)) return true;
  const minutes = (clock = "") => clock.split(":").map(Number).join(":");
  if (run.what || !run.to) return false;
  return minutes(run.from) === "0:0" || minutes(run.from) === minutes(run.to);
}

/** "0:00 – 4:42" and "4:42 – 9:10": the parts of a transcript, each over its text. */
function isOneOfMany({ candidate }: Draft, drafts: readonly Draft[]): boolean {
  const to = RUN.exec(candidate.text)?.groups?.to;
  const goesOn = (other: Draft) => other.candidate !== candidate && startOf(other) === to;
  return to !== undefined && drafts.some(goesOn);
}

function startOf({ candidate }: Draft): string | undefined {
  return RUN.exec(candidate.text)?.groups?.from;
}

/** "Now playing" over nothing that was read. */
function isPlayerLabel({ candidate, facts }: Draft): boolean {
  const { shape, links } = candidate;
  const hits = facts.hits();
  return shape === "paragraph" && links.length === 0 && hits.has("section-label") && hits.has("player-words");
}

/** Nothing but words with a mark before them by which a network files posts; two of them. */
function isTagLine({ text, shape, place }: Candidate): boolean {
  if ((shape !== "paragraph" && shape !== "box") || place === "before" || !/^[#＃]/.test(text)) return false;
  return /^(?:[#＃][\p{L}\p{M}\p{N}_]+[\s,·|]*){2,}$/u.test(text);
}

/** The code of an advertisement that stands as text, where the page meant to run it; an article on code sets it as such. */
function isRawMarkup({ text, shape, element }: Candidate): boolean {
  if (shape !== "paragraph" || text.length > MARKUP_LENGTH) return false;
  if (!CODE_END.test(text) || !CODE_START.test(text) || !CODE.test(text)) return false;
  if (!AD_WORD.test(text.replace(/([a-z])([A-Z])/g, "$1 $2"))) return false;
  return ![element, ...elementsIn(element)].some(({ tag }) => /^(?:code|pre|kbd|samp)$/.test(tag));
}
