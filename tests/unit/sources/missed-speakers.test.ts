import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an English text, then each of its quotations with its speaker. */
function read(text: string): string[] {
  const { quotes, sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
  const speaker = (source: number | null) => (source === null ? "nobody" : sources[source]!.name);
  return [
    ...sources.map(({ name }) => name),
    ...quotes.map(({ text: words, source }) => `${speaker(source)}: ${words.split(" ", 3).join(" ")}`),
  ];
}

describe("speakers beside verbs that do not say so alone", () => {
  it.each<[string, string, string[]]>([
    [
      "who steps forward somewhere to say it",
      "(Later, a former builder, Tim Quill, stepped forward on the radio to say he owned the ferry.)",
      ["Tim Quill"],
    ],
    [
      "who takes to something to say it",
      "Ada Quill took to the stage on Monday to complain that it was dull.",
      ["Ada Quill"],
    ],
    ["nobody who takes to something", "Ada Quill took to the hills on Monday to find a goat.", []],
    ["nobody where another says it", "Ada Quill stepped forward when neighbours came to say it.", []],
    [
      "who could be heard",
      "“My friend is trying to get a table,” the man could be heard saying.",
      ["man", "man: My friend is"],
    ],
    ["who was quoted", "Tim Fenn was quoted as saying that the ferry was late.", ["Tim Fenn"]],
    ["nobody who was seen", "Tim Fenn was seen leaving, and was heard in the yard.", []],
    [
      "whom somebody heard",
      "Ada Thorn, a nurse, heard an officer yell: “Come down at once from there!”",
      ["officer", "officer: Come down at"],
    ],
    ["who is quick to say it", "Ada Quill was quick to point out that the dam leaks.", ["Ada Quill"]],
    ["who was not quick", "Ada Quill was not quick to point out that the dam leaks.", []],
    ["who reckons", "Odo Fenn is a builder. We have become a nicer town, Fenn reckons.", ["Odo Fenn"]],
    ["nobody to be reckoned with", "Odo Fenn reckoned with a storm, a force to be reckoned with.", []],
    ["those who concur", "The authors concurred that the ferry was late.", ["authors"]],
    [
      "who put it so",
      "“We are a small town with a harbour,” as Odo Quill puts it.",
      ["Odo Quill", "Odo Quill: We are a"],
    ],
    [
      "nobody who put it there",
      "The box was heavy, so Odo Quill put it on the shelf, as he put it there before.",
      [],
    ],
    [
      "an officer who orders",
      "“Hands! Let me see your hands,” an officer ordered. “Step out of the boat.”",
      ["officer", "officer: Hands! Let me"],
    ],
    [
      "a name behind an adverb and a participle",
      "“We miss the boats that took another path,” newly hired Seaboard director Ada Quill told the Herald.",
      ["Ada Quill", "Ada Quill: We miss the"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("speakers without a verb", () => {
  it.each<[string, string, string[]]>([
    [
      "in the second half",
      "Northern Review described it as “a clever and delightful book”, and Harbour Beat as “worth more than gold”.",
      ["Northern Review", "Harbour Beat", "Northern Review: a clever and", "Harbour Beat: worth more than"],
    ],
    [
      "none in a second half about the same",
      "Northern Review described it as “a clever and delightful book” and as “worth more than gold”.",
      ["Northern Review", "Northern Review: a clever and", "Northern Review: worth more than"],
    ],
    [
      "behind a dash, the sentence having ended",
      "“I want to avoid the mistakes of the past.” - Odo Quill, entrepreneur",
      ["Odo Quill", "Odo Quill: I want to"],
    ],
    [
      "behind a dash, by what they are",
      "“I want to avoid the mistakes of the past.” -- Engineer working on the river ferry",
      ["Engineer", "Engineer: I want to"],
    ],
    ["no makers behind titles", "“One Old Song” - Odo Quill\nProducer: Ada Fenn", []],
    [
      "behind a comma, with what they are",
      "“The crowd has been quite amazing,” Odo Quill, senior adviser to the port. “There’s nobody on the quay.”",
      ["Odo Quill", "Odo Quill: The crowd has"],
    ],
    [
      "none with a verb of their own",
      "The song “Late in the Day,” Odo Quill, a singer from Sandry, left in May.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("speakers whom a pronoun means", () => {
  it.each<[string, string, string[]]>([
    [
      "whom the page talked with",
      "In our interview with A. D. Quill, she explains, “This was my attempt at a book.”",
      ["A. D. Quill", "A. D. Quill: This was my"],
    ],
    [
      "not whoever asks somebody",
      "Actor Tom Quill plays the king. In an interview with Jimmy Fenn, he said: “I love this part of mine.”",
      ["Tom Quill", "Tom Quill: I love this"],
    ],
    [
      "not whoever asks somebody of the paragraph before",
      "Mayor Ann Quill resigned on Monday.\nIn an interview with Olga Fenn, she said she was tired.",
      ["Ann Quill"],
    ],
    [
      "not whom somebody met",
      "On a walk with Odo Fenn, she explains, “This was my attempt at a book.”",
      ["nobody: This was my"],
    ],
    [
      "by an initial",
      "A. D. Quill wrote a book. “It was late in the day,” she said.",
      ["A. D. Quill", "A. D. Quill: It was late"],
    ],
    [
      "whom the sentence before says it was",
      "It was Katie Quill who got the ball rolling with a win over Diane Parry.\n“Hopefully I have started well today,” she said.",
      ["Katie Quill", "Katie Quill: Hopefully I have"],
    ],
    [
      "none in a clause about a thing, but who says that clause",
      "Ada Quill, the judge, said that the key showed that it was “in charge of all those boats”.",
      ["Ada Quill", "Ada Quill: in charge of"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("speakers of quotations that stand by themselves", () => {
  it.each<[string, string, string[]]>([
    [
      "whoever goes on in the next paragraph, where the one before is about that person",
      "With his film Blue Harbour out and a second one in the making, Richard Fenn has much to do. What counts is life with Ada Quill. “Until I had children I knew nothing of it.”\n“It is like a dream,” he explains. “I am dreaming it.”",
      ["Richard Fenn", "Richard Fenn: Until I had", "Richard Fenn: It is like"],
    ],
    [
      "nobody where the paragraph is about somebody else",
      "With his film Blue Harbour out and a second one in the making, Richard Fenn has much to do. What counts is life with Ada Quill. “Until I had children I knew nothing of it.”\n“It is like a dream,” Tim Thorn explains.",
      ["Tim Thorn", "nobody: Until I had", "Tim Thorn: It is like"],
    ],
    [
      "the one person whom the paragraph before is about",
      "Jack Draper, a rower, won on Monday.\nDraper meanwhile wrapped up his win in two hours.\n“I was always going to win it in the end.”",
      ["Jack Draper", "Jack Draper: I was always"],
    ],
    [
      "nobody who is not spoken of in the first person",
      "Jack Draper, a rower, won on Monday.\nDraper meanwhile wrapped up his win in two hours.\n“He was always going to win it in the end.”",
      ["nobody: He was always"],
    ],
    [
      "nobody where “US” and “I” are a country and a number",
      "Jack Draper, a rower, won on Monday.\nDraper meanwhile wrapped up his win in two hours.\n“The US team has known this since World War I.”",
      ["nobody: The US team"],
    ],
    [
      "nobody whom others arrest",
      "Officers arrested Odo Quill on Friday night.\n“I heard shots and hid in my kitchen.”",
      ["nobody: I heard shots"],
    ],
    [
      "nobody whom others convict",
      "Odo Quill, a rower, was in court.\nA jury convicted Quill of theft on Friday.\n“I am relieved for my son and my family.”",
      ["nobody: I am relieved"],
    ],
    [
      "nobody whom somebody beats of whom the page knows no more",
      "Odo Quill, a rower, was late.\nDraper beat Quill in three sets on Friday.\n“I am happy with it and with my boat.”",
      ["nobody: I am happy"],
    ],
    [
      "nobody where the last sentence is about others",
      "Jack Draper, a rower, won on Monday.\nDraper meanwhile wrapped up his win. The neighbours hid.\n“I heard shots and hid in my kitchen.”",
      ["nobody: I heard shots"],
    ],
    [
      "nobody of two",
      "Jack Draper, a rower, won on Monday.\nDraper and Odo Fenn met in the hall.\n“I was always going to win it in the end.”",
      ["nobody: I was always"],
    ],
    [
      "whoever has issued words",
      "The leader of the council, Councillor Odo Quill, has issued the following statement:\n“Nobody would undertake such acts in a place of peace.”",
      ["Odo Quill", "Odo Quill: Nobody would undertake"],
    ],
    [
      "nobody who has got words",
      "Odo Quill has received the following letter:\n“Nobody would undertake such acts in a place of peace.”",
      ["nobody: Nobody would undertake"],
    ],
    [
      "a surname that ends as participles do",
      "Before the long and merry night of the winter fair, Richard Manning slept.\n“It was late in the day,” he said.",
      ["Richard Manning", "Richard Manning: It was late"],
    ],
    [
      "a first name alone",
      "Ada Quill and Odo Fenn met in the hall. “It was late in the day,” Ada said.",
      ["Ada Quill", "Ada Quill: It was late"],
    ],
    [
      "a country of the name of somebody",
      "Israel Quill and others met. Israel said it had struck the port.",
      ["Israel"],
    ],
    [
      "a city of the name of somebody",
      "Sydney Quill and others met. Sydney said the match was lost.",
      ["Sydney"],
    ],
    [
      "a country of the name of somebody who spoke",
      "“It was late,” Israel Quill said. Israel said that it had struck the port.",
      ["Israel Quill", "Israel", "Israel Quill: It was late,"],
    ],
    ["a company whose name is a verb", "Snap said its users grew.", ["Snap"]],
    ["another company whose name is a verb", "Reveal said its data were safe.", ["Reveal"]],
    [
      "two outlets of one second word",
      "Fox News said it was late. ABC News said it was early.",
      ["Fox News", "ABC News"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("reports that were read over", () => {
  it.each<[string, string, string[]]>([
    [
      "a pronoun before a quotation that ends in no stop",
      "Mr Odo Fenn said it was late.\nIt was cold.\nHe said: “We will pursue every legal means to prevent it”",
      ["Odo Fenn", "Odo Fenn: We will pursue"],
    ],
    [
      "not a name in a headline of that build",
      "Odo Fenn: “We will pursue every legal means to prevent it”",
      ["nobody: We will pursue"],
    ],
    [
      "a spokesman who is “they” then",
      "A spokesman for Sandry Police said a child was hurt.\nThey added that all others had gone home.",
      ["spokesman for Sandry Police"],
    ],
    [
      "no official where others stand between",
      "An official said the talks had failed. Rebels took the town at night. They said: “The army has fled the town.”",
      ["official", "nobody: The army has"],
    ],
    [
      "“she” behind a “he” that only the report of her has",
      "Rhianydd Fenn, a barrister, said that he felt well.\n“It led to boats,” she added.\nShe said that it had got better.",
      ["Rhianydd Fenn", "Rhianydd Fenn: It led to"],
    ],
    [
      "a verb behind an aside",
      "The court met with Norland. Norland did not appear, but, in a letter to the court on 2 May, rejected the claim as “plainly biased and one-sided”.",
      ["Norland", "Norland: plainly biased and"],
    ],
    [
      "nobody behind a clause of its own between commas",
      "Norland did not appear, but, as the court heard, rejected boats.",
      [],
    ],
    [
      "a name with a clause that no comma parts from it",
      "Trader Odo Fenn who joined the march at the border (the northern one) on Sunday said that he would sell.",
      ["Odo Fenn"],
    ],
    [
      "behind a participle that opens the sentence",
      "Asked about the boat last week by a paper, Odo Fenn laughed and simply said Quill would wait.",
      ["Odo Fenn"],
    ],
    [
      "a name behind an office, the day and the body's letters",
      "On Tuesday, Norland’s Department of Tides (Dirto) director-general, Odo Fenn, told the court that “the town is being emptied”.",
      ["Odo Fenn", "Odo Fenn: the town is"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("turns of a printed conversation", () => {
  const QUESTIONS = "Herald: How did it begin?\n";
  const TURNS = `${QUESTIONS}Quill: It began with a boat that my father had.\nHerald: And then?\nQuill: Then we had two boats and a shed on the quay.\nHerald: Why is that?\nQuill: So we could go on in the winter, too.`;

  it("are of whoever the text names, not of who asks", () => {
    expect(read(`Ada Quill, a skipper, spoke to us.\n${TURNS}`)).toEqual([
      "Ada Quill",
      "Ada Quill: It began with",
      "Ada Quill: Then we had",
      "Ada Quill: So we could",
    ]);
  });

  it("are nobody's whom the text does not name", () => {
    expect(read(TURNS.replaceAll("Quill", "Note"))).toEqual([]);
  });

  it("are no turns where a name opens a line once", () => {
    expect(read("Ada Quill, a skipper, came.\nQuill: A life in boats.\nThe book is out now.")).toEqual([]);
  });
});

describe("words in the first person within a sentence", () => {
  it("are of the one person it is about, who speaks elsewhere", () => {
    const text =
      "Richard Quill, an actor, said it was late.\nWorking at sea let Quill “do some of the things I wish I had learnt as a child” in peace.";
    expect(read(text)).toEqual(["Richard Quill", "Richard Quill: do some of"]);
  });

  it("are nobody's where they stand on a banner", () => {
    const said = "Richard Quill, an actor, said it was late.\n";
    expect(
      read(`${said}The banner that hung behind Quill had “we will never leave our homes” in red.`),
    ).toEqual(["Richard Quill"]);
    expect(read(`${said}Quill held up the words “we will never leave our homes” in red.`)).toEqual([
      "Richard Quill",
    ]);
  });

  it("are no song's name, and nobody's who does not speak", () => {
    expect(
      read(
        "Richard Quill, an actor, said it was late.\nThe hall sang Quill “I Want to Hold My Hat” in peace.",
      ),
    ).toEqual(["Richard Quill"]);
    expect(
      read("The hall let Richard Quill “do some of the things I wish I had learnt as a child” in peace."),
    ).toEqual([]);
  });
});

describe("whoever is described, and verbs in the middle", () => {
  it.each<[string, string, string[]]>([
    [
      "one of several behind a quotation, by what follows",
      "“It was no convincing case at all,” said one Democrat familiar with the talks, who left.",
      ["one Democrat", "one Democrat: It was no"],
    ],
    [
      "somebody involved",
      "“It is a way to take part,” says a source involved in the group’s creation.",
      ["source", "source: It is a"],
    ],
    ["somebody close to him", "Fenn will wait, a source close to him said.", ["source close to him"]],
    ["who has long said it", "Senator Ada Quill has long insisted that the dam leaks.", ["Ada Quill"]],
    ["who once said it", "Odo Fenn, who coined the word, once said that it was late.", ["Odo Fenn"]],
    ["no long report", "A long report said nothing of it. Once said, it was late.", ["long report"]],
    [
      "behind a participle with its cause",
      "Alarmed by the storm in Norland, Senator Ada Quill, the chair, said that it was late.",
      ["Ada Quill"],
    ],
    ["who wrote an op-ed", "Odo Fenn, a cook, wrote in a Sandry Sun op-ed that it was late.", ["Odo Fenn"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("whom a pronoun means among namesakes and owners", () => {
  it.each<[string, string, string[]]>([
    [
      "whose words the sentence before is about",
      "Phyllis Quill, an activist, won the vote.\nIt went on.\nIt was late.\nThe law came.\nIt failed.\nMrs. Quill's words drove her foes mad. She said that “the harbour is no problem for women”.",
      ["Phyllis Quill", "Phyllis Quill: the harbour is"],
    ],
    [
      "not whose lawyer the sentence before is about",
      "Jane Quill's attorney filed the appeal. She said the trial was unfair.",
      [],
    ],
    [
      "not whose brother the sentence before is about",
      "Bob Moe's brother took the stand. He told the court: “I was there in the hall.”",
      ["nobody: I was there"],
    ],
    [
      "of two of one surname, whom the text named first",
      "Richard Quill, a senator, came with his daughter, Ada Quill. “It was late,” Ada Quill said.\nIn the hall, Quill cast himself as a friend.\n“I have joined you so that you win,” he said.",
      ["Ada Quill", "Richard Quill", "Ada Quill: It was late,", "Richard Quill: I have joined"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
