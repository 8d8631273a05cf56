import { expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an invented text: name, how often quoted and paraphrased. */
function sourcesOf(lang: string, text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return sources.map(({ name, quotes, indirect }) => `${name} ${quotes}/${indirect}`);
}

it.each<[string, string, string[]]>([
  [
    "no",
    "Ola Quill (36) kjørte båten. Kari Fenn (34) så ham. 34-åringen sier at han kjørte fort. 36-åringen sier at det var mørkt.",
    ["Kari Fenn 0/1", "Ola Quill 0/1"],
  ],
  [
    "sv",
    "Ola Quill, 36, körde båten till kajen. Det var mörkt. 36-åringen säger att han är glad.",
    ["Ola Quill 0/1"],
  ],
  [
    "da",
    "Ole Quill kørte båden til kajen. Det var mørkt. Den 36-årige siger, at han er glad.",
    ["Ole Quill 0/1"],
  ],
  [
    "no",
    "En 36-åring fra Sandry er siktet. 36-åringen har forklart at han sov. Ola Quill (52) er naboen.",
    ["36-åringen 0/1"],
  ],
  ["no", "Ola Quill (36) kjørte båten til kaia. Den er en 40-åring og knaker.", []],
])("a word for somebody's age means whoever is so old (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});
