import { useSaid } from "../state/Announcer.tsx";
import { usePort, useTexts } from "../state/port-context.ts";

/** Copies a quotation with speaker, outlet, date and a link to its place. */
export function CopyQuotation({ words }: { words: string }) {
  const port = usePort();
  const { text } = useTexts();
  const [done, say] = useSaid();
  return (
    <span class="copy-quotation">
      <button
        type="button"
        class="quiet"
        onClick={async () => say(text((await port.copy(words)) ? "copied" : "copy_failed"))}
      >
        {text("claim_copy")}
      </button>{" "}
      <span role="status">{done}</span>
    </span>
  );
}
