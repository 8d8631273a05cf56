import { expect, test } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of a text, with how often they are quoted and paraphrased. */
function sourcesOf(lang: string, text: string): string[] {
  const row = parseSourceRow({ text: text.replaceAll("\n", "\n\n"), lang });
  return findSources(row, language(lang)).sources.map(
    ({ name, quotes, indirect }) => `${name} ${quotes}/${indirect}`,
  );
}

test.each<[what: string, lang: string, text: string, sources: string[]]>([
  [
    "the same words by a resident of whom the text tells as new",
    "en",
    "“There is no harbor like this one,” a sailor said after the flood.\nThe film ends with the line. “There is no harbor like this one,” said Ada Quill in the film.",
    ["sailor 1/0", "Ada Quill 1/0"],
  ],
  [
    "the same words by somebody new, elsewhere",
    "es",
    "«No hay maniobras de desgaste en el puerto», dijo un vecino.\nAños antes el alcalde Ernesto Villar prometió: «No hay maniobras de desgaste en el puerto».",
    ["vecino 1/0", "Ernesto Villar 1/0"],
  ],
  [
    "the same words by another office",
    "en",
    "“We are doing the best we can with what we have,” the nurse said.\nThe director, Ada Quill, told the board: “We are doing the best we can with what we have.”",
    ["nurse 1/0", "Ada Quill 1/0"],
  ],
  [
    "another word for an office, where somebody bears the very word",
    "en",
    "Attorney Ole Fenn charged the man in May. Ada Quill, a lawyer for the man, called the case weak.\n“We will win this one,” the attorney said.",
    ["Ada Quill 0/1", "Ole Fenn 1/0"],
  ],
  [
    "a doctor beside a physician",
    "en",
    "Doctor Ada Quill said the patient was asleep. Ole Fenn, a physician at another clinic, said that could not be.\nThe doctor said she had proof.",
    ["Ada Quill 0/2", "Ole Fenn 0/1"],
  ],
  [
    "two groups by two words",
    "en",
    "Researchers at Sandry University said the lake was dying. A panel of scientists advising the government said the lake would recover.\nThe researchers said the fish were gone. The scientists said the fish would return.",
    ["Researchers at Sandry University 0/2", "panel of scientists 0/2"],
  ],
  [
    "prosecutors and the office that defends",
    "en",
    "The Sandry Public Attorney's Office, which defends the poor, said the man was innocent. Prosecutors said he had shot twice.",
    ["Sandry Public Attorney's Office 0/1", "Prosecutors 0/1"],
  ],
  [
    "the police and those who watch them",
    "en",
    "Police said the march was peaceful.\nThe Police Department Review Board said it had nine complaints about officers.",
    ["Police 0/1", "Police Department Review Board 0/1"],
  ],
  [
    "the police of one place and another's",
    "en",
    "Fenmouth police said a man was shot. Police said he was 40. The Sandry Police Department said he lived in Sandry.",
    ["Fenmouth police 0/2", "Sandry Police Department 0/1"],
  ],
  [
    "a group that is named when others came in between",
    "en",
    "A group of parents said the school was unsafe. At the harbor sailors marched. The group, Red Tide, said the ships were old.",
    ["group of parents 0/1", "Red Tide 0/1"],
  ],
  [
    "the son of whoever was named last",
    "de",
    "Anna Lohm lebt mit Sohn Jan Lohm in Norden. Am Montag sprach Minister Ole Harms im Hafen. „Wir gehen alle drei fort“, sagte sein Sohn.",
    ["sein Sohn 1/0"],
  ],
  [
    "whoever spoke before the one whom the last sentence is about",
    "es",
    "Marta Rincón dijo que el puente es seguro. Ernesto Villar calló. Días después, dijo que el puente es viejo.",
    ["Marta Rincón 0/1"],
  ],
  [
    "the same in Italian",
    "it",
    "Paola Verdi ha detto che il ponte è sicuro. Aldo Ferri è arrivato alle nove. Minuti dopo, ha detto che il ponte è vecchio.",
    ["Paola Verdi 0/1"],
  ],
  [
    "an interview for a document",
    "es",
    "Salió el informe de la Agencia del Mar el lunes. En una entrevista de radio, Marta Rincón lo defendió. El documento señala que el puerto es peligroso.",
    ["Marta Rincón 0/1", "informe de la Agencia del Mar 0/1"],
  ],
  [
    "a paper before another document",
    "es",
    "Salió un acuerdo de paz. Llegó otro documento. “El puerto es muy peligroso”, señala el documento.",
    ["documento 1/0"],
  ],
  [
    "a sentence behind a number that ends one",
    "en",
    "Ole Fenn said the council closed nine of the 12. Ada Quill said it closed ten.",
    ["Ole Fenn 0/1", "Ada Quill 0/1"],
  ],
  [
    "a person's behind a German number that ends one",
    "de",
    "Maren Thoms sagte, sie sei die 10. Ole Harms sagte, sie sei die elfte.",
    ["Maren Thoms 0/1", "Ole Harms 0/1"],
  ],
  [
    "the town from which a ship is seen",
    "de",
    "Aus Sicht von Norden kam das Schiff erst spät an, es war ein Sturm.",
    [],
  ],
  [
    "the next one's words under a name that stands over them",
    "en",
    "Ada Quill, director of the port\nShe has run the port for ten years.\n“The ferry is on time and the crew is friendly to all.”\nOle Fenn, teacher\n“The bread at the market is the best in the county.”\nBo Simms, doctor\n“The school needs a new roof before the winter comes.”\nThe council meets on Monday.",
    ["Ole Fenn 1/0", "Bo Simms 1/0"],
  ],
  [
    "words over those who took the pictures",
    "en",
    "The fire broke out at noon and spread fast.\n“The flames came over the ridge within ten minutes of the alarm.”\nOle Fenn, photographer\nAda Quill lost her house, she said. “I had ten minutes.”\n“I took the cat and the papers and I ran down to the river.”\nBo Simms, photographer\nQuill is now in Sandry.",
    ["Ada Quill 2/1"],
  ],
  ["a hand", "de", "Die linke Hand sagte nichts.", []],
])("is not joined with somebody else: %s (%s)", (_, lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

test.each([
  ["The insurer Churchill raised its prices. Churchill said claims had doubled.", "organization"],
  ["Darwin City Council voted on Monday. Darwin said it would open its port.", "organization"],
  ["The bank Napoleon raised its prices. Napoleon said claims had doubled.", "organization"],
  ["Napoleon said that he would be back.", "person"],
])("a name that all know, where the text tells of a body: %s", (text, kind) => {
  const { sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
  expect(sources.map((one) => one.kind)).toEqual([kind]);
});

test.each([
  [
    "es",
    "«El puente es viejo», se lee en el informe de la Agencia del Mar. «Es de hace un siglo», se lee en la prensa.",
  ],
  [
    "it",
    "«Il ponte è vecchio», si legge nella nota della procura. «Ha più di cento anni», si legge sui giornali.",
  ],
  [
    "fr",
    "« Le pont est vieux », peut-on lire dans le rapport de la Cour des ports. « Personne ne l'entretient depuis des années », peut-on lire sur les murs.",
  ],
])("words that are read elsewhere are not the last paper's (%s): %s", (lang, text) => {
  const { quotes } = findSources(parseSourceRow({ text, lang }), language(lang));
  expect(quotes.map(({ source }) => source === null)).toEqual([false, true]);
});
