import type { Block } from "../../model/block.ts";
import type { Article } from "../../model/reading.ts";
import { useSaid } from "../state/Announcer.tsx";
import { usePort, useTexts } from "../state/port-context.ts";
import type { Sources } from "../state/use-sources.ts";
import type { Format } from "../take/take.ts";

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
  const write = async (format: Format) => {
    const { writeArticle } = await import("../take/take.ts");
    return writeArticle(
      {
        article,
        sources: typeof sources === "object" ? sources : null,
        shown,
        texts,
        language: texts.own.lang,
      },
      format,
    );
  };
  const copy = async (format: Format) => {
    const { words } = await write(format);
    say(text((await port.copy(words)) ? "copied" : "export_refused"));
  };
  const save = async (format: Format) => {
    const { words, fileName, type } = await write(format);
    saveFile(words, fileName, type);
    say(text("export_saved", fileName));
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
      </ul>
      <p role="status" class="export-done">
        {done}
      </p>
    </>
  );
}

/** Hands the words to the browser's own download. */
function saveFile(words: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun when the click returns; the browser keeps what it needs of the blob.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
