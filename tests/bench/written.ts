import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseRows } from "./bench-files.ts";

/** Where our predictions of the last run lie, a file a set, for the bench's own scorers and for `--again`. */
const FOLDER = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));

export function pathOf(set: string): string {
  return `${FOLDER}${set}.jsonl`;
}

export function write(set: string, predictions: readonly unknown[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(set), predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
}

export function readWritten<T>(set: string): T[] {
  return parseRows(readFileSync(pathOf(set), "utf8"));
}
