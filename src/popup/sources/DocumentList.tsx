import type { LinkKind, SourceLink } from "../../model/source-summary.ts";
import { visibleLine } from "../border/visible-text.ts";
import { useTexts } from "../state/port-context.ts";
import { realHost } from "../text/real-host.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";
import { SourceRow } from "./SourceRow.tsx";

/** Links that lead to evidence, as opposed to more reading. */
const EVIDENCE: ReadonlySet<LinkKind> = new Set([
  "study",
  "court",
  "filing",
  "data",
  "law",
  "official",
  "press-release",
]);

/** Documents that the piece cites, named or linked, and its other links. */
export function DocumentList(props: SourcePanelProps) {
  const { text, plural } = useTexts();
  const { sources } = props.article;
  const cited = sources.sources
    .map((source, index) => ({ source, index }))
    .filter(({ source }) => source.kind === "document" && source.certainty === "certain");
  const evidence = sources.links.filter((link) => link.url && EVIDENCE.has(link.kind));
  const others = sources.links.filter((link) => link.url && !EVIDENCE.has(link.kind));
  const documents = cited.length + sources.unlinked.length + evidence.length;
  if (documents + others.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("sources_documents")}</h3>
      {documents === 0 && <p class="muted">{text("sources_documents_none")}</p>}
      <ul class="source-list">
        {cited.map(({ source, index }) => (
          <SourceRow key={index} {...props} source={source} index={index} />
        ))}
        {sources.unlinked.map(({ name }, index) => (
          <ChoiceRow key={`document-${name}`} {...props} row={{ kind: "document", index }}>
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
    <li class="choice plain">
      <a href={link.url} target="_blank" rel="noopener noreferrer" dir="auto">
        {visibleLine(link.text) || realHost(link.url)}
      </a>
      <span class="source-role">
        {text(`link_${link.kind.replaceAll("-", "_")}`)} · <bdi>{realHost(link.url)}</bdi>
      </span>
    </li>
  );
}
