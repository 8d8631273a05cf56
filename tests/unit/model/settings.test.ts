import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, RANGES, type Settings } from "../../../src/model/settings.ts";

describe("parseSettings", () => {
  it.each([null, undefined, 3, "dark", [], { theme: null }])("gives the defaults for %j", (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it("keeps what is sound and mends each damaged key by itself", () => {
    const stored = {
      theme: "sepia",
      font: "comic",
      size: 900,
      leading: "wide",
      voices: { en: 3 },
      hyphens: 1,
      letterKeys: false,
    };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: "sepia", letterKeys: false });
  });

  it("drops keys of a later version", () => {
    expect(parseSettings({ theme: "dark", mood: "loud" })).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
  });

  it("gives back everything that it gave out", () => {
    const chosen: Settings = {
      opens: "tab",
      theme: "contrast",
      font: "sans",
      size: 140,
      leading: 2,
      measure: 28,
      letters: 0.06,
      words: 0.2,
      hyphens: false,
      pictures: "demand",
      speed: 1.5,
      voices: { en: "a voice" },
      letterKeys: false,
    };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each(Object.entries(RANGES))("holds %s between its limits", (key, { min, max }) => {
    const name = key as keyof typeof RANGES;
    expect(parseSettings({ [key]: min })[name]).toBe(min);
    expect(parseSettings({ [key]: max })[name]).toBe(max);
    expect(parseSettings({ [key]: min - 0.01 })[name]).toBe(DEFAULT_SETTINGS[name]);
    expect(parseSettings({ [key]: max + 0.01 })[name]).toBe(DEFAULT_SETTINGS[name]);
    expect(parseSettings({ [key]: Number.NaN })[name]).toBe(DEFAULT_SETTINGS[name]);
  });
});
