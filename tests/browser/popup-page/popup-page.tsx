import { render } from "preact";
import type { Failure, SourcedArticle } from "../../../src/model/reading.ts";
import { parseSettings } from "../../../src/model/settings.ts";
import type { Surface } from "../../../src/model/surface.ts";
import { App } from "../../../src/popup/screens/App.tsx";
import { WelcomeScreen } from "../../../src/popup/screens/WelcomeScreen.tsx";
import { applyAppearance } from "../../../src/popup/state/appearance.ts";
import { createStore, StoreContext } from "../../../src/popup/state/store.ts";
import { textDirection } from "../../../src/words/text-direction.ts";
import { fakeSpeech, voice } from "../../unit/popup/aloud/fake-speech.ts";
import { fakePort, type Messages } from "../../unit/popup/fake-port.ts";
import { FAILURES } from "../../unit/popup/readings/failures.ts";
import { FERRY } from "../../unit/popup/readings/ferry.ts";
import { HARD_VOICES } from "../../unit/popup/readings/hard-voices.ts";
import { HARVEST_AR } from "../../unit/popup/readings/harvest-ar.ts";
import { HOSTILE } from "../../unit/popup/readings/hostile.ts";
import { LIBRARY_JA } from "../../unit/popup/readings/library-ja.ts";
import { LIVE } from "../../unit/popup/readings/live.ts";
import { longReading } from "../../unit/popup/readings/long.ts";
import { check } from "./checks.ts";

/**
 * The popup's app in a plain tab with a fake port.
 * `?reading=ferry|arabic|japanese|live|hostile|voices|long|huge|waiting|welcome|<failure>` chooses what the port hands over,
 * `welcome` the page after the installation
 * (or an address that ends in `.json`: a reading saved from a real page),
 * any other name a setting (`theme=dark`), `language` the language of the interface, `surface` one of the three
 * (without it the popup at any size), `selection` that text is selected on the page, `left` that the window shows
 * another page, `voices` pretends that the device can speak: no browser without a screen has voices.
 */
const query = new URLSearchParams(location.search);
const name = query.get("reading") ?? "ferry";
const language = query.get("language") ?? "en";

const READINGS: Readonly<Record<string, () => SourcedArticle | Failure>> = {
  ferry: () => FERRY,
  arabic: () => HARVEST_AR,
  japanese: () => LIBRARY_JA,
  hostile: () => HOSTILE,
  live: () => LIVE,
  voices: () => HARD_VOICES,
  long: () => longReading(60, 24),
  huge: () => longReading(500, 300),
};

const LOCALES = import.meta.glob<Messages>("../../../src/locales/*/messages.json", { import: "default" });

async function read(): Promise<unknown> {
  // The summary stands in the file; the popup would make it anew in its worker.
  if (name.endsWith(".json")) return (await fetch(name)).json();
  if (name === "waiting") return new Promise(() => {});
  return (
    READINGS[name]?.() ?? FAILURES[name] ?? { ok: false, reason: "error", details: `No reading ${name}` }
  );
}

document.documentElement.lang = language.replace("_", "-");
document.documentElement.dir = textDirection(language);
const surface = query.get("surface") as Surface | null;
if (surface) document.documentElement.dataset.surface = surface;
const root = document.getElementById("app");
const settings = parseSettings(
  Object.fromEntries([...query].map(([key, value]) => [key, /^[\d.]+$/.test(value) ? Number(value) : value])),
);
const port = fakePort(read, {
  language: language.replace("_", "-"),
  messages: await LOCALES[`../../../src/locales/${language}/messages.json`]?.(),
  selection: query.has("selection"),
  ...(surface && { surface }),
});
if (query.has("left")) {
  port.onPageLeft = (_, listener) => {
    listener(true);
    return () => {};
  };
}
const speech = fakeSpeech(
  query.has("voices") ? ["en-US", "en-GB", "ar", "ja-JP"].map((lang) => voice(`Voice of ${lang}`, lang)) : [],
);
const store = createStore(port, settings, speech);
const app =
  name === "welcome" ? (
    <StoreContext.Provider value={store}>
      <WelcomeScreen />
    </StoreContext.Provider>
  ) : (
    <App store={store} />
  );
if (name === "welcome") applyAppearance(document.documentElement, settings);
if (root) render(app, root);
Object.assign(globalThis, { check, port });
