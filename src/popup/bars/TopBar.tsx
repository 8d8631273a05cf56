import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch, PanelName } from "../state/session.ts";
import type { Surfaces } from "../state/use-surfaces.ts";
import { SurfaceActions } from "./SurfaceActions.tsx";

interface Props {
  panel: PanelName | null;
  /** Sources found, null while they are looked for; and things left out of the page. */
  counts: { sources: number | null; ledger: number };
  surfaces: Surfaces;
  /** There is a voice to read aloud with. */
  speaks: boolean;
  listening: boolean;
  dispatch: Dispatch;
}

/** Name and the ways to the panels. */
export function TopBar({ panel, counts, speaks, listening, surfaces, dispatch }: Props) {
  const { text, number } = useTexts();
  const props = { open: panel, dispatch };
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
        <span class="top-icons">
          <button
            type="button"
            class="icon-button"
            title={text("find_open")}
            aria-label={text("find_open")}
            onClick={() => dispatch({ type: "find/open" })}
          >
            <Icon name="find" />
          </button>
          {speaks && (
            <button
              type="button"
              class="icon-button"
              title={text("aloud_open")}
              aria-label={text("aloud_open")}
              aria-pressed={listening}
              onClick={() => dispatch({ type: listening ? "aloud/close" : "aloud/open" })}
            >
              <Icon name="aloud" />
            </button>
          )}
          <PanelIcon name="outline" icon="outline" {...props} />
          <PanelIcon name="appearance" icon="letters" {...props} />
          <PanelIcon name="export" icon="take" {...props} />
          <PanelIcon name="help" icon="help" {...props} />
        </span>
        <SurfaceActions ways={surfaces.ways} go={surfaces.go} />
      </div>
    </header>
  );
}

interface ButtonProps {
  name: PanelName;
  open: PanelName | null;
  dispatch: Dispatch;
  class?: string;
  title?: string;
  children: ComponentChildren;
}

function PanelButton({ name, open, dispatch, title, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      id={`open-${name}`}
      class={rest.class ?? "top-button"}
      title={title}
      aria-label={title}
      aria-expanded={open === name}
      aria-controls={open === name ? "panel" : undefined}
      onClick={() => dispatch({ type: "panel/toggle", panel: name })}
    >
      {children}
    </button>
  );
}

function PanelIcon({ icon, ...props }: Omit<ButtonProps, "children" | "title"> & { icon: IconName }) {
  const { text } = useTexts();
  return (
    <PanelButton {...props} class="icon-button" title={text(`panel_${props.name}`)}>
      <Icon name={icon} />
    </PanelButton>
  );
}
