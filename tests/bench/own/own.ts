import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { figureLine } from "../figures.ts";
import { checkFloors, recordFloors } from "../floors.ts";
import { ownFigures } from "./own-figures.ts";

/**
 * `tsx tests/bench/own/own.ts`: figures of the golden pages, which every clone has. `--check`: fails when one fell below
 * `own-floors.json`; `--record`: they become the floors.
 */
const FLOORS = fileURLToPath(new URL("own-floors.json", import.meta.url));
const { values: options } = parseArgs({
  options: { check: { type: "boolean" }, record: { type: "boolean" } },
});

const figures = await ownFigures();
for (const figure of figures) console.log(figureLine(figure));
if (options.record) recordFloors(FLOORS, figures);
if (options.check) checkFloors(FLOORS, figures);
