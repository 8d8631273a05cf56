import { describe, expect, it } from "vitest";
import { paragraphs, region, STORY } from "./page-of.ts";

const HEADING = "<h1>The bell that fell silent</h1>";
const OTHER = [
  "The swimming pool in the valley opens a week late this year, because a family of ducks has moved into the shallow end and will not be hurried.",
  "The lifeguards feed them at six in the morning and again at noon, and have put up a sign that asks visitors to keep their bread to themselves.",
  "A biologist from the county counted eleven ducklings on Friday and said that the water had never been cleaner than since they came to live there.",
  "Season tickets will be valid for a week longer in the autumn, the town hall promised, provided that no other family of birds books the pool.",
];
const other = OTHER.map((text) => `<p>${text}</p>`).join("");

function expectStory(found: ReturnType<typeof region>, from = 0, to = STORY.length) {
  expect(found).not.toBeNull();
  for (const text of STORY.slice(from, to)) expect(found?.kept).toContain(text);
}

describe("locate", () => {
  it("finds the story between navigation and footer", () => {
    const found = region(
      `<nav><a href="/a">News</a></nav><main>${HEADING}<div>${paragraphs()}</div></main><footer>Imprint</footer>`,
    );
    expectStory(found);
    expect(found?.all).not.toContain("Imprint");
  });

  it("joins a body that is split over containers of one class", () => {
    const found = region(
      `<article>${HEADING}<div class="row"><div class="story-part">${paragraphs(0, 2, ' class="body-text"')}</div></div>
       <div class="ad-slot">Advertisement</div>
       <div class="row"><div class="story-part">${paragraphs(2, 5, ' class="body-text"')}</div></div></article>`,
    );
    expectStory(found);
  });

  const answers = OTHER.map((text) => `<div class="x1"><h3>Who pulls it now?</h3><p>${text}</p></div>`).join(
    "",
  );

  it.each([
    [
      "an introduction of another build",
      `<div class="opening">${other}</div><div class="run">${paragraphs()}</div>`,
    ],
    [
      "questions and answers after it",
      `<div class="run">${paragraphs()}</div><section class="qa">${answers}</section>`,
    ],
    [
      "a second half in a wrapper of its own",
      `<div><div class="a7f">${paragraphs()}</div></div><div><div><div class="b20">${other}</div></div></div>`,
    ],
  ])("takes %s for a part of the story", (_, parts) => {
    const found = region(`<main><article>${HEADING}${parts}</article></main>`);
    expectStory(found);
    expect(found?.kept).toContain("family of ducks");
  });

  it("knows readers' comments by their heading with a number, whatever they are named", () => {
    const entries = OTHER.concat(OTHER, OTHER)
      .map((text) => `<div class="e"><div>Rolf</div><div><p>${text}</p></div></div>`)
      .join("");
    const page = (heading: string) =>
      region(
        `<div>${HEADING}<div>${paragraphs(0, 2)}</div></div><div id="meinung"><h2>${heading}</h2>${entries}</div>`,
      );
    for (const heading of ["Comments (12)", "12 Kommentare", "Opiniones: 12"]) {
      expect(page(heading)?.all).not.toContain("ducks");
    }
    // A section that bears such a name without a number is the story's own.
    expect(page("Opinions")?.all).toContain("ducks");
  });

  it("does not take the story for comments, whose number may stand above it", () => {
    const parts = STORY.map((text) => `<div class="part"><p>${text}</p></div>`).join("");
    const count = "<div><div><strong>12 Kommentare</strong></div></div>";
    expectStory(region(`${HEADING}<article>${count}${parts}</article><div class="slider">${other}</div>`));
  });

  it("reads a body that markup hides until a script shows it", () => {
    expectStory(region(`${HEADING}<div class="content" hidden>${paragraphs()}</div>`));
    expectStory(region(`${HEADING}<div style="display: none">${paragraphs()}</div>`));
  });

  it("does not take a consent panel for the story, however long", () => {
    const panel = OTHER.concat(OTHER)
      .map((text) => `<p>We value your privacy. ${text}</p>`)
      .join("");
    const found = region(
      `<div id="onetrust-consent-sdk"><div>${panel}</div></div>${HEADING}<div>${paragraphs()}</div>`,
    );
    expectStory(found);
    expect(found?.all).not.toContain("We value your privacy");
  });

  it("does not take readers' comments for the story, however long", () => {
    const comments = OTHER.concat(OTHER, OTHER)
      .map((text) => `<li><p>${text}</p></li>`)
      .join("");
    const found = region(
      `<div id="content">${HEADING}<div class="entry">${paragraphs(0, 3)}</div><ol class="commentlist">${comments}</ol></div>`,
    );
    expectStory(found, 0, 3);
    expect(found?.all).not.toContain("ducks");
  });

  it("reads, of two stories on one page, the one that the title names", () => {
    const found = region(
      `<main><article><h2>Ducks in the pool</h2>${other}${other}</article>
       <article>${HEADING}${paragraphs()}</article></main>`,
    );
    expectStory(found);
    expect(found?.all).not.toContain("ducks");
  });

  it("keeps to the first story of an endless page", () => {
    const found = region(
      `<main><article>${HEADING}<div>${paragraphs()}</div></article>
       <article><h1>Ducks in the pool</h1><div>${other}</div></article></main>`,
    );
    expectStory(found);
    expect(found?.all).not.toContain("ducks");
  });

  it("opens a table that was taken for the article", () => {
    const names = Array.from(
      { length: 30 },
      (_, i) => `Ringer ${i}, of the parish, retired, and proud of it`,
    ).join(", ");
    const found = region(
      `<article>${HEADING}<div>${paragraphs()}<table><tr><td><p>${names}</p></td><td><p>${names}</p></td></tr></table></div></article>`,
    );
    expectStory(found);
  });
});

