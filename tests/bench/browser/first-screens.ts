import { buildExtension, targetOf } from "../../../src/release/build-extension.ts";
import type { Engine } from "../../../src/start/browser-places.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { settled } from "../../../src/start/popup-state.ts";
import { LINES_OF_STORY } from "../../browser/surfaces/first-screen.ts";
import type { Corpus } from "./corpus.ts";
import type { Figure } from "./figures.ts";

/** Lines of the story that a reader should see before doing anything. */
const LINES = 3;
/** Nothing is fetched here: the picture that opens the story gets the room that it would have. */
const LEAD_HAS_ROOM = `document
  .querySelectorAll(".run:first-child > .role-figure:first-child :is(.picture-missing, img)")
  .forEach((lead) => Object.assign(lead.style, { display: "block", blockSize: "var(--lead-height)" }))`;
const HAS_STORY = `document.querySelector(".article-body .block") !== null`;

/** On how many of the first `count` pages the real popup opens with too little of the story, in each browser. */
export async function measureFirstScreens(corpus: Corpus, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const engine of ["chromium", "firefox"] as const) figures.push(await measureIn(engine, corpus, count));
  return figures;
}

async function measureIn(engine: Engine, corpus: Corpus, count: number): Promise<Figure> {
  await buildExtension(targetOf(engine));
  const driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  const lines: number[] = [];
  try {
    for (let n = 0; n < count; n++) {
      await driver.open(corpus.address(n));
      const popup = await driver.openPopup();
      await settled(popup);
      await popup.evaluate(`void ${LEAD_HAS_ROOM}`);
      if (await popup.evaluate<boolean>(HAS_STORY)) lines.push(await popup.evaluate<number>(LINES_OF_STORY));
      await popup.close();
    }
  } finally {
    await driver.close();
  }
  return {
    name: `pages with fewer than ${LINES} lines of story on the first screen, ${engine}`,
    value: lines.filter((seen) => seen < LINES).length,
    must: 0,
    note: `of ${lines.length} with a story; lines: ${lines.join(" ")}`,
  };
}
