// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import {
  all,
  click,
  close,
  find,
  open,
  press,
  settle,
  type,
  useEmptyDocument,
  words,
} from "./app-driver.tsx";
import { englishText, fakePort } from "./fake-port.ts";
import { makeArticle, p } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

const NAMED = `${englishText("sources_named")}`;
const rowsUnder = (heading: string) =>
  all(".panel-section")
    .filter((section) => section.querySelector("h3")?.textContent === heading)
    .flatMap((section) => [...section.querySelectorAll<HTMLElement>("li.choice")]);
const namesUnder = (heading: string) =>
  rowsUnder(heading).map((row) => row.querySelector(".source-name")?.textContent);
/** The control of a line, by the name that it is said to be about. */
const wrongOf = (name: string) =>
  all(".wrong-open").find((button) => button.querySelector(".visually-hidden")?.textContent === ` ${name}`);

async function openWrong(name: string): Promise<void> {
  await act(async () => wrongOf(name)?.click());
  if (!find(".wrong-box")) throw new Error(`No control for ${name}`);
}

async function hide(name: string): Promise<void> {
  await openWrong(name);
  await click(".wrong-hide");
}

/** Writes into the first field of the open box and sends it off as Enter does. */
async function correct(name: string, value: string): Promise<void> {
  await openWrong(name);
  await type(".wrong-field input", value);
  await act(async () => void find(".wrong-form")?.dispatchEvent(new Event("submit", { cancelable: true })));
  await settle();
}

async function openSources(port = fakePort(FERRY)) {
  await open(port);
  await press("s");
  return port;
}

describe("a line that is wrong", () => {
  it("has a control with words that names the line, for every source, author and date", async () => {
    await openSources();
    const spoken = words(".wrong-open .visually-hidden");
    for (const name of [
      "Harbour Post",
      "Mara Lindqvist",
      "Tom Okafor",
      "Rosa Nyberg",
      "Northern Lines",
      "Coast Radio",
    ])
      expect(spoken).toContain(name);
    expect(spoken.filter((name) => /November 2[34], 2026/.test(name ?? ""))).toHaveLength(2);
    for (const control of all(".wrong-open")) expect(control.getAttribute("aria-expanded")).toBe("false");
  });

  it("is hidden here: panel, badge, strip and sentence count without it; the focus is with the next line", async () => {
    await openSources();
    const before = find("#open-sources .badge")?.textContent;
    await hide("Northern Lines");
    expect(namesUnder(NAMED)).toEqual(["Rosa Nyberg"]);
    expect(Number(find("#open-sources .badge")?.textContent)).toBe(Number(before) - 1);
    expect(find(".source-strip")?.textContent).toMatch(/\b1\s+named/);
    expect(document.activeElement?.className).toContain("wrong-open");
    expect(document.activeElement?.isConnected).toBe(true);
  });

  it("is hidden until it is undone, at once or later in the list of what was put right", async () => {
    await openSources();
    await hide("Northern Lines");
    expect(find(".notice-bar")?.textContent).toContain("Hidden on this page: Northern Lines");
    await click(".notice-bar button", englishText("mended_undo"));
    expect(namesUnder(NAMED)).toEqual(["Rosa Nyberg", "Northern Lines"]);
    expect(find(".mended")).toBeNull();
    await hide("Rosa Nyberg");
    expect(find(".mended")?.textContent).toContain("Rosa Nyberg, director");
    await click(".mended button", englishText("mended_undo"));
    expect(namesUnder(NAMED)).toEqual(["Rosa Nyberg", "Northern Lines"]);
  });

  it("is corrected here, stands so at the next visit, and can be as Byline found it again", async () => {
    const port = await openSources();
    await correct("Rosa Nyberg", "Rosa-Maria Nyberg");
    expect(namesUnder(NAMED)).toEqual(["Rosa-Maria Nyberg", "Northern Lines"]);
    expect(document.activeElement).toBe(wrongOf("Rosa-Maria Nyberg"));
    await close();
    await openSources(port);
    expect(namesUnder(NAMED)).toEqual(["Rosa-Maria Nyberg", "Northern Lines"]);
    await correct("Rosa-Maria Nyberg", "R. Nyberg");
    expect(namesUnder(NAMED)).toEqual(["R. Nyberg", "Northern Lines"]);
    await openWrong("R. Nyberg");
    await click(".wrong-choices button", englishText("wrong_restore"));
    expect(namesUnder(NAMED)).toEqual(["Rosa Nyberg", "Northern Lines"]);
    expect([...port.kept.values()].join()).not.toContain("Nyberg");
  });

  it("is joined with the line whose name it is given", async () => {
    await openSources();
    await correct("Northern Lines", "rosa nyberg");
    expect(namesUnder(NAMED)).toEqual(["Rosa Nyberg"]);
    expect(rowsUnder(NAMED)[0]?.textContent).toContain("quoted once, paraphrased 3 times");
  });

  it("is put right in headline block and export where it is an author or a date", async () => {
    const port = await openSources();
    await hide("Tom Okafor");
    await correct("Mara Lindqvist", "Mara Lindquist");
    expect(find(".byline-names")?.textContent).toBe("By Mara Lindquist");
    const published = words(".wrong-open .visually-hidden").find((name) => name?.includes("23, 2026"))!;
    await correct(published, "2026-11-22");
    expect(find(".byline")?.textContent).toContain("November 22, 2026");
    await press("e");
    await click(".export-list li:nth-child(2) button", englishText("export_copy"));
    await vi.waitUntil(() => port.copied.length > 0, { timeout: 30_000 });
    expect(port.copied[0]).toContain("By Mara Lindquist ·");
    expect(port.copied[0]).not.toMatch(/Okafor · /);
  });

  it("is reported as it was found, with what the reader wrote and the sentences that it rests on", async () => {
    const port = await openSources();
    await openWrong("Rosa Nyberg");
    await type(".wrong-field input", "Rosa-Maria Nyberg");
    await click(".wrong-choices button", englishText("report_copy"));
    expect(port.copied[0]).toContain("wrong source");
    expect(port.copied[0]).toContain(
      "Shown: Rosa Nyberg, director of the Seafarers’ Union (person, certain)",
    );
    expect(port.copied[0]).toContain("Should be: Rosa-Maria Nyberg, director of the Seafarers’ Union");
    expect(port.copied[0]).toContain("Sentence: Rosa Nyberg, director of the Seafarers’ Union, said");
    expect(namesUnder(NAMED)).toContain("Rosa Nyberg");
    await click(".wrong-hide");
    await click(".mended button", englishText("report_copy"));
    expect(port.copied[1]).toContain("Should be: not there");
  });

  it("closes its choices alone with Escape, and gives the focus back", async () => {
    await openSources();
    await openWrong("Rosa Nyberg");
    await press("Escape", find(".wrong-field input")!);
    expect(find(".wrong-box")).toBeNull();
    expect(find("#panel")).not.toBeNull();
    expect(document.activeElement).toBe(wrongOf("Rosa Nyberg"));
  });

  it.each([true, false])(
    "takes who is followed along to the tab only where that has the same rows: kept %s",
    async (storage) => {
      const port = await openSources(fakePort(FERRY, { storage }));
      await hide("Rosa Nyberg");
      await click(".choice-button", "Northern Lines");
      await press("t");
      const index = FERRY.sources.sources.findIndex(({ name }) => name === "Northern Lines") - 1;
      const following = storage ? { choice: { kind: "source", index }, passage: 0 } : null;
      expect(port.went).toMatchObject([{ way: "tab", following }]);
    },
  );

  it("says so where the browser does not keep that", async () => {
    await openSources(fakePort(FERRY, { storage: false }));
    await hide("Rosa Nyberg");
    expect(namesUnder(NAMED)).toEqual(["Northern Lines"]);
    expect(find(".notice-bar")?.textContent).toContain(englishText("unkept_memory"));
  });
});

