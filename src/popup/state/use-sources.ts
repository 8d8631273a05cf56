import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../model/reading.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import { usePort } from "./port-context.ts";

/** The source summary, or how far the search for it is: it comes after the article is on the screen. */
export type Sources = SourceSummary | "looking" | "failed";

export function useSources(article: Article): Sources {
  const port = usePort();
  const [sources, setSources] = useState<Sources>("looking");
  useEffect(() => {
    let wanted = true;
    setSources("looking");
    port.analyse(article).then((found) => wanted && setSources(found ?? "failed"));
    return () => {
      wanted = false;
    };
  }, [port, article]);
  return sources;
}
