import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { countSteps } from "../count-steps.ts";

const counter = await countSteps();
const { readPage } = await import("../../../src/pipeline.ts");

const ADDRESS = "https://www.harborledger.example/gates";

/** A story of `sections` sections, each with what a long page repeats: prose, speech, a picture, a list, promos. */
function longPage(sections: number): string {
  const section = (i: number) => `<h2>Part ${i}</h2>
    <p>The keeper of gate ${i} walked to the water at dawn and found that nobody had come since the day before.</p>
    <p>"Gate ${i} was shut and the rope was wet," said Ada Brook, who keeps the book. She said it was not the first time.</p>
    <figure><a href="/full/${i}.jpg"><img src="/i/${i}.jpg" alt=""></a><figcaption>Gate ${i} from the east. Photo: Ann Reed</figcaption></figure>
    <ul><li>Rope ${i}</li><li>Lamp ${i}</li></ul>
    <div class="box"><a href="/stories/${i}"><img src="/t/${i}.jpg" alt=""><h3>The story of gate ${i}</h3></a></div>
    <p><b>Read also:</b> <a href="/stories/x${i}">What the lamp saw at gate ${i}</a></p>`;
  const body = Array.from({ length: sections }, (_, i) => section(i)).join("\n");
  return `<!DOCTYPE html><html lang="en"><head><title>Gates</title></head><body><div><h1>Gates</h1>${body}</div></body></html>`;
}

function steps(sections: number): Promise<number> {
  const { document } = new JSDOM(longPage(sections), { url: ADDRESS }).window;
  return counter.during(async () =>
    expect(await readPage(document, { url: ADDRESS })).toMatchObject({ ok: true }),
  );
}

it("reads a page ten times as long in about ten times the steps", async () => {
  // Once for what is made at first use.
  await steps(5);
  const short = await steps(20);
  expect(short).toBeGreaterThan(100_000);
  // One quadratic step in a hundred would double them.
  expect((await steps(200)) / short).toBeLessThan(11);
});
