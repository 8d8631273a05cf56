import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BENCH } from "./bench-files.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** What a check of the bench says of small invented inputs that it runs through the project's command line. */
export interface Checked {
  right: number;
  of: number;
  /** A line each, with what is wrong below. */
  wrong: string[];
}

/** Runs a check of the bench on this project. Rejects when it prints no result. */
export async function checkProject(check: string): Promise<Checked> {
  const printed = await run([BENCH + check, PROJECT]);
  const [, right, of] = /^(\d+) of (\d+) right$/m.exec(printed) ?? [];
  if (!right || !of) throw new Error(`${check} printed no result: ${printed.slice(0, 500)}`);
  const wrong = printed.split(/\n(?=WRONG|right|\d)/).filter((line) => line.startsWith("WRONG"));
  return { right: Number(right), of: Number(of), wrong };
}

/** What a script of the bench prints, whatever its status. */
export function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 28 }, (_error, stdout, stderr) =>
      resolve(stdout === "" ? stderr : stdout),
    );
  });
}
