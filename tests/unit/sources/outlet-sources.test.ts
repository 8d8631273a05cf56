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
])("%s: %s", (lang, text, expected) => {
  expect(sourcesOf(lang, text)).toEqual(expected);
});

test("the publisher is no source of its own story", () => {
  expect(sourcesOf("en", "The bridge is closed, according to Reuters.", "Reuters")).toEqual([]);
});
