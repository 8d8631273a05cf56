import { describe, expect, test } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { LINK_ORDER, LINK_RULES } from "../../../src/rules/link-kinds.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { classifyLink, findUnlinkedDocuments, rankLinks } from "../../../src/sources/links/links.ts";
import { outletLexicon } from "../../../src/sources/outlets/outlet-lexicon.ts";
import { language } from "./loaded-languages.ts";
import { DOCUMENT_HITS, DOCUMENT_MISSES, HOST_HITS, LINK_HITS, LINK_OTHERS } from "./samples/links.ts";

const OUTLETS = outletLexicon(language("en").outlets);
const OWN = "https://www.lantern.example/news/1";

describe("kinds of links", () => {
  test("ids are unique and every rule has samples", () => {
    const ids = LINK_RULES.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(LINK_HITS).sort()).toEqual([...ids].sort());
    expect(new Set(LINK_ORDER).size).toBe(LINK_ORDER.length);
    for (const { kind } of LINK_RULES) expect(LINK_ORDER).toContain(kind);
  });
  for (const row of LINK_RULES) {
    test.each(LINK_HITS[row.id] ?? [])(`${row.id}: %s`, (url) => {
      expect(classifyLink(url, OWN, OUTLETS)).toBe(row.kind);
    });
  }
  test.each(LINK_OTHERS)("%s is %s", (url, kind) => {
    expect(classifyLink(url, OWN, OUTLETS)).toBe(kind);
  });
  test.each(HOST_HITS)("%s is %s, whatever the story's language", (url, kind) => {
    expect(classifyLink(url, OWN, OUTLETS)).toBe(kind);
  });
  test.each(LINK_RULES.filter(({ places }) => places))(
    "places of $id are written as places, each once",
    ({ places = "" }) => {
      const all = places.split(" ");
      expect(new Set(all).size).toBe(all.length);
      for (const place of all)
        expect(place).toMatch(/^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z-]+)?|[a-z-]+\.|(?:\/[a-z-]+)+\/?)$/);
    },
  );
  test("a government's own page links to itself", () => {
    expect(classifyLink("https://www.epa.gov/ponds", "https://www.epa.gov/news/1", OUTLETS)).toBe("own");
  });
  test.each(["", "not a url", "javascript:alert(1)", "mailto:a@b.example"])("no address: %s", (url) => {
    expect(classifyLink(url, OWN, OUTLETS)).toBe("other");
  });
});

describe("ranking", () => {
  test("what can be checked first, each address once, nothing that is no web address", () => {
    const link = (url: string) => ({ url, text: "here", block: 3, start: 0, end: 4 });
    const ranked = rankLinks(
      [
        link("https://www.lantern.example/tag/ferry"),
        link("https://x.com/a/status/1"),
        link("https://www.epa.gov/ponds"),
        link("https://doi.org/10.9999/abc.1"),
        link("https://doi.org/10.9999/abc.1?utm_source=mail#top"),
        link("mailto:desk@lantern.example"),
        link("https://harborpost.example/ferry"),
      ],
      OWN,
      OUTLETS,
    );
    expect(ranked.map(({ kind }) => kind)).toEqual(["study", "official", "news", "social", "own"]);
    expect(ranked[0]).toEqual({
      url: "https://doi.org/10.9999/abc.1",
      host: "doi.org",
      text: "here",
      kind: "study",
      document: "here",
      source: null,
      block: 3,
    });
  });
});

describe("texts of links", () => {
  test.each([
    ["en", "said", ""],
    ["en", "according", ""],
    ["en", "here", ""],
    ["fr", "selon", ""],
    ["en", "report", "report"],
    ["en", "officials", "officials"],
    ["en", "Said", "Said"],
    ["en", "said on Monday", "said on Monday"],
    ["en", "quay", "quay"],
    ["en", "is among", ""],
    ["en", "about 40 percent", ""],
    ["en", "data on quays", "data on quays"],
  ])("%s: a bare verb names nothing: %s", (lang, text, shown) => {
    const links = [{ url: "https://doi.org/10.9999/a", text, block: 0, start: 0, end: 3 }];
    const [link] = findSources(
      { ...parseSourceRow({ text: "The dam held.", lang }), links },
      language(lang),
    ).links;
    expect(link).toMatchObject({ text: shown, host: "doi.org" });
  });
});

