import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PAGE = "tests/golden/tidning--las-mer/page.html";

it("a saved page is read in a process of its own, with nothing between it and Node", async () => {
  const arguments_ = ["--import", "tsx", "src/cli/read.ts", PAGE];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_, { cwd: ROOT });
  expect(stdout).toContain("WHO SAYS SO");
  expect(stdout).toContain("Gun Malmsten");
});
