import { useEffect } from "preact/hooks";
import { useReading } from "../state/reading-store.ts";
import { useAnnounce, useTexts } from "../state/store.ts";

interface Props {
  /** Whose sentences are faded. */
  name: string;
  /** How much of the story's sentences, 0 to 1. */
  share: number;
}

/** Says whose sentences are faded and how many, and shows them again. */
export function FadedBar({ name, share }: Props) {
  const { dispatch } = useReading();
  const { text, percent } = useTexts();
  const announce = useAnnounce();
  const words = text("faded_share", percent(share), name);
  useEffect(() => announce(words), [words]);
  return (
    <section class="speaker-bar faded-bar" aria-label={text("faded_label")}>
      <span class="who-answer">
        <bdi>{words}</bdi>
      </span>
      <button type="button" class="quiet" onClick={() => dispatch({ type: "speaker/show-all" })}>
        {text("faded_undo")}
      </button>
    </section>
  );
}
