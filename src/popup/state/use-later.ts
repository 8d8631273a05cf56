import { useEffect, useState } from "preact/hooks";

/** What `load` gives, null until it is there: for parts of the app that only some readings need. */
export function useLater<Part>(wanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ it: Part } | null>(null);
  useEffect(() => {
    if (!wanted || part) return;
    let gone = false;
    load().then((it) => gone || setPart({ it }));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return wanted && part ? part.it : null;
}
