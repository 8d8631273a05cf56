import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../../src/model/source-input.ts";
import { findCitations } from "../../../src/sources/outlets/outlet-frames.ts";
import { outletLexicon } from "../../../src/sources/outlets/outlet-lexicon.ts";
import { findOutlets, type OutletMetadata } from "../../../src/sources/outlets/outlets.ts";
import { publisherOf } from "../../../src/sources/outlets/publisher.ts";
import { ALL_OUTLET_WORDS, language } from "./loaded-languages.ts";
import { AMBIGUOUS_NAMES, KNOWN_NAMES, NO_OUTLET_NAMES, PAPERS_OF } from "./samples/outlet-names.ts";
import { OUTLET_SAMPLES } from "./samples/outlets.ts";

type Page = OutletMetadata & { siteName: string | null; lang: string };
const PAGE: Page = {
  authors: [],
  siteName: "Lantern Daily",
  url: "https://lantern.example/news/1",
  lang: "en",
  origins: [],
};

/** Samples name the Nordic languages, which share their words, as one. */
const lexiconFor = (lang: string) => outletLexicon(language(lang === "nordic" ? "no" : lang).outlets);

function outletsOf(text: string | string[], page: Partial<Page> = {}, kinds: Paragraph["kind"][] = []) {
  const lines = typeof text === "string" ? [text] : text;
  const paragraphs = lines.map((line, id): Paragraph => ({ id, text: line, kind: kinds[id] ?? "prose" }));
  const metadata = { ...PAGE, ...page };
  const lexicon = lexiconFor(metadata.lang);
  return findOutlets(paragraphs, metadata, publisherOf(metadata, lexicon), lexicon).outlets;
}
const names = (...args: Parameters<typeof outletsOf>) => outletsOf(...args).map((outlet) => outlet.name);
const relations = (...args: Parameters<typeof outletsOf>) =>
  outletsOf(...args).map(({ name, relation }) => [name, relation]);

describe("cue rules", () => {
  test("ids are unique and every rule has samples", () => {
    const ids = ALL_OUTLET_WORDS.flatMap(({ cues }) => cues.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(OUTLET_SAMPLES).sort()).toEqual([...ids].sort());
    for (const { hits, misses } of Object.values(OUTLET_SAMPLES)) {
      expect(hits.length).toBeGreaterThan(0);
      expect(misses.length).toBeGreaterThan(0);
    }
  });
  for (const [id, { lang, hits, misses }] of Object.entries(OUTLET_SAMPLES)) {
    test.each(hits)(`${id} hits: %s`, (text, outlet) => {
      expect(outletsOf(text, { lang }).map((found) => found.name)).toEqual([outlet]);
      const found = findCitations([{ id: 0, text, kind: "prose" }], lexiconFor(lang));
      expect(found.length).toBeGreaterThan(0);
    });
    test.each(misses)(`${id} misses: %s`, (text) => {
      expect(outletsOf(text, { lang })).toEqual([]);
    });
  }
});

describe("names", () => {
  test.each(AMBIGUOUS_NAMES)("%s: %s", (lang, name, hit, miss) => {
    expect(names(hit, { lang }).map((found) => found.replace(/^The /, ""))).toEqual([
      name.replace(/^The /, ""),
    ]);
    expect(names(miss, { lang })).toEqual([]);
  });
  test.each(KNOWN_NAMES)("%s is known in an English story", (name, text) => {
    expect(names(text)).toEqual([name]);
  });
  test.each(PAPERS_OF)("%s", (name, text) => {
    expect(names(text)).toEqual([name]);
  });
  test.each(NO_OUTLET_NAMES)("no outlet: %s", (text) => {
    expect(names(text)).toEqual([]);
  });
  test("verbs count as whole words: 'the toll' tells nobody", () => {
    const text = ["The quake raised the toll, Reuters said on Monday."];
    expect(outletsOf(text)).toMatchObject([{ name: "Reuters", words: "Reuters said on Monday" }]);
  });
});

