/** Shares of one, points of a hundred, or a number of things. */
export type Unit = "share" | "points" | "count";

/** A measured figure beside what issues 13, 14 and 15 ask. */
export interface Figure {
  name: string;
  value: number;
  must?: number;
  aim?: number;
  /** `share` where it is not given. */
  unit?: Unit;
  /** Smaller is better. */
  lower?: boolean;
  /** Printed, but no floor: of few pages, or of such that nobody may read. */
  free?: boolean;
}

export function reaches({ value, lower }: Figure, bound: number): boolean {
  return lower ? value <= bound : value >= bound;
}

/** One line: `-`, `+` or `*` for below the must, the must and the aim; name, value, what is asked, and the same of others. */
export function figureLine(figure: Figure, others: readonly (Figure | undefined)[] = []): string {
  const { name, value, must, aim } = figure;
  const mark = must === undefined ? " " : isMet(figure, must) ? (isMet(figure, aim) ? "*" : "+") : "-";
  const asked = [must, aim].map((bound) => (bound === undefined ? "" : written(bound, figure, true)));
  const theirs = others.map((other) => (other ? written(other.value, other) : "")).join("  ");
  const cells = [written(value, figure).padStart(7), asked.map((one) => one.padEnd(6)).join(" "), theirs];
  return `${mark} ${name.padEnd(50)} ${cells.join("  ")}`.trimEnd();
}

/** By what is printed of it, as it is asked in three digits. */
function isMet(figure: Figure, bound: number | undefined): boolean {
  return (
    bound !== undefined && reaches({ ...figure, value: Number(written(figure.value, figure, true)) }, bound)
  );
}

function written(value: number, { unit = "share" }: Figure, asked = false): string {
  return value.toFixed(unit === "count" ? 0 : unit === "points" ? 1 : asked ? 3 : 4);
}
