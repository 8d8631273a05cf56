import { expect, it, describe as suite } from "vitest";
import { describe, jsonLd, STORY } from "./describe.ts";

const page = (byline: string, head = "") =>
  describe({ head, body: `<h1>Bridge closed for the winter</h1><p class="byline">${byline}</p>${STORY}` });
const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `Dora Finch${"abcdefghij"[i % 10]}${"abcd"[Math.floor(i / 10)]}`);

suite("bylines that are none", () => {
  it.each<[string, string]>([
    ["of 400 characters", `By ${"Dora Finch of the harbour desk ".repeat(13)}`],
    ["of emoji", "By 🎉🎉🎉 🚢"],
    ["of markup as text", "By &lt;script&gt;alert(1)&lt;/script&gt;"],
    ["turned by force", "By \u202ehcniF aroD"],
    ["of marks alone", "By \u200b\u2067\u2069 · | —"],
    ["of digits", "By 12345 67890"],
    ["of a clock and its zone", "Wednesday, 08 Apr 2020 11:39 PM MYT"],
    ["of a date and its zone", "8 April 2020 23:39 NZST"],
  ])("%s name nobody", (_, byline) => expect(page(byline).authors).toEqual([]));

  it("names all of a list of forty whole names, and nobody where the list holds more than names", () => {
    const forty = names(40);
    expect(page(`By ${forty.slice(0, -1).join(", ")} and ${forty.at(-1)}`).authors).toEqual(forty);
    expect(page(`By ${forty.join(", ")}, with thanks to all of the harbour`).authors).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["beside emoji", "By Dora Finch 🎉", ["Dora Finch"]],
    ["marked by direction", "\u2067By Dora Finch\u2069", ["Dora Finch"]],
    ["in two scripts", "Автор: Мария Петрова (Maria Petrova)", ["Мария Петрова"]],
    ["in bold and italics", "<b>By</b> <i>Dora</i> <i>Finch</i>", ["Dora Finch"]],
  ])("a name %s is found", (_, byline, wanted) => expect(page(byline).authors).toEqual(wanted));
});

suite("dates that are none", () => {
  it.each(["May 3, 0000", "May 3, 9999", "31 June 2026", "30.02.2026", "2026-13-45", "99:99 on 45 May 2026"])(
    "%s",
    (date) => expect(page(`<time>${date}</time>`).published).toBeNull(),
  );

  it("of five dates by the headline the one that says published is the story's", () => {
    const { published, modified } = page(
      "Reviewed 1 January 2026 | Expires 2 February 2030 | Published 3 March 2026 | Updated 4 April 2026 | © 2019",
    );
    expect([published, modified]).toEqual(["2026-03-03", "2026-04-04"]);
  });

  it("keeps when a piece came out first, beside its publication", () => {
    const head = '<meta property="article:published_time" content="2026-05-03T08:00:00Z">';
    const { published, firstPublished } = page("First published 4 April 2019", head);
    expect([published, firstPublished]).toEqual(["2026-05-03T08:00:00Z", "2019-04-04"]);
  });

  it("shows no update within the minute of publication, or before it", () => {
    const head = (modified: string) =>
      `<meta property="article:published_time" content="2026-05-03T08:00:00Z"><meta property="article:modified_time" content="${modified}">`;
    expect(page("", head("2026-05-03T08:00:40Z")).modified).toBeNull();
    expect(page("", head("2026-05-02T08:00:00Z")).modified).toBeNull();
    expect(page("", head("2026-05-03T09:00:00Z")).modified).toBe("2026-05-03T09:00:00Z");
  });

  it("takes the day that the paper's readers know", () => {
    const head = '<meta property="article:published_time" content="2026-05-03T02:18:11Z">';
    expect(page("Por Ana Ruiz | 2 de Mayo 2026", head).published).toBe("2026-05-02T23:18:11-03:00");
  });
});

