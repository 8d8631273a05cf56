import { Said } from "../parts/Said.tsx";
import { useSaying } from "../state/saying.ts";
import { useStore } from "../state/store.ts";

/** Copies a quotation with speaker, outlet, date and a link to its place. */
export function CopyQuotation({ words }: { words: string }) {
  const { port, texts } = useStore();
  const { text } = texts;
  const saying = useSaying();
  return (
    <span class="copy-quotation">
      <button
        type="button"
        class="quiet"
        onClick={async () => saying.say(text((await port.copy(words)) ? "copied" : "copy_failed"))}
      >
        {text("claim_copy")}
      </button>{" "}
      <span role="status">
        <Said of={saying} />
      </span>
    </span>
  );
}
