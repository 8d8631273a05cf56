import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure, Scope, StoryLink } from "../../model/reading.ts";
import type { NothingHanded } from "../../model/surface.ts";
import { keyPart } from "../../words/message-keys.ts";
import { realHost } from "../../words/real-host.ts";
import { usePort, useTexts } from "../state/store.ts";

type AnyFailure = Failure | NothingHanded;

interface Props {
  failure: AnyFailure;
  onRead: (scope: Scope) => void;
}

/** Next steps for each reason, the first one offered most. `read-selection` needs a selection where it is marked so. */
const STEPS: Readonly<Record<AnyFailure["reason"], readonly Step[]>> = {
  "no-article": ["selection-if-any", "page"],
  "nothing-selected": ["page", "selection"],
  "too-large": ["selection"],
  // Neither changes by asking again.
  restricted: [],
  "not-granted": [],
  "local-file": ["page"],
  "tab-gone": ["page"],
  stopped: ["page", "selection"],
  updated: [],
  "not-kept": [],
  "empty-panel": [],
  error: ["page", "copy"],
};

type Step = "page" | "selection" | "selection-if-any" | "copy";

/** Why there is nothing to read, and what to do next. */
export function FailureScreen({ failure, onRead }: Props) {
  const { text } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [failure]);
  const { reason } = failure;
  const key = `failure_${keyPart(reason)}` as const;
  const steps = STEPS[reason].filter((step) => step !== "selection-if-any" || failure.hasSelection);
  return (
    <div class="frame">
      <header class="top-bar">
        <div class="wordmark">{text("app_name")}</div>
      </header>
      <main class="reader failure">
        <div class="failure-words">
          <h1 ref={heading} tabIndex={-1}>
            {text(`${key}_title`)}
          </h1>
          <p>{text(`${key}_words`)}</p>
          <p class="failure-step">
            {text(
              reason === "no-article" && failure.hasSelection
                ? "failure_no_article_selection"
                : `${key}_step`,
            )}
          </p>
          <Stories stories={failure.stories ?? []} />
          {steps.length > 0 && (
            <p class="failure-actions">
              {steps.map((step, i) => (
                <StepButton key={step} step={step} first={i === 0} failure={failure} onRead={onRead} />
              ))}
            </p>
          )}
        </div>
      </main>
    </div>
  );
}

/** A page of many stories has none to show, but leads to them. */
function Stories({ stories }: { stories: readonly StoryLink[] }) {
  const { text } = useTexts();
  if (stories.length === 0) return null;
  return (
    <nav class="failure-stories" aria-labelledby="stories-heading">
      <h2 id="stories-heading">{text("failure_stories")}</h2>
      <ul>
        {stories.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer" title={realHost(url)} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StepButton({ step, first, failure, onRead }: Props & { step: Step; first: boolean }) {
  const { text } = useTexts();
  const look = first ? "primary" : undefined;
  if (step === "copy") return <CopyDetails details={failure.details ?? failure.reason} />;
  if (step === "page") {
    return (
      <button type="button" class={look} onClick={() => onRead("page")}>
        {text(failure.reason === "nothing-selected" ? "step_whole_page" : "step_again")}
      </button>
    );
  }
  return (
    <button type="button" class={look} onClick={() => onRead("selection")}>
      {text("step_selection")}
    </button>
  );
}

function CopyDetails({ details }: { details: string }) {
  const port = usePort();
  const { text } = useTexts();
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const copy = async () => setState((await port.copy(details)) ? "copied" : "refused");
  return (
    <>
      <button type="button" onClick={copy}>
        {text("step_copy_details")}
      </button>
      <span role="status">
        {state === "copied" && text("copied")}
        {state === "refused" && text("copy_refused")}
      </span>
      {state === "refused" && <pre class="details">{details}</pre>}
    </>
  );
}
