import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { AT_THE_TOP } from "../../model/place.ts";
import type { ReaderPort } from "../../model/port.ts";
import type { Article, Failure, Scope } from "../../model/reading.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../model/settings.ts";
import type { NothingHanded } from "../../model/surface.ts";
import { Announcer } from "../state/Announcer.tsx";
import { Memory } from "../state/memory.ts";
import { PortContext } from "../state/port-context.ts";
import { SettingsContext, useSettingsStore } from "../state/settings-context.ts";
import { ArticleScreen, type Opened } from "./ArticleScreen.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailureScreen } from "./FailureScreen.tsx";
import { ReadingScreen } from "./ReadingScreen.tsx";

interface Props {
  port: ReaderPort;
  /** What the reader chose earlier. */
  settings?: Settings;
}

type Found = Failure | NothingHanded | ({ ok: true } & Opened);
type Shown = Found & { turn: number };

/** The reader: asks its port for a reading and shows whatever comes. */
export function App({ port, settings = DEFAULT_SETTINGS }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const store = useSettingsStore(port, settings);
  // As it was when the button was pressed: to change it in the reader moves no article.
  const { opens } = settings;
  const memory = useMemo(() => new Memory(port), [port]);
  const latest = useRef(0);
  const show = useCallback(async (find: () => Promise<Found>) => {
    const turn = ++latest.current;
    const found = await find().catch(bugFound);
    if (turn === latest.current) setShown({ ...found, turn });
  }, []);
  const read = useCallback(
    (scope: Scope) => {
      setShown(null);
      show(() => readPage(port, memory, opens, scope));
    },
    [port, memory, opens, show],
  );
  const stop = useCallback(
    (instead: Scope | null) => {
      port.stop();
      if (instead) read(instead);
      else setShown({ ok: false, reason: "stopped", turn: ++latest.current });
    },
    [port, read],
  );
  useEffect(() => {
    // What is handed over replaces what is shown only once it is there.
    const receive = () => show(() => receiveOrRead(port, memory, opens));
    receive();
    const stop = port.onReceived(receive);
    return () => {
      stop();
      latest.current++;
    };
  }, [port, memory, opens, show]);
  return (
    <PortContext.Provider value={port}>
      <SettingsContext.Provider value={store}>
        <Announcer>
          <ErrorBoundary
            fallback={(failure, reset) => (
              <FailureScreen
                failure={failure}
                onRead={(scope) => {
                  read(scope);
                  reset();
                }}
              />
            )}
          >
            <Screen shown={shown} memory={memory} onRead={read} onStop={stop} />
          </ErrorBoundary>
        </Announcer>
      </SettingsContext.Provider>
    </PortContext.Provider>
  );
}

interface ScreenProps {
  shown: Shown | null;
  memory: Memory;
  onRead: (scope: Scope) => void;
  /** Nobody waits any more; with a scope, that is read instead. */
  onStop: (instead: Scope | null) => void;
}

function Screen({ shown, memory, onRead, onStop }: ScreenProps) {
  if (shown === null) return <ReadingScreen onStop={onStop} />;
  if (!shown.ok) return <FailureScreen failure={shown} onRead={onRead} />;
  return <ArticleScreen key={shown.turn} opened={shown} memory={memory} onRead={onRead} />;
}

async function receiveOrRead(port: ReaderPort, memory: Memory, opens: Settings["opens"]): Promise<Found> {
  const handed = await port.received();
  if (!handed) return readPage(port, memory, opens, "page");
  if (!("reading" in handed)) return handed;
  const { reading, place, following } = handed;
  if (!reading.ok) return reading;
  if (place) await memory.keepPlace(reading, place);
  return {
    ...(await remembered(reading, memory)),
    following,
    isRemembered: place === null,
    hasSelection: false,
  };
}

async function readPage(
  port: ReaderPort,
  memory: Memory,
  opens: Settings["opens"],
  scope: Scope,
): Promise<Found> {
  const reading = await port.read(scope);
  if (!reading.ok) return reading;
  const [opened] = await Promise.all([
    remembered(reading, memory),
    port.surface === "popup" && goOn(port, reading, opens),
  ]);
  return { ...opened, following: null, isRemembered: true, hasSelection: reading.hasSelection === true };
}

/** A reader who wants a tab, or has the side panel open, reads there; the popup closes then. */
function goOn(port: ReaderPort, reading: Article, opens: Settings["opens"]): Promise<boolean> {
  const handover = { reading, ...AT_THE_TOP };
  return opens === "tab" ? port.openTab(handover) : port.showInOpenPanel(handover);
}

async function remembered(
  article: Article,
  memory: Memory,
): Promise<{ ok: true } & Omit<Opened, "hasSelection" | "following" | "isRemembered">> {
  const [placed, corrections, place, size] = await Promise.all([
    memory.placedIn(article),
    memory.correctionsOf(article),
    memory.placeIn(article),
    memory.sizeOf(article),
  ]);
  return { ok: true, article, placed, corrections, place, size };
}

/** The port promises never to reject; if it does all the same, the reader still gets a view. */
function bugFound(error: unknown): Failure {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ok: false, reason: "error", details: `popup read\n${message}` };
}
