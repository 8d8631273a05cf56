/** Work in steps: at each `yield` whoever runs it may let others work first. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the steps, pausing at the first chance after each `slice`.
 * @param slice in the unit of `now`
 * @param pause resolves when others have had their turn; true when nobody waits for the result any more
 * @returns null when it ended there
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  slice: number,
  now: () => number,
  pause: () => Promise<boolean>,
): Promise<Result | null> {
  let end = now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < end) continue;
    if (await pause()) return null;
    end = now() + slice;
  }
}
