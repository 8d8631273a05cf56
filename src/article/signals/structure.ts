import { foldText } from "../../rules/fold.ts";
import { hasLetter, isDense } from "../../rules/letters.ts";
import { type Candidate, nameWords } from "../page/candidate.ts";
import { elementsIn, type PageElement, plainText } from "../page/page-tree.ts";
import { endsStatement } from "../page/sentence-end.ts";
import { actionsOf, folds } from "./actions.ts";
import type { Evidence, Facts, LinkFact, Signal, Surroundings } from "./evidence.ts";
import { lexicon } from "./lexicon.ts";
import { isDocument, isPictureFile, leadsToGraphic, leadsToService, leadsToStory } from "./links.ts";
import { namesSource } from "./source-line.ts";
import { STRANGE } from "./story-prose.ts";

const give = (role: Evidence["role"], weight: number): Evidence[] => [{ role, weight }];

/** Frames of the common advertising sizes, in CSS pixels. */
const AD_SIZES = new Set([
  "300x250",
  "728x90",
  "970x250",
  "320x50",
  "320x100",
  "160x600",
  "300x600",
  "336x280",
  "468x60",
  "970x90",
]);

/** A linked picture whose link leads elsewhere than to the picture, larger, or its own page below the story's. */
function leadsAway(link: LinkFact, { host, path }: Surroundings): boolean {
  if (!link.pictured || link.address === "" || isPictureFile(link) || isDocument(link) || link.self)
    return false;
  if (link.enlarges() || leadsToGraphic(link)) return false;
  return path.length < 8 || !link.address.startsWith(host + path);
}

/** Characters of a card that teases one story: headline, a sentence, author and date. */
const CARD_LENGTH = 340;

/** Share of a text from which it is taken as nothing but link: brackets and arrows may stand around. */
const FULL_LINK = 0.93;
/** Characters before a link that can be its label. */
const LABEL_LENGTH = 36;
/** Characters; headlines have more. */
const TITLE_LENGTH = 26;
const DENSE_TITLE_LENGTH = 12;

/** Characters; what is longer and ends as a sentence does is no headline. */
const LONG_TITLE = 120;

/** Characters: who wants something of the reader says so briefly. */
export const ASKING_LENGTH = 320;

/** Characters of a sentence that ends in a full stop: headlines have none. */
const STATEMENT = 30;

function isStatement(text: string): boolean {
  return text.length >= STATEMENT && /[^.。।][.。।]["'”’»)]?$/.test(text);
}

/** An item of a story that counts: "14. Genovese". */
const NUMBERED = /^#?\d{1,3}[.:)]\s/;
/** How long something takes to hear, at the end of a button. */
const MINUTES = /\d ?min(utes?|uten|utos|uti)?\.?\)?$/i;
/** What stands on the button of a player, or before a thing to hear. */
const PLAY_MARK = /[▶►⏵]|\u{1F3A7}|\u{1F399}/u;
/** Share of a list in links that are marked as tags: commas and a label stand between them. */
const TAGS_SHARE = 0.8;
/** Characters outside links of a text that tells something, and the share of links in it that it gives in passing. */
const TELLING = 60;
const IN_PASSING = 0.3;
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

/** An amount of money as shops write it. */
const PRICE = /[$£€¥₹]\s?\d+([.,]\d{2})?\b|\b\d+[.,]\d{2}\s?(€|eur|kr|zł|kč|лв|₽|руб)/i;

/** One step below the front page: a shop, an account, an offer. */
function isEntrance({ address }: LinkFact): boolean {
  return /^[^/]+\/[^/]+\/?$/.test(address);
}

export function isPhrase(text: string): boolean {
  return isDense(text) || /\S\s\S/.test(text.trim());
}

/** Its description says that it shows figures or a place, or whose it is: "Chart of harbours by depth", "Photo: Lou Hart". */
function isDescribed({ attributes: { alt = "", title = "" } }: PageElement): boolean {
  if (/[:：]/.test(alt) && namesSource(alt)) return true;
  return [alt, title].some((text) => lexicon.has("graphic-words", foldText(text)));
}

/** Lines that open with a link and tell something of it, as of candidates and boats: no sentences, no offers. */
function areEntries(candidate: Candidate, facts: Facts): boolean {
  if (actionsOf(candidate, facts).length > 0) return false;
  const lines = candidate.text
    .split("\n")
    .filter((line) => facts.links.some((link) => line.startsWith(link.text)));
  return lines.length > 0 && lines.every((line) => !endsStatement(line));
}

