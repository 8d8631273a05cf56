import type { Page } from "puppeteer-core";

/** Lengths of tasks on main threads, in milliseconds of work. */
export interface Tasks {
  page: number[];
  popup: number[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, by the clock. */
  dur?: number;
  /** Microseconds that the thread worked: a busy machine stretches a task by the clock alone. */
  tdur?: number;
  args: { name?: string; data?: { frames?: { url?: string; processId?: number }[]; url?: string } };
}

/** What DevTools calls a task: from it page and popup get lengths alike, injected scripts included. */
const TASK = "RunTask";
const CATEGORIES = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

/**
 * Records what the browser does during `act` and returns the tasks of the page's
 * main thread and of the extension's. Recording slows: times inside are for ratios among themselves only.
 */
export async function traceTasks(page: Page, act: () => Promise<unknown>): Promise<Tasks> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const pages = new Set<number | undefined>();
  const popups = new Set<number | undefined>();
  for (const { name, pid, args } of traceEvents) {
    for (const frame of args.data?.frames ?? []) note(frame.url, frame.processId);
    if (name === "CommitLoad" || name === "FrameCommittedInBrowser") note(args.data?.url, pid);
  }
  function note(url: string | undefined, pid: number | undefined): void {
    if (url?.startsWith("chrome-extension:")) popups.add(pid);
    else if (url?.startsWith("http")) pages.add(pid);
  }
  const tasksOf = (pids: Set<number | undefined>) =>
    traceEvents
      .filter(({ name, pid, tid }) => name === TASK && pids.has(pid) && mains.has(`${pid} ${tid}`))
      .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { page: tasksOf(pages), popup: tasksOf(popups) };
}
