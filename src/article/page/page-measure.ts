import { isFar } from "../../rules/letters.ts";
import { isLink, isReading, type PageElement } from "./page-tree.ts";
import { isInlineTag } from "./tags.ts";

/**
 * How much running text lies below each element, taken in one walk.
 * Arrays are indexed by `PageElement.n`; lengths are in characters, where one of a
 * script that writes whole syllables or words counts `DENSE` times.
 */
export interface PageMeasure {
  /** Text below, white space collapsed. */
  chars: number[];
  /** Text below that stands in links. */
  linked: number[];
  /** Text below that stands in paragraphs of running text. */
  prose: number[];
  /** The element itself holds such a paragraph: its own text, without that of blocks inside. */
  isParagraph: boolean[];
  /** It or an element around it is hidden. */
  hidden: boolean[];
}

/** A paragraph of running text: a teaser or caption is seldom longer, a sentence of a story seldom shorter. */
const PARAGRAPH_LENGTH = 80;
/** Share of links from which a text is a list of links. */
const LINKED_SHARE = 0.4;
/** A Han, kana, hangul or Thai character says as much as this many letters. */
const DENSE = 2.5;

export function measurePage(body: PageElement, count: number): PageMeasure {
  const measure: PageMeasure = {
    chars: new Array<number>(count).fill(0),
    linked: new Array<number>(count).fill(0),
    prose: new Array<number>(count).fill(0),
    isParagraph: new Array<boolean>(count).fill(false),
    hidden: new Array<boolean>(count).fill(false),
  };
  visit(body, measure, false, false);
  return measure;
}

/** Text of an element that is not in blocks inside it. */
interface Own {
  chars: number;
  linked: number;
}

function visit(element: PageElement, measure: PageMeasure, inLink: boolean, inHidden: boolean): Own {
  const { n, tag } = element;
  const hidden = inHidden || element.hidden;
  const link = inLink || isLink(element);
  measure.hidden[n] = hidden;
  let own = 0;
  let ownLinked = 0;
  let chars = 0;
  let linked = 0;
  let prose = 0;
  for (const child of element.children) {
    if (child.type === "text") {
      const length = textLength(child.value);
      own += length;
      if (link) ownLinked += length;
      continue;
    }
    if (isReading(child)) continue;
    const inside = visit(child, measure, link, hidden);
    chars += measure.chars[child.n]!;
    linked += measure.linked[child.n]!;
    prose += measure.prose[child.n]!;
    own += inside.chars;
    ownLinked += inside.linked;
  }
  const inline = isInlineTag(tag);
  if (inline) {
    measure.chars[n] = chars;
    measure.linked[n] = linked;
    measure.prose[n] = prose;
    return { chars: own, linked: ownLinked };
  }
  if (own >= PARAGRAPH_LENGTH && ownLinked < own * LINKED_SHARE) {
    prose += own;
    measure.isParagraph[n] = true;
  }
  measure.chars[n] = chars + own;
  measure.linked[n] = linked + ownLinked;
  measure.prose[n] = prose;
  return { chars: 0, linked: 0 };
}

function textLength(value: string): number {
  const text = value.trim();
  if (text === "") return 0;
  return text.replace(/\s+/g, " ").length + (isFar(text) ? countDense(text) * (DENSE - 1) : 0);
}

function countDense(text: string): number {
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  return text.match(dense)?.length ?? 0;
}
