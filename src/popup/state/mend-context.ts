import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Line, lineKey, type Mended } from "./corrections.ts";

/** What the reader put right on this page. */
export const MendedContext = createContext<readonly Mended[]>([]);

export interface FoundLine {
  found: Line;
  key: string;
  isMended: boolean;
}

/** Gives a line that is shown as Byline found it, with its key: the same before and after it is put right. */
export function useFoundLines(): (shown: Line) => FoundLine {
  const mended = useContext(MendedContext);
  return (shown) => {
    const known = mended.find(
      ({ line, correction }) =>
        line.kind === shown.kind && correction?.words.toLowerCase() === shown.words.toLowerCase(),
    );
    const found = known?.line ?? shown;
    return { found, key: lineKey(found), isMended: known !== undefined };
  };
}