describe("a page without sources", () => {
  const BARE = makeArticle({ blocks: [p("The quay is closed."), p("It opens on Monday.")] });

  it("says that Byline found none, not that there is none, and has no control without a line", async () => {
    await openSources(fakePort(BARE));
    expect(find(".source-strip")?.textContent).toContain(englishText("strip_none"));
    expect(find(".panel")?.textContent).toContain(englishText("sources_named_none"));
    expect(words(".wrong-open .visually-hidden")).toEqual(["Harbour Post"]);
  });

  it("says so too once the last of its sources is hidden", async () => {
    const one = makeArticle({
      blocks: [p("“It is closed,” said Ada Quill.")],
      sources: { voices: [{ name: "Ada Quill", says: ["It is closed,"] }] },
    });
    await openSources(fakePort(one));
    await hide("Ada Quill");
    expect(find(".panel")?.textContent).toContain(englishText("sources_named_none"));
    expect(find("#open-sources .badge")?.textContent).toBe("0");
    expect(find(".mended")).not.toBeNull();
  });
});

it("three hundred lines each have their control, and one of them can be hidden", async () => {
  const names = Array.from({ length: 300 }, (_, i) => `Speaker ${i + 1}`);
  const crowd = makeArticle({
    blocks: names.map((name) => p(`“Words of ${name},” said ${name}.`)),
    sources: { voices: names.map((name) => ({ name, says: [`Words of ${name},`] })) },
  });
  await openSources(fakePort(crowd));
  expect(words(".source-list .wrong-open .visually-hidden")).toEqual(names);
  await hide("Speaker 150");
  expect(find("#open-sources .badge")?.textContent).toBe("299");
  expect(document.activeElement).toBe(wrongOf("Speaker 151"));
});
