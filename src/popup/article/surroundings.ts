import { createContext } from "preact";

/** What a part of a block stands in. */
export interface Surroundings {
  /** A link of the page: there is no room for another one. */
  isInLink: boolean;
  /** The words of the figure; null outside of one. */
  figure: string | null;
}

export const Surroundings = createContext<Surroundings>({ isInLink: false, figure: null });
