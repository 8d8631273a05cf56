// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import {
  all,
  click,
  close,
  find,
  open,
  openReading,
  press,
  start,
  useEmptyDocument,
  words,
} from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { FERRY, PICTURE } from "./readings/ferry.ts";
import { HARVEST_AR } from "./readings/harvest-ar.ts";
import { longReading } from "./readings/long.ts";

useEmptyDocument();

describe("while the page is read", () => {
  it("shows the frame at once, and says after two seconds that the page is long", async () => {
    vi.useFakeTimers();
    await start(fakePort(() => new Promise(() => {})));
    expect(find(".wordmark")?.textContent).toBe("Byline");
    expect(find(".visually-hidden[role=status]")?.textContent).toBe("Reading the page…");
    await act(() => void vi.advanceTimersByTime(1900));
    expect(find(".reading-words")?.textContent).toBe("Reading the page…");
    await act(() => void vi.advanceTimersByTime(200));
    expect(find(".reading-words")?.textContent).toMatch(/long page/);
    expect(find(".visually-hidden[role=status]")?.textContent).toMatch(/long page/);
  });
});

describe("the article", () => {
  it("tells at its end how much of a long one is there, until all is", async () => {
    const waiting: (() => void)[] = [];
    vi.stubGlobal("requestIdleCallback", (work: () => void) => waiting.push(work));
    vi.stubGlobal("cancelIdleCallback", () => {});
    await openReading(longReading(1200, 0));
    const shares: number[] = [];
    for (let turns = 0; find(".article-coming") && turns < 100; turns++) {
      shares.push(Number(/(\d+)%/.exec(find(".article-coming")?.textContent ?? "")?.[1]));
      await act(async () => {
        for (const work of waiting.splice(0)) work();
      });
    }
    const { complete } = find(".article-body")?.dataset ?? {};
    // What still waits is called off by the same browser.
    await close();
    vi.unstubAllGlobals();
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(complete).toBe("true");
  });

  it("has headline, standfirst, byline, dates, source strip and the blocks in order", async () => {
    await openReading(FERRY);
    expect(words("h1")).toEqual(["Winter ferry was cleared in eleven minutes, engineer says"]);
    expect(find(".standfirst")?.textContent).toMatch(/^A crew member says/);
    expect(find(".byline")?.textContent).toMatch(
      /^By Mara Lindqvist and Tom OkaforUpdated November 2\d, 2026 at [^(]+\(.+\)November 2\d, 2026 at [^(]+$/,
    );
    expect(find(".source-strip")?.textContent).toContain(
      "reported by Coast Radio\u00a0· 2\u00a0named, 1\u00a0unnamed, 3\u00a0quotes",
    );
    expect(all(".article-body .block").map((block) => block.id)).toEqual(
      [30, 40, 50, 70, 90, 100, 110, 120, 140, 150, 160, 170, 180].map((id) => `block-${id}`),
    );
    expect(find("#block-180")?.className).toContain("small-print");
  });

  it.each([
    ["as much as the publisher's count tells", 1000, /About 30 % of the story/],
    ["that the end may be missing where there is no count", null, /The end may be missing/],
    ["the same where all of it seems to be here", 310, /The end may be missing/],
  ])("says of a story for subscribers %s", async (_, declaredWords, notice) => {
    const metadata = { ...FERRY.metadata, paywalled: true, declaredWords };
    await openReading({ ...FERRY, words: 300, metadata });
    expect(words(".notice")).toHaveLength(1);
    expect(words(".notice")[0]).toMatch(notice);
  });

  it("says which page of the story it is", async () => {
    const { url } = FERRY.metadata;
    await openReading({
      ...FERRY,
      metadata: { ...FERRY.metadata, pageLinks: [`${url}?page=2`, `${url}?page=3`] },
    });
    expect(words(".notice")).toEqual([expect.stringMatching(/^This is page 1 of 3\./)]);
  });

  it("has the language and direction of the piece", async () => {
    await openReading(HARVEST_AR);
    expect(find("article")?.getAttribute("lang")).toBe("ar");
    expect(find("article")?.dir).toBe("rtl");
  });

  it.each(["ja-JP-mac", "", "English"])("holds where browser and page name no language: %j", async (tag) => {
    const article = { ...HARVEST_AR, metadata: { ...HARVEST_AR.metadata, lang: tag } };
    await open(
      fakePort({ ...article, sources: { ...article.sources, coverage: "quotes" } }, { language: tag }),
    );
    await press("s");
    expect(find(".byline")?.textContent).toContain("October 2, 2026");
    expect(find(".panel .notice")?.textContent).toMatch(/language of this page is unknown|In Japanese/);
  });

  it("shows how far the reader has come", async () => {
    await openReading(FERRY);
    const reader = find("#reader")!;
    Object.defineProperties(reader, { scrollHeight: { value: 1600 }, clientHeight: { value: 600 } });
    reader.scrollTop = 250;
    await act(() => void reader.dispatchEvent(new Event("scroll")));
    expect(find(".progress")?.style.transform).toBe("scaleX(0.25)");
  });

  it("shows pictures without referrer, and the alt text of one that does not come", async () => {
    await openReading(FERRY);
    const picture = find("img");
    expect(picture?.getAttribute("src")).toBe(PICTURE);
    expect(picture?.getAttribute("referrerpolicy")).toBe("no-referrer");
    await act(() => void picture?.dispatchEvent(new Event("error")));
    expect(find("img")).toBeNull();
    expect(find(".picture-missing")?.textContent).toContain("A white ferry at a stone quay in fog");
    expect(find(".picture-missing a")?.getAttribute("href")).toBe(FERRY.metadata.url);
  });

  it("asks for no picture of what was removed", async () => {
    await openReading(FERRY);
    await press("r");
    expect(all("img").map((picture) => picture.getAttribute("src"))).toEqual([PICTURE]);
  });

  it("opens links in a tab of their own, without a way back to the popup", async () => {
    await openReading(FERRY);
    const link = find(".article-body a");
    expect(link?.getAttribute("href")).toBe("https://maritime.example/log");
    expect(link?.getAttribute("target")).toBe("_blank");
    expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("gives a first-level heading of the page second rank, and a bold line with that role a heading", async () => {
    await openReading(
      makeArticle({ blocks: [el("h1", {}, "Again"), { role: "heading", content: p(el("b", {}, "Bold")) }] }),
    );
    expect(words("h1")).toEqual(["An invented headline"]);
    expect(words(".article-body h2, .article-body h3")).toEqual(["Again", "Bold"]);
  });

  it("says where something can only be seen on the page", async () => {
    await openReading(makeArticle({ blocks: [{ role: "embed", content: el("div", {}) }] }));
    expect(find(".embed-missing")?.textContent).toMatch(/View on the page/);
  });

  it("takes a doubtful block out when told", async () => {
    await openReading(FERRY);
    expect(find("#block-150 .doubt-why")?.hidden).toBe(true);
    await click("#block-150 .doubt > button");
    expect(find("#block-150 .doubt-why")?.textContent).toContain("Perhaps: Product promotion.");
    await click("#block-150 .doubt-why button");
    expect(find("#block-150")).toBeNull();
    await press("r");
    expect(find(".panel")?.textContent).toContain("You took this out.");
  });

  it("renders the first screen at once and the rest when there is time", async () => {
    vi.useFakeTimers();
    await openReading(longReading(120, 0));
    const first = all(".block").length;
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(60);
    await act(async () => void vi.advanceTimersByTime(17));
    expect(all(".run")).toHaveLength(5);
    expect(all(".block").length).toBe(5 * first);
    for (let i = 0; i < 10; i++) await act(async () => void vi.advanceTimersByTime(17));
    expect(find(".article-body")?.dataset.complete).toBe("true");
    expect(all(".block").length).toBe(129);
  });

  it("shortens a byline of forty names, and gives them on demand", async () => {
    const authors = Array.from({ length: 40 }, (_, i) => `Author ${i + 1}`);
    await openReading(makeArticle({ metadata: { authors }, blocks: [p("Text")] }));
    expect(find(".byline")?.textContent).toContain("Author 5 and 35 more");
    await click(".byline button");
    expect(find(".byline")?.textContent).toContain("and Author 40");
  });
});
