import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";

const ADDRESS = "https://www.loft.example/journal/how-a-rope-is-laid";
const TITLE = "How a rope is laid on the long walk";
const STORY = [
  "A rope is laid on a walk as long as itself, and the walk at Low Quay is the last one on this coast that still has its roof.",
  "Three strands are turned against the way that their yarns were spun, so that each of them wants to open and none of them can.",
  "Whoever walks backwards with the top sets the pace, and the others hear by the hum of the strands whether it is too fast.",
  "On a wet day the hemp takes up water and the rope comes out short, which is why nobody lays one before the sun is over the mill.",
  "When the last fathom is done the rope lies still for a night, and in the morning it is measured once more, by the same two people.",
  "Most of what the walk makes goes to the ferry, which wears out nine hawsers in a year and complains about each of them in writing.",
  "The rest goes to boats from the old basin, whose owners come by on foot, look at the yarns for an hour and pay in coins, as ever.",
  "Once a museum asked for a rope of grass, as people had laid them before there was hemp, and it took the loft from May to August.",
  "It held a cart with four people on it, and the museum hung it in its hall, where it dried, shrank and pulled a lamp off the ceiling.",
  "Nobody in the loft was told about the lamp for a year, and when they heard of it they offered to lay a second one, longer by a foot.",
  "What they will do when the roof of the walk goes they do not know, since no other shed on the coast is as long as a ship's cable.",
  "A rope can be laid in the open, one of them says, and for two hundred years it was, but only on days that are neither wet nor hot.",
];
/** How other stories begin. */
const OPENINGS = [
  "Fresh hemp is stiff and smells of the field, and whoever spins it in its first winter gets a yarn that breaks under the thumb before it has",
  "The old sailors of the basin know some sixty knots and trust nine of them, because a knot that cannot be opened with cold hands is a knot that",
  "From the mill one sees the roof of the walk and behind it the boat house, which the ferry company sold in autumn to a man who wants to keep",
  "Tar is boiled down in March, when the wind stands off the houses, and for a week all of the quay tastes of it at breakfast, even the bread that",
  "There has been no foreman in the loft since the flood, and every attempt to choose one has ended with a dinner at which all of them agreed that",
];

const HEADLINES = [
  "Why hemp has to rest before it is spun",
  "A short list of knots that hold when they are wet",
  "The mill, the walk and the boat house",
  "What the tar smells of",
  "Eleven rope makers and nobody in charge of them",
];

const card = (headline: string, href: string, excerpt: string, picture = true) =>
  `<div class="x4"><div class="x5">${picture ? `<figure class="x6"><a href="${href}"><img src="/img${href}.jpg" width="540" height="386" alt="${headline}"></a></figure>` : ""}<h3 class="x7"><a href="${href}">${headline}</a></h3><div class="x8">${excerpt}</div><div class="x9">Nov 13, 2025</div></div></div>`;

function shownOn(tail: string, story = STORY): string[] {
  const body = story.map((text) => `<p>${text}</p>`).join("");
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><header><a href="/">The Loft</a></header><main><article><h1>${TITLE}</h1><div class="text">${body}${tail}</div></article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks.filter(isShown).map(({ text }) => text);
}

const row = (cards: readonly string[]) => `<div class="x2"><div class="x3">${cards.join("")}</div></div>`;

describe("a row of cards", () => {
  it("goes whole, with the one that leads back to the page", () => {
    const cards = HEADLINES.map((headline, i) =>
      card(headline, `/journal/other-story-${i}-of-the-loft`, `${OPENINGS[i]}...`),
    );
    const own = card(TITLE, "/journal/how-a-rope-is-laid", `${STORY[0]} ${STORY[1]?.slice(0, 60)}...`);
    const shown = shownOn(row([...cards.slice(0, 3), own, ...cards.slice(3)]));
    expect(shown).toEqual(STORY);
  });
  it("goes whole, with one that has no picture of its own and says more", () => {
    const cards = HEADLINES.slice(0, 4).map((headline, i) =>
      card(headline, `/journal/other-story-${i}-of-the-loft`, `${OPENINGS[i]}...`),
    );
    const long = card(
      HEADLINES[4]!,
      "/journal/eleven-rope-makers-of-the-loft",
      `${OPENINGS.map((text) => `${text} it ends.`)
        .join(" ")
        .slice(0, 640)}...`,
    );
    expect(shownOn(row([...cards, long]))).toEqual(STORY);
  });
});

describe("what is built like a row of cards", () => {
  it("stays where it is a list of the writer's dated works, which are all the page is about", () => {
    const works = HEADLINES.map((headline, i) =>
      card(headline, `/works/work-number-${i}-of-the-loft`, `${OPENINGS[i]} it ends, in ${1990 + i}.`),
    );
    const shown = shownOn(row(works), STORY.slice(0, 1));
    for (const headline of HEADLINES) expect(shown.join("\n")).toContain(headline);
  });
  it("stays where a story ends with what its writer has made, told in whole sentences", () => {
    const works = HEADLINES.map(
      (headline, i) =>
        `<div class="x4"><h3 class="x7"><a href="/works/work-number-${i}-of-the-loft">${headline}</a></h3><p>${OPENINGS[i]} it ends.</p></div>`,
    );
    const shown = shownOn(row(works)).join("\n");
    for (const opening of OPENINGS) expect(shown).toContain(`${opening} it ends.`);
  });
  it("stays where other sites are reviewed", () => {
    const works = HEADLINES.map((headline, i) =>
      card(headline, `https://blog-${i}.example/how-we-spin-hemp`, `${OPENINGS[i]}...`),
    );
    const shown = shownOn(row(works));
    for (const headline of HEADLINES) expect(shown.join("\n")).toContain(headline);
  });
  it("stays where the parts of the story tell and lead to nothing", () => {
    const parts = HEADLINES.map(
      (headline, i) =>
        `<div class="x4"><div class="x5"><figure class="x6"><img src="/img/${i}.jpg" width="540" height="386" alt=""></figure><h3 class="x7">${headline}</h3><div class="x8">${OPENINGS[i]} it ends.</div></div></div>`,
    );
    const shown = shownOn(row(parts));
    for (const headline of HEADLINES) expect(shown).toContain(headline);
  });
  it("stays where most of it is not known as a card", () => {
    const cards = HEADLINES.slice(0, 1).map((headline, i) =>
      card(headline, `/journal/other-story-${i}-of-the-loft`, `${OPENINGS[i]}...`),
    );
    const telling = STORY.map(
      (text, i) =>
        `<div class="x4"><div class="x5"><figure class="x6"><img src="/img/own-${i}.jpg" width="540" height="386" alt=""></figure><h3 class="x7">Day ${i + 1} on the walk</h3><div class="x8">${text.replace("rope", "cable")} Then they rest.</div></div></div>`,
    );
    const shown = shownOn(row([...cards, ...telling])).join("\n");
    for (let day = 1; day <= STORY.length; day++) expect(shown).toContain(`Day ${day} on the walk`);
  });
});
