import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ReaderPort } from "../../model/port.ts";
import type { Failure, Reading } from "../../model/reading.ts";
import { Announcer } from "./Announcer.tsx";
import { ArticleScreen } from "./ArticleScreen.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailureScreen, type Scope } from "./FailureScreen.tsx";
import { PortContext } from "./port-context.ts";
import { ReadingScreen } from "./ReadingScreen.tsx";

/** The reader: asks its port for a reading and shows whatever comes. */
export function App({ port }: { port: ReaderPort }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const latest = useRef(0);
  const read = useCallback(
    async (scope: Scope) => {
      const turn = ++latest.current;
      setReading(null);
      const result = await readThrough(port, scope);
      if (turn === latest.current) setReading(result);
    },
    [port],
  );
  useEffect(() => {
    read("page");
    return () => {
      latest.current++;
    };
  }, [read]);
  return (
    <PortContext.Provider value={port}>
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
          <Screen reading={reading} onRead={read} />
        </ErrorBoundary>
      </Announcer>
    </PortContext.Provider>
  );
}

function Screen({ reading, onRead }: { reading: Reading | null; onRead: (scope: Scope) => void }) {
  if (reading === null) return <ReadingScreen />;
  if (!reading.ok) return <FailureScreen failure={reading} onRead={onRead} />;
  return <ArticleScreen article={reading} />;
}

/** The port promises never to reject; if it does all the same, the reader still gets a view. */
async function readThrough(port: ReaderPort, scope: Scope): Promise<Reading> {
  try {
    return await port.read(scope);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, reason: "error", details: `popup read\n${message}` } satisfies Failure;
  }
}
