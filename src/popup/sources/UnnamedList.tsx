import type { SummaryRows } from "../../model/summary-rows.ts";
import { useTexts } from "../state/store.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";
import { SourceRow, useRowKey } from "./SourceRow.tsx";

/** Sources without a name, with the reason that the article gives, and people whom it keeps unnamed. */
export function UnnamedList({ rows, ...props }: SourcePanelProps & { rows: SummaryRows }) {
  const { text } = useTexts();
  const keyOf = useRowKey();
  const { unnamed, unquoted } = rows;
  if (unnamed.length === 0 && unquoted.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("sources_unnamed")}</h3>
      <ul class="source-list">
        {unnamed.map(({ entry, index }) => (
          <SourceRow key={keyOf(entry)} {...props} source={entry} index={index} />
        ))}
        {unquoted.map(({ entry, index }) => (
          <ChoiceRow
            key={`${entry.who} ${entry.evidence.block}-${entry.evidence.start}`}
            {...props}
            row={{ kind: "anonymity", index }}
            line={{ kind: "anonymity", words: entry.who, role: null }}
          >
            <span class="source-name">
              <bdi>{entry.who}</bdi>
            </span>
            {entry.reason && (
              <span class="source-role">
                <bdi>{text("source_unnamed_reason", entry.reason)}</bdi>
              </span>
            )}
          </ChoiceRow>
        ))}
      </ul>
    </section>
  );
}
