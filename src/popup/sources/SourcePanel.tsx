import type { SourcedArticle } from "../../model/reading.ts";
import type { Source } from "../../model/source-summary.ts";
import { type Numbered, summaryRows } from "../../model/summary-rows.ts";
import { languageName } from "../../words/language.ts";
import { summarySentence } from "../../words/summary-sentence.ts";
import { useTexts } from "../state/store.ts";
import { DocumentList } from "./DocumentList.tsx";
import { MendedList } from "./MendedList.tsx";
import { OriginList } from "./OriginList.tsx";
import { SmallPrint } from "./SmallPrint.tsx";
import { SourceRow, useRowKey } from "./SourceRow.tsx";
import { UnnamedList } from "./UnnamedList.tsx";

export interface SourcePanelProps {
  article: SourcedArticle;
}

/** Who says so: origin, people, documents, what is uncertain, and the page's own small print. */
export function SourcePanel(props: SourcePanelProps) {
  const texts = useTexts();
  const { text, plural, number, percent, own } = texts;
  const { sources, metadata } = props.article;
  const { figures } = sources;
  const language = languageName(metadata.lang, own.lang);
  const rows = summaryRows(sources);
  const sentence = summarySentence(sources, texts);
  return (
    <>
      {sentence && <p class="summary-sentence">{sentence}</p>}
      {sources.coverage === "quotes" && (
        <p class="notice">
          {language ? text("sources_coverage", language) : text("sources_coverage_unknown")}
        </p>
      )}
      <OriginList {...props} />
      <Rows title={text("sources_named")} rows={rows.named} none={text("sources_named_none")} panel={props} />
      <UnnamedList {...props} rows={rows} />
      <DocumentList {...props} rows={rows} />
      {rows.uncertain.length > 0 && (
        <details class="panel-section uncertain">
          <summary>
            <h3>
              {text("sources_uncertain")} <span class="count">{number(rows.uncertain.length)}</span>
            </h3>
          </summary>
          <p class="muted">{text("sources_uncertain_note")}</p>
          <SourceRows rows={rows.uncertain} panel={props} />
        </details>
      )}
      {figures.quotedShare > 0 && (
        <section class="panel-section">
          <h3>{text("sources_figures")}</h3>
          <p>{text("sources_quoted_share", percent(figures.quotedShare))}</p>
          {figures.singleVoice && <p>{text("sources_single_voice")}</p>}
          {figures.borrowed && <p>{text("sources_borrowed")}</p>}
          {sources.quotes.length > 0 && <p>{plural("sources_quotes", sources.quotes.length)}</p>}
        </section>
      )}
      <SmallPrint article={props.article} />
      <MendedList />
    </>
  );
}

interface RowsProps {
  title: string;
  rows: readonly Numbered<Source>[];
  /** Said when there is no row. */
  none: string;
  panel: SourcePanelProps;
}

function Rows({ title, rows, none, panel }: RowsProps) {
  return (
    <section class="panel-section">
      <h3>{title}</h3>
      {rows.length === 0 && <p class="muted">{none}</p>}
      <SourceRows rows={rows} panel={panel} />
    </section>
  );
}

function SourceRows({ rows, panel }: Pick<RowsProps, "rows" | "panel">) {
  const keyOf = useRowKey();
  return (
    <ul class="source-list">
      {rows.map(({ entry, index }) => (
        <SourceRow key={keyOf(entry)} source={entry} index={index} {...panel} />
      ))}
    </ul>
  );
}
