import type { RefObject } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import type { SurfacePort } from "../../model/surface.ts";
import { linkToText } from "../text/quotation.ts";
import { wordsAt } from "./place-words.ts";
import { usePort } from "./port-context.ts";
import type { Session } from "./session.ts";
import { placeIn } from "./use-place.ts";

/** Where a reader can go on from here: the reader's tab, its side panel, the page itself. */
export type Way = "tab" | "panel" | "page";

/** The ways from a surface, in the order of their buttons. */
export function waysFrom({ surface, hasPanel }: Pick<SurfacePort, "surface" | "hasPanel">): readonly Way[] {
  const ways: Way[] = [];
  if (surface !== "tab") ways.push("tab");
  if (hasPanel) ways.push("panel");
  return [...ways, "page"];
}

export interface Surfaces {
  ways: readonly Way[];
  /** Goes there, with the place where the reader is and the source that is followed. */
  go(way: Way): void;
  /** The way that the browser refused last. */
  refused: Way | null;
  /** The window shows another page than the one that was read. */
  left: boolean;
}

/** The ways from this surface to the others. `blocks` are those in the article's body. */
export function useSurfaces(
  article: Article,
  reader: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  { choice, passage }: Pick<Session, "choice" | "passage">,
): Surfaces {
  const port = usePort();
  const [refused, setRefused] = useState<Way | null>(null);
  const [left, setLeft] = useState(false);
  const { url, title } = article.metadata;

  useEffect(() => port.onPageLeft(url, setLeft), [port, url]);
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);

  const go = useCallback(
    (way: Way) => {
      // All in the click itself: browsers open a side panel at no other moment.
      const place = reader.current && placeIn(reader.current, blocks);
      const following = choice && { choice, passage };
      const ask = () => {
        if (way === "tab") return port.openTab({ reading: article, place, following });
        if (way === "panel") return port.openPanel({ reading: article, place, following });
        const words = place ? wordsAt(place, blocks) : "";
        return port.showPage(url, words, words === "" ? url : linkToText(url, words));
      };
      ask().then((done) => setRefused(done ? null : way));
    },
    [port, article, reader, blocks, choice, passage, url],
  );
  return { ways: waysFrom(port), go, refused, left };
}
