import { foldText } from "../../rules/fold.ts";
import { hasLetter, isDense } from "../../rules/letters.ts";
import { families } from "../families/word-families.ts";
import { type Candidate, nameWords } from "../page/candidate.ts";
import { elementsIn, type PageElement, plainText } from "../page/page-tree.ts";
import { folds } from "./actions.ts";
import { give, type Signal } from "./evidence.ts";
import { FULL_LINK, isPhrase } from "./forms.ts";
import { isDocument, isPictureFile } from "./links.ts";

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

/** A link that calls a number. */
function dials({ attributes: { href = "" } }: PageElement): boolean {
  return /^(?:tel|sms|callto|whatsapp):/i.test(href);
}

/** CSS pixels of a button's picture. */
const ICON = 64;

/** A small picture that is described by what a control does: "Loading", "Close". */
function isControlIcon({ attributes: { width = "", height = "", alt = "" } }: PageElement): boolean {
  const side = Math.max(Number.parseInt(width, 10) || 0, Number.parseInt(height, 10) || 0);
  return side > 0 && side <= ICON && families.has("skip-label", foldText(alt.trim()));
}

/** Buttons, forms and links that are drawn as buttons. */
export const controlSignals: readonly Signal[] = [
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
    id: "row-of-buttons",
    cue: "build",
    reason: "controls",
    find: ({ shape, text, links, linkShare }) =>
      (shape === "paragraph" || shape === "box") &&
      links.length > 1 &&
      linkShare >= FULL_LINK &&
      text.length <= BUTTON_LENGTH &&
      // A number that is printed, in the digits of whichever script, is one to know.
      !/\p{N}/u.test(text) &&
      links.some(dials)
        ? give("navigation", 1)
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
];
