/** What stands on the popup's first screen, as expressions. */

export const POPUP_SIZE = "[innerWidth, innerHeight]";

/**
 * Lines of the story that can be read whole without scrolling: of its paragraphs, lists and quotations, without
 * headline, standfirst, captions and small print.
 */
export const LINES_OF_STORY = `(() => {
  const { bottom } = document.getElementById("reader").getBoundingClientRect();
  const lines = new Set();
  for (const block of document.querySelectorAll(".article-body .block:not(.small-print)")) {
    if (block.querySelector("figure, img, h2, h3, h4")) continue;
    const range = document.createRange();
    range.selectNodeContents(block);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && rect.bottom <= bottom) lines.add(Math.round(rect.bottom));
    }
  }
  return lines.size;
})()`;
