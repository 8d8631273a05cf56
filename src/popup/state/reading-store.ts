import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext, type RefObject } from "preact";
import { useContext } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Whereabouts } from "../../model/place.ts";
import type { Article, SourcedArticle } from "../../model/reading.ts";
import { sourceInputInSteps } from "../../model/source-input.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { inSlices, inTurns } from "../../model/steps.ts";
import { summaryFigures } from "../../model/summary-rows.ts";
import { languageTag } from "../../words/language.ts";
import type { Voice } from "../aloud/speech.ts";
import { voicesFor } from "../aloud/voices-for.ts";
import { type Passage, passagesOf } from "../text/passages.ts";
import { type SpokenStory, spokenStory } from "../text/speakers.ts";
import { type Continued, createContinued } from "./continued.ts";
import {
  type Corrections,
  correctedMetadata,
  correctedSummary,
  lineKey,
  type Mended,
  mendedLines,
} from "./corrections.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { createKeeping, type Keeping } from "./keeping.ts";
import type { Placed } from "./memory.ts";
import { hostsOfStory } from "./picture-hosts.ts";
import {
  type Dispatch,
  ledgerEntries,
  NEW_SESSION,
  type Session,
  sessionAfter,
  standsIn,
} from "./session.ts";
import { createSiteSize, type SiteSize } from "./site-size.ts";
import type { Store } from "./store.ts";
import { createSurfaces, type Surfaces } from "./surfaces.ts";
import { whenIdle } from "./when-idle.ts";

/** Two columns of their full width, and air. */
const ROOM_FOR_SOURCES = "(min-width: 72rem)";
/** Milliseconds of work on what is made of the whole story after which the reader gets the browser's turn. */
const STORY_SLICE = 10;
const NO_PASSAGES: readonly Passage[] = [];
const NONE_MENDED: readonly Mended[] = [];

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

/** The source summary, or how far the search for it is: it comes after the article is on the screen. */
export type Sources = SourceSummary | "looking" | "failed";

/** Everything that is shown of one reading and done in it. */
export interface ReadingStore {
  readonly opened: Opened;
  /** The element that scrolls the article. */
  readonly reader: RefObject<HTMLElement | null>;
  /** What the reader did since it was opened; changed by `dispatch` only. */
  readonly session: { readonly all: ReadonlySignal<Session>; readonly each: Fields<Session> };
  readonly dispatch: Dispatch;
  /** With what the reader put right; the very one that was found where that is nothing. */
  readonly article: ReadonlySignal<Article>;
  readonly sources: ReadonlySignal<Sources>;
  /** Null as long as there is none. */
  readonly summary: ReadonlySignal<SourceSummary | null>;
  readonly sourced: ReadonlySignal<SourcedArticle | null>;
  /** What of both the reader put right. */
  readonly mended: ReadonlySignal<readonly Mended[]>;
  /** Blocks that stand in the article. */
  readonly shown: ReadonlySignal<readonly Block[]>;
  /** Passages of the row that is chosen. */
  readonly passages: ReadonlySignal<readonly Passage[]>;
  /** The story sentence by sentence with its speakers; null while it is being made. */
  readonly story: ReadonlySignal<SpokenStory | null>;
  /** Sources found, null while they are looked for; and things left out of the page. */
  readonly counts: ReadonlySignal<{ sources: number | null; ledger: number }>;
  /** Language of the article, or of the interface where it names none: BCP 47. */
  readonly spoken: string;
  /** Voices of this device for it, best first; browsers tell them late, and they may change. */
  readonly voices: ReadonlySignal<readonly Voice[]>;
  /** Hosts whose pictures come without being asked for; null when all may. */
  readonly pictureHosts: ReadonlySignal<ReadonlySet<string> | null>;
  /** Address of the picture that is shown as large as the window. */
  readonly largePicture: Signal<string | null>;
  readonly keeping: Keeping;
  readonly size: SiteSize;
  readonly surfaces: Surfaces;
  readonly continued: Continued;
  /** Begins what goes on while the article is on the screen; the answer ends it. */
  begin(): () => void;
}

