import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

/** The labelled pages and texts beside the repository, and their scorers; a clone has none. */
export const BENCH = fileURLToPath(new URL("../../../shared/bench/", import.meta.url));

export function isPresent(): boolean {
  return existsSync(`${BENCH}articles/score.mjs`);
}

/** A scorer of the bench. */
export function load<T>(path: string): Promise<T> {
  return import(pathToFileURL(BENCH + path).href) as Promise<T>;
}

/** The rows of a file of the bench. */
export function rowsOf<T>(path: string): T[] {
  const bytes = readFileSync(BENCH + path);
  return parseRows((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

export function parseRows<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
