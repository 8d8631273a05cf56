import type { Element } from "hast";
import type { Block } from "../../model/block.ts";
import { textRuns } from "../../model/text.ts";
import { passagesOf } from "../text/passages.ts";
import type { NotePlace } from "./note-marks.ts";
import { type SummaryLine, summaryGroups } from "./summary-groups.ts";
import type { Taken } from "./taken.ts";

/** An entry of the source summary as an endnote. */
export interface Note {
  /** Null where nothing in the article refers to it. */
  number: number | null;
  words: string;
}

export interface Endnotes {
  groups: { heading: string; notes: Note[] }[];
  /** By block id: where the numbers stand. */
  places: ReadonlyMap<number, readonly NotePlace[]>;
}

/** The source summary as numbered endnotes, and the places in the article that refer to them. */
export function endnotesOf(taken: Taken): Endnotes {
  const places = new Map<number, NotePlace[]>();
  let last = 0;
  const groups = summaryGroups(taken).map(({ heading, lines }) => ({
    heading,
    notes: lines.map((line): Note => {
      const ends = endsOf(line.about, taken);
      if (ends.length === 0) return { number: null, words: line.words };
      last += 1;
      for (const { block, at } of ends) {
        const known = places.get(block);
        if (known) known.push({ at, number: last });
        else places.set(block, [{ at, number: last }]);
      }
      return { number: last, words: line.words };
    }),
  }));
  return { groups, places };
}

interface End {
  block: number;
  at: number;
}

/** Where each passage of a line ends. */
function endsOf(about: SummaryLine["about"], { sources, shown }: Taken): End[] {
  if (sources === null) return [];
  if ("url" in about) return shown.flatMap((block) => linkEnds(block.content, about.url, block));
  const texts = new Map(shown.map(({ id, text }) => [id, text]));
  return passagesOf(about, sources, shown).map(({ spans }) => {
    const { block, end } = spans.at(-1)!;
    return { block, at: end + behind(texts.get(block) ?? "", end) };
  });
}

/** A number stands behind the marks that close what it is about: “… and they left,”² not “… and they left,²”. */
const CLOSING = /^[.,;:!?…。、！？]*[”"’'»«“‘›‹」』）)]+[.,;:!?…。、！？]*/u;

function behind(text: string, end: number): number {
  return CLOSING.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}

function linkEnds(element: Element, url: string, block: Block): End[] {
  if (element.tagName === "a" && element.properties.href === url) {
    const text = textRuns(element).at(-1)?.node;
    const run = textRuns(block.content).find(({ node }) => node === text);
    return run ? [{ block: block.id, at: run.start + run.node.value.length }] : [];
  }
  return element.children.flatMap((child) => (child.type === "element" ? linkEnds(child, url, block) : []));
}
