import { useLayoutEffect } from "preact/hooks";

/** What a key does, by its name as `KeyboardEvent.key` gives it; `Mod+f` is f with Control or Command. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Keys of the whole popup; single letters never while the reader types.
 * @param letters whether single letters do anything (WCAG 2.1.4)
 */
export function useShortcuts(shortcuts: Shortcuts, letters: boolean): void {
  // Before the first paint: keys work as soon as there is something to see.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const name = event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key;
      if (name.length === 1 && (!letters || isTyping(event.target))) return;
      const action = shortcuts[name];
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
