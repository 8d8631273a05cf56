import type { Settings } from "../../model/settings.ts";

/**
 * Puts the settings on the root element: the style sheets do the rest. Only what is another than before: whatever is set
 * there the browser hands down to every element of the article, though it be the same again.
 */
export function applyAppearance(root: HTMLElement, settings: Settings): void {
  const { theme, opens, font, hyphens, size, leading, measure, letters, words } = settings;
  const attributes = {
    theme: theme === "system" ? undefined : theme,
    opens,
    font,
    hyphens: hyphens ? "on" : "off",
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (root.dataset[name] === value) continue;
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  }
  const properties = {
    "--scale": String(size / 100),
    "--leading": String(leading),
    "--measure": `${measure}em`,
    "--letters": `${letters}em`,
    "--words": `${words}em`,
  };
  for (const [name, value] of Object.entries(properties))
    if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value);
}