export function createReading(store: Store, opened: Opened): ReadingStore {
  const { port, speech, texts } = store;
  const { article: found } = opened;
  const reader: ReadingStore["reader"] = { current: null };
  const spoken = languageTag(found.metadata.lang) ?? texts.own.lang;

  const all = signal(newSession(store, opened));
  const session = { all, each: fieldsOf(all) };
  const { choice, corrections, placed } = session.each;
  const keeping = createKeeping(store, found);
  const dispatch: Dispatch = (action) => {
    all.value = sessionAfter(all.peek(), action);
    if (action.type === "line/mend") keeping.keepCorrection(lineKey(action.line), action.correction);
    if (action.type !== "block/put-back" && action.type !== "block/take-out") return;
    const block = found.blocks.find(({ id }) => id === action.block);
    if (block) keeping.keepDecision(block, action.type === "block/put-back" ? "in" : "out");
  };

  const foundSources = signal<Sources>("looking");
  const mended = computed(() => {
    const lines = mendedLines(found, summaryIn(foundSources.value), corrections.value);
    return lines.length > 0 ? lines : NONE_MENDED;
  });
  const article = computed(() =>
    mended.value === NONE_MENDED
      ? found
      : { ...found, metadata: correctedMetadata(found.metadata, corrections.value) },
  );
  const sources = computed(() => {
    const summary = summaryIn(foundSources.value);
    if (summary === null || mended.value === NONE_MENDED) return foundSources.value;
    return correctedSummary(summary, corrections.value);
  });
  const summary = computed(() => summaryIn(sources.value));
  const sourced = computed(() => summary.value && { ...article.value, sources: summary.value });

  const shown = computed(() => found.blocks.filter((block) => standsIn(block, placed.value)));
  const passages = computed(() =>
    choice.value && summary.value ? passagesOf(choice.value, summary.value, shown.value) : NO_PASSAGES,
  );
  const story = signal<SpokenStory | null>(null);
  const voices = signal<readonly Voice[]>([]);
  const size = createSiteSize(store, found, opened.size);
  const continued = createContinued(reader, opened.isRemembered ? opened.place : null, shown.peek());
  // Rows are known by their place in the list, which the next surface does not share where corrections are not kept.
  const isAlone = () => keeping.unkept.peek() !== null && mended.peek().length > 0;
  const surfaces = createSurfaces(port, found, () => ({
    reader: reader.current,
    blocks: shown.peek(),
    following: isAlone() ? null : all.peek(),
  }));

  return {
    opened,
    reader,
    session,
    dispatch,
    article,
    sources,
    summary,
    sourced,
    mended,
    shown,
    passages,
    story,
    counts: computed(() => ({
      sources: summary.value && summaryFigures(summary.value).voices,
      ledger: leftOut(found, placed.value),
    })),
    spoken,
    voices,
    pictureHosts: computed(() =>
      port.picturesCarryCookies
        ? hostsOfStory(shown.value, found.metadata.origin, found.pictureHosts ?? [])
        : null,
    ),
    largePicture: signal<string | null>(null),
    keeping,
    size,
    surfaces,
    continued,
    begin() {
      const lookForVoices = () => {
        voices.value = voicesFor(speech.voices(), spoken);
      };
      lookForVoices();
      let hasEnded = false;
      const lookForSources = async () => {
        const coming = inTurns(sourceInputInSteps(found), STORY_SLICE, () => hasEnded);
        const summary = await port.analyse(coming);
        if (!hasEnded) foundSources.value = summary ?? "failed";
      };
      lookForSources();
      const endings = [
        () => {
          hasEnded = true;
        },
        speech.onVoices(lookForVoices),
        size.begin(),
        surfaces.begin(),
        continued.begin(),
        effect(() => {
          const [blocks, told] = [shown.value, summary.value];
          story.value = null;
          if (told === null) return;
          let isOver = false;
          const turn = () =>
            new Promise<boolean>((resolve) => {
              whenIdle(() => resolve(isOver));
            });
          const make = async () => {
            if (await turn()) return;
            const steps = spokenStory(blocks, told, spoken);
            const made = await inSlices(steps, STORY_SLICE, () => performance.now(), turn);
            if (!isOver) story.value = made;
          };
          make();
          return () => {
            isOver = true;
          };
        }),
      ];
      return () => {
        for (const end of endings) end();
      };
    },
  };
}

const summaryIn = (sources: Sources): SourceSummary | null => (typeof sources === "object" ? sources : null);

/** A wide tab has room for the sources beside the text. */
function newSession({ port }: Store, { placed, corrections, following }: Opened): Session {
  const panel = port.surface === "tab" && matchMedia(ROOM_FOR_SOURCES).matches ? "sources" : null;
  return { ...NEW_SESSION, placed, corrections, panel, ...following };
}

/** How much of the page does not stand in the article. */
function leftOut({ blocks, outside }: Article, placed: Placed): number {
  const removed = ledgerEntries(blocks, placed).filter((block) => !standsIn(block, placed));
  return removed.length + outside.reduce((sum, { count }) => sum + count, 0);
}

export const ReadingContext = createContext<ReadingStore | null>(null);

export function useReading(): ReadingStore {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error("A part of the article was rendered without a reading.");
  return reading;
}
