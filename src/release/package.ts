import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Entry, entriesOf, filesBelow, writeArchive } from "./archive.ts";
import { buildExtension, TARGETS } from "./build-extension.ts";
import { sourceFiles } from "./source-files.ts";
import { thirdParties, thirdPartyNotice } from "./third-party.ts";

/**
 * `npm run package`: both store archives and the source archive that Mozilla's
 * reviewers rebuild from, in dist/packages. The same commit gives the same bytes.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const OUT = join(ROOT, "dist", "packages");
/** Where the reviewers look first. */
const BUILD_STEPS = "BUILD.md";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const notice = {
  path: "third-party-licences.txt",
  bytes: Buffer.from(thirdPartyNotice(thirdParties(ROOT))),
};
const licence = { path: "LICENSE", bytes: readFileSync(join(ROOT, "LICENSE")) };
mkdirSync(OUT, { recursive: true });

for (const target of TARGETS) {
  const folder = await buildExtension(target);
  report(`byline-${target}-${version}.zip`, [...entriesOf(folder, filesBelow(folder)), licence, notice]);
}

const steps = { path: BUILD_STEPS, bytes: readFileSync(join(ROOT, "src/release/store/mozilla-build.md")) };
const sources = sourceFiles(ROOT).filter((path) => path !== BUILD_STEPS);
report(`byline-source-${version}.zip`, [...entriesOf(ROOT, sources), steps]);

function report(name: string, entries: Entry[]): void {
  const { sha256, size } = writeArchive(join(OUT, name), entries);
  console.log(`${sha256}  ${name}  ${(size / 1024).toFixed(0)} KB, ${entries.length} files`);
}
