import browser from "webextension-polyfill";
import { AT_THE_TOP, type Whereabouts } from "../model/place.ts";
import type { Origin } from "./read-tab.ts";
import { isPrivate, takeOver } from "./storage.ts";

/**
 * Readings on their way from one surface to another, in `storage.session`: in memory, only for the extension's own
 * pages, gone with the browser. A private window shares that memory with the others, so a reading stays in it only
 * until the receiving page has it; from then on it is in that page's own `sessionStorage`, which dies with it.
 */

const READING = "reading/";
const PLACE = "place/";
/** Name of the private page's own copy. */
const OWN_COPY = "handover";

/** Readings kept for surfaces that are loaded again; the oldest go first. */
const MOST_READINGS = 8;
/** UTF-16 units of JSON kept in all; the browsers' quota is 10 MB of UTF-8. */
const MOST_UNITS = 4_000_000;
/** Milliseconds a reading is kept. */
const LONGEST = 24 * 60 * 60 * 1000;
/** Milliseconds within which a private window's page has surely fetched its reading. */
const LONGEST_PRIVATE = 60 * 1000;

export interface Stored {
  id: string;
  /** The reading as JSON, which takes a fraction of the room; whoever takes it checks it at its border. */
  json: string;
  /** The tab behind it. */
  origin: Origin | null;
  /** Milliseconds since 1970. */
  at: number;
  private: boolean;
  /** What a private window's page kept for itself. */
  kept: Record<string, string>;
}

/**
 * Stores a reading under its `id`, and with it `also` (names and values) in the same step. The browser is asked before
 * the function returns, because a popup may be gone right after. False when there is no room for it.
 */
export async function storeHandover(
  stored: Stored,
  at: Whereabouts,
  also: Record<string, string> = {},
): Promise<boolean> {
  const items = { [READING + stored.id]: stored, [PLACE + stored.id]: at, ...also };
  try {
    await browser.storage.session.set(items);
    return true;
  } catch {
    // Full: what is left of the others makes room.
    try {
      await emptySession();
      await browser.storage.session.set(items);
      return true;
    } catch (error) {
      console.warn("Byline, handover: cannot store the reading:", error);
      return false;
    }
  }
}

/** A reading and, the first time, where its reader is in it; null when it is no longer kept. */
export async function takeHandover(id: string): Promise<{ stored: Stored; at: Whereabouts } | null> {
  const own = isPrivate() ? ownCopy(id) : null;
  if (own) return { stored: own, at: AT_THE_TOP };
  const found = await browser.storage.session.get([READING + id, PLACE + id]);
  const stored = found[READING + id] as Stored | undefined;
  if (!stored) return null;
  await browser.storage.session.remove(stored.private ? [READING + id, PLACE + id] : [PLACE + id]);
  if (stored.private) keepOwnCopy(stored);
  return { stored, at: (found[PLACE + id] as Whereabouts | undefined) ?? AT_THE_TOP };
}

/** Drops one that nobody will take. */
export function dropHandover(id: string): Promise<void> {
  return browser.storage.session.remove([READING + id, PLACE + id]);
}

/** Drops what is too old or too much. The receiving page's work: the sending one may be gone. */
export async function dropOldHandovers(now = Date.now()): Promise<void> {
  const all = await browser.storage.session.get(null);
  const stored = Object.entries(all).flatMap(([name, value]) =>
    name.startsWith(READING) ? [value as Stored] : [],
  );
  const names = overdue(stored, now).flatMap(({ id }) => [READING + id, PLACE + id]);
  if (names.length > 0) await browser.storage.session.remove(names);
}

/** Those of the stored readings that are to go: too old, too many or, the newest first, too large together. */
export function overdue(stored: readonly Stored[], now: number): Stored[] {
  let units = 0;
  return [...stored]
    .sort((a, b) => b.at - a.at)
    .filter((one, i) => {
      units += one.json.length;
      const longest = one.private ? LONGEST_PRIVATE : LONGEST;
      return now - one.at > longest || i >= MOST_READINGS || (i > 0 && units > MOST_UNITS);
    });
}

/** Forgets every reading; the pages that show one keep it until they are closed or loaded again. */
export async function forgetHandovers(): Promise<boolean> {
  try {
    sessionStorage.removeItem(OWN_COPY);
    await emptySession();
    return true;
  } catch (error) {
    console.warn("Byline, handover: cannot forget the readings:", error);
    return false;
  }
}

async function emptySession(): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    names.filter((name) => name.startsWith(READING) || name.startsWith(PLACE)),
  );
}

function ownCopy(id: string): Stored | null {
  const json = sessionStorage.getItem(OWN_COPY);
  const copy = json === null ? null : (JSON.parse(json) as Stored);
  return copy?.id === id ? copy : null;
}

function keepOwnCopy(stored: Stored): void {
  try {
    takeOver(stored.kept);
    sessionStorage.setItem(OWN_COPY, JSON.stringify(stored));
  } catch (error) {
    // Too large to be loaded again; it is shown all the same.
    console.warn("Byline, handover: this page will not survive its reload:", error);
  }
}
