import type { Choice } from "../../model/place.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { Icon } from "../parts/Icon.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";

interface Props {
  /** Whose passages these are. */
  name: string;
  passage: number;
  count: number;
  dispatch: Dispatch;
}

/** Steps through the marked passages. */
export function StepBar({ name, passage, count, dispatch }: Props) {
  const { text, number } = useTexts();
  const go = (to: number) => dispatch({ type: "passage/go", passage: (to + count) % count });
  return (
    <section class="step-bar" aria-label={text("steps_label")}>
      <span class="step-name">
        <bdi>{name}</bdi>
      </span>
      <span class="step-count">{text("steps_count", number(passage + 1), number(count))}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={text("steps_previous")}
        onClick={() => go(passage - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text("steps_next")}
        onClick={() => go(passage + 1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="quiet" onClick={() => dispatch({ type: "choice/clear" })}>
        {text("steps_done")}
      </button>
    </section>
  );
}

export function choiceName(choice: Choice, summary: SourceSummary): string {
  switch (choice.kind) {
    case "source":
      return summary.sources[choice.index]?.name ?? "";
    case "outlet":
      return summary.outlets[choice.index]?.name ?? "";
    case "anonymity":
      return summary.anonymity[choice.index]?.who ?? "";
    case "document":
      return summary.unlinked[choice.index]?.name ?? "";
  }
}
