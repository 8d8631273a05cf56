import { useEffect, useState } from "preact/hooks";
import { Icon } from "../parts/Icon.tsx";
import { useReading } from "../state/reading-store.ts";
import { useStore } from "../state/store.ts";
import { noticesOf } from "./notices.ts";

interface Props {
  /** The article is read aloud where that ends with the first click elsewhere. */
  speaksHere: boolean;
}

/** The line under the article for the first of the notices; it can be closed. */
export function NoticeBar({ speaksHere }: Props) {
  const store = useStore();
  const { text } = store.texts;
  const reading = useReading();
  const [closed, setClosed] = useState<string | null>(null);
  const [notice] = noticesOf(reading, store, speaksHere);
  useEffect(() => {
    setClosed(null);
    if (notice && !notice.quiet) store.announcer.say(notice.words);
  }, [notice?.id]);
  if (!notice || notice.id === closed) return null;
  const { id, words, step } = notice;
  return (
    <aside class={step ? "notice-bar has-step" : "notice-bar"} aria-label={text("notice_label")}>
      <p>{words}</p>
      {step && (
        <button type="button" onClick={step.run}>
          {step.words}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={text("notice_close")}
        onClick={() => {
          setClosed(id);
          document.getElementById("reader")?.focus({ preventScroll: true });
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