describe("bodies in the page's data", () => {
  const shell = `<div id="app"></div><noscript>Please enable scripts.</noscript>`;
  const title = "<title>The bell that fell silent</title>";

  it("restores the paragraphs of an articleBody whose line breaks were lost", () => {
    const json = JSON.stringify({ "@type": "NewsArticle", articleBody: STORY.join("") });
    const found = region(shell, `${title}<script type="application/ld+json">${json}</script>`);
    expectStory(found);
  });

  it("reads the state that a framework renders from, and only what is about the page", () => {
    const block = (text: string) => ({ type: "p", children: [{ type: "text", data: text }] });
    const state = {
      related: { body: OTHER.concat(OTHER, OTHER).map(block) },
      page: { body: STORY.map(block) },
    };
    const ld = JSON.stringify({ "@type": "NewsArticle", articleBody: STORY.join(" ") });
    const found = region(
      shell,
      `${title}<script type="application/ld+json">${ld}</script>
       <script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`,
    );
    expectStory(found);
    expect(found?.all).not.toContain("ducks");
  });

  it("reads it where the page shows a caption and the writer's portrait beside the headline", () => {
    const json = JSON.stringify({
      "@type": "NewsArticle",
      articleBody: STORY.concat(STORY, STORY, STORY).join("\n"),
    });
    const around = `<div>${HEADING}<div class="text"><p>${OTHER[0]}</p><p>${OTHER[1]}</p><p>${OTHER[2]}</p><p>${OTHER[0]}</p><p>${OTHER[1]}</p></div></div>`;
    const found = region(around, `${title}<script type="application/ld+json">${json}</script>`);
    expectStory(found);
  });

  it("leaves what the page shows where its data has a long text of anything else", () => {
    const json = JSON.stringify({ "@type": "NewsArticle", articleBody: "a".repeat(60_000) });
    const shown = `<div>${HEADING}<div class="text">${STORY.map((text) => `<p>${text}</p>`).join("")}</div></div>`;
    expectStory(region(shown, `${title}<script type="application/ld+json">${json}</script>`));
  });

  it("leaves another page's text alone", () => {
    const state = { items: OTHER.concat(OTHER).map((text) => ({ text })) };
    const found = region(shell, `${title}<script type="application/json">${JSON.stringify(state)}</script>`);
    expect(found).toBeNull();
  });

  it("prefers what the page shows", () => {
    const json = JSON.stringify({ "@type": "NewsArticle", articleBody: `${STORY.join(" ")} Cut he` });
    const found = region(
      `${HEADING}<div>${paragraphs()}<p>A <a href="/x">link</a> that the data has lost stands in this last paragraph of all.</p></div>`,
      `${title}<script type="application/ld+json">${json}</script>`,
    );
    expect(found?.kept).toContain("that the data has lost");
  });
});

