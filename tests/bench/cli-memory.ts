import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { ROOT } from "../../src/start/paths.ts";
import { median, tableOf } from "./browser/figures.ts";
import { inventedPage } from "./browser/invented-page.ts";

/**
 * `npm run bench:memory`: memory of `npm run extract` over 10,000 small invented pages: resident late in the run ÷ early.
 * Early begins when the engine has warmed up. Linux only: the kernel tells it, not the process that is measured.
 */
const PAGES = 10_000;
const PAGE_BYTES = 6_000;
const SAMPLE_EVERY = 50;
/** Answers between which memory is early, and late. */
const EARLY = [1_000, 2_000] as const;
const LATE = [PAGES - 1_000, PAGES] as const;
const MOST = 1.1;

const child = spawn(process.execPath, ["--import", "tsx", "src/cli/extract.ts"], {
  cwd: ROOT,
  stdio: ["pipe", "pipe", "inherit"],
});
const samples: { answers: number; kilobytes: number }[] = [];
const failed: string[] = [];
let answers = 0;
createInterface({ input: child.stdout }).on("line", (line) => {
  answers++;
  if (!line.includes('"ok":true')) failed.push(line.slice(0, 200));
  if (answers % SAMPLE_EVERY === 0) samples.push({ answers, kilobytes: residentOf(child.pid ?? 0) });
});
for (let n = 0; n < PAGES; n++) {
  const html = inventedPage(PAGE_BYTES, n);
  const line = `${JSON.stringify({ id: n, url: `https://harbourpost.example/${n}`, html })}\n`;
  if (!child.stdin.write(line)) await once(child.stdin, "drain");
}
child.stdin.end();
await once(child, "exit");

const between = ([from, to]: readonly [number, number]) =>
  median(samples.filter((one) => one.answers > from && one.answers <= to).map((one) => one.kilobytes));
const [early, late] = [between(EARLY), between(LATE)];
const megabytes = (kilobytes: number) => (kilobytes / 1024).toFixed(0);
console.log(
  tableOf([
    {
      name: `memory over ${PAGES} pages, late ÷ early`,
      value: late / early,
      must: MOST,
      aim: 1,
      note: `${megabytes(late)} : ${megabytes(early)} MB`,
    },
  ]),
);
if (answers !== PAGES || failed.length > 0) {
  console.log(`${answers} answers, ${failed.length} without an article: ${failed[0] ?? ""}`);
  process.exitCode = 1;
}
if (!(late / early <= MOST)) process.exitCode = 1;

/** Kilobytes of a process that are in memory. */
function residentOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes);
}
