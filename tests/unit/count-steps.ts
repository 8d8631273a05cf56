import { Session } from "node:inspector/promises";

/** Counts what our own code does, so that growth is measured without a clock, which says anything on a busy machine. */
export interface StepCounter {
  /** Calls of functions, and runs of the blocks in them (turns of a loop, branches), while the work was done. */
  during(work: () => unknown): Promise<number>;
}

/** Only modules that are imported after this are counted block by block: import what is to be counted dynamically. */
export async function countSteps(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  /** Since it was asked last. */
  const steps = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => COUNTED.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  return {
    async during(work) {
      await steps();
      await work();
      return steps();
    },
  };
}

const COUNTED = /^(?!.*\/node_modules\/).*\/src\/|\/@mozilla\/readability\//;
