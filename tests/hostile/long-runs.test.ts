import { describe, expect, it } from "vitest";
import { findSources } from "../../src/sources/find-sources.ts";
import { loadLanguage } from "../../src/sources/load-language.ts";

/** What a page may repeat: marks, words, and the beginnings of names, quotations and attributions. */
const UNITS = [
  ..."<>\"' 1,a([{}])/\\-A.&_:\n=?“é字@;*#|",
  ..."a |A |1 |, |Aa |a, |A. |a.|A-|a@|' |“a |a” |the |Ann Lee |Ann, |, said |(A) |of the ".split("|"),
];
/** UTF-16 units of the shorter text; the longer has twice as many. */
const SIZE = 50_000;
/** Processor milliseconds that no text of this length takes, and how many times as long twice the text may. */
const QUICK = 400;
const GROWTH = 3;

/** They are built from the rules' words, so that no list of our expressions holds them. */
describe("no summary runs away on a text of one run", () => {
  it.each(["en", "de", "fr", "es", "nl", "sv"])("%s", async (lang) => {
    const data = await loadLanguage(lang);
    const timeOf = (text: string) => {
      const metadata = {
        title: "",
        authors: [],
        lang,
        siteName: null,
        url: "https://a.example/",
        origins: [],
      };
      const before = process.cpuUsage().user;
      findSources({ paragraphs: [{ id: 1, text }], metadata }, data);
      return (process.cpuUsage().user - before) / 1_000;
    };
    const slow = UNITS.filter((unit) => {
      const short = timeOf(unit.repeat(SIZE / unit.length));
      return short > QUICK && timeOf(unit.repeat((2 * SIZE) / unit.length)) > GROWTH * short;
    });
    expect(slow).toEqual([]);
  });
});
