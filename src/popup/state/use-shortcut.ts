import { useEffect, useState } from "preact/hooks";
import { usePort } from "./store.ts";

/** The shortcut that opens Byline; empty where none is set, null until the browser has told. */
export function useShortcut(): string | null {
  const port = usePort();
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    port.shortcut().then(setShortcut);
  }, [port]);
  return shortcut;
}