/** A full sentence that Readability kept and that goes on behind its links: by its build alone it is not apart. */
export function linksInPassing(candidate: Candidate, facts: Facts): boolean {
  const { shape, kept, emphasised, text, links, linkShare } = candidate;
  if (shape !== "paragraph" || !kept || emphasised || links.length === 0) return false;
  if (facts.plain < TELLING || linkShare >= IN_PASSING || !endsStatement(text)) return false;
  const last = facts.links.at(-1)?.text ?? "";
  return (
    actionsOf(candidate, facts).length === 0 && hasLetter(text.slice(text.lastIndexOf(last) + last.length))
  );
}

/** Words stand around several links of a line that ends as a sentence does. */
function isSentence({ shape, text }: Candidate, { links }: Facts): boolean {
  if (shape !== "paragraph" || links.length < 2 || !endsStatement(text)) return false;
  const before = text.slice(0, text.indexOf(links[0]?.text ?? "")).trim();
  return hasLetter(before) && !/[:：]$/.test(before);
}

/** Words under a picture that are not part of its link. */
function hasCaption(candidate: Candidate, facts: Facts): boolean {
  if (candidate.text === "") return false;
  const unlinked = facts.plain;
  return unlinked > 12;
}

/** Characters of a line without a link that is a sentence. */
const LINE_LENGTH = 40;

/** Lines of a box that are full sentences and hold no link: an index tells what each of its parts is about. */
function tellingLines({ text }: Candidate, { links }: Facts): number {
  return text
    .split("\n")
    .filter((line) => line.length >= LINE_LENGTH && endsStatement(line))
    .filter((line) => !links.some((link) => link.text !== "" && line.includes(link.text))).length;
}

/** Words, and characters, of what a button that folds says of itself: "Show more", "Show less". */
const FOLD_WORDS = 4;
const FOLD_LENGTH = 30;
const DENSE_FOLD_LENGTH = 10;

/** One button that folds what stands before it, named in a few words: one before its text is that text's title. */
function endsFold({ controls, text }: Candidate): boolean {
  const [button] = controls;
  if (controls.length !== 1 || button?.tag !== "button" || !folds(button)) return false;
  if (text.length > (isDense(text) ? DENSE_FOLD_LENGTH : FOLD_LENGTH)) return false;
  if (text.split(/\s+/).length > FOLD_WORDS || /[?？؟]$/.test(text)) return false;
  const around = button.parent?.children ?? [];
  const at = around.indexOf(button);
  const texts = around.map((node) => (node.type === "text" ? node.value : plainText(node)).trim());
  if (texts.slice(at + 1).some((other) => other !== "")) return false;
  const before = around.slice(0, at).filter((_node, i) => texts[i] !== "");
  const last = before.at(-1);
  return (
    last?.type === "element" &&
    !/^h[1-6]$/.test(last.tag) &&
    !before.some((node) => node.type === "element" && node.tag === "button")
  );
}

/** Characters of what stands on a button, and what pages call a link that is drawn as one. */
const BUTTON_LENGTH = 60;
const BUTTON = /^(?:button|btn|cta)$/;

/** Characters of a question that buttons answer. */
const QUESTION_LENGTH = 80;

/** What is left of a text without the words on its buttons; null where none stands there, or one folds. */
function textAroundButtons({ controls, links, text, shape }: Candidate): string | null {
  const buttons = controls.filter(({ tag }) => tag === "button");
  if (buttons.length === 0 || buttons.some(folds) || links.length > 0 || shape === "heading") return null;
  return buttons.reduce((rest, button) => rest.replace(plainText(button), ""), text);
}

/** One question, and a button for each answer. */
function asksToChoose({ controls }: Candidate, around: string): boolean {
  const buttons = controls.filter(({ tag }) => tag === "button");
  return buttons.length > 1 && around.length <= QUESTION_LENGTH && /^[^?？؟]*[?？؟]\s*$/.test(around);
}

/** A list of one item lists nothing. */
function isLoneItem({ shape, element }: Candidate): boolean {
  return shape === "list" && [...elementsIn(element)].filter(({ tag }) => tag === "li").length === 1;
}

/** How long a video runs, in an element of its own. */
const RUNNING_TIME = /^\d{1,2}:\d{2}(:\d{2})?$/;

/** The element, or one in it, is called a video by the page. */
function isNamedVideo({ element }: Candidate): boolean {
  return [element, ...elementsIn(element)].some(({ attributes }) => /video/i.test(attributes.class ?? ""));
}

