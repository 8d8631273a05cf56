import { expect, it } from "vitest";
import { voicesFor } from "../../../../src/popup/aloud/voices-for.ts";
import { voice } from "./fake-speech.ts";

it("gives the voices of the language: its region first, then the system's choice", () => {
  const voices = [
    voice("Zoe", "en-US"),
    voice("Anna", "de-DE", true),
    voice("Fiona", "en_GB"),
    voice("Alex", "en-US", true),
  ];
  const names = (lang: string) => voicesFor(voices, lang).map(({ name }) => name);
  expect(names("en-GB")).toEqual(["Fiona", "Alex", "Zoe"]);
  expect(names("en")).toEqual(["Alex", "Fiona", "Zoe"]);
  expect(names("de-AT")).toEqual(["Anna"]);
  expect(names("ja")).toEqual([]);
});
