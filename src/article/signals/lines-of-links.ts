import { hasLetter, isDense } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import type { Candidate } from "../page/candidate.ts";
import { plainText } from "../page/page-tree.ts";
import { endsStatement } from "../page/sentence-end.ts";
import { type Facts, give, type Signal } from "./evidence.ts";
import { ASKING_LENGTH, FULL_LINK, isLoneItem, TITLE_LENGTH } from "./forms.ts";
import { isDocument, isPictureFile, leadsToService, leadsToStory } from "./links.ts";

/** Characters before a link that can be its label. */
const LABEL_LENGTH = 36;
/** Characters; headlines have more, where a character is a word. */
const DENSE_TITLE_LENGTH = 12;

/** Characters; what is longer and ends as a sentence does is no headline. */
const LONG_TITLE = 120;

/** Characters of a sentence that ends in a full stop: headlines have none. */
const STATEMENT = 30;

function isStatement(text: string): boolean {
  return text.length >= STATEMENT && /[^.。।][.。।]["'”’»)]?$/.test(text);
}

/** Share of a list in links that are marked as tags: commas and a label stand between them. */
const TAGS_SHARE = 0.8;
/** Characters of a section's or topic's name. */
const TAG_LENGTH = 30;

/** Share of a text in links, a label before them left out. */
function shareUnderLabel({ text, linkShare, links }: Candidate): number {
  const first = links[0] ? text.indexOf(plainText(links[0])) : -1;
  const label = first > 0 ? text.slice(0, first).trim() : "";
  const apart = text[first - 1] === "\n" || /[:：]$/.test(label);
  if (!apart || label.length > LABEL_LENGTH) return linkShare;
  return Math.min(1, (linkShare * text.length) / (text.length - first));
}

/** The same of a list whose items each open with a label of their own: "Warning: …", "School? …". */
function shareUnderLabels(candidate: Candidate, { links }: Facts): number {
  let labels = 0;
  for (const line of candidate.text.split("\n")) {
    const link = links.find(({ text }) => text !== "" && line.endsWith(text));
    const label = link ? line.slice(0, -link.text.length).trim() : "";
    if (label.length <= LABEL_LENGTH && /[:：?？|…]["“”»]?$/.test(label)) labels += label.length + 2; // With the space and the line's end.
  }
  const { linkShare, text } = candidate;
  return labels > 0
    ? Math.min(1, (linkShare * text.length) / (text.length - labels))
    : shareUnderLabel(candidate);
}

/** Words stand around several links of a line that ends as a sentence does. */
function isSentence({ shape, text }: Candidate, { links }: Facts): boolean {
  if (shape !== "paragraph" || links.length < 2 || !endsStatement(text)) return false;
  const before = text.slice(0, text.indexOf(links[0]?.text ?? "")).trim();
  return hasLetter(before) && !/[:：]$/.test(before);
}

/** Lines and lists that are links as a whole, end in one, or name one: other stories, topics, places in the page. */
/** Links of a text that compares, and offers no single thing. */
const MANY_LINKS = 3;

export const lineSignals: readonly Signal[] = [
  {
    id: "all-in-links",
    cue: "build",
    reason: "all_links",
    find: (candidate, facts) => {
      if (candidate.text === "" || candidate.linkShare < 0.8 || candidate.shape === "table") return [];
      if (isSentence(candidate, facts)) return [];
      // A post that the story shows, where its network's script did not come.
      if (facts.links.every(({ text, address }) => address !== "" && text.includes(address.split("/")[0]!)))
        return [];
      if (candidate.linkShare < FULL_LINK)
        return facts.short &&
          candidate.shape === "paragraph" &&
          facts.links.some((link) => link.own && leadsToStory(link))
          ? give("related", 0.55)
          : [];
      const stories = facts.links.filter(leadsToStory);
      if (stories.length === 0)
        return candidate.shape === "list" && facts.links.length > 2 ? give("navigation", 0.4) : [];
      if (candidate.shape === "heading") return give("related", 0.55);
      const own = stories.some((link) => link.own);
      const { text, shape } = candidate;
      if (text.length > LONG_TITLE ? endsStatement(text) : isStatement(text))
        return give("related", own ? 0.5 : 0.3);
      const title = text.length >= TITLE_LENGTH && shape === "paragraph";
      return give("related", own ? (title ? 0.95 : 0.8) : 0.45);
    },
  },
  {
    id: "ends-in-link",
    cue: "build",
    reason: "ends_in_link",
    find: ({ shape, text, linkShare }, { links, quoted }) => {
      const last = links.at(-1);
      if (shape !== "paragraph" || quoted || text.length > ASKING_LENGTH || !last || isDocument(last))
        return [];
      if (links.length >= MANY_LINKS) return [];
      if (last.text.length < 12 || linkShare > FULL_LINK) return [];
      const tail = text.slice(text.lastIndexOf(last.text) + last.text.length);
      return hasLetter(tail) ? [] : give(null, 0.1);
    },
  },
  {
    id: "label-and-link",
    cue: "build",
    reason: "label_and_link",
    find: (candidate, facts) => {
      if (!facts.short) return [];
      if (!["paragraph", "heading", "box"].includes(candidate.shape) && !isLoneItem(candidate)) return [];
      if (families.has("caption-label", facts.lower)) return [];
      const link = facts.links.at(-1);
      if (!link || facts.links.length > 2 || !leadsToStory(link) || link.text.length < 12) return [];
      const end = candidate.text.lastIndexOf(link.text);
      const label = candidate.text.slice(0, Math.max(0, end)).trim();
      const tail = candidate.text.slice(end + link.text.length).trim();
      if (end < 0 || label === "" || label.length > LABEL_LENGTH || hasLetter(tail)) return [];
      // A number counts, and an address that is written out is told, as in a note.
      if ((/\d/.test(label) && !hasLetter(label)) || /^https?:\/\//i.test(link.text)) return [];
      const marked = /[:：|–—>»→】\]]$/.test(label) || candidate.text[end - 1] === "\n";
      const apart =
        marked ||
        (tail === "" &&
          facts.pieces[0] === facts.lower.slice(0, label.length) &&
          label === label.toUpperCase());
      if (!apart) return [];
      const title = link.text.length >= (isDense(link.text) ? DENSE_TITLE_LENGTH : TITLE_LENGTH);
      if (!link.own) return give("related", candidate.shape === "box" ? 0.35 : 0.2);
      return give("related", title && marked ? 0.95 : 0.75);
    },
  },
  {
    id: "list-of-stories",
    cue: "build",
    reason: "list_of_links",
    find: (candidate, facts) => {
      const linkShare =
        candidate.shape === "list" ? shareUnderLabels(candidate, facts) : shareUnderLabel(candidate);
      if (!["list", "box"].includes(candidate.shape) || linkShare < 0.6) return [];
      const stories = facts.links.filter(
        (link) => link.own && link.text.length > 14 && (leadsToStory(link) || leadsToService(link)),
      );
      if (stories.length < 2) return [];
      const titles = stories.reduce((sum, { text }) => sum + text.length, 0) / stories.length;
      if (linkShare > 0.95 && stories.length > 2 && titles > TITLE_LENGTH) return give("related", 0.95);
      return give("related", linkShare > 0.9 ? 0.8 : 0.55);
    },
  },
  {
    id: "line-of-tags",
    cue: "build",
    reason: "all_links",
    find: (candidate, { links, around }) => {
      if (!["paragraph", "list", "box"].includes(candidate.shape) || candidate.place === "before") return [];
      if (links.length < 2 || shareUnderLabel(candidate) < TAGS_SHARE) return [];
      const isMarked = links.every(({ rel }) => /\btag\b/.test(rel));
      if (isMarked) return give("navigation", 0.95);
      if (shareUnderLabel(candidate) < FULL_LINK) return [];
      const tags = links.every(
        (link) =>
          link.own &&
          !link.self &&
          !leadsToStory(link) &&
          !isDocument(link) &&
          !isPictureFile(link) &&
          link.text !== "" &&
          link.text.length <= TAG_LENGTH,
      );
      return tags && around.prose.isForeign(candidate) ? give("navigation", 0.75) : [];
    },
  },
  {
    id: "links-into-page",
    cue: "link",
    reason: "links_into_page",
    find: (candidate, facts) => {
      const into = facts.links.filter(({ self }) => self).length;
      return into > 1 && into === facts.links.length && candidate.linkShare > 0.8
        ? give("navigation", 1)
        : [];
    },
  },
];
