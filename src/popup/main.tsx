import { render } from "preact";
import type { Surface } from "../model/surface.ts";
import { createPort } from "../platform/port.ts";
import { textDirection } from "../words/text-direction.ts";
import { parseInTurns } from "./border/border.ts";
import { App } from "./screens/App.tsx";
import { loadSettings } from "./state/settings.ts";
import { createStore, StoreContext } from "./state/store.ts";

/** The entry of all surfaces, and of the page after the installation; each page names its own on its root element. */
const { surface } = document.documentElement.dataset as { surface: Surface | "welcome" };
const port = createPort(surface === "welcome" ? "tab" : surface, parseInTurns);
document.documentElement.lang = port.language();
document.documentElement.dir = textDirection(port.language());
document.title = port.text("app_name");

const root = document.getElementById("app");
if (surface === "welcome") {
  // Apart from what the popup loads, which never shows it. Not awaited here: it needs this module, and would wait for it.
  import("./screens/WelcomeScreen.tsx").then(({ WelcomeScreen }) => {
    const page = (
      <StoreContext.Provider value={createStore(port)}>
        <WelcomeScreen />
      </StoreContext.Provider>
    );
    if (root) render(page, root);
  });
} else {
  // A few milliseconds: without them a reader with a dark theme would see a white flash.
  const store = createStore(port, await loadSettings(port));
  if (root) render(<App store={store} />, root);
}
