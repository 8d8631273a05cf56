import { describe, expect, it } from "vitest";
import {
  isLaterUpdate,
  preview,
  readableAge,
  readableDate,
  readingMinutes,
} from "../../../src/words/format.ts";

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

describe("readableAge", () => {
  const now = new Date(2026, 10, 29, 12, 0);
  it.each([
    [new Date(2026, 10, 29, 11, 15).toISOString(), "45 minutes ago"],
    [new Date(2026, 10, 29, 12, 0).toISOString(), "this minute"],
    [new Date(2026, 10, 29, 3, 0).toISOString(), "9 hours ago"],
    [new Date(2026, 10, 26, 9, 0).toISOString(), "3 days ago"],
    ["2026-11-29", "today"],
    ["2026-11-28", "yesterday"],
    ["2026-08-01", "3 months ago"],
    ["2022-05-24", "4 years ago"],
    ["2026-12-24", null],
    ["no date", null],
  ])("of %s is %s", (iso, age) => expect(readableAge(iso, now, "en")).toBe(age));
});

describe("isLaterUpdate", () => {
  it.each([
    [null, "2026-01-02", true],
    ["2026-01-02", "2026-01-02", false],
    ["2026-01-02", "2026-01-03", true],
    ["2026-01-02", "2026-01-01", false],
    ["2026-01-02", "2026-01-02T10:00:00Z", false],
    ["2026-01-02T10:00:00Z", "2026-01-02T10:00:30Z", false],
    ["2026-01-02T10:00:00Z", "2026-01-02T10:05:00Z", true],
    ["2026-01-02T10:00:00Z", "2026-01-02T11:00:00+01:00", false],
    ["2026-01-02T10:00:00Z", "2026-01-02T09:00:00Z", false],
  ])("published %s, modified %s: %s", (published, modified, later) =>
    expect(isLaterUpdate(published, modified)).toBe(later),
  );
});
