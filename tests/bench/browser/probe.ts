/**
 * Put first into the popup of every extension that is measured, so that all are measured alike.
 * Times are milliseconds of `performance.timeOrigin + performance.now()`.
 */
export interface Probe {
  /** Resolves with the time at which a headline with the first paragraphs was on the screen. */
  readable: Promise<number>;
  /** First frame with any content. */
  frame(): number | null;
}

declare global {
  var probe: Probe;
}

/** Characters of paragraphs after which a person has something to read. */
const ENOUGH_TEXT = 300;

/** The article's headline as soon as its first paragraphs stand below it. */
function readableHeadline(): Element | null {
  const article = document.querySelector("article");
  const headline = article?.querySelector("h1") ?? null;
  let length = 0;
  for (const paragraph of article?.querySelectorAll("p") ?? []) length += paragraph.textContent.length;
  return headline?.textContent && length >= ENOUGH_TEXT ? headline : null;
}

const readable = new Promise<number>((resolve) => {
  const observer = new MutationObserver(() => {
    const headline = readableHeadline();
    if (!headline) return;
    observer.disconnect();
    // Before its frame is drawn: so the browser tells when the headline stood on the screen.
    headline.setAttribute("elementtiming", "headline");
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    const [painted] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
    if (painted) resolve(performance.timeOrigin + painted.renderTime);
  }).observe({ type: "element", buffered: true });
});

globalThis.probe = {
  readable,
  frame() {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return paint ? performance.timeOrigin + paint.startTime : null;
  },
};
