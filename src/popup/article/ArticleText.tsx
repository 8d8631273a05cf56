import { useMemo, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { hostOf, hostsOfStory, PictureHosts } from "../state/picture-hosts.ts";
import { usePort } from "../state/port-context.ts";
import type { Dispatch, Session } from "../state/session.ts";
import { useSettings } from "../state/settings-context.ts";
import type { Sources } from "../state/use-sources.ts";
import { marksByBlock } from "../text/article-marks.ts";
import { liveEntries } from "../text/live-entries.ts";
import type { Passage } from "../text/passages.ts";
import { toldAbove } from "../text/told-above.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { Entries } from "./BlockView.tsx";
import { NO_OVERLAY, type Overlay } from "./block-content.ts";
import { Lightbox } from "./Lightbox.tsx";
import { largePictures, OpenLarge } from "./large-pictures.ts";
import { usePaper } from "./use-paper.ts";

interface Props {
  article: Article;
  sources: Sources;
  /** Blocks that stand in the article. */
  shown: readonly Block[];
  /** Passages of the chosen source. */
  passages: readonly Passage[];
  placed: Session["placed"];
  /** Something further down is asked for: render all. */
  whole: boolean;
  dispatch: Dispatch;
}

/** Headline, story, and on paper the endnotes. */
export function ArticleText({ article, sources, shown, passages, placed, whole, dispatch }: Props) {
  const standfirsts = useMemo(() => openingStandfirsts(shown), [shown]);
  const body = useMemo(() => {
    const told = toldAbove(shown, article.metadata);
    return shown.slice(standfirsts.length).filter(({ id }) => !told.has(id) || placed[id] === "in");
  }, [shown, standfirsts, article, placed]);
  const entries = useMemo(() => liveEntries(article, body), [article, body]);
  const { picturesCarryCookies } = usePort();
  const hosts = useMemo(
    () =>
      picturesCarryCookies ? hostsOfStory(shown, article.metadata.origin, article.pictureHosts ?? []) : null,
    [picturesCarryCookies, shown, article],
  );
  const paper = usePaper(article, sources, shown);
  const overlay = useMemo(
    (): Overlay => ({
      marks: passages.length > 0 ? marksByBlock(passages) : NO_OVERLAY.marks,
      notes: paper.endnotes?.places ?? NO_OVERLAY.notes,
    }),
    [passages, paper.endnotes],
  );
  const { settings } = useSettings();
  const [large, openLarge] = useState<string | null>(null);
  const unasked = settings.pictures === "on";
  const pictures = useMemo(
    () =>
      largePictures(shown).filter(
        ({ src }) => src === large || (unasked && (hosts === null || hosts.has(hostOf(src)))),
      ),
    [shown, large, unasked, hosts],
  );
  return (
    <article
      class={passages.length > 0 ? "article is-following" : "article"}
      lang={article.metadata.lang ?? undefined}
      dir={article.metadata.dir}
    >
      <PictureHosts.Provider value={hosts}>
        <OpenLarge.Provider value={openLarge}>
          <ArticleHeader {...{ article, sources, standfirsts, overlay, dispatch }} />
          <Entries.Provider value={entries}>
            <ArticleBody
              all={article.blocks}
              standing={body}
              overlay={overlay}
              placed={placed}
              pageUrl={article.metadata.url}
              whole={whole || paper.printing}
              dispatch={dispatch}
            />
          </Entries.Provider>
        </OpenLarge.Provider>
      </PictureHosts.Provider>
      {large && pictures.length > 0 && (
        <Lightbox
          pictures={pictures}
          opened={large}
          lang={article.metadata.lang ?? undefined}
          onClose={() => openLarge(null)}
        />
      )}
      {paper.endnotes && <paper.Sources groups={paper.endnotes.groups} />}
    </article>
  );
}

/** Standfirsts before the first other story block go under the headline. */
function openingStandfirsts(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex((block) => block.role !== "standfirst");
  return end < 0 ? [] : blocks.slice(0, end);
}
