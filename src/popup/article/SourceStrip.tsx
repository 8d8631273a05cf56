import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import { summaryFigures } from "../../model/summary-rows.ts";
import { keyPart } from "../../words/message-keys.ts";
import { Message } from "../parts/Message.tsx";
import { type Sources, useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";

/** Outlets named in the strip; the panel has them all. */
const MAX_OUTLETS = 2;

/**
 * "Reported by CNN · 3 named, 1 unnamed, 5 quotes": the way into the panel; the publisher stands above it. It
 * keeps its height when the sources arrive, so that the text under it does not move.
 */
export function SourceStrip() {
  const { text, own } = useTexts();
  const reading = useReading();
  const sources = reading.sources.value;
  const findings = useFindings(sources);
  return (
    <button
      type="button"
      class="source-strip"
      aria-busy={sources === "looking"}
      onClick={() => reading.dispatch({ type: "panel/open", panel: "sources" })}
    >
      <span class="strip-label" lang={own.lang}>
        {text("strip_label")}
      </span>{" "}
      <span class="strip-parts" {...own}>
        {findings.outlets.length > 0 && (
          <span class="strip-outlets">
            {findings.outlets.map((part, i) => (
              <Fragment key={String(i)}>
                {i > 0 && <Dot />}
                <span class="strip-part">{part}</span>
              </Fragment>
            ))}
          </span>
        )}
        {findings.outlets.length > 0 && findings.counts && <Dot />}
        <span class="strip-counts">{findings.counts}</span>
      </span>
    </button>
  );
}

/** Between two parts; it never begins a line. */
function Dot() {
  return <span class="strip-dot">{"\u00a0· "}</span>;
}

interface Findings {
  /** "reported by CNN", one by one. */
  outlets: ComponentChildren[];
  /** "3 named, 1 unnamed, 5 quotes", or how far the search is. */
  counts: string;
}

/** What the strip says of the sources. */
function useFindings(sources: Sources): Findings {
  const { text, plural } = useTexts();
  if (typeof sources === "string") return { outlets: [], counts: text(`sources_${sources}`) };
  const { named, unnamed } = summaryFigures(sources);
  const counts = [
    named > 0 && plural("strip_named", named),
    unnamed > 0 && plural("strip_unnamed", unnamed),
    sources.quotes.length > 0 && plural("strip_quotes", sources.quotes.length),
  ].filter((part) => part !== false);
  const outlets = sources.outlets
    .slice(0, MAX_OUTLETS)
    .map((outlet) => (
      <Message
        key={outlet.name}
        id={`strip_${keyPart(outlet.relation)}`}
        values={[<bdi key="name">{outlet.name}</bdi>]}
      />
    ));
  if (counts.length > 0) return { outlets, counts: counts.join(text("list_comma")) };
  if (outlets.length > 0) return { outlets, counts: "" };
  return { outlets, counts: text(sources.coverage === "full" ? "strip_none" : "strip_no_quotes") };
}
