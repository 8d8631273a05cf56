/** How far a run over many lines is. */
export interface Progress {
  /** Lines answered. */
  lines: number;
  /** Seconds since the first line was read. */
  seconds: number;
  /** Share of the input that has been read, 0 to 1; null where nobody knows how much there is. */
  share: number | null;
}

/** Seconds before which a rate says nothing, and the time left is a guess. */
const TOO_SOON = 2;
/** Milliseconds from one line on the terminal to the next. */
const REFRESH = 200;

/** "1,234 done · 41 a second · 3 min left": for a person who waits, in English as all that the command line prints. */
export function progressText({ lines, seconds, share }: Progress): string {
  const parts = [`${lines.toLocaleString("en")} done`];
  if (seconds < TOO_SOON || lines === 0) return parts.join(" · ");
  parts.push(`${rateOf(lines / seconds)} a second`);
  if (share !== null && share > 0) parts.push(`${durationOf((seconds * (1 - share)) / share)} left`);
  return parts.join(" · ");
}

function rateOf(rate: number): string {
  return rate.toLocaleString("en", { maximumSignificantDigits: rate < 10 ? 2 : 3 });
}

/** In the unit in which a person would say it, rounded up: nobody minds to be done sooner. */
function durationOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Where a line of progress goes: a terminal, if it is one. */
interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows how far a run is, in one line that is written anew. Only on a terminal on which the answers themselves do not appear.
 * @param now milliseconds of a clock
 */
export function showProgress(
  terminal: Terminal,
  answers: Pick<Terminal, "isTTY">,
  now: () => number,
): { tell(lines: number, share: number | null): void; end(): void } {
  if (!terminal.isTTY || answers.isTTY) return { tell: () => {}, end: () => {} };
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    tell(lines, share) {
      if (now() - last < REFRESH) return;
      last = now();
      terminal.write(`\r\u001b[K${progressText({ lines, seconds: (last - start) / 1000, share })}`);
    },
    end: () => void terminal.write("\r\u001b[K"),
  };
}
