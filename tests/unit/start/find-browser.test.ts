import { describe, expect, it } from "vitest";
import { browserAt, findBrowsers, type Machine } from "../../../src/start/find-browser.ts";

function machine(platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}): Machine {
  return { platform, env, home: "/Users/ada", isExecutable: (path) => files.includes(path) };
}

describe("findBrowsers", () => {
  it("finds nothing on a bare machine", () => {
    for (const platform of ["linux", "darwin", "win32"] as const) {
      expect(findBrowsers(null, machine(platform, []))).toEqual([]);
    }
  });

  it("prefers Chrome over Chromium over Firefox, and keeps to the engine asked for", () => {
    const linux = machine("linux", ["/usr/bin/firefox-esr", "/usr/bin/chromium", "/opt/bin/google-chrome"], {
      PATH: "/opt/bin:/usr/bin",
    });
    expect(findBrowsers(null, linux).map((browser) => browser.name)).toEqual([
      "Chrome",
      "Chromium",
      "Firefox",
    ]);
    expect(findBrowsers("firefox", linux)).toEqual([
      { name: "Firefox", engine: "firefox", path: "/usr/bin/firefox-esr" },
    ]);
  });

  it("looks where Linux packages go even with an empty PATH", () => {
    expect(findBrowsers("chromium", machine("linux", ["/snap/bin/chromium"]))[0]?.path).toBe(
      "/snap/bin/chromium",
    );
  });

  it("finds applications of all users and of one on macOS", () => {
    const brave = "/Users/ada/Applications/Brave Browser.app/Contents/MacOS/Brave Browser";
    const firefox = "/Applications/Firefox.app/Contents/MacOS/firefox";
    expect(findBrowsers(null, machine("darwin", [brave, firefox])).map((browser) => browser.path)).toEqual([
      brave,
      firefox,
    ]);
  });

  it("finds programs in each program folder of Windows", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const windows = machine("win32", [edge], {
      ProgramFiles: "C:\\Program Files",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
    });
    expect(findBrowsers(null, windows)).toEqual([{ name: "Edge", engine: "chromium", path: edge }]);
  });
});

describe("browserAt", () => {
  const linux = machine("linux", ["/opt/firefox-nightly", "/opt/thorium"]);

  it("knows the engine by the file's name", () => {
    expect(browserAt("/opt/firefox-nightly", linux)?.engine).toBe("firefox");
    expect(browserAt("/opt/thorium", linux)?.engine).toBe("chromium");
  });

  it("is null where no executable is", () => {
    expect(browserAt("/opt/nothing", linux)).toBeNull();
  });
});
