import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of a German text as a reader sees them: "name, role". */
function sourcesOf(text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang: "de" }), language("de"));
  return sources.map(({ name, role }) => (role ? `${name}, ${role}` : name));
}

describe("a name or role is given without its case", () => {
  it.each<[string, string, string[]]>([
    [
      "a man's office behind the article of a subject",
      "Der nordische Minister Ole Harms sagte, der Hafen sei zu klein.",
      ["Ole Harms, nordischer Minister"],
    ],
    [
      "over an adverb and an age",
      "Hoffnung macht der erst 29-jährige nordische Kapitän Ole Harms. „Der Hafen ist groß genug“, sagt Harms.",
      ["Ole Harms, nordischer Kapitän"],
    ],
    [
      "a woman's in the genitive",
      "Harms lobte die Rede der nordischen Ärztin Maren Thoms. Thoms sagte, der Hafen sei zu klein.",
      ["Maren Thoms, nordische Ärztin"],
    ],
    [
      "a man's in the genitive",
      "Nach Einschätzung des nordischen Forschers Ole Harms ist der Hafen zu klein.",
      ["Ole Harms, nordischer Forscher"],
    ],
    [
      "a noun with the ending of its case",
      "Laut dem früheren Präsidenten Ole Harms ist der Hafen zu klein.",
      ["Ole Harms, früherer Präsident"],
    ],
    [
      "a noun that is an adjective",
      "Ole Harms, der stellvertretende Vorsitzende des Vereins, sagte, der Hafen sei zu klein.",
      ["Ole Harms, stellvertretender Vorsitzender des Vereins"],
    ],
    [
      "a woman's noun that is an adjective",
      "Maren Thoms, die Vorsitzende des Vereins, sagte, der Hafen sei zu klein.",
      ["Maren Thoms, Vorsitzende des Vereins"],
    ],
    [
      "a body whose name ends as a genitive does",
      "Nach Angaben des Kreises ist die Straße gesperrt.",
      ["Kreis"],
    ],
    [
      "several former ones in the dative",
      "Laut mehreren ehemaligen Mitarbeitern ist der Hafen zu klein.",
      ["mehrere ehemalige Mitarbeiter"],
    ],
    [
      "as it stands where only half of it could be told",
      "Nach Aussage eines hochrangigen Beamten ist der Hafen zu klein.",
      ["hochrangigen Beamten"],
    ],
    [
      "a thing's body in the genitive",
      "Nach Angaben des Statistischen Hafenamtes ist der Hafen zu klein.",
      ["Statistisches Hafenamt"],
    ],
    [
      "one without article",
      "Laut Statistischem Landesamt ist der Hafen zu klein.",
      ["Statistisches Landesamt"],
    ],
    [
      "a party in the dative",
      "Der Hafen sei zu klein, hieß es von der Nordischen Seepartei (NSP).",
      ["Nordische Seepartei"],
    ],
    [
      "two adjectives in a name",
      "Nach Angaben des Nordischen Roten Kreuzes ist der Hafen zu klein.",
      ["Nordisches Rotes Kreuz"],
    ],
    [
      "one body in two cases",
      "Laut dem Nordischen Wetterdienst wird es kalt. Das sagte der Nordische Wetterdienst am Montag.",
      ["Nordischer Wetterdienst"],
    ],
    [
      "several with articles",
      "Laut den Besucherinnen und den Besuchern ist der Hafen zu klein.",
      ["Besucherinnen und Besucher"],
    ],
    [
      "several without article",
      "Laut Anwohnern und Fachleuten ist der Hafen zu klein.",
      ["Anwohner und Fachleute"],
    ],
    [
      "no adverb",
      "Die oben erwähnte Hafenstudie zeigt, dass der Kai zu klein ist.",
      ["oben erwähnte Hafenstudie"],
    ],
    [
      "no article before the verb, where an owner opens the role",
      "Das sagte Nordens frühere Ministerin Maren Thoms: „Der Hafen ist viel zu klein.“",
      ["Maren Thoms, Nordens frühere Ministerin"],
    ],
    [
      "an adjective in capitals in an office",
      "Der Erste Bürgermeister Ole Harms sagte, der Hafen sei zu klein.",
      ["Ole Harms, Erster Bürgermeister"],
    ],
    [
      "no noun in the genitive behind it",
      "Nach Angaben des Bundesverbands Nordischer Banken ist der Hafen zu klein.",
      ["Bundesverband Nordischer Banken"],
    ],
    ["no noun in -e", "Nach Angaben der Gemeinde Norden ist der Hafen zu klein.", ["Gemeinde Norden"]],
    [
      "no article of another noun",
      "Das sagen auch zwei unabhängige Experten: „Der Hafen ist viel zu klein.“",
      ["zwei unabhängige Experten"],
    ],
  ])("%s", (_what, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});
