import { isDense } from "../../rules/letters.ts";
import type { Candidate } from "../page/candidate.ts";
import { elementsIn } from "../page/page-tree.ts";

/** Characters of a card that teases one story: headline, a sentence, author and date. */
export const CARD_LENGTH = 340;

/** Share of a text from which it is taken as nothing but link: brackets and arrows may stand around. */
export const FULL_LINK = 0.93;

/** Characters; headlines have more. */
export const TITLE_LENGTH = 26;

/** Characters: who wants something of the reader says so briefly. */
export const ASKING_LENGTH = 320;

export function isPhrase(text: string): boolean {
  return isDense(text) || /\S\s\S/.test(text.trim());
}

/** A list of one item lists nothing. */
export function isLoneItem({ shape, element }: Candidate): boolean {
  return shape === "list" && [...elementsIn(element)].filter(({ tag }) => tag === "li").length === 1;
}
