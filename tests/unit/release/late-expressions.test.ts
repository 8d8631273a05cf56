import { expect, it } from "vitest";
import { lateExpressions } from "../../../src/release/late-expressions.ts";
import { builtModule } from "./built-module.ts";

const SOURCE = String.raw`export const START = /^\p{Lu}\/"/u;
export const plain = /^a\\p/;
export function words(text) {
  return text.match(/\p{L}+/gu) ?? [];
}
export function isLetter(text) {
  return /^\P{L}$/u.test(text) ? false : /^\p{L}$/u.test(text);
}`;

const load = async () => {
  const code = await builtModule("/x/src/index.js", SOURCE, lateExpressions());
  return { code, module: await import(`data:text/javascript,${encodeURIComponent(code)}`) };
};

it("leaves no expression with a property of letters for the engine to read when it loads the script", async () => {
  const { code } = await load();
  expect(code.match(/new RegExp\(/g)).toHaveLength(4);
  expect(code).toContain(String.raw`plain = /^a\\p/`);
});

it("makes the same expressions", async () => {
  const { module } = await load();
  expect([module.START.source, module.START.flags]).toEqual([/^\p{Lu}\/"/u.source, "u"]);
  expect(["a1", "1"].map(module.words)).toEqual([["a"], []]);
  expect([..."aé1a"].map(module.isLetter)).toEqual([true, true, false, true]);
});
