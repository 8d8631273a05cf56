import { expect, test } from "vitest";
import { summaryRows } from "../../../src/model/summary-rows.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

const METADATA = {
  title: "",
  authors: [],
  lang: "en",
  siteName: null,
  url: "https://lantern.example/1",
  origins: [],
};

/** Names of all rows of an English text; what stands in brackets there is linked. */
function rowsOf(marked: string): string[] {
  const links: { block: number; start: number; end: number; url: string; text: string }[] = [];
  const paragraphs = marked.split("\n").map((line, id) => {
    const start = line.indexOf("[");
    const end = line.indexOf("]") - 1;
    const text = line.replace(/[[\]]/g, "");
    if (start >= 0)
      links.push({ block: id, start, end, url: "https://doi.org/10.1/1", text: text.slice(start, end) });
    return { id, text };
  });
  const rows = summaryRows(findSources({ paragraphs, metadata: METADATA, links }, language("en")));
  const sources = [rows.named, rows.unnamed, rows.documents, rows.uncertain].flat();
  return [
    ...sources.map(({ entry }) => entry.name),
    ...rows.linkedDocuments.map(({ document }) => document!),
  ];
}

test.each([
  [
    "new, then with its makers",
    "Ada Quill is less popular than ever, a recent poll has shown.\nA poll of 1,500 voters by Fenn and Moe found that she was liked by half.",
    ["poll of 1,500 voters by Fenn and Moe"],
  ],
  [
    "new at the head, with its maker further down",
    "Gulls leave the coast, according to a new study.\nNests are empty.\nHalf of them are, according to a joint study published by the Harbor Institute.\nNobody knows why, according to the study.",
    ["joint study published by the Harbor Institute"],
  ],
  [
    "new, then the one of somebody",
    "A new survey shows that gulls leave.\nThe survey by the Harbor Institute found that nests are empty.\nThe findings suggest a worse year.",
    ["survey by the Harbor Institute"],
  ],
  [
    "by another of its words",
    "A new research paper published in Tides suggests that gulls leave.\nThe research reveals that nests are empty.",
    ["new research paper published in Tides"],
  ],
  [
    "the study, in the words that told of it",
    "A study by Norland University tested 40 boats. The study found that ten leaked.",
    ["study by Norland University"],
  ],
  [
    "the study, of which nothing else is told",
    "They tested 40 boats. The study found that ten leaked.",
    ["study"],
  ],
  [
    "findings of one of two",
    "A study by Norland University found that boats leak. A review of 20 papers by Harbor College found that they do not.\nThe findings suggest that nobody knows.",
    ["study by Norland University", "review of 20 papers by Harbor College"],
  ],
  [
    "a further one is another",
    "A major study suggests that tea helps.\nA separate study by Norland University found that it hurts.",
    ["major study", "separate study by Norland University"],
  ],
  [
    "a survey of somebody else's, far from the head",
    "Firms are late.\nThey know it.\nThey try.\nA recent survey found that most use clouds.\nThat helps.\nA survey by the Harbor Institute found that they pay too much.",
    ["recent survey", "survey by the Harbor Institute"],
  ],
  [
    "linked where it does not speak",
    "Gulls leave the coast sooner than thought, a new study reports.\nAda Quill and her team wrote so in the [new paper], which was published on Monday.",
    ["Ada Quill", "new paper"],
  ],
  [
    "linked right before",
    "Ada Quill noted [findings of empty nests by the Tide Board].\nThat report found that half of them were.",
    ["findings of empty nests by the Tide Board"],
  ],
  [
    "another is linked",
    "Gulls leave the coast sooner than thought, a new study reports.\nAda Quill said so in [a paper of 2011 on nests].",
    ["Ada Quill", "new study", "paper of 2011 on nests"],
  ],
])("one document, one line: %s", (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  [
    "a body that another phrase introduced",
    "A report from an advisory committee to the Tide Ministry asks for more beans.\nThe committee also recommends fish. The committee said so twice.",
    "advisory committee to the Tide Ministry",
  ],
  ["a body of nobody knows whom", "A committee met. The committee said it would meet again.", "committee"],
])("%s", (_, text, name) => {
  expect(rowsOf(text)).toContain(name);
});

test.each([
  "According to our research, prices rise by a tenth.",
  "My report shows that the boats leak more than they did.",
])("what the writers say themselves has no line: %s", (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test("a company is the one that the sentence before names, in part too", () => {
  const text =
    "Blue Heron Records said the deal was done. Harbor Productions denied that it was.\nOn Friday, Ada Quill accused Blue Heron of theft.\nThe company flat-out denied it in a statement on its site.\n“We have always paid in full,” the statement read.";
  expect(rowsOf(text)).not.toContain("statement");
  const paragraphs = text.split("\n").map((line, id) => ({ id, text: line }));
  const { quotes, sources } = findSources({ paragraphs, metadata: METADATA }, language("en"));
  expect(quotes.map(({ source }) => source !== null && sources[source]!.name)).toEqual([
    "Blue Heron Records",
  ]);
});
