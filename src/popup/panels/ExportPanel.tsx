import { useEffect, useRef, useState } from "preact/hooks";
import { Said } from "../parts/Said.tsx";
import { useReading } from "../state/reading-store.ts";
import { useSaying } from "../state/saying.ts";
import { useStore } from "../state/store.ts";
import { saveFile } from "../take/save-file.ts";
import type { Format } from "../take/take.ts";
import { ReceiptEntry } from "./ReceiptEntry.tsx";

const FORMATS: readonly Format[] = ["markdown", "text", "html", "csl"];

/** Copy or save the article, each time with its source summary if there is one. */
export function ExportPanel() {
  const { port, texts } = useStore();
  const { text } = texts;
  const reading = useReading();
  const saying = useSaying();
  const { say } = saying;
  const [obsidian, setObsidian] = useState<string | null>(null);
  const summary = reading.summary.value;
  const taken = {
    article: reading.article.value,
    sources: summary,
    shown: reading.shown.value,
    texts,
    language: texts.own.lang,
  };
  const write = async (format: Format) => (await import("../take/take.ts")).writeArticle(taken, format);
  const copy = async (format: Format) => {
    const { words } = await write(format);
    say(text((await port.copy(words)) ? "copied" : "export_refused"));
  };
  const save = async (format: Format) => {
    const { words, fileName, type } = await write(format);
    saveFile(new Blob([words], { type: `${type};charset=utf-8` }), fileName);
    say(text("export_saved", fileName));
  };
  const toObsidian = async () => {
    const { obsidianAddress, writeArticle } = await import("../take/take.ts");
    const copied = await port.copy(writeArticle(taken, "markdown").words);
    setObsidian(copied ? obsidianAddress(taken) : null);
    say(text(copied ? "obsidian_ready" : "export_refused"));
  };
  const taking = reading.session.each.taking.value;
  useEffect(() => {
    if (taking?.what === "obsidian") toObsidian();
  }, [taking]);
  // The next key is the answer to whether Byline may leave the browser.
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => way.current?.focus(), [obsidian]);
  return (
    <>
      <p class="muted">{text("export_words")}</p>
      <ul class="export-list">
        {FORMATS.map((format) => (
          <li key={format}>
            <span id={`export-${format}`} class="export-name">
              {text(`export_${format}`)}
            </span>
            <button type="button" aria-describedby={`export-${format}`} onClick={() => copy(format)}>
              {text("export_copy")}
            </button>
            <button type="button" aria-describedby={`export-${format}`} onClick={() => save(format)}>
              {text("export_save")}
            </button>
          </li>
        ))}
        <li>
          <span id="export-obsidian" class="export-name">
            {text("obsidian_note")}
          </span>
          <button type="button" aria-describedby="export-obsidian" onClick={toObsidian}>
            {text("obsidian_prepare")}
          </button>
        </li>
        {summary && <ReceiptEntry taken={taken} summary={summary} say={say} />}
      </ul>
      <p role="status" class="export-done">
        <Said of={saying} />
      </p>
      {obsidian && (
        <p>
          <a
            ref={way}
            href={obsidian}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => setObsidian(null)}
          >
            {text("obsidian_open")}
          </a>
        </p>
      )}
    </>
  );
}
