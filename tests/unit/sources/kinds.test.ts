import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function kindsOf(text: string) {
  return findSources(parseSourceRow({ text, lang: "en" }), language("en")).sources.map(({ name, kind }) => [
    name,
    kind,
  ]);
}

type Case = [what: string, text: string, kinds: [string, string][]];

describe("whether a name is a person’s, a body’s or a document’s", () => {
  it.each<Case>([
    [
      "two capitals of which the last is a common word here",
      "Nobody builds robots as small. According to Varna Robots, its machines never sleep.",
      [["Varna Robots", "organization"]],
    ],
    [
      "two capitals of which the first is a common word here",
      "It is a common mistake. “We saw no ships in the bay,” Common Tidings reported on Monday.",
      [["Common Tidings", "organization"]],
    ],
    [
      "two ordinary words, neither of which the text has in small letters",
      "According to Common Lanterns, the quay is full of boats that nobody owns.",
      [["Common Lanterns", "organization"]],
    ],
    [
      "an ordinary word, no family name, behind one that is no given name",
      "The ferry is late, notes Sandry Examiner, and it will be later.",
      [["Sandry Examiner", "organization"]],
    ],
    [
      "an ordinary word that is a family name too",
      "The ferry is late, notes Quistan Waters, and it will be later.",
      [["Quistan Waters", "person"]],
    ],
    [
      "two ordinary words of which the first is a given name too",
      "The ferry is late, notes Robin Brook, and it will be later.",
      [["Robin Brook", "person"]],
    ],
    [
      "a house over small words, whose last two are ordinary",
      "“Every crate counts for us,” the owner of Quill Moving Packages told the Lantern.",
      [["owner of Quill Moving Packages", "unnamed"]],
    ],
    [
      "two words in capitals, letters for nothing",
      "The ferry is late, says MATEJ QUILLEY, and it will be later.",
      [["MATEJ QUILLEY", "person"]],
    ],
    [
      "a given name in capitals as a paper prints its first word",
      "KELLY Quillborne has blasted the “whinger of the whole harbor town”.",
      [["KELLY Quillborne", "person"]],
    ],
    [
      "letters before a body’s noun",
      "The ferry is late, says KTMQ NEWS, and it will be later.",
      [["KTMQ NEWS", "organization"]],
    ],
    [
      "ordinary words in a capital that opens what follows a colon, or has several behind it",
      "Step 1: Download the latest list, which says that tides are late. Each Meal mentioned below has grams of fish making my total.",
      [],
    ],
    [
      "a name behind “the”",
      "Ships came late. The harbor is full, the Yellow Oars say.",
      [["Yellow Oars", "organization"]],
    ],
    [
      "the noun of a text at its end, and a share behind it",
      "According to Quist Research, 52% of skippers sleep badly.",
      [["Quist Research", "organization"]],
    ],
    [
      "a surname that is a common word, behind a frequent given name",
      "The hill is steep. The gate is broken, Martin Hill said.",
      [["Martin Hill", "person"]],
    ],
    [
      "a surname that is a common word, with what its bearer is",
      "The hill is steep. The gate is broken, said Orla Hill, a skipper.",
      [["Orla Hill", "person"]],
    ],
    [
      "somebody’s film behind “the”",
      "Orla Quist sings at the end of the Orla Quist film. “We were cold all the time,” Quist said.",
      [["Orla Quist", "person"]],
    ],
    [
      "a surname that is a common word, alone beside a verb of saying",
      "The ash is tall. “We saw no ships in the bay,” Quistan Ebb said. The ebb came. Ebb told Orla Hill that it was late.",
      [["Quistan Ebb", "person"]],
    ],
    [
      "a given name that is a common word, whose surname stands alone beside a verb of saying",
      "There is joy in the town. The gate is broken, Joy Quistan said. “We were cold all the time,” said Quistan.",
      [["Joy Quistan", "person"]],
    ],
    [
      "a frequent surname that is a common word, behind a name that nobody knows",
      "The park is closed. The gate is broken, Quistan Park said.",
      [["Quistan Park", "person"]],
    ],
    [
      "a noun with an article, named after somebody",
      "They went to the Quistan Thorn trial. “We were cold all the time,” Quistan Thorn said.",
      [["Quistan Thorn", "person"]],
    ],
    [
      "an account with its own name",
      "The hill is brown.\nThe gate is broken — Quist Brown (@quistbrown) May 3, 2024",
      [["Quist Brown", "person"]],
    ],
    [
      "a frequent given name alone",
      "The boats are late. “Nobody counts the nets in winter,” Matthew said.",
      [["Matthew", "person"]],
    ],
    [
      "a town with a given name",
      "Rain fell in Charlotte. The boats are late, Charlotte says, and it blames the wind.",
      [["Charlotte", "organization"]],
    ],
    ["a name that says “I”", "“I never saw my boat again,” Brannoc said on Monday.", [["Brannoc", "person"]]],
    [
      "a name that says “we”, or quotes one who says “I”",
      "“We shut our mill, and ‘I miss it’ is what people say,” Brannoc said on Monday.",
      [["Brannoc", "organization"]],
    ],
    [
      "a name that says “we” and of whom “he” is told",
      "“We had a great time at the fair,” Brannoc said on Monday. Brannoc said he’s tired.",
      [["Brannoc", "person"]],
    ],
    [
      "a name with words of its own that stands nowhere as a body’s",
      "“The tide is just terrific today,” Brannoc said on Monday.",
      [["Brannoc", "person"]],
    ],
    [
      "a name before what only a body has",
      "“The tide is just terrific today,” Brannoc said on Monday. Brannoc users agree.",
      [["Brannoc", "organization"]],
    ],
    [
      "a report in capitals",
      "According to the Quist Harbor Trade Report 2021, half of the boats are late.",
      [["Quist Harbor Trade Report", "document"]],
    ],
    [
      "a survey over something",
      "According to Quist’s Future of Rowing Survey, most crews eat twice.",
      [["Future of Rowing Survey", "document"]],
    ],
  ])("%s", (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});
