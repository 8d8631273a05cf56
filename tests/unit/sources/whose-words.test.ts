import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an English text with what was counted of each, then its quotations with their speakers. */
function read(text: string): string[] {
  const { quotes, sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
  const speaker = (source: number | null) => (source === null ? "nobody" : sources[source]!.name);
  return [
    ...sources.map(({ name, quotes, indirect }) => `${name} ${quotes}+${indirect}`),
    ...quotes.map(({ text: words, source }) => `${speaker(source)}: ${words.split(" ", 3).join(" ")}`),
  ];
}

describe("a pronoun means whoever the text is about since somebody else spoke", () => {
  it.each<[string, string, string[]]>([
    [
      "the subject of a clause with that",
      "A guest at the hall said it was known.\nThe plan was kept so quiet that Wayne Korb, the director who runs the hall, did not hear of it until Tuesday. He said he was asked to wait.",
      ["guest at the hall 0+1", "Wayne Korb 0+1"],
    ],
    [
      "the subject of a clause with how, in the same sentence",
      "Ada Quill, the chief, opened it. “It is our best boat,” Quill said.\nThen listen to how Norcom’s Tom Fenn presented the new boat last night: “We want riders to see it,” he said.",
      ["Ada Quill 1+0", "Tom Fenn 1+0", "Ada Quill: It is our", "Tom Fenn: We want riders"],
    ],
    [
      "a surname behind whoever spoke without a name",
      "The answer came from Vadim Korb, a bearded figure who heads a lab. A guest at the fair said it would cost a million.\nThe boats leak, but Korb, during a talk, drew another lesson. “It’s a matter of time,” he said.",
      ["guest at the fair 0+1", "Vadim Korb 1+0", "Vadim Korb: It’s a matter"],
    ],
    [
      "not of whom somebody speaks",
      "Tom Quill, the mayor, said that Odo Fenn was out. He said that the port would close.",
      ["Tom Quill 0+2"],
    ],
    [
      "not with whom somebody is compared",
      "Tom Quill, the mayor, said it was late.\nThe hall was fuller than Odo Fenn, a clerk, hoped. He said that the port would close.",
      ["Tom Quill 0+2"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("words within a report are those of whoever reports them, where its inner clause has no speaker", () => {
  it.each<[string, string, string[]]>([
    [
      "what somebody concluded",
      "Ann Quill, the envoy, said that after long talks Norland had concluded the dam was “not, as such, a danger to the valley”.",
      ["Ann Quill 1+0", "Ann Quill: not, as such,"],
    ],
    [
      "what somebody hopes",
      "Ann Quill, the envoy, said the government hoped to build “a bridge between the two shores”.",
      ["Ann Quill 1+0", "Ann Quill: a bridge between"],
    ],
    [
      "what somebody expects",
      "Ann Quill, the envoy, said her team expected “a long and hard winter for us”.",
      ["Ann Quill 1+0", "Ann Quill: a long and"],
    ],
    [
      "what somebody is helped to do",
      "Colonel Amos Quill said the drills were aimed at helping the US and its allies respond to “any flood that may come up”.",
      ["Amos Quill 1+0", "Amos Quill: any flood that"],
    ],
    [
      "what somebody lets others do",
      "Ann Quill, the envoy, said the law lets clerks and their bosses answer “any call that may come up”.",
      ["Ann Quill 1+0", "Ann Quill: any call that"],
    ],
    [
      "what things suggest, before who says so",
      "Ann Quill, the envoy, spoke on Monday. Farms in the valley will fail, suggesting that next year “will feel like a desert” to many people, she said.",
      ["Ann Quill 1+0", "Ann Quill: will feel like"],
    ],
    [
      "a pronoun whose name follows",
      "The Sandry Guild said it was late. They met over what it called “a lie from start to end”, the Norland Ministry of Tides said.",
      ["Sandry Guild 0+1", "Norland Ministry of Tides 1+0", "Norland Ministry of Tides: a lie from"],
    ],
    [
      "not what a text found",
      "Ann Quill, the envoy, said the study found “a pattern of neglect on the shore”.",
      ["Ann Quill 0+1", "study 1+0", "study: a pattern of"],
    ],
    [
      "not what somebody called it",
      "Ann Quill, the envoy, said the ministry had called it “a lie from start to end”.",
      ["Ann Quill 0+1", "ministry 1+0", "ministry: a lie from"],
    ],
    [
      "not what somebody was told",
      "Ann Quill, the envoy, said Odo Fenn told her “go home at once, all of you”.",
      ["Ann Quill 0+1", "Odo Fenn 1+0", "Odo Fenn: go home at"],
    ],
    [
      "not of a film that shows a sign",
      "The video showed two men holding a sign that read “No more drilling in our bay”, a reference to the plan.",
      ["video 0+1", "nobody: No more drilling"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a body in other words is one line, and no other body", () => {
  it.each<[string, string, string[]]>([
    [
      "a body without capitals, by whose it is",
      "The drill was announced by Sandry’s home ministry on Monday. Schools will close, the ministry said.",
      ["Sandry’s home ministry 0+1"],
    ],
    [
      "a body with a name behind it",
      "Sandry’s home ministry met on Monday. The Norland Ministry of Tides came. The ministry said it was late.",
      ["Norland Ministry of Tides 0+1"],
    ],
    [
      "the last body of a noun, wherever its name has it",
      "The Health Ministry said it was late. The Ministry of Tides said it was not.\nThe ministry said it was sad.",
      ["Health Ministry 0+1", "Ministry of Tides 0+2"],
    ],
    [
      "a place behind the body or before it",
      "Norland’s Health Ministry said it was late. The Health Ministry in Norland said it was not.",
      ["Health Ministry in Norland 0+2"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
