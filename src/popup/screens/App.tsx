import { effect } from "@preact/signals";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { Said } from "../parts/Said.tsx";
import { applyAppearance } from "../state/appearance.ts";
import { type Store, StoreContext, useStore } from "../state/store.ts";
import { ArticleScreen } from "./ArticleScreen.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FailureScreen } from "./FailureScreen.tsx";
import { ReadingScreen } from "./ReadingScreen.tsx";

/** The reader: asks for a reading and shows whatever comes. */
export function App({ store }: { store: Store }) {
  const { opening, settings, announcer } = store;
  useLayoutEffect(
    () => effect(() => applyAppearance(document.documentElement, settings.all.value)),
    [settings],
  );
  useEffect(() => settings.follow(), [settings]);
  useEffect(() => opening.begin(), [opening]);
  return (
    <StoreContext.Provider value={store}>
      <ErrorBoundary
        fallback={(failure, reset) => (
          <FailureScreen
            failure={failure}
            onRead={(scope) => {
              opening.read(scope);
              reset();
            }}
          />
        )}
      >
        <Screen />
      </ErrorBoundary>
      <div role="status" class="visually-hidden">
        <Said of={announcer} />
      </div>
    </StoreContext.Provider>
  );
}

function Screen() {
  const { opening } = useStore();
  const shown = opening.shown.value;
  if (shown === null) return <ReadingScreen />;
  if (!shown.ok) return <FailureScreen failure={shown} onRead={opening.read} />;
  return <ArticleScreen key={shown.turn} opened={shown} />;
}
