// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { all, click, find, open, openReading, press, settle, type, useEmptyDocument } from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

const focused = () => document.activeElement as HTMLElement;
const status = () => find(".visually-hidden[role=status]")?.textContent;

/** Presses a button by keyboard, the focus on it. */
async function pressButton(selector: string, words = ""): Promise<void> {
  all(selector)
    .find((button) => button.textContent?.includes(words))
    ?.focus();
  await click(selector, words);
}

describe("the focus", () => {
  it("starts in the article, which is called by its headline", async () => {
    await openReading(FERRY);
    expect(focused().id).toBe("reader");
    const label = focused().getAttribute("aria-labelledby") ?? "";
    expect(document.getElementById(label)?.textContent).toBe(FERRY.metadata.title);
  });

  it("starts in the article also where a wide tab opens with the sources beside it", async () => {
    const { matchMedia } = window;
    window.matchMedia = (media) => Object.assign(matchMedia(media), { matches: true });
    await open(fakePort(FERRY, { surface: "tab" }));
    expect(find(".panel")).not.toBeNull();
    expect(focused().id).toBe("reader");
    find(".panel-head button")?.focus();
    await click(".panel-head button");
    expect(focused().id).toBe("open-sources");
  });

  it.each([
    ["the article, by key", "#reader", () => press("s")],
    ["the strip", ".source-strip", () => pressButton(".source-strip")],
    ["a button in the bar", "#open-sources", () => pressButton("#open-sources")],
  ])("comes back from a panel to %s", async (_, from, openPanel) => {
    await openReading(FERRY);
    find(from)?.focus();
    await openPanel();
    expect(focused().textContent).toBe("Who says so");
    await press("Escape");
    expect(focused()).toBe(find(from));
  });

  it("comes back from the second of two panels too", async () => {
    await openReading(FERRY);
    find(".source-strip")?.focus();
    await press("s");
    await press("r");
    await press("Escape");
    expect(focused()).toBe(find(".source-strip"));
  });

  it("stays where the reader is when a panel closes beside it", async () => {
    await openReading(FERRY);
    await press("s");
    find("#reader")?.focus();
    await press("Escape");
    expect(find(".panel")).toBeNull();
    expect(focused().id).toBe("reader");
  });

  it("goes to the article when what had it goes away", async () => {
    await openReading(FERRY);
    await press("s");
    await click(".choice-button", "Rosa Nyberg");
    await pressButton(".step-bar .quiet");
    expect(find(".step-bar")).toBeNull();
    expect(focused().id).toBe("reader");

    await press("r");
    await click(".ledger-actions > button");
    await pressButton(".block-bar button");
    expect(find(".block-bar")).toBeNull();
    expect(focused().id).toBe("reader");
  });

  it("goes to the article when a notice is closed", async () => {
    await open(fakePort(FERRY, { selection: true }));
    await pressButton(".notice-bar .icon-button");
    expect(find(".notice-bar")).toBeNull();
    expect(focused().id).toBe("reader");
  });

  it("goes to the field each time find is asked for, its words chosen", async () => {
    Element.prototype.scrollBy = () => {};
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    await openReading(FERRY);
    await press("/");
    const field = await type(".find-bar input", "ferry");
    find("#reader")?.focus();
    await press("/");
    expect(focused()).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 5]);
  });
});

describe("what is said", () => {
  it("is over when the article is there", async () => {
    await openReading(FERRY);
    expect(status()).toBe("");
  });

  it("is said anew when it is the same again", async () => {
    await openReading(FERRY);
    await press("r");
    const region = find(".visually-hidden[role=status]")!;
    await click(".ledger-actions > button");
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    await act(async () => all(".ledger-actions > button")[1]?.click());
    await settle();
    observer.disconnect();
    expect(status()).toBe("Put back in the article.");
    expect(changes).toBeGreaterThan(0);
  });

  it("of a step is the passage itself", async () => {
    await openReading(FERRY);
    await press("s");
    await click(".choice-button", "Rosa Nyberg");
    await press("n");
    expect(status()).toMatch(/^2 of 2: .*We have written three letters/);
  });
});

describe("names", () => {
  it("every field of the appearance has its own", async () => {
    await openReading(FERRY);
    await press("a");
    const names = [...document.querySelectorAll<HTMLInputElement>(".settings input")].map((field) =>
      [...(field.labels ?? [])].map((label) => label.textContent).join(),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => name === "")).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("a button of the ledger is described by what it puts back", async () => {
    await openReading(FERRY);
    await press("r");
    const described = all(".ledger-actions > button").map((button) =>
      document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent?.trim(),
    );
    expect(described[0]).toContain("Ten islands to visit this spring");
    expect(described.every(Boolean)).toBe(true);
  });
});
