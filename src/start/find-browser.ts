import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { posix, win32 } from "node:path";
import { type Engine, KNOWN_BROWSERS, LINUX_FOLDERS, WINDOWS_FOLDERS } from "./browser-places.ts";

export interface FoundBrowser {
  name: string;
  engine: Engine;
  /** Absolute path of the executable. */
  path: string;
}

/** What the search needs to know of the machine; tests pass another one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isExecutable(path: string): boolean;
}

export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * Installed browsers of the engine (of both when none is named), preferred ones first.
 * @returns empty when there is none
 */
export function findBrowsers(engine: Engine | null, machine: Machine = THIS_MACHINE): FoundBrowser[] {
  return KNOWN_BROWSERS.filter((known) => engine === null || known.engine === engine).flatMap((known) => {
    const path = placesOf(known, machine).find((place) => machine.isExecutable(place));
    return path === undefined ? [] : [{ name: known.name, engine: known.engine, path }];
  });
}

/** The browser that a person pointed at: `--browser PATH` or the variable BYLINE_BROWSER. */
export function browserAt(path: string, machine: Machine = THIS_MACHINE): FoundBrowser | null {
  if (!machine.isExecutable(path)) return null;
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return { name: file, engine: engineOf(file), path };
}

/** Firefox and its forks say so in their file name; everything else that loads extensions is Chromium. */
function engineOf(file: string): Engine {
  return /firefox|librewolf|waterfox|floorp|zen/i.test(file) ? "firefox" : "chromium";
}

function placesOf(known: (typeof KNOWN_BROWSERS)[number], machine: Machine): string[] {
  if (machine.platform === "win32") {
    return WINDOWS_FOLDERS.flatMap((name) => {
      const folder = machine.env[name];
      return folder && known.windows ? [win32.join(folder, known.windows)] : [];
    });
  }
  if (machine.platform === "darwin") {
    const { mac } = known;
    return mac ? ["/Applications", `${machine.home}/Applications`].map((folder) => `${folder}/${mac}`) : [];
  }
  const folders = new Set([...(machine.env.PATH ?? "").split(":").filter(Boolean), ...LINUX_FOLDERS]);
  return known.commands.flatMap((command) => [...folders].map((folder) => posix.join(folder, command)));
}
