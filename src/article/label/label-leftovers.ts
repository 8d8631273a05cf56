import type { Candidate } from "../page/candidate.ts";
import { elementsIn } from "../page/page-tree.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Which picture or page of how many. */
const COUNTER = /^\d+\s*(?:\/|of|von|de|sur|di|van|z|из|av|af)\s*\d+$/;
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
  for (const draft of drafts) {
    const { candidate, elsewhere, role } = draft;
    if (elsewhere || role) continue;
    // "9/11" and "24/7" are headings of stories.
    if (candidate.shape !== "heading" && COUNTER.test(candidate.text))
      decide(draft, "navigation", "kicker", "kicker");
    else if (isRawMarkup(candidate)) decide(draft, "advertisement", "raw-markup", "words_advertisement");
    else if (isTagLine(candidate)) decide(draft, "navigation", "hashtags", "words_navigation");
  }
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
