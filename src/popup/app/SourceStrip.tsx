import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import type { Metadata } from "../../model/metadata.ts";
import { Message } from "./Message.tsx";
import { useTexts } from "./port-context.ts";
import { publisherName } from "./publisher.ts";
import type { Dispatch } from "./session.ts";
import type { Sources } from "./use-sources.ts";

/** Outlets named in the strip; the panel has them all. */
const MAX_OUTLETS = 2;

interface Props {
  metadata: Metadata;
  sources: Sources;
  dispatch: Dispatch;
}

/**
 * "Published by X · reported by CNN · 3 named, 1 unnamed, 5 quotes": the way into the panel. It keeps its
 * height when the sources arrive, so that the text under it does not move.
 */
export function SourceStrip({ metadata, sources, dispatch }: Props) {
  const { text, own } = useTexts();
  const findings = useFindings(sources);
  const publisher = publisherName(metadata);
  const parts = [
    publisher && <Message id="strip_published" values={[<bdi key="name">{publisher}</bdi>]} />,
    ...findings,
  ].filter(Boolean);
  return (
    <button
      type="button"
      class="source-strip"
      aria-busy={sources === "looking"}
      onClick={() => dispatch({ type: "panel/open", panel: "sources" })}
    >
      <span class="strip-label" lang={own.lang}>
        {text("strip_label")}
      </span>{" "}
      <span class="strip-parts" {...own}>
        {parts.map((part, i) => (
          <Fragment key={String(i)}>
            {i > 0 && <span class="strip-dot"> · </span>}
            <span class="strip-part">{part}</span>
          </Fragment>
        ))}
      </span>
    </button>
  );
}

/** What the strip says of the sources, part by part. */
function useFindings(sources: Sources): ComponentChildren[] {
  const { text, plural } = useTexts();
  if (sources === "looking") return [text("sources_looking")];
  if (sources === "failed") return [text("sources_failed")];
  const named = sources.sources.filter((s) => s.kind === "person" || s.kind === "organization").length;
  const unnamed = sources.sources.filter((s) => s.kind === "unnamed").length;
  const counts = [
    named > 0 && plural("strip_named", named),
    unnamed > 0 && plural("strip_unnamed", unnamed),
    sources.quotes.length > 0 && plural("strip_quotes", sources.quotes.length),
  ].filter((part) => part !== false);
  return [
    ...sources.outlets
      .slice(0, MAX_OUTLETS)
      .map((outlet) => (
        <Message
          key={outlet.name}
          id={`strip_${outlet.relation.replaceAll("-", "_")}`}
          values={[<bdi key="name">{outlet.name}</bdi>]}
        />
      )),
    counts.length > 0 && counts.join(text("list_comma")),
    counts.length === 0 &&
      sources.outlets.length === 0 &&
      text(sources.coverage === "full" ? "strip_none" : "strip_no_quotes"),
  ];
}
