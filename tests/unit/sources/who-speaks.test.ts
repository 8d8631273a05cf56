import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an English text as a reader sees them: "name, role". */
function sourcesOf(text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
  return sources.map(({ name, role }) => (role ? `${name}, ${role}` : name));
}

describe("who speaks, and what somebody is", () => {
  it.each<[string, string, string[]]>([
    [
      "a spokesman, and not whom he speaks for",
      "A spokesperson for Sen. Ada Quill, D-Norland, said her office was ready.",
      ["spokesperson for Sen. Ada Quill"],
    ],
    [
      "a lawyer, and not whom she speaks for",
      "A lawyer for Mary Ann Quill said her client was ill.",
      ["lawyer for Mary Ann Quill"],
    ],
    [
      "an envoy to a place",
      "Norland ambassador to Peru Ada Quill said it was late.",
      ["Ada Quill, Norland ambassador to Peru"],
    ],
    [
      "an office over something in small letters",
      "“The tools help all ports,” said the firm’s senior vice-president for global harbor policy Odo Fenn.",
      ["Odo Fenn, firm’s senior vice-president for global harbor policy"],
    ],
    [
      "an office of two words before a given name",
      "Deputy Director of Public Works Ann Quill said the case was closed.",
      ["Ann Quill, Deputy Director of Public Works"],
    ],
    [
      "an office with all of its body",
      "Norland Federation of Harbor Workers President J. David Quill Sr. said it was late.",
      ["J. David Quill Sr., Norland Federation of Harbor Workers President"],
    ],
    [
      "no conjunction that opens the sentence",
      "The group was late. But its founder, Ada Quill, who is active in Sandry, said it was small.",
      ["Ada Quill, founder"],
    ],
    [
      "a list of what somebody's trade is about",
      "Ada Quill, a Sandry roping, netting and sail mending contractor who helped the group, said it was late.",
      ["Ada Quill, Sandry roping, netting and sail mending contractor"],
    ],
    [
      "no time of life",
      "As a boy, Odo Fenn was the only rower in Sandry. “I was shy of the boats,” Fenn told a friend.",
      ["Odo Fenn"],
    ],
    [
      "what somebody is as a word before the surname",
      "Ada Quill, a realtor, said it was late. Realtor Quill said the port was closed.",
      ["Ada Quill, realtor"],
    ],
    [
      "no word that opens a sentence before the name",
      "Cooper Fenn came to Sandry. Hearing Cooper Fenn say it now, the port is calm. “We are calm here,” Fenn said.",
      ["Cooper Fenn"],
    ],
    [
      "a group and somebody by name",
      "Carol Walls, a rower, met them. The Sandry organizers and Walls said there was no plan at all.",
      ["Sandry organizers", "Carol Walls, rower"],
    ],
    [
      "an adjective that opens a sentence before a party's people",
      "Wary Republicans in Sandry quickly speculated that she had been told of the plan.",
      ["Wary Republicans in Sandry"],
    ],
    [
      "the group of a relative clause, not those whom it names",
      "The group that represents more than 155,000 Realtors across the country said in a release that sales were down.",
      ["group"],
    ],
    [
      "those who say what somebody did",
      "The man who the police said fled across two towns was found on Monday.",
      ["police"],
    ],
    [
      "no ornament",
      "As a great philosopher once said, “Money brings us no end of problems.” Ada Quill said it was late.",
      ["Ada Quill"],
    ],
    [
      "the bearer of a post",
      "Ada Quill said it was late.\nThe rumor I heard was that he fell asleep in a meeting and the plan was dead — Odo Fenn (@odofenn) December 9, 2016",
      ["Ada Quill", "Odo Fenn"],
    ],
    ["no singer behind a song", "“Fooled Around and Fell in a Boat” – Ada Quill", []],
    [
      "whose words “puts it” leads to",
      "The boat was full. As Ada Quill puts it: “We are all in the same boat here.”",
      ["Ada Quill"],
    ],
    [
      "no verb that opens an invitation",
      "Find out what often decides it, and tell us your wish. Ada Quill said it was late.",
      ["Ada Quill"],
    ],
    [
      "the body that spoke a sentence before, by what it is",
      "According to Gauten Cogta, the plan was ready. “The plan for this summer is now ready,” the department said.",
      ["Gauten Cogta"],
    ],
    [
      "the body that spoke a paragraph before, by what it is",
      "According to Gauten Cogta, the plan was ready.\n“The plan for this summer is now ready,” the department said.",
      ["Gauten Cogta"],
    ],
    [
      "nobody who may be a person, by what a body is",
      "According to Ada Quill, the plan was ready.\n“The plan for this summer is now ready,” the department said.",
      ["Ada Quill", "department"],
    ],
    [
      "an initial without its point",
      "According to psychologist Ada A Quill, the boats are late. “I like the boats of the port,” Quill said.",
      ["Ada A Quill, psychologist"],
    ],
    ["nobody who says where he is found", "Odo Fenn is a writer in Sandry. He tweets @odofenn.", []],
    [
      "the study that spoke before as data",
      "According to Harbor Watch data, few boats are rowed by women. The study found that 38 of them have one.",
      ["Harbor Watch data"],
    ],
    [
      "an expert of several whom the text names later",
      "An expert has claimed that the prince is late.\nHe is late.\nHe went.\nAda Quill, a royal commentator, said it was bad. Odo Fenn, a writer, said it was good.",
      ["Ada Quill, royal commentator", "Odo Fenn, writer"],
    ],
    [
      "nobody whom only the head describes, where somebody is named later",
      "A harbor shop took measures after the owner said a man had come in.\nIt is old.\nIt is blue.\nAda Quill, a rower, said it was bad for them.",
      ["Ada Quill, rower"],
    ],
    [
      "no caption",
      "An early Ada Quill video explaining her boat, the Magic Castle. Odo Fenn said it was late.",
      ["Odo Fenn"],
    ],
    [
      "nobody who discusses a thing",
      "Panelists discuss harbors and tides at an event on Tuesday. Odo Fenn said it was late.",
      ["Odo Fenn"],
    ],
    [
      "a name behind the office of a town and its country",
      "The Sandry, South Norland, police chief, Odo Fenn, has asserted that officers can use force.",
      ["Odo Fenn, police chief"],
    ],
    [
      "a number in letters and short",
      "No 10 said it was late for the port. Number 10 also said the port was closed.",
      ["No 10"],
    ],
    [
      "a company by where it is from",
      "Marlow Jeans said it was sorry on Monday. The Swedish brand said it was late.",
      ["Marlow Jeans"],
    ],
    [
      "no group by a pronoun for one",
      "Ada Quill, a rower, was in Sandry. Other challengers said it was late. “I like the boats of old,” she said.",
      ["Other challengers", "Ada Quill, rower"],
    ],
    [
      "the name behind what leads to it",
      "Commenting on the plan, Ada Quill, who is the chief executive, said that it was late.",
      ["Ada Quill"],
    ],
    [
      "the name behind where and to whom somebody spoke",
      "Speaking in Sandry, Ada Quill, chief executive of Norland Ports, said that it was late. Asked about the dam, Odo Fenn, the mayor, said that it leaked.",
      ["Ada Quill, chief executive of Norland Ports", "Odo Fenn, mayor"],
    ],
    [
      "the name behind what was announced",
      "Announcing the plan, the chief executive, Ada Quill, said it was late.",
      ["Ada Quill, chief executive"],
    ],
    [
      "a body before somebody's office",
      "Bank of Norland governor Ada Quill said rates would rise. Office of Tides spokesman Odo Fenn said nothing had changed.",
      ["Ada Quill, Bank of Norland governor", "Odo Fenn, Office of Tides spokesman"],
    ],
    [
      "no participle that opens a sentence",
      "Announced earlier this week, the scheme offers a structure that the harbor company says puts rowers first.",
      ["harbor company"],
    ],
    [
      "a party with a preposition in its name",
      "Party for the Coast leader Ada Quill urged the council to keep the ferry. Quill said it was needed.",
      ["Ada Quill, Party for the Coast leader"],
    ],
    [
      "an office with its country",
      "Norland’s ambassador to Sandland Odo Fenn said the talks went on. Fenn said they were hard.",
      ["Odo Fenn, Norland’s ambassador to Sandland"],
    ],
    [
      "a study by somebody is the study",
      "A 2014 study by Harbor School professor Ada Quill found 31 boats without a license.",
      ["2014 study by Harbor School professor Ada Quill"],
    ],
    [
      "a body's short name in brackets before an office",
      "The Office for Tides and Harbors (OTH) director-general, Ada Quill, told the court that “the harbor is being emptied of its boats”.",
      ["Ada Quill, director-general"],
    ],
    [
      "a name behind a clause that describes it",
      "The group that runs the fair, Blue Heron, says the concert will go ahead on Sunday.",
      ["Blue Heron"],
    ],
    [
      "an apposition whose second comma is forgotten",
      "Odo Fenn, a former harbor officer who came at night said: “She told a strange tale of being locked up.”",
      ["Odo Fenn, former harbor officer"],
    ],
    [
      "somebody from a town in a state",
      "Ada Quill, a dietitian from Sandry, Norland explains that the eel is broad.",
      ["Ada Quill, dietitian from Sandry"],
    ],
    [
      "no state of a town that a relative clause follows",
      "“It is late in the year,” said Odo Fenn, a nurse from Sandry, New Norland, who said he likes eels.",
      ["Odo Fenn, nurse from Sandry"],
    ],
    [
      "a candidate behind what is about him",
      "The mayor asked for a Harbor Ministry investigation of Harbor candidate Odo Fenn. Fenn said it was late. Ida Fenn left.",
      ["Odo Fenn, Harbor candidate"],
    ],
    [
      "who declined but said",
      "A spokesman for Quill Foods declined to address the report, but said in a statement that the mill was old.",
      ["spokesman for Quill Foods"],
    ],
    [
      "a report of a body that speaks",
      "“It is late in the year,” said a report from Quill Securities. “It is wet in the year too,” Quill Securities said.",
      ["Quill Securities"],
    ],
    [
      "a name between dashes",
      "A former harbor candidate -- Odo Quill, who lost last year -- said the mayor “offered no changes to the plan.”",
      ["Odo Quill"],
    ],
    [
      "an agency for two things",
      "The National Tide and Weather Administration (NTWA) said the dam leaked.",
      ["National Tide and Weather Administration"],
    ],
    [
      "an office for two things before a name",
      "Home Security and Tidal Affairs Committee Chairman Odo Fenn said the deal was near.",
      ["Odo Fenn, Tidal Affairs Committee Chairman"],
    ],
    [
      "a spokesman of two bodies",
      "Harbor Force and Home Office spokesman Odo Fenn said it was fine.",
      ["Odo Fenn, Harbor Force and Home Office spokesman"],
    ],
    [
      "an unnamed spokesman behind a quotation",
      "“The rower fled the scene,” as a police spokesman said on Monday.",
      ["police spokesman"],
    ],
    [
      "nobody whom somebody else describes",
      "Ada Quill described the plan as “dull” and Mayor Odo Fenn as “a liar of the worst kind”.",
      ["Ada Quill"],
    ],
    [
      "an agency for two things without an article",
      "Norland Harbor and Ferry Services, the agency that runs the quay, said it was late.",
      ["Norland Harbor and Ferry Services"],
    ],
    [
      "a body whose name ends in a small word",
      "Harbor Justice for All said the dam would hold.",
      ["Harbor Justice for All"],
    ],
    [
      "an adjective that opens the sentence",
      "Local and state officials said the dam leaked.",
      ["Local and state officials"],
    ],
    [
      "one of several, named behind a comma",
      "In 2009, one of Fenn’s neighbors, Ada Quill, filed a lawsuit saying he had locked her out. She said he never answered.",
      ["Ada Quill, one of Fenn’s neighbors"],
    ],
    [
      "a verb is no role",
      "The city’s first harbor master in 2020, Ada Quill, sought to speak with the prince. Quill said he declined.",
      ["Ada Quill"],
    ],
    [
      "the next name of a list is no role",
      "She named three men: Prince Odo Fenn, Governor Tom Brook, and the pilot Jan Roe. Odo Fenn has denied that he met her.",
      ["Odo Fenn, Prince"],
    ],
    [
      "two adjectives with a comma between",
      "Ada Quill, a careful, local advocate in Sandry, said the bill was the end of months of work.",
      ["Ada Quill, careful, local advocate in Sandry"],
    ],
    [
      "an age means whom the sentences are about",
      "Ada Quill has been named head coach of the Sandry Otters. She replaces Odo Fenn, who left in May.\nThe 44-year-old said after signing: “I want to build something here that lasts.”",
      ["Ada Quill"],
    ],
    [
      "a bank under two capitals",
      "Quill Fenn estimates that output could rise.\nThe bank said in a note that risks remained.",
      ["Quill Fenn"],
    ],
    [
      "the officer of before is not the officer named at the end",
      "A harbor officer came first, but left. Later the officer recalled: “I knocked on the door for ten minutes.”\nAnother officer, Odo Fenn, said: “The radio was up, playing real loud.”",
      ["officer", "Odo Fenn, officer"],
    ],
    [
      "what somebody owns, told later",
      "Ada Quill is back on the market. “It was hard,” said Quill, who owns a boatyard and headed out for a walk.",
      ["Ada Quill, who owns a boatyard"],
    ],
    [
      "a trade for whom the sentence before is about",
      "Ada Quill did not know that the ferry was late. The real estate agent said she had walked.",
      ["Ada Quill, real estate agent"],
    ],
    [
      "the actor, twice",
      "Ada Quill left the show on Monday.\n“You never know why,” said the actor.\nThe week went on in Sandry. The actor said she would return.",
      ["Ada Quill, actor"],
    ],
    [
      "whoever said so goes on, not whom the words are about",
      "Ada Quill said that Odo Fenn had denied the loss, adding that she trusted him.",
      ["Ada Quill", "Odo Fenn"],
    ],
    [
      "reports that are cited, a letter that is sent",
      "The Sandry Council cited tide reports saying the quay was dry. The Harbor Union sent a letter saying it was not.",
      ["Sandry Council", "tide reports", "Harbor Union"],
    ],
    [
      "initials that are not those of the name",
      "The Sandry Organisation for Tides and Boats (TSO) took part. TSO said the quay was dry.",
      ["Sandry Organisation for Tides and Boats"],
    ],
    [
      "a name with an initial",
      "Ada A. Quill, Fenn’s attorney, told the court that her client meant no harm.",
      ["Ada A. Quill, Fenn’s attorney"],
    ],
    [
      "of several senators the one whom the sentence before is about",
      "Senator Ada Quill and Sen. Tom Brook ran again. Sen. Odo Fenn left. Quill will need money. But the senator, who said she knew the sea, has none.",
      ["Ada Quill, Senator"],
    ],
    [
      "a verb before a title",
      "The row has left Prince Odo and his wife poor. “We have no boats,” said Odo.",
      ["Prince Odo"],
    ],
    [
      "what several are",
      "At the back are tide authors Ada Quill, from Sandry, and Odo Fenn, from Harrow. Quill said she wrote at night.",
      ["Ada Quill"],
    ],
    [
      "a release of whoever was named before",
      "The Sandry Tide Office announced the sale on Monday. The boat is old, according to the office release.",
      ["Sandry Tide Office"],
    ],
    [
      "a verb before a role",
      "Cells are what intrigues Sandry biologist Ada Quill now. Quill said they think.",
      ["Ada Quill, Sandry biologist"],
    ],
    [
      "a role that a title would end",
      "Odo Fenn, a filmmaker off directing an adaptation of “The Quay” for the coast, left. Fenn said he knew the song.",
      ["Odo Fenn, filmmaker off directing an adaptation"],
    ],
    [
      "a part of a contract",
      "Her letter is about Article 40 of the contract, which says that nobody gets more pay.",
      ["Article 40"],
    ],
    [
      "letters for an office before a surname",
      "MEC Quill urged all to stay at home.\nAda Quill said the rain went on.",
      ["Ada Quill, MEC"],
    ],
    [
      "a house before an administrator",
      "TIDE Administrator Ada Quill said the boat was safe.",
      ["Ada Quill, TIDE Administrator"],
    ],
    ["a threat in words", "The Harbor Union threatened to stop all boats by noon.", ["Harbor Union"]],
    [
      "where a body sits is no name",
      "It holds a fifth of the fish, according to the Lisbon-based Tide Institute.",
      ["Tide Institute"],
    ],
    [
      "a description in capitals that goes on",
      "According to analysts at US investment banking giant Quill Fenn, output could double by spring.",
      ["analysts at US investment banking giant Quill Fenn"],
    ],
    [
      "a noun that ends as adverbs do",
      "Representatives of Quill’s family suggested that the boat had been sold.",
      ["Representatives of Quill’s family"],
    ],
  ])("%s", (_, text, expected) => {
    expect(sourcesOf(text)).toEqual(expected);
  });

  it("says that a name is a body's where the sentence does", () => {
    const text = "The group that runs the fair, Blue Heron, says the concert will go ahead on Sunday.";
    const { sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
    expect(sources.map(({ kind }) => kind)).toEqual(["organization"]);
  });

  it.each([
    ["what is counted", "Ada Quill added 25 points in her former home arena, and Odo Fenn had 15."],
    ["the accused's plea", "Odo Fenn, 37, admitted possessing a hammer."],
    [
      "the article itself",
      "This article says eels are wet. This newspaper is today urging readers to write.",
    ],
    ["a noun in -ment", "Those were the days when unemployment said so, and claimed the task was late."],
    ["thanks to", "They missed a win over the Otters thanks to a last shot by Odo Fenn, who ran off."],
    ["accused of", "He is the model of a cook, robber and liar accused of hiding three boats."],
    [
      "reporting for work",
      "One of the pilots had worked two shifts before reporting to duty on the night boat.",
    ],
    ["a station that reports", "One Sandry County reporting station hasn’t had a drop of rain since June."],
    ["a claim that implies", "While this claim implies some kind of fraud, nobody has seen a boat."],
    ["what may be reported", "The illness is often missed if the patient reports no birds in the home."],
    ["whom a survey counts", "About 3 in 10 pilots say that “honest” describes Quill better than Fenn."],
    ["a find", "Harbor authorities discovered at least “a couple of other boats” in the shed."],
    [
      "convicted of threatening",
      "This is a letter on the case of Odo Fenn, a man convicted of threatening my life.",
    ],
    [
      "writing as a pastime",
      "Authors gathered with readers at a fair to discuss writing and selling books in the city.",
    ],
    ["singing as a noun", "Fame came with the Sandry singing contest “I Would Do It All” in the spring."],
    ["machines that learn", "The AI-designed boats learn by trial and error, adding sails as they go."],
    [
      "a place that boasts",
      "Titan is the only moon other than Earth boasting stable lakes on its ground, with seas being its pride.",
    ],
    [
      "storms that threaten",
      "Driven by the heat, storm systems are threatening villages along the whole coast.",
    ],
    ["nothing judged", "When a harbor officer first called, Fenn was asleep."],
  ])("nobody: %s", (_, text) => {
    expect(sourcesOf(text)).toEqual([]);
  });
});
