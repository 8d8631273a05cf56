import { describe, expect, it } from "vitest";
import type { Attribution, Span } from "../../../src/model/source-summary.ts";
import { passagesOf } from "../../../src/popup/text/passages.ts";
import { makeBlocks, makeSummary, p, spanOf } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";

const blocks = makeBlocks([
  p("“We were told to wait,” Ada Brook said. “Nobody came.” The council denied it."),
  p("Brook later added that the letters were lost."),
]);
const at = (words: string) => spanOf(blocks, words);

function attribution(evidence: Span, more: Partial<Attribution> = {}): Attribution {
  return {
    source: 0,
    mention: null,
    cue: null,
    content: [],
    direct: false,
    pattern: "test",
    certainty: "certain",
    evidence,
    ...more,
  };
}

describe("passagesOf", () => {
  it("joins a quotation to the sentence that attributes it", () => {
    const summary = makeSummary(blocks, {
      voices: [{ name: "Ada Brook", says: ["We were told to wait,"], evidence: [] }],
      attributions: [attribution(at("“We were told to wait,” Ada Brook said."), { direct: true })],
    });
    expect(passagesOf({ kind: "source", index: 0 }, summary, blocks)).toEqual([
      {
        spans: [at("“We were told to wait,” Ada Brook said.")],
        sentence: "“We were told to wait,” Ada Brook said.",
        quoted: true,
        bare: false,
        certainty: "certain",
        quotations: ["We were told to wait,"],
      },
    ]);
  });

  it("keeps a quotation without an attribution, and evidence that nothing else covers", () => {
    const summary = makeSummary(blocks, {
      voices: [
        {
          name: "Ada Brook",
          certainty: "uncertain",
          says: ["Nobody came."],
          evidence: [at("Brook later added that the letters were lost."), at("“Nobody came.”")],
        },
      ],
    });
    const passages = passagesOf({ kind: "source", index: 0 }, summary, blocks);
    expect(passages.map(({ sentence, bare, certainty }) => [sentence, bare, certainty])).toEqual([
      ["Nobody came.", true, "uncertain"],
      ["Brook later added that the letters were lost.", false, "uncertain"],
    ]);
  });

  it("puts passages in the order of the article and leaves out other sources", () => {
    const summary = makeSummary(blocks, {
      voices: [{ name: "Ada Brook" }, { name: "council", kind: "organization" }],
      attributions: [
        attribution(at("Brook later added that the letters were lost.")),
        attribution(at("The council denied it."), { source: 1 }),
        attribution(at("“We were told to wait,” Ada Brook said.")),
      ],
    });
    const sentences = passagesOf({ kind: "source", index: 0 }, summary, blocks).map((one) => one.sentence);
    expect(sentences).toEqual([
      "“We were told to wait,” Ada Brook said.",
      "Brook later added that the letters were lost.",
    ]);
  });

  it("leaves out spans that point outside the text or at blocks that are not shown", () => {
    const summary = makeSummary(blocks, {
      voices: [{ name: "Ada Brook", evidence: [] }],
      attributions: [
        attribution({ block: 999, start: 0, end: 5 }),
        attribution({ block: 10, start: 5000, end: 6000 }),
        attribution({ block: 20, start: 39, end: 6000 }),
      ],
    });
    const passages = passagesOf({ kind: "source", index: 0 }, summary, blocks);
    expect(passages.map(({ sentence }) => sentence)).toEqual(["lost."]);
  });

  it("follows outlets, unnamed people and documents to their one sentence", () => {
    const sentenceOf = (kind: "outlet" | "anonymity" | "document") =>
      passagesOf({ kind, index: 0 }, FERRY.sources, FERRY.blocks).map(({ sentence }) => sentence);
    expect(sentenceOf("outlet")).toEqual(["a member of its crew has told Coast Radio."]);
    expect(sentenceOf("anonymity")).toEqual(["The station did not name him because he fears for his job."]);
    expect(sentenceOf("document")).toEqual(["The inspection log"]);
    expect(passagesOf({ kind: "outlet", index: 7 }, FERRY.sources, FERRY.blocks)).toEqual([]);
  });
});
