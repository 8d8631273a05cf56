import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { DEMO_PATH, type PageServer, serveDemo } from "../../../src/start/demo-server.ts";
import type { Driver, Surface } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { settled } from "../../../src/start/popup-state.ts";

/** A key, or what is hit with a pointer in the middle of what is seen of it. */
type Action = string | { click: string };

interface Feature {
  name: string;
  pointer: readonly Action[];
  keyboard: readonly Action[];
  /** An expression that is true once the reader has it before them. */
  there: string;
}

const MOST_ACTIONS = 2;
const open = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
const done = (text: keyof typeof messages) =>
  `document.querySelector(".export-done")?.textContent === ${JSON.stringify(messages[text].message)}`;

const FEATURES: readonly Feature[] = [
  {
    name: "who speaks where",
    pointer: [{ click: ".map-turn.is-person" }],
    keyboard: ["v"],
    there: `${open(".who-bar .who-name")} || ${open(".turn-list")}`,
  },
  {
    name: "who says this",
    pointer: [{ click: "#open-menu" }, { click: "#open-who" }],
    keyboard: ["w"],
    there: `document.querySelector(".who-bar[aria-busy=false] .who-answer")?.textContent.length > 10`,
  },
  {
    name: "the story without one voice",
    pointer: [{ click: ".map-turn.is-person" }, { click: ".who-bar [aria-pressed]" }],
    keyboard: ["f"],
    there: `CSS.highlights.get("faded")?.size > 0 && /\\d+.?%/.test(document.querySelector(".faded-bar").textContent)`,
  },
  {
    name: "the receipt",
    pointer: [{ click: "#open-menu" }, { click: "#take-receipt" }],
    keyboard: ["c"],
    there: done("copied"),
  },
  {
    name: "a note in Obsidian, which asks before it leaves the browser",
    pointer: [{ click: "#open-menu" }, { click: "#take-obsidian" }],
    keyboard: ["b"],
    there: `${done("obsidian_ready")} && document.activeElement.href.startsWith("obsidian://new?file=")`,
  },
];

/** Clicks what lies on top in the middle of an element, as a pointer does. */
const hit = (selector: string) => `(() => {
  const wanted = document.querySelector(${JSON.stringify(selector)});
  const { left, top, width, height } = wanted.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const on = document.elementFromPoint(clientX, clientY);
  if (!on || !(wanted.contains(on) || on.contains(wanted))) throw new Error("covered");
  on.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX, clientY }));
})()`;

/** What one shows to friends is at hand in a popup that has just opened. */
describe.each(["chromium", "firefox"] as const)("the voices of a story in %s", (engine) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    server = await serveDemo();
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function openPopup(): Promise<Surface> {
    await driver.open(server.origin + DEMO_PATH);
    const popup = await driver.openPopup();
    await settled(popup);
    await popup.waitFor(open(".map-turn"));
    return popup;
  }

  it.each(
    FEATURES.flatMap(({ name, there, ...ways }) =>
      (["pointer", "keyboard"] as const).map((by) => ({ name, by, actions: ways[by], there })),
    ),
  )(`in ${MOST_ACTIONS} actions at most: $name, by $by`, async ({ actions, there }) => {
    expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
    const popup = await openPopup();
    expect(await popup.evaluate(`Boolean(${there})`)).toBe(false);
    // No click of ours: as a pointer's press does by itself, it lets the popup use the clipboard.
    await popup.press("Home");
    for (const action of actions) {
      if (typeof action === "string") await popup.press(action);
      else {
        await popup.waitFor(open(action.click));
        await popup.evaluate(hit(action.click));
      }
    }
    await popup.waitFor(`Boolean(${there})`);
    await popup.close();
  });
});
