import type { Look } from "../article/page/look.ts";
import { articleInSteps } from "../article/read-article.ts";
import type { Failure, Reading, Scope } from "../model/reading.ts";
import { inSlices } from "../model/steps.ts";

/** What the popup calls in the page's isolated world. */
export interface Reader {
  /** Never rejects. */
  read(scope: Scope): Promise<Reading>;
  /** Whatever is being read ends as `stopped` at the next turn of the page. */
  stop(): void;
}

/** Documents that are an article in markup; the browser's viewers for anything else are not ours to read. */
const READABLE_TYPES = new Set(["text/html", "application/xhtml+xml"]);
const VIEWER_TYPES = /^application\/(?:pdf|json)|^(?:image|video|audio)\//;
/** Milliseconds after which the page gets its turn: most pages are read in less. */
const SLICE = 100;

/** What of a page can change its story: its nodes, and the attributes by which pages hide a part until it is asked for. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["hidden", "aria-hidden", "style", "class"],
};

/**
 * Reads the page it lives in and keeps the last reading, so that reopening the
 * popup on an unchanged page costs nothing. Only observes the page, never changes it.
 * @param look how the document looks; null where it has no layout
 */
export function createReader(document: Document, look: Look | null = null): Reader {
  let last: { url: string; reading: Promise<Reading> } | null = null;
  const watcher = new MutationObserver(forget);
  /** Times that the reader stopped waiting: what began before the last of them is wanted no more. */
  let stops = 0;

  /** The one place where an exception of the pipeline, which is always a bug, becomes a value. */
  async function attempt(onFrame?: () => void, selection?: Range): Promise<Reading> {
    const begun = stops;
    const pauseOrEnd = async () => {
      await pause();
      return stops !== begun;
    };
    try {
      const steps = articleInSteps(document, { url: document.URL, look, selection, onFrame });
      const reading = await inSlices(steps, SLICE, () => performance.now(), pauseOrEnd);
      return reading ?? { ok: false, reason: "stopped" };
    } catch (error) {
      return failure(error);
    }
  }

  function forget(): void {
    last = null;
    watcher.disconnect();
  }

  function readWhole(): Promise<Reading> {
    // Nobody is told what happens inside a shadow root, nor that there is one now.
    if (last?.url === document.URL && !hasShadow(document)) return last.reading;
    watcher.disconnect();
    watcher.observe(document, WATCHED);
    // Later than what follows: it may have to be forgotten.
    last = { url: document.URL, reading: Promise.resolve().then(() => attempt(forget)) };
    return last.reading;
  }

  return {
    async read(scope) {
      if (!READABLE_TYPES.has(document.contentType)) {
        const reason = VIEWER_TYPES.test(document.contentType) ? "restricted" : "no-article";
        return { ok: false, reason };
      }
      const selection = selectedRange(document);
      if (scope === "selection") {
        if (selection === null) return { ok: false, reason: "nothing-selected" };
        return { ...(await attempt(undefined, selection)), hasSelection: true };
      }
      return { ...(await readWhole()), hasSelection: selection !== null };
    },
    stop() {
      stops++;
      forget();
    },
  };
}

/** The page's turn. */
async function pause(): Promise<void> {
  // Not in every browser that Byline runs in; without it timers wait a few milliseconds more.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
}

/** Whether any element shows an open shadow root in place of its content; a form with a field of that name costs a reading. */
function hasShadow(document: Document): boolean {
  for (const element of document.querySelectorAll("*")) if (element.shadowRoot) return true;
  return false;
}

function failure(error: unknown): Failure {
  const details = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
  return { ok: false, reason: "error", details };
}

function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.toString().trim() === "" ? null : selection.getRangeAt(0);
}
