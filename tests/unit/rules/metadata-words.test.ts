import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/article/metadata/byline-names.ts";
import { findDates, foldDateText } from "../../../src/article/metadata/date-text.ts";
import { labelledNamesIn } from "../../../src/article/metadata/labelled-names.ts";
import { BY_WORDS, NO_NAMES } from "../../../src/rules/bylines.ts";
import { OTHER_DATE_WORDS, PUBLISHED_WORDS, UPDATED_WORDS } from "../../../src/rules/date-words.ts";
import { bareWords } from "../../../src/rules/fold.ts";
import { AD_SLOT_WORDS, KIND_WORDS } from "../../../src/rules/kinds.ts";
import { MONTHS } from "../../../src/rules/months.ts";
import { STOP_WORDS } from "../../../src/rules/stop-words.ts";

const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe("by-words", () => {
  it("have ids of their own", () => expect(twice(BY_WORDS.map(({ id }) => id))).toEqual([]));

  it.each(BY_WORDS.filter(({ sure }) => sure).map((row) => [row.id, row] as const))(
    "%s open a byline",
    (_, row) => {
      const lines = [
        ...row.words.split("|").map((word) => `${word} Ana Ruiz`),
        ...row.nouns.split("|").map((word) => `${word}: Ana Ruiz`),
      ].filter((line) => !/^:? Ana/.test(line) && line !== ": Ana Ruiz");
      for (const line of lines) expect([line, labelledNamesIn(line)]).toEqual([line, ["Ana Ruiz"]]);
    },
  );

  it.each(BY_WORDS.map((row) => [row.id, row] as const))("%s are no names by themselves", (_, row) => {
    for (const word of [...row.words.split("|"), ...row.nouns.split("|")].filter(Boolean)) {
      expect([word, labelledNamesIn(word)]).toEqual([word, []]);
    }
  });

  it("placeholders are nobody's name", () => {
    for (const word of NO_NAMES.split("|")) expect([word, namesIn(word)]).toEqual([word, []]);
  });
});

describe("months", () => {
  it.each(MONTHS.map((row) => [row.lang, row] as const))(
    "%s: every form is read as its month",
    (lang, row) => {
      const months = row.months.split(",").map((forms) => forms.trim().split("|"));
      expect(months).toHaveLength(12);
      months.forEach((forms, i) => {
        const iso = `2021-${String(i + 1).padStart(2, "0")}-03`;
        for (const form of forms) {
          expect(foldDateText(form)).toBe(form);
          expect([form, findDates(`3 ${form} 2021`, { lang, dayFirst: true })[0]?.iso]).toEqual([form, iso]);
        }
      });
    },
  );

  it("cover twenty languages at least", () => expect(MONTHS.length).toBeGreaterThan(40));
});

describe("words beside dates", () => {
  it.each([
    ["updated", UPDATED_WORDS],
    ["published", PUBLISHED_WORDS],
    ["other", OTHER_DATE_WORDS],
  ])("%s: folded as texts are, each once", (_, words) => {
    expect(words.filter((word) => foldDateText(word) !== word)).toEqual([]);
    expect(twice(words)).toEqual([]);
  });

  it("say one thing", () => {
    expect(UPDATED_WORDS.filter((word) => PUBLISHED_WORDS.includes(word))).toEqual([]);
  });
});

describe("kinds", () => {
  it("have ids of their own, words folded as sections are, each once", () => {
    const words = KIND_WORDS.flatMap(({ words: row }) => row.split("|"));
    expect(twice(KIND_WORDS.map(({ id }) => id))).toEqual([]);
    expect(words.filter((word) => bareWords(word) !== word)).toEqual([]);
    expect(twice(words)).toEqual([]);
  });

  it("name advertisements only by words of the sponsored", () => {
    const sponsored = KIND_WORDS.find(({ kind }) => kind === "sponsored")?.words.split("|") ?? [];
    expect(AD_SLOT_WORDS.split("|").filter((word) => !sponsored.includes(word))).toEqual([]);
  });
});

describe("stop words", () => {
  it("are told apart by language: each word once in a row, at least ten a row", () => {
    expect(twice(STOP_WORDS.map(({ lang }) => lang))).toEqual([]);
    for (const { lang, words } of STOP_WORDS) {
      expect([lang, twice(words.split(" "))]).toEqual([lang, []]);
      expect(words.split(" ").length).toBeGreaterThan(9);
    }
  });
});
