import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { interfaceTexts } from "../cli/interface-texts.ts";
import { printReading } from "../cli/print-reading.ts";
import type { Failure, SourcedArticle } from "../model/reading.ts";
import { parseReading } from "../popup/border/border.ts";
import type { Driver, View } from "./driver.ts";
import type { Say } from "./get-browser.ts";
import { readingBehind, settled, showSources, summaryBehind } from "./popup-state.ts";

/** Columns of a printed reading when the output is no terminal. */
const WIDTH = 90;

/**
 * What `npm start` does without a window: opens the real popup on the page in the tab,
 * says what it read and saves pictures of page and popup.
 * @returns the reading, a failure included
 */
export async function showWithoutWindow(
  driver: Driver,
  folder: string,
  say: Say,
): Promise<SourcedArticle | Failure> {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const take = async (view: View, what: string) => {
    const file = resolve(folder, `${what}-${driver.engine}.png`);
    await view.screenshot(file);
    taken.push(relative(process.cwd(), file));
  };
  await take(driver.page, "page");
  const popup = await driver.openPopup();
  await settled(popup);
  await take(popup, "popup");
  const reading = parseReading(await readingBehind(popup));
  let sourced: SourcedArticle | Failure;
  if (reading.ok) {
    sourced = { ...reading, sources: await summaryBehind(popup, reading) };
    await showSources(popup);
    await take(popup, "popup-sources");
  } else sourced = reading;
  await popup.close();
  const width = Math.min(process.stdout.columns ?? WIDTH, WIDTH);
  say(`\n${printReading(sourced, { width, texts: await interfaceTexts() })}\n`);
  for (const file of taken) say(`Screenshot: ${file}`);
  return sourced;
}
