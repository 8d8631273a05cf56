import { useTexts } from "./port-context.ts";
import type { Dispatch, PanelName } from "./session.ts";

interface Props {
  panel: PanelName | null;
  /** Sources found. */
  sources: number;
  /** Things left out of the page. */
  removed: number;
  dispatch: Dispatch;
}

/** Name and the ways to the panels. */
export function TopBar({ panel, sources, removed, dispatch }: Props) {
  const { text } = useTexts();
  return (
    <header class="top-bar">
      <p class="wordmark">{text("app_name")}</p>
      <div class="top-actions">
        <PanelButton
          name="sources"
          label={text("top_sources")}
          count={sources}
          open={panel}
          dispatch={dispatch}
        />
        <PanelButton
          name="ledger"
          label={text("top_ledger")}
          count={removed}
          open={panel}
          dispatch={dispatch}
        />
      </div>
    </header>
  );
}

interface ButtonProps {
  name: PanelName;
  label: string;
  count: number;
  open: PanelName | null;
  dispatch: Dispatch;
}

function PanelButton({ name, label, count, open, dispatch }: ButtonProps) {
  const { number } = useTexts();
  return (
    <button
      type="button"
      id={`open-${name}`}
      class="top-button"
      aria-expanded={open === name}
      aria-controls={open === name ? "panel" : undefined}
      onClick={() => dispatch({ type: "panel/toggle", panel: name })}
    >
      {label} <span class="badge">{number(count)}</span>
    </button>
  );
}
