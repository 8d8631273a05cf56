import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import type { Article } from "../../model/reading.ts";
import { readableHost } from "./format.ts";
import { Message } from "./Message.tsx";
import { useTexts } from "./port-context.ts";
import type { Dispatch } from "./session.ts";

/** Outlets named in the strip; the panel has them all. */
const MAX_OUTLETS = 2;

/** "Published by X · reported by CNN · 3 named, 1 unnamed, 5 quotes": one line, and the way into the panel. */
export function SourceStrip({ article, dispatch }: { article: Article; dispatch: Dispatch }) {
  const { text, plural, own } = useTexts();
  const { sources, metadata } = article;
  const named = sources.sources.filter((s) => s.kind === "person" || s.kind === "organization").length;
  const unnamed = sources.sources.filter((s) => s.kind === "unnamed").length;
  const counts = [
    named > 0 && plural("strip_named", named),
    unnamed > 0 && plural("strip_unnamed", unnamed),
    sources.quotes.length > 0 && plural("strip_quotes", sources.quotes.length),
  ].filter((part) => part !== false);
  const publisher = metadata.siteName || readableHost(metadata.url);
  const parts: ComponentChildren[] = [
    publisher && <Message id="strip_published" values={[<bdi key="name">{publisher}</bdi>]} />,
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
  ].filter(Boolean);
  return (
    <button
      type="button"
      class="source-strip"
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
