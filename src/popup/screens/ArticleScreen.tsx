import { useCallback, useMemo, useReducer, useRef } from "preact/hooks";
import type { Whereabouts } from "../../model/place.ts";
import type { Article, Scope, SourcedArticle } from "../../model/reading.ts";
import { summaryFigures } from "../../model/summary-rows.ts";
import { ArticleText } from "../article/ArticleText.tsx";
import { SourceMap } from "../article/SourceMap.tsx";
import { FindBar } from "../bars/FindBar.tsx";
import { NoticeBar } from "../bars/NoticeBar.tsx";
import { noticesOf } from "../bars/notices.ts";
import { Progress } from "../bars/Progress.tsx";
import { SpeakerBars } from "../bars/SpeakerBars.tsx";
import { choiceName, StepBar } from "../bars/StepBar.tsx";
import { TopBar } from "../bars/TopBar.tsx";
import { type Corrections, lineKey } from "../state/corrections.ts";
import type { Memory, Placed } from "../state/memory.ts";
import { MendedContext } from "../state/mend-context.ts";
import { PassageContext } from "../state/passage-context.ts";
import { usePort, useTexts } from "../state/port-context.ts";
import { askingKeys, readerKeys, sizeKeys, wayKeys } from "../state/reader-keys.ts";
import {
  type Dispatch,
  ledgerEntries,
  NEW_SESSION,
  type PanelName,
  type Session,
  sessionAfter,
  standsIn,
} from "../state/session.ts";
import { useSettings } from "../state/settings-context.ts";
import { useVoices } from "../state/speech-context.ts";
import { useAsking } from "../state/use-asking.ts";
import { useContinued } from "../state/use-continued.ts";
import { useCorrections } from "../state/use-corrections.ts";
import { useFaded } from "../state/use-faded.ts";
import { useHeldPlace } from "../state/use-held-place.ts";
import { useLater } from "../state/use-later.ts";
import { useMemory } from "../state/use-memory.ts";
import { usePlace } from "../state/use-place.ts";
import { useKeptFocus, usePassageInView, usePlacedInView } from "../state/use-reader-effects.ts";
import { useScrollKeys } from "../state/use-scroll-keys.ts";
import { useShortcuts } from "../state/use-shortcuts.ts";
import { useSiteSize } from "../state/use-site-size.ts";
import { useSources } from "../state/use-sources.ts";
import { useStory } from "../state/use-story.ts";
import { useSurfaces } from "../state/use-surfaces.ts";
import { languageTag } from "../text/language.ts";
import { type Passage, passagesOf } from "../text/passages.ts";
import { ReaderPanels } from "./ReaderPanels.tsx";

/** Two columns of their full width, and air. */
const ROOM_FOR_SOURCES = "(min-width: 72rem)";

const NO_PASSAGES: readonly Passage[] = [];

/** An article with what is remembered about it. */
export interface Opened extends Whereabouts {
  /** As Byline found it. */
  article: Article;
  placed: Placed;
  corrections: Corrections;
  /** Size of the text that the site has of its own, in percent; null when none. */
  size: number | null;
  /** The place is that of an earlier visit, not one that another surface handed over. */
  isRemembered: boolean;
  /** Text is selected on the page. */
  hasSelection: boolean;
}

interface Props {
  opened: Opened;
  memory: Memory;
  onRead: (scope: Scope) => void;
}

