import { useEffect, useState } from "preact/hooks";
import { Icon } from "../parts/Icon.tsx";
import { useAnnounce } from "../state/Announcer.tsx";
import { useTexts } from "../state/port-context.ts";

/** One thing that can be said about the page or its reading, and what can be done about it. */
export interface Notice {
  /** Key of its words, which tells it from others. */
  id: string;
  words: string;
  step?: { words: string; run: () => void };
  /** Not said aloud: it only offers something. */
  quiet?: boolean;
}

/** The line under the article for the first of the notices; it can be closed. */
export function NoticeBar({ notices }: { notices: readonly Notice[] }) {
  const { text } = useTexts();
  const announce = useAnnounce();
  const [closed, setClosed] = useState<string | null>(null);
  const notice = notices[0];
  useEffect(() => {
    setClosed(null);
    if (notice && !notice.quiet) announce(notice.words);
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
