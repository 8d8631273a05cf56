import { expect, test } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { sourcesRowOf } from "../../../src/cli/sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** Limits of the engine, each from both sides. */

function read(text: string) {
  const input = parseSourceRow({ text, lang: "en" });
  return sourcesRowOf(findSources(input, language("en")), input.paragraphs);
}

const BETWEEN = "The road along the water was closed for most of the day.";

test.each([
  { words: "a pronoun", before: "Ada Brook said the dam held.", after: "She said it would hold.", reach: 3 },
  {
    words: "a group's pronoun",
    before: "Residents said the dam held.",
    after: "They said it was late.",
    reach: 2,
  },
  {
    words: "a body's pronoun",
    before: "The Harbor Agency said the dam held.",
    after: "It said it was late.",
    reach: 2,
  },
  {
    words: "a body's people",
    before: "The Harbor Agency said the dam held.",
    after: "They said it was late.",
    reach: 1,
  },
  {
    words: "the statement",
    before: "The Harbor Agency said the dam held.",
    after: "The statement said the gates were shut.",
    reach: 3,
  },
  {
    words: "another noun",
    before: "Ada Brook said the dam held.",
    after: "The strategist said the gates were shut.",
    reach: 6,
  },
])("$words looks back $reach paragraphs", ({ before, after, reach }) => {
  const speaksTwice = (paragraphs: number) =>
    read([before, ...Array(paragraphs - 1).fill(BETWEEN), after].join("\n")).sources[0]?.indirect === 2;
  const reached = Array.from({ length: 9 }, (_, i) => i + 1).filter(speaksTwice);
  expect(reached).toEqual(Array.from({ length: reach }, (_, i) => i + 1));
});

test.each([
  { quoted: 96, of: 128, direct: true },
  { quoted: 95, of: 127, direct: false },
  { quoted: 40, of: 128, direct: false },
])("$quoted quoted of $of characters are direct speech: $direct", ({ quoted, of, direct }) => {
  const text = `Ada Brook said ${"a".repeat(of - quoted)} “${"b".repeat(quoted - 2)}”.`;
  expect(read(text).attributions).toMatchObject([{ direct }]);
});

test.each([
  ["Secretary of State Ann Lee said the road was open.", "Ann Lee", "Secretary of State"],
  ["Minister of Fisheries Odo Fenn said the boats were late.", "Odo Fenn", "Minister of Fisheries"],
  ["The new Commissioner of Police Ida Wren said so on Monday.", "Ida Wren", "new Commissioner of Police"],
])("an office with its field is no part of the name: %s", (text, name, role) => {
  expect(read(text).sources).toMatchObject([{ name, role, kind: "person" }]);
});
