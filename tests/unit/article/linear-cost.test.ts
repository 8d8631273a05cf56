import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { readPage } from "../../../src/pipeline.ts";

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

/** Milliseconds of processor time of the fastest of `runs` readings, without parsing. */
async function cost(sections: number, runs: number): Promise<number> {
  const { document } = new JSDOM(longPage(sections), { url: "https://www.harborledger.example/gates" })
    .window;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    const reading = await readPage(document, { url: "https://www.harborledger.example/gates" });
    best = Math.min(best, process.cpuUsage(start).user / 1000);
    expect(reading.ok).toBe(true);
  }
  return best;
}

it("reads a page ten times as long in about ten times the time", async () => {
  await cost(20, 3);
  const short = await cost(100, 5);
  const long = await cost(1_000, 2);
  // A quadratic step would cost a hundred times as much; 25 leaves room for a busy machine.
  expect(long / short).toBeLessThan(25);
});
