// @vitest-environment jsdom

import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import type { SourceSummary } from "../../../src/model/source-summary.ts";
import {
  all,
  click,
  find,
  heard,
  open,
  openReading,
  press,
  settle,
  start,
  useEmptyDocument,
  words,
} from "./app-driver.tsx";
import { englishText, fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { longReading } from "./readings/long.ts";

useEmptyDocument();

const STORY = makeArticle({
  blocks: [
    p("The ferry stopped on Monday. “We waited all night,” said Mara Ilves. She left at dawn."),
    el("h2", {}, "What is known"),
    p("The harbour closed at noon, a worker said. “Nobody told us,” said Mara Ilves."),
  ],
  sources: {
    voices: [
      { name: "Mara Ilves", role: "a passenger", says: ["We waited all night,", "Nobody told us,"] },
      { name: "worker", kind: "unnamed", reports: ["The harbour closed at noon, a worker said."] },
      { name: "harbour", kind: "organization", certainty: "uncertain", says: ["She left"] },
    ],
  },
});

const answer = () => find(".who-bar .who-answer")?.textContent;

describe("who says this", () => {
  it("is answered for sentence after sentence by the key, headings left out", async () => {
    await openReading(STORY);
    await heard();
    await press("w");
    expect(answer()).toBe(englishText("who_none"));
    await press("w");
    expect(answer()).toBe(`${englishText("who_said", "Mara Ilves")}a passenger`);
    await press("w");
    expect(answer()).toBe(englishText("who_unclear"));
    await press("w");
    expect(answer()).toBe(englishText("who_said", "worker"));
    await press("W");
    expect(answer()).toBe(englishText("who_unclear"));
    await press("Escape");
    expect(find(".who-bar")).toBeNull();
  });

  it("is said to screen readers, with the role", async () => {
    await openReading(STORY);
    await heard();
    await press("w");
    await press("w");
    await settle();
    expect(find(".visually-hidden[role=status]")?.textContent).toContain("Mara Ilves. a passenger");
  });

  it("is marked and said with the answer, before either is painted", async () => {
    const highlights = new Map<string, { ranges: Range[] }>();
    vi.stubGlobal("CSS", { ...globalThis.CSS, highlights });
    vi.stubGlobal(
      "Highlight",
      class {
        ranges: Range[];
        constructor(...ranges: Range[]) {
          this.ranges = ranges;
        }
      },
    );
    await openReading(STORY);
    await heard();
    await press("w");
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "w", bubbles: true }));
    for (let turns = 0; turns < 10; turns++) await Promise.resolve();
    expect(answer()).toContain("Mara Ilves");
    expect(highlights.get("asked")?.ranges.map(String)).toEqual(["“We waited all night,” said Mara Ilves."]);
    expect(find(".visually-hidden[role=status]")?.textContent).toContain("Mara Ilves. a passenger");
    vi.unstubAllGlobals();
  });

  it("stays at the last sentence, and leads to the speaker's other passages", async () => {
    await openReading(STORY);
    await heard();
    for (let i = 0; i < 9; i++) await press("w");
    expect(answer()).toContain("Mara Ilves");
    await click(".who-bar button", englishText("who_passages"));
    expect(all(".article mark")).toHaveLength(2);
    expect(find(".step-bar .step-name")?.textContent).toBe("Mara Ilves");
  });

  it("opens from the menu", async () => {
    await openReading(STORY);
    await heard();
    await click("#open-menu");
    await click("#open-who");
    expect(answer()).toBe(englishText("who_none"));
  });

  it("says that the sources are still sought, and answers as soon as they are there", async () => {
    const port = fakePort(STORY);
    let come = (_: SourceSummary | null) => {};
    port.analyse = () => new Promise((resolve) => (come = resolve));
    await start(port);
    await shown();
    await press("w");
    expect(answer()).toBe(englishText("sources_looking"));
    await press("w");
    expect(answer()).toBe(englishText("sources_looking"));
    await act(async () => come(STORY.sources));
    await heard();
    expect(answer()).toBe(englishText("who_none"));
    await press("w");
    expect(answer()).toBe(`${englishText("who_said", "Mara Ilves")}a passenger`);
  });

  it("says that no sources came", async () => {
    const port = fakePort(STORY);
    port.analyse = async () => null;
    await open(port);
    await press("w");
    expect(answer()).toBe(englishText("sources_failed"));
  });

  it("says that nobody speaks where there is no sentence", async () => {
    await openReading(makeArticle({ blocks: [el("pre", {}, "ferry --help")] }));
    await press("w");
    expect(answer()).toBe(englishText("speakers_nobody"));
  });

  it("is one speaker through a speech of six paragraphs", async () => {
    const speech = ["one", "two", "three", "four", "five", "six"].map((n) => `We waited through night ${n}.`);
    const article = makeArticle({
      blocks: [p("Mara Ilves spoke at noon."), ...speech.map((said) => p(`“${said}`))],
      sources: { voices: [{ name: "Mara Ilves", says: [speech[0]!] }] },
    });
    const spans = article.blocks.slice(1).map(({ id, text }) => ({ block: id, start: 1, end: text.length }));
    article.sources.quotes = [{ text: speech.join("\n"), spans, source: 0, mention: null }];
    await openReading(article);
    await press("w");
    for (let i = 0; i < speech.length; i++) {
      await press("w");
      expect(answer()).toBe(englishText("who_said", "Mara Ilves"));
    }
    await press("v");
    expect(words(".speaker-list li")).toEqual(["Mara Ilves86%Fade Mara Ilves"]);
  });
});

