import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { isLaterUpdate, readableAge, readableDate, readingMinutes } from "../../words/format.ts";
import { publisherName, writers } from "../../words/publisher.ts";
import { NameList } from "../parts/NameList.tsx";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { storyPages } from "../text/story-pages.ts";
import { blockContent, type Overlay, overlayOn } from "./block-content.ts";
import { SourceStrip } from "./SourceStrip.tsx";

/** UTF-16 units from which a headline is set smaller: more than four lines of the large letters. */
const LONG_HEADLINE = 140;

/** From here on minutes are nothing that a person counts in. */
const MINUTES_AS_HOURS = 90;

interface Props {
  /** Standfirsts that open the piece. */
  standfirsts: readonly Block[];
  overlay: Overlay;
}

/** Publisher, headline, standfirst, byline and the source strip. */
export function ArticleHeader({ standfirsts, overlay }: Props) {
  const { text, plural, own } = useTexts();
  const article = useReading().article.value;
  const { metadata, scope } = article;
  const site = publisherName(metadata);
  const authors = writers(metadata);
  const dates = datesOf(metadata);
  const minutes = readingMinutes(article.words, metadata.lang);
  const share = percentHere(article);
  const pages = scope === "page" ? storyPages(metadata.url, metadata.pageLinks) : null;
  return (
    <header class="article-header">
      <p class="kicker">
        {metadata.url ? (
          <a href={metadata.url} target="_blank" rel="noopener noreferrer">
            <bdi>{site}</bdi>
          </a>
        ) : (
          <bdi>{site}</bdi>
        )}
        {metadata.kind && metadata.kind !== "news" && (
          <span class={`kind kind-${metadata.kind}`} {...own}>
            {text(`kind_${metadata.kind}`)}
          </span>
        )}
        {scope === "selection" && (
          <span class="kind" {...own}>
            {text("article_selection")}
          </span>
        )}
      </p>
      <h1
        id="headline"
        class={metadata.title.length > LONG_HEADLINE ? "headline is-long" : "headline"}
        dir="auto"
      >
        {metadata.title || text("article_untitled")}
      </h1>
      {standfirsts.map((block) => {
        const { marks, notes } = overlayOn(block, overlay);
        return (
          <div class="standfirst" key={block.id} id={`block-${block.id}`}>
            {blockContent(block.content, marks, notes)}
          </div>
        );
      })}
      <p class="byline">
        {authors.length > 0 && (
          <span class="byline-part byline-names" {...own}>
            <NameList names={authors} id="article_by" />
          </span>
        )}
        {dates.map((date, i) => (
          <ArticleDate key={date.id} {...date} isNewest={i === 0} />
        ))}
        <span class="byline-part" {...own}>
          {minutes < MINUTES_AS_HOURS
            ? plural("article_minutes", minutes)
            : plural("article_hours", Math.round(minutes / 60))}
        </span>
      </p>
      {metadata.paywalled && (
        <p class="notice" {...own}>
          {share === null ? text("article_paywalled") : text("article_part", share)}
        </p>
      )}
      {pages && (
        <p class="notice" {...own}>
          {text("article_page", pages.page, pages.of)}
        </p>
      )}
      <SourceStrip />
    </header>
  );
}

/** Share of the story that is on the page in tens of percent; null when it is whole, or the publisher does not say. */
function percentHere({ words, metadata, scope }: Article): number | null {
  const { declaredWords } = metadata;
  if (declaredWords === null || scope === "selection") return null;
  const tens = Math.max(10, Math.round((10 * words) / declaredWords) * 10);
  return tens <= 80 ? tens : null;
}

interface DateLine {
  iso: string;
  id: "article_published" | "article_updated" | "article_first_published";
}

/** Newest first; an update that is none is left out. */
function datesOf({ published, firstPublished, modified }: Article["metadata"]): DateLine[] {
  return [
    ...(modified && isLaterUpdate(published, modified)
      ? [{ iso: modified, id: "article_updated" as const }]
      : []),
    ...(published ? [{ iso: published, id: "article_published" as const }] : []),
    ...(firstPublished ? [{ iso: firstPublished, id: "article_first_published" as const }] : []),
  ];
}

function ArticleDate({ iso, id, isNewest }: DateLine & { isNewest: boolean }) {
  const { text, own } = useTexts();
  const readable = readableDate(iso, own.lang);
  if (!readable) return null;
  const age = isNewest ? readableAge(iso, new Date(), own.lang) : null;
  return (
    <time class="byline-part" dateTime={iso} {...own}>
      {text(id, readable)}
      {age && <span class="date-age"> ({age})</span>}
    </time>
  );
}
