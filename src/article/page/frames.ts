import type { DomDocument, DomElement } from "./dom.ts";
import type { Snapshot } from "./page-tree.ts";
import { unclobbered } from "./unclobbered.ts";

/**
 * Documents of the page's shown frames and of the frames in those: only what the browser gives to the page's own
 * scripts. A frame of another host has no document here, nor
 * any frame of a saved page.
 */
export function* framesIn(document: DomDocument): Generator<DomDocument> {
  const frames = unclobbered(document.documentElement)?.querySelectorAll("iframe, frame");
  for (const frame of (frames ?? []) as Iterable<DomElement & Partial<HTMLIFrameElement>>) {
    const inner = frame.contentDocument;
    // One that is still loading may be empty; older browsers do not tell whether it is shown.
    if (!inner?.documentElement || frame.checkVisibility?.() === false) continue;
    yield inner;
    yield* framesIn(inner);
  }
}

/** A frame's snapshot with the page's own facts after the frame's: what the frame does not tell, they do. */
export function inPage(frame: Snapshot, page: Snapshot): Snapshot {
  const { title, metas, links, jsonLd, state } = frame.head;
  return {
    ...frame,
    lang: frame.lang || page.lang,
    head: {
      title: title || page.head.title,
      metas: [...metas, ...page.head.metas],
      links: [...links, ...page.head.links],
      jsonLd: [...jsonLd, ...page.head.jsonLd],
      state,
    },
  };
}
