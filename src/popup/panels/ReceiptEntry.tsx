import { useEffect } from "preact/hooks";
import type { SourceSummary } from "../../model/source-summary.ts";
import { languageTag } from "../../words/language.ts";
import { useReading } from "../state/reading-store.ts";
import { usePort } from "../state/store.ts";
import { saveFile } from "../take/save-file.ts";
import type { Taken } from "../take/taken.ts";

interface Props {
  taken: Taken;
  summary: SourceSummary;
  say: (words: string) => void;
}

/** Who speaks in the story, to show to others: as text or as a picture that is drawn here. */
export function ReceiptEntry({ taken, summary, say }: Props) {
  const port = usePort();
  const { text } = taken.texts;
  const receipt = async () => {
    const take = await import("../take/take.ts");
    return { take, receipt: take.receiptOf(taken, summary, new Date()) };
  };
  const copyText = async () => {
    const { take, receipt: words } = await receipt();
    say(text((await port.copy(take.receiptText(words))) ? "copied" : "export_refused"));
  };
  const taking = useReading().session.each.taking.value;
  useEffect(() => {
    if (taking?.what === "receipt") copyText();
  }, [taking]);
  const picture = async () => {
    const { take, receipt: words } = await receipt();
    const { lang } = taken.article.metadata;
    const languages = { own: taken.language, article: languageTag(lang) ?? taken.language };
    return take.receiptPicture(words, lookOf(document.documentElement), languages);
  };
  const savePicture = async () => {
    const file = await picture();
    if (!file) return say(text("export_refused"));
    saveFile(file, "byline.png");
    say(text("export_saved", "byline.png"));
  };
  const copyPicture = async () => {
    const file = await picture();
    const copied =
      file !== null &&
      (await navigator.clipboard.write([new ClipboardItem({ [file.type]: file })]).then(
        () => true,
        () => false,
      ));
    say(text(copied ? "copied" : "export_refused"));
  };
  return (
    <li>
      <span id="export-receipt" class="export-name">
        {text("receipt_name")}
      </span>
      <button type="button" aria-describedby="export-receipt" onClick={copyText}>
        {text("export_copy")}
      </button>
      <button type="button" aria-describedby="export-receipt" onClick={copyPicture}>
        {text("receipt_copy_picture")}
      </button>
      <button type="button" aria-describedby="export-receipt" onClick={savePicture}>
        {text("receipt_save_picture")}
      </button>
    </li>
  );
}

/** Colours and letters as they are on the screen now. */
function lookOf(root: HTMLElement) {
  const style = getComputedStyle(root);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: value("--paper"),
    ink: value("--ink"),
    soft: value("--ink-soft"),
    accent: value("--accent"),
    serif: value("--serif") || "serif",
    sans: value("--sans") || "sans-serif",
  };
}
