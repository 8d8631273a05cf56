import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Choice } from "../../model/place.ts";
import { isSameChoice } from "../state/session.ts";
import { ClaimList } from "./ClaimList.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

interface Props extends SourcePanelProps {
  /** What this row chooses. */
  row: Choice;
  children: ComponentChildren;
}

/** A row that, chosen, marks its passages in the article and lists them under itself. */
export function ChoiceRow({ row, children, ...panel }: Props) {
  const id = useId();
  const open = isSameChoice(panel.choice, row);
  return (
    <li class={open ? "choice is-open" : "choice"}>
      <button
        type="button"
        class="choice-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => panel.dispatch({ type: "choice/toggle", choice: row })}
      >
        {children}
      </button>
      {open && <ClaimList id={id} row={row} {...panel} />}
    </li>
  );
}
