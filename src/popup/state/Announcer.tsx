import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useCallback, useContext, useState } from "preact/hooks";

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Says something to screen readers, politely. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

/** The one live region: it must exist before it speaks, so it wraps everything. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, announce] = useSaid();
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" class="visually-hidden">
        {said}
      </div>
    </AnnounceContext.Provider>
  );
}

/**
 * What stands in a live region, and how to change it. The same words again are a new element: screen readers say only
 * what changes.
 */
export function useSaid(): [ComponentChildren, (words: string) => void] {
  const [said, setSaid] = useState({ words: "", turn: 0 });
  const say = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  return [said.words && <span key={said.turn}>{said.words}</span>, say];
}
