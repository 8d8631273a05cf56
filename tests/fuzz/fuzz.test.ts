import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kept } from "./kept.ts";
import { faultsOf, TARGET_NAMES, TARGETS, type Target, type TargetName } from "./targets.ts";

const CORPUS = fileURLToPath(new URL("corpus/", import.meta.url));
const FILES = readdirSync(CORPUS).filter((name) => name.endsWith(".json"));
/** The same in every run; `npm run fuzz` tries others, for as long as it is told. */
const INPUTS: Record<TargetName, number> = { pages: 60, sources: 100, border: 400 };

describe("what once went wrong", () => {
  it.each(FILES)("%s", async (name) => {
    const { target, input } = JSON.parse(readFileSync(CORPUS + name, "utf8")) as Kept;
    expect(await faultsOf(target, input)).toEqual([]);
  });
});

describe("whatever comes", () => {
  it.each(TARGET_NAMES)("%s", async (name) => {
    const { inputs } = TARGETS[name] as Target<unknown>;
    const property = fc.asyncProperty(inputs, async (input) => {
      expect(await faultsOf(name, input)).toEqual([]);
    });
    await fc.assert(property, { numRuns: INPUTS[name] });
  });
});