describe("standfirst", () => {
  const LINE =
    "A parish in the hills has replaced its ringers with a motor, and the town is listening for the difference.";
  const body = `<div class="text">${paragraphs()}</div>`;

  it("is found by the name that publishers give it", () => {
    const found = region(`<header>${HEADING}<div class="article__subtitle">${LINE}</div></header>${body}`);
    expect(found?.standfirst).toBe(LINE);
  });

  it("is a heading of few words that is called subtitle", () => {
    const sub = (tag: string, name: string) =>
      `<header>${HEADING}<${tag} class="${name}">Three bills unpaid</${tag}></header>`;
    expect(region(sub("h3", "subtitle") + body)?.standfirst).toBe("Three bills unpaid");
    expect(region(sub("h3", "section-name") + body)?.standfirst).toBeNull();
    expect(region(sub("p", "kicker") + body)?.standfirst).toBeNull();
  });

  it("is found by the page's description, cut short or not", () => {
    const head = `<title>The bell that fell silent</title><meta name="description" content="${LINE.slice(0, 80)}…">`;
    expect(region(`<div>${HEADING}<p>By Ann Reed</p><p>${LINE}</p></div>${body}`, head)?.standfirst).toBe(
      LINE,
    );
  });

  it("is found right after the headline", () => {
    expect(region(`<div>${HEADING}<p>${LINE}</p></div>${body}`)?.standfirst).toBe(LINE);
  });

  it.each([
    [
      "behind kicker and second headline of one group",
      `<div><hgroup>${HEADING}<div><span>Hill parishes</span></div><h2>Ringers make way for a motor</h2></hgroup><div><span>${LINE}</span></div></div>`,
    ],
    [
      "in a heading of a sentence's length",
      `<div>${HEADING}<h2>Hill parishes</h2><h2>${LINE.slice(0, -1)}</h2></div>`,
    ],
    ["in a span between blocks", `<div>${HEADING}<span class="x1">${LINE}</span><p>By Ann Reed</p></div>`],
  ])("is found %s", (_, header) => {
    expect(region(header + body)?.standfirst).toBe(LINE.slice(0, header.includes(LINE) ? undefined : -1));
  });

  it("may be a heading where every paragraph stands in a box of its own", () => {
    const boxes = STORY.map((text) => `<div class="x2"><p>${text}</p></div>`).join("");
    const found = region(`<article>${HEADING}<h2 class="subtitle">${LINE}</h2>${boxes}</article>`);
    expect(found?.standfirst).toBe(LINE);
  });

  it("takes all of its lines", () => {
    const found = region(
      `<div>${HEADING}<div class="subtitles"><h2 class="subtitle">${LINE}</h2><h2 class="subtitle">The old rope goes to the six ringers.</h2></div></div>${body}`,
    );
    expect(found?.standfirst).toContain("The old rope");
  });

  it.each([
    ["the first paragraph of the story", `${HEADING}${body}`, STORY[0]],
    [
      "a byline",
      `<div>${HEADING}<p class="byline">By Ann Reed and Tom Hale, correspondents in the hills.</p></div>${body}`,
      "",
    ],
    [
      "a caption",
      `<div>${HEADING}<figure><img src="/b.jpg"><figcaption>The tower seen from the square on a bright day.</figcaption></figure></div>${body}`,
      "",
    ],
    [
      "the headline once more",
      `<div><h2 class="subtitle">The bell that fell silent in the hills of Millbrook</h2>${HEADING}</div>${body}`,
      "",
    ],
    [
      "a notice of commissions",
      `<div>${HEADING}<p>If you buy through links on our site, we may earn a small commission on the sale.</p></div>${body}`,
      "",
    ],
  ])("is not %s", (_, html) => {
    expect(region(html)?.standfirst).toBeNull();
  });
});

describe("pages without an article", () => {
  it.each([
    ["nothing", ""],
    ["a shell", `<div id="root"></div>`],
    [
      "forms",
      `<form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>`,
    ],
    ["a single picture", `<img src="/tower.jpg" alt="The tower">`],
    [
      "links",
      `<ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Story number ${i} of the day</a></li>`).join("")}</ul>`,
    ],
    [
      "teasers",
      Array.from(
        { length: 12 },
        (_, i) => `<div><h3><a href="/${i}">Story ${i}</a></h3><p>${OTHER[i % 4]}</p></div>`,
      ).join(""),
    ],
  ])("are %s", (_, html) => {
    expect(region(html)).toBeNull();
  });
});
