import type { Surface } from "../../model/surface.ts";
import { askAbout, fadeSpeaker } from "./asking.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { PanelName } from "./session.ts";
import type { Way } from "./surfaces.ts";
import type { Shortcuts } from "./use-shortcuts.ts";

/** The key of each way out of this surface. */
export const WAY_KEYS: Readonly<Record<Way, string>> = { tab: "t", panel: "d", page: "g" };

/** What the reader's keys do at this moment; `KEY_SHEET` tells them to the reader. */
export function readerKeys(reading: ReadingStore, surface: Surface): Shortcuts {
  const { dispatch, surfaces, size } = reading;
  const session = reading.session.all.peek();
  const count = reading.passages.peek().length;
  const toggle = (panel: PanelName) => () => dispatch({ type: "panel/toggle", panel });
  const step = (by: number) => () => {
    if (count > 0) dispatch({ type: "passage/go", passage: (session.passage + by + count) % count });
  };
  const find = () => dispatch({ type: "find/open" });
  const [larger, smaller] = [size.step(1), size.step(-1)];
  return {
    s: toggle("sources"),
    r: toggle("ledger"),
    v: toggle("speakers"),
    o: toggle("outline"),
    a: toggle("appearance"),
    e: toggle("export"),
    c: () => dispatch({ type: "take/ask", what: "receipt" }),
    b: () => dispatch({ type: "take/ask", what: "obsidian" }),
    f: () => fadeSpeaker(reading),
    "?": toggle("help"),
    "/": find,
    // In a tab the browser's own find is the better one.
    ...(surface === "popup" ? { "Mod+f": find } : {}),
    // Once the voice is there the key is its own: pause, go on.
    ...(reading.voices.peek().length > 0 && !session.listening
      ? { l: () => dispatch({ type: "aloud/open" }) }
      : {}),
    n: step(1),
    p: step(-1),
    w: () => askAbout(reading, 1),
    W: () => askAbout(reading, -1),
    // `=` is the key of `+` without Shift.
    ...(larger && { "+": larger, "=": larger }),
    ...(smaller && { "-": smaller }),
    ...Object.fromEntries(surfaces.ways.map((way) => [WAY_KEYS[way], () => surfaces.go(way)])),
    Escape: () => {
      if (session.finding) dispatch({ type: "find/close" });
      else if (session.listening) dispatch({ type: "aloud/close" });
      else if (session.asked !== null) dispatch({ type: "speaker/ask-no-more" });
      else if (session.choice) dispatch({ type: "choice/clear" });
      else if (session.faded !== null) dispatch({ type: "speaker/show-all" });
      else if (session.panel) dispatch({ type: "panel/close" });
    },
  };
}
