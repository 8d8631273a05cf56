import { readFileSync, writeFileSync } from "node:fs";
import { type Figure, reaches, type Unit } from "./figures.ts";

/** How far a figure may fall below its floor. */
const TOLERANCE: Record<Unit, number> = { share: 0.005, points: 0.5, count: 0 };

/** Names every figure that fell below the floors in `file`; the process then ends with status 1. `isPart`: not all are measured. */
export function checkFloors(file: string, figures: readonly Figure[], isPart = false): void {
  const measured = new Map(figures.map((figure) => [figure.name, figure]));
  const fallen = Object.entries(readFloors(file)).flatMap(([name, floor]) => {
    const figure = measured.get(name);
    if (!figure) return isPart ? [] : [`${name}: not measured`];
    const tolerance = TOLERANCE[figure.unit ?? "share"];
    if (reaches(figure, figure.lower ? floor + tolerance : floor - tolerance)) return [];
    return [`${name}: ${figure.value.toFixed(4)}, recorded ${floor}`];
  });
  for (const line of fallen) console.error(`FELL ${line}`);
  console.log(fallen.length === 0 ? "no figure fell" : `${fallen.length} figures fell`);
  if (fallen.length > 0) process.exitCode = 1;
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
