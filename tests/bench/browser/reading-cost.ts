import puppeteer, { type Browser } from "puppeteer-core";
import { CACHE } from "../../../src/start/paths.ts";
import { writeReadings } from "../../browser/popup-page/readings.ts";
import { servePopupPage } from "../../browser/popup-page/serve.ts";
import type { Figure } from "./figures.ts";

/** Share of a static page's cost that scrolling, a theme switch and a step may take. */
const MOST = 1.1;
/** Times each action is measured, app and copy by turns. */
const ROUNDS = 31;

/** Milliseconds from one action to the end of the frame that shows it, medians of the same run. */
interface Cost {
  app: number;
  still: number;
}

/**
 * Reading more than 20,000 words with 300 sources, one of them followed, the source map beside them: what a step through
 * its passages, a theme switch and scrolling cost in the app ÷ on a static page of the same text; then with "who says
 * this?" answered and one voice faded, what scrolling costs and the answer for the next sentence.
 * @param path of a Chromium
 */
export async function measureReading(path: string): Promise<Figure[]> {
  const folder = `${CACHE}/popup-page-bench`;
  const served = await servePopupPage(folder);
  await writeReadings(`${folder}/readings`);
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-background-networking", "--no-first-run"],
  });
  try {
    const costs = await costsIn(browser, served.url);
    return Object.entries(costs).map(([action, { app, still }]) => ({
      name: `${action} ÷ a static page of the same text`,
      value: app / still,
      must: MOST,
      aim: 1,
      note: `${app.toFixed(1)} : ${still.toFixed(1)} ms, medians of ${ROUNDS}`,
    }));
  } finally {
    await browser.close();
    await served.close();
  }
}

async function costsIn(browser: Browser, url: string): Promise<Record<string, Cost>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1400 });
  await page.goto(`${url}empty.html`);
  await page.setContent('<iframe title="reader" style="border:0;width:800px;height:600px"></iframe>');
  await page.evaluate(`new Promise((loaded) => {
    const frame = document.querySelector("iframe");
    frame.onload = () => loaded(true);
    frame.src = ${JSON.stringify(`${url}?reading=readings/many-sources.json`)};
  })`);
  await page.waitForFunction(
    `document.querySelector("iframe").contentDocument?.querySelector('.article-body[data-complete="true"]')`,
  );
  await page.evaluate(FOLLOW);
  const followed = (await page.evaluate(FOLLOWED)) as Record<string, Cost>;
  await page.evaluate(ASK);
  return { ...followed, ...((await page.evaluate(ASKED)) as Record<string, Cost>) };
}

/** Opens the sources and follows the one who speaks most. */
const FOLLOW = `(async () => {
  const page = document.querySelector("iframe").contentDocument;
  const until = async (find) => {
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    return find();
  };
  page.querySelector(".source-strip").click();
  await until(() => page.querySelector(".panel .choice-button"));
  const row = [...page.querySelectorAll(".choice-button")].find(({ textContent }) => textContent.includes("Tilda Vestergaard"));
  row.click();
  await until(() => page.querySelectorAll(".claim").length > 5);
})()`;

/** Asks who says the first sentence and fades the voice that says most. */
const ASK = `(async () => {
  const page = document.querySelector("iframe").contentDocument;
  const { KeyboardEvent } = page.defaultView;
  const press = (key) => page.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  const until = async (selector) => {
    while (!page.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await until(".map-turn");
  press("f");
  await until(".faded-bar");
  press("w");
  await until(".who-bar[aria-busy=false]");
})()`;

/**
 * Measures the view in the frame against a copy of its elements and style sheets without any script: what the browser
 * itself needs for the same text. The theme changes as it does when another surface changes it.
 */
const measure = (costs: string) => `(async () => {
  const app = document.querySelector("iframe");
  const still = app.cloneNode();
  const page = app.contentDocument;
  const loaded = new Promise((resolve) => { still.onload = resolve; });
  still.removeAttribute("src");
  const head = [...page.querySelectorAll("link[rel=stylesheet]")].map((link) => '<link rel="stylesheet" href="' + link.href + '">');
  const shell = page.documentElement.cloneNode(false).outerHTML.replace("</html>", "");
  still.srcdoc = "<!doctype html>" + shell + head.join("") + page.body.outerHTML;
  document.body.append(still);
  await loaded;

  const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const layout = (frame) => frame.contentDocument.querySelector("#reader").scrollHeight;
  // At the same place: what the browser styles and lays out depends on what is near its window, there in a few frames.
  for (let frames = 0; frames < 6; frames++) {
    still.contentDocument.querySelector("#reader").scrollTop = page.querySelector("#reader").scrollTop;
    await settle();
  }
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = async (frame, action) => {
    await settle();
    layout(frame);
    const start = performance.now();
    action(frame);
    await settle();
    layout(frame);
    return performance.now() - start;
  };

  const themes = ["dark", "sepia", "light", "contrast"];
  const themeInApp = (round) => (frame) => void frame.contentWindow.port.keep("settings", { theme: themes[round % 4] });
  const themeInCopy = (round) => (frame) => { frame.contentDocument.documentElement.dataset.theme = themes[round % 4]; };
  const scroll = (round) => (frame) => { frame.contentDocument.querySelector("#reader").scrollTop = (round % 10) * 2500; };
  const keyInApp = (key) => () => (frame) => {
    const press = new frame.contentWindow.KeyboardEvent("keydown", { key, bubbles: true });
    frame.contentDocument.body.dispatchEvent(press);
  };
  const stepInCopy = (round) => (frame) => {
    const root = frame.contentDocument;
    for (const mark of root.querySelectorAll("mark[data-current]")) mark.removeAttribute("data-current");
    const last = [...root.querySelectorAll("mark")].length;
    const marks = root.querySelectorAll('mark[data-passages~="' + (round % last) + '"]');
    for (const mark of marks) mark.setAttribute("data-current", "");
    marks[0]?.scrollIntoView({ block: "center" });
  };
  const answerInCopy = (round) => (frame) => {
    const { document: root, CSS, Highlight } = frame.contentWindow;
    const range = root.createRange();
    range.selectNodeContents(root.querySelectorAll(".article-body p")[round >> 2]);
    CSS.highlights.set("asked", new Highlight(range));
    root.querySelector(".who-answer > bdi").textContent = "Source: number " + round;
    const reader = root.querySelector("#reader");
    const { top, bottom } = range.getBoundingClientRect();
    if (bottom < 0 || top > reader.clientHeight) reader.scrollBy({ top, behavior: "smooth" });
  };
  const compare = async (inApp, inCopy) => {
    const times = { app: [], still: [] };
    for (let round = 0; round < ${ROUNDS}; round++) {
      times.app.push(await time(app, inApp(round)));
      times.still.push(await time(still, inCopy(round)));
    }
    return { app: median(times.app), still: median(times.still) };
  };
  const costs = ${costs};
  still.remove();
  return costs;
})()`;

const FOLLOWED = measure(`{
  "theme switch": await compare(themeInApp, themeInCopy),
  scrolling: await compare(scroll, scroll),
  "step through a source": await compare(keyInApp("n"), stepInCopy),
}`);
const ASKED = measure(`{
  "who says the next sentence": await compare(keyInApp("w"), answerInCopy),
  "scrolling with answer and faded voice": await compare(scroll, scroll),
}`);
