import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** What an invented block quotes that its page sets apart as a quotation, and whom. */
function quoted(lang: string, text: string) {
  const paragraphs = [{ id: 0, text, kind: "quote" as const }];
  const { quotes, sources } = findSources({ ...parseSourceRow({ text, lang }), paragraphs }, language(lang));
  return quotes.map((quote) => [quote.text, quote.source === null ? null : sources[quote.source]!.name]);
}

describe("a block set apart as a quotation", () => {
  it.each<[string, string, string, unknown[]]>([
    [
      "its last line names the speaker",
      "de",
      "Wir warten hier seit dem frühen Morgen.\nOle Harms, Hafenmeister",
      [["Wir warten hier seit dem frühen Morgen.", "Ole Harms"]],
    ],
    [
      "with what somebody is before the name",
      "de",
      "Wir warten hier seit dem frühen Morgen.\nHafenmeister Ole Harms",
      [["Wir warten hier seit dem frühen Morgen.", "Ole Harms"]],
    ],
    [
      "in French",
      "fr",
      "Au fond, ce qui me frappe, c’est le temps\nAnne Vial",
      [["Au fond, ce qui me frappe, c’est le temps", "Anne Vial"]],
    ],
    [
      "behind a dash, with what somebody is before the name",
      "fr",
      "Au fond, ce qui me frappe, c’est le temps\n— La juge Anne Vial",
      [["Au fond, ce qui me frappe, c’est le temps", "Anne Vial"]],
    ],
    [
      "with what the words are called",
      "fr",
      "Au fond, ce qui me frappe, c’est le temps\n— Une citation de La juge Anne Vial",
      [["Au fond, ce qui me frappe, c’est le temps", "Anne Vial"]],
    ],
    [
      "a post with its address",
      "de",
      "Wir warten hier seit dem Morgen. — Ole Harms (@oleharms) June 1, 2017",
      [],
    ],
    ["a post on lines", "de", "Wir warten hier seit dem Morgen.\n— Ole Harms (@oleharms) June 1, 2017", []],
    ["another sentence", "de", "Wir warten hier seit dem frühen Morgen.\nOle Harms wartet auch.", []],
    ["a line without a name", "de", "Wir warten hier seit dem frühen Morgen.\nMehr zum Thema", []],
  ])("%s (%s)", (_what, lang, text, expected) => {
    expect(quoted(lang, text)).toEqual(expected);
  });
});
