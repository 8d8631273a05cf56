import { render } from "preact";
import type { Failure, SourcedArticle } from "../../../src/model/reading.ts";
import { parseSettings } from "../../../src/model/settings.ts";
import { App } from "../../../src/popup/app/App.tsx";
import { textDirection } from "../../../src/popup/app/text-direction.ts";
import { fakePort } from "../../unit/popup/fake-port.ts";
import { FAILURES } from "../../unit/popup/readings/failures.ts";
import { FERRY } from "../../unit/popup/readings/ferry.ts";
import { HARVEST_AR } from "../../unit/popup/readings/harvest-ar.ts";
import { HOSTILE } from "../../unit/popup/readings/hostile.ts";
import { LIBRARY_JA } from "../../unit/popup/readings/library-ja.ts";
import { longReading } from "../../unit/popup/readings/long.ts";

/**
 * The popup's app in a plain tab with a fake port.
 * `?reading=ferry|arabic|japanese|hostile|long|huge|waiting|<failure>` chooses what the port hands over
 * (or an address that ends in `.json`: a reading saved from a real page),
 * `theme`, `size`, `pictures` the settings, `language` the language of the interface, `surface=popup` the popup's fixed size.
 */
const query = new URLSearchParams(location.search);
const name = query.get("reading") ?? "ferry";
const language = query.get("language") ?? "en";

const READINGS: Readonly<Record<string, () => SourcedArticle | Failure>> = {
  ferry: () => FERRY,
  arabic: () => HARVEST_AR,
  japanese: () => LIBRARY_JA,
  hostile: () => HOSTILE,
  long: () => longReading(60, 24),
  huge: () => longReading(500, 300),
};

async function read(): Promise<unknown> {
  if (name.endsWith(".json")) return (await fetch(name)).json();
  if (name === "waiting") return new Promise(() => {});
  return (
    READINGS[name]?.() ?? FAILURES[name] ?? { ok: false, reason: "error", details: `No reading ${name}` }
  );
}

document.documentElement.lang = language;
document.documentElement.dir = textDirection(language);
if (query.get("surface") === "popup") document.documentElement.dataset.surface = "popup";
const root = document.getElementById("app");
const settings = parseSettings({
  theme: query.get("theme") ?? "system",
  size: Number(query.get("size") ?? 100),
  pictures: query.get("pictures") ?? "on",
});
if (root) render(<App port={fakePort(read, { language })} settings={settings} />, root);
