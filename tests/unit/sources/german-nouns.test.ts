import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of a German text: "kind name, role quotations+indirect". */
function sourcesOf(text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang: "de" }), language("de"));
  return sources.map(
    ({ kind, name, role, quotes, indirect }) =>
      `${kind} ${name}${role ? `, ${role}` : ""} ${quotes}+${indirect}`,
  );
}

type Case = [what: string, text: string, sources: string[]];

const NAMES: Case[] = [
  [
    "a noun of the verb behind it",
    "Daran übt Bürgermeisterin Maren Thoms Kritik: „Der Hafen ist zu klein für solche Schiffe.“",
    ["person Maren Thoms, Bürgermeisterin 1+0"],
  ],
  [
    "such a noun behind a minister's",
    "Dazu nimmt Minister Ole Harms Stellung: „Der Hafen ist zu klein für solche Schiffe.“",
    ["person Ole Harms, Minister 1+0"],
  ],
  [
    "a noun with what it is of",
    "Aus Sicht von Klarstrom ist das gut. Wie Klarstrom erklärt, reicht der Strom.",
    ["organization Klarstrom 0+2"],
  ],
  ["two joined nouns", "Dort steht Hard- und Software. Dabei solle Software allen helfen.", []],
  [
    "a verb before it that looks like an adjective",
    "Das Projekt leiten Maren Thoms und Ole Harms. Das Ziel sei klar, sagt Thoms.",
    ["person Maren Thoms 0+1"],
  ],
  [
    "what somebody is and two who are it",
    "Die Gastgeber Maren Thoms und Ole Harms sagen: „Die Verbindung von Wasser und Wind war uns wichtig.“",
    ["person Maren Thoms, Gastgeber 1+0", "person Ole Harms 0+1"],
  ],
  [
    "such a noun, so that a quotation behind the sentence is that person's",
    "Ida Lind sieht das so: „Der Hafen ist viel zu klein für uns.“ Auf sie nimmt auch der nordische Seeforscher Ole Harms Bezug: Der Bremer Peter Moor baute ihn. „Alle Behörden sollten das als ein Zeichen nehmen.“",
    ["person Ida Lind 1+0", "person Ole Harms, nordischer Seeforscher 1+0"],
  ],
  ["a given name alone", "„Immer noch eine Schönheit“, sagt Gerhard im Hafen.", ["person Gerhard 1+0"]],
];

const BODIES: Case[] = [
  [
    "what it is for, with its letters",
    "Die Nationale Direktion für öffentliches Hafenwesen (NDH) sagt, dass sie nicht eingreift.",
    ["organization Nationale Direktion für öffentliches Hafenwesen 0+1"],
  ],
  [
    "its second noun, with its letters, and no noun of the verb",
    "Der Verein sei „hier“ nicht in Erscheinung getreten, heißt es aus der Direktion Fischerei und Deiche (DFD).",
    ["organization Direktion Fischerei und Deiche 0+1"],
  ],
  [
    "no purpose that it only stands for",
    "Der Hafenverband für gute Arbeit sagt, dass er nicht eingreift.",
    ["organization Hafenverband 0+1"],
  ],
];

const ROLES: Case[] = [
  [
    "no sentence that speaks to somebody",
    "Herr Harms, Sie sind Lehrer und Segler. „Der Hafen ist zu klein“, sagt Kapitän Ole Harms.",
    ["person Ole Harms, Kapitän 1+0"],
  ],
  [
    "no next ones of a list",
    "Es geht um Trainer Ole Harms, den Gegner im Spiel und die Fans. Harms sagte, der Hafen sei zu klein.",
    ["person Ole Harms, Trainer 0+1"],
  ],
  [
    "what stands behind a second article in the genitive",
    "Ole Harms, Leiter der Werft und des Hafens, sagte, der Hafen sei zu klein.",
    ["person Ole Harms, Leiter der Werft und des Hafens 0+1"],
  ],
];

