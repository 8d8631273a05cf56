import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import type { SourceParagraph } from "../../../src/model/source-input.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The speakers of the quotations in invented paragraphs; a line behind "> " is one that the page sets apart as a quotation. */
function speakers(lines: readonly string[], lang = "en"): (string | null)[] {
  const paragraphs = lines.map(
    (line, id): SourceParagraph =>
      line.startsWith("> ") ? { id, text: line.slice(2), kind: "quote" } : { id, text: line },
  );
  const { quotes, sources } = findSources(
    { ...parseSourceRow({ text: "", lang }), paragraphs },
    language(lang),
  );
  return quotes.map(({ source }) => (source === null ? null : sources[source]!.name));
}

const PLAIN = "> We have waited for the new ferry since the winter and nobody has called";

describe("a block without marks behind a colon", () => {
  it.each<[string, string, string[], (string | null)[]]>([
    ["is its reporter's words", "en", ["Harbour master Ada Quill told the council:", PLAIN], ["Ada Quill"]],
    ["whoever asks", "en", ["One of the visitors asked:", PLAIN], ["One of the visitors"]],
    [
      "is somebody's who answers",
      "en",
      ["Here’s how ferry pilot Ada Quill responded to the critics:", PLAIN],
      ["Ada Quill"],
    ],
    [
      "in German",
      "de",
      ["Hafenmeister Ole Harms sagte dem Blatt:", "> Wir warten hier seit dem Winter auf die neue Fähre"],
      ["Ole Harms"],
    ],
    [
      "in French",
      "fr",
      [
        "La directrice Anne Vial a déclaré au conseil :",
        "> Nous attendons le nouveau bateau depuis l’hiver dernier",
      ],
      ["Anne Vial"],
    ],
    ["is none behind a stop", "en", ["Harbour master Ada Quill spoke to the council.", PLAIN], []],
    ["is none where nobody speaks", "en", ["These rules hold for the new ferry:", PLAIN], []],
    [
      "is none where the report stands before its sentence",
      "en",
      ["Ada Quill, a pilot, said the ferry was late. The rules are these:", PLAIN],
      [],
    ],
    [
      "is none where it is somebody's post",
      "en",
      [
        "Harbour master Ada Quill shared her view on Monday:",
        "> The ferry is late again today and nobody calls — Tim Fenn (@timfenn) June 1, 2017",
      ],
      [],
    ],
    ["is none of few words", "en", ["Harbour master Ada Quill told the council:", "> example.net"], []],
  ])("%s", (_, lang, lines, expected) => expect(speakers(lines, lang)).toEqual(expected));
});

const MARKED = "“We have waited for the new ferry since the winter.”";

describe("a German verb of saying before a colon that ends its paragraph", () => {
  it.each([
    "Hafenmeister Ole Harms sagte:",
    "Hafenmeister Ole Harms sagte dem Blatt:",
    "Hafenmeister Ole Harms erklärte dazu:",
    "Der Kutter lag am Kai. Dazu sagte Hafenmeister Ole Harms:",
  ])("%s", (lead) => {
    expect(speakers([lead, "„Wir warten hier seit dem Winter auf die neue Fähre.“"], "de")).toEqual([
      "Ole Harms",
    ]);
  });
});

describe("a quotation as a paragraph of its own", () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      "is whose answer the colon before it promises",
      ["Here is what the club’s treasurer Ada Quill answered them:", MARKED],
      ["Ada Quill"],
    ],
    [
      "is nobody’s who was given it",
      [
        "Pilot Ada Quill was handed the following letter on Monday:",
        "“Nobody has called about the new ferry.”",
      ],
      [null],
    ],
    [
      "is nobody’s where two people are named",
      ["Here is what Ada Quill, a pilot, and Tim Fenn, a cook, have in common:", MARKED],
      [null],
    ],
    [
      "is whose belief stands before it",
      [
        "Pilot Ada Quill said on Monday that it was gone. Quill believes somebody must have seen the ferry.",
        MARKED,
      ],
      ["Ada Quill"],
    ],
    [
      "is nobody’s behind a belief and another sentence",
      ["Pilot Ada Quill believes somebody must have seen the ferry. The search went on.", MARKED],
      [null],
    ],
  ])("%s", (_, lines, expected) => expect(speakers(lines)).toEqual(expected));
});
