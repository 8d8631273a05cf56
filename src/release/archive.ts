import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest day a zip file can name: the same for every file, so that equal input gives equal bytes. */
const EPOCH = new Date(1980, 0, 1);

/** A file of an archive: its path inside, and its bytes. */
export interface Entry {
  path: string;
  bytes: Uint8Array;
}

/** Reads files below `root`. @param paths relative to it, with forward slashes */
export function entriesOf(root: string, paths: string[]): Entry[] {
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

/** Writes a zip that depends on nothing but paths and bytes. Returns its SHA-256 in hex and its size in bytes. */
export function writeArchive(file: string, entries: Entry[]): { sha256: string; size: number } {
  const files: Zippable = {};
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  // Sizes of headers must not depend on the machine: no attributes, one date.
  for (const { path, bytes } of sorted) files[path] = [bytes, { mtime: EPOCH, level: 9 }];
  const zip = zipSync(files);
  writeFileSync(file, zip);
  return { sha256: createHash("sha256").update(zip).digest("hex"), size: zip.length };
}
