import { useContext } from "preact/hooks";
import type { Metadata } from "../../model/metadata.ts";
import { CopyReport } from "../parts/CopyReport.tsx";
import { lineWords } from "../parts/WrongLine.tsx";
import { lineKey, lineName } from "../state/corrections.ts";
import { MendedContext } from "../state/mend-context.ts";
import { useTexts } from "../state/port-context.ts";
import type { Dispatch } from "../state/session.ts";

/** What the reader hid or corrected on this page, each with its way back: what is hidden stands nowhere else. */
export function MendedList({ metadata, dispatch }: { metadata: Metadata; dispatch: Dispatch }) {
  const { text, own } = useTexts();
  const mended = useContext(MendedContext);
  if (mended.length === 0) return null;
  return (
    <section class="panel-section">
      <h3>{text("mended")}</h3>
      <p class="muted">{text("mended_note")}</p>
      <ul class="source-list">
        {mended.map(({ line, correction }) => (
          <li key={lineKey(line)} class="choice mended">
            <span class="source-role">
              {text(correction ? "mended_was" : "mended_is_hidden")}{" "}
              <bdi>{[lineName(line, own.lang), line.role].filter(Boolean).join(text("list_comma"))}</bdi>
            </span>
            {correction && (
              <bdi>
                {[lineName({ ...line, ...correction }, own.lang), correction.role]
                  .filter(Boolean)
                  .join(text("list_comma"))}
              </bdi>
            )}
            <span class="wrong-choices">
              <button
                type="button"
                aria-label={text("mended_undo_named", lineName(line, own.lang))}
                onClick={() => dispatch({ type: "line/mend", line, correction: undefined })}
              >
                {text("mended_undo")}
              </button>
              <CopyReport
                metadata={metadata}
                what={line.kind}
                shown={lineWords(line)}
                shouldBe={correction ? lineWords(correction) : ""}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