const GENDERS: Case[] = [
  [
    "a pronoun behind a sentence that says what somebody is",
    "„Wir arbeiten gern hier im Hafen“, sagt Robert Weiß.\nOle Harms ist Objektleiter im Betrieb. An einem Tag brauche er eine Stunde. „Aber an so einem Tag braucht man viel mehr Zeit.“",
    ["person Robert Weiß 1+0", "person Ole Harms, Objektleiter 1+0"],
  ],
  [
    "a sentence that says whom somebody met",
    "Ole Harms ist Präsident Lind begegnet. „Wir freuen uns alle auf das Fest“, sagt Harms.",
    ["person Ole Harms 1+0"],
  ],
  [
    "an age behind a man's article",
    "Ole Harms wartet. „Der Hafen ist zu klein“, schrieb der 46-Jährige.\nAuch Telse Moor meldet sich. In ihrer Antwort versicherte sie, dass es ihr gut gehe.",
    ["person Ole Harms 1+0", "person Telse Moor 0+1"],
  ],
  [
    "an office of several ones",
    "Für den Forscher Ole Harms ist das alt. „Das geht schneller als früher“, erklärt Harms. „Mit diesem Boot geht das nicht“, meint der Forscher.",
    ["person Ole Harms, Forscher 2+0"],
  ],
  [
    "one office by another word",
    "„Der Kreislauf ist unterbrochen“, sagt Gabi Moor, die den Handel kennt.\nDas sei gut, berichtet Maren Thoms, Geschäftsführerin des Hafens. „Es muss niemand hamstern“, sagt die Managerin, die den Hafen leitet.",
    ["person Gabi Moor 1+0", "person Maren Thoms, Geschäftsführerin des Hafens 1+1"],
  ],
];

const SPEAKERS: Case[] = [
  [
    "a pronoun behind a verb that no list knows",
    "Ole Harms sagte, der Hafen sei zu klein.\n„Der Kai wird in diesem Jahr ganz sicher fertig“, bezweifelte er.",
    ["person Ole Harms 1+1"],
  ],
  [
    "whoever opens the clause behind a conjunction",
    "Moor veröffentlichte ein Angebot, während Minister Ole Harms seine Zusage für den Hafen bekräftigte.",
    ["person Ole Harms, Minister 0+1"],
  ],
  [
    "nobody whose thing stands before a relative clause",
    "Er zeigte ein Mittel von Klarstrom, aus dem hervorging, dass es „von besonderem Wert für alle“ ist.",
    [],
  ],
  ["no example", "Viele Häfen waren frei in ihrer Wahl, so auch der Hafen Norden.", []],
  [
    "whoever says so too",
    "„Der Kai wird in diesem Jahr ganz sicher fertig“, so auch Ole Harms.",
    ["person Ole Harms 1+0"],
  ],
  [
    "whoever spoke before the words under a film",
    "Ole Harms gibt zu bedenken, dass der Hafen zu klein sei.\n„Das ist die stärkste Lösung, die wir haben“, so Minister Gero Lind. 16.04.2024 | 6:33 min\nWichtiger als Geld seien Regeln.",
    ["person Ole Harms 0+2", "person Gero Lind, Minister 1+0"],
  ],
];

const VERBS: Case[] = [
  [
    "a modal verb and its infinitive before a clause",
    "Das Statistische Amt musste am Montag verkünden, dass die Häfen schrumpfen. Die Polizei konnte nicht bestätigen, dass er lebt.",
    ["organization Statistisches Amt 0+1"],
  ],
  ["no infinitive before a thing", "Reedereichef Jan Moor musste am Montag den Plan verkünden.", []],
  [
    "verbs with an adjective or adverb at their end",
    "Hafenchef Ole Harms machte klar, dass er bleibt. Er geht davon aus, dass der Hafen wächst.",
    ["person Ole Harms, Hafenchef 0+2"],
  ],
  ["no thing that makes clear", "Das Wetter machte klar, dass es Herbst ist.", []],
  [
    "verbs of all kinds in the mood of reports behind a report",
    "„Wir wachsen weiter“, sagte Ole Harms. Der Verein ignoriere die Warnungen. Als Wirt fordere Harms, die Straße zu sperren.",
    ["person Ole Harms 0+3"],
  ],
  [
    "the manager who is the chief executive",
    "„Wir wachsen weiter“, sagte Vorstandschef Ole Harms. Für das kommende Jahr rechnet der Manager mit einem Gewinn.",
    ["person Ole Harms, Vorstandschef 0+2"],
  ],
];

