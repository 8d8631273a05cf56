import type { Source } from "../../model/source-summary.ts";
import { useFoundLines } from "../state/found-lines.ts";
import { useTexts } from "../state/store.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

interface Props extends SourcePanelProps {
  source: Source;
  index: number;
}

/** Tells a row from the others, also after it was put right: by the line, and where the source first stands. */
export function useRowKey(): (source: Source) => string {
  const foundLine = useFoundLines();
  return ({ name, role, evidence }) => {
    const { key } = foundLine({ kind: "source", words: name, role });
    return `${key} ${evidence[0]?.block} ${evidence[0]?.start}`;
  };
}

/** One source: name, role, counts; opened, its claims. */
export function SourceRow({ source, index, ...panel }: Props) {
  const { text, plural } = useTexts();
  // Why the source is left unnamed, in the article's words.
  const reason = panel.article.sources.anonymity.find((entry) => entry.source === index)?.reason;
  const unnamed = source.kind === "unnamed" && source.certainty === "uncertain";
  const counts = [
    unnamed && text("source_unnamed"),
    source.quotes > 0 && plural("source_quotes", source.quotes),
    source.indirect > 0 && plural("source_indirect", source.indirect),
  ].filter((part) => part !== false);
  return (
    <ChoiceRow
      {...panel}
      row={{ kind: "source", index }}
      line={{ kind: "source", words: source.name, role: source.role }}
      note={`${source.kind}, ${source.certainty}`}
    >
      <span class="source-name">
        <bdi>{source.name}</bdi>
      </span>
      {source.role && (
        <span class="source-role">
          <bdi>{source.role}</bdi>
        </span>
      )}
      {reason && (
        <span class="source-role">
          <bdi>{text("source_unnamed_reason", reason)}</bdi>
        </span>
      )}
      <span class="source-counts">{counts.join(text("list_comma")) || text("source_mentioned")}</span>
    </ChoiceRow>
  );
}
