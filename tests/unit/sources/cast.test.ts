import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function sourcesOf(text: string) {
  return findSources(parseSourceRow({ text, lang: "en" }), language("en")).sources.map(
    ({ name, certainty }) => (certainty === "certain" ? name : `${name}?`),
  );
}

describe("one voice, one line", () => {
  it.each([
    [
      "a body that only acted before",
      "Quill Foods has shut its mill in Sandry.\nThe company said 40 people had lost their work.",
      ["Quill Foods"],
    ],
    [
      "a body under another noun of its kind",
      "Marlow Motors showed a van in Sandry.\nThe northern carmaker said it would cost little.",
      ["Marlow Motors"],
    ],
    [
      "a name behind a comma, by the party and the place",
      "Tom Fenn, a billionaire, met voters. Ada Quill, the mayor, came too. “We are late,” Quill said.\nThe Norland Republican said she would be back.",
      ["Ada Quill"],
    ],
    [
      "a body that is described before it is named",
      "The boats are old, according to a group of sailors. The group, Red Tide Coalition, sent a letter saying that they “do not want to sail on any of them.”",
      ["Red Tide Coalition"],
    ],
    [
      "a state and its ministry are two",
      "Norland said eels are rare.\nNorland’s Ministry of Tides said the boats were lost.\nThe Ministry of Tides said so twice. Norland said that it was late.",
      ["Norland", "Norland’s Ministry of Tides"],
    ],
    [
      "no body beside one of another kind",
      "The boats are old, a company said. The group, Quill Boats, said it was sorry.",
      ["company?", "Quill Boats"],
    ],
    [
      "a former office",
      "Ada Quill said the dam was late. The former Norland governor said it leaked.",
      ["Ada Quill"],
    ],
    [
      "no office that another holds",
      "Ada Quill, a teacher, met Mayor Tom Fenn. Fenn said the dam was late. The Norland senator said it leaked.",
      ["Tom Fenn", "Norland senator?"],
    ],
    [
      "nobody’s other name behind somebody without one",
      "Ada Quill opened the dam. A nurse said it was late. The Norland Republican said it leaked.",
      ["nurse", "Norland Republican?"],
    ],
    [
      "several by an office that one of them holds",
      "Sen. Ada Quill wrote to the mayor with Sen. Tom Fenn. “We ask for help now,” the senators wrote.",
      ["senators?"],
    ],
    [
      "two names joined at the end of a sentence about something else",
      "The plan drew two politicians: Senator Ada Quill and Mayor Odo Fenn. They said it was a gift to the banks.",
      ["Ada Quill", "Odo Fenn"],
    ],
    [
      "no two names beside what the sentence is about",
      "The letter, backed by TV presenter Anita Quill and chef Odo Fenn, is out. And they say that the gate is old.",
      [],
    ],
    [
      "somebody of an office whom only the given name tells",
      "Christopher Quill quit on Monday. He was the last to row, in what the former governor described as a threat to the harbor.",
      ["Christopher Quill?"],
    ],
    [
      "her campaign, where it has her name",
      "Mrs. Ada Quill is ill, the Quill campaign said. Tom Fenn won. Her campaign said she would be back.",
      ["Quill campaign"],
    ],
    [
      "her campaign, where only another has a name",
      "Ada Quill met Tom Fenn. The Fenn campaign said he was well. Her campaign said she would be back.",
      ["Fenn campaign", "Her campaign?"],
    ],
    [
      "somebody described whom the next paragraph names with a newspaper",
      "She “hissed” at a clerk, according to a court reporter who was there.\nMara Lorn of the Harbor Mail recalled: “I was there at the time and saw her turn.”",
      ["Mara Lorn"],
    ],
    [
      "no body of another kind",
      "The Harbor Ministry shut the mill.\nThe company said 40 people had lost their work.",
      ["company?"],
    ],
    [
      "initials in brackets",
      "The Sandry Center for Tide Control (SCTC) met on Monday. The SCTC said the dam held.",
      ["Sandry Center for Tide Control"],
    ],
    [
      "initials behind a word of the name",
      "The Sandry Center for Tide Control said the dam held.\nThe Sandry CTC said a gate was stuck.",
      ["Sandry Center for Tide Control"],
    ],
    [
      "a given name behind a form of address",
      "Sir Odo Fenn opened the bridge on Monday. Sir Odo said it would last a century.",
      ["Odo Fenn"],
    ],
    [
      "a word that is also somebody's given name but stood alone before",
      "Sandry is a wet place. Sandry Fenn, a teacher, opened the bridge. Sandry said it needs more rain.",
      ["Sandry?"],
    ],
    [
      "whose research it is stays open",
      "Ada Quill, a biologist, is late. “The river has fallen very low,” her own research said. Her own research said it fell.",
      ["her own research?"],
    ],
    ["somebody's lawyer is somebody", "Ada Quill was fined. Her lawyer said she would pay.", ["Her lawyer"]],
    [
      "where it was said before the verb",
      "The Norland army in a statement said two gates had burst.",
      ["Norland army"],
    ],
    [
      "a statement of its own",
      "A statement in a report said two gates had burst.",
      ["statement in a report?"],
    ],
    [
      "an office in short",
      "Gov. Ada Quill signed the bill on Monday. The governor said it was late.",
      ["Ada Quill"],
    ],
    [
      "a surname that is also an office",
      "The plans were so secret that Wayne King, the deputy, was out. “The first I heard about it was Tuesday,” said King, who resigned.",
      ["Wayne King"],
    ],
    [
      "a title that is part of a name",
      "King Odo said the dam is safe. The King added: “My ministers will get the country building again soon.”",
      ["King Odo"],
    ],
    [
      "a trade that no list knows, with its name between commas",
      "Ann Lee said the boat was new. Quill’s boat tester, Ann Lee, said, “The boat is a great winter boat.”",
      ["Ann Lee"],
    ],
    [
      "a word for anybody behind the only one who speaks",
      "Ada Quill, the founder of Sandry Gardens, said ivy is easy.\nMost plants need light. An expert can tell.\nThe leaves need water. “It is still an easy plant to care for,” the expert explains.",
      ["Ada Quill"],
    ],
    [
      "no politician as a trade",
      "The bill is late.\nMany wait for it.\nOdo Fenn, a senator, said the bill was late. A computer specialist wrote to him.\nThe computer specialist said the files were lost.",
      ["Odo Fenn", "computer specialist?"],
    ],
    [
      "the one of two who is told to be of it",
      "Ada Quill, the Harbor Party nominee, met Odo Fenn, the Tide Party nominee. Quill smiled.\nThe Tide nominee said the dam is old.",
      ["Odo Fenn"],
    ],
    [
      "a body of which no name tells which it is",
      "Two gates of the dam were open on Monday. The department said it would look. “It will take a week at least,” the department said.",
      ["department?"],
    ],
    [
      "nobody where several may be meant",
      "Ada Quill, a member of the council, said no. Odo Fenn, a member of the council, said no.\nMara Roe, a baker, said maybe.\nRain fell.\nSandry slept.\nWind came.\nThe council member said yes.",
      ["Ada Quill", "Odo Fenn", "Mara Roe"],
    ],
    [
      "two people as one voice",
      "Odo Fenn met Ada Quill, a teacher, at the dam.\nBoth women said that the gate was stuck.",
      ["Odo Fenn", "Ada Quill"],
    ],
    [
      "whoever the last sentence is about",
      "Ada Quill, a teacher, said the dam held. Mara Roe, a baker, looked at the gate. She said it was stuck.",
      ["Ada Quill", "Mara Roe"],
    ],
    [
      "somebody of whom nothing else is told",
      "The harbor master said that the gate was stuck.",
      ["harbor master?"],
    ],
    [
      "somebody of whom nothing else is told, in her words",
      "“The gate has been stuck since noon,” the harbor master said.",
      ["harbor master?"],
    ],
    [
      "somebody described, and named at once behind it",
      "His lawyer later described how it was done. Chuck Quill said: “He was getting ready to leave before they came.”",
      ["Chuck Quill"],
    ],
    [
      "somebody described, and named with another role",
      "An officer said the road was shut. Luke Fenn, a baker, said: “Sandry is an amazing place to live in.”",
      ["officer", "Luke Fenn"],
    ],
    [
      "the expert of the lead who is named later",
      "A dam expert has warned that dams may fail.\nThey are very old in Sandry.\n“The dam has never been mended since it was built,” said Ada Quill, a dam expert at Sandry University. Odo Fenn said it held.",
      ["Ada Quill", "Odo Fenn"],
    ],
    [
      "the scientist of the lead, where one alone is named",
      "A scientist has warned that dams may fail.\nThey are very old in Sandry.\n“The dam has never been mended since it was built,” said Ada Quill of Sandry University.",
      ["Ada Quill"],
    ],
    [
      "an expert of the lead among several people",
      "An expert has warned that dams may fail.\n“The dam has never been mended since it was built,” said Ada Quill, a baker. Odo Fenn said it held.",
      ["expert", "Ada Quill", "Odo Fenn"],
    ],
    [
      "a spokesman of another house",
      "A spokesman for Quill Foods said the mill was shut.\nHarbor spokesman Odo Fenn said the dam held.",
      ["spokesman for Quill Foods", "Odo Fenn"],
    ],
    [
      "the subject behind a conjunction, of two verbs",
      "Norland said it is bound to the “one land, two ways” rule granting Harrow autonomy, while the city's police deny accusations and say they show restraint.",
      ["Norland", "city's police"],
    ],
    [
      "a study at the end of its sentence",
      "Researchers have now found the vapor for the first time, a new study reports.",
      ["new study?"],
    ],
    [
      "a study of a month, over its owner's apposition",
      "A March 2019 study by the Centre for Tides, a Sandry-based think tank, concluded that, using standard methods, “the full cost of the dam falls on us.”",
      ["March 2019 study by the Centre for Tides"],
    ],
    ["whoever declines to comment", "A spokeswoman declined to comment, citing privacy.", []],
    [
      "a statement that opens its sentence",
      "In a statement, the family said: “We are very sad about all that has happened.” The statement continued: “We ask for privacy at this time of grief.”",
      ["family"],
    ],
    [
      "an inverted verb that opens its sentence",
      "Odo Stone, a keeper, spoke to us. Continued Stone: “So I think it is a very real problem for us all.”",
      ["Odo Stone?"],
    ],
    [
      "where a politician is from",
      "Ted Fenn (R-Norland) came. The Quill campaign has denied that it happened.",
      ["Quill campaign?"],
    ],
    [
      "shares of a poll",
      "The poll has bad news: 25 percent of likely voters say they would not support him. Only 24 percent said she did nothing wrong.",
      [],
    ],
    [
      "a company that is no person of that name",
      "Odo Fenn kept his gun in Sandry. Odo Fenn sold his boat in May. “He never called us about it at all,” the company wrote in its statement.",
      ["company?"],
    ],
    [
      "a prosecutor is not whoever stands trial",
      "Odo Fenn, 37, told police that he was late. The prosecutor said the camera saw him with a hammer.",
      ["Odo Fenn", "prosecutor?"],
    ],
    [
      "a candidate is whoever the text is about",
      "Ada Quill, a senator, came late. The presidential candidate said the dam held.",
      ["Ada Quill"],
    ],
    [
      "a leader of that name",
      "Ada Quill came late. The cost was high, according to the Sandry Argus Leader.",
      ["Sandry Argus Leader"],
    ],
    [
      "a noun that nobody speaks as",
      "The long nightmare of it all will be reminding voters that the dam held.",
      [],
    ],
    [
      "some of those who were there",
      "According to one of the survivors, “the dam was very old and it was never mended.”",
      ["one of the survivors"],
    ],
    [
      "a poll and the verb behind it",
      "A Harbor poll conducted last week found that voters rated the dam as good.",
      ["Harbor poll?"],
    ],
    [
      "whose words somebody else tells",
      "The mayor of Sandry, Odo Fenn, said Ada Quill had told the council that it held.",
      ["Odo Fenn", "Ada Quill?"],
    ],
    [
      "a crime that somebody admits in court",
      "Odo Fenn, 43, admitted a single charge of using threatening words.",
      [],
    ],
    ["books that somebody wrote", "Odo Fenn wrote a story of the dam and wrote handbooks.", []],
    [
      "letters for an office and what it is for",
      "MEC for Tides and Harbour Affairs, Odo Fenn, said the quay was safe.\nThe MEC stressed that nobody should stand below the crane.",
      ["Odo Fenn"],
    ],
    [
      "letters for an office that nobody is told to hold",
      "The MEC for Tides said the quay was safe.",
      ["MEC for Tides?"],
    ],
    [
      "a study and its other nouns, by its owner",
      "Tides are late, says a new study by Ada Quill and others.\n“Nobody had measured this before,” the study says.\nThe paper shows that tides do not explain it all. The findings suggest that more is to come.",
      ["new study by Ada Quill"],
    ],
    [
      "a paper that is another",
      "“Nobody had measured this before,” the study says.\nA paper of 1962 was lost. The paper shows that tides explain it all.",
      ["study", "paper?"],
    ],
    [
      "a report of an outlet, by its bare noun",
      "According to a report in the Harbor Gazette of Sandry, the governor bought a ship.\nThe report says it was late.",
      ["Harbor Gazette"],
    ],
    [
      "the second of three names",
      "A book by Yeun Joon Kim of the Sandry Business School is out. “We were surprised that it sold,” says Joon.",
      ["Yeun Joon Kim"],
    ],
    [
      "a title that belongs to a given name",
      "Prince Odo has told friends that it was late. Odo claims that he felt bound to go.",
      ["Prince Odo"],
    ],
    [
      "the person whom later pronouns fit",
      "Dale Fenn kept his boat in Sandry. Fenn sold his house in May. Ada Quill, a teacher, is well. Fenn came by. She said: “I saw that big hole in the floor.”",
      ["Ada Quill"],
    ],
    [
      "whoever the paragraph before is about, not whoever spoke before that",
      "The high commissioner for tides said the dam did “not change the law of the sea”.\nOdo Fenn, the mayor, saw the dam on Monday.\n“Here we are on a great day for the whole coast,” he told the keepers.",
      ["high commissioner for tides?", "Odo Fenn"],
    ],
    [
      "a body of two places",
      "Devon and Sandry Police say they will be there on Monday night.",
      ["Devon and Sandry Police"],
    ],
    [
      "bodies side by side",
      "The United Shores and Coastal Union stressed that the dam would not hold.",
      ["United Shores?"],
    ],
    [
      "a body whose name says whose it is",
      "The People's Tide, the mouthpiece of the party, warned that there was no room. The People's Tide said it was late.",
      ["People's Tide"],
    ],
    [
      "somebody whom an article introduced",
      "A keeper opened the gate. The keeper said that it had been stuck.",
      ["keeper?"],
    ],
  ])("%s", (_, text, names) => {
    expect(sourcesOf(text)).toEqual(names);
  });
});

describe("a body's kind", () => {
  it.each([
    ["Ada Quill runs for mayor. Her campaign said the dam held. Her campaign said it was late.", "unnamed"],
    [
      "The dam is old. The Sandry campaign said the dam held. The Sandry campaign said it was late.",
      "organization",
    ],
    ["Ada Quill runs for mayor. Her own research showed that the dam held.", "document"],
  ])("a pronoun names nothing: %s", (text, kind) => {
    const { sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
    expect(sources.map((source) => source.kind)).toEqual([kind]);
  });
});