const OFFICES: Case[] = [
  [
    "an office is of",
    "Der Vorsitzende des Aufsichtsrats Wolfgang Harms: „Wir sind bereit für den Hafen.“",
    ["person Wolfgang Harms, Vorsitzender des Aufsichtsrats 1+0"],
  ],
  [
    "an office is of, a name of several words",
    "Deshalb fordert der Experte von Hafen Network Markus Harms: „Die Stadt muss jetzt endlich handeln.“",
    ["person Markus Harms, Experte von Hafen Network 1+0"],
  ],
  [
    "an office is of, behind an adjective",
    "Das sagt die Leiterin des zuständigen Amtes Maren Thoms. „Wir sind bereit für den Hafen“, sagte Thoms.",
    ["person Maren Thoms, Leiterin des zuständigen Amtes 1+1"],
  ],
  [
    "an office is of, but no body called by somebody's name",
    "Der Sprecher der Firma Ole Harms sagte: „Wir sind bereit für den Hafen.“",
    ["unnamed Sprecher der Firma Ole Harms 1+0"],
  ],
  [
    "an office is of, but nobody for whom somebody speaks",
    "Der Anwalt der Ministerin Maren Thoms sagte: „Wir sind bereit für den Hafen.“",
    ["unnamed Anwalt der Ministerin Maren Thoms 1+0"],
  ],
  [
    "a clause asks for",
    "Offen ist, wie viel Geld Nordmetall als Dienstleister verdient. Nordmetall sagt, das sei normal.",
    ["organization Nordmetall 0+1"],
  ],
];

const BEARERS: Case[] = [
  [
    "whoever sees that so, before the colon",
    "Der Hafen ist voll. Ähnlich sieht das Ole Harms: „Wir brauchen mehr Platz als bisher.“",
    ["person Ole Harms 1+0"],
  ],
  [
    "two roles of which the second begins with a mark",
    "„Wir sind bereit für den Hafen“, sagt Hafen-Autor und -Experte Michael Harms.",
    ["person Michael Harms, Hafen-Autor und -Experte 1+0"],
  ],
  [
    "one of several, behind a comma",
    "„Wir sind bereit für den Hafen“, sagt einer der Gründer, Jakob Harms.",
    ["person Jakob Harms, Gründer 1+0"],
  ],
  [
    "one of several, without a comma",
    "„Wir sind bereit für den Hafen“, schreibt einer der Geschäftsführer Jakob Harms.",
    ["person Jakob Harms, Geschäftsführer 1+0"],
  ],
  [
    "a trade behind whose colleague it is",
    "Seine Kollegin Pfarrerin Maren Thoms sagt: „Wir trauern heute anders als früher.“",
    ["person Maren Thoms, Pfarrerin 1+0"],
  ],
];

const SEVERAL: Case[] = [
  [
    "a bare noun behind the verb of several",
    "Zuvor hatten Tierschützer festgestellt, dass die Boote den Vögeln schaden.",
    ["unnamed Tierschützer 0+1"],
  ],
  ["one before it", "Hobbyschäfer sagen, das sei gut.", ["unnamed Hobbyschäfer 0+1"]],
  ["one behind a quotation", "„Das ist viel zu wenig für uns alle“, sagen Imker.", ["unnamed Imker 1+0"]],
  ["no things", "Dann hatten Tests gezeigt, dass es geht. Luftbilder zeigen, dass es brennt.", []],
  [
    "no surname",
    "„Das ist viel zu wenig für uns alle“, sagt Eva Moser. Das hatten Moser zufolge alle gewusst.",
    ["person Eva Moser 1+1"],
  ],
];

