import { useEffect, useState } from "preact/hooks";
import { ArticleText } from "../article/ArticleText.tsx";
import { SourceMap } from "../article/SourceMap.tsx";
import { FindBar } from "../bars/FindBar.tsx";
import { NoticeBar } from "../bars/NoticeBar.tsx";
import { Progress } from "../bars/Progress.tsx";
import { SpeakerBars } from "../bars/SpeakerBars.tsx";
import { StepBar } from "../bars/StepBar.tsx";
import { TopBar } from "../bars/TopBar.tsx";
import { useAsking } from "../state/asking.ts";
import { readerKeys } from "../state/reader-keys.ts";
import { createReading, type Opened, ReadingContext, type ReadingStore } from "../state/reading-store.ts";
import type { Session } from "../state/session.ts";
import { useStore } from "../state/store.ts";
import { useFaded } from "../state/use-faded.ts";
import { useHeldPlace } from "../state/use-held-place.ts";
import { useLater } from "../state/use-later.ts";
import { usePlace } from "../state/use-place.ts";
import { useKeptFocus, usePassageInView, usePlacedInView } from "../state/use-reader-effects.ts";
import { useScrollKeys } from "../state/use-scroll-keys.ts";
import { useShortcuts } from "../state/use-shortcuts.ts";
import { ReaderPanels } from "./ReaderPanels.tsx";

/** The article with everything around it; one for each reading. */
export function ArticleScreen({ opened }: { opened: Opened }) {
  const store = useStore();
  const [reading] = useState(() => createReading(store, opened));
  useBehaviour(reading);
  useShortcuts(() => readerKeys(reading, store.port.surface));
  useEffect(() => reading.begin(), [reading]);
  const session = reading.session.all.value;
  const listens = session.listening && reading.voices.value.length > 0;
  const aloud = useLater(listens, () => import("../bars/AloudBar.tsx"));
  const own = reading.size.own.value;
  return (
    <ReadingContext.Provider value={reading}>
      <div class={frameClass(session)} style={own === null ? undefined : { "--scale": own / 100 }}>
        <TopBar />
        <Progress />
        {session.finding > 0 && <FindBar />}
        <main class="reader" ref={reading.reader} tabIndex={-1} id="reader" aria-labelledby="headline">
          <ArticleText />
        </main>
        <SourceMap />
        <div class="step-bars">
          <StepBar />
          <SpeakerBars />
        </div>
        {aloud && <aloud.AloudBar />}
        <ReaderPanels />
        <NoticeBar speaksHere={Boolean(aloud) && store.port.surface === "popup"} />
      </div>
    </ReadingContext.Provider>
  );
}

/** What looks after place and focus, and marks what the reader asks for: after each rendering that any of it needs. */
function useBehaviour(reading: ReadingStore): void {
  usePlace(reading);
  useHeldPlace(reading);
  useScrollKeys(reading);
  usePassageInView(reading);
  usePlacedInView(reading);
  useKeptFocus(reading);
  useAsking(reading);
  useFaded(reading);
}

function frameClass({ panel, finding, asked }: Session): string {
  return ["frame", panel && "has-panel", finding > 0 && "is-finding", asked !== null && "is-asking"]
    .filter(Boolean)
    .join(" ");
}
