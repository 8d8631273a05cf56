import type { Reading, Scope } from "./reading.ts";
import type { SourceInput } from "./source-input.ts";
import type { SourceSummary } from "./source-summary.ts";
import type { SurfacePort } from "./surface.ts";

/** A private window keeps nothing on purpose; an update takes the browser from what was open before; else it is full, or denied. */
export type Unkept = "private" | "updated" | "refused";

/**
 * What the view may ask of the world. The popup's Preact app knows only this;
 * `src/platform` implements it with the extension API, tests with a fake.
 */
export interface ReaderPort extends SurfacePort {
  /** Reads the tab the popup was opened on, or the one that what was handed over came from. Never rejects: failures are values. */
  read(scope: Scope): Promise<Reading>;
  /** The browser sends with a picture's request what cookies its host has, also where a page's own request had none. */
  readonly picturesCarryCookies: boolean;
  /** Nobody waits for what is being read any more: it ends as soon as the page lets it, as `stopped`. Never rejects. */
  stop(): Promise<void>;
  /**
   * Who says so in an article: worked out from what of it can name a source, apart from the page and off the view's thread.
   * What is asked may still be coming, or null in the end: nobody waits then.
   * Null when that failed, which is always a bug; never rejects.
   */
  analyse(coming: Promise<SourceInput | null>): Promise<SourceSummary | null>;
  /** A text of the interface in the reader's language, placeholders filled in order. */
  text(key: string, ...values: (string | number)[]): string;
  /** Language of the interface, BCP 47. */
  language(): string;
  /** The shortcut that opens Byline, e.g. `Alt+Shift+Y`; empty when none is set. */
  shortcut(): Promise<string>;
  /** Byline's version, e.g. `0.1.0`. */
  version(): string;
  /** Puts text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /**
   * What was kept under a name on this device, as `unknown` because an older or later
   * version may have written it; null when nothing was kept or the browser refuses.
   */
  recall(name: string): Promise<unknown>;
  /** Keeps plain JSON under a name; false when it cannot: storage full or denied, or a private window. */
  keep(name: string, value: unknown): Promise<boolean>;
  /** Why `keep` gave false. */
  whyUnkept(): Unkept;
  /** Does work on what is kept under a name, in the order of asking and never two at once, whichever surfaces ask. */
  alone<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Calls `listener` whenever any surface, this one too, has kept something else under a name; the answer stops that. */
  onKept(name: string, listener: () => void): () => void;
  /** Forgets what was kept under a name. */
  forget(name: string): Promise<boolean>;
}
