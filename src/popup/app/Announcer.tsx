import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Says something to screen readers, politely. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

/** The one live region: it must exist before it speaks, so it wraps everything. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [words, setWords] = useState("");
  return (
    <AnnounceContext.Provider value={setWords}>
      {children}
      <div role="status" class="visually-hidden">
        {words}
      </div>
    </AnnounceContext.Provider>
  );
}
