import { expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function sourcesOf(lang: string, text: string, siteName: string | null = null) {
  const paragraphs = text.split("\n").map((line, id) => ({ id, text: line }));
  const metadata = { title: "", authors: [], lang, siteName, url: "https://lantern.example/1", origins: [] };
  const { sources } = findSources({ paragraphs, metadata }, language(lang));
  return sources.map(
    ({ name, kind, certainty }) => `${name}/${kind[0]}${certainty === "certain" ? "" : "?"}`,
  );
}

test.each([
  [
    "en",
    "The mayor, according to Ida Vane of the Washington Post, sold the boat in March.",
    ["The Washington Post/d"],
  ],
  ["en", "Two boats are gone. CBS Quillport reports that a man was jailed.", ["CBS Quillport/d"]],
  ["de", "Wie die «Neue Zürcher Zeitung» berichtet, gibt es drei Angebote.", ["Neue Zürcher Zeitung/d"]],
  ["no", "Broen er stengt, ifølge BBC.", ["BBC/d"]],
  ["no", "Selv fortalte skipperen avisa Kystposten at han sov.", []],
  [
    "en",
    "Sales fell, according to the Quay Index report from Datamole, a firm in Leeds.",
    ["Quay Index report from Datamole/d?"],
  ],
  ["en", "The channel moved, according to soundings by the Tidal Office.", ["Tidal Office/o"]],
  ["en", "Prices fell, according to data from the Harbor Board.", ["Harbor Board/o"]],
  ["en", "The two are even, according to a Reuters/Ipsos poll.", ["Reuters/Ipsos poll/d?"]],
  ["en", "The quay is sinking, the Wall Street Journal wrote.", ["The Wall Street Journal/d"]],
  [
    "en",
    "The firm sells two boats, reports The Information. The boats are late, The Information says.",
    ["The Information/d"],
  ],
])("%s: %s", (lang, text, expected) => {
  expect(sourcesOf(lang, text)).toEqual(expected);
});

test("the publisher is no source of its own story", () => {
  expect(sourcesOf("en", "The bridge is closed, according to Reuters.", "Reuters")).toEqual([]);
});

test("the whole sentence proves an outlet that running text names", () => {
  const text =
    "Nobody was hurt. The dam held, Odo Fenn said in an exclusive for CNN, and would not burst. It was late.";
  const { outlets } = findSources(
    {
      paragraphs: [{ id: 4, text }],
      metadata: {
        title: "",
        authors: [],
        lang: "en",
        siteName: null,
        url: "https://lantern.example/1",
        origins: [],
      },
    },
    language("en"),
  );
  expect(outlets.map(({ words }) => words)).toEqual([
    "The dam held, Odo Fenn said in an exclusive for CNN, and would not burst.",
  ]);
  expect(outlets[0]?.evidence).toEqual({ block: 4, start: 17, end: 90 });
});
