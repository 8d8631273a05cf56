import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function sourcesOf(text: string) {
  return findSources(parseSourceRow({ text, lang: "en" }), language("en")).sources.map(({ name }) => name);
}

describe("several who speak as one are a line each", () => {
  it.each([
    ["two people", "Ada Quill and Odo Fenn said it was late.", ["Ada Quill", "Odo Fenn"]],
    [
      "three, behind an introduction",
      "Asked by the Herald, Ada Quill, Odo Fenn and Tim Thorn said it was late.",
      ["Ada Quill", "Odo Fenn", "Tim Thorn"],
    ],
    ["two bodies", "The White House and the Fenn campaign said so then.", ["White House", "Fenn campaign"]],
    [
      "bodies in a list",
      "Harbour Watch, Sea Trust and the Anthony List wrote that the port must open.",
      ["Harbour Watch", "Sea Trust", "Anthony List"],
    ],
    [
      "a person and a body with an article",
      "Mayor Ada Quill and the town council said it was late.",
      ["Ada Quill", "town council"],
    ],
    [
      "others behind “as well as”",
      "The Sandry organizers and Ada Quill, as well as the White House and the Fenn campaign, said nobody had planned it.",
      ["Sandry organizers", "Ada Quill", "White House", "Fenn campaign"],
    ],
    [
      "no line for the rest",
      "Sea Trust, Harbour Watch and other groups said it was late.",
      ["Sea Trust", "Harbour Watch"],
    ],
    ["outlets by their letters", "The BBC and CNN said it was late.", ["BBC", "CNN"]],
    [
      "behind the verb",
      "“It was late in the day,” said Ada Quill and Odo Fenn, who own the boat.",
      ["Ada Quill", "Odo Fenn"],
    ],
  ])("%s", (_, text, expected) => {
    expect(sourcesOf(text)).toEqual(expected);
  });

  it.each([
    [
      "a body of two subjects",
      "The National Harbour and Space Administration said it was late.",
      "National Harbour and Space Administration",
    ],
    [
      "a body for two subjects",
      "The Department for Food and Rural Affairs said it was late.",
      "Department for Food and Rural Affairs",
    ],
    [
      "those who speak for two",
      "Spokespeople for Sea Trust and Harbour Watch said it was late.",
      "Spokespeople for Sea Trust and Harbour Watch",
    ],
    [
      "what one person is",
      "Tide Union president and “Harbour Nights” star Ada Quill said it was late.",
      "Ada Quill",
    ],
    [
      "a subject behind another clause",
      "Odo Fenn met Ada Quill, and Tim Thorn said it was late.",
      "Tim Thorn",
    ],
    [
      "an object behind another verb",
      "He named Odo Fenn, Ada Quill, and Tim Thorn said it was late.",
      "Tim Thorn",
    ],
    ["somebody with a team", "Ada Quill and her team said it was late.", "Ada Quill"],
  ])("one line: %s", (_, text, expected) => {
    expect(sourcesOf(text)).toEqual([expected]);
  });
});
