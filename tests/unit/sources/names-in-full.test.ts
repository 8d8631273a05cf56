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
