import { AUTHOR_NOUNS, BY_WORDS, CREDIT_WORDS, SECOND_LABELS, TEXT_NOUNS } from "../../rules/bylines.ts";
import { PUBLISHED_WORDS } from "../../rules/date-words.ts";

// No flag u: with it, hundreds of alternatives in any case take ten times as long to compile.

/** The words of the rows as alternatives of a pattern, longer ones first: "autor:in" before "autor". */
export function alternatives(lists: readonly string[]): string {
  return lists
    .flatMap((list) => list.split("|").filter(Boolean))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}

const SURE = BY_WORDS.filter(({ sure }) => sure);
const SURE_WORDS = alternatives(SURE.map(({ words }) => words));
const NOUNS = alternatives(BY_WORDS.map(({ nouns }) => nouns));

function opening(rows: typeof BY_WORDS): RegExp {
  const words = alternatives(rows.map((row) => row.words));
  const nouns = alternatives(rows.map((row) => row.nouns));
  return new RegExp(
    `^(?:(?:${words})(?:\\s*[:：/|—–-]+\\s*|\\s+)(?=\\S)|(?:${nouns})\\s*[:：՝/|｜・]+\\s*(?=\\S))`,
    "i",
  );
}

/** A by-word that opens a text, with the gap behind it. */
export const OPENING = opening(BY_WORDS);
/** One that makes a line a byline by itself. */
export const SURE_OPENING = opening(SURE);
/** A text that is only a by-word. */
export const BARE = new RegExp(`^(?:${SURE_WORDS}|${NOUNS})\\s*[:：]?$`, "i");
/** A date and a by-word, the name coming in the next part of the line. */
export const DATED_BARE = new RegExp(`\\d[\\d.:]{0,20},?\\s+(?:${SURE_WORDS})$`, "i");
/** A text that opens with a word for publication, and (group 1) its by-word with what follows: "Posted in News by Ana Ruiz". */
export const SAID = new RegExp(
  `^(?:${alternatives(PUBLISHED_WORDS.filter((word) => /^[a-z ]{5,}$/.test(word)))})\\s[^|]{1,60}?\\s((?:${SURE_WORDS})\\s+\\S.*)$`,
  "i",
);
/** Nouns for who wrote a text, which stand before a name without a colon as well: "Author Ana Ruiz". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  BY_WORDS.flatMap(({ nouns }) => nouns.split("|").filter((noun) => noun !== "" && !noun.includes(" "))),
);
/** A date, a by-word and (group 1, with the by-word) what follows: "Posted on 3.5.2024 by Ana Ruiz". */
export const DATED = new RegExp(`\\d[\\d.:]{0,20},?\\s+((?:${SURE_WORDS})\\s+\\S.*)$`, "i");
/** The space before a labelled name inside a line: "Source: Coast Wire Author: Ana Ruiz". */
export const BEFORE_INNER = new RegExp(`\\s(?=(?:${NOUNS})\\s?[:：])`, "gi");
/** A word for authors that opens a text without a colon behind it. */
export const AUTHORS_ALONE = new RegExp(`^(?:${AUTHOR_NOUNS})\\s+(?=[^\\s:：])`, "i");
/** "Text & Fotos:", "Words and photos by": the author's label and a second one of the same person. */
const SECOND_LABEL = new RegExp(
  `(^|[\\s|(])(${TEXT_NOUNS})\\s?(?:&|\\+|/|,|und|and|et|y|e|og|och|en|и|và)\\s?(?:${alternatives([
    SECOND_LABELS,
    ...CREDIT_WORDS.map(({ nouns }) => nouns),
  ])})(?=\\s?[:：]|\\s(?:by|von|par|por|di|van|av|af)\\s)`,
  "gi",
);

/** A byline whose author made the pictures as well, with the author's label alone. */
export function withoutSecondLabel(text: string): string {
  return text.replace(SECOND_LABEL, "$1$2");
}

/** A name and the title that Japanese and Korean papers put behind it. */
export const TITLED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]{2,12}(?:記者|特派員|기자|특파원)$/u;
