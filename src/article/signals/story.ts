import { LETTERS, WORD_CHARS } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import { childElements, elementsIn } from "../page/page-tree.ts";
import { ticksItem } from "./checklist.ts";
import type { Signal } from "./evidence.ts";
import { isDocument, leadsToPost } from "./links.ts";
import { namesSource } from "./source-line.ts";

/** Characters of a record that are read. */
const RECORD_LENGTH = 400;
/** A line that begins with the name of what it tells: "Author: …", "Released: …". */
const FIELD_MARK = /[:：]/;
const FIELD = new RegExp(`^[${LETTERS} ]{2,24}[:：] ?[${WORD_CHARS}]`, "gm");

function fieldsIn(text: string): number {
  return FIELD_MARK.test(text) ? (text.match(FIELD)?.length ?? 0) : 0;
}

/** What speaks for the story: negative weights that every promo role must overcome. */
export const storySignals: readonly Signal[] = [
  {
    id: "speech",
    cue: "words",
    reason: "speech",
    find: (_candidate, facts) => (facts.quoted ? [{ role: null, weight: -0.8 }] : []),
  },
  {
    id: "running-text",
    cue: "build",
    reason: "running_text",
    find: (candidate, facts) => {
      if (candidate.shape === "box") {
        const beyond =
          Math.max(0, candidate.prose - 1) * 0.25 + (candidate.prose > 0 && facts.plain > 450 ? 0.3 : 0);
        return beyond > 0 ? [{ role: null, weight: -beyond }] : [];
      }
      if (facts.plain > 350) return [{ role: null, weight: -0.9 }];
      return facts.plain > 180 ? [{ role: null, weight: -0.3 }] : [];
    },
  },
  {
    id: "document-link",
    cue: "link",
    reason: "document",
    find: (_candidate, facts) =>
      facts.links.length > 0 && facts.links.every(isDocument) ? [{ role: null, weight: -1 }] : [],
  },
  {
    id: "post-link",
    cue: "link",
    reason: "speech",
    find: (_candidate, facts) => {
      const { links, hits } = facts;
      if (links.length === 0 || !links.every(leadsToPost)) return [];
      return hits().has("follow-words") ? [] : [{ role: null, weight: -1.2 }];
    },
  },
  {
    id: "protected-form",
    cue: "build",
    reason: "protected",
    find: (candidate) => {
      const { shape, controls, text, linkShare, pictures } = candidate;
      // A table that compares nothing lays out pictures with links.
      if (shape === "table" && pictures.length > 0 && (text === "" || linkShare >= 0.9)) return [];
      const post = shape === "embed" && !controls.some(({ tag }) => tag === "iframe");
      if ((post || shape === "quote" || shape === "code") && linkShare < 0.9)
        return [{ role: null, weight: -0.7 }];
      if (
        shape === "box" &&
        candidate.protectedShare > 0.6 &&
        linkShare < 0.9 &&
        !(pictures.length > 1 && linkShare > 0.7)
      )
        return [{ role: null, weight: -0.7 }];
      return shape === "table" ? [{ role: null, weight: -0.7 }] : [];
    },
  },
  {
    id: "sourced-picture",
    cue: "words",
    reason: "sourced_picture",
    find: ({ shape, pictures, text }) =>
      shape !== "figure" && pictures.length > 0 && namesSource(text) ? [{ role: null, weight: -0.8 }] : [],
  },
  {
    id: "record",
    cue: "build",
    reason: "record",
    find: ({ element, text, linkShare }) => {
      // Headlines and lists of offers have such beginnings as well.
      const isList = [element, ...childElements(element)].some(({ tag }) => tag === "ul" || tag === "ol");
      const terms = [...elementsIn(element)].filter(({ tag }) => tag === "dt").length;
      const lines = isList ? 0 : fieldsIn(text.slice(0, RECORD_LENGTH));
      const fields = linkShare < 0.5 ? Math.max(terms, lines) : 0;
      return fields > 1 ? [{ role: null, weight: -0.6 }] : [];
    },
  },
  {
    id: "list-to-tick",
    cue: "build",
    reason: "record",
    find: ({ controls }) => {
      const ticks = controls.filter(ticksItem).length;
      return ticks > 1 && ticks === controls.length ? [{ role: null, weight: -0.6 }] : [];
    },
  },
  {
    id: "note-words",
    cue: "words",
    reason: "note",
    find: (candidate, facts) =>
      (candidate.shape !== "box" || candidate.text.length < 400) && families.has("story-note", facts.lower)
        ? [{ role: null, weight: -1.2 }]
        : [],
  },
];