describe("agency copy", () => {
  test.each([
    ["(Reuters) — The bridge was closed on Monday.", "Reuters"],
    ["MARSTON, Ohio (AP) — The bridge was closed on Monday.", "Associated Press"],
    ["LONDON, Nov 20 (Reuters) - The bridge was closed on Monday.", "Reuters"],
    ["Reuters — The bridge was closed on Monday.", "Reuters"],
    ["Berlin (dpa/moh) - Die Brücke wurde am Montag gesperrt.", "dpa"],
    ["ROMA (ANSA) - Il ponte è chiuso da lunedì.", "ANSA"],
    ["Madrid, 12 ene (EFE).- El puente se cerró el lunes.", "EFE"],
    ["STOCKHOLM/TT. Bron stängdes i måndags.", "TT", "sv"],
    ["МОСКВА, 20 ноя - РИА Новости. Мост закрыли в понедельник.", "РИА Новости", "ru"],
    ["ТАСС, 20 ноября. Мост закрыли в понедельник.", "ТАСС", "ru"],
    ["新华社北京11月20日电 大桥星期一关闭。", "新华社", "zh"],
    ["【ワシントン共同】橋は月曜日に閉鎖された。", "共同", "ja"],
    ["（中央社記者林某台北20日電）大橋星期一關閉。", "中央社", "zh"],
  ])("dateline: %s", (text, name, lang = "en") => {
    const [outlet, ...rest] = outletsOf(text, { lang });
    expect(rest).toEqual([]);
    expect(outlet).toMatchObject({ name, relation: "agency-copy", evidence: { block: 0, start: 0 } });
    expect(text).toContain(outlet?.words);
  });

  test.each([
    ["The Associated Press contributed to this report.", "Associated Press"],
    ["© 2024 Associated Press. All rights reserved.", "Associated Press"],
    ["With files from The Canadian Press", "Canadian Press"],
    ["Quelle: dpa", "dpa", "de"],
    ["© dpa-infocom, dpa:240101-99-12345/2", "dpa"],
    ["AFP", "AFP"],
    ["Man rechne mit Stau, hieß es am Abend. (SDA)", "SDA", "de"],
    ["The road reopens in May. AFP", "AFP"],
    ["/ritzau/", "Ritzau", "da"],
    ["Com informações da Reuters", "Reuters", "pt"],
  ])("end credit: %s", (text, name, lang = "en") => {
    const found = outletsOf(["The bridge was closed.", "Drivers waited for hours.", text], { lang });
    expect(found.map((outlet) => [outlet.name, outlet.relation])).toContainEqual([name, "agency-copy"]);
  });

  test.each([
    ["The bridge (AP Photo/Jane Roe)"],
    ["Foto: dpa", "de"],
    [
      "The exam (AP) was harder than last year, pupils said, and the paper ran over two long and tiring hours.",
    ],
    ["Reuters is a company with offices in many cities."],
  ])("no credit: %s", (text, lang = "en") => {
    expect(outletsOf(["One.", text], { lang })).toEqual([]);
  });

  test("bylines name agencies and houses", () => {
    expect(relations("The bridge.", { authors: ["Reuters Staff"] })).toEqual([["Reuters", "agency-copy"]]);
    expect(relations("Le pont.", { authors: ["Le Courrier du Lac et AFP"], lang: "fr" })).toEqual([
      ["AFP", "agency-copy"],
    ]);
    expect(outletsOf("The bridge.", { authors: ["Ada Quist, Futurism"] })).toMatchObject([
      { name: "Futurism", relation: "republished", reporter: "Ada Quist", evidence: null },
    ]);
    expect(outletsOf(["Von dpa", "Die Brücke."], { lang: "de" }, ["byline"])).toMatchObject([
      { name: "dpa", relation: "agency-copy", evidence: { block: 0 } },
    ]);
    expect(names("The bridge.", { authors: ["Maria Stern", "Tom Focus"] })).toEqual([]);
  });
});

