import { CopyReport } from "../parts/CopyReport.tsx";
import { lineWords } from "../parts/WrongLine.tsx";
import { lineKey, lineName } from "../state/corrections.ts";
import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";

/** What the reader hid or corrected on this page, each with its way back: what is hidden stands nowhere else. */
export function MendedList() {
  const { text, own } = useTexts();
  const reading = useReading();
  const mended = reading.mended.value;
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
                onClick={() => reading.dispatch({ type: "line/mend", line, correction: undefined })}
              >
                {text("mended_undo")}
              </button>
              <CopyReport
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
