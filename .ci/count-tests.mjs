// Prints "N passed, N failed" from the JSON reports of vitest. A run that failed before or
// beside its tests (install, lint, types, build, a hook) counts as one failure: never "0 failed".
import { readdirSync, readFileSync } from "node:fs";

const status = Number(process.argv[2]);
const folder = new URL("../.cache/test-results/", import.meta.url);

let passed = 0;
let failed = 0;
for (const name of reports()) {
  const report = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
}
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);

function reports() {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return []; // Nothing ran: the status says why.
  }
}
