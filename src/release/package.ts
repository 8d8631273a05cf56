import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { entriesOf, writeArchive } from "./archive.ts";
import { thirdParties, thirdPartyNotice } from "./third-party.ts";

/**
 * `npm run package`: both store archives and the source archive that Mozilla's
 * reviewers rebuild from, in dist/packages. The same commit gives the same bytes.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const OUT = join(ROOT, "dist", "packages");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const notice = {
  path: "third-party-licences.txt",
  bytes: Buffer.from(thirdPartyNotice(thirdParties(ROOT))),
};
const licence = { path: "LICENSE", bytes: readFileSync(join(ROOT, "LICENSE")) };
mkdirSync(OUT, { recursive: true });

for (const target of ["chrome", "firefox"]) {
  process.env.TARGET = target;
  await build({ logLevel: "warn" });
  const folder = join(ROOT, "dist", target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  report(`byline-${target}-${version}.zip`, [...entriesOf(folder, files), licence, notice]);
}

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });
report(`byline-source-${version}.zip`, entriesOf(ROOT, tracked.split("\0").filter(Boolean)));

function report(name: string, entries: Parameters<typeof writeArchive>[1]): void {
  const { sha256, size } = writeArchive(join(OUT, name), entries);
  console.log(`${sha256}  ${name}  ${(size / 1024).toFixed(0)} KB, ${entries.length} files`);
}
