import { expect, it, describe as suite } from "vitest";
import { findDates } from "../../../../src/article/metadata/date-text.ts";
import { parseMachineDate } from "../../../../src/article/metadata/machine-date.ts";
import { describe, jsonLd, STORY } from "./describe.ts";

const first = (text: string, lang = "en", dayFirst = true) =>
  findDates(text, { lang, dayFirst })[0]?.iso ?? null;

suite("dates in a line of text", () => {
  it.each([
    ["en", "May 3, 2024", "2024-05-03"],
    ["en", "Published 3rd May 2024", "2024-05-03"],
    ["en", "Sept. 14, 2023, 4:05 p.m. ET", "2023-09-14T16:05"],
    ["en", "3 May 2024 at 09:15 BST", "2024-05-03T09:15+01:00"],
    ["en", "Tue, 14 May 2019 10:00:00 GMT", "2019-05-14T10:00:00Z"],
    ["de", "3. Mai 2024, 17:47 Uhr", "2024-05-03T17:47"],
    ["de-at", "Graz, 4. Jänner 2023", "2023-01-04"],
    ["de", "03.05.24", "2024-05-03"],
    ["fr", "Publié le 1er août 2023 à 7h05", "2023-08-01T07:05"],
    ["es", "3 de mayo de 2024", "2024-05-03"],
    ["pt", "12 de março de 2022 às 08h30", "2022-03-12T08:30"],
    ["it", "9 febbraio 2021", "2021-02-09"],
    ["nl", "7 mrt. 2020 - 11:00", "2020-03-07T11:00"],
    ["sv", "14 maj 2021 kl. 06.15", "2021-05-14T06:15"],
    ["nb", "torsdag 09. mai 2024 - 13:26", "2024-05-09T13:26"],
    ["fi", "5. kesäkuuta 2020", "2020-06-05"],
    ["is", "5. júní 2020", "2020-06-05"],
    ["pl", "19 kwietnia 2026", "2026-04-19"],
    ["cs", "1. března 2021", "2021-03-01"],
    ["hr", "7. listopada 2020.", "2020-10-07"],
    ["pl", "7 listopada 2020", "2020-11-07"],
    ["hu", "2024. május 3.", "2024-05-03"],
    ["lt", "2024 m. gegužės 3 d.", "2024-05-03"],
    ["ro", "3 ianuarie 2022", "2022-01-03"],
    ["el", "3 Μαΐου 2024", "2024-05-03"],
    ["tr", "3 Ağustos 2023", "2023-08-03"],
    ["ru", "14 мая 2025, 20:28", "2025-05-14T20:28"],
    ["uk", "2 листопада 2021", "2021-11-02"],
    ["bg", "8 юли 2019", "2019-07-08"],
    ["ar", "٣ مايو ٢٠٢٤", "2024-05-03"],
    ["he", "12 בינואר 2022", "2022-01-12"],
    ["he", "12 ינואר 2022", "2022-01-12"],
    ["fa", "3 مارس 2021", "2021-03-03"],
    ["hi", "4 सितंबर 2024", "2024-09-04"],
    ["bn", "৪ মে ২০২২", "2022-05-04"],
    ["th", "3 พฤษภาคม 2567", "2024-05-03"],
    ["vi", "22 tháng 10, 2025", "2025-10-22"],
    ["id", "17 Agustus 2023", "2023-08-17"],
    ["zh", "2024年04月24日23:52", "2024-04-24T23:52"],
    ["ja", "２０２５年１月２１日 20時50分", "2025-01-21T20:50"],
    ["ko", "2023년 8월 9일", "2023-08-09"],
    ["sw", "3 Agosti 2023", "2023-08-03"],
    ["en", "2024-05-03T15:47:42.389+0000", "2024-05-03T15:47:42+00:00"],
  ])("%s: %s", (lang, text, iso) => {
    expect(first(text, lang)).toBe(iso);
  });

  it("reads numbers in the order of the page's country, unless only one is possible", () => {
    expect(first("3/4/2024", "en-us", false)).toBe("2024-03-04");
    expect(first("3/4/2024", "en-gb", true)).toBe("2024-04-03");
    expect(first("4/13/2024", "de", true)).toBe("2024-04-13");
  });

  it.each([
    "31 June 2024",
    "version 2.10.14.3",
    "may 2024 be kind",
    "call 03/456 789",
    "1024 x 768",
    "score 3-1 2024",
  ])("no date: %s", (text) => expect(first(text)).toBeNull());
});

