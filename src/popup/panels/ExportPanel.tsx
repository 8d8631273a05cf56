import { useState } from "preact/hooks";
import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { useSaid } from "../state/Announcer.tsx";
import { usePort, useTexts } from "../state/port-context.ts";
import type { Sources } from "../state/use-sources.ts";
import { saveFile } from "../take/save-file.ts";
import type { Format } from "../take/take.ts";
import { ReceiptEntry } from "./ReceiptEntry.tsx";

const FORMATS: readonly Format[] = ["markdown", "text", "html", "csl"];

interface Props {
  article: Article;
  sources: Sources;
  shown: readonly Block[];
}

/** Copy or save the article, each time with its source summary if there is one. */
export function ExportPanel({ article, sources, shown }: Props) {
  const port = usePort();
  const texts = useTexts();
  const { text } = texts;
  const [done, say] = useSaid();
  const [obsidian, setObsidian] = useState<string | null>(null);
  const summary = typeof sources === "object" ? sources : null;
  const taken = { article, sources: summary, shown, texts, language: texts.own.lang };
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
        {done}
      </p>
      {obsidian && (
        <p>
          <a href={obsidian} target="_blank" rel="noopener noreferrer" onClick={() => setObsidian(null)}>
            {text("obsidian_open")}
          </a>
        </p>
      )}
    </>
  );
}
