import { lineKey, type ShownLine } from "./corrections.ts";
import { useReading } from "./reading-store.ts";

export interface FoundLine {
  found: ShownLine;
  key: string;
  isMended: boolean;
}

/** Gives a line that is shown as Byline found it, with its key: the same before and after it is put right. */
export function useFoundLines(): (shown: ShownLine) => FoundLine {
  const mended = useReading().mended.value;
  return (shown) => {
    const known = mended.find(
      ({ line, correction }) =>
        line.kind === shown.kind && correction?.words.toLowerCase() === shown.words.toLowerCase(),
    );
    const found = known?.line ?? shown;
    return { found, key: lineKey(found), isMended: known !== undefined };
  };
}
