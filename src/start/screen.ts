import { type ChildProcess, spawn, spawnSync } from "node:child_process";

/** A display of its own, on which nobody else types, and the keys pressed there. */
export interface Screen {
  /** As the variable DISPLAY names it, `:99`. */
  display: string;
  /**
   * Presses keys as a keyboard does, in the window that is there: what a browser keeps for itself hears of these alone.
   * @param key as xdotool names it, `alt+shift+y`
   * @throws when there is no such window, with what xdotool said
   */
  press(key: string): Promise<void>;
  close(): void;
}

/** What a screen of one's own is made of; both are packages of Debian. */
export const SCREEN_COMMANDS = ["Xvfb", "xdotool"] as const;
const WAIT_MS = 20_000;

/** What of it is not on this machine. */
export function missingForScreen(): string[] {
  if (process.platform !== "linux") return [...SCREEN_COMMANDS];
  return SCREEN_COMMANDS.filter((command) => spawnSync("which", [command]).status !== 0);
}

/** @throws when the display does not come */
export async function openScreen(): Promise<Screen> {
  // The server chooses a number that is free and writes it where it is told to.
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = `:${await firstLine(server)}`;
  const xdotool = (args: readonly string[]) => run("xdotool", args, { ...process.env, DISPLAY: display });
  return {
    display,
    async press(key) {
      const found = await xdotool(["search", "--sync", "--onlyvisible", "--name", "."]);
      const window = found.trim().split("\n").at(-1) ?? "";
      // Nothing manages windows here, so nothing gives them the focus either.
      await xdotool(["windowfocus", "--sync", window]);
      await xdotool(["key", "--clearmodifiers", key]);
    },
    close: () => void server.kill(),
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill();
      reject(new Error("Xvfb opened no display."));
    }, WAIT_MS);
    const end = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    server.once("error", (error) => end(() => reject(error)));
    server.once("exit", (code) => end(() => reject(new Error(`Xvfb ended with status ${code}.`))));
    server.stdio[3]?.once("data", (chunk) => end(() => resolve(String(chunk).trim())));
  });
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, timeout: WAIT_MS });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ${args.join(" ")}: ${output || code}`)),
    );
  });
}
