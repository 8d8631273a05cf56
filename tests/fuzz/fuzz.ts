import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ROOT } from "../../src/start/paths.ts";
import type { Told } from "./fuzz-worker.ts";
import type { Kept } from "./kept.ts";
import { TARGET_NAMES, type TargetName } from "./targets.ts";

/**
 * `npm run fuzz -- --minutes 10 [--seed N] [--target pages|sources|border]`: tries mutated pages, texts and messages
 * for so long. Inputs that go wrong are kept in `tests/fuzz/corpus`, which the unit tests try again for ever.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    target: { type: "string" },
  },
});
const names = TARGET_NAMES.filter((name) => values.target === undefined || name === values.target);
const end = Date.now() + Number(values.minutes) * 60_000;
const WORKER = fileURLToPath(new URL("fuzz-worker.ts", import.meta.url));
const TURN_MS = 20_000;
/** The largest of these inputs takes a fraction of a second; one that takes this long hangs. */
const PATIENCE_MS = 60_000;
/** Nothing is tried before a process has loaded, for which a busy machine takes its time. */
const START_MS = 300_000;

let seed = Number(values.seed);
const tried: Record<string, number> = {};
const kept: Kept[] = [];
console.log(`Fuzzing ${names.join(", ")} for ${values.minutes} minutes from seed ${seed}.`);
for (let turn = 0; Date.now() < end; turn++, seed++) {
  const name = names[turn % names.length] as TargetName;
  const ended = await takeTurn(name, seed, Math.min(TURN_MS, end - Date.now()));
  tried[name] = (tried[name] ?? 0) + ended.tried;
  if (ended.failing) keep({ target: name, ...ended.failing }, seed);
}
for (const [name, count] of Object.entries(tried)) console.log(`${name}: ${count} inputs tried`);
console.log(kept.length === 0 ? "Nothing went wrong." : `${kept.length} went wrong.`);
process.exitCode = kept.length === 0 ? 0 : 1;

type Turn = { tried: number; failing: Omit<Kept, "target"> | null };

/** In a process of its own: one that hangs can be ended. */
function takeTurn(name: TargetName, seed: number, ms: number): Promise<Turn> {
  const worker = fork(WORKER, [name, String(seed), String(ms)], { execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    let trying: unknown;
    let count = 0;
    const finish = (turn: Turn) => {
      clearTimeout(timer);
      worker.kill("SIGKILL");
      resolve(turn);
    };
    const fail = (fault: string) => {
      if (count === 0) return reject(new Error(`A process of the fuzzer ${fault} before its first input.`));
      finish({ tried: count, failing: { input: trying, faults: [fault] } });
    };
    const hangs = () => fail("takes too long");
    let timer = setTimeout(hangs, START_MS);
    worker.on("message", (message) => {
      const told = message as Told;
      if ("tried" in told) return finish(told);
      trying = told.trying;
      count++;
      clearTimeout(timer);
      timer = setTimeout(hangs, PATIENCE_MS);
    });
    worker.once("error", reject);
    // After its last word this changes nothing; before, the process died of an input.
    worker.once("exit", () => fail("ends"));
  });
}

function keep(one: Kept, seed: number): void {
  const folder = `${ROOT}/tests/fuzz/corpus`;
  const hash = createHash("sha256").update(JSON.stringify(one.input)).digest("hex").slice(0, 12);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${one.target}-${hash}.json`, `${JSON.stringify(one, null, 2)}\n`);
  kept.push(one);
  console.log(
    `${one.target}, seed ${seed}: ${one.faults.join("\n  ").slice(0, 600)}\n  kept as ${one.target}-${hash}.json`,
  );
}
