import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The named people of a text with their roles. */
function rolesOf(text: string, lang: string) {
  return findSources(parseSourceRow({ text, lang }), language(lang))
    .sources.filter(({ kind }) => kind === "person")
    .map(({ name, role }) => [name, role]);
}

type Case = [what: string, lang: string, text: string, roles: [string, string | null][]];

describe("what somebody is", () => {
  it.each<Case>([
    [
      "what somebody made, before the noun for it",
      "en",
      "“Harbor Lights” creator Ada Quill said she was tired.",
      [["Ada Quill", "“Harbor Lights” creator"]],
    ],
    [
      "two offices of one, of which the second has a title",
      "en",
      'Crew Guild President and "The Harbor" star Ada Quill said she was tired.',
      [["Ada Quill", 'Crew Guild President and "The Harbor" star']],
    ],
    [
      "two offices of one",
      "en",
      "Quist founder and CEO Ada Fenn said the boats were late.",
      [["Ada Fenn", "Quist founder and CEO"]],
    ],
    [
      "the second of two people behind one article",
      "en",
      "The mayor and council leader Ada Fenn said the boats were late.",
      [["Ada Fenn", "council leader"]],
    ],
    [
      "two people with an office each",
      "en",
      "Mayor Tom Quill and council leader Ada Fenn said the boats were late.",
      [
        ["Tom Quill", "Mayor"],
        ["Ada Fenn", "council leader"],
      ],
    ],
    [
      "no verb before what somebody was",
      "en",
      "Quist grew by hiring former harbor executive Ada Fenn. “We are late,” Fenn said.",
      [["Ada Fenn", "former harbor executive"]],
    ],
    [
      "a participle that is part of the office",
      "en",
      "The boats were late, said acting mayor Ada Fenn.",
      [["Ada Fenn", "acting mayor"]],
    ],
    [
      "an office in small letters over something",
      "en",
      "This, said the firm’s vice-president for global harbor policy Ada Quill, would “let every crew build its own boats”.",
      [["Ada Quill", "firm’s vice-president for global harbor policy"]],
    ],
    [
      "an office in a body for two things",
      "en",
      "“We are late,” said the director of the Norland Institute of Tides and Waves, Ada Quill, at an event in Sandry.",
      [["Ada Quill", "director of the Norland Institute of Tides and Waves"]],
    ],
    [
      "a verb as an adjective",
      "en",
      "“We are late and cold,” notes Ada Quill, an accountant at a writing school.",
      [["Ada Quill", "accountant at a writing school"]],
    ],
    [
      "a title with whose it is",
      "en",
      "Capt. Ada Quill of the Sandry Police Department told reporters that the gate was shut.",
      [["Ada Quill", "Capt. of the Sandry Police Department"]],
    ],
    [
      "a title with whose it is, the body’s noun in small letters",
      "en",
      "Chief Ada Quill of the Sandry police said that the gate was shut.",
      [["Ada Quill", "Chief of the Sandry police"]],
    ],
    [
      "no words about where somebody lives",
      "en",
      "Ada Quill, 55, of Addly, a village near Sandry, said she was cold.",
      [["Ada Quill", null]],
    ],
    [
      "what somebody is, behind where that one lives",
      "en",
      "Ada Quill, of Addly, a teacher, said she was cold.",
      [["Ada Quill", "teacher"]],
    ],
    [
      "no clause before the name",
      "en",
      "Moving forward, Ada Quill said she would row more.",
      [["Ada Quill", null]],
    ],
    [
      "an adjective that opens the sentence, none of the name’s words",
      "en",
      "Longtime Donald Quill friend Rudy Fenn was late. Quill said he was cold.",
      [["Donald Quill", null]],
    ],
    [
      "a verb that opens the sentence, none of the name’s words",
      "en",
      "Hearing Orla Quill tell it, the toll was clear. “We are late and cold,” Quill said.",
      [["Orla Quill", null]],
    ],
    [
      "an office for two things",
      "en",
      "The minister for health and safety, Ann Lorn, said no.",
      [["Ann Lorn", "minister for health and safety"]],
    ],
    [
      "an office for two things",
      "es",
      "El consejero de Sanidad y Obras, Blas Tena Luna, confirmó que el fuego sigue.",
      [["Blas Tena Luna", "consejero de Sanidad y Obras"]],
    ],
    [
      "an office for two things",
      "de",
      "Die Ministerin für Arbeit und Soziales, Anna Preis, sagte, es sei heiß.",
      [["Anna Preis", "Ministerin für Arbeit und Soziales"]],
    ],
    [
      "an office that no list knows, by what it is over",
      "de",
      "Franz Quill, Verwalter der Speicher, sagte der Zeitung, dass das Tor offen bleibt.",
      [["Franz Quill", "Verwalter der Speicher"]],
    ],
    [
      "nobody's office where a clause stands before the verb",
      "de",
      "Franz Quill, den alle kennen, bleibe im Amt, sagte der Minister Udo Rupp.",
      [["Udo Rupp", "Minister"]],
    ],
    [
      "of somebody in whom others trust",
      "de",
      "Das Vertrauen in Ole Harms sinkt. Der Minister Ole Harms sagte, er bleibe im Amt. „Ich trete nicht zurück“, sagte Harms am Montag.",
      [["Ole Harms", "Minister"]],
    ],
    [
      "no comparison with others",
      "de",
      "Karla Rupp, eine weitere Betroffene und wie Udo Zander im Beirat der Kirche engagiert, kritisierte die Antwort.",
      [["Karla Rupp", "weitere Betroffene"]],
    ],
    [
      "the compound that tells more than its last part",
      "de",
      "„Es war Unrecht“, sagt Präsidentin Anne Prell. Und Synodenpräsidentin Anne Prell sagte in Lorn, sie bedauere das.",
      [["Anne Prell", "Synodenpräsidentin"]],
    ],
    [
      "nothing that is told of another of the name",
      "en",
      "Sir Odo Quill was asked about the boats. Lady Quill, the council leader's wife, had been given two of them. “We will pay for both,” Sir Odo said.",
      [["Odo Quill", "council leader"]],
    ],
    [
      "no owner of what another of the name is, but for kin",
      "en",
      "Mr. Odo Quill opened the harbour. Mrs. Quill, the council's leader, watched from the quay. “We sail at dawn,” Mr. Quill said.",
      [["Odo Quill", null]],
    ],
    [
      "no verb behind a quotation",
      "en",
      "“Those goats were so smart,” remembers Mara Quill, coordinator of the island fund, with a laugh.",
      [["Mara Quill", "coordinator of the island fund"]],
    ],
    [
      "no verb behind “to”",
      "en",
      "The vote came too late to rescue Rep. Mara Quill. Quill said that she would stay.",
      [["Mara Quill", "Rep."]],
    ],
    [
      "no adjective without its noun",
      "en",
      "He is plain Odo Quill, a gentler, older Islander—still at sea. “I rowed home before the storm,” Quill says.",
      [["Odo Quill", "gentler, older Islander"]],
    ],
    [
      "what somebody served as",
      "en",
      "Dr. Ronny Quill, who was then serving as the mayor's physician, suggested that he change his diet.",
      [["Ronny Quill", "mayor's physician"]],
    ],
    [
      "no circumstance",
      "en",
      "It was a race between her and Odo Quill, especially when it came to eels. “We are ahead now,” Quill said.",
      [["Odo Quill", null]],
    ],
    [
      "no name beside it in a list",
      "en",
      "Mara Fenn, the clerk, was asked by Odo Quill, Lorn and the harbor moderators. “I was not at the quay,” Quill said.",
      [["Odo Quill", null]],
    ],
    [
      "no next subject with its title",
      "en",
      "While the ward voted for Odo Quill, Sen. Fenn came out against him. “I was at the quay,” Quill said.",
      [["Odo Quill", null]],
    ],
    [
      "nothing of a noun behind the surname",
      "en",
      "The union, a major Quill foe, is on strike. “I like them all,” said Odo Quill.",
      [["Odo Quill", null]],
    ],
    [
      "no object of the verb before",
      "en",
      "Before the union could endorse a candidate, Odo Quill spoke. “I like them all,” Quill said.",
      [["Odo Quill", null]],
    ],
    [
      "whose it is stands in another sentence",
      "en",
      "Ada Fenn is out. Her campaign manager, Odo Quill, said she would be back.",
      [["Odo Quill", "campaign manager"]],
    ],
    [
      "of two names the second one’s",
      "en",
      "Fenn and Norland Gov. Odo Quill met on Monday. “I like them all,” Quill said.",
      [["Odo Quill", "Norland Gov."]],
    ],
    [
      "no count",
      "en",
      "Odo Quill, more than a million in the primary and general election, is ahead. “I like them all,” Quill said.",
      [["Odo Quill", null]],
    ],
    [
      "a list of people in office",
      "de",
      "Ministerpräsident Horst Seeler, Bundespräsident Steinmann und Norlands Staatspräsident Rivel haben die Gedenkstätte besucht. Seeler sagte: „Wir gedenken heute aller Opfer der Flut.“",
      [["Horst Seeler", "Ministerpräsident"]],
    ],
    [
      "a short clause of a role",
      "en",
      "Mara Quill, a resident who lives near the damaged quay in Sandry, described what followed the storm.",
      [["Mara Quill", "resident who lives near the damaged quay in Sandry"]],
    ],
    [
      "letters for what a player is",
      "en",
      "Harrow QB Odo Quill decided to weigh in on Monday, saying that Fenn should be fined by the league.",
      [["Odo Quill", "Harrow QB"]],
    ],
    [
      "figures behind a name",
      "en",
      "Ada Lorn, 53 percent to 39 percent, is ahead. Ada Lorn said it was late.",
      [["Ada Lorn", null]],
    ],
    [
      "what happens beside somebody",
      "en",
      "Odo Fenn, with the former secretary of state leading handily, is behind. Odo Fenn said it was late.",
      [["Odo Fenn", null]],
    ],
    [
      "the next of a list with a small first word",
      "en",
      "On stage were Ada Lorn, former Norland governor Tom Quill and Jan Roe. Ada Lorn said it was late.",
      [["Ada Lorn", null]],
    ],
    [
      "a verb behind a role whose comma was forgotten",
      "en",
      "Gary Fenn, a former agent for President Odo Quill has written a book. Fenn said it was late. Odo Quill said no.",
      [
        ["Gary Fenn", "former agent for President Odo Quill"],
        ["Odo Quill", "President"],
      ],
    ],
    [
      "two speakers, the second in office",
      "en",
      "He and House Judiciary Committee Chairman Bob Quill said it was late.",
      [["Bob Quill", "House Judiciary Committee Chairman"]],
    ],
    ["a party is no name", "en", "Republican Odo Fenn said it was late.", [["Odo Fenn", "Republican"]]],
    [
      "a surname that counts time",
      "en",
      "“We are no longer welcome in it,” said Kristen Day, executive director of the fair.",
      [["Kristen Day", "executive director of the fair"]],
    ],
    [
      "an office for two things, in capitals",
      "en",
      "Police and Crime Commissioner Matt Quill said: “I would like to thank the public for it.”",
      [["Matt Quill", "Police and Crime Commissioner"]],
    ],
    [
      "two roles of one person",
      "en",
      "Author and one of the organisers, Kelly Quill, from Sandry, said the conference brought readers together to talk.",
      [["Kelly Quill", "Author and one of the organisers"]],
    ],
    [
      "a role in capitals and its house",
      "en",
      "“The river is wide and it is deep today,” said Ole Fenn, Director, Quill Securities.",
      [["Ole Fenn", "Director, Quill Securities"]],
    ],
    [
      "an office in capitals whose second comma was forgotten",
      "en",
      "Cllr Louise Quill, Chair of the Local Tide Association said: “The storms have been very bad for us all.”",
      [["Louise Quill", "Chair of the Local Tide Association"]],
    ],
    [
      "the school of one of two",
      "en",
      "It is by Ada Lorn of the Sandry Business School and Tom Quill. “We were surprised that it sold,” says Lorn.",
      [["Ada Lorn", "of the Sandry Business School"]],
    ],
    [
      "of two people, the second",
      "en",
      "The mayor and the chief executive, Tom Quill, said maybe.",
      [["Tom Quill", "chief executive"]],
    ],
    [
      "what was done to others",
      "en",
      "He met the mayor of Sandry and Tom Quill, Ann Lorn said.",
      [["Ann Lorn", null]],
    ],
    [
      "a bare noun whose comma was forgotten",
      "de",
      "Gabi Lohm, Schulleiterin der Seeschule sagte am Vormittag: „Es ist schon sehr heiß heute.“",
      [["Gabi Lohm", "Schulleiterin der Seeschule"]],
    ],
    [
      "somebody else behind a comma",
      "de",
      "Wie bei Gabi Lohm, der Bürgermeister sagte am Vormittag, es sei heiß.",
      [],
    ],
    [
      "an office of a place",
      "it",
      "Al suo fianco il senatore della Lanterna Marco Rubini ha sorriso. Rubini ha detto che il ponte è vecchio.",
      [["Marco Rubini", "senatore della Lanterna"]],
    ],
    [
      "an office of a field",
      "es",
      "El ministro del Interior Julio Tena dijo que sí.",
      [["Julio Tena", "ministro del Interior"]],
    ],
    [
      "an office of a place",
      "fr",
      "Le maire du Lunaire Odon Velin a dit que non.",
      [["Odon Velin", "maire du Lunaire"]],
    ],
    [
      "an office of a place",
      "pt",
      "O prefeito do Porto Caio Lemos disse que não.",
      [["Caio Lemos", "prefeito do Porto"]],
    ],
    ["somebody's lawyer", "es", "El abogado de Alberto Luna Amador dijo que sí.", []],
  ])("%s (%s): %s", (_, lang, text, roles) => {
    expect(rolesOf(text, lang)).toEqual(roles);
  });
});

it("keeps the first word of a line within a paragraph", () => {
  const text =
    "The ship is stable.\nNORC director Ada Quill said it was kept in a dock.\nOle Harms, Norcom chief pilot, said so too.";
  const row = parseSourceRow({ text: "-", lang: "en" });
  const paragraphs = [{ id: 0, text }];
  const { sources } = findSources({ ...row, paragraphs }, language("en"));
  expect(sources.map(({ name, role }) => [name, role])).toEqual([
    ["Ada Quill", "NORC director"],
    ["Ole Harms", "Norcom chief pilot"],
  ]);
});
