import { describe, expect, it } from "vitest";
import { NEW_SESSION, type SessionAction, sessionAfter, standsIn } from "../../../src/popup/state/session.ts";
import { makeBlocks, p } from "./make-reading.ts";

const after = (...actions: SessionAction[]) => actions.reduce(sessionAfter, NEW_SESSION);
const rosa = { kind: "source", index: 0 } as const;
const radio = { kind: "outlet", index: 0 } as const;

describe("sessionAfter", () => {
  it("opens one panel at a time and closes it by the same button", () => {
    expect(after({ type: "panel/toggle", panel: "sources" }).panel).toBe("sources");
    expect(
      after({ type: "panel/toggle", panel: "sources" }, { type: "panel/toggle", panel: "ledger" }).panel,
    ).toBe("ledger");
    expect(
      after({ type: "panel/toggle", panel: "ledger" }, { type: "panel/toggle", panel: "ledger" }).panel,
    ).toBeNull();
    expect(
      after({ type: "panel/open", panel: "ledger" }, { type: "panel/open", panel: "ledger" }).panel,
    ).toBe("ledger");
  });

  it("starts each choice at its first passage and drops it when chosen again", () => {
    const chosen = after(
      { type: "choice/toggle", choice: rosa },
      { type: "passage/go", passage: 2 },
      { type: "choice/toggle", choice: radio },
    );
    expect(chosen).toMatchObject({ choice: radio, passage: 0, visits: 3 });
    expect(sessionAfter(chosen, { type: "choice/toggle", choice: { ...radio } }).choice).toBeNull();
  });
});

describe("standsIn", () => {
  const [story, promo, doubtful] = makeBlocks([
    p("Story"),
    { role: "newsletter", content: p("Sign up") },
    { role: "product", doubtful: true, content: p("Four crowns") },
  ]);

  it("follows the labels until the reader decides", () => {
    expect([story, promo, doubtful].map((block) => standsIn(block!, {}))).toEqual([true, false, true]);
    const { placed } = after(
      { type: "block/put-back", block: 20 },
      { type: "block/take-out", block: 30 },
      { type: "block/take-out", block: 10 },
      { type: "block/put-back", block: 10 },
    );
    expect([story, promo, doubtful].map((block) => standsIn(block!, placed))).toEqual([true, true, false]);
  });
});
