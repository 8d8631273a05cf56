// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { SourceSummary } from "../../../src/model/source-summary.ts";
import { find, open, press, start, useEmptyDocument } from "./app-driver.tsx";
import { englishText, fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

/** A port whose analysis ends when the test says so. */
function slowPort() {
  let finish: (found: SourceSummary | null) => void = () => {};
  const found = new Promise<SourceSummary | null>((resolve) => {
    finish = resolve;
  });
  return { port: { ...fakePort(FERRY), analyse: () => found }, finish };
}

/** Waits for a state of the screen, without waiting for the sources. */
const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 30_000, interval: 5 });

describe("sources", () => {
  it("come after the article: the story is there while they are looked for", async () => {
    const { port, finish } = slowPort();
    await start(port);
    await until(() => find(".article-body")?.textContent.includes("eleven minutes") === true);
    const strip = find(".source-strip");
    expect(strip?.getAttribute("aria-busy")).toBe("true");
    expect(find(".kicker")?.textContent).toContain("Harbour Post (harbourpost.example)");
    expect(strip?.textContent).toContain(englishText("sources_looking"));
    await press("s");
    expect(find(".panel [role=status]")?.textContent).toBe(englishText("sources_looking"));
    finish(FERRY.sources);
    await until(() => find(".source-strip")?.getAttribute("aria-busy") === "false");
    expect(find(".panel")?.textContent).toContain(FERRY.sources.sources[0]!.name);
  });

  it("that cannot be found are said to be missing; the article stays", async () => {
    await open({ ...fakePort(FERRY), analyse: async () => null });
    expect(find(".source-strip")?.textContent).toContain(englishText("sources_failed"));
    expect(find("h1")?.textContent).toBe(FERRY.metadata.title);
    await press("s");
    expect(find(".panel [role=status]")?.textContent).toBe(englishText("sources_failed"));
  });

  it("name the origin that the page's data tells, but none by a canonical address alone", async () => {
    const metadata = {
      ...FERRY.metadata,
      origins: [
        { name: "tideline.example", url: "https://tideline.example/a", from: "canonical" },
        { name: "Quayside Weekly", url: null, from: "json-ld isBasedOn" },
      ],
    };
    await open(fakePort({ ...FERRY, metadata, sources: { ...FERRY.sources, outlets: [] } }));
    await press("s");
    const panel = find(".panel")?.textContent;
    expect(panel).toContain("Quayside Weekly");
    expect(panel).not.toContain("tideline.example");
  });
});
