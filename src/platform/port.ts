import browser from "webextension-polyfill";
import type { ReaderPort } from "../model/port.ts";
import type { Reading, Scope } from "../model/reading.ts";
import type { Surface } from "../model/surface.ts";
import { createAnalysis } from "./analyse.ts";
import { stopInPage } from "./in-page.ts";
import { interfaceLanguage } from "./interface-language.ts";
import { readTab } from "./read-tab.ts";
import { alone, forget, isPrivate, keep, onKept, recall } from "./storage.ts";
import { createSurface } from "./surfaces.ts";
import { createTexts, isOrphaned } from "./texts.ts";

/**
 * The reader's port over the extension API.
 * @param parse checks what a page's script handed over; never throws
 */
export function createPort(
  surface: Surface,
  parse: (value: unknown) => Reading | Promise<Reading>,
): ReaderPort {
  const link = createSurface(surface, parse);
  const analyse = createAnalysis();
  // By `begin.ts`; what is asked later is read anew.
  let begun = globalThis.bylineBegun;
  const read = async (scope: Scope): Promise<Reading> => {
    try {
      const first = scope === "page" ? begun : undefined;
      begun = undefined;
      return await parse(await readTab(await link.origin(), scope, first));
    } catch (error) {
      return {
        ok: false,
        reason: "error",
        details: error instanceof Error ? error.message : String(error),
      };
    }
  };
  return {
    ...link,
    async read(scope) {
      const reading = await read(scope);
      return !reading.ok && isOrphaned() ? { ok: false, reason: "updated" } : reading;
    },
    picturesCarryCookies: !("cross_origin_embedder_policy" in browser.runtime.getManifest()),
    async stop() {
      const tab = await link.origin();
      // A page that does not even answer to this ends by itself or with its tab.
      if (tab) await stopInPage(browser.scripting, tab.tabId).catch(() => {});
    },
    analyse,
    text: createTexts(),
    language: () =>
      interfaceLanguage(browser.i18n.getUILanguage(), browser.i18n.getMessage("interface_language")),
    async shortcut() {
      const commands = await browser.commands.getAll();
      return commands.find((command) => command.name === "_execute_action")?.shortcut ?? "";
    },
    version: () => browser.runtime.getManifest().version,
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    async recall(name) {
      await link.arrived();
      return recall(name);
    },
    keep,
    whyUnkept() {
      if (isOrphaned()) return "updated";
      return isPrivate() ? "private" : "refused";
    },
    alone,
    onKept,
    forget,
  };
}
