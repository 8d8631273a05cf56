// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { AT_THE_TOP, type Whereabouts } from "../../../src/model/place.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/settings.ts";
import { blockKey, Memory } from "../../../src/popup/state/memory.ts";
import { all, click, close, find, open, press, settle, useEmptyDocument, words } from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { makeArticle, p } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

const OTHER = makeArticle({
  metadata: { title: "Another story", url: "https://other.example/1" },
  blocks: [p("Other words")],
});

describe("where a click opens", () => {
  it("is the popup by default", async () => {
    const port = fakePort(FERRY);
    await open(port);
    expect(port.went).toEqual([]);
    expect(find("h1")?.textContent).toBe(FERRY.metadata.title);
  });

  it("is a tab where the reader chose that, or the popup itself where the browser refuses one", async () => {
    const port = fakePort(FERRY);
    await open(port, { ...DEFAULT_SETTINGS, opens: "tab" });
    expect(port.went).toEqual([{ way: "tab", ...AT_THE_TOP }]);
    await close();
    await open(fakePort(FERRY, { surfaces: false }), { ...DEFAULT_SETTINGS, opens: "tab" });
    expect(find("h1")?.textContent).toBe(FERRY.metadata.title);
  });

  it("says in the popup why there is nothing to read, and opens no tab for it", async () => {
    const port = fakePort({ ok: false, reason: "no-article" });
    await open(port, { ...DEFAULT_SETTINGS, opens: "tab" });
    expect(port.went).toEqual([]);
    expect(find(".failure h1")).not.toBeNull();
  });

  it("moves no article that is open already: in a tab, or when the choice is made", async () => {
    const received = async () => ({ reading: FERRY, ...AT_THE_TOP });
    const inTab = fakePort(FERRY, { surface: "tab", received });
    await open(inTab, { ...DEFAULT_SETTINGS, opens: "tab" });
    expect(inTab.went).toEqual([]);
    await close();
    const port = fakePort(FERRY);
    await open(port);
    await press("a");
    await click("input[name=opens][value=tab]");
    expect(port.went).toEqual([]);
    expect(JSON.parse(port.kept.get("settings")!)).toMatchObject({ opens: "tab" });
  });

  it("offers the side panel only where the browser has one", async () => {
    const offered = () => all("input[name=opens]").map((input) => (input as HTMLInputElement).value);
    const received = async () => ({ reading: FERRY, ...AT_THE_TOP });
    await open(fakePort(FERRY, { surface: "panel", received }));
    await press("a");
    expect(offered()).toEqual(["popup", "tab", "panel"]);
    await close();
    await open({ ...fakePort(FERRY), hasPanel: false });
    await press("a");
    expect(offered()).toEqual(["popup", "tab"]);
  });
});

describe("the ways out", () => {
  it("lead from the popup to tab, panel and page, by button and key", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await click("#open-menu");
    expect(all("button[id^=go-]").map(({ id }) => id)).toEqual(["go-page", "go-tab", "go-panel"]);
    await click("#go-tab");
    await press("d");
    await click("#go-page");
    expect(port.went.map(({ way }) => way)).toEqual(["tab", "panel", "page"]);
  });

  it.each([
    ["tab", ["go-page", "go-panel"]],
    ["panel", ["go-page", "go-tab"]],
  ] as const)("lead from the %s only elsewhere", async (surface, ids) => {
    const received = async () => ({ reading: FERRY, ...AT_THE_TOP });
    const port = fakePort(FERRY, { surface, received });
    await open(port);
    await click("#open-menu");
    expect(all("button[id^=go-]").map(({ id }) => id)).toEqual(ids);
    await press("t");
    expect(port.went.map(({ way }) => way)).toEqual(surface === "tab" ? [] : ["tab"]);
  });

  it("say when the browser refuses, and the notice can be closed", async () => {
    await open(fakePort(FERRY, { surfaces: false }));
    await click("#open-menu");
    await click("#go-tab");
    expect(find(".notice-bar")?.textContent).toContain("The browser did not open the tab");
    expect(find(".visually-hidden[role=status]")?.textContent).toContain("did not open the tab");
    await click(".notice-bar .icon-button");
    expect(find(".notice-bar")).toBeNull();
  });
});

