import { describe, expect, it } from "vitest";
import type { SourcedArticle } from "../../../src/model/reading.ts";
import { standsIn } from "../../../src/popup/state/session.ts";
import { type Format, writeArticle } from "../../../src/popup/take/take.ts";
import { textsOf } from "../../../src/words/texts.ts";
import { fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";
import { HARVEST_AR } from "./readings/harvest-ar.ts";

function write(article: SourcedArticle, format: Format, placed: Record<number, "in" | "out"> = {}) {
  const port = fakePort(article);
  const shown = article.blocks.filter((block) => standsIn(block, placed));
  return writeArticle(
    { article, sources: article.sources, shown, texts: textsOf(port), language: "en" },
    format,
  );
}

describe.each(["markdown", "text", "html"] as const)("%s", (format) => {
  it("holds the story and its sources, and nothing that was removed", () => {
    const words = write(FERRY, format).words.replace(/^---\n[\s\S]*?\n---\n/, "");
    const places = [
      "Winter ferry was cleared in eleven minutes, engineer says",
      "By Mara Lindqvist and Tom Okafor · Harbour Post",
      "https://www.harbourpost.example/2026/ferry",
      "A crew member says the inspection",
      "Photograph: Ines Hartmann/Harbour Post",
      "What the records show",
      "Borealis",
      "The union wants the Aster checked again",
      "Reporting by Mara Lindqvist; editing by Jo Brandt",
      "Who says so",
      "Coast Radio, original reporting",
      "Rosa Nyberg, director of the Seafarers’ Union (quoted once, paraphrased once)",
      "engineer, member of the crew (quoted once, Unnamed: “because he fears for his job”)",
      "inspection log (named, not linked)",
    ].map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words).not.toMatch(/Ten islands|Harbour Summit|Sign up/);
  });

  it("holds what the reader put back, without what the reader took out", () => {
    const { words } = write(FERRY, format, { 60: "in", 150: "out" });
    expect(words).toContain("Ten islands to visit this spring");
    expect(words).not.toContain("four crowns");
  });

  it("survives an article of nothing", () => {
    expect(
      write(makeArticle({ metadata: { title: "", url: "", siteName: null }, blocks: [] }), format).words,
    ).toBeTruthy();
  });
});

it("numbers the items of an ordered list in plain text, and marks those of others", () => {
  const steps = el("ol", { start: 3 }, el("li", {}, "Soak the beans."), el("li", {}, "Rinse them."));
  const needs = el("ul", {}, el("li", {}, "Salt"));
  const article = makeArticle({
    blocks: [
      { role: "list", content: steps },
      { role: "list", content: needs },
    ],
  });
  expect(write(article, "text").words).toContain("3. Soak the beans.\n4. Rinse them.\n\n- Salt\n");
});

it("marks in plain text the items of a list within a numbered one, and no second paragraph of an item", () => {
  const beans = el("ul", {}, el("li", {}, "white"), el("li", {}, "2. choice"));
  const steps = el("ol", {}, el("li", {}, "Soak the beans:", beans), el("li", {}, p("Rinse."), p("Twice.")));
  const article = makeArticle({ blocks: [{ role: "list", content: steps }] });
  expect(write(article, "text").words).toContain(
    "1. Soak the beans:\n- white\n- 2. choice\n2. Rinse.\nTwice.\n",
  );
});

it.each(["markdown", "text", "html"] as const)("%s holds no mark at which a word may be broken", (format) => {
  const article = makeArticle({ blocks: [p("Die Glocken\u00adtürme stehen leer.")] });
  expect(write(article, format).words).toContain("Die Glockentürme stehen leer.");
});

