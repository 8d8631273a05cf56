// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type FakeBrowser, fakeBrowser } from "./fake-browser.ts";

let browser: FakeBrowser;
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser.api;
  },
}));

type Listener = (...args: unknown[]) => unknown;

/** An event of the browser that the test sends. */
function sent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    send: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

const READING = { ok: false, reason: "no-article" };
const TAB = { id: 3, windowId: 7, incognito: false };

let events: Record<"installed" | "startup" | "clicked" | "changed", ReturnType<typeof sent>>;
let popups: string[];
/** The browser opens its side panel. */
let opensPanel: boolean;

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, "warn").mockImplementation(() => {});
  browser = fakeBrowser();
  events = { installed: sent(), startup: sent(), clicked: sent(), changed: sent() };
  popups = [];
  opensPanel = true;
  const api = browser.api as Record<string, object>;
  Object.assign(api.runtime!, { onInstalled: events.installed, onStartup: events.startup });
  Object.assign(api.storage!, { onChanged: events.changed });
  Object.assign(api, {
    action: {
      onClicked: events.clicked,
      async setPopup({ popup }: { popup: string }) {
        popups.push(popup);
      },
    },
    scripting: { executeScript: async () => [{ result: JSON.stringify(READING) }] },
    sidebarAction: {
      open() {
        browser.calls.push("open panel");
        return opensPanel ? Promise.resolve() : Promise.reject(new Error("no"));
      },
    },
  });
});

describe("the page after the installation", () => {
  it.each([
    { reason: "install", opened: ["tab ext://byline/src/popup/welcome.html at undefined"] },
    { reason: "update", opened: [] },
    { reason: "browser_update", opened: [] },
    { reason: "chrome_update", opened: [] },
  ])("opens for the reason $reason: $opened", async ({ reason, opened }) => {
    const { greet } = await import("../../../src/platform/greet.ts");
    greet();
    events.installed.send({ reason });
    expect(browser.calls).toEqual(opened);
  });
});

describe("the button", () => {
  const follow = async () => (await import("../../../src/platform/button.ts")).followButton();

  it("has its popup unless the reader chose the side panel, at each start and after each choice", async () => {
    const popup = "ext://byline/src/popup/popup.html";
    await follow();
    browser.local.set("settings", { opens: "panel" });
    events.changed.send({ settings: {} }, "local");
    await vi.waitFor(() => expect(popups).toHaveLength(2));
    browser.local.set("settings", { opens: "tab" });
    events.changed.send({ settings: {} }, "local");
    await vi.waitFor(() => expect(popups).toHaveLength(3));
    events.changed.send({ "panel/7": {} }, "session");
    events.startup.send();
    await vi.waitFor(() => expect(popups).toEqual([popup, "", popup, popup]));
  });

  it("opens the panel in the click itself, tells it that something comes, and hands the reading over", async () => {
    await follow();
    browser.calls.length = 0;
    events.clicked.send(TAB);
    expect(browser.calls).toEqual(["set panel/7", "open panel"]);
    expect(browser.session.get("panel/7")).toBe("reading");
    await vi.waitFor(() => expect(browser.session.get("panel/7")).not.toBe("reading"));
    const id = browser.session.get("panel/7");
    expect(browser.session.get(`reading/${id}`)).toMatchObject({ json: JSON.stringify(READING) });
    expect(browser.calls.filter((call) => call.startsWith("tab"))).toEqual([]);
  });

  it("opens a tab where the browser refuses the panel, which then waits for nothing", async () => {
    opensPanel = false;
    await follow();
    events.clicked.send(TAB);
    await vi.waitFor(() => expect(browser.calls.some((call) => call.startsWith("tab ext://"))).toBe(true));
    await vi.waitFor(() => expect(browser.session.has("panel/7")).toBe(false));
  });
});
