import { useState } from "preact/hooks";
import { usePort, useTexts } from "./port-context.ts";

/** Copies a quotation with speaker, outlet, date and a link to its place. */
export function CopyQuotation({ words }: { words: string }) {
  const port = usePort();
  const { text } = useTexts();
  const [done, setDone] = useState("");
  return (
    <span class="copy-quotation">
      <button
        type="button"
        class="quiet"
        onClick={async () => setDone(text((await port.copy(words)) ? "copied" : "copy_failed"))}
      >
        {text("claim_copy")}
      </button>{" "}
      <span role="status">{done}</span>
    </span>
  );
}
