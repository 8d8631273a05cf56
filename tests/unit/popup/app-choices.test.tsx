// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/model/settings.ts";
import { KEY_SHEET } from "../../../src/popup/panels/HelpPanel.tsx";
import { blockKey, Memory } from "../../../src/popup/state/memory.ts";
import { WAY_KEYS } from "../../../src/popup/state/reader-keys.ts";
import { loadSettings } from "../../../src/popup/state/settings.ts";
import {
  all,
  click,
  close,
  find,
  heard,
  open,
  openReading,
  press,
  settle,
  type,
  useEmptyDocument,
  words,
} from "./app-driver.tsx";
import { englishText, fakePort } from "./fake-port.ts";
import { FERRY, PICTURE } from "./readings/ferry.ts";

useEmptyDocument();

const root = document.documentElement;

describe("keys", () => {
  it("do nothing while the reader types or holds a modifier", async () => {
    await openReading(FERRY);
    const field = document.body.appendChild(document.createElement("input"));
    await press("s", field);
    expect(find(".panel")).toBeNull();
    await act(
      () =>
        void document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true }),
        ),
    );
    expect(find(".panel")).toBeNull();
    field.remove();
  });

  it.each(
    KEY_SHEET.filter(({ aloud }) => !aloud).flatMap(({ keys, what }) =>
      keys.length === 1 ? [[keys[0]!, what]] : [],
    ),
  )("%s does what the sheet says", async (key, what) => {
    const port = fakePort(FERRY);
    await open(port);
    if (what in WAY_KEYS) {
      await press(key);
      expect(port.went.map(({ way }) => way)).toEqual([what]);
      return;
    }
    if (what === "close") {
      await press("s");
      await press("Escape");
      expect(find(".panel")).toBeNull();
      return;
    }
    await heard();
    await press(key);
    if (what === "fade") {
      expect(find(".faded-bar")).not.toBeNull();
      return;
    }
    if (what === "receipt" || what === "obsidian") {
      const done = englishText(what === "receipt" ? "copied" : "obsidian_ready");
      // What writes them is loaded only now.
      await vi.waitFor(() => expect(find(".export-done")?.textContent).toBe(done), 10_000);
      expect(port.copied.join("\n")).toContain(FERRY.metadata.title);
      return;
    }
    expect(find(what === "find" ? ".find-bar" : ".panel")).not.toBeNull();
    if (what !== "find") expect(find(".panel h2")?.textContent).toBe(englishText(`panel_${what}`));
    if (["sources", "ledger", "appearance"].includes(what)) {
      expect(find(`#open-${what}`)?.getAttribute("aria-expanded")).toBe("true");
    }
  });

  it("can be switched off, all but Escape", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await press("a");
    const letters = all(".switch").find((label) => label.textContent?.includes("Single keys"));
    await act(async () => letters?.querySelector("input")?.click());
    await press("Escape");
    expect(find(".panel")).toBeNull();
    await press("s");
    expect(find(".panel")).toBeNull();
    await settle();
    expect(JSON.parse(port.kept.get("settings")!)).toMatchObject({ letterKeys: false });
  });

  it("take the browser's own find key only in the popup, which has none", async () => {
    const control = () =>
      act(
        () =>
          void document.body.dispatchEvent(
            new KeyboardEvent("keydown", { key: "f", ctrlKey: true, bubbles: true }),
          ),
      );
    await open(fakePort(FERRY, { surface: "tab" }));
    await control();
    expect(find(".find-bar")).toBeNull();
    await close();
    await openReading(FERRY);
    await control();
    expect(find(".find-bar")).not.toBeNull();
  });

  it("are told with the shortcut that opens Byline", async () => {
    await openReading(FERRY);
    await press("?");
    await settle();
    expect(find(".panel kbd")?.textContent).toBe("Alt+Shift+Y");
    expect(words(".key-sheet dt")).toContain("np");
  });
});

