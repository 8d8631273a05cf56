import { useTexts } from "../state/port-context.ts";

/** Stands where the sources will be, or says that they could not be found. */
export function SourcesPending({ sources }: { sources: "looking" | "failed" }) {
  const { text } = useTexts();
  return (
    <p class="notice" role="status" aria-busy={sources === "looking"}>
      {text(`sources_${sources}`)}
    </p>
  );
}
