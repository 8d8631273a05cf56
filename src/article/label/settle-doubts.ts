import { bareText } from "../../rules/fold.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { callsToAction } from "../signals/words.ts";
import { type Draft, decide } from "./label-draft.ts";

/** Doubts of one kind from which on they are none by chance. */
const MANY = 3;
/** Characters of a control's words. */
const CONTROL_LENGTH = 40;
/** Characters outside links of a sentence that tells something. */
const SENTENCE_LENGTH = 60;
/** Share of a text in links up to which it tells something, and from which it is a link. */
const FEW_LINKS = 0.5;

/**
 * Doubts that return: what the page repeats word for word is its own ("Full screen" at each picture); different lines of one build
 * that the story goes on under are the story's, as the linked names of a list article.
 */
export function settleDoubts(drafts: readonly Draft[]): void {
  const shown = drafts.filter(({ elsewhere }) => !elsewhere);
  const kinds = new Map<string, Draft[]>();
  for (const draft of shown) {
    if (!draft.doubtful && !isLongName(draft)) continue;
    const kind = `${draft.rule}>${draft.candidate.shape}>${draft.candidate.element.tag}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(draft);
    else kinds.set(kind, [draft]);
  }
  for (const alike of kinds.values()) {
    const doubts = alike.filter(({ doubtful }) => doubtful);
    if (doubts.length >= MANY)
      settle(
        doubts,
        alike.filter(({ doubtful }) => !doubtful),
        shown,
      );
  }
}

/** A line between others that is one link, and long as a headline: by that alone it is sure. */
function isLongName({ role, rule, candidate }: Draft): boolean {
  return role === "related" && rule === "all-in-links" && candidate.place === "within";
}

function settle(alike: readonly Draft[], longer: readonly Draft[], shown: readonly Draft[]): void {
  const texts = new Set(alike.map(({ candidate }) => bareText(candidate.text)));
  if (texts.size === 1) {
    if (alike.some(({ candidate }) => candidate.text.length > CONTROL_LENGTH || candidate.prose > 0)) return;
    for (const draft of alike) if (draft.role) decide(draft, draft.role, draft.rule, draft.reason);
    return;
  }
  const tells = (draft: Draft) => {
    const behind = shown.slice(shown.indexOf(draft) + 1);
    return isOfStory(
      draft,
      behind.find(({ candidate }) => candidate.text !== ""),
    );
  };
  const telling = alike.filter(tells);
  if (texts.size < MANY || telling.length < MANY) return;
  // A few of the names are longer than the others.
  const few = longer.length * MANY <= telling.length ? longer.filter(tells) : [];
  for (const draft of [...telling, ...few])
    Object.assign(draft, { role: null, doubtful: false, verdict: null });
}

/** It wants nothing and works nothing, and tells something itself or names what comes next. */
function isOfStory({ candidate, facts, rule }: Draft, next: Draft | undefined): boolean {
  const { text, linkShare, controls, links } = candidate;
  if (controls.length > 0 || callsToAction(facts) || facts.hits().has("reader-address")) return false;
  if (links.length === 0) return true;
  if (linkShare < FEW_LINKS) return facts.plain >= SENTENCE_LENGTH && endsSentence(text);
  return rule === "all-in-links" && next !== undefined && isStory(next);
}

/** A picture, or a text that tells something. */
function isStory({ candidate, verdict, role }: Draft): boolean {
  if (role !== null && role !== "figure") return false;
  return (
    candidate.shape === "figure" || (candidate.kept && verdict === null && candidate.linkShare < FEW_LINKS)
  );
}
