import { expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an English text as a reader sees them: "name, role"; "?" marks the uncertain ones, a number their quotations. */
function sourcesOf(text: string): string[] {
  const paragraphs = text.split("\n").map((line, id) => ({ id, text: line }));
  const metadata = {
    title: "",
    authors: [],
    lang: "en",
    siteName: null,
    url: "https://lantern.example/1",
    origins: [],
  };
  const { sources } = findSources({ paragraphs, metadata }, language("en"));
  return sources.map(
    ({ name, role, certainty, quotes }) =>
      `${name}${role ? `, ${role}` : ""}${certainty === "certain" ? "" : "?"}${quotes ? ` ${quotes}` : ""}`,
  );
}

test.each<[string, string[]]>([
  [
    "Orla Quill, fitness trainer and health coach, Fern Food & Fit, Ruvia, Spain says: “I eat three meals a day.”",
    ["Orla Quill, fitness trainer and health coach 1"],
  ],
  [
    "It is a guide, and yet Mara Quill, a nurse from Greater Harrow, USA advises that boats should wait.",
    ["Mara Quill, nurse from Greater Harrow"],
  ],
  [
    "Tilda Roe, 43, head of research at Quill Labs, Sandry, Norland said that eels are rare.",
    ["Tilda Roe, head of research at Quill Labs"],
  ],
  [
    "Odo Fenn, professor of law, University of the Bay, Norland argues that the ban is void.",
    ["Odo Fenn, professor of law"],
  ],
  // Behind a preposition the name is no subject, and a list has an "and".
  ["With Orla Fenn, a nurse from Sandry, Norland says it will help others.", ["Norland?"]],
  ["He met Orla Fenn, a teacher, Odo Moe, a skipper, and Quill says they were glad.", ["Quill?"]],
  ["“It is shut,” said Odo Fenn, a skipper. Norland says it is open.", ["Odo Fenn, skipper", "Norland?"]],
])("the end of what somebody is is not who speaks: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each<[string, string[]]>([
  [
    "The plan differs from the requests of some protest groups, like the Tide, in “one small but real way”.",
    [],
  ],
  [
    "As government documents leaked to a skipper have unveiled, the camp was run “without any mercy at all”.",
    [],
  ],
  ["Police reports obtained by the Post show that the boat sank.", ["Police reports obtained by the Post?"]],
  ["The ministry reports delayed payments to its sailors.", ["ministry?"]],
  ["The Gulf states that signed the deal want more, and most member states that left are poor.", []],
  ["Odo Fenn states that the sea is high. The report states that tides rise.", ["Odo Fenn", "report?"]],
])("a noun that is a verb elsewhere: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each<[string, string[]]>([
  ["The town is denying flu vaccines to inmates, and Norland denied him bail.", []],
  ["A sailor, alarmed that the town is denying flu vaccines to inmates, is sad.", []],
  ["The judge denied the motion to delay the trial.", []],
  ["The Harbor Club denied the request was ever made.", ["Harbor Club?"]],
  ["The Harbor Club denied reports of a flood.", ["Harbor Club?"]],
  ["The new overseer will find “an easy employment with light labour”.", []],
  ["The Harbor Agency found “a pattern of theft over many years”.", ["Harbor Agency? 1"]],
  ["Sandry has calculated that a bloody end should be avoided.", []],
  ["Researchers have calculated that the comet will miss.", ["Researchers?"]],
  ["The data is conclusive: sharing a table at noon is the best way to meet people.", []],
])("an act is nothing said: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each<[string, string[]]>([
  [
    "A group called 'We stand with Odo Fenn & co', referring to the skipper, has found thousands of members.",
    [],
  ],
  [
    "In an article titled ‘The bay is cheating — and stealing our catch’, Orla Fenn states the following:\n“The sea waits for nobody.”",
    ["Orla Fenn 1"],
  ],
  [
    "In an essay entitled “Why we sail at night in the bay”, Orla Fenn writes the following:\n“The harbour was never meant for ships.”",
    ["Orla Fenn 1"],
  ],
  ["A report titled “The cost of floods for all of us” says that the dam is weak.", ["report?"]],
])("a name in quotation marks is nobody's words: %s", (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test.each<[what: string, text: string, sources: string[]]>([
  [
    "a body between commas tells of whoever stands before",
    "Orla Quill, 44, a teacher, Sandry Police said, was hit at noon.",
    ["Sandry Police"],
  ],
  [
    "no body, and a clause between commas",
    "Orla Quill, a lawyer, Tide House, Sandry said, had left the town.",
    ["Sandry?"],
  ],
  [
    "the object is all that the verb has",
    "More people are writing them, more people are paying for them, and papers need them.",
    [],
  ],
  ["an object before the end", "The agent acknowledged it. It was late.", []],
  [
    "what a body behind others is called",
    "Moor had worked with the Tide Patriots and the Dock Council in a coalition called “Save Our Quays,” which was formed to push for an easing.",
    [],
  ],
  [
    "no speaker of “let’s say”",
    "However, you do not have a single player who has more than let’s say, 20, 25 boats.",
    [],
  ],
  [
    "an adjective for a country behind what something is called",
    "“Parasol,” the Korean language film about the gap between rich and poor, was the first to win.",
    [],
  ],
  [
    "a campaign behind what it is called",
    "Money will be raised through “All Hands,” a campaign for the Quay launched on Monday.",
    [],
  ],
  ["when, behind the subject", "Norland this week said it would close the border.", ["Norland?"]],
  [
    "a sum without a number",
    "The Marlow Institute calculated that patients lose days waiting for a bed.",
    ["Marlow Institute?"],
  ],
  ["a plan", "The town has calculated that it can wait for the boats.", []],
  [
    "two reports of one paragraph",
    "A new report says rents have doubled. A report by the Tenants’ Union says wages have not.",
    ["new report?", "report by the Tenants’ Union?"],
  ],
  ["“states that” behind a name", "Quill states that boats must be marked.", ["Quill?"]],
])("%s", (_, text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});
