import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver, View } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { manySourcesPage, SPEAKERS } from "../popup-page/many-sources.ts";
import { HARD, writeHardPage } from "./write-page.ts";

const STORAGE = "(globalThis.browser ?? chrome).storage.local";
const TEXT = `document.querySelector(".article-body").textContent`;
const SIZES = `({
  overflow: [document.documentElement, ...document.querySelectorAll(".reader, .top-bar, .panel-body")]
    .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className || box.tagName),
  pictures: document.querySelectorAll(".article-body figure").length,
})`;

/** Sum of all shifts since the popup opened that no press or click explains (https://web.dev/articles/cls). */
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 500);
})`;

/** The built extension on a page with everything that is too much, and with a store that is broken. */
describe.each(["chromium", "firefox"] as const)("a hard page in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    const folder = `${CACHE}/hard-page-${engine}`;
    writeHardPage(folder);
    writeFileSync(`${folder}/voices.html`, manySourcesPage());
    server = await servePages(folder);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function openPopup(path = "/page.html"): Promise<View> {
    await driver.open(server.origin + path);
    const popup = await driver.openPopup();
    await settled(popup);
    return popup;
  }

  it("is shown whole, and says which of its pictures did not come", async () => {
    const popup = await openPopup();
    expect(await popup.evaluate(`document.querySelector("h1").textContent`)).toBe(HARD.title);
    const byline = await popup.evaluate<string>(`document.querySelector(".byline").textContent`);
    expect(byline).toContain(HARD.names[0]);
    expect(byline).toContain("and 35 more");
    await popup.evaluate(`document.querySelector(".byline button").click()`);
    await popup.waitFor(
      `document.querySelector(".byline").textContent.includes(${JSON.stringify(HARD.names.at(-1))})`,
    );

    const text = await popup.evaluate<string>(TEXT);
    expect(text).toContain(HARD.emoji);
    expect(text).toContain(HARD.zalgo);
    expect(text.split(/\s+/).length).toBeGreaterThan(HARD.words);
    expect(await popup.evaluate(SIZES)).toEqual({ overflow: [], pictures: HARD.pictures });

    // A missing one is asked for when it comes into view, and then replaced by its words.
    await popup.evaluate(`document.querySelector('img[alt="Picture number 1"]').scrollIntoView()`);
    await popup.waitFor(`document.querySelector(".picture-missing") !== null`);
    const missing = await popup.evaluate<string>(`document.querySelector(".picture-missing").textContent`);
    expect(missing).toMatch(/Picture number \d*[13579]$/);
    expect(missing).toContain(messages.article_view_on_page.message);
    expect(await popup.evaluate(SIZES)).toEqual({ overflow: [], pictures: HARD.pictures });
  });

  it("is shown with settings, places and put-backs that are damaged or of a later version, which stay as they are", async () => {
    const damaged = {
      settings: { theme: "sepia", size: "huge", leading: 40, mood: { from: "a later version" } },
      places: "not a table",
      decisions: { site: 7 },
      corrections: { page: { day: 1, lines: ["none"] } },
    };
    const first = await openPopup("/voices.html");
    await first.evaluate(`${STORAGE}.set(${JSON.stringify(damaged)}).then(() => true)`);
    const popup = await openPopup("/voices.html");
    expect(await popup.evaluate("document.documentElement.dataset.theme")).toBe("sepia");
    expect(await popup.evaluate(`document.documentElement.style.getPropertyValue("--scale")`)).toBe("1");
    await popup.press("a");
    await popup.waitFor(`document.querySelector("input[value=sans]") !== null`);
    await popup.evaluate(`document.querySelector("input[value=sans]").click()`);
    await popup.waitFor(`${STORAGE}.get("settings").then(({ settings }) => settings.font === "sans")`);
    const { settings } = await popup.evaluate<{ settings: object }>(`${STORAGE}.get("settings")`);
    expect(settings).toEqual({ ...damaged.settings, font: "sans" });
  });

  it("is shown where the browser refuses to store anything, and says that choices will not last", async () => {
    const popup = await openPopup("/voices.html");
    await popup.evaluate(
      `void (${STORAGE}.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded")))`,
    );
    await popup.press("a");
    await popup.waitFor(`document.querySelector("input[value=dark]") !== null`);
    await popup.evaluate(`document.querySelector("input[value=dark]").click()`);
    await popup.waitFor(`document.documentElement.dataset.theme === "dark"`);
    await popup.waitFor(`document.querySelector(".panel .notice") !== null`);
    expect(await popup.evaluate<string>(`document.querySelector(".panel .notice").textContent`)).toBe(
      messages.settings_unsaved.message,
    );
    const { settings } = await popup.evaluate<{ settings: { theme: string } }>(`${STORAGE}.get("settings")`);
    expect(settings.theme).toBe("sepia");
  });

  it.runIf(engine === "chromium")(
    "moves nothing once it is on the screen, nor when 300 sources arrive",
    async () => {
      const popup = await openPopup("/voices.html");
      const shown = await popup.evaluate<string>(
        `document.querySelector("#open-sources .badge").textContent`,
      );
      expect(Number(shown)).toBeGreaterThanOrEqual(SPEAKERS);
      expect(await popup.evaluate(SHIFT)).toBe(0);
    },
  );
});
