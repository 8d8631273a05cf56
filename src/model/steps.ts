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

/** The browser's turn: input and frames come first. A timer would come back later than it has to, as timers do that follow each other. */
export async function browsersTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
}

/**
 * Runs the steps with the browser's turn after each `slice` milliseconds of work.
 * @param isOver whether nobody waits for the result any more; it is null then
 */
export function inTurns<Result>(
  steps: Steps<Result>,
  slice: number,
  isOver: () => boolean = () => false,
): Promise<Result | null> {
  const turn = async () => {
    await browsersTurn();
    return isOver();
  };
  return inSlices(steps, slice, () => performance.now(), turn);
}
