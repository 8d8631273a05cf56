// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { all, click, find, openReading, press, settle, useEmptyDocument, words } from "./app-driver.tsx";
import { englishText } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";

useEmptyDocument();
beforeEach(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
  Element.prototype.scrollBy = () => {};
});

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
    await press("w");
    await press("w");
    await settle();
    expect(find(".visually-hidden[role=status]")?.textContent).toContain("Mara Ilves. a passenger");
  });

  it("stays at the last sentence, and leads to the speaker's other passages", async () => {
    await openReading(STORY);
    for (let i = 0; i < 9; i++) await press("w");
    expect(answer()).toContain("Mara Ilves");
    await click(".who-bar button", englishText("who_passages"));
    expect(all(".article mark")).toHaveLength(2);
    expect(find(".step-bar .step-name")?.textContent).toBe("Mara Ilves");
  });

  it("opens from the menu", async () => {
    await openReading(STORY);
    await click("#open-menu");
    await click("#open-who");
    expect(answer()).toBe(englishText("who_none"));
  });
});

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

  it("says so where nobody certainly speaks", async () => {
    await openReading(makeArticle({ blocks: [p("It rained all day.")] }));
    await press("v");
    expect(find(".panel")?.textContent).toContain(englishText("speakers_nobody"));
    expect(words(".turn")).toEqual(["No source found 1 sentence"]);
  });
});
