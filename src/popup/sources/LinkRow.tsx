import { realHost } from "../../words/real-host.ts";
import type { SummaryRow } from "../../words/summary-view.ts";
import { visibleLine } from "../border/visible-text.ts";
import { WrongLine } from "../parts/WrongLine.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

/** A link of the story: its words, what it leads to, and the host it really leads to. */
export function LinkRow({ row, url, article }: SourcePanelProps & { row: SummaryRow; url: string }) {
  const link = article.sources.links.find((candidate) => candidate.url === url);
  return (
    <li class="choice mendable">
      <div class="choice-words">
        <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
          {visibleLine(row.name) || realHost(url)}
        </a>
        <span class="source-role">
          {row.label} · <bdi>{realHost(url)}</bdi>
        </span>
      </div>
      <WrongLine line={{ kind: "link", words: url, role: null }} note={link?.kind} />
    </li>
  );
}
