import { useEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { useTexts } from "../state/store.ts";

/** One thing to do, in words. */
export interface MenuEntry {
  id: string;
  icon: IconName;
  words: string;
  /** The key that does the same. */
  key: string;
  run(): void;
}

/** What is done now and then: behind one button, each with its words and its key. */
export function Menu({ entries }: { entries: readonly MenuEntry[] }) {
  const { text } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = menu.current;
    if (!open || !box) return;
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (box.contains(relatedTarget as Node | null)) return;
      // It closes with its window, as menus do; who comes back to the window finds the focus where the menu was.
      if (!document.hasFocus()) button.current?.focus({ preventScroll: true });
      setOpen(false);
    };
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // It closes the menu alone, not what lies under it; nor does the browser close the popup.
      event.stopPropagation();
      event.preventDefault();
      button.current?.focus();
      setOpen(false);
    };
    box.addEventListener("focusout", leave);
    box.addEventListener("keydown", close);
    box.querySelector<HTMLElement>(".menu-entry")?.focus();
    return () => {
      box.removeEventListener("focusout", leave);
      box.removeEventListener("keydown", close);
    };
  }, [open]);
  return (
    <div class="menu" ref={menu}>
      <button
        type="button"
        id="open-menu"
        ref={button}
        class="top-button"
        aria-expanded={open}
        aria-controls={open ? "menu" : undefined}
        // Else the press takes the focus from the list, which closes it, and the click opens it again.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!open)}
      >
        {text("top_more")}
      </button>
      {open && (
        <ul id="menu" class="menu-list">
          {entries.map(({ id, icon, words, key, run }) => (
            <li key={id}>
              <button
                type="button"
                id={id}
                class="menu-entry"
                onClick={() => {
                  // Before it is gone: what opens now gives the focus back to the button.
                  button.current?.focus();
                  setOpen(false);
                  run();
                }}
              >
                <Icon name={icon} /> <span>{words}</span> <kbd>{key}</kbd>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
