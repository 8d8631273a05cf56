import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Prediction, SetName } from "./article-sets.ts";

/** Where our predictions of the last run lie, a file a set, for the bench's own scorers and for `--again`. */
const FOLDER = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));

export function pathOf(set: SetName): string {
  return `${FOLDER}${set}.jsonl`;
}

export function write(set: SetName, predictions: readonly Prediction[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(set), predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
}

export function readWritten(set: SetName): Prediction[] {
  return readFileSync(pathOf(set), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Prediction);
}
