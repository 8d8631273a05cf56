import { describe, expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function read(lang: string, ...lines: string[]) {
  const paragraphs = lines.map((text, id) => ({ id, text }));
  const metadata = {
    title: "",
    authors: [],
    lang,
    siteName: null,
    url: "https://lantern.example/1",
    origins: [],
  };
  const summary = findSources({ paragraphs, metadata }, language(lang));
  const proofs = summary.sources.map(({ evidence }) =>
    evidence.map(({ block, start, end }) => lines[block]!.slice(start, end)),
  );
  return { summary, proofs };
}

describe("a quotation broken by its attribution", () => {
  test.each([
    [
      "en",
      "“We have no boats,” said Ada Quist, “and the tide is high this week.”",
      "We have no boats, … and the tide is high this week.",
    ],
    [
      "en",
      "“We have no boats,” said Ada Quist. “The tide is high this week.”",
      "We have no boats, … The tide is high this week.",
    ],
    [
      "de",
      "„Wir haben keine Boote“, sagte Ada Quist, „und die Flut ist hoch.“",
      "Wir haben keine Boote … und die Flut ist hoch.",
    ],
    [
      "fr",
      "« Nous n’avons pas de bateau », a dit Ada Quist, « et la mer est haute. »",
      "Nous n’avons pas de bateau … et la mer est haute.",
    ],
  ])("%s: stays in its parts and counts once: %s", (lang, text, words) => {
    const { summary } = read(lang, text);
    expect(
      summary.quotes.map((quote) => quote.text.replace(/\s+/g, " ").replace(" … ", " … ").trim()),
    ).toEqual([words]);
    expect(summary.quotes[0]?.spans).toHaveLength(2);
    expect(summary.sources.map(({ name, quotes }) => [name, quotes])).toEqual([["Ada Quist", 1]]);
  });
  test.each([
    [
      "en",
      "“We have no boats at all,” said Ada Quist. She would rather have stayed in town. Her advice: “Never trust the spring tide.”",
    ],
    [
      "de",
      "„Wir haben gar keine Boote“, sagte Ada Quist. Sie wäre lieber geblieben. Ihre Schlussfolgerung: „Wollen die uns denn alle täuschen?“",
    ],
  ])("%s: another sentence between makes two of it", (lang, text) => {
    const { summary } = read(lang, text);
    expect(summary.quotes.map(({ spans }) => spans.length)).toEqual([1, 1]);
    expect(summary.sources.map(({ name, quotes }) => [name, quotes])).toEqual([["Ada Quist", 2]]);
  });
  test("a speech over paragraphs has no mark of interruption", () => {
    const { summary } = read("en", "Ada Quist said: “We have no boats this week.", "“The tide is high.”");
    expect(summary.quotes.map((quote) => quote.text)).toEqual([
      "We have no boats this week.\nThe tide is high.",
    ]);
  });
  test("interruptions count no words", () => {
    const { summary } = read("en", "“We have no boats,” said Ada Quist, “and no oars.”");
    expect(summary.figures.quotedShare).toBeCloseTo(7 / 10);
  });
});

test("a quotation whose speaker is carried over proves itself", () => {
  const { proofs } = read(
    "en",
    "“We have no boats,” said Ada Quist.",
    "“The tide has been high for a week now.”",
  );
  expect(proofs).toEqual([
    ["“We have no boats,” said Ada Quist.", "“The tide has been high for a week now.”"],
  ]);
});
