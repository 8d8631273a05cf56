// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AT_THE_TOP, type Whereabouts } from "../../../src/model/place.ts";
import type { Handover } from "../../../src/model/surface.ts";
import { parseReading } from "../../../src/popup/border/border.ts";
import { FERRY } from "../popup/readings/ferry.ts";
import { type FakeBrowser, fakeBrowser } from "./fake-browser.ts";

let browser: FakeBrowser;
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser.api;
  },
}));

const AT: Whereabouts = {
  place: { block: "abc.1", share: 0.5 },
  following: { choice: { kind: "source", index: 1 }, passage: 2 },
};
const { sources: _, ...ARTICLE } = FERRY;
const HANDOVER: Handover = { reading: ARTICLE, ...AT };

beforeEach(() => {
  vi.restoreAllMocks();
  browser = fakeBrowser();
  sessionStorage.clear();
  location.hash = "";
  vi.resetModules();
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(window, "close").mockImplementation(() => {});
});

/** A surface as its page makes it; each page loads the modules for itself. */
async function surface(name: "popup" | "tab" | "panel") {
  vi.resetModules();
  const { createSurface } = await import("../../../src/platform/surfaces.ts");
  const made = createSurface(name, parseReading);
  await made.origin();
  return made;
}

/** The reader's tab that was opened last, loaded. */
async function openedTab() {
  const url = browser.calls.findLast((call) => call.startsWith("tab "));
  location.hash = /#(\S+)/.exec(url ?? "")?.[1] ?? "";
  return surface("tab");
}

describe("popup to tab", () => {
  it("hands over the reading and, once, where the reader is", async () => {
    const popup = await surface("popup");
    expect(await popup.received()).toBeNull();
    expect(await popup.openTab(HANDOVER)).toBe(true);
    expect(browser.calls.at(-1)).toMatch(/^tab ext:\/\/byline\/src\/popup\/tab.html#[\w-]{36} at 3$/);
    const tab = await openedTab();
    expect(await tab.received()).toEqual({ reading: ARTICLE, ...AT });
    expect(await tab.origin()).toEqual({ tabId: 3, windowId: 7 });
    const loadedAgain = await openedTab();
    expect(await loadedAgain.received()).toEqual({ reading: ARTICLE, ...AT_THE_TOP });
  });

  it("writes nothing to the device, and no address into the tab's own", async () => {
    await (await surface("popup")).openTab(HANDOVER);
    expect(browser.local.size).toBe(0);
    expect(browser.calls.join()).not.toContain("harbourpost");
  });

  it("makes room when the memory is full, and says when there is none", async () => {
    const popup = await surface("popup");
    await popup.openTab(HANDOVER);
    browser.quota = 1.5 * JSON.stringify([...browser.session]).length;
    expect(await popup.openTab(HANDOVER)).toBe(true);
    expect(browser.session.size).toBe(2);
    browser.quota = 1000;
    expect(await popup.openTab(HANDOVER)).toBe(false);
  });

  it("has nothing more after everything was forgotten", async () => {
    const popup = await surface("popup");
    await popup.openTab(HANDOVER);
    expect(await popup.forgetHandovers()).toBe(true);
    expect(browser.session.size).toBe(0);
    expect(await (await openedTab()).received()).toEqual({ ok: false, reason: "not-kept" });
  });
});

describe("a private window", () => {
  it("leaves nothing where other windows' pages could find it, and survives a reload", async () => {
    browser.isPrivate = true;
    sessionStorage.setItem("kept/settings", '{"theme":"dark"}');
    await (await surface("popup")).openTab(HANDOVER);
    sessionStorage.clear();
    const tab = await openedTab();
    expect(await tab.received()).toEqual({ reading: ARTICLE, ...AT });
    expect(browser.session.size).toBe(0);
    expect(browser.local.size).toBe(0);
    expect(sessionStorage.getItem("kept/settings")).toBe('{"theme":"dark"}');
    expect(await (await openedTab()).received()).toEqual({ reading: ARTICLE, ...AT_THE_TOP });
  });

  it("leaves nothing where the tab never opened, and drops what none came for", async () => {
    browser.isPrivate = true;
    const refused = await surface("popup");
    const { tabs } = browser.api as { tabs: { create: () => Promise<void> } };
    const create = vi.spyOn(tabs, "create").mockRejectedValue(new Error("no tab"));
    expect(await refused.openTab(HANDOVER)).toBe(false);
    expect([...browser.session.keys()]).toEqual([]);
    create.mockRestore();
    await refused.openTab(HANDOVER);
    expect(browser.session.size).toBe(2);
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 120_000);
    await (await surface("popup")).received();
    await vi.waitFor(() => expect([...browser.session.keys()]).toEqual([]));
  });

  it("keeps what the reader does only for as long as its page lives", async () => {
    browser.isPrivate = true;
    const { keep, recall } = await import("../../../src/platform/storage.ts");
    expect(await keep("places", { a: 1 })).toBe(false);
    expect(browser.local.size).toBe(0);
    expect(await recall("places")).toEqual({ a: 1 });
    sessionStorage.clear();
    expect(await recall("places")).toBeNull();
  });
});

