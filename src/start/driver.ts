import type { Engine } from "./browser-places.ts";

/** Milliseconds after which what a busy machine has not done is taken for never done. */
export const PATIENCE_MS = 60_000;

/** A place whose script we may run: the page in the tab, or one of the extension's own pages. */
export interface View {
  /** Value of an expression, awaited when it is a promise. It must survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression, or its promise, is true. @throws after `timeoutMs`, naming the expression */
  waitFor(expression: string, timeoutMs?: number): Promise<void>;
  /** The text a person sees. */
  text(): Promise<string>;
  /**
   * Presses a key as a person does, for what has the focus; `key` as `KeyboardEvent.key` names it, `Shift+Tab` with one
   * held. A view may close on it.
   */
  press(key: string): Promise<void>;
  /** Saves a PNG of what the view shows. */
  screenshot(file: string): Promise<void>;
}

/** The popup, the reader's tab or the side panel. */
export interface Surface extends View {
  /** Resolves when it is gone. */
  close(): Promise<void>;
}

export interface Shortcut {
  name: string;
  /** As the browser shows it, e.g. `Alt+Shift+Y`; empty when it left the command without a key. */
  shortcut: string;
}

/** A running browser with the extension loaded and one tab. */
export interface Driver {
  engine: Engine;
  /** The tab. */
  page: View;
  /** Opens an address in the tab; resolves when the page has loaded. */
  open(url: string): Promise<void>;
  /** Triggers the toolbar action as a click does, with its `activeTab` grant; what opens by it may be gone again. */
  clickAction(): Promise<void>;
  /**
   * `clickAction`, and finds the popup that it opens.
   * One that is still open is closed first, because a click on the button would do only that.
   */
  openPopup(): Promise<Surface>;
  /**
   * Chooses an entry of the extension in the page's context menu. Firefox opens the menu and does what a click there
   * does. Chromium's menu is the operating system's own, which nothing can click: the background page is told of the
   * click instead, which gives no grant, so the popup must have been open on the page before.
   * @param entry its id in the extension and its words
   */
  chooseInMenu(entry: { id: string; words: string }): Promise<void>;
  /** The popup, the reader's tab, the window's side panel or the page after the installation, once it is open, whoever opened it. */
  surface(which: keyof typeof SURFACE_PAGES): Promise<Surface>;
  /** What went wrong in the reader's tab since `surface` found it: exceptions, and what its policy refused. */
  errors: readonly string[];
  /** Resolves when a person closes the browser, or `close` was called. */
  closed: Promise<void>;
  /** Ends the browser and removes its profile; again is nothing. */
  close(): Promise<void>;
}

/** Paths of the extension's pages. */
export const SURFACE_PAGES = {
  popup: "/src/popup/popup.html",
  tab: "/src/popup/tab.html",
  panel: "/src/popup/panel.html",
  welcome: "/src/popup/welcome.html",
} as const;

export interface LaunchOptions {
  /** Absolute path of the browser. */
  path: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** CSS pixels of the tab, default 1280 by 900. Headless only. */
  width?: number;
  height?: number;
  /** Hosts that lead to servers on this machine, `{ "harbour.example": "127.0.0.1:4000" }`. Chromium only. */
  hosts?: Readonly<Record<string, string>>;
  /** The extension opens a page after its installation, as Byline does; default true. Firefox only. */
  hasWelcome?: boolean;
  /** The page that opens after the installation stays; else it is closed, as a person does. */
  keepsWelcome?: boolean;
  /** The tab stands in a private window, where the extension is allowed. */
  private?: boolean;
  /** Display of X11 on which a browser with windows shows them, `:99`; without it the one of whoever starts us. */
  display?: string;
}

/** The keys that the browser gave the extension's commands; asked in the popup, which has the API. */
export function shortcutsIn(popup: View): Promise<Shortcut[]> {
  return popup.evaluate(
    `(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map(({ name, shortcut }) => ({ name, shortcut })))`,
  );
}

/** An expression for whether another one, or its promise, is true. */
export function awaited(expression: string): string {
  return `(async () => Boolean(await (${expression})))()`;
}

/** `waitFor` for a view that can only evaluate: asks again until the answer is true. */
export async function pollUntil(
  isTrue: () => Promise<boolean>,
  what: string,
  timeoutMs: number,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let lastError = "";
  for (;;) {
    try {
      if (await isTrue()) return;
    } catch (error) {
      // A view under way (loading, swapped) refuses to answer: that is "not yet", told only at the end.
      lastError = ` (last: ${String(error)})`;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}${lastError}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
