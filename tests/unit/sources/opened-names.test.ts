import { expect, test } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

// Invented: somebody's name right behind the name of the body or place that the bearer serves.
test.each([
  ["es", "La ministra de Igualdad Irene Solar dijo que sí.", ["Irene Solar, ministra de Igualdad"]],
  [
    "es",
    "El diputado de Unión Verde Diego Ibarra dijo que sí. “Vamos a votar a favor”, agregó Ibarra.",
    ["Diego Ibarra, diputado de Unión Verde"],
  ],
  [
    "es",
    "El ministro de Asuntos Exteriores Marcos Olmedo Ruiz dijo que viaja.",
    ["Marcos Olmedo Ruiz, ministro de Asuntos Exteriores"],
  ],
  [
    "it",
    "«Il ponte resterà chiuso fino a giugno», ha spiegato la sindaca di Portovecchio Carla Bossi.",
    ["Carla Bossi, sindaca di Portovecchio"],
  ],
  ["fr", "Le maire de Lyre Grégoire Doux a dit que non.", ["Grégoire Doux, maire de Lyre"]],
  [
    "pt",
    "A presidente da Assembleia Legislativa Ana Prado disse que vota. “Vamos votar a lei”, afirmou Prado.",
    ["Ana Prado, presidente da Assembleia Legislativa"],
  ],
  [
    "nl",
    "De voorzitter van de Zeebond Piet Zorg zegt dat het niet kan.",
    ["Piet Zorg, voorzitter van de Zeebond"],
  ],
  [
    "da",
    "Det er for tidligt, siger formand for Lærerforeningen Mette Bruun.",
    ["Mette Bruun, formand for Lærerforeningen"],
  ],
  // The words behind the office may be one name.
  [
    "es",
    "El presidente del Tribunal Superior Electoral advirtió que no.",
    ["presidente del Tribunal Superior Electoral?"],
  ],
  ["es", "El abogado de Blas Tena Luna dijo que no.", ["abogado de Blas Tena Luna?"]],
  ["es", "La escritora de Los Lunes Felices dijo que sí.", ["escritora de Los Lunes Felices?"]],
  [
    "pt",
    "O caso começou com o ministro Rui Barros, ex-presidente do Tribunal Superior Marítimo (TSM), que disse que os barcos afundam.",
    ["Rui Barros, ex-presidente do Tribunal Superior Marítimo"],
  ],
])("%s: %s", (lang, text, sources) => {
  const found = findSources(parseSourceRow({ text, lang }), language(lang)).sources;
  expect(
    found.map(
      ({ name, role, certainty }) => `${name}${role ? `, ${role}` : ""}${certainty === "certain" ? "" : "?"}`,
    ),
  ).toEqual(sources);
});
