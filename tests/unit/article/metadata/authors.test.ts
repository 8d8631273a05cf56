import { expect, it, describe as suite } from "vitest";
import { namesIn } from "../../../../src/article/metadata/byline-names.ts";
import { labelledNamesIn } from "../../../../src/article/metadata/labelled-names.ts";
import { describe, jsonLd, STORY } from "./describe.ts";

suite("names in a byline", () => {
  it.each<[string, string[]]>([
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["By The Financial District", ["The Financial District"]],
    ["By Ana Ruiz and Tom Lee, Political Editor", ["Ana Ruiz", "Tom Lee"]],
    ["ANA RUIZ, TOM LEE & MIRA OKAFOR", ["ANA RUIZ", "TOM LEE", "MIRA OKAFOR"]],
    ["Ana Ruiz, Berlin", ["Ana Ruiz"]],
    ["Ana Ruiz, New York", ["Ana Ruiz"]],
    ["Ana Ruiz | Harbour desk | @anaruiz", ["Ana Ruiz"]],
    ["Ana Ruiz in Madrid", ["Ana Ruiz"]],
    ["Ana Ruiz (text) and Tom Lee (photos)", ["Ana Ruiz", "Tom Lee"]],
    ["Ana Ruiz 3 May 2024 10:15", ["Ana Ruiz"]],
    ["Ana Ruiz, professor of law at Uppsala University", ["Ana Ruiz"]],
    ["Political correspondent Ana Ruiz", ["Ana Ruiz"]],
    [
      "Von Dr. Jan von der Heide und Eva Müller-Lüdenscheidt",
      ["Dr. Jan von der Heide", "Eva Müller-Lüdenscheidt"],
    ],
    ["Wirtschaftsredakteurin Eva Müller", ["Eva Müller"]],
    ["Por Ana Ruiz y Luis de la Vega", ["Ana Ruiz", "Luis de la Vega"]],
    ["Par Anne Dupont et Luc d'Aubigné", ["Anne Dupont", "Luc d'Aubigné"]],
    ["Di Mario Neri e Ada Bassi", ["Mario Neri", "Ada Bassi"]],
    ["Door Piet van der Berg en Els ten Cate", ["Piet van der Berg", "Els ten Cate"]],
    ["Av Kari Nordmann og Ola Dahl", ["Kari Nordmann", "Ola Dahl"]],
    ["Autor: Jan Kowalski", ["Jan Kowalski"]],
    ["Автор: Мария Петрова", ["Мария Петрова"]],
    ["بقلم سامي حداد", ["سامي حداد"]],
    ["記者 田中太郎", ["田中太郎"]],
    ["김민수 기자", ["김민수"]],
    ["作者：王小明、李大卫", ["王小明", "李大卫"]],
    ["Van Morrison", ["Van Morrison"]],
    ["Von DPA", ["DPA"]],
    ["By Harbour Works: Blog & Podcast", []],
    ["Megosztom", []],
    ["ana.ruiz@paper.example", []],
    ["https://paper.example/ana", []],
    ["admin", []],
    ["kj", []],
    ["", []],
    ["x".repeat(5000), []],
  ])("%s", (byline, names) => expect(namesIn(byline)).toEqual(names));

  it.each<[string, string[]]>([
    ["By | Ana Ruiz | and | Tom Lee | 3 comments", ["Ana Ruiz", "Tom Lee"]],
    ["3 May 2024 | by | Ana Ruiz | in Local", ["Ana Ruiz"]],
    ["Posted on 3.5.2024 by anaruiz", ["anaruiz"]],
    ["(责编：王小明、李大卫)", []],
    ["2026-01-20 08:30 来源：江河网 作者：王小明", ["王小明"]],
    ["Quelle: Küstendienst Autorin: Eva Müller", ["Eva Müller"]],
    ["By Tuesday the river had risen", []],
    ["Von hier aus sieht man das Meer", []],
    ["Text ohne Autor", []],
    ["Ana Ruiz", []],
    ["By | Ana Ruiz | , Harbour Editor, | Coast Women's Health", ["Ana Ruiz"]],
    [
      "Written by Dr Ana Ruiz | , Dr Tom Lee | , Mira van der Berg",
      ["Dr Ana Ruiz", "Dr Tom Lee", "Mira van der Berg"],
    ],
    ["3 May 2024 | by Ana Ruiz in | Harbour", ["Ana Ruiz"]],
    ["By Ana Ruiz in Hale", ["Ana Ruiz"]],
    ["By Hale in Wales the river had risen", []],
    ["3 May 2024 | by | Kay | 24 comments", ["Kay"]],
    ["Posted on | 2024-05-03 | by | marc | Leave a comment", ["marc"]],
    ["Picture: | Boats at dawn | by | Ana Ruiz, | licensed | Creative Commons by", []],
    ["Autoren Eva Müller und Jan Vogel", ["Eva Müller", "Jan Vogel"]],
    ["Autorin Eva Müller:", ["Eva Müller"]],
    ["Autoren aus aller Welt und Leser", []],
    ["Author Ana Ruiz", []],
    ["---- by Ana Ruiz", ["Ana Ruiz"]],
    ["Text & Fotos: | Eva Müller", ["Eva Müller"]],
    ["Words and photos by Ana Ruiz", ["Ana Ruiz"]],
    ["Text und Interview: Eva Müller", ["Eva Müller"]],
    ["Pressemitteilung von Eva Müller", ["Eva Müller"]],
    ["About the author: | Kay", ["Kay"]],
    ["Af Ritzau", ["Ritzau"]],
    ["By Hale", []],
    ["Posted in News by Ana Ruiz", ["Ana Ruiz"]],
    ["Author: | Attorney | Ana Ruiz", ["Ana Ruiz"]],
  ])("by-word in a line: %s", (line, names) => expect(labelledNamesIn(line)).toEqual(names));
});

