import type { Whereabouts } from "./place.ts";
import type { Reading } from "./reading.ts";

/** Where the reader's app runs: the same app in each, at its own width. */
export type Surface = "popup" | "tab" | "panel";

/** What one surface gives another. */
export interface Handover extends Whereabouts {
  reading: Reading;
}

/** Nothing was handed to a surface: its reading was dropped, or the browser opened the panel by a menu of its own. */
export interface NothingHanded {
  ok: false;
  reason: "not-kept" | "empty-panel";
  hasSelection?: never;
  stories?: never;
  details?: never;
}

/** What a surface may ask about the others and about the page behind it. No method rejects. */
export interface SurfacePort {
  readonly surface: Surface;
  /** Whether this browser has a side panel to open from here. */
  readonly hasPanel: boolean;
  /** What another surface handed to this one; null in the popup, which reads for itself. */
  received(): Promise<Handover | NothingHanded | null>;
  /** Calls `listener` whenever something else is handed to this surface; the answer stops that. */
  onReceived(listener: () => void): () => void;
  /** Opens a tab on what is handed over; false when the browser refuses or it is more than the browser holds. */
  openTab(handover: Handover): Promise<boolean>;
  /** The same in the window's side panel. Asks the browser before it returns: browsers want the click itself. */
  openPanel(handover: Handover): Promise<boolean>;
  /** Shows it in the side panel when that is open already; false when it is not. */
  showInOpenPanel(handover: Handover): Promise<boolean>;
  /**
   * Shows the page behind a reading, scrolled to `words` (anywhere when empty). Where the tab is gone, shows
   * something else or may no longer be touched, opens `link`. False when the browser refuses that too.
   */
  showPage(url: string, words: string, link: string): Promise<boolean>;
  /**
   * Tells whether the window shows another page than the one behind the reading: at once and after each change;
   * the answer stops that. Never in the popup, which closes before that could happen.
   * @param url address of the page that was read
   */
  onPageLeft(url: string, listener: (left: boolean) => void): () => void;
  /** Forgets every reading that was handed over; false when the browser refuses. */
  forgetHandovers(): Promise<boolean>;
  /** Opens the browser's own page for changing the keys of extensions; false when it refuses. */
  changeShortcut(): Promise<boolean>;
}
