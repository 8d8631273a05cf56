import { describe, expect, test } from "vitest";
import { findQuoteRegions } from "../../../src/sources/text/quote-regions.ts";
import { language } from "./loaded-languages.ts";

const quoted = (lang: string, text: string, carry = false) =>
  findQuoteRegions(text, language(lang).quotes, carry).map(({ innerStart, innerEnd }) =>
    text.slice(innerStart, innerEnd),
  );

describe("a closing mark that nothing opened", () => {
  test.each([
    ["de", "Das reicht nicht“, sagte Brehm. „Wir gehen“, fügte er an.", ["Wir gehen"]],
    ["de", "Das reicht nicht“ sagte Brehm, als er ging.", []],
    ["de", "Das reicht nicht.“ Dann ging er und schwieg.", []],
    ["en", "That is not enough” said Brehm. “We go now,” he added.", ["We go now,"]],
    ["fr", "Cela suffit», dit-elle. «Nous partons», dit-il.", ["Nous partons"]],
    ["de", "Das reicht nicht«, sagte Brehm. »Wir gehen«, fügte er an.", ["Wir gehen"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(quoted(lang, text)).toEqual(expected);
  });
  test("ends the speech of the paragraph before", () => {
    expect(quoted("de", "Das reicht nicht“, sagte Brehm. „Wir gehen“, fügte er an.", true)).toEqual([
      "Das reicht nicht",
      "Wir gehen",
    ]);
  });
});

describe("marks of several styles", () => {
  test.each([
    ["de", "Er sagte: „Ja“ und „vielleicht“.", ["Ja", "vielleicht"]],
    ["de", "Er sagte: “Ja, gern.” Dann ging er.", ["Ja, gern."]],
    ["en", "He said: “Yes.” Then: “No.”", ["Yes.", "No."]],
    ["sv", "Han sade: ”Ja, gärna.” Sedan gick han.", ["Ja, gärna."]],
    ["fr", "Il a dit : « Oui. » Puis il est parti.", [" Oui. "]],
  ])("%s: %s", (lang, text, expected) => {
    expect(quoted(lang, text)).toEqual(expected);
  });
});

describe("a quotation opened in one style and closed in another", () => {
  test.each([
    [
      "it",
      "“Uomini, restate qui!». È un appello. «Si resta a riva», dice.",
      ["Uomini, restate qui!", "Si resta a riva"],
    ],
    [
      "it",
      "«Uomini, restate qui!”. È un appello. «Si resta a riva», dice.",
      ["Uomini, restate qui!", "Si resta a riva"],
    ],
    ["fr", "“Restez ici ! » Puis il est parti. « Oui. »", ["Restez ici ! ", " Oui. "]],
    ["it", '«Il “molo” è "chiuso", ha detto», spiega.', ['Il “molo” è "chiuso", ha detto']],
    ["it", "“Il «molo» è chiuso”, spiega.", ["Il «molo» è chiuso"]],
    ["de", "„Er sagte »Ja« und ging.“ Dann: „Nein.“", ["Er sagte »Ja« und ging.", "Nein."]],
    ["de", "„Er sagte «Ja» und ging.“ Dann: „Nein.“", ["Er sagte «Ja» und ging.", "Nein."]],
  ])("%s: %s", (lang, text, expected) => {
    expect(quoted(lang, text)).toEqual(expected);
  });
});
