import { inSlices, type Steps } from "../../model/steps.ts";

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
