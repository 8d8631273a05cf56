import * as v from "valibot";

/** Limits of the settings that are numbers, and the step of their controls. */
export const RANGES = {
  size: { min: 70, max: 200, step: 10 },
  leading: { min: 1.2, max: 2.4, step: 0.1 },
  measure: { min: 20, max: 48, step: 2 },
  letters: { min: 0, max: 0.2, step: 0.02 },
  words: { min: 0, max: 0.5, step: 0.05 },
  speed: { min: 0.5, max: 3, step: 0.25 },
} as const;

/**
 * What a reader can choose. Every key is validated by itself: a value that is damaged
 * or comes from a later version falls back to the default and spoils nothing else.
 */
const SCHEMA = v.object({
  /** Where a click on the button opens the reader; `panel` means the popup where the browser has no panel. */
  opens: choice(["popup", "tab", "panel"], "popup"),
  /** Colours; `system` follows the browser's light or dark. */
  theme: choice(["system", "light", "dark", "sepia", "contrast"], "system"),
  /** `legible`: Atkinson Hyperlegible Next, drawn for low vision, comes with Byline. */
  font: choice(["serif", "sans", "legible"], "serif"),
  /** Size of the article's text, in percent of the popup's own. */
  size: range("size", 100),
  /** Distance of the lines, as a multiple of the text's size. */
  leading: range("leading", 1.6),
  /** Longest line, in em; an em holds about two characters. */
  measure: range("measure", 34),
  /** Added between letters, in em. */
  letters: range("letters", 0),
  /** Added between words, in em. */
  words: range("words", 0),
  hyphens: v.optional(v.fallback(v.boolean(), true), true),
  /** `demand` asks for a picture only when it is pressed. */
  pictures: choice(["on", "demand", "off"], "on"),
  /** Read aloud: multiple of the voice's usual speed. */
  speed: range("speed", 1),
  /** Read aloud: the voice chosen for a language, by its identifier on this device. */
  voices: v.optional(v.fallback(v.record(v.string(), v.string()), {}), {}),
  /** Keys without a modifier do something (WCAG 2.1.4 wants a way to switch them off). */
  letterKeys: v.optional(v.fallback(v.boolean(), true), true),
});

export type Settings = v.InferOutput<typeof SCHEMA>;

export const DEFAULT_SETTINGS: Settings = v.parse(SCHEMA, {});

/** Settings from whatever was stored; defaults where it holds nothing usable. */
export function parseSettings(value: unknown): Settings {
  const result = v.safeParse(SCHEMA, value);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

function choice<const Options extends readonly [string, ...string[]]>(
  options: Options,
  byDefault: Options[number],
) {
  return v.optional(v.fallback(v.picklist(options), byDefault), byDefault);
}

function range(key: keyof typeof RANGES, byDefault: number) {
  const { min, max } = RANGES[key];
  return v.optional(v.fallback(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), byDefault), byDefault);
}
