import { describe, expect, it } from "vitest";
import { withinLimit } from "../../../src/article/label/text-around.ts";
import { articleInSteps } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { inOneGo } from "../../../src/model/steps.ts";

const SENTENCES = [
  "The harbour office closed its counter on Monday after the lock had been changed twice within a week.",
  "Two crews had to wait until noon because the list of the berths was kept behind the counter.",
  "A clerk said that a copy of the list would be hung beside the door before the weekend.",
];
const STORY = SENTENCES.map((sentence) => `<p>${sentence} ${sentence}</p>`).join("");

function read(body: string) {
  const url = "https://harbourpost.example/counter";
  const reading = inOneGo(
    articleInSteps(parsePage(`<title>Counter closed</title><body>${body}`, url), { url }),
  );
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}

const textsAt = (place: string, { around = [] }: ReturnType<typeof read>) =>
  around.find((group) => group.place === place)?.texts ?? [];

describe("the text around a story", () => {
  it("is all that the page shows and no block has, above apart from below, a line for each of the page's", () => {
    const reading = read(`
      <nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
      <main><h1>Counter closed</h1><article>${STORY}</article></main>
      <aside><h2>Weather</h2><p>Fog until noon.</p><img src="fog.png" alt="Fog"></aside>
      <footer><p>Harbour Post, 4 Quay Street</p></footer>`);
    expect(textsAt("above", reading)).toEqual(["Home Sea"]);
    expect(textsAt("below", reading)).toEqual(["Weather\n\nFog until noon.", "Harbour Post, 4 Quay Street"]);
  });

  it("has what no reader of the page sees in it no more than the page", () => {
    const reading = read(`<main><h1>Counter closed</h1><article>${STORY}</article></main>
      <div hidden>Only for the printer</div><script>var words = "none";</script>`);
    expect(JSON.stringify(reading.around ?? [])).not.toMatch(/printer|none/);
  });

  it("holds the promos beside the story by their kind, and counts each once", () => {
    const cards = ["Ten islands", "A new ferry", "Fog again"]
      .map(
        (title, i) =>
          `<li><a href="/story-${i}"><img src="${i}.png" alt=""><h3>${title} to see this spring</h3></a></li>`,
      )
      .join("");
    const reading = read(`<main><h1>Counter closed</h1><article>${STORY}</article></main>
      <section class="related"><h2>Related stories</h2><ul>${cards}</ul></section>`);
    const all = (reading.around ?? []).flatMap(({ texts }) => texts).join("\n");
    expect(all.match(/Ten islands/g)).toHaveLength(1);
    for (const { role, count } of reading.outside)
      expect(textsAt(role, reading).length, role).toBeLessThanOrEqual(count);
  });

  it("is told whole up to a limit over all its kinds, which says how many are not", () => {
    const long = "w".repeat(25_000);
    expect(
      withinLimit([
        { place: "related", texts: [long] },
        { place: "above", texts: [] },
        { place: "below", texts: [long, long, long] },
      ]),
    ).toEqual([
      { place: "related", texts: [long], left: 0 },
      { place: "below", texts: [long], left: 2 },
    ]);
  });
});
