import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import type { SourceParagraph } from "../../../src/model/source-input.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** Speakers of the quotations in invented paragraphs; a line behind "# " is a heading. */
function speakers(lang: string, lines: readonly string[]): (string | null)[] {
  const paragraphs = lines.map(
    (line, id): SourceParagraph =>
      line.startsWith("# ") ? { id, text: line.slice(2), kind: "heading" } : { id, text: line },
  );
  const { quotes, sources } = findSources(
    { ...parseSourceRow({ text: "", lang }), paragraphs },
    language(lang),
  );
  return quotes.map(({ source }) => (source === null ? null : sources[source]!.name));
}

const FIRST = "“More ferries and longer days will come to the water.”";
const TOPIC = "More room on deck: “The new boats have benches for all of us.”";
const SECOND = "“The harbour will be too small for all of them.”";

describe("parts of an article under a name and an office", () => {
  it.each<[string, string, string[], (string | null)[]]>([
    [
      "hold the words of whoever is named",
      "en",
      ["# Ada Quill, harbour director", FIRST, TOPIC, "# Tim Fenn, chief engineer of the yard", SECOND],
      ["Ada Quill", "Ada Quill", "Tim Fenn"],
    ],
    [
      "are headed by plain lines as well",
      "en",
      ["Ada Quill, harbour director", FIRST, "# On small harbours", "Tim Fenn, chief engineer", SECOND],
      ["Ada Quill", "Tim Fenn"],
    ],
    [
      "in German",
      "de",
      [
        "# Ole Harms, Hafenmeister",
        "„Wir erwarten mehr Fähren und längere Tage auf dem Wasser.“",
        "# Jule Brandt, Direktorin der Werft",
        "„Der Hafen wird für sie alle zu klein sein.“",
      ],
      ["Ole Harms", "Jule Brandt"],
    ],
    [
      "end at a heading",
      "en",
      ["# Ada Quill, director", FIRST, "# What to pack", TOPIC, "# Tim Fenn, engineer", SECOND],
      ["Ada Quill", null, "Tim Fenn"],
    ],
    [
      "are more than one",
      "en",
      ["Ada Quill, harbour director", FIRST, "# Small harbours", SECOND],
      [null, null],
    ],
    [
      "give nothing that somebody else says",
      "en",
      [
        "# Ada Quill, harbour director",
        FIRST,
        "“It is a fine plan for all of us,” said Odo Thorn, a pilot.",
        "# Tim Fenn, engineer",
        SECOND,
      ],
      ["Ada Quill", "Odo Thorn", "Tim Fenn"],
    ],
    [
      "are none under places",
      "en",
      ["# Wickport Harbour, Norland", FIRST, "# Fennwick Sands, Norland", SECOND],
      [null, null],
    ],
  ])("%s", (_, lang, lines, expected) => expect(speakers(lang, lines)).toEqual(expected));
});
