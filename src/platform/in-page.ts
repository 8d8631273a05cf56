import type { Scripting } from "webextension-polyfill";
import type { Scope } from "../model/reading.ts";
import { browsersTurn } from "../model/steps.ts";

const READ_SCRIPT = "/src/content/read.js";

/**
 * Puts a content script into the tab, where it finds what its first one left, and calls a function beside it.
 * @param file leading slash: Firefox resolves against the calling page, Chrome against the root
 * @param func runs in the page's isolated world: it may use nothing from around it
 * @throws when the browser does not let us, or the function throws
 */
export async function callInPage<Args extends unknown[]>(
  scripting: Scripting.Static,
  tabId: number,
  file: string,
  func: (...args: Args) => unknown,
  args: Args,
): Promise<unknown> {
  const target = { tabId };
  await scripting.executeScript({ target, files: [file] });
  // The browser waits for what a promise of the function gives.
  const [result] = await scripting.executeScript({
    target,
    func: func as (...a: unknown[]) => unknown,
    args,
  });
  // Firefox does not reject when the function throws; a page that went away gives no result.
  if (result?.error) throw result.error;
  return result?.result;
}

/**
 * Has the content script read the tab. The reading comes as JSON: browsers carry strings over in a fraction of the time
 * that a tree of objects takes. A long one comes in parts, with the browser's turn before each.
 * @throws when the browser does not let us, or nothing came
 */
export async function readInPage(scripting: Scripting.Static, tabId: number, scope: Scope): Promise<unknown> {
  const json = await callInPage(scripting, tabId, READ_SCRIPT, read, [scope]);
  if (typeof json === "string") return JSON.parse(json);
  if (!Array.isArray(json)) throw new Error("The page gave no reading.");
  const [first, ...others] = json as string[];
  await browsersTurn();
  const reading = JSON.parse(first!);
  for (const blocks of others) {
    await browsersTurn();
    reading.blocks.push(...JSON.parse(blocks));
  }
  return reading;
}

/** Tells the content script that nobody waits any more; it hears that at its next turn. @throws when the browser does not let us */
export async function stopInPage(scripting: Scripting.Static, tabId: number): Promise<void> {
  await scripting.executeScript({ target: { tabId }, func: stop });
}

/** Runs in the page. */
function stop(): void {
  globalThis.bylineReader?.stop();
}

/**
 * Runs in the page. Without the blocks' texts: the popup's border reads each anew from what is left of its content, and
 * a long page's reading weighs a third less on its way.
 * @returns JSON; of a long article that of the reading with its first blocks, then of further blocks
 */
async function read(scope: Scope): Promise<string | string[] | undefined> {
  // More than most articles have, and little work for whoever parses them.
  const MOST = 500;
  const reading = await globalThis.bylineReader?.read(scope);
  if (!reading?.ok) return JSON.stringify(reading);
  const blocks = reading.blocks.map((block) => ({ ...block, text: "" }));
  const first = JSON.stringify({ ...reading, blocks: blocks.slice(0, MOST) });
  if (blocks.length <= MOST) return first;
  const parts = [first];
  for (let from = MOST; from < blocks.length; from += MOST)
    parts.push(JSON.stringify(blocks.slice(from, from + MOST)));
  return parts;
}
