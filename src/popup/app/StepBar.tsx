import { useTexts } from "./port-context.ts";
import type { Dispatch } from "./session.ts";

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
    <div class="step-bar" role="toolbar" aria-label={text("steps_label")}>
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
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text("steps_next")}
        onClick={() => go(passage + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" class="quiet" onClick={() => dispatch({ type: "choice/clear" })}>
        {text("steps_done")}
      </button>
    </div>
  );
}
