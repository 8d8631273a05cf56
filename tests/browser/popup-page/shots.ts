import type { Page } from "puppeteer-core";

/** What a reader sees, and what brings it about. */
interface View {
  name: string;
  /** Of the popup page; without it each look shows its own article. */
  reading?: string;
  query?: string;
  act?: (page: Page) => Promise<void>;
}

/** How it looks: colours, direction, script, size. */
interface Look {
  name: string;
  query: string;
  /** CSS pixels; Chrome's largest popup when not given. */
  width?: number;
  height?: number;
  /** Media features that the browser pretends. */
  media?: Readonly<Record<string, string>>;
}

/** One picture of the popup page. */
export interface Shot {
  /** Path in the folder, without extension. */
  path: string;
  query: string;
  width: number;
  height: number;
  media: Readonly<Record<string, string>>;
  act: (page: Page) => Promise<void>;
}

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key as "s");
  };

/** By the strip, which opens them where a wide tab has them open already. */
const openSources = async (page: Page) => {
  await page.locator(".source-strip").click();
  await page.mouse.move(1, 300);
};

/** Opens the sources and chooses the first one that speaks in the article. */
const choose = async (page: Page) => {
  await openSources(page);
  await page.locator(".panel-section:nth-of-type(2) .choice-button").click();
  await page.mouse.move(1, 300);
};

/** Opens what can be done about the first source. */
const openWrong = async (page: Page) => {
  await openSources(page);
  await page.locator(".panel-section:nth-of-type(2) .wrong-open").click();
  await page.locator(".wrong-box").wait();
  await page.$eval(".wrong-box", (box) => box.scrollIntoView({ block: "center" }));
  await page.mouse.move(1, 300);
};

/** Corrects the first source and hides the publisher's name. */
const mend = async (page: Page) => {
  await openWrong(page);
  await page.locator(".wrong-field input").fill("Rosa-Maria Nyberg");
  await page.keyboard.press("Enter");
  await page.locator(".facts .wrong-open").click();
  await page.locator(".wrong-hide").click();
};

/** The same, and where it can be undone. */
const mended = async (page: Page) => {
  await mend(page);
  await page.$eval(".mended", (list) => list.scrollIntoView({ block: "center" }));
};

const putBack = async (page: Page) => {
  await page.keyboard.press("r");
  await page.locator(".ledger-actions > button").click();
};

/** Where a click opens stands last among the settings. */
const lastSettings = async (page: Page) => {
  await page.keyboard.press("a");
  await page.locator(".settings-actions").wait();
  await page.$eval(".settings-actions", (last) => last.scrollIntoView({ block: "end" }));
};

/** Unfolds what stood around the article, and shows it. */
const unfold = async (page: Page) => {
  await page.keyboard.press("r");
  await page.locator(".outside-list").wait();
  await page.$$eval(".outside-list details", (all) => {
    for (const details of all) details.open = true;
    all[0]?.scrollIntoView({ block: "start" });
  });
};

const find = async (page: Page) => {
  await page.keyboard.press("/");
  const words = await page.$eval(".article-body p", (first) => first.textContent?.slice(0, 3) ?? "");
  await page.locator(".find-bar input").fill(words);
};

const aloud = async (page: Page) => {
  await page.keyboard.press("l");
  await page.locator(".aloud-bar").wait();
  await press("J", "J", "j")(page);
};

/** Who says a sentence some way into the story. */
const ask = async (page: Page) => {
  await press("w", "w", "w", "w", "w")(page);
  await page.locator(".who-bar").wait();
};

/** Opens who speaks where and fades the one who says most. */
const fade = async (page: Page) => {
  await page.keyboard.press("v");
  await page.locator(".speaker-list button").click();
  await page.locator(".faded-bar").wait();
};

/** Points at the first turn of the source map. */
const pointAtMap = async (page: Page) => {
  await page.locator(".map-turn").wait();
  const box = await page.$eval(".map-turn", (turn) => turn.getBoundingClientRect().toJSON());
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
};

