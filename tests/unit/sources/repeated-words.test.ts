import { expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

function quotedIn(lang: string, text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return sources.map(({ name, quotes, certainty }) => `${name} ${quotes} ${certainty}`);
}

it.each<[string, string, string[]]>([
  [
    "es",
    "“Nadie manda solo en este puerto”, contestó el Presidente.\n\n“Nadie manda solo en este puerto, ni yo”. Con esa frase, Ernesto Villar respondió al sindicato.",
    ["Ernesto Villar 2 certain"],
  ],
  [
    "es",
    "El militante Bruno Saldaña acusó al alcalde de hacer “maniobras de desgaste”.\n\n“Lo suyo son maniobras de desgaste sobre todos nosotros”, dijo el secretario general de La Cantera. Y remató: “El puerto es de todos y no de él”.",
    ["Bruno Saldaña 2 uncertain"],
  ],
  [
    "it",
    "«Il porto non si vende a nessuno», ha detto il sindaco.\n\n«Il porto non si vende a nessuno, finché ci sono io», ha risposto Aldo Ferri ai giornalisti.",
    ["Aldo Ferri 2 certain"],
  ],
  [
    "en",
    "“We will not sell the old harbor to anyone,” the shipowner said.\n\n“We will not sell the old harbor to anyone who asks,” Ole Harms said on Monday.",
    ["Ole Harms 2 certain"],
  ],
])("whoever says the same words by name is who was only described (%s): %s", (lang, text, sources) => {
  expect(quotedIn(lang, text)).toEqual(sources);
});

it.each<[string, string, string[]]>([
  // Three short words are anybody's.
  [
    "es",
    "“Eso no vale”, contestó una vecina.\n\n“Eso no vale para nadie en el puerto”, dijo Ernesto Villar el lunes.",
    ["vecina 0 certain", "Ernesto Villar 1 certain"],
  ],
  // A woman says them, and a man.
  [
    "es",
    "“Nadie manda solo en este puerto”, contestó la ministra.\n\n“Nadie manda solo en este puerto, ni yo”, dijo el alcalde Ernesto Villar.",
    ["ministra 1 uncertain", "Ernesto Villar 1 certain"],
  ],
  // Two say them by name.
  [
    "en",
    "“We will not sell the old harbor,” a shipowner said.\n\n“We will not sell the old harbor,” Ole Harms said.\n\n“We will not sell the old harbor,” Ann Lee said.",
    ["shipowner 1 certain", "Ole Harms 1 certain", "Ann Lee 1 certain"],
  ],
  // Who answers takes up the other's words.
  [
    "es",
    "Bruno Saldaña acusó al alcalde de hacer “maniobras de desgaste”.\n\n“Aquí no hay maniobras de desgaste contra nadie”, dijo el portavoz del alcalde.",
    ["Bruno Saldaña 0 uncertain", "portavoz del alcalde 1 uncertain"],
  ],
  [
    "it",
    "«Il porto è una guerra sporca», ha detto Aldo Ferri. Un portavoce del sindaco nega che sia «una guerra sporca».",
    ["Aldo Ferri 1 certain", "portavoce del sindaco 0 uncertain"],
  ],
  // Several people are nobody's other name.
  [
    "en",
    "“We will not sell the old harbor to anyone,” officials said.\n\n“We will not sell the old harbor to anyone,” Ole Harms said on Monday.",
    ["officials 1 certain", "Ole Harms 1 certain"],
  ],
])("not where the words are few or others' too (%s): %s", (lang, text, sources) => {
  expect(quotedIn(lang, text)).toEqual(sources);
});
