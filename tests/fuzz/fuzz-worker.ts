import fc from "fast-check";
import { faultsOf, TARGETS, type Target, type TargetName } from "./targets.ts";

/** Told to the process that waits: what is being tried now, and how the turn ended. */
export type Told =
  | { trying: unknown }
  | { tried: number; failing: { input: unknown; faults: string[] } | null };

const [name, seed, ms] = process.argv.slice(2) as [TargetName, string, string];
const target = TARGETS[name] as Target<unknown>;
const tell = (told: Told) => process.send?.(told);

let tried = 0;
const result = await fc.check(
  fc.asyncProperty(target.inputs, async (input) => {
    tell({ trying: input });
    tried++;
    return (await faultsOf(name, input)).length === 0;
  }),
  { seed: Number(seed), numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: Number(ms) },
);
const input = result.counterexample?.[0];
tell({ tried, failing: input === undefined ? null : { input, faults: await faultsOf(name, input) } });
