import { foldText } from "../../rules/fold.ts";
import { families } from "../families/word-families.ts";
import type { Candidate } from "../page/candidate.ts";
import { elementsIn, type PageElement, plainText } from "../page/page-tree.ts";
import { endsStatement } from "../page/sentence-end.ts";
import { type Facts, give, type LinkFact, type Signal, type Surroundings } from "./evidence.ts";
import { CARD_LENGTH, isLoneItem } from "./forms.ts";
import { isDocument, isPictureFile, leadsToGraphic, leadsToStory } from "./links.ts";
import { namesSource } from "./source-line.ts";

/** A linked picture whose link leads elsewhere than to the picture, larger, or its own page below the story's. */
function leadsAway(link: LinkFact, { host, path }: Surroundings): boolean {
  if (!link.pictured || link.address === "" || isPictureFile(link) || isDocument(link) || link.self)
    return false;
  if (link.enlarges() || leadsToGraphic(link)) return false;
  return path.length < 8 || !link.address.startsWith(host + path);
}

/** Its description says that it shows figures or a place, or whose it is: "Chart of harbours by depth", "Photo: Lou Hart". */
function isDescribed({ attributes: { alt = "", title = "" } }: PageElement): boolean {
  if (/[:：]/.test(alt) && namesSource(alt)) return true;
  return [alt, title].some((text) => families.has("graphic-words", foldText(text)));
}

/** Words under a picture that are not part of its link. */
function hasCaption(candidate: Candidate, facts: Facts): boolean {
  if (candidate.text === "") return false;
  const unlinked = facts.plain;
  return unlinked > 12;
}

/** Characters of a line without a link that is a sentence. */
const LINE_LENGTH = 40;

/** A line that does not end. */
const CUT = /(?:…|\.\.\.)$/;
/** Characters of a card that tells how another story begins. */
const LONG_CARD_LENGTH = 600;

/** Lines of a box that are full sentences and hold no link: an index tells what each of its parts is about. */
function tellingLines({ text }: Candidate, { links }: Facts): number {
  return text
    .split("\n")
    .filter((line) => line.length >= LINE_LENGTH && endsStatement(line))
    .filter((line) => !links.some((link) => link.text !== "" && line.includes(link.text))).length;
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

/** Its longest line does not end. */
export function isCutOff({ text }: Candidate): boolean {
  const [longest = ""] = text.split("\n").sort((a, b) => b.length - a.length);
  return CUT.test(longest);
}

/** Its headline and all its links lead to where the rest is: its longest line is cut off, or nothing took it for the story. */
function tellsOpening(candidate: Candidate, facts: Facts): boolean {
  if (candidate.kept && !isCutOff(candidate)) return false;
  return isCovered(candidate, facts) && facts.links.every((link) => link.own && leadsToStory(link));
}

/** Pictures that are links, and boxes of a picture, a headline and a link: what teases another story, or sells. */
export const cardSignals: readonly Signal[] = [
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
      const isLong =
        candidate.text.length > (tellsOpening(candidate, facts) ? LONG_CARD_LENGTH : CARD_LENGTH);
      if (candidate.text === "" || isLong || candidate.prose > 1) return [];
      const stories = new Set(
        facts.links.filter((link) => link.own && leadsToStory(link)).map(({ address }) => address),
      );
      if (stories.size !== 1) return [];
      if (candidate.linkShare < 0.15) return isCovered(candidate, facts) ? give("related", 0.75) : [];
      return give("related", candidate.linkShare > 0.3 || tellsOpening(candidate, facts) ? 0.75 : 0.6);
    },
  },
];
