import type { Choice } from "../../model/place.ts";
import type { SourceSummary } from "../../model/source-summary.ts";
import type { SummaryRow } from "../../words/summary-view.ts";
import { useFoundLines } from "../state/found-lines.ts";
import { useTexts } from "../state/store.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { LinkRow } from "./LinkRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

interface Props extends SourcePanelProps {
  rows: readonly SummaryRow[];
}

/** Rows of one group of the summary. */
export function RowList({ rows, article }: Props) {
  const keyOf = useRowKey(article.sources);
  return (
    <ul class="source-list">
      {rows.map((row) => {
        const { about } = row;
        return "url" in about ? (
          <LinkRow key={about.url} row={row} url={about.url} article={article} />
        ) : (
          <Row key={keyOf(row, about)} row={row} about={about} article={article} />
        );
      })}
    </ul>
  );
}

/** Tells a row from the others, also after it was put right: by the line, and where it first stands. */
function useRowKey({ sources, anonymity }: SourceSummary): (row: SummaryRow, about: Choice) => string {
  const foundLine = useFoundLines();
  return ({ name, role }, { kind, index }) => {
    const { key } = foundLine({ kind, words: name, role });
    const [first] = kind === "source" ? (sources[index]?.evidence ?? []) : [];
    const place = kind === "anonymity" ? anonymity[index]?.evidence : first;
    return `${key} ${place?.block} ${place?.start}`;
  };
}

/** One source, somebody unnamed, a document: name, role, counts; opened, its claims. */
function Row({ row, about, article }: SourcePanelProps & { row: SummaryRow; about: Choice }) {
  const { text } = useTexts();
  const { name, role, label, reason, counts } = row;
  const source = about.kind === "source" ? article.sources.sources[about.index] : undefined;
  const said = [label, ...counts].filter(Boolean).join(text("list_comma"));
  return (
    <ChoiceRow
      article={article}
      row={about}
      line={{ kind: about.kind, words: name, role }}
      note={source && `${source.kind}, ${source.certainty}`}
    >
      <span class="source-name">
        <bdi>{name}</bdi>
      </span>
      {[role, reason].map(
        (words) =>
          words && (
            <span key={words} class="source-role">
              <bdi>{words}</bdi>
            </span>
          ),
      )}
      {source && <span class="source-counts">{said || text("source_mentioned")}</span>}
      {!source && said && <span class="source-role">{said}</span>}
    </ChoiceRow>
  );
}
