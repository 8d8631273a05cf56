import type { Metadata } from "../../model/metadata.ts";
import { useSaid } from "../state/Announcer.tsx";
import { usePort, useTexts } from "../state/port-context.ts";
import { type Fault, reportOf } from "../text/report.ts";

interface Props extends Fault {
  metadata: Metadata;
}

/** "This is wrong": copies a report for the project's tracker. Nothing is sent. */
export function CopyReport({ metadata, ...fault }: Props) {
  const port = usePort();
  const { text } = useTexts();
  const [done, say] = useSaid();
  const copy = async () => {
    const copied = await port.copy(reportOf(fault, metadata, port.version()));
    say(text(copied ? "report_copied" : "copy_failed"));
  };
  return (
    <span class="copy-report">
      <button type="button" class="quiet" title={text("report_title")} onClick={copy}>
        {text("report_copy")}
      </button>{" "}
      <span role="status">{done}</span>
    </span>
  );
}
