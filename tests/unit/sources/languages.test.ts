import { describe, expect, test } from "vitest";
import { findSources } from "../../../src/sources/find-sources.ts";
import { ANALYSED, loadLanguage } from "../../../src/sources/load-language.ts";
import { FULL_LANGUAGES, language } from "./loaded-languages.ts";
import { LANGUAGE_SAMPLES } from "./samples/languages.ts";

function sourcesOf(text: string, lang: string) {
  const paragraphs = [{ id: 0, text }];
  const metadata = {
    title: "",
    authors: [],
    lang,
    siteName: null,
    url: "https://lantern.example/1",
    origins: [],
  };
  return findSources({ paragraphs, metadata }, language(lang));
}

test("cue rules of every language have unique ids and a reason", () => {
  const rows = [...new Set(FULL_LANGUAGES.flatMap((rules) => rules.cues))];
  for (const { id, why } of rows) {
    expect(why, id).not.toBe("");
    expect(
      rows
        .filter((row) => row.id === id)
        .every((row) => row.finite === rows.find((one) => one.id === id)?.finite),
    ).toBe(true);
  }
});

describe("who speaks", () => {
  test.each(LANGUAGE_SAMPLES)("$lang: $text", ({ lang, text, sources }) => {
    const summary = sourcesOf(text, lang);
    const found = summary.sources.map(
      ({ name, kind, quotes }) => `${name}/${kind[0]}${quotes > 0 ? "+" : ""}`,
    );
    expect(found).toEqual(sources);
    for (const { evidence } of summary.sources) {
      for (const { start, end } of evidence) expect(text.slice(start, end)).not.toBe("");
    }
  });
});

// Invented: what the words behind a name make its bearer; null where they describe no office or trade.
test.each([
  ["it", "«Aspettiamo da ore», dice Nora Velli, orologiaia da trent’anni.", "orologiaia da trent’anni"],
  ["it", "«Aspettiamo da ore», dice Nora Velli, pescatrice.", "pescatrice"],
  ["it", "«Aspettiamo da ore», dice Nora Velli, stanca del viaggio.", null],
  ["pt", "«Esperamos há horas», diz Rui Vale, pescador há dez anos.", "pescador há dez anos"],
  ["pt", "«Esperamos há horas», diz Rui Vale, cansado da viagem.", null],
  ["es", "«Esperamos horas», dice Luz Vega, pescadora de Puerto Claro.", "pescadora de Puerto Claro"],
  ["fr", "« Nous attendons », dit Anne Vial, brodeuse à Valmont.", "brodeuse à Valmont"],
  ["fr", "« Nous attendons », dit Anne Vial, toxicologue, ancienne de la ville.", "toxicologue"],
  ["de", "„Das reicht“, sagt der USA-Kenner Thomas Jahn.", "USA-Kenner"],
  ["de", "Ihr für den Hafen zuständiger Minister Rolf Lewen kam. Lewen sagte, es sei Nacht.", "Minister"],
  ["de", "Dort traf Ole Harms auf seine Kollegin Eva Brook. „Das reicht“, sagte Brook.", "Kollegin"],
  [
    "de",
    "Dem stimmten alle zu, allen voran Präsidentin Eva Brook. „Das reicht“, sagte Brook.",
    "Präsidentin",
  ],
  [
    "de",
    "„Das reicht“, sagt Eva Brook, Leiterin des Hafens angesichts der neuen Flut.",
    "Leiterin des Hafens",
  ],
  ["de", "„Das reicht“, sagt Eva Brook, damals Leiterin des Hafens.", "Leiterin des Hafens"],
  ["de", "„Das reicht“, sagt Eva Brook, für ihre Arbeit als Leiterin geehrt.", null],
  ["de", "Norden Hafenpräsident Ole Harms sagte, es reiche noch nicht.", "Hafenpräsident"],
  ["de", "„Das reicht“, sagt Norden sportlicher Leiter Ole Harms.", "Leiter"],
  ["de", "„Das reicht“, sagt Nordens sportlicher Leiter Ole Harms.", "Nordens sportlicher Leiter"],
  ["de", "Dabei betont die Koordinatorin für Busse, Maren Thoms, dass es eile.", "Koordinatorin für Busse"],
  ["de", "„Das reicht uns nicht aus“, so Kanzler Ole Harms.", "Kanzler"],
  ["de", "Am Montag sorgte Kanzler Ole Harms für Streit. Es reiche, sagte Harms.", "Kanzler"],
  ["de", "Das reiche nicht aus, sagte der frühere Kanzler Ole Harms.", "früherer Kanzler"],
  ["nl", "‘Wij wachten al uren’, zegt Joke Maas, veehouder op de plaat.", "veehouder op de plaat"],
  ["nl", "Joke Maas, basisschooljuf in Oord, wacht. ‘Wij wachten’, zegt Maas.", "basisschooljuf in Oord"],
  ["nl", "‘Wij wachten al uren’, zegt Joke Maas, moe van de reis.", null],
])("role behind a name, %s: %s", (lang, text, role) => {
  expect(sourcesOf(text, lang).sources[0]?.role).toBe(role);
});

test.each([
  ["en-GB", "en", "full"],
  ["nb", "no", "full"],
  ["pl", "pl", "quotes"],
  ["xx", "xx", "quotes"],
  [null, "", "quotes"],
])("%s is read as %s, coverage %s", async (tag, lang, coverage) => {
  const data = await loadLanguage(tag);
  expect([data.lang, data.coverage]).toEqual([lang, coverage]);
});

test("a text of unknown language has quotations and no sources", () => {
  const text = "“The gate stays shut until Monday,” said Mara Quill. The ferry, Quill said, is late.";
  const summary = sourcesOf(text, "");
  expect(summary.quotes.map((quote) => quote.source)).toEqual([null]);
  expect(summary).toMatchObject({ coverage: "quotes", sources: [], attributions: [] });
});

test("no exception in any language, whatever the text", () => {
  const texts = [
    "",
    " ",
    "„",
    "« ",
    "– ",
    "–",
    "»",
    "so",
    "laut",
    "selon",
    "sagte",
    "a dit",
    "sagte sagte sagte",
    "wie wie wie",
    "-t-il",
    '„“ «» ""',
    "Ж 橋 ع",
  ];
  for (const lang of [...Object.keys(ANALYSED), "nb", "nn", "pl", "ja", "ar", "xx", ""]) {
    for (const text of texts) expect(() => sourcesOf(text, lang)).not.toThrow();
  }
});
