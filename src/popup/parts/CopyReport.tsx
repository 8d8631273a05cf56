import type { Metadata } from "../../model/metadata.ts";
import { useSaid } from "../state/Announcer.tsx";
import { usePort, useTexts } from "../state/port-context.ts";
import { type Fault, reportOf } from "../text/report.ts";

interface Props extends Omit<Fault, "proof"> {
  metadata: Metadata;
  /** Sentences of the page that the line rests on; asked for when the report is. */
  proof?: () => readonly string[];
}

/** Copies a report that something is wrong, for the project's tracker. Nothing is sent. */
export function CopyReport({ metadata, proof, ...fault }: Props) {
  const port = usePort();
  const { text } = useTexts();
  const [done, say] = useSaid();
  const copy = async () => {
    const copied = await port.copy(reportOf({ ...fault, proof: proof?.() }, metadata, port.version()));
    say(text(copied ? "report_copied" : "copy_failed"));
  };
  return (
    <span class="copy-report">
      <button type="button" title={text("report_title")} onClick={copy}>
        {text("report_copy")}
      </button>{" "}
      <span role="status">{done}</span>
    </span>
  );
}
