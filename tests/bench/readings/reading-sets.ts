import { SETS, type SetName } from "../article-sets.ts";
import { TEXT_SET_NAMES, type TextSet } from "../source-sets.ts";

/** A set of pages or of texts; `golden` are the pages of `tests/golden`. */
export type ReadingSet = "golden" | SetName | TextSet;
export const READING_SETS: readonly ReadingSet[] = ["golden", ...SETS, ...TEXT_SET_NAMES];

/** What a worker process is asked for: every `of`-th page of a set from `shard` on. */
export interface ReadingTask {
  set: ReadingSet;
  shard: number;
  of: number;
}
