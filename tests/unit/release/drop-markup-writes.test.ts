import { expect, it } from "vitest";
import { dropMarkupWrites } from "../../../src/release/drop-markup-writes.ts";
import { builtModule } from "./built-module.ts";

const WRITES = `export function set(node, text) {
  node.innerHTML = text;
  if (text) (node["outerHTML"] = text), (node.title = text);
  return node.innerHTML;
}`;

it("takes writes of markup out of a library, and nothing else", async () => {
  const code = await builtModule("/x/node_modules/library/index.js", WRITES, dropMarkupWrites());
  expect(code).not.toMatch(/HTML"?\]?\s*=[^=]/);
  expect(code).toContain("node.title = text");
  expect(code).toContain("return node.innerHTML");
});

it("leaves our own code to lint", async () => {
  expect(await builtModule("/x/src/index.js", WRITES, dropMarkupWrites())).toContain("node.innerHTML = text");
});
