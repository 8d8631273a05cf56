import { expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function sourcesOf(text: string) {
  const paragraphs = text.split("\n").map((line, id) => ({ id, text: line }));
  const metadata = {
    title: "",
    authors: [],
    lang: "en",
    siteName: null,
    url: "https://lantern.example/1",
    origins: [],
  };
  return findSources({ paragraphs, metadata }, language("en")).sources;
}

function namesOf(text: string): string[] {
  return sourcesOf(text).map(({ name }) => name);
}

test.each([
  [
    "letters before their name, which never speaks",
    "Nobody is held at a TBP station for long.\nTides and Border Protection shut one. In May, TBP said it would open two.",
    ["Tides and Border Protection"],
  ],
  [
    "letters of a name with small words",
    "Ann Lee joined the Norland Society for the Protection of Gulls. The NSPG said there were fewer.",
    ["Norland Society for the Protection of Gulls"],
  ],
  [
    "two letters of a body named before with its article",
    "Envoys of the Norland Union met. The NU said the dam was illegal.",
    ["Norland Union"],
  ],
  [
    "two letters of a body that spoke with another",
    "The Harbor League and Norland Union said the dam would stay. The NU said so again.",
    ["Harbor League", "Norland Union"],
  ],
  ["two letters before any name", "The NU said the dam was illegal. The Norland Union met.", ["NU"]],
  ["two letters of a person", "Nora Umber came to the quay. NU said the dam was illegal.", ["NU"]],
  ["three letters of a person", "Nora Olga Umber came to the quay. NOU said the dam was illegal.", ["NOU"]],
  [
    "an adjective for the airline",
    "Shares of Sandrian Airlines fell. Sandrian said that it would cut flights.",
    ["Sandrian Airlines"],
  ],
  [
    "an adjective for one of two",
    "Sandrian Airlines fell, Sandrian Express rose. Sandrian said that it would cut flights.",
    ["Sandrian"],
  ],
  [
    "a name that is none of an adjective",
    "Sandry Studios showed a film. Sandry said that it would cut jobs.",
    ["Sandry"],
  ],
])("%s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each<[what: string, text: string, names: string[]]>([
  [
    "a body by its noun alone, in a capital",
    "The Scottish Government has released the papers.\nThe Government said there was a “large amount of sensitive material” in them.",
    ["Scottish Government"],
  ],
  [
    "two bodies of one noun",
    "The Scottish Government met the Norland Government.\nThe Government said there was a “large amount of sensitive material” in them.",
    ["Government"],
  ],
  [
    "an ordinal of the name",
    "First Tide Capital, a young firm, warned its partners that the boats would be late.",
    ["First Tide Capital"],
  ],
  ["an ordinal of a count", "First Mara Quill said that the boats would be late.", ["Mara Quill"]],
  [
    "the sentence’s own adverb",
    "Now researchers at the University of Sandry suggest that the boats will be late.",
    ["researchers at the University of Sandry"],
  ],
  [
    "a particle of another language",
    "“We are ready to bring it into the town’s hall,” said Laurence des Quilles, the hall’s president.",
    ["Laurence des Quilles"],
  ],
  [
    "a nearer committee without a name",
    "An advisory committee to the Ministry of Tides met on Monday. A committee of teachers met on Tuesday. The committee said schools must close.",
    ["committee"],
  ],
  [
    "a verb behind whom it was told of",
    "A group of sailors met Harbor officials on Monday. The group said the pier was unsafe.",
    ["group"],
  ],
  [
    "a spokeswoman behind two bodies",
    "Amazonia Corp. bought the site in May. The City of Sandry had owned it. A spokeswoman said the company would build flats.",
    ["spokeswoman"],
  ],
])("%s", (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each<[what: string, text: string, quotations: [name: string, count: number][]]>([
  [
    "of the main clause, not of what is asked",
    "Tova Noll and Michael Thomsen were guards. Monty Figgen, the lawyer for Thomsen, said he was innocent.\nFiggen declined to address whether Thomsen slept on the job. “When all is in,” he said, “we will see another picture.”",
    [["Monty Figgen", 1]],
  ],
  [
    "of whoever tells what another did",
    "Odo Quillaf, a mayor, said the inquiry had asked for the list but “did not request the letters themselves”.",
    [["Odo Quillaf", 1]],
  ],
  [
    "of what another calls something",
    "Odo Quillaf, a mayor, said the ministry called the plan “a disgrace to the whole town”.",
    [
      ["Odo Quillaf", 0],
      ["ministry", 1],
    ],
  ],
  [
    "of whom others surround by nouns",
    "Experts are divided, but StormWatch lead hurricane forecaster Dan Kottwell is secure in his forecast.\n“It’s going to be a busy season for us,” he said.",
    [["Dan Kottwell", 1]],
  ],
])("whose words: %s", (_, text, quotations) => {
  expect(sourcesOf(text).map(({ name, quotes }) => [name, quotes])).toEqual(quotations);
});