const ENDS: Case[] = [
  ["an office", "Das hat laut der Ministerin Folgen für alle Häfen.", ["unnamed Ministerin 0+1"]],
  ["a group", "Es gibt laut Polizei Hinweise auf einen Brand.", ["unnamed Polizei 0+1"]],
  ["a body", "Dort sind nach Angaben der Behörde Boote verboten.", ["organization Behörde 0+1"]],
  [
    "an office and a name",
    "Es gibt laut Anwältin Maren Thoms Hinweise auf einen Brand.",
    ["person Maren Thoms, Anwältin 0+1"],
  ],
  [
    "a surname that stands in full elsewhere",
    "Die Chefin von Nordnetz, Eva Lind, will handeln. Es gibt Regeln gegen Hetze (so nennt Lind Fake News und anderes).",
    ["person Eva Lind, Chefin von Nordnetz 0+1"],
  ],
  [
    "a body with its town",
    "Dort hat laut der Staatsanwaltschaft Lübeck ein Mann gewohnt.",
    ["organization Staatsanwaltschaft Lübeck 0+1"],
  ],
  [
    "an office with a surname",
    "Maren Lange wartet. Das hat laut Ministerin Lange alles Folgen.",
    ["person Maren Lange, Ministerin 0+1"],
  ],
  [
    "those who are a body, with their town",
    "Laut der Polizei Norden ist das so.",
    ["organization Polizei Norden 0+1"],
  ],
];

const ARTICLED: Case[] = [
  ["a house", "Das Weiße Haus teilte mit, der Präsident sei gesund.", ["organization Weißes Haus 0+1"]],
  [
    "states together",
    "Die Vereinten Nationen teilten mit, dass die Hilfe angekommen sei.",
    ["organization Vereinte Nationen 0+1"],
  ],
  ["a man by his country", "Der Norweger Ole Harms sagte, es reiche.", ["person Ole Harms, Norweger 0+1"]],
  ["a man by his town", "Der Bremer Peter Harms meinte, es sei gut.", ["person Peter Harms 0+1"]],
  ["a party", "Die Grünen sagten, es reiche nicht.", ["organization Grünen 0+1"]],
  ["no thing", "Die Rote Karte zeigte der Schiedsrichter nach zwei Minuten.", []],
  ["no year", "Das Neue Jahr zeigte, wie es geht.", []],
  [
    "whose second office has none",
    "„Das Meer steigt immer noch an.“ Das sagte der Präsident der 27. Meereskonferenz (MK27) und nordische Minister Ole Harms zum Abschluss.",
    ["person Ole Harms, nordischer Minister 1+0"],
  ],
];

const NAMED: Case[] = [
  [
    "an office and a surname that is a trade",
    "„Das geht so nicht weiter“, sagte Ministerin Bauer. Das sei falsch, sagte Bauer.",
    ["person Bauer, Ministerin 1+1"],
  ],
  [
    "a frequent given name and one that means a group",
    "Maren Bürger ist Anwältin. „Das geht so nicht weiter“, sagte Bürger.",
    ["person Maren Bürger, Anwältin 1+0"],
  ],
  [
    "no verb that opens a sentence",
    "Hegen Händler diesen Verdacht, dürfen sie fragen. Händler sagten, das sei zu wenig.",
    ["unnamed Händler 0+1"],
  ],
  ["a given name that ends as a verb", "Hagen Bauer sagte, es reiche.", ["person Hagen Bauer 0+1"]],
];

const TEXTS: Case[] = [
  [
    "a number, and the text it is of",
    "Laut Paragraf 29 im Tarifvertrag für den Hafendienst (TVH) haben alle einen Tag frei.",
    ["document Paragraf 29 im Tarifvertrag 0+1"],
  ],
  [
    "its fullest name",
    "Dort heißt es in Paragraph 10: „Wer anlegt, hat die Gebühr zu zahlen.“\nIn Paragraph 10 des Hafengesetzes heißt es: „Wer anlegt, hat sich zu melden.“",
    ["document Paragraph 10 des Hafengesetzes 2+0"],
  ],
  [
    "the law before its paragraph",
    "Im Abschnitt „Boote“ des Küstenstaatsvertrages heißt es in Paragraph 54: „Boote sind zu melden und zu prüfen.“",
    ["document Küstenstaatsvertrag 1+0"],
  ],
  ["no town", "Laut Paragraf 5 in Norden gilt das.", ["document Paragraf 5 0+1"]],
  ["rules", "Das Anlegen am Abend ist laut Regularien verboten.", ["document Regularien 0+1"]],
];

