import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function quotesIn(lang: string, ...texts: string[]): string[] {
  const metadata = { title: "", authors: [], lang, siteName: null, url: "https://e.example/", origins: [] };
  const paragraphs = texts.map((text, id) => ({ id, text }));
  return findSources({ paragraphs, metadata }, language(lang)).quotes.map(({ text }) => text);
}

describe("quotations of languages that are not analysed", () => {
  it.each([
    ["tr", "“Kapıyı her sabah kendi elimle açarım” dedi kaptan.", ["Kapıyı her sabah kendi elimle açarım"]],
    [
      "ru",
      "«Мы открываем ворота каждое утро в шесть», — сказал он.",
      ["Мы открываем ворота каждое утро в шесть"],
    ],
    [
      "pl",
      "„Otwieram bramę codziennie o szóstej rano” – mówi.",
      ["Otwieram bramę codziennie o szóstej rano"],
    ],
    ["ja", "門番は「毎朝六時に門を開けています」と話す。", ["毎朝六時に門を開けています"]],
    ["zh", "他说：“我每天早上六点开门。”", ["我每天早上六点开门。"]],
    ["ar", "وقال الحارس: «أفتح البوابة كل صباح في السادسة».", ["أفتح البوابة كل صباح في السادسة"]],
    ["cs", "„Hledáme ztracený klíč,“ říká strážce.", ["Hledáme ztracený klíč,"]],
  ])("finds speech in %s", (lang, text, quotes) => {
    expect(quotesIn(lang, text)).toEqual(quotes);
  });

  it.each([
    ["tr", "Gemiye “Martı” adı verildi."],
    ["ja", "看板には「本日休業」とある。"],
  ])("leaves names and terms in %s alone", (lang, text) => {
    expect(quotesIn(lang, text)).toEqual([]);
  });

  it("names no speaker", () => {
    const metadata = {
      title: "",
      authors: [],
      lang: "pl",
      siteName: null,
      url: "https://e.example/",
      origins: [],
    };
    const text = "„Otwieram bramę codziennie o szóstej rano” – mówi Jan Kos.";
    const summary = findSources({ paragraphs: [{ id: 0, text }], metadata }, language("pl"));
    expect(summary.coverage).toBe("quotes");
    expect(summary.quotes[0]?.source).toBeNull();
    expect(summary.sources).toEqual([]);
  });
});
