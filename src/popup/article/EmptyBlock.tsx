import { useContext } from "preact/hooks";
import { PageContext } from "../state/page-context.ts";
import { useTexts } from "../state/port-context.ts";

/** Stands for something that only the page itself can show: a player, a map, a chart. */
export function EmptyBlock() {
  const { text, own } = useTexts();
  return (
    <p class="embed-missing" {...own}>
      {text("article_embed_missing")} <ViewOnPage />
    </p>
  );
}

/** A link to the page; nothing where there can be none. */
export function ViewOnPage() {
  const { text } = useTexts();
  const url = useContext(PageContext);
  if (!url) return null;
  return (
    <a class="view-on-page" href={url} target="_blank" rel="noopener noreferrer">
      {text("article_view_on_page")}
    </a>
  );
}
