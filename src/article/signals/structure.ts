import type { Candidate } from "../candidate.ts";
import { pictureKey } from "../pictures.ts";
import type { Evidence, Facts, LinkFact, Signal } from "./evidence.ts";
import { isDocument, isPictureFile, leadsToStory } from "./links.ts";

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

/** A linked picture whose link leads elsewhere than to the picture, larger. */
function leadsAway(link: LinkFact, candidate: Candidate): boolean {
  if (!link.pictured || link.address === "" || isPictureFile(link) || isDocument(link) || link.self)
    return false;
  const key = pictureKey(link.url?.href ?? "");
  return !candidate.pictures.some(({ attributes }) => {
    const src = attributes.src ?? attributes["data-src"] ?? "";
    return key.length >= 5 && src.includes(key);
  });
}

/** Words under a picture that are not part of its link. */
function hasCaption(candidate: Candidate, facts: Facts): boolean {
  if (candidate.text === "") return false;
  const unlinked = facts.plain;
  return unlinked > 12;
}

export const structureSignals: readonly Signal[] = [
  {
    id: "picture-link-without-caption",
    reason: "linked_picture",
    find: (candidate, facts) => {
      if (candidate.pictures.length === 0 || candidate.text !== "" || candidate.place === "before") return [];
      const away = facts.links.filter((link) => leadsAway(link, candidate));
      if (away.length === 0) return [];
      if (away.length > 1) return give("product", 1.1);
      return away[0]?.own ? give("house-promo", 1) : give("advertisement", 1);
    },
  },
  {
    id: "linked-card",
    reason: "linked_card",
    find: (candidate, facts) => {
      if (candidate.pictures.length === 0 || candidate.text === "" || candidate.linkShare < 0.7) return [];
      const away = facts.links.filter((link) => leadsAway(link, candidate));
      if (away.length === 0 || (hasCaption(candidate, facts) && candidate.linkShare < 0.9)) return [];
      if (candidate.shape === "figure" && candidate.linkShare < 1) return [];
      const own = away.some((link) => link.own);
      return give(own ? "related" : "advertisement", away.length > 1 ? 1 : 0.8);
    },
  },
  {
    id: "all-in-links",
    reason: "all_links",
    find: (candidate, facts) => {
      if (candidate.text === "" || candidate.linkShare < 0.97 || candidate.shape === "table") return [];
      const stories = facts.links.filter(leadsToStory);
      if (stories.length === 0)
        return candidate.shape === "list" && facts.links.length > 2 ? give("navigation", 0.4) : [];
      if (candidate.shape === "heading") return give("related", 0.55);
      const own = stories.some((link) => link.own);
      return give("related", own ? 0.8 : 0.45);
    },
  },
  {
    id: "label-and-link",
    reason: "label_and_link",
    find: (candidate, facts) => {
      if (!["paragraph", "heading", "box"].includes(candidate.shape) || !facts.short) return [];
      const match = /^([^:：|–—]{2,40})[:：|–—]\s*(.{12,})$/su.exec(candidate.text);
      const link = facts.links.at(-1);
      if (!match || !link || !leadsToStory(link)) return [];
      const rest = match[2] ?? "";
      const linked = facts.links.reduce((sum, { text }) => sum + text.length, 0);
      return linked >= rest.trim().length * 0.9 ? give("related", link.own ? 0.6 : 0.35) : [];
    },
  },
  {
    id: "list-of-stories",
    reason: "list_of_links",
    find: (candidate, facts) => {
      if (!["list", "box"].includes(candidate.shape) || candidate.linkShare < 0.6) return [];
      const stories = facts.links.filter((link) => link.own && leadsToStory(link) && link.text.length > 14);
      if (stories.length < 2) return [];
      return give("related", candidate.linkShare > 0.9 ? 0.8 : 0.55);
    },
  },
  {
    id: "form-field",
    reason: "form",
    find: (candidate) => {
      const types = candidate.controls
        .filter(({ tag }) => tag === "input")
        .map(({ attributes }) => attributes.type ?? "text");
      if (types.includes("email")) return give("newsletter", 0.9);
      if (types.includes("password")) return give("subscription", 0.9);
      if (types.includes("radio")) return give("poll", 0.9);
      if (types.includes("search")) return give("navigation", 0.9);
      return candidate.controls.some(({ tag }) => tag === "form") ? give(null, 0.4) : [];
    },
  },
  {
    id: "only-controls",
    reason: "controls",
    find: (candidate) => {
      if (candidate.shape === "controls") return give("navigation", 0.8);
      const buttons = candidate.controls.filter(({ tag }) => tag === "button").length;
      return buttons > 0 ? give(null, 0.3) : [];
    },
  },
  {
    id: "ad-frame",
    reason: "ad_frame",
    find: (candidate) => {
      const frame = candidate.controls.find(({ tag }) => tag === "iframe");
      if (!frame || candidate.text.length > 120) return [];
      const { width = "", height = "", src = "", title = "" } = frame.attributes;
      const size = AD_SIZES.has(`${parseInt(width, 10)}x${parseInt(height, 10)}`);
      const named =
        /(^|[/.])(ads?|adserv\w*|doubleclick|googlesyndication|banner\w*)([/.]|$)|3rd party ad/i.test(
          `${src} ${title}`,
        );
      return size || named ? give("advertisement", size && named ? 1 : 0.7) : [];
    },
  },
  {
    id: "after-story",
    reason: "after_story",
    find: (candidate) => (candidate.place === "after" ? give(null, 0.2) : []),
  },
  {
    id: "dropped-by-readability",
    reason: "dropped",
    find: (candidate) => (candidate.kept ? [] : give(null, 0.2)),
  },
  {
    id: "set-apart",
    reason: "set_apart",
    find: (candidate) => {
      if (candidate.emphasised && candidate.links.length > 0) return give(null, 0.15);
      return candidate.shape === "box" && (candidate.links.length > 0 || candidate.controls.length > 0)
        ? give(null, 0.2)
        : [];
    },
  },
  {
    id: "aside-element",
    reason: "aside",
    find: ({ element, links }) => {
      const { tag, attributes } = element;
      if (tag === "nav" || attributes.role === "navigation") return give("navigation", 1);
      if (tag === "aside" || attributes.role === "complementary")
        return links.length > 0 ? give("related", 0.35) : give(null, 0.2);
      return tag === "footer" ? give(null, 0.2) : [];
    },
  },
];
