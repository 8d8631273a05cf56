import type { Dispatch, PanelName, Session } from "./session.ts";
import type { Asking } from "./use-asking.ts";
import type { Shortcuts } from "./use-shortcuts.ts";
import type { SiteSize } from "./use-site-size.ts";
import type { Surfaces, Way } from "./use-surfaces.ts";

/** The key of each way out of this surface. */
export const WAY_KEYS: Readonly<Record<Way, string>> = { tab: "t", panel: "d", page: "g" };

/**
 * The reader's keys; `KEY_SHEET` tells them to the reader.
 * @param speaks whether there is a voice to read aloud with
 */
export function readerKeys(
  session: Session,
  passages: number,
  speaks: boolean,
  dispatch: Dispatch,
): Shortcuts {
  const toggle = (panel: PanelName) => () => dispatch({ type: "panel/toggle", panel });
  const step = (by: number) => () => {
    if (passages > 0) dispatch({ type: "passage/go", passage: (session.passage + by + passages) % passages });
  };
  const find = () => dispatch({ type: "find/open" });
  return {
    s: toggle("sources"),
    r: toggle("ledger"),
    v: toggle("speakers"),
    o: toggle("outline"),
    a: toggle("appearance"),
    e: toggle("export"),
    "?": toggle("help"),
    "/": find,
    // In a tab the browser's own find is the better one.
    ...(document.documentElement.dataset.surface === "popup" ? { "Mod+f": find } : {}),
    // Once the voice is there the key is its own: pause, go on.
    ...(speaks && !session.listening ? { l: () => dispatch({ type: "aloud/open" }) } : {}),
    n: step(1),
    p: step(-1),
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

export function wayKeys({ ways, go }: Pick<Surfaces, "ways" | "go">): Shortcuts {
  return Object.fromEntries(ways.map((way) => [WAY_KEYS[way], () => go(way)]));
}

export function askingKeys({ next, previous }: Asking): Shortcuts {
  return { w: next, W: previous };
}

/** `=` is the key of `+` without Shift. */
export function sizeKeys({ larger, smaller }: Pick<SiteSize, "larger" | "smaller">): Shortcuts {
  return {
    ...(larger && { "+": larger, "=": larger }),
    ...(smaller && { "-": smaller }),
  };
}
