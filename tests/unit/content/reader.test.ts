// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createReader } from "../../../src/content/reader.ts";
import type { Block } from "../../../src/model/block.ts";
import type { Reading } from "../../../src/model/reading.ts";

const STORY = Array.from(
  { length: 8 },
  (_, i) =>
    `<p id="p${i}">Paragraph ${i}: the harbour council met again on Tuesday, and the ferry timetable was, as ever, the only thing that anybody wanted to talk about until the lamps were lit.</p>`,
).join("");

describe("the content script's reader", () => {
  beforeEach(() => {
    document.documentElement.replaceChildren(
      ...new DOMParser().parseFromString(
        `<head><title>Ferry talks</title></head><body><article><h1>Ferry talks</h1>${STORY}</article></body>`,
        "text/html",
      ).documentElement.childNodes,
    );
    document.getSelection()?.removeAllRanges();
  });

  it("reads the page and leaves it byte-identical", async () => {
    const before = document.documentElement.outerHTML;
    const reading = await createReader(document).read("page");
    expect(reading).toMatchObject({ ok: true, scope: "page" });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("ends at the page's next turn when nobody waits any more, and reads anew when asked again", async () => {
    // Each look at the clock takes longer than a slice: the page has its turn after every step.
    let clock = 0;
    const now = vi.spyOn(performance, "now").mockImplementation(() => (clock += 1_000));
    const reader = createReader(document);
    const reading = reader.read("page");
    await new Promise((resolve) => setTimeout(resolve));
    reader.stop();
    expect(await reading).toMatchObject({ ok: false, reason: "stopped" });
    now.mockRestore();
    expect(await reader.read("page")).toMatchObject({ ok: true });
  });

  it("gives plain JSON", async () => {
    const reading = await createReader(document).read("page");
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it("keeps its reading while the page is unchanged, and reads again when it changed", async () => {
    const reader = createReader(document);
    const first = blocksOf(await reader.read("page"));
    expect(blocksOf(await reader.read("page"))).toBe(first);
    document.querySelector("#p3")?.append(" And then it rained.");
    await new Promise((resolve) => setTimeout(resolve));
    const second = blocksOf(await reader.read("page"));
    expect(second).not.toBe(first);
    expect(JSON.stringify(second)).toContain("And then it rained.");
  });

  it.each<[string, (part: HTMLElement) => void, (part: HTMLElement) => void]>([
    ["hidden", (part) => part.toggleAttribute("hidden", true), (part) => part.removeAttribute("hidden")],
    ["style", (part) => part.style.setProperty("display", "none"), (part) => part.removeAttribute("style")],
    [
      "aria-hidden",
      (part) => part.setAttribute("aria-hidden", "true"),
      (part) => part.removeAttribute("aria-hidden"),
    ],
    ["class", (part) => part.classList.add("folded"), (part) => part.removeAttribute("class")],
  ])("reads again when a part is shown that %s hid", async (_, hide, show) => {
    const part = document.querySelector<HTMLElement>("#p7")!;
    hide(part);
    const reader = createReader(document);
    const first = blocksOf(await reader.read("page"));
    expect(blocksOf(await reader.read("page"))).toBe(first);
    show(part);
    await new Promise((resolve) => setTimeout(resolve));
    const second = blocksOf(await reader.read("page"));
    expect(second).not.toBe(first);
    expect(JSON.stringify(second)).toContain("Paragraph 7");
  });

  it("reads again what stands in a shadow root, which no observer of the page sees", async () => {
    const reader = createReader(document);
    await reader.read("page");
    const host = document.querySelector("#p7")!.parentElement!.appendChild(document.createElement("div"));
    await reader.read("page");
    const root = host.attachShadow({ mode: "open" });
    root.append(document.querySelector("#p0")!.cloneNode(true));
    root.firstElementChild!.textContent =
      "The ferry left at last, and the council with it: everybody had seen it go by noon.";
    expect(JSON.stringify(await reader.read("page"))).toContain("everybody had seen it go");
    root.firstElementChild!.textContent =
      "The ferry came back in the evening, and the council was not on it, as all could see.";
    expect(JSON.stringify(await reader.read("page"))).toContain("the council was not on it");
  });

  it("looks into a frame anew each time: the page does not show what happens there", async () => {
    const frame = document.createElement("iframe");
    document.body.replaceChildren(frame);
    const inner = frame.contentDocument!;
    const reader = createReader(document);
    expect((await reader.read("page")).ok).toBe(false);
    inner.body.innerHTML = `<h1>Ferry talks</h1><div>${STORY}</div>`;
    expect(blocksOf(await reader.read("page")).map(({ text }) => text)).toContain(
      inner.querySelector("#p3")?.textContent,
    );
    inner.querySelector("#p3")?.append(" And then it rained.");
    expect(JSON.stringify(await reader.read("page"))).toContain("And then it rained.");
  });

  it("says that a page without an article has none, and whether something is selected", async () => {
    const menu = document.createElement("nav");
    const link = document.createElement("a");
    link.href = "/ferry";
    link.append("Ferry news");
    menu.append(link);
    document.body.replaceChildren(menu);
    expect(await createReader(document).read("page")).toEqual({
      ok: false,
      reason: "no-article",
      hasSelection: false,
    });
    select("nav");
    expect(await createReader(document).read("page")).toEqual({
      ok: false,
      reason: "no-article",
      hasSelection: true,
    });
  });

  it("gives the page its turn while it reads, reads what it saw at first, and reads a page anew that changed meanwhile", async () => {
    let clock = 0;
    // A slow laptop: every slice is over at once.
    const slow = vi.spyOn(performance, "now").mockImplementation(() => (clock += 1000));
    let turns = 0;
    const page = setInterval(() => {
      if (++turns === 1) document.querySelector("#p3")?.remove();
    });
    const reader = createReader(document);
    const first = await reader.read("page");
    clearInterval(page);
    slow.mockRestore();
    expect(turns).toBeGreaterThan(1);
    expect(blocksOf(first).filter(({ text }) => text.startsWith("Paragraph"))).toHaveLength(8);
    const second = await reader.read("page");
    expect(blocksOf(second).filter(({ text }) => text.startsWith("Paragraph"))).toHaveLength(7);
  });

  it("reads only what is selected", async () => {
    expect(await createReader(document).read("selection")).toEqual({ ok: false, reason: "nothing-selected" });
    select("#p2");
    const reading = await createReader(document).read("selection");
    expect(reading).toMatchObject({ ok: true, scope: "selection", hasSelection: true });
    if (reading.ok) expect(reading.blocks.map((b) => b.text.slice(0, 11))).toEqual(["Paragraph 2"]);
  });
});

function blocksOf(reading: Reading): readonly Block[] {
  if (!reading.ok) throw new Error(reading.reason);
  return reading.blocks;
}

function select(selector: string): void {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  document.getSelection()?.addRange(range);
}
