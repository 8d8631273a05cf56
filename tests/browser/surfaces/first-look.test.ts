import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver, Surface } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { ROOT } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { LINES_OF_STORY, POPUP_SIZE } from "./first-screen.ts";

const PAGES = [
  { name: "the demo", folder: `${ROOT}/src/start/demo`, page: "article.html" },
  { name: "the founding page", folder: `${ROOT}/tests/golden/wix-news`, page: "page.html" },
] as const;

/** The first row of the people and bodies; the list before it is of outlets. */
const SPEAKER = ".panel-section:nth-of-type(2) .choice-button";

/** What a reader does and sees in the first seconds, in the real popup. */
describe.each(["chromium", "firefox"] as const)("the first look in %s", (engine) => {
  let driver: Driver;
  const servers: PageServer[] = [];
  beforeAll(async () => {
    for (const { folder } of PAGES) servers.push(await servePages(folder));
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    for (const server of servers) await server.close();
  });

  async function popupOn(index: number): Promise<Surface> {
    await driver.open(`${servers[index]!.origin}/${PAGES[index]!.page}`);
    const popup = await driver.openPopup();
    await settled(popup);
    return popup;
  }

  it.each(PAGES.map(({ name }, index) => ({ name, index })))(
    "shows three lines of the story or more of $name",
    async ({ index }) => {
      const popup = await popupOn(index);
      expect(await popup.evaluate(POPUP_SIZE)).toEqual([800, 600]);
      expect(await popup.evaluate<number>(LINES_OF_STORY)).toBeGreaterThanOrEqual(3);
      await popup.close();
    },
  );

  /** Each task begins in a popup just opened; `act` counts what a reader does, keys and clicks alike. */
  const TASKS: {
    task: string;
    actions: readonly (string | { click: string })[];
    done: string;
  }[] = [
    {
      task: "who is most quoted",
      actions: ["s"],
      done: `document.querySelector(".summary-sentence").textContent.includes("Valentina Melnikova")`,
    },
    {
      task: "where the story comes from",
      actions: ["s"],
      done: `document.querySelector(".panel .relation + .source-name").textContent === "CNN"`,
    },
    {
      task: "the proof of a claim",
      actions: ["s", { click: SPEAKER }],
      done: `document.querySelector("mark[data-current]") !== null && document.querySelector(".claims .claim-button").textContent.length > 40`,
    },
    {
      task: "what was removed",
      actions: ["r"],
      done: `["All the news", "Government & politics", "RFID", "Sweetmat"].every((words) => document.querySelector(".panel").textContent.includes(words))`,
    },
    {
      task: "putting it back",
      actions: ["r", { click: ".ledger-item button" }],
      done: `document.querySelector(".article-body .put-back") !== null`,
    },
    {
      task: "a quotation copied with its source",
      actions: ["s", { click: SPEAKER }, { click: ".copy-quotation button" }],
      done: `document.querySelector(".copy-quotation [role=status]").textContent === ${JSON.stringify(messages.copied.message)}`,
    },
  ];

  it.each(TASKS)("leads in three actions at most to: $task", async ({ actions, done }) => {
    expect(actions.length).toBeLessThanOrEqual(3);
    const popup = await popupOn(1);
    for (const action of actions) {
      if (typeof action === "string") await popup.press(action);
      else {
        await popup.waitFor(`document.querySelector(${JSON.stringify(action.click)}) !== null`);
        await popup.evaluate(`document.querySelector(${JSON.stringify(action.click)}).click()`);
      }
    }
    await popup.waitFor(`Boolean(${done})`);
    await popup.close();
  });

  it("shows a picture as large as the popup, which Escape gives back to the story", async () => {
    const popup = await popupOn(0);
    await popup.waitFor(`document.querySelector(".picture-open") !== null`);
    await popup.evaluate(
      `((picture) => { picture.focus(); picture.click(); })(document.querySelector(".picture-open"))`,
    );
    await popup.waitFor(`document.querySelector(".lightbox img")?.naturalWidth > 0`);
    const box = `(({ width, height, left, top }) => [width, height, left, top])(document.querySelector(".lightbox").getBoundingClientRect())`;
    expect(await popup.evaluate(box)).toEqual([800, 600, 0, 0]);
    await popup.press("Escape");
    await popup.waitFor(`document.querySelector(".lightbox") === null`);
    expect(await popup.evaluate(`document.activeElement.className`)).toBe("picture-open");
    await popup.close();
  });
});
