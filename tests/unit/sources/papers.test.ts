import { expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The papers of an invented text, how often quoted and paraphrased. */
function papersOf(lang: string, text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return sources
    .filter(({ kind }) => kind === "document")
    .map(({ name, quotes, indirect }) => `${name} ${quotes}/${indirect}`);
}

it.each<[string, string, string[]]>([
  [
    "it",
    "«Non ci sono prove contro il sindaco», si legge nella nota della procura.",
    ["nota della procura 1/0"],
  ],
  ["it", "Nella nota della procura si legge che non ci sono prove.", ["nota della procura 0/1"]],
  [
    "es",
    "“No hay pruebas contra el alcalde”, se lee en el informe de la fiscalía.",
    ["informe de la fiscalía 1/0"],
  ],
  [
    "fr",
    "« Rien ne prouve ces accusations », peut-on lire dans le rapport de la Cour des ports.",
    ["rapport de la Cour des ports 1/0"],
  ],
  ["fr", "« Rien ne prouve ces accusations », lit-on dans la note du ministère.", ["note du ministère 1/0"]],
  ["pt", "“Não há provas contra o prefeito”, lê-se no relatório da polícia.", ["relatório da polícia 1/0"]],
  // In a place nobody speaks.
  ["es", "El poeta se lee en la plaza con mucho gusto.", []],
  ["it", "Il romanzo si legge in treno in due ore.", []],
  ["fr", "Ce roman, on peut le lire dans le train en deux heures.", []],
])("a text in which words are read says them (%s): %s", (lang, text, papers) => {
  expect(papersOf(lang, text)).toEqual(papers);
});

it.each<[string, string, string[]]>([
  [
    "es",
    "Se conoció la solicitud de extradición contra el exgobernador.\n\n“Robles protegió a los traficantes de la zona”, cita el documento.\n\nY varios párrafos más adelante agrega: “En 2013 Robles empezó su campaña”.",
    ["solicitud de extradición 2/0"],
  ],
  [
    "es",
    "Un informe de la ONU señala que hay sequía. El documento añade que faltan pozos.",
    ["informe de la ONU 0/2"],
  ],
  [
    "fr",
    "Le rapport de la Cour des ports pointe des retards. Selon le document, ils coûtent cher.",
    ["rapport de la Cour des ports 0/1"],
  ],
  [
    "it",
    "La sentenza della Corte di Norda è arrivata. Nel documento si legge che non ci sono prove.",
    ["sentenza della Corte di Norda 0/1"],
  ],
  [
    "pt",
    "O relatório da Agência do Mar saiu ontem. O documento afirma que faltam poços.",
    ["relatório da Agência do Mar 0/1"],
  ],
  // What stands alone tells no more.
  [
    "es",
    "El sindicato envió una carta al ministro. “No aceptamos el plan que se nos propone”, dice el texto.",
    ["texto 1/0"],
  ],
  // With its owner it is another.
  [
    "es",
    "Un informe de la ONU llegó ayer. “Faltan pozos en todo el norte”, señala el documento de la agencia.",
    ["documento de la agencia 1/0"],
  ],
])("a word for any paper means the one named before (%s): %s", (lang, text, papers) => {
  expect(papersOf(lang, text)).toEqual(papers);
});

it.each<[string, string]>([
  ["fr", "Selon leur étude, la rumeur a explosé en mars."],
  ["es", "Según su informe, no hay agua en el norte."],
  ["es", "Según los primeros indicios, el fuego comenzó en la cocina."],
  ["es", "Todos los indicios indican que fue un fallo."],
  ["it", "Gli indizi dicono che è stato un guasto."],
  ["pt", "Indícios apontam que foi uma falha."],
])("nobody's paper is no source (%s): %s", (lang, text) => {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  expect(sources).toEqual([]);
});
