import { useEffect, useState } from "preact/hooks";
import { useAnnounce } from "../state/Announcer.tsx";
import { useTexts } from "../state/port-context.ts";

/** Milliseconds after which a reader wonders whether anything happens. */
const LONG_WAIT = 2000;

/** The frame while the page is being read. */
export function ReadingScreen() {
  const { text } = useTexts();
  const announce = useAnnounce();
  const [long, setLong] = useState(false);
  useEffect(() => {
    announce(text("reading_now"));
    const timer = setTimeout(() => {
      setLong(true);
      announce(text("reading_long"));
    }, LONG_WAIT);
    return () => {
      clearTimeout(timer);
      announce("");
    };
  }, []);
  return (
    <div class="frame">
      <header class="top-bar">
        <div class="wordmark">{text("app_name")}</div>
      </header>
      <main class="reader" aria-busy="true">
        <div class="article">
          <h1 class="reading-words">{text(long ? "reading_long" : "reading_now")}</h1>
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
