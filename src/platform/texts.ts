import browser from "webextension-polyfill";

/** Texts that say what happened when nothing more can be asked. */
const LAST_WORDS = ["failure_updated_title", "failure_updated_words", "failure_updated_step"];

/**
 * The interface's texts, placeholders filled in order. What was said once can be said again after an update has taken
 * the extension's own functions from a surface that is still open; so can what there is to say then.
 */
export function createTexts(): (key: string, ...values: (string | number)[]) => string {
  const said = new Map<string, string>();
  const text = (key: string, ...values: (string | number)[]): string => {
    const name = [key, ...values].join("\n");
    try {
      const words = browser.i18n.getMessage(key, values.map(String)) || key;
      said.set(name, words);
      return words;
    } catch (error) {
      if (!isOrphaned()) throw error;
      return said.get(name) ?? key;
    }
  };
  for (const key of LAST_WORDS) text(key);
  return text;
}

/** Whether the extension was updated, or is gone, under this page: its functions are dead, and no click brings them back. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
