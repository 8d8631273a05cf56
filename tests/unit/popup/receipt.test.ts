import { describe, expect, it } from "vitest";
import type { SourcedArticle } from "../../../src/model/reading.ts";
import { linesOf } from "../../../src/popup/take/line-breaks.ts";
import { obsidianAddress } from "../../../src/popup/take/obsidian.ts";
import { receiptOf, receiptText } from "../../../src/popup/take/receipt.ts";
import { textsOf } from "../../../src/words/texts.ts";
import { englishText, fakePort } from "./fake-port.ts";
import { makeArticle, p } from "./make-reading.ts";
import { FERRY } from "./readings/ferry.ts";
import { longReading } from "./readings/long.ts";

const NOW = new Date("2026-11-30T12:00:00Z");

const takenOf = (article: SourcedArticle) => ({
  article,
  sources: article.sources,
  shown: article.blocks,
  texts: textsOf(fakePort(article)),
  language: "en",
});
const receipt = (article: SourcedArticle) => receiptOf(takenOf(article), article.sources, NOW);
const plain = (words: string) => words.replace(/[\u2068\u2069]/g, "");

describe("the receipt", () => {
  it("tells whose story it is, who speaks in it, and where it stands", () => {
    expect(plain(receiptText(receipt(FERRY)))).toBe(
      [
        "Winter ferry was cleared in eleven minutes, engineer says",
        "Harbour Post (harbourpost.example) · November 23, 2026 at 5:30 AM",
        "Coast Radio, original reporting",
        "",
        receipt(FERRY).cited,
        "",
        "“We have written three letters and received one automatic reply”",
        "— Rosa Nyberg, director of the Seafarers’ Union",
        "",
        "https://www.harbourpost.example/2026/ferry#:~:text=We%20have%20written%20three%20letters%20and%20received%20one%20automatic%20reply%2C",
        "Read with Byline on November 30, 2026",
      ].join("\n"),
    );
  });

  it("quotes nobody who is uncertain, and no quotation that has no room", () => {
    const article = makeArticle({
      blocks: [p(`“It leaks,” said Mara Ilves. “${"long ".repeat(80)}end,” said Jo Brandt.`)],
      sources: {
        voices: [
          { name: "Mara Ilves", certainty: "uncertain", says: ["It leaks,"] },
          { name: "Jo Brandt", says: [`${"long ".repeat(80)}end,`] },
        ],
      },
    });
    expect(receipt(article).quotation).toBeNull();
    expect(receipt(article).address).toBe(article.metadata.url);
  });

  it.each(["BBC News · bbc.co.uk ".repeat(40), "bbc.co.uk", "البي بي سي ".repeat(60), "\u202e"])(
    "cannot be made to show another outlet without the real host: %s",
    (siteName) => {
      const article = makeArticle({ metadata: { siteName }, blocks: [p("It rained.")] });
      const { origin } = receipt(article);
      expect(origin).toContain("harbourpost.example");
      expect(origin.length).toBeLessThan(200);
    },
  );

  it("makes no line of its own of what somebody says over six paragraphs", () => {
    const words = ["It leaks.", "It sank.", "BBC News (bbc.co.uk)", "Read with Byline", "It rose.", "So."];
    const article = makeArticle({
      blocks: [p(`“${words[0]}” said Mara Ilves.`)],
      sources: { voices: [{ name: "Mara Ilves", says: [words[0]!] }] },
    });
    article.sources.quotes[0]!.text = words.join("\n");
    const lines = receiptText(receipt(article)).split("\n");
    expect(lines.filter((line) => line.startsWith("BBC News") || line.startsWith("Read with"))).toEqual([
      "Read with Byline on November 30, 2026",
    ]);
    expect(lines).toContain(`“${words.join(" ")}”`);
    expect(receipt(article).address).toMatch(/#:~:text=It%20leaks\.$/);
  });

  it("has the real host in its address, whatever stands before it", () => {
    const url = "https://bbc.co.uk%2Fnews@harbourpost.example/2026/ferry";
    const { address } = receipt(makeArticle({ metadata: { url }, blocks: [p("It rained.")] }));
    expect(address).toBe("https://harbourpost.example/2026/ferry");
  });

  it("keeps names in another script in their own order", () => {
    const article = makeArticle({
      blocks: [p("“It leaks,” said Mara إيلفس. “It sank,” said Mara إيلفس.")],
      sources: {
        voices: [{ name: "Mara إيلفس", role: "قبطان the ferry", says: ["It leaks,", "It sank,"] }],
      },
    });
    const { quotation, cited } = receipt(article);
    expect(quotation?.speaker).toBe("\u2068Mara إيلفس\u2069, \u2068قبطان the ferry\u2069");
    expect(cited).toContain("\u2068Mara إيلفس\u2069");
  });

  it.each([
    ["ar", "«جفت الآبار»"],
    ["de-at", "„جفت الآبار“"],
    ["ja", "「جفت الآبار」"],
    ["en", "“جفت الآبار”"],
    [null, "“جفت الآبار”"],
  ])("quotes with the marks of the article's language: %s", (lang, words) => {
    const article = makeArticle({
      metadata: { lang },
      blocks: [p("جفت الآبار، قال يوسف.")],
      sources: { voices: [{ name: "يوسف", says: ["جفت الآبار"] }] },
    });
    expect(receipt(article).quotation?.words).toBe(words);
  });

  it("leaves out a date on which the page disagrees with itself", () => {
    const article = makeArticle({
      metadata: {
        published: "2026-11-23T05:30:00Z",
        conflicts: [
          {
            field: "published",
            values: [
              { value: "2026-11-23", from: "markup" },
              { value: "2026-11-20", from: "page" },
            ],
          },
        ],
      },
      blocks: [p("It rained.")],
    });
    expect(plain(receipt(article).origin)).toBe("Harbour Post (harbourpost.example)");
  });

  it("says what was not found where there are no sources", () => {
    const article = makeArticle({ blocks: [p("It rained.")] });
    expect(receipt(article).quotation).toBeNull();
    expect(receipt(article).cited).toBe(englishText("summary_whole", englishText("summary_none")));
  });

  it("counts three hundred voices, and quotes one", () => {
    const { cited, quotation } = receipt(longReading(310, 300));
    expect(cited).toContain("301");
    expect(quotation?.speaker).toContain("Witness");
  });

  it("calls no other outlet the story's that is only cited", () => {
    const article = makeArticle({
      blocks: [p("It rained, Coast Radio reported.")],
      sources: {
        outlets: [
          {
            name: "Coast Radio",
            relation: "cited-report",
            given: false,
            reporter: null,
            evidence: null,
            words: "Coast Radio reported",
          },
        ],
      },
    });
    expect(receipt(article).reporting).toBeNull();
  });
});

describe("lines", () => {
  /** Every letter is ten wide. */
  const lines = (text: string, width: number, most = 99, lang = "en") =>
    linesOf(text, { width, most, lang, measure: (words) => words.length * 10 });

  it("break between words, and keep signs with theirs", () => {
    expect(lines("The ferry (Aster) stopped, “again”.", 120)).toEqual([
      "The ferry",
      "(Aster)",
      "stopped,",
      "“again”.",
    ]);
  });

  it("break a name that is wider than they are, and lose no letter", () => {
    const name = "x".repeat(200);
    expect(lines(name, 90).join("")).toBe(name);
    expect(Math.max(...lines(name, 90).map(({ length }) => length))).toBeLessThanOrEqual(9);
  });

  it("break where no spaces are written", () => {
    expect(lines("雨が降った。誰も来なかった。", 60, 99, "ja").length).toBeGreaterThan(2);
  });

  it("say that more would follow", () => {
    expect(lines("one two three four five six", 90, 2)).toEqual(["one two", "three…"]);
  });

  it("are none of nothing", () => {
    expect(lines("  ", 90)).toEqual([]);
  });
});

it("a note in Obsidian has the headline's name without what its links end at", () => {
  const article = makeArticle({
    metadata: { title: "Ferry #3 [live] ^ & more?" },
    blocks: [p("It rained.")],
  });
  expect(obsidianAddress(takenOf(article))).toBe(
    "obsidian://new?file=Ferry%203%20live%20%26%20more&clipboard",
  );
});
