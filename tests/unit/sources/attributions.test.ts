import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { sourcesRowOf } from "../../../src/cli/sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";
import { ATTRIBUTION_HITS, ATTRIBUTION_MISSES } from "./samples/attributions.ts";

function read(text: string) {
  const input = parseSourceRow({ text, lang: "en" });
  const summary = findSources(input, language("en"));
  return { summary, rows: sourcesRowOf(summary, input.paragraphs) };
}

describe("who says what, in English", () => {
  it.each(ATTRIBUTION_HITS)("$pattern: $text", ({ pattern, text, mention, cue, content, direct }) => {
    const { summary, rows } = read(text);
    const at = summary.attributions.findIndex((one) => one.pattern === pattern);
    expect({ pattern, ...rows.attributions[at] }).toMatchObject({ pattern, mention, cue, content, direct });
  });

  it.each(ATTRIBUTION_MISSES)("$why: $text", ({ text, names }) => {
    expect(read(text).rows.sources.map(({ name }) => name)).toEqual(names);
  });
});

it("says of words whose speaker is only likely that they are uncertain", () => {
  const { summary } = read(
    "Ada Quill, the founder of Sandry Gardens, said ivy is easy. “I have grown it for ten years,” Quill said.\nMost plants need light. An expert can tell.\n" +
      "The leaves need water. “It is still an easy plant to care for,” the expert explains.",
  );
  expect(summary.sources.map(({ name, certainty }) => [name, certainty])).toEqual([["Ada Quill", "certain"]]);
  expect(summary.quotes.map(({ text, guessed = false }) => [text, guessed])).toEqual([
    ["I have grown it for ten years,", false],
    ["It is still an easy plant to care for,", true],
  ]);
  expect(summary.attributions.at(-1)).toMatchObject({ source: 0, certainty: "uncertain" });
});

describe("sources of an article", () => {
  it("joins full name, surname, pronoun and title, and keeps the role in the article's words", () => {
    const { rows } = read(
      "Mara Quill, head of the Harbor Fishers' Union, said the quota was too low. “We cannot live on that,” Quill said.\n" +
        "She added that boats would stay in port.",
    );
    expect(rows.sources).toMatchObject([
      {
        name: "Mara Quill",
        kind: "person",
        role: "head of the Harbor Fishers' Union",
        quotes: 1,
        indirect: 2,
      },
    ]);
  });

  it("lets a title mean the one person who holds it", () => {
    const { rows } = read(
      "Transport Minister Odo Fenn opened the bridge. The minister said it would last a century.",
    );
    expect(rows.sources).toMatchObject([{ name: "Odo Fenn", role: "Transport Minister", kind: "person" }]);
  });

  it("leaves two people of one surname apart", () => {
    const { rows } = read("Ada Brook said the dam held. Tom Brook said it leaked.");
    expect(rows.sources.map(({ name }) => name)).toEqual(["Ada Brook", "Tom Brook"]);
  });

  it("joins a body with its short name and its initials", () => {
    const { rows } = read(
      "The Northern Water Board said levels were high. The NWB said floods were likely. The Water Board warned that roads could close.",
    );
    expect(rows.sources).toMatchObject([{ name: "Northern Water Board", kind: "organization", indirect: 3 }]);
  });

  it("takes an apposition before the name as the role", () => {
    const { rows } = read("The victim's lawyer, Iris Dole, said the case was closed.");
    expect(rows.sources).toMatchObject([{ name: "Iris Dole", role: "victim's lawyer", kind: "person" }]);
  });

  it("counts an interrupted quotation once and a new paragraph after a closed mark again", () => {
    const { rows } = read(
      "“The ferry was late again,” Nils Orr said, “and nobody told us why.”\n“We waited for three hours in the rain,” Orr said.",
    );
    expect(rows.sources).toMatchObject([{ name: "Nils Orr", quotes: 2, indirect: 0 }]);
  });

  it("joins a speech whose paragraphs each open their marks", () => {
    const { summary } = read(
      "Lena Park commented: “The first storm took the roof.\n“The second storm took the walls,” Park said.",
    );
    expect(summary.quotes).toHaveLength(1);
    expect(summary.quotes[0]?.spans).toHaveLength(2);
    expect(summary.sources).toMatchObject([{ name: "Lena Park", quotes: 1 }]);
  });

  it("tells terms and titles in quotation marks from speech", () => {
    const { rows } = read(
      "The club's “Summer Nights” programme sold out, and its “green” cups were gone by noon.",
    );
    expect(rows.sources).toEqual([]);
    expect(rows.quotes).toEqual([]);
  });

  it.each([
    [
      "The town's Harbor, Fishery, and Trade Agency says the quay is safe.",
      ["Harbor, Fishery, and Trade Agency"],
    ],
    ["The Harbor, Fishery, and Trade Agency said the quay was safe.", ["Harbor, Fishery, and Trade Agency"]],
    [
      "The quay will sink, according to residents of the town in Sorland as well as in Vestmark.",
      ["residents of the town in Sorland as well as in Vestmark"],
    ],
  ])("keeps a list and a second place in the name: %s", (text, names) => {
    expect(read(text).rows.sources.map(({ name }) => name)).toEqual(names);
  });

  it.each(["The quay will sink, according to residents", "It is cleared to sail, according to the H.B.A."])(
    "reads a text that ends without a stop: %s",
    (text) => expect(() => read(text)).not.toThrow(),
  );

  it("gives a group no role, nor a person what names them already", () => {
    const { rows } = read(
      "Opponents of the bridge said it would sink. A former deckhand captain said it would float.",
    );
    expect(rows.sources.map(({ role }) => role)).toEqual([null, null]);
  });

  it.each([
    [
      "A night nurse who asked not to be named because the contract with the clinic forbids loose talk said the lift had failed.",
      ["nurse"],
    ],
    ["A review from March put the cost at 4,200.", ["review"]],
    ["Ada Brook wrote the letter.", []],
    ["Ada Brook wrote that the letter was late.", ["Ada Brook"]],
  ])("tells statements from acts: %s", (text, names) => {
    expect(read(text).rows.sources.map(({ name }) => name)).toEqual(names);
  });

  it("takes what somebody runs as the role, not where they live", () => {
    const { rows } = read(
      "Ada Brook, who runs the mill, said it leaked. Tom Orr, who lives by the mill, said it did not. Dr. Iris Dole of the harbor clinic said both were right.",
    );
    expect(rows.sources.map(({ role }) => role)).toEqual(["who runs the mill", null, "of the harbor clinic"]);
  });

  it("names nobody where nobody is named", () => {
    const { rows } = read("“Somebody should have looked at the brakes before the race began.”");
    expect(rows.quotes).toMatchObject([{ speaker: null, mention: null }]);
  });

  it("does not name the publisher, nor what thinks without speaking", () => {
    const input = parseSourceRow({
      text: "Harbor Gazette reporters waited. Olga Wick believes the pier is lost. “It is gone,” Dan Holt told the Harbor Gazette.",
      lang: "en",
      siteName: "Harbor Gazette",
    });
    expect(
      sourcesRowOf(findSources(input, language("en")), input.paragraphs).sources.map(({ name }) => name),
    ).toEqual(["Dan Holt"]);
  });

  it("reports quotations only in a language it has no rules for", () => {
    const input = parseSourceRow({
      text: "„Dobrze, że jesteście tutaj z nami”, powiedział Jan.",
      lang: "pl",
    });
    expect(findSources(input, language("pl"))).toMatchObject({
      coverage: "quotes",
      sources: [],
      quotes: [{ source: null }],
    });
  });
});
