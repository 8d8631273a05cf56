/**
 * Put first into the popup of every extension that is measured, so that all are measured alike.
 * Times are milliseconds of `performance.timeOrigin + performance.now()`.
 */
export interface Probe {
  /** Resolves with the time at which a headline with the first paragraphs was on the screen. */
  readable: Promise<number>;
  /** First frame with any content. */
  frame(): number | null;
  /** When Byline's article stood in the document, when all of it did, and when its sources were found; so far. */
  stages: Partial<Record<Stage, number>>;
}

export type Stage = "begun" | "complete" | "sourced";

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
    // Firefox tells nothing of the kind; the end of the frame is the next best, and is told where its drivers look.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const now = performance.timeOrigin + performance.now();
        document.documentElement.dataset.readable = String(now);
        if (!PerformanceObserver.supportedEntryTypes.includes("element")) resolve(now);
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  if (!PerformanceObserver.supportedEntryTypes.includes("element")) return;
  new PerformanceObserver((list) => {
    const [painted] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
    if (painted) resolve(performance.timeOrigin + painted.renderTime);
  }).observe({ type: "element", buffered: true });
});

const STAGES: Record<Stage, string> = {
  begun: ".article-body",
  complete: '.article-body[data-complete="true"]',
  sourced: '.source-strip[aria-busy="false"]',
};
const stages: Probe["stages"] = {};
const watcher = new MutationObserver(() => {
  const now = performance.timeOrigin + performance.now();
  for (const [stage, selector] of Object.entries(STAGES) as [Stage, string][]) {
    if (stages[stage] === undefined && document.querySelector(selector)) stages[stage] = now;
  }
  if (stages.complete && stages.sourced) watcher.disconnect();
});
watcher.observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ["data-complete", "aria-busy"],
});

globalThis.probe = {
  readable,
  stages,
  frame() {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return paint ? performance.timeOrigin + paint.startTime : null;
  },
};
