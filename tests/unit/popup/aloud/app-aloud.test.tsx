// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { App } from "../../../../src/popup/screens/App.tsx";
import { createStore } from "../../../../src/popup/state/store.ts";
import { click, close, find, press, settle, useEmptyDocument, words } from "../app-driver.tsx";
import { fakePort } from "../fake-port.ts";
import { el, makeArticle, p } from "../make-reading.ts";
import { type FakeSpeech, fakeSpeech, voice } from "./fake-speech.ts";

useEmptyDocument();

// jsdom has no layout.
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
Element.prototype.scrollBy = () => {};

/** Milliseconds in which a part that loads later is there, also on a busy machine. */
const PATIENCE = 20_000;

const ARTICLE = makeArticle({
  metadata: { title: "The pier", lang: "en-gb" },
  blocks: [
    p("The pier is ", el("em", {}, "closed"), ". Nobody knows why."),
    el("ul", {}, el("li", {}, "A rope."), el("li", {}, "A lamp.")),
  ],
});
const VOICES = [voice("Fiona", "en-GB"), voice("Alex", "en-US", true), voice("Anna", "de-DE")];

async function listen(speech: FakeSpeech, port = fakePort(ARTICLE)): Promise<void> {
  const store = createStore(port, undefined, speech);
  await act(() => render(<App store={store} />, document.body));
  await settle();
}

async function start(speech: FakeSpeech, port = fakePort(ARTICLE)): Promise<void> {
  await listen(speech, port);
  await press("l");
  await vi.waitFor(async () => {
    await settle();
    expect(speech.now).not.toBeNull();
  }, PATIENCE);
}

const finish = (speech: FakeSpeech) => act(async () => speech.finish());

it("is hidden where no voice of the device speaks the language, and comes when one does", async () => {
  const speech = fakeSpeech([voice("Anna", "de-DE")]);
  await listen(speech);
  const entries = async () => {
    await click("#open-menu");
    const shown = words(".menu-entry").join();
    await click("#open-menu");
    return shown;
  };
  expect(await entries()).not.toContain("Read aloud");
  await press("l");
  await press("?");
  await settle();
  expect(find(".aloud-bar")).toBeNull();
  expect(words(".key-sheet dd")).not.toContain("Read aloud, pause, go on");
  await act(async () => speech.change(VOICES));
  expect(await entries()).toContain("Read aloud");
  expect(words(".key-sheet dd")).toContain("Read aloud, pause, go on");
});

it("reads the headline and the story with the language's best voice", async () => {
  const speech = fakeSpeech(VOICES);
  await start(speech);
  for (let i = 0; i < 4; i++) await finish(speech);
  expect(speech.said.map(({ words }) => words)).toEqual([
    "The pier",
    "The pier is closed.",
    "Nobody knows why.",
    "A rope.",
    "A lamp.",
  ]);
  expect(speech.said[0]?.manner).toEqual({ voice: "Fiona", lang: "en-GB", speed: 1 });
  expect(words('[role="status"]').join(" ")).toContain("Reading aloud");
  await finish(speech);
  expect(words('[role="status"]').join(" ")).toContain("Read to the end");
});

it("pauses, goes on and skips by key", async () => {
  const speech = fakeSpeech(VOICES);
  await start(speech);
  await press("l");
  expect(speech.now).toBeNull();
  await press("l");
  expect(speech.now).toBe("The pier");
  await press("J");
  expect(speech.now).toBe("The pier is closed.");
  await press("j");
  expect(speech.now).toBe("Nobody knows why.");
  await press("k");
  await press("K");
  expect(speech.now).toBe("The pier");
});

it("falls silent when its bar is closed, the reader is left or the window goes", async () => {
  const speech = fakeSpeech(VOICES);
  await start(speech);
  await press("Escape");
  expect(find(".aloud-bar")).toBeNull();
  expect(speech.now).toBeNull();
  await press("l");
  await settle();
  expect(speech.now).toBe("The pier");
  await act(async () => void window.dispatchEvent(new Event("pagehide")));
  expect(speech.now).toBeNull();
  await press("l");
  expect(speech.now).toBe("The pier");
  await close();
  expect(speech.now).toBeNull();
});

it("keeps the voice for the language, and the speed", async () => {
  const speech = fakeSpeech(VOICES);
  const port = fakePort(ARTICLE);
  await start(speech, port);
  const choose = (label: string, value: string) =>
    act(async () => {
      const select = find(`select[aria-label="${label}"]`) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }).then(settle);
  await choose("Voice", "Alex");
  await choose("Speed", "1.5");
  expect(speech.said.at(-1)?.manner).toEqual({ voice: "Alex", lang: "en-GB", speed: 1.5 });
  expect(JSON.parse(port.kept.get("settings")!)).toEqual({ voices: { "en-GB": "Alex" }, speed: 1.5 });
});

it("marks the sentence where it stands, over inline elements and between items", async () => {
  const marked = new Map<string, string>();
  vi.stubGlobal(
    "Highlight",
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal("CSS", {
    highlights: {
      set: (name: string, ranges: Set<Range>) => marked.set(name, [...ranges].map(String).join()),
      delete: (name: string) => marked.delete(name),
    },
  });
  const speech = fakeSpeech(VOICES);
  await start(speech);
  const seen: (string | undefined)[] = [marked.get("aloud")];
  for (let i = 0; i < 4; i++) {
    await finish(speech);
    seen.push(marked.get("aloud"));
  }
  expect(seen).toEqual(speech.said.map(({ words }) => words));
  await click('.aloud-bar [aria-label="Stop reading aloud"]');
  expect(marked.has("aloud")).toBe(false);
  vi.unstubAllGlobals();
});

it("offers a tab from the popup, which would end it by closing", async () => {
  const port = fakePort(ARTICLE);
  await start(fakeSpeech(VOICES), port);
  expect(words(".notice-bar p")).toEqual(["Reading aloud ends when this window closes."]);
  await click(".notice-bar button", "Open in a tab");
  expect(port.went.map(({ way }) => way)).toEqual(["tab"]);
  await close();

  const received = async () => ({ reading: ARTICLE, place: null, following: null });
  await start(fakeSpeech(VOICES), fakePort(ARTICLE, { surface: "tab", received }));
  expect(words(".notice-bar p")).toEqual([]);
});
