import { useEffect, useState } from "preact/hooks";
import { readableDate } from "../../words/format.ts";
import type { MessageKey } from "../../words/message-keys.ts";
import { useStore } from "../state/store.ts";

/** Milliseconds after which a reader wonders whether anything happens. */
const LONG_WAIT = 2_000;
/** Milliseconds after which a reader may not want to wait any longer. */
const TOO_LONG = 4_000;
/** Milliseconds for which one who waits is not asked again. */
const PATIENCE = 15_000;

/** The frame while the page is being read. */
export function ReadingScreen() {
  const { opening, announcer, texts } = useStore();
  const { text, number, own } = texts;
  const [words, setWords] = useState<MessageKey>("reading_now");
  const [patience, setPatience] = useState(TOO_LONG);
  // The first number and the first date take the browser milliseconds, which the article would wait for; now nobody does.
  useEffect(() => {
    number(0);
    readableDate("2000-01-01T00:00Z", own.lang);
  }, []);
  useEffect(() => {
    announcer.say(text(words));
    return () => announcer.say("");
  }, [words]);
  useEffect(() => {
    const timer = setTimeout(
      () => setWords((now) => (now === "reading_now" ? "reading_long" : now)),
      LONG_WAIT,
    );
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setWords("reading_too_long"), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  const wait = () => {
    setWords("reading_long");
    // Another number each time, so that the time begins anew.
    setPatience((before) => Math.max(PATIENCE, before + 1));
  };
  return (
    <div class="frame">
      <header class="top-bar">
        <div class="wordmark">{text("app_name")}</div>
      </header>
      <main class="reader" aria-busy="true">
        <div class="article">
          <h1 class="reading-words">{text(words)}</h1>
          {words === "reading_too_long" && (
            <p class="failure-actions">
              <button type="button" class="primary" onClick={wait}>
                {text("step_wait")}
              </button>
              <button type="button" onClick={() => opening.stop(null)}>
                {text("step_stop")}
              </button>
              <button type="button" onClick={() => opening.stop("selection")}>
                {text("step_selection")}
              </button>
            </p>
          )}
          <div class="skeleton" aria-hidden="true">
            <span class="bone bone-title" />
            <span class="bone bone-title bone-short" />
            <span class="bone bone-strip" />
            {[0, 1, 2, 3, 4, 5, 6, 7].map((line) => (
              <span key={line} class={line % 4 === 3 ? "bone bone-short" : "bone"} />
            ))}
          </div>
        </div>
      </main>
    </div>
  );
}
