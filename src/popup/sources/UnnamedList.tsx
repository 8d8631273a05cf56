import type { SummaryRows } from "../../model/summary-rows.ts";
import { useTexts } from "../state/port-context.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";
import { SourceRow } from "./SourceRow.tsx";

/** Sources without a name, with the reason that the article gives, and people whom it keeps unnamed. */
export function UnnamedList({ rows, ...props }: SourcePanelProps & { rows: SummaryRows }) {
  const { text } = useTexts();
  const { unnamed, unquoted } = rows;
  if (unnamed.length === 0 && unquoted.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("sources_unnamed")}</h3>
      <ul class="source-list">
        {unnamed.map(({ entry, index }) => (
          <SourceRow key={index} {...props} source={entry} index={index} />
        ))}
        {unquoted.map(({ entry, index }) => (
          <ChoiceRow key={`anonymity-${index}`} {...props} row={{ kind: "anonymity", index }}>
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
