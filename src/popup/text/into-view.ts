/** Heights of the window within which one sees the text go by; what is farther is jumped to. */
const NEAR = 3;
/** Frames after a jump in which what stands around its end may still take another height. */
const FRAMES = 3;

/**
 * Brings a place of the article into view: smoothly where that is near and the reader likes it. Of a long article the
 * browser knows the heights near its window alone (`styles/article.css`): so a jump is done again in the next frames,
 * once those at its end are known.
 * @param offset CSS pixels by which the text has still to move up
 */
export function scrollText(scroller: HTMLElement, offset: () => number): void {
  bringNear(offset(), (behavior) => scroller.scrollBy({ top: offset(), behavior }));
}

/** Brings an element of the article into view in the same way. */
export function bringIntoView(element: Element, block: ScrollLogicalPosition): void {
  bringNear(element.getBoundingClientRect().top, (behavior) => element.scrollIntoView({ block, behavior }));
}

/** @param way CSS pixels to where it goes */
function bringNear(way: number, scroll: (behavior: ScrollBehavior) => void): void {
  const isFar = Math.abs(way) > NEAR * innerHeight;
  scroll(isFar ? "instant" : scrollBehavior());
  if (isFar) again(() => scroll("instant"));
}

/** Does something once more in each of the next frames. */
function again(act: () => void, frames = FRAMES): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    act();
    again(act, frames - 1);
  });
}

function scrollBehavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
