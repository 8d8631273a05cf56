import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { elementsIn } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { indexText } from "../../../src/article/page/text-index.ts";

const LONG =
  "The ferry left the pier at noon with nine people, a piano and a dog that nobody on board would admit to knowing.";

/** The stretch of text that the index takes for the story, everything kept. */
function storyOf(body: string): string {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const snapshot = takeSnapshot(document, "https://www.harborledger.example/ferry");
  const kept = new Set([...elementsIn(snapshot.body)].map(({ n }) => n));
  const index = indexText(snapshot.body, kept);
  return index.text.slice(index.storyStart, index.storyEnd).trim();
}

describe("where the story stands", () => {
  it("reaches over short paragraphs of the long ones' kind", () => {
    const story = `<p>The piano came first.</p><p>${LONG}</p><p>The dog slept.</p>`;
    expect(storyOf(`<div>${story}</div><p>Join us.</p>`)).toBe(
      `The piano came first.\n\n${LONG}\n\nThe dog slept.`,
    );
  });

  it("does not reach over labels, nor over lines of another kind", () => {
    expect(storyOf(`<p>Skip to content</p><p>${LONG}</p><p class="promo">Write to us.</p>`)).toBe(LONG);
  });
});