describe("appearance", () => {
  it("shows each choice at once and keeps it", async () => {
    const port = fakePort(FERRY);
    await open(port);
    expect(root.dataset.theme).toBeUndefined();
    await press("a");
    await act(async () => find("input[value=sepia]")?.click());
    expect(root.dataset.theme).toBe("sepia");
    await type(".slider input", "150");
    expect(root.style.getPropertyValue("--scale")).toBe("1.5");
    expect(find(".slider output")?.textContent).toBe("150%");
    await settle();
    expect(JSON.parse(port.kept.get("settings")!)).toMatchObject({ theme: "sepia", size: 150 });
    await click(".settings-actions button", "Reset");
    expect(root.dataset.theme).toBeUndefined();
    expect(root.style.getPropertyValue("--scale")).toBe("1");
  });

  it("leaves alone what another surface or a later version has stored", async () => {
    const kept = new Map([["settings", JSON.stringify({ theme: "paper", mood: "calm", size: 900 })]]);
    const port = fakePort(FERRY, { kept });
    await open(port, await loadSettings(port));
    await press("a");
    await act(async () => find("input[value=sans]")?.click()).then(settle);
    expect(JSON.parse(kept.get("settings")!)).toEqual({
      theme: "paper",
      mood: "calm",
      size: 900,
      font: "sans",
    });
  });

  it("follows what another surface keeps, but never goes back behind a choice made here", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await act(async () => void (await port.keep("settings", { theme: "sepia", size: 130 }))).then(settle);
    expect(root.dataset.theme).toBe("sepia");
    expect(root.style.getPropertyValue("--scale")).toBe("1.3");
    await press("a");
    expect((find("input[value=sepia]") as HTMLInputElement).checked).toBe(true);

    const { keep } = port;
    let store = () => {};
    port.keep = (name, value) =>
      new Promise((done) => {
        store = () => done(keep(name, value));
      });
    await act(async () => find("input[value=dark]")?.click()).then(settle);
    await act(async () => void (await keep("settings", { theme: "light", size: 130 }))).then(settle);
    expect(root.dataset.theme).toBe("dark");
    await act(async () => store()).then(settle);
    expect(JSON.parse(port.kept.get("settings")!)).toMatchObject({ theme: "dark", size: 130 });
    expect(root.dataset.theme).toBe("dark");
  });

  it("says when the browser does not keep it", async () => {
    await open(fakePort(FERRY, { storage: false }));
    await press("a");
    await act(async () => find("input[value=dark]")?.click()).then(settle);
    expect(root.dataset.theme).toBe("dark");
    expect(find(".panel .notice")?.textContent).toMatch(/keeps nothing/);
  });

  it.each([
    ["refused", /storage is full or closed: your place/],
    ["updated", /belongs to the version before.*click Byline there/],
    ["private", null],
  ] as const)("says when the browser does not keep what was put back: %s", async (unkept, sentence) => {
    await open(fakePort(FERRY, { storage: false, unkept }));
    await press("r");
    expect(find(".notice-bar")).toBeNull();
    await click(".panel button", "Put back");
    await settle();
    if (sentence) expect(find(".notice-bar")?.textContent).toMatch(sentence);
    else expect(find(".notice-bar")).toBeNull();
  });

  it("asks for pictures only on demand, or never", async () => {
    const settings = { ...DEFAULT_SETTINGS, pictures: "demand" as const };
    await open(fakePort(FERRY), settings);
    expect(find("img")).toBeNull();
    await click(".picture-missing button");
    expect(find("img")?.getAttribute("src")).toBe(PICTURE);
    await close();
    const off = { ...DEFAULT_SETTINGS, pictures: "off" as const };
    await open(fakePort(FERRY), off);
    expect(find(".picture-missing")?.textContent).toBe("A white ferry at a stone quay in fog");
    expect(find(".picture-missing button")).toBeNull();
  });
});

describe("what is remembered", () => {
  it("is the put-back of a visit before", async () => {
    const kept = new Map<string, string>();
    await open(fakePort(FERRY, { kept }));
    await press("r");
    await click(".ledger-actions > button");
    await close();
    await vi.waitFor(() => expect(kept.has("decisions")).toBe(true));
    await open(fakePort(FERRY, { kept }));
    expect(find("#block-60")?.className).toContain("put-back");
  });

  it("is the place, by its block", async () => {
    const kept = new Map<string, string>();
    const port = fakePort(FERRY, { kept });
    const last = FERRY.blocks.find(({ id }) => id === 140)!;
    await new Memory(port).keepPlace(FERRY, { block: blockKey(last), share: 0.5 });
    const moves = vi.fn();
    Element.prototype.scrollBy = moves;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      return this.id === "block-140" ? new DOMRect(0, 900, 500, 80) : new DOMRect(0, 40, 500, 560);
    };
    await open(port);
    expect(moves).toHaveBeenCalledWith({ top: 900 - 40 + 40, behavior: "instant" });
    find("img")?.dispatchEvent(new Event("load"));
    expect(moves).toHaveBeenCalledTimes(2);
    document.dispatchEvent(new Event("wheel"));
    find("img")?.dispatchEvent(new Event("load"));
    expect(moves).toHaveBeenCalledTimes(2);
  });
});
