import { describe, expect, it } from "vitest";
import { preview, readableDate, readingMinutes } from "../../../src/popup/text/format.ts";

describe("readableDate", () => {
  it("keeps a bare day what it is in every time zone", () => {
    expect(readableDate("2022-05-24", "en")).toBe("May 24, 2022");
    expect(readableDate("2022-05-24", "de")).toBe("24. Mai 2022");
  });

  it("gives the time where the page does", () => {
    expect(readableDate("2022-05-24T10:30:00", "en-GB")).toBe("24 May 2022 at 10:30");
  });

  it.each(["", "yesterday", "2022-13-45"])("has no answer to %j", (iso) => {
    expect(readableDate(iso, "en")).toBeNull();
  });
});

describe("readingMinutes", () => {
  it.each([
    [0, "en", 1],
    [238, "en", 1],
    [1190, "en", 5],
    [1190, null, 5],
    [1350, "ja", 3],
    [1350, "zh-hans", 3],
  ])("%d words or characters in %s are %d minutes", (words, lang, minutes) => {
    expect(readingMinutes(words, lang)).toBe(minutes);
  });
});

describe("preview", () => {
  it("cuts at a space, or anywhere where there is none", () => {
    expect(preview("  one\n two  ", 20)).toBe("one two");
    expect(preview("one two three four", 11)).toBe("one two…");
    expect(preview("港町の小さな図書館", 4)).toBe("港町の小…");
  });
});
