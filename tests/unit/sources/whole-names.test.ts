import { expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an English text: "name, role", and the first letter of the kind. */
function sourcesOf(...paragraphs: string[]): string[] {
  const metadata = {
    title: "",
    authors: [],
    lang: "en",
    siteName: null,
    url: "https://lantern.example/1",
    origins: [],
  };
  const input = { paragraphs: paragraphs.map((text, id) => ({ id, text })), metadata };
  const { sources } = findSources(input, language("en"));
  return sources.map(({ name, role, kind }) => `${name}${role ? `, ${role}` : ""}/${kind[0]}`);
}

test.each<[string, string[]]>([
  ["Tell the Future argues that the law should be changed.", ["Tell the Future/o"]],
  ["Eels are rare, and Save the Tide wrote that “the dam should not be here”.", ["Save the Tide/o"]],
  ["What Quill The Book Club said about it: “We had not done this before.”", ["Quill The Book Club/o"]],
  ["KTM 4 Sandry reported that the planes were late.", ["KTM 4 Sandry/o"]],
  ["Of the boats that came on May 4 Sandry said nothing was known.", ["Sandry/o"]],
  ["Police Norland said a body was found.", ["Police Norland/o"]],
  ["The Norland Subcommittee on Tides said eels are rare.", ["Norland Subcommittee on Tides/o"]],
  [
    "A Ministry of Foreign Affairs spokesperson said so on Monday.",
    ["Ministry of Foreign Affairs spokesperson/u"],
  ],
  ["A Tide and Harbor Agency spokesperson said it was shut.", ["Tide and Harbor Agency spokesperson/u"]],
  ["Some of Orla’s friends said she had left.", ["Some of Orla’s friends/u"]],
  // Before an article stands what is no name.
  ["Yesterday the Harbor Union said it was shut.", ["Harbor Union/o"]],
  ["Perhaps the Harbor Union said it was shut.", ["Harbor Union/o"]],
  ["Asked about it the Harbor Union said it was shut.", ["Harbor Union/o"]],
  ["In Sandry The Tide Union said it was shut.", ["Tide Union/o"]],
])("a name goes on over small words: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each<[string, string[]]>([
  [
    "PETER VAN QUILL said eels are rare. According to LINDA FENN, they are not.",
    ["PETER VAN QUILL/p", "LINDA FENN/p"],
  ],
  ["Luke Quill MP said eels are rare.", ["Luke Quill/p"]],
  ["Watch how the legendary Jim Quill explains that eels are rare.", ["Jim Quill/p"]],
  ["Voltaire once told him that he lived on coffee.", ["Voltaire/p"]],
  ["Writing in The Lantern Linda said: “It was hard for me to ask him.”", ["Linda/p"]],
  // A channel, a firm of that name, a noun behind it.
  ["NBC Harrow said eels are rare.", ["NBC Harrow/o"]],
  ["The Trump Organization said eels are rare.", ["Trump Organization/o"]],
  ["The famous Jim Quill museum said eels are rare.", ["famous Jim Quill museum/o"]],
])("a person's name is one: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each<[string]>([
  ["Please note that the shop is shut. Rest assured we will be back."],
  ["Stay informed about the tides."],
  ["Use the list and share it with all of your friends, noting that eels are rare."],
  ["He cannot sail because, according to Norlandian tidal law, he must swear an oath."],
  ["On top of that, few games boast as much depth as this one."],
])("what opens a sentence or describes a noun is no name: %s", (text) => {
  expect(sourcesOf(text)).toEqual([]);
});

test.each<[string, string]>([
  [
    "They grilled Orla Fenn, a top aide to Vice President Quill on Moe's July 25 call with the town. Fenn said it was odd.",
    "Orla Fenn, top aide to Vice President Quill/p",
  ],
  [
    "They asked Orla Fenn, an adviser to Mayor Quill during the flood. Fenn said it was odd.",
    "Orla Fenn, adviser to Mayor Quill/p",
  ],
  [
    "Orla Fenn, adviser to Mayor Quill on climate, said it was odd.",
    "Orla Fenn, adviser to Mayor Quill on climate/p",
  ],
  [
    "Orla Fenn, a spokeswoman for the Harbor Group in Sandry, said it was odd.",
    "Orla Fenn, spokeswoman for the Harbor Group in Sandry/p",
  ],
  [
    "The town has a new judge: the state’s newest judge, Orla Fenn, said it was odd.",
    "Orla Fenn, state’s newest judge/p",
  ],
])("a role ends where the sentence goes on: %s", (text, source) => {
  expect(sourcesOf(text)).toEqual([source]);
});

test("a name ends with its line", () => {
  const text = "Roads in\nHarrow\nHarrow Road Police said the bridge is shut.";
  expect(sourcesOf(text)).toEqual(["Harrow Road Police/o"]);
});
