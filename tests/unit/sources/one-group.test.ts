import { expect, test } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function sourcesOf(text: string): string[] {
  const { sources } = findSources(
    parseSourceRow({ text: text.replaceAll("\n", "\n\n"), lang: "en" }),
    language("en"),
  );
  return sources.map(({ name, kind }) => `${name}, ${kind}`);
}

test.each([
  [
    "by two nouns for one trade",
    "A group of physicians is urging the Tide Ministry to act.\nThe doctors warned that many are ill. “We ask you to act at once,” the physicians wrote.",
    ["group of physicians, unnamed"],
  ],
  [
    "by its members",
    "A group of senators said the bill was weak. The senators said that it had to change.",
    ["group of senators, unnamed"],
  ],
  [
    "beside others",
    "The officials said it was late. The doctors said it was early.",
    ["officials, unnamed", "doctors, unnamed"],
  ],
  [
    "and one person of the trade",
    "Doctors say tea helps. Ada Quill, a physician, said it does not. The doctor said so twice.",
    ["Doctors, unnamed", "Ada Quill, person"],
  ],
  [
    "beside its office",
    "A man was charged, prosecutors said. He lied to his crew for years, the Harbor County District Attorney’s Office said.",
    ["Harbor County District Attorney’s Office, organization"],
  ],
  [
    "beside its department",
    "Sandry police said a man was shot. He was 40, the Sandry Police Department said in a statement.",
    ["Sandry Police Department, organization"],
  ],
  [
    "of a place beside an office elsewhere",
    "Prosecutors in Norland said he lied. The District Attorney’s Office in Sandry said another did too.",
    ["Prosecutors in Norland, unnamed", "District Attorney’s Office in Sandry, organization"],
  ],
  [
    "beside a body for its members",
    "Police said a man was shot. The Police Federation said pay was too low.",
    ["Police, unnamed", "Police Federation, organization"],
  ],
])("one group, %s", (_, text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each([
  [
    "the body of the sentence before",
    "Blue Heron Motors fired 40 people. A spokesman said that it was sorry. “We are very sorry about it,” the spokesman said.",
    ["Blue Heron Motors spokesman, unnamed"],
  ],
  [
    "a body of two words tied",
    "Nobody is held by TBP for long.\nTides and Border Protection, part of the ministry, did not answer. A spokesperson said it never does.",
    ["Tides and Border Protection spokesperson, unnamed"],
  ],
  [
    "nobody's where it is about a person",
    "Ada Quill fired 40 people. A spokesman said that she was sorry.",
    ["spokesman, unnamed"],
  ],
])("a spokesperson of %s", (_, text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test("both airlines are the two that speak; of more nobody knows which", () => {
  const two = "Sandry Airlines said it was late. Harbor Airways said it was sorry.";
  const both = "Both airlines said they would hire.";
  expect(sourcesOf(`${two} ${both}`)).toEqual([
    "Sandry Airlines, organization",
    "Harbor Airways, organization",
  ]);
  expect(sourcesOf(both)).toEqual([]);
});

test("whoever another's report describes is whom the next sentence names first", () => {
  const text =
    "Ada Quill told of the time when a radio executive claimed that they were “awfully lazy”.\nBo Simms said the show should be called “The Lazy Pair”.";
  expect(sourcesOf(text)).toEqual(["Ada Quill, person", "Bo Simms, person"]);
});
