import type { ComponentChildren } from "preact";
import { askAbout } from "../state/asking.ts";
import { WAY_KEYS } from "../state/reader-keys.ts";
import { useReading } from "../state/reading-store.ts";
import type { PanelName, Taking } from "../state/session.ts";
import { useTexts } from "../state/store.ts";
import { Menu, type MenuEntry } from "./Menu.tsx";

/** Name, the two lists, letters and page at hand; everything else in a menu with words. */
export function TopBar() {
  const { text, number } = useTexts();
  const reading = useReading();
  const { dispatch } = reading;
  const { ways, go } = reading.surfaces;
  const { sources, ledger } = reading.counts.value;
  const listening = reading.session.each.listening.value;
  const takeEntry = (what: Taking["what"], key: string): MenuEntry => ({
    id: `take-${what}`,
    icon: what,
    words: text(`key_${what}`),
    key,
    run: () => dispatch({ type: "take/ask", what }),
  });
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
    { id: "open-who", icon: "who", words: text("who_open"), key: "w", run: () => askAbout(reading, 1) },
    panelEntry("speakers", "speakers", "v"),
    panelEntry("outline", "outline", "o"),
    ...(reading.voices.value.length > 0
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
    takeEntry("receipt", "c"),
    takeEntry("obsidian", "b"),
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
          <PanelButton name="sources">
            {text("top_sources")} <span class="badge">{sources === null ? "" : number(sources)}</span>
          </PanelButton>
          <PanelButton name="ledger">
            {text("top_ledger")} <span class="badge">{number(ledger)}</span>
          </PanelButton>
        </span>
        <span class="top-tools">
          <span class="top-sizes">
            <SizeButton name="smaller" letters="A−" by={-1} />
            <SizeButton name="larger" letters="A+" by={1} />
          </span>
          <PanelButton name="appearance">{text("top_text")}</PanelButton>
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
  by: 1 | -1;
}

/** Text of this site a step smaller or larger. At the end of the range it stays where it is, and says so. */
function SizeButton({ name, letters, by }: SizeProps) {
  const { text } = useTexts();
  const change = useReading().size.step(by);
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
  children: ComponentChildren;
}

function PanelButton({ name, children }: ButtonProps) {
  const { session, dispatch } = useReading();
  const open = session.each.panel.value === name;
  return (
    <button
      type="button"
      id={`open-${name}`}
      class="top-button"
      aria-expanded={open}
      aria-controls={open ? "panel" : undefined}
      onClick={() => dispatch({ type: "panel/toggle", panel: name })}
    >
      {children}
    </button>
  );
}
