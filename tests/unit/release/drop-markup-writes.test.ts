import { build } from "vite";
import { expect, it } from "vitest";
import { dropMarkupWrites } from "../../../src/release/drop-markup-writes.ts";

/** The built code of one module that stands at `id`. */
async function built(id: string, code: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [{ name: "module", resolveId: () => id, load: () => code }, dropMarkupWrites()],
    build: { write: false, minify: false, rolldownOptions: { input: id, preserveEntrySignatures: "strict" } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  return chunk?.code ?? "";
}

const WRITES = `export function set(node, text) {
  node.innerHTML = text;
  if (text) (node["outerHTML"] = text), (node.title = text);
  return node.innerHTML;
}`;

it("takes writes of markup out of a library, and nothing else", async () => {
  const code = await built("/x/node_modules/library/index.js", WRITES);
  expect(code).not.toMatch(/HTML"?\]?\s*=[^=]/);
  expect(code).toContain("node.title = text");
  expect(code).toContain("return node.innerHTML");
});

it("leaves our own code to lint", async () => {
  expect(await built("/x/src/index.js", WRITES)).toContain("node.innerHTML = text");
});