/** A headline that is the link, or under links without words to the one place that lie over the whole. */
function isCovered({ element }: Candidate, { links }: Facts): boolean {
  const heading = [...elementsIn(element)].find(({ tag }) => /^h[2-6]$/.test(tag));
  if (!heading || new Set(links.map(({ address }) => address)).size > 1) return false;
  const title = plainText(heading);
  return (
    links.some(({ text }) => text === title) || (links.length > 1 && links.every(({ text }) => text === ""))
  );
}

/** CSS pixels of a button's picture. */
const ICON = 64;

/** A small picture that is described by what a control does: "Loading", "Close". */
function isControlIcon({ attributes: { width = "", height = "", alt = "" } }: PageElement): boolean {
  const side = Math.max(Number.parseInt(width, 10) || 0, Number.parseInt(height, 10) || 0);
  return side > 0 && side <= ICON && lexicon.has("skip-label", foldText(alt.trim()));
}

export const structureSignals: readonly Signal[] = [
  {
    id: "picture-link-without-caption",
    cue: "build",
    reason: "linked_picture",
    find: (candidate, facts) => {
      if (candidate.pictures.length === 0 || candidate.text !== "") return [];
      if (candidate.pictures.some(isDescribed)) return [];
      const away = facts.links.filter((link) => leadsAway(link, facts.around));
      if (away.length === 0) return [];
      if (candidate.place === "before") return away.some(({ own }) => own) ? [] : give("advertisement", 0.5);
      if (away.length > 1) return give("product", 1.1);
      return away[0]?.own ? give("house-promo", 1) : give("advertisement", 1);
    },
  },
  {
    id: "linked-card",
    cue: "card",
    reason: "linked_card",
    find: (candidate, facts) => {
      if (candidate.pictures.length === 0 || candidate.text === "" || candidate.linkShare < 0.7) return [];
      const away = facts.links.filter((link) => leadsAway(link, facts.around));
      if (away.length === 0 || (hasCaption(candidate, facts) && candidate.linkShare < 0.9)) return [];
      if (candidate.shape === "figure" && candidate.linkShare < 1) return [];
      const own = away.some((link) => link.own);
      if (!own && candidate.captioned) return give("advertisement", 0.5);
      return give(own ? "related" : "advertisement", away.length > 1 ? 1 : 0.8);
    },
  },
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
    id: "service-link",
    cue: "link",
    reason: "service_link",
    find: (candidate, facts) => {
      const { links, around, quoted } = facts;
      const { shape, text, linkShare, emphasised, place } = candidate;
      if (
        quoted ||
        place === "before" ||
        text.length > ASKING_LENGTH ||
        shape === "list" ||
        shape === "table"
      )
        return [];
      if (links.length === 0 || links.length > 2 || !links.every(leadsToService)) return [];
      if (NUMBERED.test(text)) return [];
      if (shape === "box" && linkShare < FULL_LINK && areEntries(candidate, facts)) return [];
      const apart = around.prose.isForeign(candidate) || emphasised;
      if (linkShare >= FULL_LINK && text.length >= TITLE_LENGTH)
        return give("house-promo", apart ? 0.95 : 0.75);
      // A tag is a word; who offers something says what.
      if (!apart || linkShare < 0.2 || links.some((link) => !isPhrase(link.text))) return [];
      if (around.prose.shared(candidate) >= STRANGE) return give("house-promo", 0.45);
      return give("house-promo", links.every(isEntrance) ? 0.75 : 0.65);
    },
  },
  {
    id: "link-button",
    cue: "control",
    reason: "offers_action",
    find: ({ shape, text, linkShare, links, names, place, prose }, facts) => {
      const [link] = facts.links;
      if (!["paragraph", "box"].includes(shape) || place === "before" || prose > 0) return [];
      if (links.length !== 1 || !link || linkShare < FULL_LINK || text.length > BUTTON_LENGTH) return [];
      if (isDocument(link) || isPictureFile(link) || link.address === "" || !isPhrase(text)) return [];
      const isButton = [...names, ...nameWords(links[0]!)].some((name) => BUTTON.test(name));
      return isButton ? give(link.own ? "house-promo" : "advertisement", 0.95) : [];
    },
  },
  {
    id: "headed-button",
    cue: "card",
    reason: "offers_action",
    find: ({ shape, text, element, links, place, prose }, facts) => {
      if (shape !== "box" || place === "before" || prose > 0 || links.length !== 1) return [];
      const [link] = facts.links;
      if (!link || isDocument(link) || isPictureFile(link) || link.address === "") return [];
      const heading = [...elementsIn(element)].find(({ tag }) => /^h[2-6]$/.test(tag));
      if (!heading || !nameWords(links[0]!).some((name) => BUTTON.test(name))) return [];
      const rest = text.replace(plainText(heading), "").replace(link.text, "").trim();
      return rest === "" && link.text !== "" ? give(link.own ? "house-promo" : "advertisement", 0.95) : [];
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
      if (lexicon.has("caption-label", facts.lower)) return [];
      const link = facts.links.at(-1);
      if (!link || facts.links.length > 2 || !leadsToStory(link) || link.text.length < 12) return [];
      const end = candidate.text.lastIndexOf(link.text);
      const label = candidate.text.slice(0, Math.max(0, end)).trim();
      const tail = candidate.text.slice(end + link.text.length).trim();
      if (end < 0 || label === "" || label.length > LABEL_LENGTH || hasLetter(tail)) return [];
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
    id: "repeated-cards",
    cue: "card",
    reason: "repeated_cards",
    find: (candidate, facts) => {
      if (!["list", "box"].includes(candidate.shape) || candidate.captioned || candidate.linkShare < 0.2)
        return [];
      const stories = new Set(
        facts.links.filter((link) => link.own && leadsToStory(link)).map(({ address }) => address),
      );
      if (stories.size < 2 || candidate.text.length / stories.size > CARD_LENGTH) return [];
      if (candidate.pictures.length >= 2) return give("related", 0.9);
      if (tellingLines(candidate, facts) * 2 >= stories.size) return [];
      return stories.size > 2 ? give("related", candidate.place === "after" ? 0.7 : 0.45) : [];
    },
  },
  {
    id: "teaser-card",
    cue: "card",
    reason: "linked_card",
    find: (candidate, facts) => {
      if ((candidate.shape !== "box" && !isLoneItem(candidate)) || candidate.captioned) return [];
      if (candidate.pictures.length !== 1) return [];
      if (candidate.text === "" || candidate.text.length > CARD_LENGTH || candidate.prose > 1) return [];
      const stories = new Set(
        facts.links.filter((link) => link.own && leadsToStory(link)).map(({ address }) => address),
      );
      if (stories.size !== 1) return [];
      if (candidate.linkShare < 0.15) return isCovered(candidate, facts) ? give("related", 0.75) : [];
      return give("related", candidate.linkShare > 0.3 ? 0.75 : 0.6);
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
    id: "form-field",
    cue: "build",
    reason: "form",
    find: (candidate) => {
      const types = candidate.controls
        .filter(({ tag }) => tag === "input")
        .map(({ attributes }) => attributes.type ?? "text");
      if (types.includes("email")) return give("newsletter", 0.9);
      if (types.includes("password")) return give("subscription", 0.9);
      if (types.includes("radio")) return give("poll", 0.9);
      if (candidate.controls.some(({ tag }) => tag === "textarea")) return give("comment", 0.6);
      if (types.includes("search")) return give("navigation", 0.9);
      return candidate.controls.some(({ tag }) => tag === "form") ? give(null, 0.4) : [];
    },
  },
  {
    id: "only-controls",
    cue: "build",
    reason: "controls",
    find: (candidate) => {
      if (candidate.shape === "controls") return give("navigation", endsFold(candidate) ? 1 : 0.8);
      const around = textAroundButtons(candidate);
      if (around !== null && !hasLetter(around)) return give("navigation", 1);
      if (around !== null && asksToChoose(candidate, around)) return give("poll", 0.6);
      const buttons = candidate.controls.filter(
        (control) => control.tag === "button" && !folds(control),
      ).length;
      return buttons > 0 ? give(null, 0.3) : [];
    },
  },
  {
    id: "ad-frame",
    cue: "build",
    reason: "ad_frame",
    find: (candidate) => {
      const frame = candidate.controls.find(({ tag }) => tag === "iframe");
      if (!frame || candidate.text.length > 120) return [];
      const { width = "", height = "", src = "", title = "" } = frame.attributes;
      const size = AD_SIZES.has(`${parseInt(width, 10)}x${parseInt(height, 10)}`);
      const named =
        /(^|[/.])(ads?|adserv\w*|doubleclick|googlesyndication|banner\w*)([/.]|$)|[?&](zone(id)?|ad(unit|slot)|banner(id)?)=|3rd party ad/i.test(
          `${src} ${title}`,
        );
      return size || named ? give("advertisement", size && named ? 1 : 0.7) : [];
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
  {
    id: "price-tag",
    cue: "price",
    reason: "price",
    find: (candidate, facts) => {
      if (candidate.links.length + candidate.controls.length === 0) return [];
      if (candidate.shape === "paragraph")
        return candidate.prose === 0 && PRICE.test(facts.folded) ? give(null, 0.1) : [];
      if (candidate.shape !== "box") return [];
      if (candidate.prose > 0 && candidate.controls.length === 0 && candidate.pictures.length === 0)
        return PRICE.test(facts.folded) ? give(null, 0.1) : [];
      return PRICE.test(facts.folded) ? give("product", 0.5) : [];
    },
  },
  {
    id: "playing-time",
    cue: "words",
    reason: "playing_time",
    find: ({ text, controls }) => {
      if (controls.length > 0 && text.length < 140 && MINUTES.test(text)) return give("player", 0.4);
      const times = text.length < 140 ? (text.match(/\b\d{1,2}:\d{2}(:\d{2})?/g) ?? []).length : 0;
      return times === 1 && /\d{1,2}:\d{2}(:\d{2})?\)?$/.test(text) ? give("player", 0.4) : [];
    },
  },
  {
    id: "video-card",
    cue: "card",
    reason: "playing_time",
    find: (candidate, { pieces, quoted }) => {
      const { shape, text, pictures, links, captioned, place, prose } = candidate;
      if (shape !== "box" || pictures.length !== 1 || captioned || place === "before") return [];
      if (quoted || prose > 1 || links.length > 0 || text.length > CARD_LENGTH) return [];
      const times = pieces.filter((piece) => RUNNING_TIME.test(piece.trim()));
      const isTimed = times.length > 0 && pieces.length > times.length && !endsStatement(text);
      return isTimed && isNamedVideo(candidate) ? give("player", 1) : [];
    },
  },
  {
    id: "play-mark",
    cue: "build",
    reason: "playing_time",
    find: ({ shape, text }) =>
      (shape === "box" || shape === "paragraph") && text.length < CARD_LENGTH && PLAY_MARK.test(text)
        ? give("player", 0.5)
        : [],
  },
  {
    id: "picture-of-control",
    cue: "build",
    reason: "controls",
    find: ({ shape, text, pictures }) =>
      shape === "figure" && text === "" && pictures.length > 0 && pictures.every(isControlIcon)
        ? give("navigation", 1)
        : [],
  },
  {
    id: "scan-code",
    cue: "build",
    reason: "scan_code",
    find: ({ pictures, text }) => {
      const code = pictures.some(({ attributes }) =>
        /\bqr\b|qr-?code|二维码|二維碼|QRコード|QR코드/i.test(
          `${attributes.src ?? ""} ${attributes.alt ?? ""}`,
        ),
      );
      return code && text.length < 200 ? give("follow", 0.6) : [];
    },
  },
  {
    id: "player-frame",
    cue: "build",
    reason: "player",
    find: ({ controls, shape, text }) =>
      shape === "box" && text.length < 140 && controls.some(({ tag }) => tag === "video" || tag === "audio")
        ? give("player", 0.6)
        : [],
  },
  {
    id: "after-story",
    cue: "place",
    reason: "after_story",
    find: (candidate) => (candidate.place === "after" ? give(null, 0.2) : []),
  },
  {
    id: "dropped-by-readability",
    cue: "place",
    reason: "dropped",
    find: (candidate) => (candidate.kept ? [] : give(null, 0.3)),
  },
  {
    id: "set-apart",
    cue: "build",
    reason: "set_apart",
    find: (candidate, facts) => {
      const { around } = facts;
      const { shape, text, links, controls, pictures, captioned } = candidate;
      const stressed = candidate.emphasised && links.length > 0 ? 0.15 : 0;
      if (shape !== "paragraph" && stressed > 0) return give(null, stressed);
      const apart = links.length + controls.length > 0 || (pictures.length > 0 && !captioned);
      const block = shape === "box" || (shape === "paragraph" && text.length <= ASKING_LENGTH);
      const foreign =
        block && apart && !linksInPassing(candidate, facts) && around.prose.isForeign(candidate) ? 0.2 : 0;
      return stressed + foreign > 0 ? give(null, stressed + foreign) : [];
    },
  },
  {
    id: "aside-element",
    cue: "build",
    reason: "aside",
    find: ({ element, links, linkShare }, { plain }) => {
      const { tag, attributes } = element;
      if (tag === "nav" || attributes.role === "navigation") return give("navigation", 1);
      if (tag === "aside" || attributes.role === "complementary")
        return links.length > 0 && !(plain >= TELLING && linkShare < IN_PASSING)
          ? give("related", 0.35)
          : give(null, 0.2);
      return tag === "footer" ? give(null, 0.2) : [];
    },
  },
];