describe("relation and reporter", () => {
  test("a report cited in the lead is what the story stands on, a later one is a side fact", () => {
    const text = [
      "The harbour will be sold, according to Bloomberg, in what would be the largest sale in decades.",
      "The city has said nothing about the price, which had been a matter of rumour since the spring.",
      "Reuters reported last year that the quays were sinking by two centimetres a year or even more.",
      "A decision is due.",
    ];
    expect(relations(text)).toEqual([
      ["Bloomberg", "original-report"],
      ["Reuters", "cited-report"],
    ]);
  });
  test("reporters", () => {
    expect(outletsOf("The town fell silent, Ines Dahl reported in an exclusive for CNN.")[0]?.reporter).toBe(
      "Ines Dahl",
    );
    expect(outletsOf("He said so via Owen Pratt of the Marston Post-Dispatch.")[0]?.reporter).toBe(
      "Owen Pratt",
    );
    expect(outletsOf("“No deal,” she told CNN's Iris Vale.")[0]?.reporter).toBe("Iris Vale");
    expect(outletsOf("“No deal,” she told ABC News on This Week.")[0]?.reporter).toBeNull();
  });
  test("one entry an outlet, by its strongest relation and fullest name", () => {
    const text = [
      "LONDON (Reuters) - The bridge was closed on Monday.",
      "An engineer told Reuters that the cables were worn.",
      "The Quill River Gazette reported in May that the toll would rise.",
      "The mayor told the Gazette that it would not.",
    ];
    expect(relations(text)).toEqual([
      ["Reuters", "agency-copy"],
      ["Quill River Gazette", "original-report"],
    ]);
  });
  test("short forms of other papers stay apart", () => {
    expect(
      names("Ifølge The Independent er broen stengt. Han fortalte avisa Irish Independent det.", {
        lang: "no",
      }),
    ).toEqual(["The Independent", "Irish Independent"]);
  });
  describe("origins of the markup", () => {
    const canonical = [{ name: "tideline.example", url: "https://tideline.example/a", from: "canonical" }];
    test("what the data names as the origin is one", () => {
      const origins = [{ name: "Tideline", url: "https://tideline.example/a", from: "json-ld isBasedOn" }];
      expect(outletsOf("The bridge.", { origins })).toMatchObject([
        { name: "Tideline", relation: "republished", evidence: null },
      ]);
      const known = [{ name: "reuters.com", url: "https://www.reuters.com/a", from: "meta source" }];
      expect(relations("The bridge.", { origins: known })).toEqual([["Reuters", "republished"]]);
    });
    test("a canonical address elsewhere alone says nothing", () => {
      expect(outletsOf("The bridge.", { origins: canonical })).toEqual([]);
    });
    test("it does with the house's name in a byline, in the credits or among the authors", () => {
      expect(
        outletsOf(["By Mara Tidd, Tideline", "The bridge."], { origins: canonical }, ["byline"]),
      ).toMatchObject([
        { name: "tideline.example", relation: "republished", words: "By Mara Tidd, Tideline" },
      ]);
      expect(
        names(["The bridge.", "Read it at Tideline.example"], { origins: canonical }, ["prose", "credit"]),
      ).toEqual(["tideline.example"]);
      expect(names("The bridge.", { origins: canonical, authors: ["mtidd@tideline.example"] })).toEqual([
        "tideline.example",
      ]);
      const own = [{ name: "maratidd.example", url: "https://maratidd.example/a", from: "canonical" }];
      expect(
        names(["By Mara Tidd", "The bridge."], { origins: own, authors: ["Mara Tidd"] }, ["byline"]),
      ).toEqual([]);
      expect(names(["Photo: Tideline", "The bridge."], { origins: canonical }, ["credit"])).toEqual([]);
    });
    test("an outlet that the text cites is the house whose address stands there: one line", () => {
      const origins = [{ name: "nbcnews.com", url: "https://www.nbcnews.com/a", from: "canonical" }];
      expect(
        outletsOf(["The bridge is shut, and nobody knows for how long, or why.", "She told NBC News so."], {
          origins,
        }),
      ).toMatchObject([{ name: "NBC News", relation: "republished", words: "told NBC News" }]);
      const paper = [
        { name: "marstonpost.example", url: "https://marstonpost.example/a", from: "canonical" },
      ];
      expect(relations("The mayor told the Marston Post so.", { origins: paper })).toEqual([
        ["Marston Post", "republished"],
      ]);
    });
    test("the publisher's own address is none", () => {
      const own = [{ name: "Lantern", url: "https://www.lantern.example/a", from: "json-ld isBasedOn" }];
      expect(outletsOf("The bridge.", { origins: own })).toEqual([]);
    });
  });
});

