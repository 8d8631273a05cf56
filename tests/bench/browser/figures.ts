/** A measured figure beside what is asked of it; smaller is better. */
export interface Figure {
  name: string;
  value: number;
  must?: number;
  aim?: number;
  /** Decimals to print, default 2. */
  digits?: number;
  /** How much the parts scattered, or what the figure is made of. */
  note?: string;
}

/** The figures as lines of one table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, must, aim, digits = 2, note = "" }) => [
    name,
    value.toFixed(digits),
    must === undefined ? "" : String(must),
    aim === undefined ? "" : String(aim),
    verdict(value, must, aim),
    note,
  ]);
  const all = [["figure", "value", "must", "aim", "verdict", ""], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function verdict(value: number, must: number | undefined, aim: number | undefined): string {
  if (Number.isNaN(value)) return "not measured";
  if (must !== undefined && value > must) return "missed";
  if (aim !== undefined && value <= aim) return "aim reached";
  return must === undefined ? "" : "reached";
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share between 0 and 1; the nearest value, or the mean of the two in the middle */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}
