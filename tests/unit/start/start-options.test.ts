import { describe, expect, it } from "vitest";
import { hasDisplay, parseStartOptions } from "../../../src/start/start-options.ts";

const DISPLAY = { DISPLAY: ":0" };

describe("parseStartOptions", () => {
  it("shows a window where there is a display, in whatever browser there is", () => {
    const options = parseStartOptions([], DISPLAY, "linux");
    expect(options.headless).toBe(false);
    expect(options.browser).toEqual({ engine: null, path: null });
  });

  it("goes without a window where there is no display, or when told to", () => {
    expect(parseStartOptions([], {}, "linux").headless).toBe(true);
    expect(parseStartOptions(["--headless"], DISPLAY, "linux").headless).toBe(true);
  });

  it("takes Firefox, a path and a folder", () => {
    const options = parseStartOptions(["--firefox", "--screenshots", "out"], {}, "linux");
    expect(options.browser.engine).toBe("firefox");
    expect(options.screenshots).toBe("out");
    expect(parseStartOptions(["--browser", "/opt/x"], {}, "linux").browser.path).toBe("/opt/x");
  });

  it("prefers the option over the variable BYLINE_BROWSER", () => {
    const env = { BYLINE_BROWSER: "/opt/variable" };
    expect(parseStartOptions([], env, "linux").browser.path).toBe("/opt/variable");
    expect(parseStartOptions(["--browser", "/opt/option"], env, "linux").browser.path).toBe("/opt/option");
  });

  it("refuses options that do not exist", () => {
    expect(() => parseStartOptions(["--hedless"], {}, "linux")).toThrow(/--hedless/);
  });
});

describe("hasDisplay", () => {
  it("believes macOS and Windows, asks elsewhere", () => {
    expect(hasDisplay({}, "darwin")).toBe(true);
    expect(hasDisplay({}, "win32")).toBe(true);
    expect(hasDisplay({}, "linux")).toBe(false);
    expect(hasDisplay({ DISPLAY: "" }, "linux")).toBe(false);
    expect(hasDisplay({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
  });
});
