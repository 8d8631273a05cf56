import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ENGINE_NAMES, shortNames } from "../../../src/release/short-names.ts";
import { builtModule } from "./built-module.ts";

const MODEL = readdirSync("src/model").map((file) => readFileSync(`src/model/${file}`, "utf8"));
/** Rows of the articles' border and of the source engine's: what goes in and comes out is named as the model has it. */
const BORDER = ["find-sources", "paragraphs", "links", "as-rows"].map((file) =>
  readFileSync(`src/sources/${file}.ts`, "utf8"),
);

it("no short name is given to what the model, the border or the language calls so", () => {
  const declared = MODEL.join("\n").match(/(?<=^\s*(?:readonly )?)\w+(?=\??:)/gm) ?? [];
  const given = BORDER.flatMap((code) => [
    ...code.matchAll(/interface (?:SourceInput|TextLink|SourcesRow) \{([\s\S]*?)\n\}/g),
  ]).flatMap(([, body = ""]) => body.match(/\w+(?=\??:)/g) ?? []);
  expect(declared).toContain("evidence");
  expect(given).toContain("paragraphs");
  const native = [
    [],
    "",
    /x/,
    new Map(),
    new Set(),
    new URL("https://e.example/?q"),
    Promise.resolve(),
    0,
    () => 0,
    globalThis,
  ].flatMap((value) => {
    const names: string[] = [];
    for (let at: unknown = Object(value); at; at = Object.getPrototypeOf(at))
      names.push(...Object.getOwnPropertyNames(at));
    return names;
  });
  const kept = new Set([...declared, ...given, ...native]);
  expect(ENGINE_NAMES.filter((name) => kept.has(name))).toEqual([]);
  expect(new Set(ENGINE_NAMES).size).toBe(ENGINE_NAMES.length);
});

it("renames properties wherever they are read, written or taken apart, and no variables", async () => {
  const code = await builtModule(
    "/x/module.js",
    `
    class Reader { tokens = 1; isReport({ lexicon, mentions = 2 }) { return this.tokens + lexicon + mentions; } }
    const tokens = { tokens: 3, kind: 4 };
    export const sum = [new Reader().isReport({ lexicon: 5 }), tokens.tokens, tokens.kind, "tokens"];`,
    shortNames(),
  );
  expect(code).not.toMatch(/\.tokens|tokens:|isReport|\blexicon:/);
  expect(code).toContain('"tokens"');
  const { sum } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(sum).toEqual([8, 3, 4, "tokens"]);
});