describe("look-alikes", () => {
  test.each([
    ["“It is late,” Alex Press noted in her diary."],
    ["The Ministry of Foreign Affairs says the border is open."],
    ["[ Engadget ] A new telephone was shown."],
    ["She joined Reuters reports on a spring day."],
    ["According to Cambridge University Press, the book is out of print."],
    // Whose picture it is.
    ["Ines Dahl/Marston Post, via Associated Press"],
    ["The harbour on Monday. Ines M. Dahl/Getty Images, via Reuters"],
    // A month, a role, a thing that bears the name.
    ["This post was originally published on October 4."],
    ["That is so according to Mara Tidd, Deputy News Director at the ferry line."],
    ["The delay was cited in the Metro line’s plan to close two stations."],
    // Whose programme somebody leads; what is still to come, or denied.
    ["The letter – also backed by BBC Harbour host Ines Dahl – asks for a bridge."],
    ["The debate, to be carried on MSNBC, opens the week."],
    ["Decent people should not appear on Fox News."],
    ["She did not speak to Reuters."],
    ["Odell won a prize for his New Yorker investigation into the ferry line."],
  ])("%s", (text) => {
    expect(outletsOf(text)).toEqual([]);
  });
  test("an article from another outlet that is only spoken of is a report", () => {
    const text = [
      "Ferries are slow.",
      "But a long article from the Washington Post shows how slow they are.",
    ];
    expect(relations(text)).toEqual([["The Washington Post", "original-report"]]);
    expect(relations("This article is from the Marston Post.")).toEqual([["Marston Post", "republished"]]);
  });
  test("published elsewhere first is republished, not reported", () => {
    expect(relations("This article was originally published by Futurism.")).toEqual([
      ["Futurism", "republished"],
    ]);
  });
});

describe("the publisher is no outlet", () => {
  test.each([
    ["“We wait,” she told the BBC.", { siteName: "BBC News", url: "https://www.bbc.com/news/1" }],
    ["“We wait,” she told BBC Scotland.", { siteName: null, url: "https://www.bbc.co.uk/news/1" }],
    ["“We wait,” she told Fox News.", { siteName: null, url: "https://www.foxnews.com/us/1" }],
    ["“We wait,” she told The Post.", { siteName: "New York Post", url: "https://nypost.com/1" }],
    [
      "“We wait,” she told the Harbor Post.",
      { siteName: "The Harbor Post", url: "https://harborpost.example/1" },
    ],
    ["(CNN) The bridge was closed on Monday.", { siteName: "CNN", url: "https://edition.cnn.com/1" }],
    [
      "„Wir warten“, sagte sie dem SPIEGEL.",
      { siteName: "DER SPIEGEL", url: "https://www.spiegel.de/1", lang: "de" },
    ],
  ])("%s", (text, page) => {
    expect(outletsOf(text, page)).toEqual([]);
  });
  test("on an agency's host for other papers the agency is an outlet", () => {
    const page = { siteName: null, url: "https://hosted.ap.org/marston/article/1" };
    expect(names("LONDON (AP) — The bridge was closed.", page)).toEqual(["Associated Press"]);
  });
});

// The test's own time limit is the measure.
test.each([
  ["one word", "A".repeat(300_000)],
  ["brackets", "(".repeat(100_000)],
  ["articles", "The ".repeat(60_000)],
  ["a compound", "Zeitung".repeat(40_000)],
])("no outlet is found in text made to hang it: %s", (_, hostile) => {
  expect(outletsOf(hostile)).toEqual([]);
});
