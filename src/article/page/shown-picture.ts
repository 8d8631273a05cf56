import type { DomElement } from "./dom.ts";

/** Natural pixels from which a picture shows something; smaller ones count visits or keep a place. */
const MIN_PIXELS = 4;

/** What a live page's picture tells besides. */
type Shown = Pick<HTMLImageElement, "complete" | "naturalWidth" | "naturalHeight" | "currentSrc">;

/** The host whose picture an `img` of a live page shows; null while it shows none, and on saved pages. */
export function shownHost(img: DomElement & Partial<Shown>): string | null {
  const { complete, naturalWidth = 0, naturalHeight = 0, currentSrc = "" } = img;
  if (!complete || naturalWidth < MIN_PIXELS || naturalHeight < MIN_PIXELS) return null;
  const address = URL.parse(currentSrc);
  return address && /^https?:$/.test(address.protocol) ? address.hostname : null;
}