/** Until the article stands there; its sources may come later. */
async function shown(): Promise<void> {
  for (let turns = 0; turns < 100 && !find(".article-body"); turns++)
    await act(() => new Promise((done) => setTimeout(done, 2)));
}

describe("who speaks where", () => {
  it("lists the share of each speaker, and no uncertain one", async () => {
    await openReading(STORY);
    await press("v");
    expect(words(".speaker-list li")).toEqual(["Mara Ilves40%Fade Mara Ilves", "worker20%Fade worker"]);
  });

  it("lists several unnamed ones together, too", async () => {
    await openReading(
      makeArticle({
        blocks: [p("“It leaks,” a worker said."), p("“It sank,” a diver said.")],
        sources: {
          voices: [
            { name: "worker", kind: "unnamed", says: ["It leaks,"] },
            { name: "diver", kind: "unnamed", says: ["It sank,"] },
          ],
        },
      }),
    );
    await press("v");
    expect(words(".speaker-list li").at(-1)).toBe("Unnamed sources100%Fade Unnamed sources");
    await click(".speaker-list button", "Unnamed");
    expect(find(".faded-bar")?.textContent).toContain(
      englishText("faded_share", "100%", englishText("sources_unnamed")),
    );
  });

  it("lists the turns in order, each a way to its sentence", async () => {
    await openReading(STORY);
    await press("v");
    expect(words(".turn")).toEqual([
      "No source found 1 sentence",
      "Mara Ilves 1 sentence",
      "Not certain by whom 1 sentence",
      "worker 1 sentence",
      "Mara Ilves 1 sentence",
    ]);
    await click(".turn", "worker");
    expect(answer()).toBe(englishText("who_said", "worker"));
  });

  it("fades a speaker, says how much that is, and shows all again", async () => {
    await openReading(STORY);
    await press("v");
    await click(".speaker-list button", "Fade Mara Ilves");
    expect(find(".faded-bar")?.textContent).toContain(englishText("faded_share", "40%", "Mara Ilves"));
    expect(find(".speaker-list button")?.getAttribute("aria-pressed")).toBe("true");
    await click(".faded-bar button");
    expect(find(".faded-bar")).toBeNull();
  });

  it("fades by the key whoever says the sentence that is asked about, and shows all again", async () => {
    await openReading(STORY);
    await press("w");
    await press("w");
    await press("f");
    expect(find(".faded-bar")?.textContent).toContain(englishText("faded_share", "40%", "Mara Ilves"));
    await click(".who-bar button", englishText("speakers_fade"));
    expect(find(".faded-bar")).toBeNull();
  });

  it("fades by that key who says most while nobody asks", async () => {
    await openReading(STORY);
    await heard();
    await press("f");
    expect(find(".faded-bar")?.textContent).toContain(englishText("faded_share", "40%", "Mara Ilves"));
    await press("f");
    expect(find(".faded-bar")).toBeNull();
  });

  it("shows by that key who could be faded where the sentence has no certain speaker", async () => {
    await openReading(STORY);
    await press("w");
    await press("f");
    expect(find(".faded-bar")).toBeNull();
    expect(words(".speaker-list li")).toHaveLength(2);
  });

  it("gives the whole story to one who says all of it", async () => {
    const article = makeArticle({
      blocks: [p("“It leaks, and it will sink,” said Mara Ilves.")],
      sources: { voices: [{ name: "Mara Ilves", says: ["It leaks, and it will sink,"] }] },
    });
    await openReading(article);
    await press("v");
    expect(words(".speaker-list li")).toEqual(["Mara Ilves100%Fade Mara Ilves"]);
    expect(words(".turn")).toEqual(["Mara Ilves 1 sentence"]);
  });

  it("lists three hundred speakers", async () => {
    await openReading(longReading(310, 300));
    await press("v");
    // The sentences of so long a story are found in several turns.
    await vi.waitFor(async () => {
      await settle();
      // Some of them speak within what the chronicler reports, which is longer.
      expect(words(".speaker-list li").length).toBeGreaterThan(290);
    }, 10_000);
    expect(words(".speaker-list li").at(-1)).toMatch(/^Witness \d+0\.?\d*%Fade/);
  });

  it("says so where nobody certainly speaks", async () => {
    await openReading(makeArticle({ blocks: [p("It rained all day.")] }));
    await press("v");
    expect(find(".panel")?.textContent).toContain(englishText("speakers_nobody"));
    expect(words(".turn")).toEqual(["No source found 1 sentence"]);
  });
});