describe("documents behind links", () => {
  /** The sentence with its link in brackets. */
  const linked = (sentence: string, lang = "en") => {
    const [before = "", words = "", behind = ""] = sentence.split(/[[\]]/);
    const text = before + words + behind;
    const end = before.length + words.length;
    const links = [{ url: "https://doi.org/10.9999/a", text: words, block: 0, start: before.length, end }];
    return findSources({ ...parseSourceRow({ text, lang }), links }, language(lang));
  };
  test.each([
    ["A [new survey] of sluice keepers found that half of them work alone.", "new survey of sluice keepers"],
    ["The ministers said in a [joint statement] that the ferry stays.", "joint statement"],
    [
      "A paper published in [Tides and Harbors] suggests that the quay is sinking.",
      "paper published in Tides and Harbors",
    ],
    [
      "The keepers noted [findings of damp and mouldy rooms in the tower].",
      "findings of damp and mouldy rooms in the tower",
    ],
    ["According to [Quill Research], half of the keepers work alone.", "Quill Research"],
    ["Quill research shows that [half of data and harbor teams work alone].", "Quill research"],
    ["A study of 12 harbors [found that the water is clean].", "study of 12 harbors"],
    ["A study of 12 harbors found that the water is clean ([4]).", "study of 12 harbors"],
    ["The water is clean, according to a [Harbor Bureau report].", "Harbor Bureau report"],
    ["The boat is safe, a [report released on Monday that names no skipper] says.", "report"],
  ])("%s", (sentence, name) => {
    expect(linked(sentence).links[0]?.document).toBe(name);
  });
  test.each([
    "Lee said the berth costs [$4,000 a year].",
    "The court [ordered the ferry to stop], Lee said.",
    "The agency [reports that the water is clean].",
    "The port paid [the harbor fund] in May, Lee said.",
    "Download: [Report] | Data | Code",
    "She walked past the [Office of Quays and Tides] and said nothing.",
    "The plan was backed by the [Harbor Development Agency], Lee said.",
  ])("no document: %s", (sentence) => {
    expect(linked(sentence).links[0]?.document).toBeNull();
  });
  test("the words of a linked document are the link's line", () => {
    const { links, sources } = linked("A [new survey] found that half of the keepers work alone.");
    expect(sources[links[0]!.source!]?.kind).toBe("document");
  });
});

describe("documents without a link", () => {
  const find = (lang: string, text: string, links: Parameters<typeof findUnlinkedDocuments>[1] = []) => {
    const data = language(lang === "nordic" ? "no" : lang);
    return data.coverage === "full" ? findUnlinkedDocuments([{ id: 7, text }], links, data.documents) : [];
  };
  test.each(DOCUMENT_HITS)("%s: %s", (lang, text, name) => {
    const [found] = find(lang, text);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toBe(name);
    expect(found?.evidence.block).toBe(7);
  });
  test.each(DOCUMENT_MISSES)("%s misses: %s", (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });
  test("a linked document is none", () => {
    const link = {
      url: "https://doi.org/10.9999/a",
      host: "doi.org",
      text: "found",
      kind: "study" as const,
      document: "report by the Harbor Institute",
      source: null,
      block: 7,
    };
    expect(find("en", "A report by the Harbor Institute found it.", [link])).toEqual([]);
    const elsewhere = { ...link, kind: "other" as const, block: 2, text: "report by the Harbor Institute" };
    expect(find("en", "A report by the Harbor Institute found it.", [elsewhere])).toEqual([]);
  });
  // The test's own time limit is the measure.
  test.each([
    ["documents", "report by ".repeat(30_000)],
    ["one word", "A".repeat(300_000)],
    ["a name without end", `report by ${"The ".repeat(60_000)}`],
  ])("text made to hang it is read: %s", (_, hostile) => {
    expect(find("en", hostile).length).toBeLessThan(2);
  });
});
