import { expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of a text, and whether they are certain. */
function sourcesOf(lang: string, text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return sources.map(({ name, certainty }) => `${name}, ${certainty}`);
}

it.each([
  [
    "en",
    "Blue Heron Records issued a statement on Monday. “We have always paid in full,” the statement said.",
    "Blue Heron Records, certain",
  ],
  [
    "en",
    "Blue Heron Records has issued a statement on Monday. “We have always paid in full,” the statement said.",
    "Blue Heron Records, certain",
  ],
  [
    "de",
    "Udo Rupp veröffentlichte eine Erklärung. „Wir haben immer alle bezahlt“, heißt es in der Erklärung.",
    "Udo Rupp, certain",
  ],
  [
    "fr",
    "Odon Velin a publié un communiqué. « Nous avons toujours payé à temps », indique le communiqué.",
    "Odon Velin, certain",
  ],
])("a statement is of whoever issued it (%s): %s", (lang, text, source) => {
  expect(sourcesOf(lang, text)).toEqual([source]);
});

it("a letter is not of whoever received it", () => {
  const text = "Ada Quill received a letter on Monday. “We have always paid in full,” the letter said.";
  expect(sourcesOf("en", text)).toEqual(["letter, uncertain"]);
});

it("a statement whose issuer does not speak is not of whoever spoke last", () => {
  const text =
    "Ada Quill said she was not paid. The company answered by a statement on its site. “We have always paid in full,” the statement said.";
  const { quotes, sources } = findSources(parseSourceRow({ text, lang: "en" }), language("en"));
  expect(quotes.map(({ source }) => source !== null && sources[source]?.name)).toEqual(["statement"]);
  expect(sourcesOf("en", text)).toEqual(["Ada Quill, certain", "statement, uncertain"]);
});
