import { useEffect } from "preact/hooks";
import { useAnnounce } from "../state/Announcer.tsx";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";

interface Props {
  /** Whose sentences are faded. */
  name: string;
  /** How much of the story's sentences, 0 to 1. */
  share: number;
  dispatch: Dispatch;
}

/** Says whose sentences are faded and how many, and shows them again. */
export function FadedBar({ name, share, dispatch }: Props) {
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
