import { readFileSync, writeFileSync } from "node:fs";
import { type Figure, reaches, type Unit } from "./figures.ts";

/** How far a figure may fall below its floor. */
const TOLERANCE: Record<Unit, number> = { share: 0.005, points: 0.5, count: 0 };

/** A line for each figure that fell below its floor, or was not measured. `isPart`: not all are. */
export function fallen(
  floors: Readonly<Record<string, number>>,
  figures: readonly Figure[],
  isPart = false,
): string[] {
  const measured = new Map(figures.map((figure) => [figure.name, figure]));
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = measured.get(name);
    if (!figure) return isPart ? [] : [`${name}: not measured`];
    const tolerance = TOLERANCE[figure.unit ?? "share"];
    if (reaches(figure, figure.lower ? floor + tolerance : floor - tolerance)) return [];
    return [`${name}: ${figure.value.toFixed(4)}, recorded ${floor}`];
  });
}

/** Prints what fell below the floors in `file`; the process then ends with status 1. */
export function checkFloors(file: string, figures: readonly Figure[], isPart = false): void {
  const lines = fallen(readFloors(file), figures, isPart);
  for (const line of lines) console.error(`FELL ${line}`);
  console.log(lines.length === 0 ? "no figure fell" : `${lines.length} figures fell`);
  if (lines.length > 0) process.exitCode = 1;
}

/** The figures become the floors; those of other sets stay where only a part is measured. */
export function recordFloors(file: string, figures: readonly Figure[], isPart = false): void {
  const floors = isPart ? readFloors(file) : {};
  for (const { name, value, free } of figures) if (!free) floors[name] = Number(value.toFixed(4));
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(`recorded ${Object.keys(floors).length} floors`);
}

function readFloors(file: string): Record<string, number> {
  return JSON.parse(readFileSync(file, "utf8"));
}
