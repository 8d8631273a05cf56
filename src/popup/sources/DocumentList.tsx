import type { SourceLink } from "../../model/source-summary.ts";
import { type SummaryRows, summaryFigures } from "../../model/summary-rows.ts";
import { keyPart } from "../../words/message-keys.ts";
import { realHost } from "../../words/real-host.ts";
import { visibleLine } from "../border/visible-text.ts";
import { WrongLine } from "../parts/WrongLine.tsx";
import { useTexts } from "../state/store.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";
import { SourceRow, useRowKey } from "./SourceRow.tsx";

/** Documents that the piece cites, named or linked, and its other links. */
export function DocumentList({ rows, ...props }: SourcePanelProps & { rows: SummaryRows }) {
  const { text, plural } = useTexts();
  const { sources } = props.article;
  const { evidence, others } = rows;
  const keyOf = useRowKey();
  const { documents } = summaryFigures(sources);
  if (documents + others.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("sources_documents")}</h3>
      {documents === 0 && <p class="muted">{text("sources_documents_none")}</p>}
      <ul class="source-list">
        {rows.documents.map(({ entry, index }) => (
          <SourceRow key={keyOf(entry)} {...props} source={entry} index={index} />
        ))}
        {sources.unlinked.map(({ name }, index) => (
          <ChoiceRow
            key={`document-${name}`}
            {...props}
            row={{ kind: "document", index }}
            line={{ kind: "document", words: name, role: null }}
          >
            <span class="source-name">
              <bdi>{name}</bdi>
            </span>
            <span class="source-role">{text("document_unlinked")}</span>
          </ChoiceRow>
        ))}
        {evidence.map((link) => (
          <LinkRow key={`${link.block} ${link.url}`} link={link} />
        ))}
      </ul>
      {others.length > 0 && (
        <details class="more-links">
          <summary>{plural("sources_links", others.length)}</summary>
          <ul class="source-list">
            {others.map((link) => (
              <LinkRow key={`${link.block} ${link.url}`} link={link} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function LinkRow({ link }: { link: SourceLink }) {
  const { text } = useTexts();
  return (
    <li class="choice mendable">
      <div class="choice-words">
        <a href={link.url} target="_blank" rel="noopener noreferrer" dir="auto">
          {visibleLine(link.text) || realHost(link.url)}
        </a>
        <span class="source-role">
          {text(`link_${keyPart(link.kind)}`)} · <bdi>{realHost(link.url)}</bdi>
        </span>
      </div>
      <WrongLine line={{ kind: "link", words: link.url, role: null }} note={link.kind} />
    </li>
  );
}
