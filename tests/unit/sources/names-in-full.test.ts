import { expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function namesOf(text: string): string[] {
  const paragraphs = text.split("\n").map((line, id) => ({ id, text: line }));
  const metadata = {
    title: "",
    authors: [],
    lang: "en",
    siteName: null,
    url: "https://lantern.example/1",
    origins: [],
  };
  return findSources({ paragraphs, metadata }, language("en")).sources.map(({ name }) => name);
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
