import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, vi } from "vitest";
import type { ReaderPort } from "../../../src/model/port.ts";
import type { Failure, SourcedArticle } from "../../../src/model/reading.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { App } from "../../../src/popup/screens/App.tsx";
import { createStore } from "../../../src/popup/state/store.ts";
import { fakePort } from "./fake-port.ts";

/** Every `scrollIntoView`; jsdom has no layout. */
export const seen = vi.fn();

/** Gives each test an empty document with what jsdom lacks. */
export function useEmptyDocument(): void {
  beforeEach(() => {
    document.body.replaceChildren();
    seen.mockClear();
    Element.prototype.scrollIntoView = seen;
    Element.prototype.scrollBy = () => {};
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), {
        matches: false,
        media,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
      });
  });
  afterEach(async () => {
    await close();
    vi.useRealTimers();
  });
}

/** Tests that set the clock leave this one alone. */
const soon = globalThis.setTimeout;

/** Hashes of the memory that are under way: they are made beside our own thread, on a busy machine slowly. */
let hashing = 0;
const digest = crypto.subtle.digest.bind(crypto.subtle);
crypto.subtle.digest = (...args) => {
  hashing++;
  return digest(...args).finally(() => hashing--);
};

/** Lets answers of the port and the hashes of the memory arrive and be rendered. */
export async function settle(): Promise<void> {
  for (let turns = 0, quiet = 0; quiet < 2 && turns < 400; turns++) {
    await act(() => new Promise((done) => soon(done, 2)));
    quiet = hashing > 0 || find("[aria-busy=true]") ? 0 : quiet + 1;
  }
}

/** Renders the app and leaves it at once. */
export async function start(port: ReaderPort, settings?: Settings): Promise<void> {
  await act(() => render(<App store={createStore(port, settings)} />, document.body));
}

export async function open(port: ReaderPort, settings?: Settings): Promise<void> {
  await start(port, settings);
  await settle();
}

export const openReading = (reading: SourcedArticle | Failure) => open(fakePort(reading));
/** Unmounts, effects included: one that is still waiting would run after the document is gone. */
export const close = () => act(() => render(null, document.body));

export const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);
export const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
export const words = (selector: string) => all(selector).map((element) => element.textContent?.trim());

/** Presses a key and waits for the panel that it opens, if that is still to be loaded. */
export async function press(key: string, target: EventTarget = document.body): Promise<void> {
  await act(
    () => void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
  );
  if (find(".panel [aria-busy=true]")) await settle();
}

export async function click(selector: string, text = ""): Promise<void> {
  const target = all(selector).find((element) => element.textContent?.includes(text));
  if (!target) throw new Error(`Nothing to click: ${selector} ${text}`);
  await act(async () => target.click());
  await settle();
}

/** Until it is known who says which sentence, some idle moment after the sources have come. */
export const heard = () =>
  vi.waitFor(async () => {
    await settle();
    if (!find(".source-map")) throw new Error("Nobody knows yet who speaks.");
  }, 10_000);

/** Types into a field as a reader does. */
export async function type(selector: string, value: string): Promise<HTMLInputElement> {
  const field = find(selector) as HTMLInputElement;
  field.value = value;
  await act(async () => void field.dispatchEvent(new Event("input", { bubbles: true })));
  return field;
}
