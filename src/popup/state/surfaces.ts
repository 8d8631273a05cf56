import { type ReadonlySignal, signal } from "@preact/signals";
import type { Block } from "../../model/block.ts";
import type { Whereabouts } from "../../model/place.ts";
import type { ReaderPort } from "../../model/port.ts";
import type { Article } from "../../model/reading.ts";
import type { SurfacePort } from "../../model/surface.ts";
import { linkToText } from "../text/quotation.ts";
import { wordsAt } from "./place-words.ts";
import type { Session } from "./session.ts";
import { placeIn } from "./use-place.ts";

/** Where a reader can go on from here: the reader's tab, its side panel, the page itself. */
export type Way = "tab" | "panel" | "page";

/** The ways from a surface, in the order of their buttons. */
function waysFrom({ surface, hasPanel }: Pick<SurfacePort, "surface" | "hasPanel">): readonly Way[] {
  const ways: Way[] = [];
  if (surface !== "tab") ways.push("tab");
  if (hasPanel) ways.push("panel");
  return [...ways, "page"];
}

/** The ways from this surface to the others. */
export interface Surfaces {
  readonly ways: readonly Way[];
  /** Goes there, with the place where the reader is and the source that is followed. */
  go(way: Way): void;
  /** The way that the browser refused last. */
  readonly refused: ReadonlySignal<Way | null>;
  /** The window shows another page than the one that was read. */
  readonly left: ReadonlySignal<boolean>;
  begin(): () => void;
}

interface Here {
  reader: HTMLElement | null;
  /** Those in the article's body. */
  blocks: readonly Block[];
  /** Null where the next surface could not know it again. */
  following: Pick<Session, "choice" | "passage"> | null;
}

/** @param here where the reader is when it is asked for */
export function createSurfaces(port: ReaderPort, article: Article, here: () => Here): Surfaces {
  const refused = signal<Way | null>(null);
  const left = signal(false);
  const { url, title } = article.metadata;
  const ask = (way: Way): Promise<boolean> => {
    const { reader, blocks, following: followed } = here();
    const place = reader && placeIn(reader, blocks);
    if (way === "page") {
      const words = place ? wordsAt(place, blocks) : "";
      return port.showPage(url, words, words === "" ? url : linkToText(url, words));
    }
    const following: Whereabouts["following"] = followed?.choice
      ? { choice: followed.choice, passage: followed.passage }
      : null;
    const handover = { reading: article, place, following };
    return way === "tab" ? port.openTab(handover) : port.openPanel(handover);
  };
  return {
    ways: waysFrom(port),
    refused,
    left,
    // All in the click itself: browsers open a side panel at no other moment.
    go: (way) =>
      void ask(way).then((done) => {
        refused.value = done ? null : way;
      }),
    begin() {
      if (title) document.title = title;
      return port.onPageLeft(url, (isLeft) => {
        left.value = isLeft;
      });
    },
  };
}
