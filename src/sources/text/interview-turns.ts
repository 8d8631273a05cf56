import type { SourceParagraph } from "../../model/source-input.ts";
import { flagsOf, type Lexicon } from "./lexicon.ts";
import { addTo } from "./multimap.ts";
import { foldName } from "./name-words.ts";

/** "Harms: ", "Ole Harms: " at the start of a paragraph. */
const LABEL = /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4})\s?:\s+(?=\S)/u;
/** A label is found in so many characters. */
const LABEL_REACH = 80;
const QUESTION = /\?["'”“»’)\]\s]*$/u;
/** So often somebody answers where it is an interview; as many of those turns follow a question. */
const FEWEST_ANSWERS = 3;
/** Whoever ends a third of all turns with a question asks. */
const ASKING_SHARE = 1 / 3;

/** A paragraph that begins with somebody's name and a colon. */
interface Turn {
  paragraph: number;
  name: string;
  /** Folded last word of the name. */
  key: string;
  /** Where the words begin. */
  start: number;
  asks: boolean;
}

/**
 * Where the answers of an interview begin that is printed as turns: "Harms: Das ist so." By paragraph. A label counts as a name where it
 * stands at many turns behind questions and is somewhere part of a name of two words. Linear.
 */
export function findAnswers(paragraphs: readonly SourceParagraph[], lexicon: Lexicon): Map<number, number> {
  const turns = paragraphs.flatMap((paragraph, number) => turnOf(paragraph, number) ?? []);
  const byKey = new Map<string, Turn[]>();
  for (const turn of turns) addTo(byKey, turn.key, turn);
  let names: ReadonlySet<string> | null = null;
  const answers = new Map<number, number>();
  for (const [key, own] of byKey) {
    const behindQuestions = own.filter(({ paragraph }) => isQuestion(paragraphs[paragraph - 1]?.text)).length;
    const asking = own.filter(({ asks }) => asks).length;
    if (behindQuestions < FEWEST_ANSWERS || asking > own.length * ASKING_SHARE) continue;
    names ??= partsOfNames(paragraphs, lexicon);
    if (!own.some(({ name }) => name.includes(" ")) && !names.has(key)) continue;
    for (const { paragraph, start, asks } of own) if (!asks) answers.set(paragraph, start);
  }
  return answers;
}

function turnOf({ text, kind = "prose" }: SourceParagraph, paragraph: number): Turn | null {
  const [whole = "", name = ""] = (kind === "prose" && LABEL.exec(text.slice(0, LABEL_REACH))) || [];
  if (name === "") return null;
  const key = foldName(name.slice(name.lastIndexOf(" ") + 1));
  return { paragraph, name, key, start: whole.length, asks: isQuestion(text) };
}

function isQuestion(text: string | undefined): boolean {
  return text !== undefined && QUESTION.test(text);
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Folded words of two capitals side by side of which no list knows the first: "Harms", "Ole" of "Ole Harms". */
function partsOfNames(paragraphs: readonly SourceParagraph[], lexicon: Lexicon): Set<string> {
  const parts = new Set<string>();
  for (const { text } of paragraphs) {
    const words = text.match(WORD) ?? [];
    words.forEach((word, at) => {
      const given = words[at - 1] ?? "";
      if (!/^\p{Lu}/u.test(word) || !/^\p{Lu}/u.test(given)) return;
      if (flagsOf(lexicon, given.toLowerCase()) !== 0) return;
      parts.add(foldName(word));
      if (flagsOf(lexicon, word.toLowerCase()) === 0) parts.add(foldName(given));
    });
  }
  return parts;
}