/** The receipt's picture in the place of the popup, on grey. */
const showReceipt = async (page: Page) => {
  await page.keyboard.press("e");
  await page.locator("#export-receipt").wait();
  await page.evaluate(`new Promise((shown) => {
    navigator.clipboard.write = async ([item]) => {
      const picture = Object.assign(new Image(), { width: 600, src: URL.createObjectURL(await item.getType("image/png")) });
      await picture.decode();
      document.body.replaceChildren(picture);
      document.documentElement.style.background = document.body.style.background = "#888";
      shown();
    };
    document.getElementById("export-receipt").parentElement.querySelectorAll("button")[1].click();
  })`);
};

/** Has the article ready for Obsidian. */
const toObsidian = async (page: Page) => {
  await page.keyboard.press("b");
  await page.locator(".export-done + p a").wait();
};

const openMenu = async (page: Page) => {
  await page.locator("#open-menu").click();
  await page.locator(".menu-list").wait();
};

const openPicture = async (page: Page) => {
  await page.locator(".picture-open").click();
  await page.locator(".lightbox").wait();
};

const scrollDown = (pixels: number) => (page: Page) =>
  page.$eval("#reader", (reader, top) => reader.scrollTo({ top, behavior: "instant" }), pixels);

const VIEWS: readonly View[] = [
  { name: "article" },
  { name: "article-middle", act: scrollDown(620) },
  { name: "article-end", act: scrollDown(9000) },
  { name: "sources", act: openSources },
  { name: "sources-chosen", act: choose },
  { name: "wrong", act: openWrong },
  { name: "mended", act: mended },
  { name: "who", act: ask },
  { name: "speakers-faded", act: fade },
  { name: "source-map", act: pointAtMap },
  { name: "receipt", act: showReceipt },
  { name: "obsidian", act: toObsidian },
  { name: "ledger", act: press("r") },
  { name: "appearance", act: press("a") },
  { name: "take", act: press("e") },
  { name: "help", act: press("?") },
  { name: "find", act: find },
  { name: "aloud", query: "&voices", act: aloud },
  { name: "outline", act: press("o") },
  { name: "menu", act: openMenu },
];

const LOOKS: readonly Look[] = [
  { name: "light", query: "reading=ferry" },
  { name: "dark", query: "reading=ferry", media: { "prefers-color-scheme": "dark" } },
  { name: "sepia", query: "reading=ferry&theme=sepia" },
  { name: "contrast", query: "reading=ferry&theme=contrast" },
  {
    name: "contrast-dark",
    query: "reading=ferry&theme=contrast",
    media: { "prefers-color-scheme": "dark" },
  },
  { name: "forced-colours", query: "reading=ferry", media: { "forced-colors": "active" } },
  { name: "right-to-left", query: "reading=arabic&language=ar" },
  { name: "cjk", query: "reading=japanese&language=ja" },
  { name: "narrow", query: "reading=ferry", width: 320, height: 640 },
  { name: "panel", query: "reading=ferry&surface=panel", width: 400, height: 860 },
  { name: "wide", query: "reading=ferry&surface=tab", width: 1440, height: 900 },
];

