import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReaderPort } from "../../model/port.ts";
import type { Failure } from "../../model/reading.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../model/settings.ts";
import { Memory } from "../memory.ts";
import { Announcer } from "./Announcer.tsx";
import { ArticleScreen, type Opened } from "./ArticleScreen.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailureScreen, type Scope } from "./FailureScreen.tsx";
import { PortContext } from "./port-context.ts";
import { ReadingScreen } from "./ReadingScreen.tsx";
import { SettingsContext, useSettingsStore } from "./settings-context.ts";

interface Props {
  port: ReaderPort;
  /** What the reader chose earlier. */
  settings?: Settings;
}

type Shown = Failure | ({ ok: true } & Opened);

/** The reader: asks its port for a reading and shows whatever comes. */
export function App({ port, settings = DEFAULT_SETTINGS }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const store = useSettingsStore(port, settings);
  const memory = useMemo(() => new Memory(port), [port]);
  const latest = useRef(0);
  const read = useCallback(
    async (scope: Scope) => {
      const turn = ++latest.current;
      setShown(null);
      const result = await readThrough(port, memory, scope);
      if (turn === latest.current) setShown(result);
    },
    [port, memory],
  );
  useEffect(() => {
    read("page");
    return () => {
      latest.current++;
    };
  }, [read]);
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
            <Screen shown={shown} memory={memory} onRead={read} />
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
}

function Screen({ shown, memory, onRead }: ScreenProps) {
  if (shown === null) return <ReadingScreen />;
  if (!shown.ok) return <FailureScreen failure={shown} onRead={onRead} />;
  return <ArticleScreen opened={shown} memory={memory} />;
}

/** The port promises never to reject; if it does all the same, the reader still gets a view. */
async function readThrough(port: ReaderPort, memory: Memory, scope: Scope): Promise<Shown> {
  try {
    const reading = await port.read(scope);
    if (!reading.ok) return reading;
    const [placed, place] = await Promise.all([memory.placedIn(reading), memory.placeIn(reading)]);
    return { ok: true, article: reading, placed, place: scope === "page" ? place : null };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, reason: "error", details: `popup read\n${message}` };
  }
}
