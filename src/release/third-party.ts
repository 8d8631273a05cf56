import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences under which a dependency may be shipped inside an MIT extension. */
const ACCEPTED = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
  "OFL-1.1",
]);

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

export interface ThirdParty {
  name: string;
  version: string;
  license: string;
  /** Full text of the licence file; empty when the package ships none. */
  text: string;
}

/**
 * Everything that may end up in the extension, with its licence.
 * @throws when a licence is not among the accepted ones: it must be looked at by a person
 */
export function thirdParties(root: string): ThirdParty[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional)
    .filter(([path]) => !path.includes("node_modules/@types/"))
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const license = entry.license ?? "none stated";
      if (!ACCEPTED.has(license)) throw new Error(`Licence of ${name} is not among the accepted: ${license}`);
      return { name, version: entry.version ?? "", license, text: licenceText(join(root, path)) };
    });
}

/** The list as one text file for the archives. */
export function thirdPartyNotice(parties: ThirdParty[]): string {
  const sections = parties.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text.trim()}`,
  );
  return `Byline contains these packages.\n\n${sections.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return "";
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|copyright)(?:\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n") : "";
}
