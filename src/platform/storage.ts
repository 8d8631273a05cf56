import browser from "webextension-polyfill";

/** Names in the memory that a private window's page has for itself: gone with it, never on the device. */
const OWN = "kept/";

/** What was kept under `name` on this device; null when nothing was or the browser refuses. */
export async function recall(name: string): Promise<unknown> {
  try {
    const own = isPrivate() ? sessionStorage.getItem(OWN + name) : null;
    if (own !== null) return JSON.parse(own);
    const stored = await browser.storage.local.get(name);
    return stored[name] ?? null;
  } catch (error) {
    console.warn(`Byline, storage: cannot read ${name}:`, error);
    return null;
  }
}

/**
 * Keeps plain JSON under `name`; false when storage is full or denied. False in a private window too: there it
 * lasts as long as the page that keeps it, and those it hands over to.
 */
export async function keep(name: string, value: unknown): Promise<boolean> {
  try {
    if (isPrivate()) {
      sessionStorage.setItem(OWN + name, JSON.stringify(value));
      return false;
    }
    await browser.storage.local.set({ [name]: value });
    return true;
  } catch (error) {
    console.warn(`Byline, storage: cannot keep ${name}:`, error);
    return false;
  }
}

/**
 * Does work on what is kept under `name`, in the order of asking and never two at once: two tabs that read, change and
 * keep at the same time would lose one of the changes. A browser lock stands for all pages of the extension.
 */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(OWN + name, work);
}

/** Calls `listener` whenever another value is kept under `name`; the answer stops that. Never for a private window's own. */
export function onKept(name: string, listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && changes[name] !== undefined) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Forgets what was kept under `name`; false when the browser refuses. */
export async function forget(name: string): Promise<boolean> {
  try {
    if (isPrivate()) sessionStorage.removeItem(OWN + name);
    await browser.storage.local.remove(name);
    return true;
  } catch (error) {
    console.warn(`Byline, storage: cannot forget ${name}:`, error);
    return false;
  }
}

/** Whether this page belongs to a private window. A background page belongs to none. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** What this private page kept for itself, for the page that it hands over to. */
export function ownKept(): Record<string, string> {
  const names = Object.keys(sessionStorage).filter((name) => name.startsWith(OWN));
  return Object.fromEntries(names.map((name) => [name, sessionStorage.getItem(name) ?? "null"]));
}

/** Takes over what another private page kept for itself. */
export function takeOver(kept: Record<string, string>): void {
  for (const [name, value] of Object.entries(kept)) sessionStorage.setItem(name, value);
}
