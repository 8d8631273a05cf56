import type { ComponentChildren } from "preact";
import { useTexts } from "../state/port-context.ts";
import { WAY_KEYS } from "../state/reader-keys.ts";
import type { Dispatch, PanelName } from "../state/session.ts";
import type { Asking } from "../state/use-asking.ts";
import type { SiteSize } from "../state/use-site-size.ts";
import type { Surfaces } from "../state/use-surfaces.ts";
import { Menu, type MenuEntry } from "./Menu.tsx";

interface Props {
  panel: PanelName | null;
  /** Sources found, null while they are looked for; and things left out of the page. */
  counts: { sources: number | null; ledger: number };
  surfaces: Surfaces;
  size: SiteSize;
  /** There is a voice to read aloud with. */
  speaks: boolean;
  listening: boolean;
  asking: Asking;
  dispatch: Dispatch;
}

/** Name, the two lists, letters and page at hand; everything else in a menu with words. */
export function TopBar({ panel, counts, speaks, listening, asking, surfaces, size, dispatch }: Props) {
  const { text, number } = useTexts();
  const props = { open: panel, dispatch };
  const { ways, go } = surfaces;
  const panelEntry = (name: PanelName, icon: MenuEntry["icon"], key: string): MenuEntry => ({
    id: `open-${name}`,
    icon,
    words: text(`panel_${name}`),
    key,
    run: () => dispatch({ type: "panel/toggle", panel: name }),
  });
  const entries: MenuEntry[] = [
    {
      id: "open-find",
      icon: "find",
      words: text("find_open"),
      key: "/",
      run: () => dispatch({ type: "find/open" }),
    },
    { id: "open-who", icon: "who", words: text("who_open"), key: "w", run: asking.next },
    panelEntry("speakers", "speakers", "v"),
    panelEntry("outline", "outline", "o"),
    ...(speaks
      ? [
          {
            id: "open-aloud",
            icon: "aloud" as const,
            words: text("aloud_open"),
            key: "l",
            run: () => dispatch({ type: listening ? "aloud/close" : "aloud/open" }),
          },
        ]
      : []),
    panelEntry("export", "take", "e"),
    ...ways
      .filter((way) => way !== "page")
      .map((way) => ({
        id: `go-${way}`,
        icon: way,
        words: text(`go_${way}`),
        key: WAY_KEYS[way],
        run: () => go(way),
      })),
    panelEntry("help", "help", "?"),
  ];
  return (
    <header class="top-bar">
      <div class="wordmark" dir="ltr">
        {text("app_name")}
      </div>
      <div class="top-actions">
        <span class="top-lists">
          <PanelButton name="sources" {...props}>
            {text("top_sources")}{" "}
            <span class="badge">{counts.sources === null ? "" : number(counts.sources)}</span>
          </PanelButton>
          <PanelButton name="ledger" {...props}>
            {text("top_ledger")} <span class="badge">{number(counts.ledger)}</span>
          </PanelButton>
        </span>
        <span class="top-tools">
          <span class="top-sizes">
            <SizeButton name="smaller" letters="A−" change={size.smaller} />
            <SizeButton name="larger" letters="A+" change={size.larger} />
          </span>
          <PanelButton name="appearance" {...props}>
            {text("top_text")}
          </PanelButton>
          {ways.includes("page") && (
            <button
              type="button"
              id="go-page"
              class="top-button"
              title={text("go_page")}
              onClick={() => go("page")}
            >
              {text("top_page")}
            </button>
          )}
          <Menu entries={entries} />
        </span>
      </div>
    </header>
  );
}

interface SizeProps {
  name: "smaller" | "larger";
  letters: string;
  /** Null at the end of the range. */
  change: (() => void) | null;
}

/** Text of this site a step smaller or larger. At the end of the range it stays where it is, and says so. */
function SizeButton({ name, letters, change }: SizeProps) {
  const { text } = useTexts();
  return (
    <button
      type="button"
      id={`size-${name}`}
      class="top-button"
      title={text(`size_${name}`)}
      aria-disabled={change === null}
      onClick={() => change?.()}
    >
      <span dir="ltr">{letters}</span> <span class="visually-hidden">{text(`size_${name}`)}</span>
    </button>
  );
}

interface ButtonProps {
  name: PanelName;
  open: PanelName | null;
  dispatch: Dispatch;
  children: ComponentChildren;
}

function PanelButton({ name, open, dispatch, children }: ButtonProps) {
  return (
    <button
      type="button"
      id={`open-${name}`}
      class="top-button"
      aria-expanded={open === name}
      aria-controls={open === name ? "panel" : undefined}
      onClick={() => dispatch({ type: "panel/toggle", panel: name })}
    >
      {children}
    </button>
  );
}
