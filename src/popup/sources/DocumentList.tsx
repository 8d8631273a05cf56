import type { SummaryRow } from "../../words/summary-view.ts";
import { useTexts } from "../state/store.ts";
import { RowList } from "./RowList.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

interface Props extends SourcePanelProps {
  documents: readonly SummaryRow[];
  links: readonly SummaryRow[];
}

/** Documents that the piece cites, named or linked, and its other links. */
export function DocumentList({ documents, links, article }: Props) {
  const { text, plural } = useTexts();
  if (documents.length + links.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("sources_documents")}</h3>
      {documents.length === 0 && <p class="muted">{text("sources_documents_none")}</p>}
      <RowList rows={documents} article={article} />
      {links.length > 0 && (
        <details class="more-links">
          <summary>{plural("sources_links", links.length)}</summary>
          <RowList rows={links} article={article} />
        </details>
      )}
    </section>
  );
}
