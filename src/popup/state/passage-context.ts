import { createContext } from "preact";
import { useContext } from "preact/hooks";

/**
 * Index of the current passage. By context, so that a step renders the few claims that
 * show it and nothing else of a long panel.
 */
export const PassageContext = createContext(0);

export function useCurrentPassage(): number {
  return useContext(PassageContext);
}
