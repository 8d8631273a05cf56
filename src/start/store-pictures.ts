import { mkdirSync, writeFileSync } from "node:fs";
import { type DemoBrowser, openDemo, receiptPicture } from "./demo-browser.ts";
import { servePages } from "./demo-server.ts";
import type { Surface } from "./driver.ts";
import { CACHE, ROOT } from "./paths.ts";
import { settled } from "./popup-state.ts";

/** `npm run store:pictures`: the film strip of the stores' listings, three pictures of the demo with a caption each. */
const FOLDER = `${ROOT}/src/release/store/pictures`;
const PARTS = `${CACHE}/store-pictures`;
/** CSS pixels: what both stores take, and Chrome's wants. */
const SIZE = { width: 1280, height: 800 };

interface Frame {
  name: string;
  headline: string;
  words: string;
  /** Names of the pictures in it among `PARTS`, by the place where they stand. */
  pictures: Readonly<Record<string, string>>;
}

/** The words at the left, the popup in its own size at the right; page and receipt behind and before it. */
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  html { block-size: 100% }
  body { position: relative; inline-size: ${SIZE.width}px; block-size: ${SIZE.height}px; overflow: hidden; background: #efeae1; color: #1d1a16 }
  main { position: absolute; inset: 100px auto 100px 56px; inline-size: 336px; display: flex; flex-direction: column; font: 21px/1.5 "Noto Sans", system-ui, sans-serif }
  h1 { font: 700 50px/1.12 "Noto Serif", Georgia, serif; margin-block-end: 28px; text-wrap: balance }
  p { color: #4d463d }
  b { margin-block-start: auto; font: 700 24px/1 "Noto Serif", Georgia, serif }
  b i { display: inline-block; inline-size: 8px; block-size: 8px; margin-inline-start: 2px; border-radius: 50%; background: #8c2a1c }
  img { position: absolute; border-radius: 10px; box-shadow: 0 1px 3px rgb(0 0 0 / .25), 0 18px 48px rgb(60 40 20 / .28) }
  .popup { inset: 100px auto auto 432px; inline-size: 800px }
  .behind { inset: -60px auto auto 560px; inline-size: 900px; filter: saturate(.8) }
  .behind + .popup { inset: 172px auto auto 432px; inline-size: 760px }
  .card { inset: auto 24px 28px auto; inline-size: 380px }
`;

mkdirSync(FOLDER, { recursive: true });
mkdirSync(PARTS, { recursive: true });
const server = await servePages(PARTS);
const demo = await openDemo(SIZE);
try {
  for (const frame of await framesOf(demo)) {
    writeFileSync(`${PARTS}/${frame.name}.html`, markupOf(frame));
    await demo.driver.open(`${server.origin}/${frame.name}.html`);
    await demo.driver.page.screenshot(`${FOLDER}/${frame.name}.png`);
    console.log(`${frame.name}.png`);
  }
} finally {
  await demo.close();
  await server.close();
}

async function framesOf({ driver, openPopup }: DemoBrowser): Promise<Frame[]> {
  await driver.page.screenshot(`${PARTS}/page.png`);
  const popup = await openPopup();
  await popup.screenshot(`${PARTS}/story.png`);
  await askUntilNamed(popup);
  await popup.screenshot(`${PARTS}/who.png`);
  await popup.press("f");
  await popup.waitFor(`document.querySelector(".faded-bar") !== null`);
  await settled(popup);
  await popup.screenshot(`${PARTS}/faded.png`);
  writeFileSync(`${PARTS}/receipt.png`, await receiptPicture(popup));
  await popup.close();
  return [
    {
      name: "1-story",
      headline: "Read the story",
      words:
        "One click leaves out what the site put between the lines. Nothing is lost: what was removed is listed.",
      pictures: { behind: "page.png", popup: "story.png" },
    },
    {
      name: "2-who-says-this",
      headline: "Who says this?",
      words: "Press W at any sentence: Byline names its source, or says that it found none.",
      pictures: { popup: "who.png" },
    },
    {
      name: "3-take-a-voice-away",
      headline: "What if one voice were missing?",
      words: "Fade a source and see how much of the story rests on it. Take the receipt along.",
      pictures: { popup: "faded.png", card: "receipt.png" },
    },
  ];
}

/** Asks sentence by sentence until somebody with a role says one. */
async function askUntilNamed(popup: Surface): Promise<void> {
  const sentences = 40;
  for (let n = 0; n < sentences; n++) {
    await popup.press("w");
    await popup.waitFor(`document.querySelector(".who-bar[aria-busy=false]") !== null`);
    if (await popup.evaluate(`document.querySelector(".who-bar .source-role") !== null`)) return;
  }
  throw new Error(`Nobody with a role says one of the first ${sentences} sentences.`);
}

function markupOf({ name, headline, words, pictures }: Frame): string {
  const images = Object.entries(pictures).map(
    ([place, file]) => `<img class="${place}" alt="" src="${file}">`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style>
<body><main><h1>${headline}</h1><p>${words}</p><b>Byline<i></i></b></main>${images.join("")}`;
}
