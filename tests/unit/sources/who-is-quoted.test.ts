import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** Each quotation of an English text with its speaker. */
function quotesOf(text: string) {
  const { quotes, sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
  return quotes.map(({ text: words, source }) => [words, source === null ? null : sources[source]!.name]);
}

describe("what is a quotation, and whose", () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      "the next paragraph’s, where one ends in a colon",
      "The guild met. Mayor Ada Quill told reporters on Monday:\n“It is wet here and the dam has burst.”",
      [["It is wet here and the dam has burst.", "Ada Quill"]],
    ],
    [
      "a verb of saying before the colon",
      "The guild met. Mayor Ada Quill says:\n“It is wet here and the dam has burst.”",
      [["It is wet here and the dam has burst.", "Ada Quill"]],
    ],
    [
      "a paragraph of its own behind a plain report",
      "Mayor Ada Quill said it was the last such gate.\n“They wanted us on our knees. We stand tall.”",
      [["They wanted us on our knees. We stand tall.", "Ada Quill"]],
    ],
    [
      "a paragraph of its own behind a report with fragments",
      "Mayor Ada Quill said nobody should use words like “maybe” and “perhaps” of her.\n“They wanted us on our knees. We stand tall.”",
      [["They wanted us on our knees. We stand tall.", "Ada Quill"]],
    ],
    [
      "none behind a report that is not the last",
      "Mayor Ada Quill said it was the last such gate. The streets were empty.\n“They wanted us on our knees. We stand tall.”",
      [["They wanted us on our knees. We stand tall.", null]],
    ],
    [
      "a party and a state with points",
      "In a statement released Thursday, Rep. Ada Quill (D-N.Y.) reacted to the news, saying: “The gate should be shut.”",
      [["The gate should be shut.", "Ada Quill"]],
    ],
    [
      "a pronoun by the given name of somebody of whom nothing else is told",
      "Throughout the evening Richard Quill spoke of eels.\n“I have come here so that eels are safe,” he said.",
      [["I have come here so that eels are safe,", "Richard Quill"]],
    ],
    [
      "a pronoun that the given name contradicts",
      "“The gate is shut,” said Richard Quill.\n“It just came out of my mouth like that,” she said.",
      [
        ["The gate is shut,", "Richard Quill"],
        ["It just came out of my mouth like that,", null],
      ],
    ],
    [
      "the subject behind “here in”",
      "Here in Sandry, Ada Quill stepped up her talk of eels, saying, “We have got to see the day when they are safe.”",
      [["We have got to see the day when they are safe.", "Ada Quill"]],
    ],
    [
      "the subject of the last clause, where a pronoun follows",
      "Mayor Ada Quill and harbor chief Odo Fenn met. “The port stays,” Mayor Tom Marsh said.\nThe clerks were ready to move on, but Odo Fenn wasn’t having it.\n“I want the people at home to think about this,” he said.",
      [
        ["The port stays,", "Tom Marsh"],
        ["I want the people at home to think about this,", "Odo Fenn"],
      ],
    ],
    [
      "the subject behind a long clause that opens its sentence",
      "Harbor chief Odo Fenn sat inside the hall.\nSpeaking after a long day in the hall with Mayor Tom Marsh and his clerks, Fenn demurred.\n“There is no party in a flood,” he said.",
      [["There is no party in a flood,", "Odo Fenn"]],
    ],
    [
      "another name's, where the quotation before never closed",
      "“It is a whistle to all dockers,” Rep. Ada Quill said Friday. “How can they feel good about it.\n“I have thought a lot about where we are as a port,” added Rep. Odo Fenn, the deputy leader of the group.",
      [
        ["It is a whistle to all dockers, … How can they feel good about it.", "Ada Quill"],
        ["I have thought a lot about where we are as a port,", "Odo Fenn"],
      ],
    ],
    [
      "somebody's by the name of the text, not of its headline",
      "Harbor Workers Rip Odo Fenn\nHarbor chief Odo Fenn came by. “The gate is shut,” Fenn said.",
      [["The gate is shut,", "Odo Fenn"]],
    ],
    [
      "the candidate of whom no other office is told",
      "Odo Fenn wants to be a tough enforcer. Fenn called upon Mayor Tom Marsh to watch the quay. Marsh had closed the post in April.\n“The hatred there is like nobody has ever seen,” the Norland presidential candidate said on Monday.",
      [["The hatred there is like nobody has ever seen,", "Odo Fenn"]],
    ],
    [
      "a programme's title",
      "In an interview on Channel Nine’s “Face the Harbor,” Mayor Ada Quill said the quay would close.",
      [],
    ],
    [
      "a programme's title behind the speaker",
      "“The quay will close by spring,” Ada Quill said on “Harbor and Home.”",
      [["The quay will close by spring,", "Ada Quill"]],
    ],
    [
      "short words that are no title",
      "Mayor Ada Quill repeatedly said, “Don't you do it,” until the boats had left the quay.",
      [["Don't you do it,", "Ada Quill"]],
    ],
    [
      "a sentence that goes on behind the marks",
      "“This is wrong,” Ada Quill said. “You went on the radio to blame clerks who earn $12 an hour” workers.",
      [["This is wrong, … You went on the radio to blame clerks who earn $12 an hour", "Ada Quill"]],
    ],
    [
      "a speech behind another whose paragraph goes on",
      "“We can only douse it from outside,” Ada Quill said. The streets were empty.\n“Nobody gets in through the gate at night.” More engines came.",
      [
        ["We can only douse it from outside,", "Ada Quill"],
        ["Nobody gets in through the gate at night.", "Ada Quill"],
      ],
    ],
    [
      "a speech behind words within a report whose paragraph goes on",
      "The institute warned of “sharp or lasting hazards” in the smoke. The streets were empty.\n“We can only douse it from outside because nobody gets in.” More engines came.",
      [
        ["sharp or lasting hazards", "institute"],
        ["We can only douse it from outside because nobody gets in.", null],
      ],
    ],
    [
      "the statement in which somebody spoke of another speaker",
      "Harbor spokesman Odo Fenn said in a statement that Mayor Ada Quill is calling for calm.\n“The town cannot afford another fight,” the statement read.",
      [["The town cannot afford another fight,", "Odo Fenn"]],
    ],
    [
      "another's statement",
      "Odo Fenn said in a statement that the pier is safe.\n“The pier is closed,” the Tower Company statement read.",
      [["The pier is closed,", "Tower Company statement"]],
    ],
    [
      "a title at the start of a sentence",
      "Ada Quill said the film was poor. “The Ballad of Small Boats and Rain” opens in May.",
      [],
    ],
    [
      "a quotation within that closes together with the whole",
      "“They boast of what they call ‘the comeback of the decade,'” Ada Quill said.",
      [["They boast of what they call ‘the comeback of the decade,'", "Ada Quill"]],
    ],
    [
      "what somebody named, reported by another",
      "The two gaps that she named are “the use of rented boats and the ferries that run at night,” Odo Fenn said.",
      [["the use of rented boats and the ferries that run at night,", "Odo Fenn"]],
    ],
    [
      "words of one, told by another",
      "The caller told the clerk, “I will sink every boat in the harbor,” the prosecutor’s office said.",
      [["I will sink every boat in the harbor,", "caller"]],
    ],
    [
      "who is seen in a recording",
      "The spot ends with footage of Odo Fenn saying at the debate, “That makes me the better sailor,” before it fades.",
      [["That makes me the better sailor,", "Odo Fenn"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
