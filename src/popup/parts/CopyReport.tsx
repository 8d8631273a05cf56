import { useReading } from "../state/reading-store.ts";
import { useSaying } from "../state/saying.ts";
import { useStore } from "../state/store.ts";
import { type Fault, reportOf } from "../text/report.ts";
import { Said } from "./Said.tsx";

interface Props extends Omit<Fault, "proof"> {
  /** Sentences of the page that the line rests on; asked for when the report is. */
  proof?: () => readonly string[];
}

/** Copies a report that something is wrong, for the project's tracker. Nothing is sent. */
export function CopyReport({ proof, ...fault }: Props) {
  const { port, texts } = useStore();
  const { text } = texts;
  const { article } = useReading();
  const saying = useSaying();
  const copy = async () => {
    const { metadata } = article.peek();
    const copied = await port.copy(reportOf({ ...fault, proof: proof?.() }, metadata, port.version()));
    saying.say(text(copied ? "report_copied" : "copy_failed"));
  };
  return (
    <span class="copy-report">
      <button type="button" title={text("report_title")} onClick={copy}>
        {text("report_copy")}
      </button>{" "}
      <span role="status">
        <Said of={saying} />
      </span>
    </span>
  );
}
