import { describe, expect, it } from "vitest";
import { initialFiles, measureSizes, overBudget } from "../../../src/release/size-budget.ts";
import { ROOT } from "../../../src/start/paths.ts";

describe.each(["chrome", "firefox"])("the extension built for %s", (target) => {
  const dist = `${ROOT}/dist/${target}`;

  it("loads a script and a style sheet at once, and no converter", () => {
    const files = initialFiles(dist);
    expect(files.some((file) => file.endsWith(".js"))).toBe(true);
    expect(files.some((file) => file.endsWith(".css"))).toBe(true);
    expect(files.filter((file) => file.includes("take"))).toEqual([]);
  });

  it("keeps its budget", () => {
    const sizes = measureSizes(dist);
    for (const { what, bytes } of sizes)
      console.log(`${target}, ${what}: ${(bytes / 1024).toFixed(1)} KB gzip`);
    expect(overBudget(sizes)).toEqual([]);
  });
});
