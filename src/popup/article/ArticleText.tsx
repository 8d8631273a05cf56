import { useComputed } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { marksByBlock } from "../text/article-marks.ts";
import { liveEntries } from "../text/live-entries.ts";
import { toldAbove } from "../text/told-above.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleHeader } from "./ArticleHeader.tsx";
import { NO_OVERLAY, type Overlay } from "./block-content.ts";
import { LargePicture } from "./LargePicture.tsx";
import { createPaper } from "./paper.ts";

/** Headline, story, and on paper the endnotes. */
export function ArticleText() {
  const texts = useTexts();
  const reading = useReading();
  const { article, shown, passages, session } = reading;
  const [paper] = useState(() => createPaper(reading, texts));
  useEffect(() => paper.begin(), [paper]);
  const standfirsts = useComputed(() => openingStandfirsts(shown.value));
  const body = useComputed(() => {
    const told = toldAbove(shown.value, article.value.metadata);
    const placed = session.each.placed.value;
    return shown.value
      .slice(standfirsts.value.length)
      .filter(({ id }) => !told.has(id) || placed[id] === "in");
  });
  const entries = useComputed(() => liveEntries(article.value, body.value));
  const overlay = useComputed(
    (): Overlay => ({
      marks: passages.value.length > 0 ? marksByBlock(passages.value) : NO_OVERLAY.marks,
      notes: paper.endnotes.value?.places ?? NO_OVERLAY.notes,
    }),
  );
  const { metadata } = article.value;
  const onPaper = paper.endnotes.value;
  return (
    <article
      class={passages.value.length > 0 ? "article is-following" : "article"}
      lang={metadata.lang ?? undefined}
      dir={metadata.dir}
    >
      <ArticleHeader standfirsts={standfirsts.value} overlay={overlay.value} />
      <ArticleBody
        standing={body}
        entries={entries.value}
        overlay={overlay.value}
        whole={paper.printing.value}
      />
      <LargePicture />
      {onPaper && <onPaper.PrintedSources groups={onPaper.groups} />}
    </article>
  );
}

/** Standfirsts before the first other story block go under the headline. */
function openingStandfirsts(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex((block) => block.role !== "standfirst");
  return end < 0 ? [] : blocks.slice(0, end);
}
