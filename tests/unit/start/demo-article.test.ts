import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPage } from "../../../src/cli/load-page.ts";
import { readPage } from "../../../src/pipeline.ts";
import { DEMO_FOLDER, DEMO_PATH } from "../../../src/start/demo-server.ts";

const HTML = readFileSync(join(DEMO_FOLDER, "article.html"), "utf8");

describe("the demo article", () => {
  it.each(["http://localhost:8080", "http://127.0.0.1:8080", "https://www.harbourledger.example"])(
    "names its publisher on %s, as a site does on any host",
    async (origin) => {
      const page = await loadPage({ html: HTML }, origin + DEMO_PATH);
      if (!page.ok) throw new Error(page.reason);
      const reading = await readPage(page.document, { url: page.url });
      if (!reading.ok) throw new Error(reading.reason);
      expect(reading.metadata.siteName).toBe("The Harbour Ledger");
      expect(reading.metadata.origins).toEqual([]);
    },
  );

  it("has a source that stays unnamed, with the reason, and two that do not", async () => {
    const page = await loadPage({ html: HTML }, `http://localhost:8080${DEMO_PATH}`);
    if (!page.ok) throw new Error(page.reason);
    const reading = await readPage(page.document, { url: page.url });
    if (!reading.ok) throw new Error(reading.reason);
    const { sources, anonymity } = reading.sources;
    const spoken = sources.filter(({ quotes }) => quotes > 0);
    expect(spoken.map(({ name, kind, quotes }) => ({ name, kind, quotes }))).toEqual([
      { name: expect.stringMatching(/pilot$/), kind: "unnamed", quotes: 1 },
      { name: "Henrike Solberg", kind: "person", quotes: 2 },
      { name: "Tomas Okafor", kind: "person", quotes: 2 },
    ]);
    expect(anonymity.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("fears losing his licence"),
    ]);
  });
});
