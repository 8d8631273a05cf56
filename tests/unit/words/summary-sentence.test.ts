import { describe, expect, it } from "vitest";
import { interfaceTexts } from "../../../src/cli/interface-texts.ts";
import { summarySentence } from "../../../src/words/summary-sentence.ts";
import { makeSummary } from "../popup/make-reading.ts";

const NAMED = { name: "Rosa", quotes: 1 };
const UNSURE = { name: "an officer", kind: "unnamed", indirect: 1, certainty: "uncertain" } as const;
const TEXTS = await interfaceTexts();

describe("the summary in one sentence", () => {
  it("says that nobody unnamed was found where no line tells of one", () => {
    expect(summarySentence(makeSummary([], { voices: [NAMED] }), TEXTS)).toContain("nobody unnamed");
  });
  it("does not deny those who stand among the less certain", () => {
    const both = makeSummary([], { voices: [NAMED, UNSURE] });
    expect(summarySentence(both, TEXTS)).not.toContain("unnamed");
    const unsure = makeSummary([], { voices: [UNSURE] });
    expect(summarySentence(unsure, TEXTS)).toBe("Byline found nobody who is certainly cited.");
  });
  it("says that nobody was found where no line tells of anybody", () => {
    expect(summarySentence(makeSummary([]), TEXTS)).toBe("Byline found nobody who is cited.");
  });
});
