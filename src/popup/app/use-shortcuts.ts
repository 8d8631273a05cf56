import { useLayoutEffect } from "preact/hooks";

/** What a key does, by the key's name as `KeyboardEvent.key` gives it. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Keys of the whole popup; without modifiers, and never while the reader types.
 * @param letters whether keys other than Escape do anything (WCAG 2.1.4)
 */
export function useShortcuts(shortcuts: Shortcuts, letters: boolean): void {
  // Before the first paint: keys work as soon as there is something to see.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== "Escape" && (!letters || isTyping(event.target))) return;
      const action = shortcuts[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [shortcuts, letters]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
