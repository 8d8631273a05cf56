import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest day a zip file can name: the same for every file, so that equal input gives equal bytes. */
const EPOCH = new Date(1980, 0, 1);

/** A file of an archive: its path inside, and its bytes. */
export interface Entry {
  path: string;
  bytes: Uint8Array;
}

/** All files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Reads files below `root`. @param paths relative to it, with forward slashes */
export function entriesOf(root: string, paths: string[]): Entry[] {
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

/** A zip that depends on nothing but paths and bytes. */
export function zipOf(entries: Entry[]): Uint8Array {
  const files: Zippable = {};
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  // Sizes of headers must not depend on the machine: no attributes, one date.
  for (const { path, bytes } of sorted) files[path] = [bytes, { mtime: EPOCH, level: 9 }];
  return zipSync(files);
}

/** Writes a zip. Returns its SHA-256 in hex and its size in bytes. */
export function writeArchive(file: string, entries: Entry[]): { sha256: string; size: number } {
  const zip = zipOf(entries);
  writeFileSync(file, zip);
  return { sha256: createHash("sha256").update(zip).digest("hex"), size: zip.length };
}
