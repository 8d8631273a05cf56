import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { paragraphs } from "./page-of.ts";

const TITLE = "The bell that fell silent";

/** Texts that are shown of a story with `inserted` between its paragraphs and `after` behind them. */
function shown(inserted: string, after = ""): string {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="text">${paragraphs()}${inserted}${paragraphs()}${after}</div></article></main></body></html>`;
  const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
  const article = readArticle(parsePage(html, url), { url });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks
    .filter(isShown)
    .map(({ text }) => text)
    .join("\n");
}

describe("what a page leaves between its paragraphs", () => {
  it.each([
    ["a label in brackets", "<p>[PR]</p>"],
    ["the same in full width", "<p>［PR］</p>"],
    ["a line of tags", "<p>#bells #towers #parish</p>"],
    ["a counter", "<p>1 of 12</p>"],
    ["a message of a button", "<p>Link copied!</p>"],
    ["what is yet to come", "<p>Wird geladen …</p>"],
    ["votes", "<p>1.2K likes</p>"],
    [
      "how much is left of it",
      "<p>Il vous reste 68.5% de cet article à lire. La suite est réservée aux abonnés.</p>",
    ],
    ["who may answer", `<p>You must be <a href="/wp-login.php">logged in</a> to post a comment.</p>`],
    ["a script", "<p>googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });</p>"],
    [
      "a long script",
      `<p>var gptAdSlots = []; ${"window.dataLayer = window.dataLayer || []; ".repeat(8)}</p>`,
    ],
    ["markup", `<p>&lt;ins class="adsbygoogle" data-ad-client="x"&gt;&lt;/ins&gt;</p>`],
    ["a comment of the markup", "<p>&lt;!-- ad slot 1 --&gt;</p>"],
    ["a sign of a template", "<p>[adrotate group=&quot;2&quot;]</p>"],
    ["a style", "<p>.post-ad { display: none; }</p>"],
    ["a label over nothing", "<p>Gallery</p>"],
    ["how long a film runs, twice", "<p>VIDEO4:4204:42</p>"],
    ["how much of it was played", "<div>0:00 / 2:31</div>"],
    ["a player's label", "<div><p>Now Playing</p></div>"],
    ["a label of a list that did not come", "<div><p>Up next</p></div>"],
  ])("is not shown: %s", (_, html) => {
    expect(shown(html)).toBe(shown(""));
  });

  it.each([
    ["the headline once more", `<h2>${TITLE}</h2>`],
    ["the same as a line", `<div class="x">${TITLE}</div>`],
    ["a label over nothing", "<h2>Photos</h2>"],
    ["how long something runs, twice", "<p>4:42 / 4:42</p>"],
  ])("is not shown behind them: %s", (_, html) => {
    expect(shown("", html)).toBe(shown(""));
  });

  it.each([
    [
      "a sentence with a tag in it",
      "<p>The ringers write #bells under each of their letters, and nobody minds.</p>",
      "#bells",
    ],
    [
      "a line of code on advertising",
      `<p>Write <code>&lt;ins class="ad"&gt;</code> and then call <code>push();</code></p>`,
      "Write",
    ],
    ["a time of day", "<p>10:24</p>", "10:24"],
    ["two times of day", "<p>19:30 / 21:00</p>", "19:30 / 21:00"],
    ["how long a film ran, in a sentence", "<p>The video of 4:42 minutes shows the rope.</p>", "4:42"],
    [
      "a heading over the next games",
      "<p><b>UP NEXT</b></p><p>Millbrook hosts Low Quay on Friday.</p>",
      "UP NEXT",
    ],
    ["the same as a heading", "<h3>Up next</h3><p>Millbrook hosts Low Quay on Friday.</p>", "Up next"],
    [
      "a heading over what went before",
      "<h3>Background</h3><p>The motor had been ordered in spring.</p>",
      "Background",
    ],
    [
      "a heading over films",
      "<h3>Now playing</h3><p>The Regent shows a film on bells twice a day.</p>",
      "Now playing",
    ],
    ["code that is no advertisement", "<p>window.bell = function () { return ring(); };</p>", "window.bell"],
    [
      "a share of something else",
      "<p>Il vous reste 68 % du port à draguer, a dit le maire.</p>",
      "port à draguer",
    ],
    [
      "a label over pictures",
      `<h3>Gallery</h3><figure><img src="https://pictures.example/tower-east.jpg"><figcaption>From the east.</figcaption></figure>`,
      "Gallery",
    ],
    [
      "a section of its own",
      "<h2>Photos</h2><p>The camera takes sharp ones of the tower by day, and grey ones by night.</p>",
      "Photos",
    ],
    [
      "a date as a heading",
      "<h2>9/11</h2><p>That was the day on which the ringers met for the last time.</p>",
      "9/11",
    ],
    [
      "hours as a heading",
      "<h2>24/7</h2><p>The tower is watched by two men who take turns all day.</p>",
      "24/7",
    ],
    [
      "a note in brackets",
      "<p>[Editor's note: the vicar has since left the parish.]</p>",
      "the vicar has since left",
    ],
  ])("is shown: %s", (_, html, text) => {
    expect(shown(html)).toContain(text);
  });
});

it("an answer that names several makers offers none of them", () => {
  const answer = `<p>For newsletters and simple bells, <a href="https://list.example/go/mast/">go for Mast</a>. If you want the easiest one, <a href="https://list.example/go/quay/">try the Quay</a>. For the most tunes, <a href="https://list.example/go/basin/">check Low Basin</a>.</p>`;
  expect(shown(answer)).toContain("check Low Basin");
});

describe("what announces something", () => {
  const rules =
    "<p>Please keep your comments on topic. Comments are moderated, and whoever insults others is removed. The bell ringers answer for nothing that is written here, and they may take down without a word whatever breaks their rules. Nobody has a right to be published, and no comment is kept for longer than the rope of the bell lasts; whoever writes twice is read once, and whoever writes in verse is read at the tower's foot on Sundays.</p>";
  it("goes with comments under it, as the rules for them", () => {
    const form = `<div class="comment-respond"><h3>Leave a comment</h3><form><textarea></textarea><button>Post comment</button></form></div>`;
    expect(shown("", rules + form)).not.toContain("keep your comments");
    expect(shown(rules)).toContain("keep your comments");
  });
  it("goes with stories under it at the end", () => {
    const links = ["tower", "rope", "motor"].map(
      (name) =>
        `<li><a href="/2026/02/${name}-of-saint-orla-examined">The ${name} of Saint Orla is examined once more</a></li>`,
    );
    expect(shown("", `<p><b>On our other pages:</b></p><ul>${links.join("")}</ul>`)).not.toContain(
      "On our other",
    );
    expect(shown("", `<p>On the rope:</p><ul>${links.join("")}</ul>`)).toContain("On the rope");
    expect(
      shown("", "<p><b>On our other pages:</b></p><ul><li>the tower</li><li>the rope</li></ul>"),
    ).toContain("On our other");
  });
  it("stays over a list that opens the story", () => {
    const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="text"><div><p>Key facts</p><ul><li>The last of six ringers gave up the rope.</li><li>A motor rings now.</li></ul></div>${paragraphs()}</div></article></main></body></html>`;
    const article = readArticle(parsePage(html, "https://www.tribune.example/a"), {
      url: "https://www.tribune.example/a",
    });
    expect(article.ok && article.blocks.filter(isShown).map(({ text }) => text)).toContain("Key facts");
  });
});

