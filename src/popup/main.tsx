import { render } from "preact";
import type { Surface } from "../model/surface.ts";
import { createPort } from "../platform/port.ts";
import { parseReading } from "./border/border.ts";
import { App } from "./screens/App.tsx";
import { loadSettings } from "./state/settings-context.ts";
import { textDirection } from "./text/text-direction.ts";

/** The entry of all three surfaces; each page names its own on its root element. */
const port = createPort(document.documentElement.dataset.surface as Surface, parseReading);
document.documentElement.lang = port.language();
document.documentElement.dir = textDirection(port.language());
document.title = port.text("app_name");

const root = document.getElementById("app");
// A few milliseconds: without them a reader with a dark theme would see a white flash.
const settings = await loadSettings(port);
if (root) render(<App port={port} settings={settings} />, root);
