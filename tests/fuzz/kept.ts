import type { TargetName } from "./targets.ts";

/** An input that went wrong once, as a file of `tests/fuzz/corpus`. */
export interface Kept {
  target: TargetName;
  input: unknown;
  /** What was wrong then. */
  faults: string[];
}
