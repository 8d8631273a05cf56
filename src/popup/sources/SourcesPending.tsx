import { useReading } from "../state/reading-store.ts";
import { useTexts } from "../state/store.ts";

/** Stands where the sources will be, or says that they could not be found. */
export function SourcesPending() {
  const { text } = useTexts();
  const isLooking = useReading().sources.value !== "failed";
  return (
    <p class="notice" role="status" aria-busy={isLooking}>
      {text(isLooking ? "sources_looking" : "sources_failed")}
    </p>
  );
}