describe("the panel", () => {
  it("is opened in the click itself, after the reading was sent off", async () => {
    const popup = await surface("popup");
    const opening = popup.openPanel(HANDOVER);
    expect(browser.calls.map((call) => call.replace(/[\w-]{36}/g, "ID"))).toEqual([
      "set reading/ID place/ID panel/7",
      "open panel",
    ]);
    expect(await opening).toBe(true);
    expect(window.close).toHaveBeenCalledOnce();
    expect(await (await surface("panel")).received()).toEqual({ reading: ARTICLE, ...AT });
  });

  it("is empty when nothing was read for it", async () => {
    expect(await (await surface("panel")).received()).toEqual({ ok: false, reason: "empty-panel" });
  });

  it("is not taken for open when no page answers", async () => {
    expect(await (await surface("popup")).showInOpenPanel(HANDOVER)).toBe(false);
    expect(browser.session.size).toBe(0);
  });
});

describe("what is kept", () => {
  it("is few, young and not large; the newest goes last", async () => {
    const { overdue } = await import("../../../src/platform/handovers.ts");
    const now = 1e9;
    const one = (id: string, minutesOld: number, units = 10, isPrivate = false) => ({
      id,
      json: "x".repeat(units),
      origin: null,
      at: now - minutesOld * 60_000,
      private: isPrivate,
      kept: {},
    });
    const ids = (...kept: ReturnType<typeof one>[]) => overdue(kept, now).map(({ id }) => id);
    expect(ids(one("old", 24 * 60 + 1), one("new", 24 * 60 - 1))).toEqual(["old"]);
    expect(ids(one("private", 2, 10, true), one("new", 0.5, 10, true))).toEqual(["private"]);
    expect(ids(...Array.from({ length: 10 }, (_, i) => one(`${i}`, i)))).toEqual(["8", "9"]);
    expect(ids(one("large", 1, 3e6), one("newer", 0, 3e6))).toEqual(["large"]);
    expect(ids(one("larger", 0, 5e6))).toEqual([]);
  });
});

it("a panel takes what came while it was loading", async () => {
  browser.session.set("panel/7", "reading");
  const panel = await surface("panel");
  const popup = await surface("popup");
  await popup.openPanel(HANDOVER);
  expect(await panel.received()).toMatchObject({ reading: { ok: true } });
});

it("a panel that opens while its page is being read waits for that, and says nothing meanwhile", async () => {
  browser.session.set("panel/7", "reading");
  const panel = await surface("panel");
  const answer = vi.fn();
  panel.received().then(answer);
  await new Promise((done) => setTimeout(done, 50));
  expect(answer).not.toHaveBeenCalled();
});
