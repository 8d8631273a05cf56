import { describe, expect, it } from "vitest";
import { interfaceLanguage } from "../../../src/platform/interface-language.ts";

describe("interfaceLanguage", () => {
  it.each([
    // [the browser's language, language of the texts it gave, language of the interface]
    ["en-GB", "en", "en-GB"],
    ["de", "de", "de"],
    ["pt_BR", "pt-BR", "pt_BR"],
    ["AR-eg", "ar", "AR-eg"],
    // The browser falls back on English: dates, plurals and direction follow the words.
    ["sv", "en", "en"],
    ["he-IL", "en", "en"],
    ["pt-PT", "en", "en"],
    ["den", "de", "de"],
    ["sv", "", "sv"],
  ])("of %s with texts in %s is %s", (browser, texts, expected) => {
    expect(interfaceLanguage(browser, texts)).toBe(expected);
  });
});
