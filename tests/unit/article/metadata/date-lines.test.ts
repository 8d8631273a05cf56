import { expect, it, describe as suite } from "vitest";
import { findDates } from "../../../../src/article/metadata/date-text.ts";
import { DATE_LINES } from "./date-lines.ts";

suite("lines with a date", () => {
  it("are at least 150 in 20 languages", () => {
    expect(DATE_LINES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(DATE_LINES.map(([lang]) => lang.split("-")[0])).size).toBeGreaterThanOrEqual(20);
  });

  it.each(DATE_LINES)("%s: %s", (lang, line, iso) => {
    const dayFirst = lang !== "en" && lang !== "en-us";
    expect(findDates(line, { lang, dayFirst })[0]?.iso ?? null).toBe(iso);
  });
});
