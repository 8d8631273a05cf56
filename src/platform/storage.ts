import browser from "webextension-polyfill";

/** What was kept under `name` on this device; null when nothing was or the browser refuses. */
export async function recall(name: string): Promise<unknown> {
  try {
    const stored = await browser.storage.local.get(name);
    return stored[name] ?? null;
  } catch (error) {
    console.warn(`Byline, storage: cannot read ${name}:`, error);
    return null;
  }
}

/** Keeps plain JSON under `name`; false when storage is full or denied, and always in a private window. */
export async function keep(name: string, value: unknown): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return false;
  try {
    await browser.storage.local.set({ [name]: value });
    return true;
  } catch (error) {
    console.warn(`Byline, storage: cannot keep ${name}:`, error);
    return false;
  }
}

/** Forgets what was kept under `name`; false when the browser refuses. */
export async function forget(name: string): Promise<boolean> {
  try {
    await browser.storage.local.remove(name);
    return true;
  } catch (error) {
    console.warn(`Byline, storage: cannot forget ${name}:`, error);
    return false;
  }
}
