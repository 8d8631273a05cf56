import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Choice } from "../../model/place.ts";
import { WrongLine } from "../parts/WrongLine.tsx";
import type { ShownLine } from "../state/corrections.ts";
import { useReading } from "../state/reading-store.ts";
import { isSameChoice } from "../state/session.ts";
import { passagesOf } from "../text/passages.ts";
import { ClaimList } from "./ClaimList.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

interface Props extends SourcePanelProps {
  /** What this row chooses. */
  row: Choice;
  /** What it says, and what else a report tells of it. */
  line: ShownLine;
  note?: string;
  children: ComponentChildren;
}

/** A row that, chosen, marks its passages in the article and lists them under itself. */
export function ChoiceRow({ row, line, note, children, ...panel }: Props) {
  const id = useId();
  const { sources, blocks } = panel.article;
  const { dispatch, session } = useReading();
  const open = useComputed(() => isSameChoice(session.each.choice.value, row)).value;
  return (
    <li class={open ? "choice mendable is-open" : "choice mendable"}>
      <button
        type="button"
        class="choice-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => dispatch({ type: "choice/toggle", choice: row })}
      >
        {children}
      </button>
      <WrongLine
        line={line}
        note={note}
        proof={() => passagesOf(row, sources, blocks).map(({ sentence }) => sentence)}
      />
      {open && <ClaimList id={id} row={row} {...panel} />}
    </li>
  );
}
