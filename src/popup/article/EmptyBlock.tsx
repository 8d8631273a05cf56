import { useContext } from "preact/hooks";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";
import { Surroundings } from "./surroundings.ts";

/** Stands for something that only the page itself can show: a player, a map, a chart. */
export function EmptyBlock() {
  const { text, own } = useTexts();
  return (
    <p class="embed-missing" {...own}>
      {text("article_embed_missing")} <ViewOnPage />
    </p>
  );
}

/** A link to the page; nothing where there can be none: inside another link, or where the address is unknown. */
export function ViewOnPage() {
  const { text } = useTexts();
  const { url } = useReading().opened.article.metadata;
  const { isInLink } = useContext(Surroundings);
  if (!url || isInLink) return null;
  return (
    <a class="view-on-page" href={url} target="_blank" rel="noopener noreferrer">
      {text("article_view_on_page")}
    </a>
  );
}
