import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMarkup } from "../../../src/cli/read-markup.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "byline-markup-"));
});
afterAll(() => rm(folder, { recursive: true }));

const saved = async (bytes: Uint8Array) => {
  const path = join(folder, "page.html");
  await writeFile(path, bytes);
  return readMarkup({ path });
};
const utf8 = (text: string) => Buffer.from(text, "utf8");
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("readMarkup reads a saved page in the charset that its bytes have", () => {
  it.each([
    ["UTF-8, whatever the label says", utf8('<meta charset="latin1"><p>“Æble”</p>'), "“Æble”"],
    ["the label's, where the bytes are no UTF-8", latin1("<meta charset=iso-8859-1><p>Köln</p>"), "Köln"],
    ["UTF-8 encoded twice", utf8(utf8("<p>It’s the café’s</p>").toString("latin1")), "It’s the café’s"],
    ["letters beyond Latin-1 beside broken ones", utf8("<p>Ł, and cafÃ©</p>"), "Ł, and cafÃ©"],
    ["Latin-1 letters that are no bytes of UTF-8", utf8("<p>Ärger, Øre, à la Ã©</p>"), "Ärger, Øre, à la Ã©"],
  ])("%s", async (_, bytes, words) => {
    expect(await saved(bytes)).toContain(words);
  });
});
