import { render } from "preact";
import { createPort } from "../platform/port.ts";
import { App } from "./app/App.tsx";
import { loadSettings } from "./app/settings-context.ts";
import { textDirection } from "./app/text-direction.ts";
import { parseReading } from "./border.ts";

const port = createPort(parseReading);
document.documentElement.lang = port.language();
document.documentElement.dir = textDirection(port.language());
document.title = port.text("app_name");

const root = document.getElementById("app");
// A few milliseconds: without them a reader with a dark theme would see a white flash.
const settings = await loadSettings(port);
if (root) render(<App port={port} settings={settings} />, root);