suite("authors of a page", () => {
  const story = (author: unknown, type = "NewsArticle") =>
    jsonLd({ "@type": type, headline: "Bridge closed", author, publisher: { name: "Harbour Post" } });
  const body = (byline: string) => `<h1>Bridge closed</h1>${byline}${STORY}`;

  it("takes them from JSON-LD of any shape", () => {
    const shown = body("<p>Ana Ruiz, Tom Lee</p>");
    for (const author of [
      "Ana Ruiz and Tom Lee",
      ["Ana Ruiz", "Tom Lee"],
      [{ "@type": "Person", name: "By Ana Ruiz" }, { name: ["Tom Lee"] }],
      { "@list": 1, name: "Ana Ruiz, Tom Lee" },
    ]) {
      expect(describe({ head: story(author), body: shown }).authors).toEqual(["Ana Ruiz", "Tom Lee"]);
    }
    const graph = {
      "@graph": [
        { "@type": "Person", "@id": "#ana", name: "Ana Ruiz" },
        { "@type": ["Article", "NewsArticle"], headline: "Bridge closed", author: { "@id": "#ana" } },
      ],
    };
    expect(describe({ head: jsonLd([graph]), body: body("<p>Ana Ruiz</p>") }).authors).toEqual(["Ana Ruiz"]);
  });

  it("believes the byline where markup only names the house", () => {
    const page = describe({
      head: story({ "@type": "Organization", name: "Harbour Post" }),
      body: body(
        '<div class="byline">By <a href="/staff/ana" rel="author">Ana Ruiz</a><span>Harbour reporter</span></div>',
      ),
    });
    expect(page.authors).toEqual(["Ana Ruiz"]);
  });

  it("keeps a house byline that the page shows", () => {
    expect(describe({ body: body("<p>By The Harbour Post</p>") }).authors).toEqual(["The Harbour Post"]);
  });

  it("does not take an account of the publishing system for an author", () => {
    const head = story({ "@type": "Person", name: "uploader7" }, "Article");
    expect(describe({ head, body: body("") }).authors).toEqual([]);
    expect(
      describe({ head: '<meta name="author" content="Agency Nine GmbH">', body: body("") }).authors,
    ).toEqual([]);
  });

  it("believes no account of a body that publishes in its own name, nor the site's own name", () => {
    const by = (name: string, site: string, type = "Article") =>
      describe({
        head: `<meta property="og:site_name" content="${site}">${story({ "@type": "Person", name }, type)}`,
        body: body(""),
      }).authors;
    expect(by("Ana Ruiz", "Harbour Weekly")).toEqual(["Ana Ruiz"]);
    for (const site of [
      "Küstenfischerverband e. V.",
      "Diocese of Hale",
      "Evangelische Kirche an der Küste",
    ]) {
      expect(by("Ana Ruiz", site)).toEqual([]);
    }
    expect(by("Coast Mission", "Infoportal - Coast Mission")).toEqual([]);
    expect(by("Deep River Kin", "DRK")).toEqual([]);
    expect(by("Last Hour", "Last Hour", "NewsArticle")).toEqual([]);
  });

  it("believes that a site called after a person who says I is that person's", () => {
    const by = (text: string) =>
      describe({
        url: "https://anaruiz.example/blog/ferry",
        head:
          '<meta property="og:site_name" content="Ana Ruiz">' +
          jsonLd({ "@type": "BlogPosting", headline: "Bridge closed", author: { name: "Ana Ruiz" } }),
        body: `<h1>Bridge closed</h1>${STORY}<p>${text}</p>`,
      });
    const own = by(
      "I took the ferry on Monday, and I have taken it each morning since, whatever my boss says about it.",
    );
    expect([own.authors, own.authorsTold]).toEqual([["Ana Ruiz"], "data"]);
    expect(
      by("We took the ferry on Monday, and have taken it each morning since, whatever it costs us.").authors,
    ).toEqual([]);
  });

  it("says that a house which only the data names is told by the data, and one in the byline by the page", () => {
    const head = (type: string) => story({ "@type": "Organization", name: "Harbour Post" }, type);
    const told = describe({ head: head("NewsArticle"), body: body("") });
    expect([told.authors, told.authorsTold]).toEqual([["Harbour Post"], "data"]);
    const shown = describe({ head: head("Article"), body: body('<span class="author">Harbour Post</span>') });
    expect([shown.authors, shown.authorsTold]).toEqual([["Harbour Post"], "page"]);
    expect(describe({ head: head("Article"), body: body("") }).authors).toEqual([]);
  });

  it("takes nobody for the author whom the line calls a reviewer or translator", () => {
    const page = describe({
      body: body('<p>Reviewed by <a rel="author" href="/author/tom">Dr. Tom Lee</a></p>'),
    });
    expect([page.authors, page.credits]).toEqual([[], [{ name: "Dr. Tom Lee", part: "review" }]]);
  });

  it("knows a name by its handle in the line that says by", () => {
    const head = '<meta property="og:type" content="article"><meta name="author" content="Ana Ruiz">';
    const page = describe({ head, body: body("<p>Posted on 3.5.2024 by <a href='/a'>@AnaRuiz</a></p>") });
    expect([page.authors, page.authorsTold]).toEqual([["Ana Ruiz"], "page"]);
  });

  it("passes over topics between the by-word and the name", () => {
    const page = describe({
      body: body(
        "<h4>By</h4><div class='category-tag'><a>Ferry Guides</a> <a>Just Landed</a></div><div>Ana Ruiz</div>",
      ),
    });
    expect(page.authors).toEqual(["Ana Ruiz"]);
  });

  it("reads a linked name beside a date where another place marks it as the author's", () => {
    const line = '<p><a href="/u/7">Ana Ruiz</a> <span>3 May 2024</span></p>';
    const box = '<div><a href="/u/7" class="blog-post-author-name">Ana Ruiz</a></div>';
    const far = "<p></p>".repeat(60);
    expect(describe({ body: `<article>${body(line)}</article>${far}${box}` }).authors).toEqual(["Ana Ruiz"]);
    expect(describe({ body: `<article>${body(line)}</article>` }).authors).toEqual([]);
  });

  it("reads the name that heads the one box about the writer after the story", () => {
    const box = (name: string) => `<div class="author-bio"><h3>${name}</h3><p>All posts of hers</p></div>`;
    const after = (boxes: string) => describe({ body: `<article>${body("")}</article>${boxes}` }).authors;
    expect(after(box("Ana Ruiz"))).toEqual(["Ana Ruiz"]);
    expect(after(box("Ana Ruiz") + box("Tom Lee"))).toEqual([]);
    expect(after(box("About the writer"))).toEqual([]);
  });

  it("reads a box about the writer in a column before the story, and no link to a columnist there", () => {
    const far = "<p></p>".repeat(60);
    const link = (name: string) => `<a href="/author-bio.asp?author_id=${name.length}">${name}</a>`;
    const box = (name: string) => `<div class="author-info">${link(name)}<span>News</span></div>`;
    expect(describe({ body: box("Ana Ruiz") + far + body("") }).authors).toEqual(["Ana Ruiz"]);
    expect(describe({ body: box("Ana Ruiz") + box("Tom Lee") + far + body("") }).authors).toEqual([]);
    expect(describe({ body: `<div>${link("Ana Ruiz")}</div>${far}${body("")}` }).authors).toEqual([]);
  });

  it("believes a by-word before one word that is marked as an author's, in a long line too", () => {
    const link = '<a rel="author" href="/member/kayak7">KayakFred</a>';
    expect(describe({ body: body(`<div>By ${link} in <a href="/w">Boats</a></div>`) }).authors).toEqual([
      "KayakFred",
    ]);
    expect(
      describe({ body: body('<div>By <a href="/w/boats">KayakFred</a> in Boats</div>') }).authors,
    ).toEqual([]);
    const note =
      ". This post may hold links of partners, from which we earn something when you buy a boat or a ticket there.";
    expect(
      describe({ body: body(`<p>By <a href="/author/ela">Ela</a> on <span>3 May 2024</span> ${note}</p>`) })
        .authors,
    ).toEqual(["Ela"]);
  });

  it("prefers the line that names a person to one that names the site", () => {
    const page = describe({ body: body("<p>by Harbour Post</p><p>Written by: Ana Ruiz</p>") });
    expect(page.authors).toEqual(["Ana Ruiz"]);
  });

  it("reads all of several bylines side by side where the data names one, and no reviewer beside them", () => {
    const person = (name: string) =>
      `<div class="byline col"><a rel="author" href="mailto:x@y.example">${name}</a></div>`;
    const head = story({ "@type": "Person", name: "Tom Lee" });
    const two = `<div class="bylines">${person("Ana Ruiz")}${person("Tom Lee")}</div>`;
    expect(describe({ head, body: body(two) }).authors).toEqual(["Ana Ruiz", "Tom Lee"]);
    const apart = `<div class="byline">${person("Tom Lee")}<p>Expert of the day</p>${person("Ana Ruiz")}</div>`;
    expect(describe({ head, body: body(apart) }).authors).toEqual(["Tom Lee"]);
  });

  it("reads a byline behind a long standfirst, and beside the headline over a picture", () => {
    const filler = "<i></i>".repeat(20);
    const standfirst = `<h2>${"The council closed the old bridge over the river for the whole winter. ".repeat(2)}</h2>`;
    const byline = '<div class="autor"><h6>Ana Ruiz</h6></div>';
    expect(describe({ body: body(standfirst + filler + byline) }).authors).toEqual(["Ana Ruiz"]);
    const hero = `<div class="caption"><h1>Bridge closed</h1><ul class="author list"><li>Ana Ruiz</li></ul></div>${STORY}`;
    expect(describe({ body: hero }).authors).toEqual(["Ana Ruiz"]);
    expect(
      describe({
        body: `<h1>Bridge closed</h1><div class="caption"><p class="author">Otto Lens</p></div>${STORY}`,
      }).authors,
    ).toEqual([]);
  });

  it("gives a first name the surname that the page tells elsewhere, of one person alone", () => {
    const line = '<p>By <a href="/author/kay">Kay</a> &amp; <a href="/author/nell">Nell</a></p>';
    const told = (...names: string[]) =>
      describe({
        head: names.map((name) => `<meta name="author" content="${name}">`).join(""),
        body: body(line),
      }).authors;
    expect(told("Kay Finch")).toEqual(["Kay Finch", "Nell"]);
    expect(told("Kay Finch", "Kay Stone")).toEqual(["Kay", "Nell"]);
  });

  it("believes a by-word's person before an account of the data, and no account beside a person", () => {
    const head = story({ "@type": "Person", name: "tom-lee" }, "Article");
    const page = describe({ head, body: body("<p>By Ana Ruiz</p><p>tom-lee</p>") });
    expect(page.authors).toEqual(["Ana Ruiz"]);
    const both =
      '<div class="entry-author"><a href="/author/m">Matthias</a> <a href="/author/harbourpost">harbourpost</a></div>';
    expect(describe({ body: body(both) }).authors).toEqual(["Matthias"]);
  });

  it("reads whoever owns the site beside a date, where the data names that person", () => {
    const by = (line: string) =>
      describe({
        url: "https://ana-ruiz.example/a",
        head: '<meta name="author" content="ana ruiz"><meta property="og:site_name" content="Ana Ruiz">',
        body: `<h1>Bridge closed</h1>${line}${STORY}`,
      }).authors;
    expect(by("<p>Boats | <a href='/all'>ana ruiz</a> | 3 May 2024</p>")).toEqual(["Ana Ruiz"]);
    expect(by("<p>Posted on 3 May 2024 by <a href='/u'>@AnaRuiz</a></p>")).toEqual(["Ana Ruiz"]);
    expect(by("<p>3 May 2024</p>")).toEqual([]);
    expect(by("<p>ana ruiz</p>")).toEqual([]);
  });

  it("leaves the site's name out behind a person's, beside it or glued to it", () => {
    const head = '<meta property="og:site_name" content="Harbour Today">';
    const by = (line: string) => describe({ head, body: body(`<div class="byline">${line}</div>`) }).authors;
    expect(by('<a href="/staff/1/ana">Ana Ruiz</a><div>Harbour Today</div>')).toEqual(["Ana Ruiz"]);
    expect(by("<span>Ana Ruiz Harbour Today</span>")).toEqual(["Ana Ruiz"]);
    expect(by("By Harbour Today")).toEqual(["Harbour Today"]);
  });

  it("reads linked names with a joiner between them where the data names one, and an element marked for tests", () => {
    const head = story({ "@type": "Person", name: "Ana Ruiz" }, "Article");
    const two =
      '<h4 class="post-author-name"><a href="/author/ana/">Ana Ruiz</a>, <a href="/author/tom/">Tom Lee</a></h4>';
    expect(describe({ head, body: body(two) }).authors).toEqual(["Ana Ruiz", "Tom Lee"]);
    const marked =
      '<div data-testid="byline-new"><span>Ana Ruiz</span><div>Harbour correspondent</div></div>';
    const house = story({ "@type": "Organization", name: "Harbour Post" });
    expect(describe({ head: house, body: body(marked) }).authors).toEqual(["Ana Ruiz"]);
  });

  it("reads names that may break anywhere", () => {
    expect(describe({ body: body("<p>Von Mat&shy;thi&shy;as Ruiz</p>") }).authors).toEqual(["Matthias Ruiz"]);
  });

  it("reads a name that stands twice once", () => {
    const page = describe({
      body: body(
        '<a class="authors__name" href="/auteurs/ana">Ana Ruiz<span class="sr-only">Ana Ruiz</span></a>',
      ),
    });
    expect(page.authors).toEqual(["Ana Ruiz"]);
  });

  it("reads a label on a line of its own in a box after the story", () => {
    const box = '<aside class="related"><h5>Written by</h5><h2>Ana Ruiz</h2></aside>';
    expect(describe({ body: `<article>${body("")}</article>${box}` }).authors).toEqual(["Ana Ruiz"]);
  });

  it("believes news markup that names a person although the page does not", () => {
    expect(
      describe({ head: story({ "@type": "Person", name: "Ana Ruiz" }), body: body("") }).authors,
    ).toEqual(["Ana Ruiz"]);
  });

  it("names nobody from comments, captions, related stories or biographies of others", () => {
    const page = describe({
      body:
        body('<figure><img><figcaption class="author">Photo: Otto Lens</figcaption></figure>') +
        '<div class="related"><h3>More</h3><p class="author">By Rita Elsewhere</p></div>' +
        '<section class="comments"><span class="comment-author author">Karl Angry</span><p itemprop="author">Karl</p></section>',
    });
    expect(page.authors).toEqual([]);
  });

  it("reads names that stand side by side without a by-word", () => {
    const page = describe({
      body: body(
        '<div class="article-byline"><div><span>Ana Ruiz</span> <span>Tom Lee</span> <span>Mira Okafor</span></div></div>',
      ),
    });
    expect(page.authors).toEqual(["Ana Ruiz", "Tom Lee", "Mira Okafor"]);
  });

  it("reads a by-word that stands on a line of its own, and a footer of the story", () => {
    expect(
      describe({ body: body("<div>Von</div><div><a href='/autoren/eva'>Eva Müller</a></div>") }).authors,
    ).toEqual(["Eva Müller"]);
    expect(
      describe({
        body: `<article><h1>A</h1>${STORY}<footer class="entry-meta">May 3, 2024 by <a>anaruiz</a> | <a>Local</a></footer></article>`,
      }).authors,
    ).toEqual(["anaruiz"]);
  });

  it("reads a signature set apart after the last paragraph, and no other short line there", () => {
    const head = story({ "@type": "Organization", name: "Harbour Post" });
    const signed = (end: string) => describe({ head, body: `<article>${body("")}${end}</article>` }).authors;
    expect(signed('<p style="text-align: right">Lê Phương</p>')).toEqual(["Lê Phương"]);
    expect(signed("<p><strong>Ana Ruiz</strong></p>")).toEqual(["Ana Ruiz"]);
    expect(signed("<p>Harbour Street</p>")).toEqual(["Harbour Post"]);
    expect(signed("<p><strong>Read more about ferries</strong></p>")).toEqual(["Harbour Post"]);
  });

  it("prefers a whole name to an account name of it", () => {
    const head = story({ "@type": "Person", name: "anaruiz" });
    expect(describe({ head, body: body("<p>By Ana Ruiz</p>") }).authors).toEqual(["Ana Ruiz"]);
  });

  it("keeps markup and byline that name different people as evidence", () => {
    const head = story({ "@type": "Person", name: "Ana Ruiz" });
    const page = describe({ head, body: body("<p>By Tom Lee</p><p>Ana Ruiz is on leave.</p>") });
    expect(page.conflicts).toContainEqual({
      field: "authors",
      values: [
        { value: "Ana Ruiz", from: "json-ld" },
        { value: "Tom Lee", from: "byline" },
      ],
    });
  });
});