const MEANT: Case[] = [
  [
    "a son by his name",
    "Ole Harms (50) spricht über seine Beziehung zu Sohn Timo (26).\nWährend der Fahrt drehte sich sein Sohn zu ihm und sagte: „Weißt du was, Papa? Du bist mein bester Freund.“",
    ["person Timo, Sohn 1+0"],
  ],
  [
    "the father of a family",
    "Ole Harms (50) spricht über seinen Beruf.\nWie schlimm das war, hat der Familienvater jetzt in einem Video berichtet.",
    ["person Ole Harms 0+1"],
  ],
  [
    "a company by what it is called once",
    "Der Werftkonzern Nordhub ist angegriffen worden.\nDas Ministerium Norden erklärte, es prüfe das.\nBei einem anderen Vorfall war Nordhub im Mai angegriffen worden. Dabei konnten die Angreifer nach Angaben des Konzerns ein Programm einschleusen.",
    ["organization Ministerium Norden 0+1", "organization Werftkonzern Nordhub 0+1"],
  ],
  [
    "a spokesman by the word that tells most",
    "Es handle sich um „Lieferscheine aus lokaler Anlieferung im Norden“, so ein Sprecher. Man habe „alle Maßnahmen für diesen Hafen hier ergriffen“, teilte der Konzern-Sprecher mit.",
    ["unnamed Konzern-Sprecher 2+0"],
  ],
  [
    "a name behind a degree",
    "Der Erste Geschäftsführer der Nordfraktion Dr. Ole Harms erinnerte daran, dass der Hafen alt ist.",
    ["person Ole Harms 0+1"],
  ],
  ["nobody by what may be said", "Händler können jetzt sagen, dass es reicht.", []],
  ["nobody before one comma", "Norden, bestätigen ein paar, die dort waren, wusste von alledem nichts.", []],
  ["no thing in the genitive", "Aus Sicht des Hafens fehlt Geld.", []],
  [
    "whose view leads to the words",
    "Kritik gibt es an der Leitung, die aus Sicht von Professor Ole Harms vom Nordzentrum zu wünschen übrig ließ: „So eine schwache Leitung habe ich lange nicht gesehen.“",
    ["person Ole Harms 1+1"],
  ],
  [
    "a Swiss verb with its noun",
    "In seinem Grusswort äusserte Ole Harms den Wunsch, den Hafen wiederherzustellen. Er erinnerte die Gäste daran, wie alt er ist.",
    ["person Ole Harms 0+2"],
  ],
  [
    "who signs in a line below",
    "„Wir erreichen genau die Leute, die wir suchen.“\nMaren Thoms, Leiterin Marketing\n„Die Anzeigen sind schnell gebucht und wirken sofort.“\nOle Harms, Marketing Manager",
    ["person Maren Thoms, Leiterin Marketing 1+0", "person Ole Harms, Marketing Manager 1+0"],
  ],
];

describe.each([
  ["who speaks, and as what, is", BEARERS],
  ["a name begins behind what", OFFICES],
  ["what is said by", VERBS],
  ["nouns for several people", SEVERAL],
  ["who is meant is", MEANT],
  ["a name is", NAMED],
  ["a text goes by", TEXTS],
  ["who speaks ends before the next noun:", ENDS],
  ["who speaks has an article:", ARTICLED],
  ["who speaks is", SPEAKERS],
  ["a name ends before, or is none:", NAMES],
  ["a body's name holds", BODIES],
  ["what somebody is:", ROLES],
  ["who is meant by", GENDERS],
])("%s", (_, cases) => {
  it.each(cases)("%s", (_what, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});
