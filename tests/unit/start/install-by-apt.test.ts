import { describe, expect, it } from "vitest";
import { isDebian, sizeOfPlan } from "../../../src/start/install-by-apt.ts";

describe("isDebian", () => {
  it("is true for Debian alone", () => {
    expect(isDebian('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n')).toBe(true);
    expect(isDebian('ID="debian"')).toBe(true);
  });

  it("is false for Ubuntu, whose packages of browsers are snaps, and for others", () => {
    expect(isDebian("ID=ubuntu\nID_LIKE=debian\n")).toBe(false);
    expect(isDebian("ID=fedora\n")).toBe(false);
    expect(isDebian("")).toBe(false);
  });
});

describe("sizeOfPlan", () => {
  it("takes both sizes from what apt-get plans", () => {
    const plan = [
      "0 upgraded, 12 newly installed, 0 to remove and 3 not upgraded.",
      "Need to get 98.7 MB of archives.",
      "After this operation, 1,371 MB of additional disk space will be used.",
    ].join("\n");
    expect(sizeOfPlan(plan)).toBe("98.7 MB to download, 1,371 MB on disk");
  });

  it("knows partly downloaded packages", () => {
    expect(sizeOfPlan("Need to get 1,024 kB/98.7 MB of archives.")).toBe("1,024 kB to download");
  });

  it("says so when apt-get does not", () => {
    expect(sizeOfPlan("E: Unable to locate package chromium")).toBe("apt-get does not say how large it is");
  });
});