/** The article with everything around it. */
export function ArticleScreen({ opened, memory, onRead }: Props) {
  const { article: found } = opened;
  const [session, change] = useReducer(sessionAfter, opened, newSession);
  const { choice, panel, placed, passage, listening, asked, faded } = session;
  const texts = useTexts();
  const port = usePort();
  const spoken = languageTag(found.metadata.lang) ?? texts.own.lang;
  const voices = useVoices(spoken);
  const speaks = voices.length > 0;
  const aloud = useLater(listening && speaks, () => import("../bars/AloudBar.tsx"));
  const { settings } = useSettings();
  const corrected = useCorrections(found, useSources(found), session.corrections);
  const { article, sources } = corrected;
  const sourced = useMemo(
    () => (typeof sources === "object" ? { ...article, sources } : null),
    [article, sources],
  );
  const reader = useRef<HTMLElement>(null);
  const size = useSiteSize(found, memory, opened.size);
  const { keepPlace, keepDecision, keepCorrection, unkept } = useMemory(found, memory);

  const dispatch: Dispatch = useCallback(
    (action) => {
      change(action);
      if (action.type === "line/mend") keepCorrection(lineKey(action.line), action.correction);
      if (action.type !== "block/put-back" && action.type !== "block/take-out") return;
      const block = found.blocks.find(({ id }) => id === action.block);
      if (block) keepDecision(block, action.type === "block/put-back" ? "in" : "out");
    },
    [found, keepDecision, keepCorrection],
  );

  const shown = useMemo(() => article.blocks.filter((block) => standsIn(block, placed)), [article, placed]);
  const passages = useMemo(
    () => (choice && sourced ? passagesOf(choice, sourced.sources, shown) : NO_PASSAGES),
    [sourced, choice, shown],
  );

  usePlace(reader, shown, opened.place, keepPlace);
  useHeldPlace(reader, shown);
  const continued = useContinued(reader, shown, opened.isRemembered ? opened.place : null);
  useScrollKeys(reader);
  // Rows are known by their place in the list, which the next surface does not share where corrections are not kept.
  const isAlone = unkept !== null && corrected.mended.length > 0;
  const surfaces = useSurfaces(found, reader, shown, isAlone ? { choice: null, passage: 0 } : session);
  usePassageInView(reader, session, passages);
  usePlacedInView(reader, placed);
  useKeptFocus(reader, panel);
  const summary = sourced?.sources ?? null;
  const story = useStory(shown, summary, spoken);
  const asking = useAsking({ reader, story, blocks: shown, asked, dispatch });
  useFaded({ reader, story, summary, blocks: shown, faded });
  const keys = useMemo(
    () => ({
      ...readerKeys(session, passages.length, speaks, dispatch),
      ...askingKeys(asking),
      ...wayKeys(surfaces),
      ...sizeKeys(size),
    }),
    [session, passages, speaks, dispatch, asking, surfaces.ways, surfaces.go, size],
  );
  useShortcuts(keys, settings.letterKeys);

  const whole =
    session.visits > 0 ||
    session.finding > 0 ||
    listening ||
    asked !== null ||
    faded !== null ||
    asksForAll(panel) ||
    opened.place !== null;
  const counts = useMemo(() => countsOf(article, sourced, placed), [article, sourced, placed]);
  const speaksInPopup = Boolean(aloud) && port.surface === "popup";
  const { scope } = article;
  const { hasSelection } = opened;
  const notices = noticesOf(
    {
      surfaces,
      unkept,
      scope,
      hasSelection,
      speaksInPopup,
      continued,
      mended: session.lastMended,
      dispatch,
      onRead,
    },
    texts,
  );
  // Rendered only when their own parts change: a step through a source renders none of them.
  const text = useMemo(
    () => <ArticleText {...{ article, sources, shown, passages, placed, whole, dispatch }} />,
    [article, sources, shown, passages, placed, whole, dispatch],
  );
  const panels = useMemo(
    () => (
      <ReaderPanels
        {...{ article, sources, story, panel, choice, faded, placed, shown, passages, speaks, dispatch }}
      />
    ),
    [article, sources, story, panel, choice, faded, placed, shown, passages, speaks, dispatch],
  );
  return (
    <MendedContext.Provider value={corrected.mended}>
      <PassageContext.Provider value={passage}>
        <div
          class={frameClass(panel, session.finding > 0, asked !== null)}
          style={size.own === null ? undefined : { "--scale": size.own / 100 }}
        >
          <TopBar {...{ panel, counts, speaks, listening, asking, surfaces, size, dispatch }} />
          <Progress reader={reader} />
          {session.finding > 0 && (
            <FindBar reader={reader} blocks={shown} asked={session.finding} dispatch={dispatch} />
          )}
          <main class="reader" ref={reader} tabIndex={-1} id="reader" aria-labelledby="headline">
            {text}
          </main>
          {story && summary && (
            <SourceMap
              {...{ reader, story, summary, dispatch }}
              blocks={shown}
              chosen={choice?.kind === "source" ? choice.index : null}
            />
          )}
          <div class="step-bars">
            {choice && sourced && passages.length > 0 && (
              <StepBar
                name={choiceName(choice, sourced.sources)}
                passage={passage}
                count={passages.length}
                dispatch={dispatch}
              />
            )}
            {summary && <SpeakerBars {...{ story, summary, asked, faded, asking, dispatch }} />}
          </div>
          {aloud && (
            <aloud.AloudBar {...{ reader, article, voices, dispatch }} blocks={shown} lang={spoken} />
          )}
          {panels}
          <NoticeBar notices={notices} />
        </div>
      </PassageContext.Provider>
    </MendedContext.Provider>
  );
}

function frameClass(panel: PanelName | null, finding: boolean, asking: boolean): string {
  return ["frame", panel && "has-panel", finding && "is-finding", asking && "is-asking"]
    .filter(Boolean)
    .join(" ");
}

/** A wide tab has room for the sources beside the text. */
function newSession({ placed, corrections, following }: Opened): Session {
  const { surface } = document.documentElement.dataset;
  const panel = surface === "tab" && matchMedia(ROOM_FOR_SOURCES).matches ? "sources" : null;
  return { ...NEW_SESSION, placed, corrections, panel, ...following };
}

/** The sources lead into the text only when one is chosen. */
function asksForAll(panel: PanelName | null): boolean {
  return panel !== null && panel !== "sources";
}

function countsOf(
  article: Article,
  sourced: SourcedArticle | null,
  placed: Placed,
): { sources: number | null; ledger: number } {
  const removed = ledgerEntries(article.blocks, placed).filter((block) => !standsIn(block, placed));
  const outside = article.outside.reduce((sum, { count }) => sum + count, 0);
  return { sources: sourced && summaryFigures(sourced.sources).voices, ledger: removed.length + outside };
}