suite("data that tells of authors", () => {
  const story = (author: unknown) =>
    jsonLd({ "@type": "BlogPosting", headline: "Bridge closed for the winter", author });

  it("is believed where the page shows nobody, and said to be the data's", () => {
    const card =
      '<meta property="og:type" content="article"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Dora Finch">';
    for (const head of [story({ "@type": "Person", name: "Dora Finch" }), card]) {
      const { authors, authorsTold } = page("", head);
      expect([authors, authorsTold]).toEqual([["Dora Finch"], "data"]);
    }
    expect(page("By Dora Finch").authorsTold).toBe("page");
  });

  it("is not believed about houses, accounts and roles, nor against what is seen", () => {
    for (const name of [
      "Harbour Post Staff",
      "admin",
      "Elm Marketing Team",
      "uploader7",
      "SEO Copywriter",
      "Harbour Post",
    ]) {
      expect(page("", story({ "@type": "Person", name })).authors).toEqual([]);
    }
    expect(page("By Tom Okafor", story({ "@type": "Person", name: "Dora Finch" })).authors).toEqual([
      "Tom Okafor",
    ]);
  });

  it("names all of a paper's authors, surname first or last", () => {
    const head = ["Finch, Dora", "Okafor, Tom"]
      .map((name) => `<meta name="citation_author" content="${name}">`)
      .join("");
    expect(page("Dora Finch, Tom Okafor", head).authors).toEqual(["Dora Finch", "Tom Okafor"]);
  });

  it.each<[string, string]>([
    ["broken", '{"@type":"NewsArticle","author":{"name":"Dora'],
    [
      "nested",
      JSON.stringify({ "@graph": [[{ "@type": "NewsArticle", author: [[[{ name: "Dora Finch" }]]] }]] }),
    ],
    [
      "of ten articles",
      JSON.stringify(
        Array.from({ length: 10 }, (_, i) => ({
          "@type": "NewsArticle",
          headline: `Another story ${i}`,
          url: `https://www.harbourpost.example/${i}`,
          author: { name: "Rita Elsewhere" },
        })),
      ),
    ],
  ])("%s neither throws nor names another story's author", (_, data) => {
    expect(page("By Tom Okafor", jsonLd(data)).authors).toEqual(["Tom Okafor"]);
  });

  it("finds a name beside a date that a box after the story names again, and none that does not come again", () => {
    const story = (box: string) =>
      describe({
        body: `<h1>Bridge closed for the winter</h1><p>Dora Finch | 3 May 2026</p>${STORY}<div>${box}</div>`,
      }).authors;
    expect(story("<p>Dora Finch is a reporter at the harbour desk.</p>")).toEqual(["Dora Finch"]);
    expect(story('<p class="author-name">Dora Finch</p>')).toEqual(["Dora Finch"]);
    expect(story("<p>Read more about the harbour.</p>")).toEqual([]);
  });

  it("reads the one box after the story whose label says author", () => {
    const boxes = (...names: string[]) =>
      describe({
        body: `<h1>Bridge closed for the winter</h1>${STORY}<div class="related">${names.map((name) => `<p>Authors: ${name}</p>`).join("")}</div>`,
      }).authors;
    expect(boxes("Dora Finch and Tom Okafor")).toEqual(["Dora Finch", "Tom Okafor"]);
    expect(boxes("Dora Finch", "Tom Okafor")).toEqual([]);
  });

  it("keeps editors, translators and reviewers as what they are", () => {
    expect(page("By Dora Finch | Edited by Tom Okafor | Translated by Mira Sands").credits).toEqual([
      { name: "Tom Okafor", part: "editing" },
      { name: "Mira Sands", part: "translation" },
    ]);
  });

  it("does not name the writers of latest posts above the story", () => {
    const river = ["Jon Rusk", "Stella Hare"]
      .map(
        (name) =>
          `<li><h3><a href="/x">Another post</a></h3><a rel="author" href="/author/x">${name}</a> <time datetime="2026-01-01">1 hour ago</time></li>`,
      )
      .join("");
    const body = `<aside><ul>${river}</ul></aside><article><h1>Bridge closed for the winter</h1><a rel="author" href="/author/dora">Dora Finch</a> <time datetime="2026-05-03">3 May</time>${STORY}</article>`;
    const { authors, published } = describe({ body });
    expect([authors, published]).toEqual([["Dora Finch"], "2026-05-03"]);
  });
});