describe("a page of several whole posts", () => {
  it("keeps the heading of each", () => {
    const names = ["bell", "kettle", "clock"];
    const post = (name: string) =>
      `<article class="post"><header><h2><a href="/2026/03/${name}">The ${name} that fell silent</a></h2><p>March 3, 2026 by <a href="/author/ana">Ana Ruiz</a></p></header><div>${paragraphs().replaceAll("bell", name)}</div></article>`;
    const html = `<!doctype html><html lang="en"><head><title>Notes from the hills</title></head><body><main>${names.map(post).join("")}</main></body></html>`;
    const url = "https://www.tribune.example/";
    const article = readArticle(parsePage(html, url), { url });
    if (!article.ok) throw new Error(article.reason);
    const headings = article.blocks.filter((block) => isShown(block) && block.role === "heading");
    expect(headings.map(({ text }) => text)).toEqual(names.map((name) => `The ${name} that fell silent`));
  });
});

describe("over the story", () => {
  const read = (over: string, under = "") => {
    const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article>${over}<h1>${TITLE}</h1><div class="text">${under}${paragraphs()}</div></article></main></body></html>`;
    const url = "https://www.tribune.example/2026/03/bell-that-fell-silent";
    const article = readArticle(parsePage(html, url), { url });
    if (!article.ok) throw new Error(article.reason);
    return article.blocks.filter(isShown).map(({ text }) => text);
  };
  it("a list of the sections that it is filed under goes", () => {
    expect(read(`<ul class="x1"><li><a href="/news/">News</a></li></ul>`)).not.toContain("News");
    expect(
      read(
        `<ul class="x1"><li><a href="/news/">News</a></li><li><a href="/towers/">Towers</a></li></ul>`,
      ).join("\n"),
    ).not.toContain("Towers");
  });
  it.each([
    ["key points", `<ul><li>Six ringers stop</li><li>A motor pulls the rope</li></ul>`],
    ["documents", `<ul><li><a href="/files/parish-accounts.pdf">Parish accounts</a></li></ul>`],
  ])("a list of %s stays", (_name, list) => {
    expect(read("", list).join("\n")).toMatch(/ringers stop|Parish accounts/);
  });
});

describe("the last heading of a story", () => {
  const list = [
    "The walk at Low Quay loses its roof",
    "The mill keeps its hemp until May",
    "The ferry wears out nine hawsers",
  ]
    .map(
      (title, i) =>
        `<li><a href="/2026/02/${i}-${title.toLowerCase().replaceAll(" ", "-")}">${title}</a></li>`,
    )
    .join("");
  it("goes with the links under it, where a picture behind them did not come", () => {
    expect(
      shown(
        "",
        `<h3>Go on with the bells:</h3><ul>${list}</ul><p><img src="" alt="" width="1" height="1"></p><figure><img data-pin="x" alt=""></figure>`,
      ),
    ).not.toContain("Go on with the bells");
  });
  it("stays over a picture that came", () => {
    const picture = `<figure><img src="/tower.jpg" width="800" height="500" alt=""></figure>`;
    expect(shown("", `<h3>The tower in May</h3>${picture}<ul>${list}</ul>`)).toContain("The tower in May");
  });
});

describe("words of the story are no leftovers", () => {
  it.each([
    [
      "verses in title case",
      "<p>Read The Signs Of Rain</p><p>Follow The River Down</p>",
      "Follow The River Down",
    ],
    [
      "a programme’s time of pictures",
      "<p>Photos 14:00</p><p>Everybody who was in the tower is to stand by the gate.</p>",
      "Photos 14:00",
    ],
    [
      "the parts of a transcript",
      "<p>0:00 – 4:42</p><p>The motor is heard, and somebody laughs at the gate.</p><p>4:42 – 9:10</p><p>Nobody says a word in the tower.</p>",
      "0:00 – 4:42",
    ],
  ])("%s", (_, html, text) => {
    expect(shown("", html)).toContain(text);
  });
});
