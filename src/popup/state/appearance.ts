import type { Settings } from "../../model/settings.ts";

/** Puts the settings on the root element: the style sheets do the rest. */
export function applyAppearance(root: HTMLElement, settings: Settings): void {
  if (settings.theme === "system") delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.dataset.opens = settings.opens;
  root.dataset.font = settings.font;
  root.dataset.hyphens = settings.hyphens ? "on" : "off";
  root.style.setProperty("--scale", String(settings.size / 100));
  root.style.setProperty("--leading", String(settings.leading));
  root.style.setProperty("--measure", `${settings.measure}em`);
  root.style.setProperty("--letters", `${settings.letters}em`);
  root.style.setProperty("--words", `${settings.words}em`);
}