describe("what is handed over", () => {
  it("is shown without reading the page, at the place where the reader was", async () => {
    const moves = vi.fn();
    Element.prototype.scrollBy = moves;
    const place = { block: blockKey(FERRY.blocks[4]!), share: 0.5 };
    const port = fakePort(OTHER, {
      surface: "tab",
      received: async () => ({ reading: FERRY, place, following: null }),
    });
    await open(port);
    expect(port.asked).toEqual([]);
    expect(find("h1")?.textContent).toBe(FERRY.metadata.title);
    expect(document.title).toBe(FERRY.metadata.title);
    expect(await new Memory(port).placeIn(FERRY)).toEqual(place);
    expect(moves).toHaveBeenCalled();
  });

  it("has the source that was followed, with its passages marked and the step where the reader was", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await press("s");
    await click(".choice-button", "Rosa Nyberg");
    await press("n");
    await press("t");
    const marked = words("mark");
    expect(marked).not.toEqual([]);
    const [sent] = port.went;
    expect(sent).toMatchObject({ way: "tab", following: { passage: 1 } });
    await close();

    const handed = { reading: FERRY, ...(sent as Whereabouts) };
    await open(fakePort(OTHER, { surface: "tab", received: async () => handed }));
    expect(words("mark")).toEqual(marked);
    expect(find(".step-bar")?.textContent).toContain("Rosa Nyberg2 of 2");
    await click(".step-bar button", "Done");
    expect(words("mark")).toEqual([]);
  });

  it("crosses the same border as what a page's script hands over", async () => {
    const broken = { ...FERRY, blocks: [{ id: "x" }] } as unknown as typeof FERRY;
    await open(
      fakePort(OTHER, { surface: "tab", received: async () => ({ reading: broken, ...AT_THE_TOP }) }),
    );
    expect(find("h1")?.textContent).toBe("Something went wrong in Byline");
  });

  it("replaces the article in the panel, which stays until then", async () => {
    let reading = FERRY;
    const port = fakePort(FERRY, { surface: "panel", received: async () => ({ reading, ...AT_THE_TOP }) });
    await open(port);
    await press("r");
    act(() => port.leavePage(true));
    expect(find(".notice-bar")?.textContent).toContain("Click Byline to read this tab");
    expect(find("h1")?.textContent).toBe(FERRY.metadata.title);
    await click(".notice-bar button", "Show this article’s page");
    expect(port.went).toEqual([{ way: "page", words: "" }]);
    reading = OTHER;
    await act(async () => port.handOver());
    await settle();
    expect(words("h1")).toEqual(["Another story"]);
    expect(find(".panel")).toBeNull();
    expect(find(".notice-bar")).toBeNull();
  });

  it.each([
    ["tab", "not-kept", "This article is no longer kept"],
    ["panel", "empty-panel", "Click Byline to read this tab"],
  ] as const)("may be nothing: the %s says %s", async (surface, reason, title) => {
    await open(fakePort(FERRY, { surface, received: async () => ({ ok: false, reason }) }));
    expect(find("h1")?.textContent).toBe(title);
    expect(find(".failure-step")?.textContent).not.toBe("");
    expect(all(".failure button")).toEqual([]);
  });

  it("goes to the panel from the popup when the panel is open", async () => {
    const port = fakePort(FERRY, { panelIsOpen: true });
    await open(port);
    expect(port.went).toEqual([{ way: "panel", ...AT_THE_TOP }]);
  });
});

describe("the selection", () => {
  it("is offered where there is one, and the whole page again after it", async () => {
    const port = fakePort(async (scope) => (scope === "selection" ? { ...OTHER, scope } : FERRY), {
      selection: true,
    });
    await open(port);
    await click(".notice-bar button", "Read selection");
    expect(find("h1")?.textContent).toBe("Another story");
    await click(".notice-bar button", "Read the whole page");
    expect(port.asked).toEqual(["page", "selection", "page"]);
    expect(find("h1")?.textContent).toBe(FERRY.metadata.title);
  });

  it("has places of its own", async () => {
    const port = fakePort(FERRY);
    const memory = new Memory(port);
    const selection = { ...FERRY, scope: "selection" as const, blocks: FERRY.blocks.slice(3) };
    await memory.keepPlace(selection, { block: "x", share: 0 });
    expect(await memory.placeIn(FERRY)).toBeNull();
    expect(await memory.placeIn(selection)).not.toBeNull();
  });
});

describe("the shortcut", () => {
  it("is shown with the way to change it; where the browser refuses, in words", async () => {
    await open(fakePort(FERRY, { surfaces: false }));
    await press("?");
    await settle();
    expect(find(".panel kbd")?.textContent).toBe("Alt+Shift+Y");
    await click(".help-change button");
    expect(find(".panel [role=status]")?.textContent).toContain("chrome://extensions/shortcuts");
  });
});

describe("the button that forgets", () => {
  it("clears places, put-backs and the readings handed over", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await new Memory(port).keepPlace(FERRY, { block: "x", share: 0 });
    await press("a");
    await click(".settings-actions button", "Forget");
    expect(port.kept.has("places")).toBe(false);
    expect(port.forgotHandovers).toBe(true);
    expect(find(".settings-actions [role=status]")?.textContent).toBe("Forgotten.");
  });

  it("says so when the browser refuses a part of it", async () => {
    await open(fakePort(FERRY, { surfaces: false }));
    await press("a");
    await click(".settings-actions button", "Forget");
    expect(find(".settings-actions [role=status]")?.textContent).toBe("The browser refused.");
  });
});
