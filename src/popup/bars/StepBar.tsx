import type { Choice } from "../../model/place.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { Icon } from "../parts/Icon.tsx";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";

/** Steps through the passages of the row that is chosen, where it has any. */
export function StepBar() {
  const { text, number } = useTexts();
  const { session, passages, summary, dispatch } = useReading();
  const choice = session.each.choice.value;
  const passage = session.each.passage.value;
  const count = passages.value.length;
  if (!choice || !summary.value || count === 0) return null;
  const go = (to: number) => dispatch({ type: "passage/go", passage: (to + count) % count });
  return (
    <section class="step-bar" aria-label={text("steps_label")}>
      <span class="step-name">
        <bdi>{choiceName(choice, summary.value)}</bdi>
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

function choiceName(choice: Choice, summary: SourceSummary): string {
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
