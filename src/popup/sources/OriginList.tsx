import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isOfWholeStory, type Outlet } from "../../model/source-summary.ts";
import { isLaterUpdate, readableDate } from "../../words/format.ts";
import { keyPart } from "../../words/message-keys.ts";
import { publisherName, writers } from "../../words/publisher.ts";
import type { SummaryRow } from "../../words/summary-view.ts";
import { Message } from "../parts/Message.tsx";
import { WrongLine } from "../parts/WrongLine.tsx";
import { DATES, type ShownLine } from "../state/corrections.ts";
import { useFoundLines } from "../state/found-lines.ts";
import { useTexts } from "../state/store.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

/** Authors shown before "and 12 more". */
const MOST_AUTHORS = 6;

/** Who published the piece, who wrote it and when, and from whom it was taken. */
export function OriginList({ rows, article }: SourcePanelProps & { rows: readonly SummaryRow[] }) {
  const { text } = useTexts();
  const { metadata, sources } = article;
  // An address elsewhere alone says nothing; where the text tells its origin, the markup adds no other.
  const told = sources.outlets.some(isOfWholeStory);
  const declared = told ? [] : metadata.origins.filter(({ from }) => from !== "canonical");
  return (
    <section class="panel-section">
      <h3>{text("sources_origin")}</h3>
      <Facts article={article} />
      <ul class="source-list">
        {rows.map((row, index) => (
          <OutletRow
            key={`${row.name} ${row.label}`}
            outlet={sources.outlets[index]!}
            {...{ row, index, article }}
          />
        ))}
        {declared.map(({ name }) => (
          <li key={name} class="choice mendable">
            <div class="choice-words">
              <span class="source-role relation">{text("origin_declared")}</span>
              <span class="source-name">
                <bdi>{name}</bdi>
              </span>
            </div>
            <WrongLine line={{ kind: "outlet", words: name, role: null }} note="named by the markup" />
          </li>
        ))}
      </ul>
      {metadata.conflicts.map((conflict) => (
        <p class="muted" key={conflict.field}>
          {text(
            "origin_conflict",
            text(`field_${keyPart(conflict.field)}`),
            conflict.values.map(({ value, from }) => `${value} (${from})`).join(text("list_comma")),
          )}
        </p>
      ))}
    </section>
  );
}

/** Publisher, authors, dates and who else worked on the piece. */
function Facts({ article }: SourcePanelProps) {
  const { text, plural, own } = useTexts();
  const [all, setAll] = useState(false);
  const { metadata } = article;
  const { siteName, published, modified, credits } = metadata;
  const authors = writers(metadata);
  const named = all || authors.length <= MOST_AUTHORS + 1 ? authors : authors.slice(0, MOST_AUTHORS);
  const byData = metadata.authorsTold === "data" && <span class="muted"> · {text("authors_by_data")}</span>;
  const publisher = publisherName(metadata);
  const dates = DATES.filter(
    (name) => metadata[name] && (name !== "modified" || isLaterUpdate(published, modified ?? "")),
  );
  const foundLine = useFoundLines();
  const keyOf = (line: ShownLine) => foundLine(line).key;
  const line = (kind: ShownLine["kind"], words: string): ShownLine => ({ kind, words, role: null });
  return (
    <dl class="facts in-columns">
      {publisher && (
        <div>
          <dt>{text("origin_publisher")}</dt>
          <Fact line={siteName ? line("publisher", siteName) : null}>
            <bdi>{publisher}</bdi>
          </Fact>
        </div>
      )}
      {authors.length > 0 && (
        <div>
          <dt>{text("origin_author")}</dt>
          {named.map((name) => (
            <Fact key={keyOf(line("author", name))} line={line("author", name)}>
              <bdi>{name}</bdi>
              {byData}
            </Fact>
          ))}
          {named.length < authors.length && (
            <dd>
              <button type="button" class="quiet" onClick={() => setAll(true)}>
                {plural("article_more_names", authors.length - named.length)}
              </button>
            </dd>
          )}
        </div>
      )}
      {dates.map((name) => (
        <div key={name}>
          <dt>{text(`fact_${keyPart(name)}`)}</dt>
          <Fact line={line(name, metadata[name]!)}>
            {readableDate(metadata[name]!, own.lang, "medium") ?? metadata[name]}
          </Fact>
        </div>
      ))}
      {credits.map(({ name, part }) => (
        <div key={keyOf(line("credit", name))}>
          <dt>{text(`credit_${keyPart(part)}`)}</dt>
          <Fact line={line("credit", name)} note={part}>
            <bdi>{name}</bdi>
          </Fact>
        </div>
      ))}
    </dl>
  );
}

interface FactProps {
  /** Null where there is nothing to put right. */
  line: ShownLine | null;
  note?: string;
  children: ComponentChildren;
}

function Fact({ line, children, ...wrong }: FactProps) {
  return (
    <dd class="mendable">
      <span>{children}</span>
      {line && <WrongLine line={line} {...wrong} />}
    </dd>
  );
}

interface OutletRowProps extends SourcePanelProps {
  row: SummaryRow;
  outlet: Outlet;
  index: number;
}

function OutletRow({ row, outlet, index, article }: OutletRowProps) {
  const line: ShownLine = { kind: "outlet", words: row.name, role: null };
  if (outlet.evidence) {
    return (
      <ChoiceRow article={article} row={{ kind: "outlet", index }} line={line} note={outlet.relation}>
        <OutletLine {...row} />
      </ChoiceRow>
    );
  }
  return (
    <li class="choice mendable">
      <div class="choice-words">
        <OutletLine {...row} />
        {outlet.words && (
          <span class="source-role">
            <bdi>{outlet.words}</bdi>
          </span>
        )}
      </div>
      <WrongLine line={line} note={outlet.relation} proof={() => [outlet.words]} />
    </li>
  );
}

function OutletLine(props: Pick<SummaryRow, "name" | "reporter" | "label">) {
  return (
    <>
      <span class="source-role relation">{props.label}</span>
      <span class="source-name">
        <bdi>{props.name}</bdi>
      </span>
      {props.reporter && (
        <span class="source-role">
          <Message id="outlet_reporter" values={[<bdi key="name">{props.reporter}</bdi>]} />
        </span>
      )}
    </>
  );
}
