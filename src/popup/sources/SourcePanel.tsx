import type { SourcedArticle } from "../../model/reading.ts";
import { type SummaryGroup, summaryView } from "../../words/summary-view.ts";
import { useTexts } from "../state/store.ts";
import { DocumentList } from "./DocumentList.tsx";
import { MendedList } from "./MendedList.tsx";
import { OriginList } from "./OriginList.tsx";
import { RowList } from "./RowList.tsx";
import { SmallPrint } from "./SmallPrint.tsx";

export interface SourcePanelProps {
  article: SourcedArticle;
}

/** Who says so: origin, people, documents, what is uncertain, and the page's own small print. */
export function SourcePanel({ article }: SourcePanelProps) {
  const texts = useTexts();
  const { text, number } = texts;
  const view = summaryView(article.metadata, article.sources, texts);
  const rowsOf = (kind: SummaryGroup["kind"]) => view.groups.find((group) => group.kind === kind)?.rows ?? [];
  const [named, unnamed, uncertain] = [rowsOf("named"), rowsOf("unnamed"), rowsOf("uncertain")];
  return (
    <>
      {view.sentence && <p class="summary-sentence">{view.sentence}</p>}
      {view.limits && <p class="notice">{view.limits}</p>}
      <OriginList rows={rowsOf("outlets")} article={article} />
      <section class="panel-section">
        <h3>{text("sources_named")}</h3>
        {named.length === 0 && <p class="muted">{text("sources_named_none")}</p>}
        <RowList rows={named} article={article} />
      </section>
      {unnamed.length > 0 && (
        <section class="panel-section">
          <h3>{text("sources_unnamed")}</h3>
          <RowList rows={unnamed} article={article} />
        </section>
      )}
      <DocumentList documents={rowsOf("documents")} links={rowsOf("links")} article={article} />
      {uncertain.length > 0 && (
        <details class="panel-section uncertain">
          <summary>
            <h3>
              {text("sources_uncertain")} <span class="count">{number(uncertain.length)}</span>
            </h3>
          </summary>
          <p class="muted">{text("sources_uncertain_note")}</p>
          <RowList rows={uncertain} article={article} />
        </details>
      )}
      {view.figures.length > 0 && (
        <section class="panel-section">
          <h3>{text("sources_figures")}</h3>
          {view.figures.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <SmallPrint article={article} />
      <MendedList />
    </>
  );
}
