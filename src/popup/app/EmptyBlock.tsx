import { useTexts } from "./port-context.ts";

/** Stands for something that only the page itself can show: a player, a map, a chart. */
export function EmptyBlock({ pageUrl }: { pageUrl: string }) {
  const { text, own } = useTexts();
  return (
    <p class="embed-missing" {...own}>
      {text("article_embed_missing")}{" "}
      {pageUrl && (
        <a href={pageUrl} target="_blank" rel="noopener noreferrer">
          {text("article_view_on_page")}
        </a>
      )}
    </p>
  );
}
