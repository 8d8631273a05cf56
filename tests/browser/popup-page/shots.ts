import type { Page } from "puppeteer-core";

/** One picture of the popup page. */
export interface Shot {
  name: string;
  query: string;
  width?: number;
  height?: number;
  dark?: boolean;
  contrast?: "more";
  /** What a reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key as "s");
  };

const chooseFirst = async (page: Page) => {
  await page.keyboard.press("s");
  await page.locator(".choice-button").click();
};

const choose = (words: string) => async (page: Page) => {
  await page.keyboard.press("s");
  await page.locator(`.choice-button::-p-text(${words})`).click();
};

const find = (words: string) => async (page: Page) => {
  await page.keyboard.press("/");
  await page.locator(".find-bar input").fill(words);
};

const putBack = async (page: Page) => {
  await page.keyboard.press("r");
  await page.locator(".ledger-item button").click();
};

const scrollDown = (pixels: number) => (page: Page) =>
  page.$eval("#reader", (reader, top) => reader.scrollTo({ top, behavior: "instant" }), pixels);

/** Every view, in the sizes and schemes a reader may have. */
export const SHOTS: readonly Shot[] = [
  { name: "article", query: "reading=ferry" },
  { name: "article-dark", query: "reading=ferry", dark: true },
  { name: "article-middle", query: "reading=ferry", act: scrollDown(620) },
  { name: "article-end", query: "reading=ferry", act: scrollDown(4000) },
  { name: "sources", query: "reading=ferry", act: press("s") },
  { name: "sources-chosen", query: "reading=ferry", act: choose("Rosa Nyberg") },
  { name: "sources-chosen-dark", query: "reading=ferry", dark: true, act: choose("Northern Lines") },
  { name: "ledger", query: "reading=ferry", act: press("r") },
  { name: "ledger-put-back", query: "reading=ferry", act: putBack },
  { name: "long", query: "reading=long" },
  { name: "outline", query: "reading=long", act: press("o") },
  { name: "appearance", query: "reading=ferry", act: press("a") },
  { name: "sepia", query: "reading=ferry&theme=sepia", act: choose("Rosa Nyberg") },
  { name: "contrast-theme", query: "reading=ferry&theme=contrast", act: press("r") },
  { name: "large", query: "reading=ferry&size=180", act: press("s") },
  { name: "aloud", query: "reading=ferry&voices", act: press("l", "j", "j", "j") },
  { name: "aloud-dark", query: "reading=ferry&voices", dark: true, act: press("l", "j", "j", "j", "j") },
  { name: "aloud-narrow", query: "reading=ferry&voices", width: 320, height: 640, act: press("l", "j") },
  { name: "legible", query: "reading=ferry&font=legible", act: scrollDown(560) },
  { name: "take", query: "reading=ferry", act: press("e") },
  { name: "help", query: "reading=ferry", act: press("?") },
  { name: "find", query: "reading=ferry", act: find("inspection") },
  { name: "find-narrow", query: "reading=arabic", width: 320, height: 560, act: find("المياه") },
  { name: "huge-sources", query: "reading=huge", act: chooseFirst },
  { name: "arabic", query: "reading=arabic" },
  { name: "arabic-interface", query: "reading=arabic&language=ar", act: chooseFirst },
  { name: "japanese", query: "reading=japanese" },
  { name: "wide", query: "reading=ferry", width: 1440, height: 900, act: press("s") },
  { name: "narrow", query: "reading=ferry", width: 320, height: 640 },
  { name: "narrow-sources", query: "reading=ferry", width: 320, height: 640, act: chooseFirst },
  { name: "zoomed", query: "reading=ferry", width: 320, height: 240, act: press("s") },
  { name: "contrast", query: "reading=ferry", contrast: "more", act: press("s") },
  { name: "waiting", query: "reading=waiting" },
  ...["no-article", "no-article-selection", "nothing-selected", "too-large", "restricted", "local-file"].map(
    (failure): Shot => ({ name: failure, query: `reading=${failure}` }),
  ),
  { name: "tab-gone-dark", query: "reading=tab-gone", dark: true },
  { name: "error-narrow", query: "reading=error", width: 320, height: 480 },
];
