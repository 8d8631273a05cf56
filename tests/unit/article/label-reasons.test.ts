import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIGNALS } from "../../../src/article/signals/table.ts";

const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL("../../../src/locales/en/messages.json", import.meta.url), "utf8"),
);
const room = new URL("../../../src/article/label/", import.meta.url);

/** Reasons that labelling steps give by themselves: the string after the rule's id in `decide(…)`. */
function decidedReasons(): string[] {
  const files = readdirSync(room);
  return files.flatMap((name) =>
    [
      ...readFileSync(new URL(name, room), "utf8").matchAll(
        /"[a-z-]+",\s*"([a-z]+(?:_[a-z]+)*)"(?:, true)?\)/g,
      ),
    ].map((match) => match[1] ?? ""),
  );
}

describe("reasons", () => {
  it("of every signal have a sentence", () => {
    expect(SIGNALS.map(({ reason }) => reason).filter((reason) => !(`reason_${reason}` in messages))).toEqual(
      [],
    );
  });
  it("of the labelling steps have a sentence", () => {
    const reasons = decidedReasons().filter((reason) => reason.includes("_") || reason === "kicker");
    expect(reasons).toContain("alternative_text");
    expect(reasons.filter((reason) => !(`reason_${reason}` in messages))).toEqual([]);
  });
});

describe("signals", () => {
  it("have unique ids", () => {
    const ids = SIGNALS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
