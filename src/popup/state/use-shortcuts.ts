import { useLayoutEffect, useRef } from "preact/hooks";
import { useStore } from "./store.ts";

/** What a key does, by its name as `KeyboardEvent.key` gives it; `Mod+f` is f with Control or Command. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Keys of the whole popup; single letters never while the reader types, nor where they are switched off (WCAG 2.1.4).
 * @param shortcuts those of the moment: asked for at every key
 */
export function useShortcuts(shortcuts: () => Shortcuts): void {
  const { letterKeys } = useStore().settings.each;
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  // Before the first paint: keys work as soon as there is something to see.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const name = event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key;
      if (name.length === 1 && (!letterKeys.peek() || isTyping(event.target))) return;
      const action = latest.current()[name];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