/** What one look is enough for. */
const SINGLE: readonly (View & Omit<Look, "query">)[] = [
  { name: "ledger-put-back", reading: "ferry", act: putBack },
  { name: "outside", reading: "ferry", act: unfold },
  { name: "outside-dark", reading: "ferry", query: "&theme=dark", act: unfold },
  { name: "outside-narrow", reading: "ferry", width: 320, height: 640, act: unfold },
  { name: "opens", reading: "ferry", act: lastSettings },
  { name: "opens-german", reading: "ferry", query: "&language=de", act: lastSettings },
  { name: "mended-at-once", reading: "ferry", act: mend },
  { name: "wrong-narrow", reading: "ferry", width: 320, height: 480, act: openWrong },
  { name: "picture", reading: "ferry", act: openPicture },
  { name: "picture-narrow", reading: "ferry", width: 320, height: 480, act: openPicture },
  { name: "live", reading: "live", act: scrollDown(420) },
  { name: "live-outline", reading: "live", query: "&theme=dark", act: press("o") },
  { name: "live-rtl", reading: "live", query: "&language=ar", act: press("o") },
  { name: "live-narrow", reading: "live", width: 320, height: 640, act: scrollDown(420) },
  { name: "long", reading: "long" },
  { name: "outline-long", reading: "long", act: press("o") },
  { name: "huge-sources", reading: "huge", act: choose },
  { name: "hostile", reading: "hostile" },
  { name: "hostile-sources", reading: "hostile", act: press("s") },
  { name: "voices-who", reading: "voices", act: press("w") },
  { name: "voices-who-narrow", reading: "voices", width: 320, height: 480, act: press("w", "f") },
  { name: "voices-speakers", reading: "voices", act: fade },
  { name: "voices-map", reading: "voices", act: pointAtMap },
  { name: "voices-receipt", reading: "voices", act: showReceipt },
  { name: "voices-receipt-dark", reading: "voices", query: "&theme=dark", act: showReceipt },
  { name: "hostile-narrow", reading: "hostile", width: 320, height: 640 },
  { name: "arabic-in-english", reading: "arabic" },
  { name: "large", reading: "ferry", query: "&size=180", act: press("s") },
  { name: "legible", reading: "ferry", query: "&font=legible", act: scrollDown(560) },
  { name: "zoomed", reading: "ferry", width: 320, height: 240, act: press("s") },
  { name: "contrast-more", reading: "ferry", media: { "prefers-contrast": "more" }, act: press("s") },
  { name: "pictures-on-demand", reading: "ferry", query: "&pictures=demand" },
  { name: "selection", reading: "ferry", query: "&selection" },
  { name: "panel-page-left", reading: "ferry", query: "&surface=panel&left", width: 400, height: 860 },
  { name: "panel-dark", reading: "ferry", query: "&surface=panel&theme=dark", width: 340, height: 860 },
  { name: "panel-arabic", reading: "arabic", query: "&surface=panel&language=ar", width: 340, height: 860 },
  { name: "panel-german", reading: "ferry", query: "&surface=panel&language=de", width: 320, height: 640 },
  { name: "polish", reading: "ferry", query: "&language=pl", act: press("a") },
  { name: "welcome", reading: "welcome", query: "&surface=tab", width: 1280, height: 860 },
  { name: "welcome-dark", reading: "welcome", query: "&surface=tab&theme=dark", width: 1280, height: 860 },
  { name: "welcome-arabic", reading: "welcome", query: "&surface=tab&language=ar", width: 1000, height: 860 },
  { name: "welcome-narrow", reading: "welcome", query: "&surface=tab", width: 320, height: 640 },
  { name: "waiting", reading: "waiting" },
  { name: "waiting-for-a-tab", reading: "waiting", query: "&surface=popup&opens=tab" },
  ...[
    "no-article",
    "no-article-selection",
    "no-article-stories",
    "nothing-selected",
    "too-large",
    "restricted",
    "local-file",
  ].map((failure): View => ({ name: failure, reading: failure })),
  { name: "tab-gone-dark", reading: "tab-gone", media: { "prefers-color-scheme": "dark" } },
  { name: "error-narrow", reading: "error", width: 320, height: 480 },
];

/** What is printed, by the name of its file. */
export const PAPERS: Readonly<Record<string, string>> = {
  ferry: "reading=ferry&surface=tab",
  "from-dark-and-large": "reading=ferry&theme=dark&size=160",
  live: "reading=live&surface=tab",
  arabic: "reading=arabic&language=ar&surface=tab",
  japanese: "reading=japanese&language=ja&surface=tab",
};

/** Every view in every look, and the rest. */
export const SHOTS: readonly Shot[] = [
  ...LOOKS.flatMap((look) => VIEWS.map((view) => shot(`${look.name}/${view.name}`, look.query, view, look))),
  ...SINGLE.map((view) => shot(`single/${view.name}`, `reading=${view.reading}`, view, view)),
];

function shot(path: string, query: string, view: View, look: Omit<Look, "query" | "name">): Shot {
  return {
    path,
    query: query + (view.query ?? ""),
    width: look.width ?? 800,
    height: look.height ?? 600,
    media: look.media ?? {},
    act: view.act ?? (async () => {}),
  };
}
