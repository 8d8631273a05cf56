import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver, Surface } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { type Corpus, serveCorpus } from "../../bench/browser/corpus.ts";
import { inventedPage } from "../../bench/browser/invented-page.ts";

const KILOBYTES = 400;
const WORD = "quokka";
const PARAGRAPH = `<p>Some ${WORD} stood here, in the middle of everything, and looked at the harbour for a long while.</p>`;
/** CSS pixels by which a place may miss its aim. */
const MOST_OFF = 2;

function longPage(): string {
  const page = inventedPage(KILOBYTES * 1024);
  const middle = page.indexOf("<p>", page.length / 2);
  return page.slice(0, middle) + PARAGRAPH + page.slice(middle);
}

const BLOCK = `[...document.querySelectorAll(".block")].find(({ textContent }) => textContent.includes("${WORD}"))`;
/** CSS pixels from the top of the article's window to an element. */
const below = (element: string) =>
  `((element) => element.getBoundingClientRect().top - document.getElementById("reader").getBoundingClientRect().top)(${element})`;
const HEADING = `[...document.querySelectorAll(".block.role-heading")].at(-4)`;
const OVER_HALF = `document.getElementById("reader").scrollTop > document.getElementById("reader").scrollHeight * 0.4`;

/** A place stays until nothing has moved it for half a second. */
async function atRest(popup: Surface, element: string): Promise<number> {
  for (let last = Number.NaN, still = 0; ; ) {
    const now = await popup.evaluate<number>(below(element));
    still = Math.abs(now - last) < 0.5 ? still + 1 : 0;
    if (still === 5) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Of a long article the browser lays out what is near its window: what leads to a place has to hit it all the same. */
describe.each(["chromium", "firefox"] as const)("a long article in %s", (engine) => {
  let corpus: Corpus;
  let driver: Driver;
  let popup: Surface;
  beforeAll(async () => {
    corpus = await serveCorpus([{ name: "long", html: longPage() }]);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
    await driver.open(corpus.address(0));
    popup = await driver.openPopup();
    await settled(popup);
  });
  afterAll(async () => {
    await driver?.close();
    await corpus?.close();
  });

  it("leaves the text far away alone", async () => {
    expect(await popup.evaluate(`document.querySelector(".article-body").className`)).toContain("is-long");
    const isLaidOut = `${BLOCK}.firstElementChild.checkVisibility({ contentVisibilityAuto: true })`;
    expect(await popup.evaluate(isLaidOut)).toBe(false);
  });

  it("finds words in the middle of it", async () => {
    await popup.press("/");
    await popup.waitFor(`document.activeElement.matches(".find-bar input")`);
    await popup.evaluate(`(() => {
      const field = document.activeElement;
      field.value = "${WORD}";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    })()`);
    await popup.waitFor(OVER_HALF);
    const height = await popup.evaluate<number>(`document.getElementById("reader").clientHeight`);
    expect(Math.abs((await atRest(popup, BLOCK)) - height / 2)).toBeLessThan(40);
    await popup.press("Escape");
  });

  it("holds the place in other letters, there and back", async () => {
    await popup.evaluate(`void document.getElementById("reader").scrollBy(0, ${below(BLOCK)} + 10)`);
    const before = await atRest(popup, BLOCK);
    for (const scale of [1.3, 1]) {
      await popup.evaluate(`void document.querySelector(".frame").style.setProperty("--scale", ${scale})`);
      expect(Math.abs((await atRest(popup, BLOCK)) - scale * before)).toBeLessThanOrEqual(MOST_OFF);
    }
  });

  it("opens again where its reader was, before the rest of it is there", async () => {
    await popup.evaluate(`void document.getElementById("reader").scrollBy(0, ${below(BLOCK)} + 10)`);
    const before = await atRest(popup, BLOCK);
    await popup.close();
    popup = await driver.openPopup();
    await popup.waitFor(`document.querySelector(".run") !== null`);
    expect(await popup.evaluate(`${BLOCK} !== undefined`)).toBe(true);
    await settled(popup);
    expect(Math.abs((await atRest(popup, BLOCK)) - before)).toBeLessThanOrEqual(MOST_OFF);
  });

  it("goes to a heading far away", async () => {
    await popup.press("o");
    await popup.waitFor(`document.querySelectorAll(".outline-entry").length > 5`);
    await popup.evaluate(`void [...document.querySelectorAll(".outline-entry")].at(-4).click()`);
    expect(Math.abs(await atRest(popup, HEADING))).toBeLessThanOrEqual(MOST_OFF);
    await popup.press("Escape");
  });
});
