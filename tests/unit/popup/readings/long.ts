import type { SourcedArticle } from "../../../../src/model/reading.ts";
import { textOf } from "../../../../src/model/text.ts";
import { type BlockSpec, el, makeArticle, p, type SourceSpec } from "../make-reading.ts";

const SUBJECTS = [
  "The council",
  "A neighbour",
  "The harbour master",
  "One of the teachers",
  "The weather service",
];
const VERBS = ["measured", "remembered", "had long expected", "described", "would not discuss"];
const OBJECTS = [
  "the cost of the new pier",
  "a winter without ice",
  "the closing of the mill",
  "three quiet years",
  "what the river had taken",
];
const ENDINGS = [
  "before the vote was held.",
  "and nobody in the room disagreed.",
  "while the ferries kept their timetable.",
  "although the records say otherwise.",
  "as the older maps still show.",
];

function sentence(n: number): string {
  const pick = (words: readonly string[], by: number) => words[Math.floor(n / by) % words.length]!;
  return `${pick(SUBJECTS, 1)} ${pick(VERBS, 5)} ${pick(OBJECTS, 3)} ${pick(ENDINGS, 7)}`;
}

/** A long piece with many sources; each speaks in a paragraph of its own, and a chronicler in many. */
export function longReading(paragraphs: number, sources: number): SourcedArticle {
  const blocks: BlockSpec[] = [];
  const voices: SourceSpec[] = [];
  let n = 0;
  for (let i = 0; i < paragraphs; i++) {
    if (i > 0 && i % 12 === 0) blocks.push(el("h2", {}, `Part ${i / 12 + 1}: ${sentence(i).slice(0, 28)}`));
    const text = Array.from({ length: 5 }, () => sentence(n++)).join(" ");
    if (i < sources) {
      const words = `I kept note number ${i + 1} for the whole winter and never showed it,`;
      blocks.push(p(`${text} “${words}” said Witness ${i + 1}.`));
      voices.push({
        name: `Witness ${i + 1}`,
        role: i % 3 === 0 ? "resident of the upper town" : null,
        says: [words],
      });
    } else blocks.push(p(text));
  }
  const reports = blocks
    .flatMap((block) => ("type" in block && block.tagName === "p" ? [textOf(block)] : []))
    .filter((_, i) => i % 40 === 7);
  voices.push({ name: "The chronicler", role: "keeper of the notes", reports });
  return makeArticle({
    metadata: {
      title: "The long memory of a small harbour",
      authors: ["Edda Falk"],
      published: "2026-05-01",
    },
    blocks,
    sources: { voices },
  });
}
