import type { Choice } from "../../model/place.ts";
import type { SourcedArticle } from "../../model/reading.ts";
import type { Source } from "../../model/source-summary.ts";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";
import { languageName } from "../text/language.ts";
import type { Passage } from "../text/passages.ts";
import { DocumentList } from "./DocumentList.tsx";
import { OriginList } from "./OriginList.tsx";
import { SmallPrint } from "./SmallPrint.tsx";
import { SourceRow } from "./SourceRow.tsx";
import { UnnamedList } from "./UnnamedList.tsx";

export interface SourcePanelProps {
  article: SourcedArticle;
  /** The row whose passages are marked. */
  choice: Choice | null;
  /** Its passages. */
  passages: readonly Passage[];
  dispatch: Dispatch;
}

/** Who says so: origin, people, documents, what is uncertain, and the page's own small print. */
export function SourcePanel(props: SourcePanelProps) {
  const { text, plural, percent, own } = useTexts();
  const { sources, metadata } = props.article;
  const { balance } = sources;
  const language = languageName(metadata.lang, own.lang);
  const numbered = sources.sources.map((source, index) => ({ source, index }));
  const isNamed = ({ source }: { source: Source }) =>
    source.kind === "person" || source.kind === "organization";
  const isCertain = ({ source }: { source: Source }) => source.certainty === "certain";
  return (
    <>
      {sources.coverage === "quotes" && (
        <p class="notice">
          {language ? text("sources_coverage", language) : text("sources_coverage_unknown")}
        </p>
      )}
      <OriginList {...props} />
      <Rows
        title={text("sources_named")}
        rows={numbered.filter((entry) => isNamed(entry) && isCertain(entry))}
        none={text("sources_named_none")}
        panel={props}
      />
      <UnnamedList {...props} />
      <Rows
        title={text("sources_uncertain")}
        note={text("sources_uncertain_note")}
        rows={numbered.filter((entry) => !isCertain(entry))}
        panel={props}
      />
      <DocumentList {...props} />
      {balance.quotedShare > 0 && (
        <section class="panel-section">
          <h3>{text("sources_balance")}</h3>
          <p>{text("sources_quoted_share", percent(balance.quotedShare))}</p>
          {balance.singleVoice && <p>{text("sources_single_voice")}</p>}
          {balance.borrowed && <p>{text("sources_borrowed")}</p>}
          {sources.quotes.length > 0 && <p>{plural("sources_quotes", sources.quotes.length)}</p>}
        </section>
      )}
      <SmallPrint article={props.article} />
    </>
  );
}

interface RowsProps {
  title: string;
  note?: string;
  rows: { source: Source; index: number }[];
  /** Said when there is no row; without it the whole group is left out. */
  none?: string;
  panel: SourcePanelProps;
}

function Rows({ title, note, rows, none, panel }: RowsProps) {
  if (rows.length === 0 && !none) return null;
  return (
    <section class="panel-section">
      <h3>{title}</h3>
      {note && <p class="muted">{note}</p>}
      {rows.length === 0 && <p class="muted">{none}</p>}
      <ul class="source-list">
        {rows.map(({ source, index }) => (
          <SourceRow key={index} source={source} index={index} {...panel} />
        ))}
      </ul>
    </section>
  );
}
