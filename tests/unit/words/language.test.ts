import { describe, expect, it } from "vitest";
import { languageName, languageTag } from "../../../src/words/language.ts";

describe("languageTag", () => {
  it.each([
    ["en-us", "en-US"],
    ["pt_BR", "pt-BR"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["ja-JP-mac", null],
    ["English (US)", null],
    ["x", null],
    ["", null],
    [null, null],
  ])("%s is %s", (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });
});

describe("languageName", () => {
  it.each([
    ["de-at", "en", "German"],
    ["de", "fr", "allemand"],
    ["xx-nonsense", "en", null],
    ["???", "en", null],
  ])("%s in %s is %s", (value, inLanguage, name) => {
    expect(languageName(value, inLanguage)).toBe(name);
  });
});
