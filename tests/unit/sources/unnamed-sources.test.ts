import { expect, test } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** Names of the sources of an English text; "?" marks the uncertain ones. */
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
  return sources.map(({ name, certainty }) => `${name}${certainty === "certain" ? "" : "?"}`);
}

test.each([
  ["The sale fell through, according to sources who know both owners.", ["sources who know both owners"]],
  [
    "According to two people who have spoken with the crew, the boat leaked.",
    ["two people who have spoken with the crew"],
  ],
  ["The boat leaked, said a sailor who asked to stay unnamed.", ["sailor who asked to stay unnamed"]],
  ["People who know the owners told Lantern that the boat leaked.", ["People who know the owners"]],
  ["The officer who led the search said the boat leaked.", ["officer who led the search?"]],
  ["Nobody was hurt, according to neighbours who heard the blast.", ["neighbours"]],
  // What somebody does behind a comma is told in passing, and what somebody says is a report.
  ["According to officials, who left early, the boat leaked.", ["officials"]],
  ["According to a sailor who said it was late, the boat leaked.", ["sailor"]],
  ["The owner who sold it met the officials who bought it.", []],
])("whoever a clause describes is shown with it: %s", (text, names) => {
  expect(sourcesOf(text)).toEqual(names);
});

test("who is meant again has the words that tell", () => {
  const text = "A sailor who knows the quay said it leaks. The sailor said so twice.";
  expect(sourcesOf(text)).toEqual(["sailor who knows the quay"]);
});

test.each([
  [
    "Both independent analysts and sources at the quay told Lantern that it leaks.",
    ["independent analysts", "sources at the quay"],
  ],
  ["The quay leaks, both fishermen and dealers said.", ["fishermen", "dealers"]],
  ["Both men simply said that it was late.", []],
  ["Both the town council and local dockers said that it leaks.", ["town council?", "local dockers"]],
  ["Ann Lee met Moe Fenn on the quay. Both men said that it leaks.", ["Ann Lee", "Moe Fenn"]],
  ["It is a problem, according to attendees and speakers.", ["attendees and speakers"]],
  ["This, according to sailors and their unions, is a problem.", ["sailors"]],
])("“both” and who stands behind it: %s", (text, names) => {
  expect(sourcesOf(text)).toEqual(names);
});

test.each([
  ["The quay leaks, argue researchers in the paper titled “Deep Quays.”", ["researchers?"]],
  ["Researchers in the new study said that eels are rare.", ["Researchers"]],
  ["Researchers in the north said that eels are rare.", ["Researchers in the north"]],
])("where somebody writes is no part of who it is: %s", (text, names) => {
  expect(sourcesOf(text)).toEqual(names);
});

test.each([
  ["A Harbor Bank report in March suggested that boats are dear.", ["Harbor Bank report?"]],
  ["A Quill Foods study by Ann Lee found that eels are rare.", ["Quill Foods study by Ann Lee?"]],
  ["A recent study by the Quay Institute found that eels are rare.", ["recent study by the Quay Institute?"]],
])("a document keeps its owner: %s", (text, names) => {
  expect(sourcesOf(text)).toEqual(names);
});

test.each([
  // Things whose names end as trades do.
  ["Each chapter explains how boats float."],
  ["Wet weather promised to slow the boats down."],
  ["The number of boats reported on Monday was small."],
  ["A larger filter is recommended, and water called for on the box."],
  ["The indicator will tell you that it is late."],
  ["Speed, a factor cited in the plan, matters."],
  // What somebody may do, or does again and again.
  ["Whenever critics complain, the firm sends them a letter."],
  ["Sailors can request a berth from the office."],
  ["A sailor can simply ask, “How do I moor?”"],
  ["When sailors ask, “How do I moor?”, the answer is easy."],
  ["Candidates may note that the quay is low."],
  // Told to nobody, or not told at all.
  ["It helps sailors stay dry and informed, without a fee."],
  ["Its place in social media is telling, too."],
  // What the reader is to do.
  ["Send messages, add unlimited users, moor boats."],
  ["If you forget, add a phone keeper for good."],
])("nobody says: %s", (text) => {
  expect(sourcesOf(text)).toEqual([]);
});

test.each([
  ["When officials asked, “Who is there?”, nobody spoke.", ["officials"]],
  ["Boats are late, say sailors.", ["sailors"]],
  ["Boats are late, argue local dockers.", ["local dockers?"]],
  ["Officials said that they could moor there.", ["Officials"]],
  ["Two keepers told Lantern that the quay is low.", ["Two keepers"]],
  ["A lighthouse keeper said the quay is low.", ["lighthouse keeper"]],
  ["Officials told of long nights at the quay.", []],
])("somebody says: %s", (text, names) => {
  expect(sourcesOf(text)).toEqual(names);
});

test.each<[string, string, string]>([
  [
    "es",
    "Una fuente al interior de la Comisión de Reglas señala que nadie firmó.",
    "fuente al interior de la Comisión de Reglas",
  ],
  ["es", "Fuentes próximas a la familia aseguraron que no habrá entierro.", "Fuentes próximas a la familia"],
  [
    "es",
    "Según fuentes cercanas al caso, el juez llamará a declarar al alcalde.",
    "fuentes cercanas al caso",
  ],
  [
    "es",
    "Dos personas al tanto de las conversaciones dijeron que no habrá pacto.",
    "Dos personas al tanto de las conversaciones",
  ],
  [
    "fr",
    "« Rien ne bouge pour le moment », confie une source au sein du gouvernement.",
    "source au sein du gouvernement",
  ],
  ["it", "Secondo fonti vicine al dossier, l'accordo è pronto.", "fonti vicine al dossier"],
  [
    "it",
    "Una fonte all'interno della commissione sostiene che nulla è deciso.",
    "fonte all'interno della commissione",
  ],
  ["pt", "Segundo pessoas próximas ao governador, o acordo está pronto.", "pessoas próximas ao governador"],
  // A place is told of the deed, not of whoever speaks.
  ["es", "Un vecino al otro lado de la calle contó que oyó gritos.", "vecino"],
  ["es", "La abogada Ana Ruiz, cercana al alcalde, dijo que no irá.", "Ana Ruiz"],
  ["es", "Una fuente oficial dijo que los vecinos viven cercanos al puerto y que no irán.", "fuente oficial"],
])("what unnamed people know or where they are belongs to them (%s): %s", (lang, text, name) => {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  expect(sources.map((source) => source.name)).toEqual([name]);
});