suite("dates in markup", () => {
  const reading = { lang: "en", dayFirst: false };
  it.each([
    ["2024-05-03T15:47:42.389000+00:00", "2024-05-03T15:47:42+00:00"],
    ["2024-05-03 15:47:42 +0200", "2024-05-03T15:47:42+02:00"],
    ["2024-05-03T15:47Z", "2024-05-03T15:47Z"],
    ["1715000000", "2024-05-06T12:53:20Z"],
    ["1715000000000", "2024-05-06T12:53:20Z"],
    ["20240503T101010", "2024-05-03T10:10:10"],
    ["05/03/2024", "2024-05-03"],
    ["May 3, 2024", "2024-05-03"],
    ["0000-00-00", null],
    ["1970-01-01T00:00:00Z", null],
    ["yesterday", null],
    ["", null],
  ])("%s", (text, iso) => expect(parseMachineDate(text, reading)).toBe(iso));
});

suite("publication and change of a page", () => {
  it("takes JSON-LD before what the page shows, and keeps what contradicts it", () => {
    const page = describe({
      head: jsonLd({
        "@type": "NewsArticle",
        headline: "Bridge closed",
        datePublished: "2024-05-03T08:00:00+01:00",
      }),
      body: `<h1>Bridge closed</h1><p>5 May 2024</p>${STORY}`,
    });
    expect(page.published).toBe("2024-05-03T08:00:00+01:00");
    expect(page.conflicts).toEqual([
      {
        field: "published",
        values: [
          { value: "2024-05-03T08:00:00+01:00", from: "json-ld" },
          { value: "2024-05-05", from: "byline" },
        ],
      },
    ]);
  });

  it("gives an instant in UTC the zone that the shown time of day proves", () => {
    const page = describe({
      head: '<meta property="article:published_time" content="2024-05-04T02:25:56Z">',
      body: `<h1>Bridge closed</h1><p>May 3, 2024 9:25 pm</p>${STORY}`,
    });
    expect(page.published).toBe("2024-05-03T21:25:56-05:00");
    expect(page.conflicts).toEqual([]);
  });

  it("reads numbers in the order that the markup proves", () => {
    const page = describe({
      head: '<meta property="article:published_time" content="2024-03-04T10:00:00+00:00">',
      body: `<h1>Bridge closed</h1><p>03/04/2024 10:00</p>${STORY}`,
    });
    expect(page.conflicts).toEqual([]);
  });

  it("tells the date of a change from that of publication by the words beside it", () => {
    const page = describe({
      body: `<h1>Brücke gesperrt</h1><div>Veröffentlicht: 3. Mai 2024, 08:00 Uhr</div><div>Aktualisiert am 4. Mai 2024</div>${STORY}`,
      html: '<html lang="de">',
    });
    expect([page.published, page.modified]).toEqual(["2024-05-03T08:00", "2024-05-04"]);
  });

  it("reads microdata, time elements and the address when there is nothing else", () => {
    expect(
      describe({
        body: `<article itemscope itemtype="https://schema.org/Article"><h1>A</h1><meta itemprop="datePublished" content="2021-02-03">${STORY}</article>`,
      }).published,
    ).toBe("2021-02-03");
    expect(
      describe({ body: `<h1>A</h1><time datetime="2021-02-03T10:00Z">Wed</time>${STORY}` }).published,
    ).toBe("2021-02-03T10:00Z");
    expect(
      describe({ body: `<h1>A</h1>${STORY}`, url: "https://a.example/2021/02/03/a.html" }).published,
    ).toBe("2021-02-03");
  });

  const told = (tag: string) =>
    `<meta property="article:published_time" content="${tag}"><meta property="article:modified_time" content="2024-06-30T09:00:00Z">`;

  it("believes the date that is marked and shown by the headline before a meta element alone", () => {
    const shown = '<time datetime="2024-05-03">3 May 2024</time>';
    const page = (head: string, by = shown) => describe({ head, body: `<h1>A</h1>${by}${STORY}` }).published;
    expect(page(told("2019-02-05T16:07"))).toBe("2024-05-03");
    expect(page(told("2024-05-02T23:07"))).toBe("2024-05-02T23:07");
    expect(page(told("2019-02-05T16:07"), '<time datetime="2024-06-30">30 June 2024</time>')).toBe(
      "2019-02-05T16:07",
    );
    const data = jsonLd({ "@type": "Article", headline: "A", datePublished: "2019-02-05" });
    expect(page(data + told("2019-02-05T16:07"))).toBe("2019-02-05");
  });

  it("gives an instant by the clock of the page's country where that is another day", () => {
    const page = (url: string, tag: string) =>
      describe({ url, head: told(tag), body: `<h1>A</h1>${STORY}` }).published;
    expect(page("https://harbour.it/a", "2024-01-01T23:01:00Z")).toBe("2024-01-02T00:01:00+01:00");
    expect(page("https://harbour.it/a", "2024-06-01T22:01:00Z")).toBe("2024-06-02T00:01:00+02:00");
    expect(page("https://harbour.co.jp/a", "2024-06-01T18:00:00+00:00")).toBe("2024-06-02T03:00:00+09:00");
    expect(page("https://harbour.ar/a", "2024-06-02T01:30:00Z")).toBe("2024-06-01T22:30:00-03:00");
    for (const [url, tag] of [
      ["https://harbour.it/a", "2024-01-01T12:00:00Z"],
      ["https://harbour.ar/a", "2024-06-02T00:00:00Z"],
      ["https://harbour.com/a", "2024-01-01T23:01:00Z"],
      ["https://harbour.it/a", "2024-01-01T23:01:00+03:00"],
    ] as const) {
      expect(page(url, tag)).toBe(tag);
    }
  });

  it("reads numbers in the order in which the page's archive names the months", () => {
    const page = (archive: string) =>
      describe({
        html: '<html lang="en">',
        url: "https://harbourpost.com/a",
        body: `<h1>Bridge closed</h1><p>12/03/2026</p>${STORY}<ul><li>${archive}</li></ul>`,
      }).published;
    expect(page("March 2026")).toBe("2026-03-12");
    expect(page("December 2026")).toBe("2026-12-03");
    expect(page("May 2026")).toBe("2026-12-03");
  });

  it("takes the instant that other markup gives for a day written as its midnight", () => {
    const page = (instant: string) =>
      describe({
        head: `${jsonLd({
          "@type": "NewsArticle",
          headline: "Bridge closed",
          datePublished: "2024-05-03T00:00:00+0000",
        })}<meta property="article:published_time" content="${instant}">`,
        body: `<h1>Bridge closed</h1>${STORY}`,
      }).published;
    expect(page("2024-05-04T03:10:20Z")).toBe("2024-05-04T03:10:20Z");
    expect(page("2024-05-09T03:10:20Z")).toBe("2024-05-03T00:00:00+00:00");
  });

  it("reads the title of an element that is called published", () => {
    const line = '<abbr class="published" title="Friday, May 3rd, 2024, 7:05 pm">yesterday evening</abbr>';
    expect(describe({ body: `<h1>Bridge closed</h1>${line}${STORY}` }).published).toBe("2024-05-03T19:05");
  });

  it("reads the date where the heading comes after the story in the markup, and before notes at its end", () => {
    const after = `<div><p>3 May 2024</p>${STORY}</div>${"<i></i>".repeat(50)}<h1>Bridge closed</h1>`;
    expect(describe({ head: "<title>Bridge closed</title>", body: after }).published).toBe("2024-05-03");
    const note = `<p>${"The Harbour Post tells what the river does, every day and for everybody. ".repeat(2)}</p>`;
    const credit =
      '<div class="date-and-credit"><p class="date">3 May 2024. <i>Updated: 7 May 2024</i></p></div>';
    const page = describe({ body: `<h1>Bridge closed</h1>${STORY}${credit}${note}` });
    expect([page.published, page.modified]).toEqual(["2024-05-03", "2024-05-07"]);
  });

  it("takes no copyright, deadline or event for the publication, and no date from nowhere", () => {
    expect(
      describe({ body: `<h1>A</h1>${STORY}<p>Copyright 3 May 2019 Harbour Post</p>` }).published,
    ).toBeNull();
    expect(describe({ body: `<h1>A</h1>${STORY}` }).published).toBeNull();
  });
});
