import { CopyReport } from "../parts/CopyReport.tsx";
import { Message } from "../parts/Message.tsx";
import { NameList } from "../parts/NameList.tsx";
import { useTexts } from "../state/port-context.ts";
import { readableDate } from "../text/format.ts";
import { publisherName, writers } from "../text/publisher.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import type { SourcePanelProps } from "./SourcePanel.tsx";

/** Who published the piece, who wrote it, and from whom it was taken. */
export function OriginList(props: SourcePanelProps) {
  const { text, own } = useTexts();
  const { metadata, sources } = props.article;
  const publisher = publisherName(metadata);
  const authors = writers(metadata);
  const date = metadata.published && readableDate(metadata.published, own.lang);
  const declared = metadata.origins.filter(
    (origin) => !sources.outlets.some((outlet) => outlet.name.toLowerCase() === origin.name.toLowerCase()),
  );
  return (
    <section class="panel-section">
      <h3>{text("sources_origin")}</h3>
      <dl class="facts">
        {publisher && (
          <div>
            <dt>{text("origin_publisher")}</dt>
            <dd>
              <bdi>{publisher}</bdi>
              {date && <span class="muted"> · {date}</span>}
            </dd>
          </div>
        )}
        {authors.length > 0 && (
          <div>
            <dt>{text("origin_author")}</dt>
            <dd>
              <NameList names={authors} id="origin_names" />
              {metadata.authorsTold === "data" && <span class="muted"> · {text("authors_by_data")}</span>}
            </dd>
          </div>
        )}
        {metadata.credits.map(({ name, part }) => (
          <div key={`${part} ${name}`}>
            <dt>{text(`credit_${part.replace("-", "_")}`)}</dt>
            <dd>
              <bdi>{name}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <ul class="source-list">
        {sources.outlets.map((outlet, index) => {
          const relation = text(`relation_${outlet.relation.replaceAll("-", "_")}`);
          if (outlet.evidence) {
            return (
              <ChoiceRow key={outlet.name} {...props} row={{ kind: "outlet", index }}>
                <OutletLine name={outlet.name} reporter={outlet.reporter} relation={relation} />
              </ChoiceRow>
            );
          }
          return (
            <li key={outlet.name} class="choice plain">
              <OutletLine name={outlet.name} reporter={outlet.reporter} relation={relation} />
              {outlet.words && (
                <span class="source-role">
                  <bdi>{outlet.words}</bdi>
                </span>
              )}
            </li>
          );
        })}
        {declared.map((origin) => (
          <li key={origin.name} class="choice plain">
            <span class="source-role relation">{text("origin_declared")}</span>
            <span class="source-name">
              <bdi>{origin.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <CopyReport
        metadata={metadata}
        what="fact about the page"
        shown={[metadata.siteName, metadata.authors.join(" & "), metadata.published, metadata.modified]
          .map((fact) => fact || "none")
          .join(" · ")}
      />
      {metadata.conflicts.map((conflict) => (
        <p class="muted" key={conflict.field}>
          {text(
            "origin_conflict",
            text(`field_${conflict.field.toLowerCase()}`),
            conflict.values.map(({ value, from }) => `${value} (${from})`).join(text("list_comma")),
          )}
        </p>
      ))}
    </section>
  );
}

function OutletLine(props: { name: string; reporter: string | null; relation: string }) {
  return (
    <>
      <span class="source-role relation">{props.relation}</span>
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