describe("markdown", () => {
  it("writes behind a word how it is read", () => {
    const word = el("ruby", {}, "鐘", el("rt", {}, "かね"));
    const article = makeArticle({
      blocks: [{ role: "paragraph", content: p("村の", word, "は鳴らない。") }],
    });
    expect(write(article, "markdown").words).toContain("村の鐘(かね)は鳴らない。");
  });

  it("has one first-level heading, links, tables and quotes", () => {
    const { words, fileName } = write(FERRY, "markdown");
    expect(words.match(/^# .*/gm)).toEqual(["# Winter ferry was cleared in eleven minutes, engineer says"]);
    expect(words).toContain("[Maritime Office](https://maritime.example/log)");
    expect(words).toMatch(/\| Vessel +\| Inspection +\| Minutes \|\n\| -+ \| -+ \| -+ \|/);
    expect(words).toContain("> “A thorough check");
    expect(words).toContain("![A white ferry at a stone quay in fog](https://pictures.example/ferry.svg)");
    expect(fileName).toBe("Winter ferry was cleared in eleven minutes, engineer says.md");
  });

  it("proves each source by its sentences, as quotes under its line", () => {
    const { words } = write(FERRY, "markdown");
    const line = words.indexOf("Rosa Nyberg, director of the Seafarers’ Union (");
    const rest = words.slice(line).split(/\n- /)[0]!;
    expect(rest).toMatch(/\n {2}> Rosa Nyberg, director of the Seafarers’ Union, said the account matched/);
    expect(rest).toContain("We have written three letters");
  });

  it("escapes what the story's words would turn into markup", () => {
    const { words } = write(
      makeArticle({ blocks: [p("# not a heading"), p("2 * 3 * 4 _x_ [a](b)")] }),
      "markdown",
    );
    expect(words).toContain("\\# not a heading");
    expect(words).toContain("2 \\* 3 \\* 4 \\_x\\_ \\[a]\\(b)");
  });
});

describe("markdown that programs run", () => {
  const code = (value: string) => el("pre", {}, el("code", {}, value));
  const inline = (value: string) => p("so ", el("code", {}, value), " it says");
  const words = (...blocks: ReturnType<typeof p>[]) =>
    write(makeArticle({ metadata: { title: "A <% tp %> title %%" }, blocks }), "markdown").words;

  it.each([
    ["in text", p("<%tp.file.delete()%> and %%gone%%")],
    [
      "parted by an empty element",
      p("<", el("b", {}, ""), "%tp.file.delete()%> and %", el("i", {}, ""), "%gone%%"),
    ],
    ["in code", code("<% if x %>")],
    ["in a line of code", inline("<%* tR %>")],
    ["in a heading", el("h2", {}, "<% x %> %%y%%")],
    ["in a link", p(el("a", { href: "https://a.example/%%x<%y%>" }, "<%a%> %%b%%"))],
    ["in a picture", el("figure", {}, el("img", { src: "https://a.example/%%x.png", alt: "<%a%> %%b%%" }))],
    ["in a table", el("table", {}, el("tr", {}, el("td", {}, "<%a%> %%b%%")))],
    ["in a list", el("ul", {}, el("li", {}, "<%a%> %%b%%"))],
  ])("holds no template and no comment %s", (_, block) => {
    expect(words(block)).not.toMatch(/<%|%%/);
  });

  it("keeps the pairs readable: as references in text, as they are in code", () => {
    expect(words(p("a <% b %> 5 %%"))).toContain("a &lt;% b %> 5 &#37;%");
    expect(words(code("5 %% 3"))).toContain("5 %% 3");
  });

  it.each(["= this.file.name", "$= dv.current()", " =1+1"])("has no inline query %j", (query) => {
    expect(words(inline(query))).toContain(`so ${query.trim()}`.replace(/\s+/g, " "));
    expect(words(inline(query))).not.toMatch(/`\s*\$?=/);
  });

  it("has no callout that folds its words away, and no embedded note", () => {
    const quote = el("blockquote", {}, p("[!danger]- Closed"), p("![[secret]]"));
    expect(words(quote)).not.toMatch(/^> \[!|!\[\[/m);
  });

  it("opens with properties whose values are JSON", () => {
    const head = write(FERRY, "markdown").words.split("---\n")[1] ?? "";
    const properties = Object.fromEntries(
      head
        .trim()
        .split("\n")
        .map((line) => [line.split(": ")[0], JSON.parse(line.slice(line.indexOf(": ") + 2))]),
    );
    expect(properties).toMatchObject({
      title: "Winter ferry was cleared in eleven minutes, engineer says",
      author: ["Mara Lindqvist", "Tom Okafor"],
      site: "Harbour Post (harbourpost.example)",
      url: "https://www.harbourpost.example/2026/ferry",
    });
    expect(properties.sources).toContain("Rosa Nyberg");
  });
});

describe("html", () => {
  it("is one file that asks for nothing but pictures and runs no script", () => {
    const { words } = write(FERRY, "html");
    expect(words).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">/);
    expect(words.replaceAll("&#x27;", "'")).toContain(
      "content=\"default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action",
    );
    expect(words).toContain('<meta name="referrer" content="no-referrer">');
    expect(words).not.toMatch(/<script|<link|<iframe|\son\w+=/);
    expect(words.match(/ src="[^"]*"/g)).toEqual([' src="https://pictures.example/ferry.svg"']);
  });

  it("escapes words that look like markup", () => {
    const { words } = write(
      makeArticle({ metadata: { title: "<script>alert(1)</script>" }, blocks: [p("a < b && c > d")] }),
      "html",
    );
    expect(words).not.toContain("<script>");
    expect(words).toContain("a &#x3C; b &#x26;&#x26; c > d");
  });

  it("has the direction of the article", () => {
    expect(write(HARVEST_AR, "html").words).toContain('<html lang="ar" dir="rtl">');
  });
});

describe("the file's name", () => {
  it.each([
    ["Who/what: a <test>?", "Who what a test.txt"],
    ["...", "article.txt"],
    ["", "article.txt"],
    ["\u202Eevil\u0000name", "evil name.txt"],
    ["CON", "CON_.txt"],
    ["com1.tar: a device", "com1_.tar a device.txt"],
    ["nul", "nul_.txt"],
    ["Consumers pay more", "Consumers pay more.txt"],
    [".htaccess explained", "htaccess explained.txt"],
    ["Then they said . . .", "Then they said.txt"],
    [`${"x".repeat(79)}😀`, `${"x".repeat(79)}.txt`],
    ["x".repeat(300), `${"x".repeat(80)}.txt`],
  ])("for %j is %j", (title, fileName) => {
    expect(write(makeArticle({ metadata: { title }, blocks: [el("p", {}, "a")] }), "text").fileName).toBe(
      fileName,
    );
  });
});

describe("csl", () => {
  const items = (article: SourcedArticle) => JSON.parse(write(article, "csl").words);

  it("describes the article and the documents that it rests on", () => {
    const [article, ...documents] = items(FERRY);
    expect(article).toMatchObject({
      type: "article-newspaper",
      title: FERRY.metadata.title,
      author: [{ literal: "Mara Lindqvist" }, { literal: "Tom Okafor" }],
      "container-title": "Harbour Post",
      URL: "https://www.harbourpost.example/2026/ferry",
    });
    expect(article.issued["date-parts"][0].slice(0, 1)).toEqual([
      Number(FERRY.metadata.published!.slice(0, 4)),
    ]);
    expect(documents).toContainEqual(
      expect.objectContaining({ type: "webpage", URL: "https://maritime.example/log" }),
    );
    expect(documents).toContainEqual(expect.objectContaining({ type: "document", title: "inspection log" }));
    expect(new Set([article, ...documents].map(({ id }) => id)).size).toBe(documents.length + 1);
  });

  it("leaves out what is not known", () => {
    const [article, ...documents] = items(
      makeArticle({ metadata: { title: "The pier", url: "", authors: [], published: null }, blocks: [] }),
    );
    for (const key of ["author", "issued", "URL"]) expect(article).not.toHaveProperty(key);
    expect(documents).toEqual([]);
  });

  it.each([
    ["2026-03", [2026, 3]],
    ["2026", [2026]],
    ["2026-03-12T23:30:00-05:00", [2026, 3, 12]],
  ])("gives the date %s as the publisher wrote it", (published, parts) => {
    const [article] = items(makeArticle({ metadata: { published }, blocks: [] }));
    expect(article.issued).toEqual({ "date-parts": [parts] });
  });
});
