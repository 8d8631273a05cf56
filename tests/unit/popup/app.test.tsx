// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReaderPort } from "../../../src/model/port.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { App } from "../../../src/popup/app/App.tsx";
import { fakePort } from "./fake-port.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { FAILURES } from "./readings/failures.ts";
import { FERRY, PICTURE } from "./readings/ferry.ts";
import { HARVEST_AR } from "./readings/harvest-ar.ts";
import { longReading } from "./readings/long.ts";

const seen = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  seen.mockClear();
  Element.prototype.scrollIntoView = seen;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

async function open(port: ReaderPort): Promise<void> {
  await act(async () => render(<App port={port} />, document.body));
  await settle();
}
/** Tests that set the clock leave this one alone. */
const soon = globalThis.setTimeout;

/** Lets answers of the port and the hashes of the memory arrive and be rendered. */
async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await act(() => new Promise((done) => soon(done, 2)));
}
const openReading = (reading: Reading) => open(fakePort(reading));

const find = (selector: string) => document.body.querySelector<HTMLElement>(selector);
const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((element) => element.textContent?.trim());
const press = (key: string, target: EventTarget = document.body) =>
  act(
    () => void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
  );
const click = (selector: string, text = "") => {
  const target = all(selector).find((element) => element.textContent?.includes(text));
  if (!target) throw new Error(`Nothing to click: ${selector} ${text}`);
  return act(async () => target.click()).then(settle);
};

describe("while the page is read", () => {
  it("shows the frame at once, and says after two seconds that the page is long", async () => {
    vi.useFakeTimers();
    await open(fakePort(() => new Promise(() => {})));
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
  it("has headline, standfirst, byline, dates, source strip and the blocks in order", async () => {
    await openReading(FERRY);
    expect(words("h1")).toEqual(["Winter ferry was cleared in eleven minutes, engineer says"]);
    expect(find(".standfirst")?.textContent).toMatch(/^A crew member says/);
    expect(find(".byline")?.textContent).toMatch(/^By Mara Lindqvist and Tom OkaforNovember 2/);
    expect(find(".source-strip")?.textContent).toContain(
      "Published by Harbour Post · reported by Coast Radio · 3\u00a0named, 2\u00a0unnamed, 3\u00a0quotes",
    );
    expect(all(".article-body > .block").map((block) => block.id)).toEqual(
      [30, 40, 50, 70, 90, 100, 110, 120, 140, 150, 160, 170, 180].map((id) => `block-${id}`),
    );
    expect(find("#block-180")?.className).toContain("small-print");
  });

  it("has the language and direction of the piece", async () => {
    await openReading(HARVEST_AR);
    expect(find("article")?.getAttribute("lang")).toBe("ar");
    expect(find("article")?.dir).toBe("rtl");
  });

  it("shows pictures without referrer, and the alt text of one that does not come", async () => {
    await openReading(FERRY);
    const picture = find("img");
    expect(picture?.getAttribute("src")).toBe(PICTURE);
    expect(picture?.getAttribute("referrerpolicy")).toBe("no-referrer");
    expect(picture?.getAttribute("loading")).toBe("lazy");
    await act(() => void picture?.dispatchEvent(new Event("error")));
    expect(find("img")).toBeNull();
    expect(find(".picture-missing")?.textContent).toContain("A white ferry at a stone quay in fog");
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
    expect(find(".ledger-list")?.textContent).toContain("You took this out.");
  });

  it("renders the first screen at once and the rest when there is time", async () => {
    vi.useFakeTimers();
    await openReading(longReading(120, 0));
    const first = all(".block").length;
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(60);
    await act(async () => void vi.advanceTimersByTime(17));
    expect(all(".block").length).toBe(first + 30);
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

describe("the source panel", () => {
  it("opens by key and by strip, and Escape gives the focus back", async () => {
    await openReading(FERRY);
    await press("s");
    expect(find(".panel h2")?.textContent).toBe("Who says so");
    expect(document.activeElement?.textContent).toBe("Who says so");
    await press("Escape");
    expect(find(".panel")).toBeNull();
    expect(document.activeElement?.id).toBe("open-sources");
    await click(".source-strip");
    expect(find(".panel")).not.toBeNull();
  });

  it("keeps certain and uncertain, named and unnamed, and documents apart", async () => {
    await openReading(FERRY);
    await press("s");
    const groups = all(".panel-section").map((section) => [
      section.querySelector("h3")?.textContent,
      [...section.querySelectorAll(".source-name")].map((name) => name.textContent),
    ]);
    expect(groups.slice(0, 5)).toEqual([
      ["Where it comes from", ["Coast Radio"]],
      ["Named sources", ["Rosa Nyberg", "Northern Lines"]],
      ["Unnamed sources", ["engineer"]],
      ["Less certain", ["Passengers", "Maritime Office"]],
      ["Documents and links", ["the Office’s own handbook", "inspection log"]],
    ]);
    expect(find(".panel")?.textContent).toContain("Unnamed: “because he fears for his job”");
    expect(find(".panel")?.textContent).toContain("director of the Seafarers’ Union1 quote, 1 indirect");
    expect(find(".panel")?.textContent).toContain("© 2026 Harbour Post. All rights reserved.");
  });

  it("marks a source's passages, steps through them and round, and lets go", async () => {
    await openReading(FERRY);
    await press("s");
    await click(".choice-button", "Rosa Nyberg");
    expect(words("mark")).toEqual([
      "Rosa Nyberg, director of the Seafarers’ Union, said the account matched what her members had reported since the summer.",
      "We have written three letters and received one automatic reply,",
    ]);
    const current = () => words("mark[data-current]").join();
    expect(current()).toMatch(/^Rosa Nyberg/);
    expect(seen).toHaveBeenCalledTimes(1);
    await press("n");
    expect(current()).toMatch(/^We have written/);
    expect(find(".visually-hidden[role=status]")?.textContent).toBe("2 of 2");
    await press("n");
    expect(current()).toMatch(/^Rosa Nyberg/);
    await press("p");
    expect(current()).toMatch(/^We have written/);
    await press("Escape");
    expect(all("mark")).toEqual([]);
    expect(find(".panel")).not.toBeNull();
  });

  it("lists each claim with its sentence and goes to it", async () => {
    await openReading(FERRY);
    await press("s");
    await click(".choice-button", "Northern Lines");
    expect(words(".claim-button")).toEqual([
      "A spokesman for the operator, Northern Lines, called the figures “a clerical matter”.",
      "According to Northern Lines, the Aster has sailed 212 times since then without an incident.",
    ]);
    await click(".claim-button", "According to");
    expect(words("mark[data-current]").join()).toMatch(/^According to/);
    expect(find(".claim-button[aria-current=location]")?.textContent).toMatch(/^According to/);
  });

  it("finds the passage of the last of 300 sources, though it was not rendered yet", async () => {
    vi.useFakeTimers();
    await openReading(longReading(300, 300));
    await press("s");
    await click(".choice-button", "Witness 300");
    expect(words("mark[data-current]").join()).toContain("note number 300");
  });

  it("says that only quotations are known in a language", async () => {
    const article = { ...HARVEST_AR, sources: { ...HARVEST_AR.sources, coverage: "quotes" as const } };
    await openReading(article);
    await press("s");
    expect(find(".panel .notice")?.textContent).toContain("In Arabic, Byline finds quotations");
  });
});

describe("the ledger", () => {
  it("lists removals with text, picture and reason, and counts what stood outside", async () => {
    await openReading(FERRY);
    await press("r");
    expect(words(".ledger-item h4")).toEqual(["Related story", "House promotion", "Newsletter sign-up"]);
    expect(find(".ledger-list")?.textContent).toContain("Picture: Join us at the Harbour Summit");
    expect(words(".count-list li")).toEqual([
      "Related story 14",
      "Newsletter sign-up 1",
      "Comments 1",
      "Share buttons 2",
    ]);
    expect(find("#open-ledger .badge")?.textContent).toBe("21");
  });

  it("puts a removal back where it stood and takes it out again", async () => {
    await openReading(FERRY);
    await press("r");
    await click(".ledger-item button");
    const ids = () => all(".article-body > .block").map((block) => block.id);
    expect(ids().slice(1, 5)).toEqual(["block-40", "block-50", "block-60", "block-70"]);
    expect(find("#block-60")?.textContent).toContain("Ten islands to visit this spring");
    expect(find(".visually-hidden[role=status]")?.textContent).toBe("Put back in the article.");
    await click("#block-60 .block-bar button");
    expect(find("#block-60")).toBeNull();
    expect(ids()).toHaveLength(13);
  });
});

describe("failures", () => {
  it.each(Object.entries(FAILURES))("%s has a title, a sentence and a next step", async (_, failure) => {
    await openReading(failure);
    expect(find("h1")?.textContent).not.toMatch(/^$|_/);
    expect(document.activeElement).toBe(find("h1"));
    for (const paragraph of all(".failure-words p")) expect(paragraph.textContent).not.toMatch(/^$|failure_/);
    expect(all(".failure-actions button").length).toBeGreaterThan(0);
  });

  it("reads the selection when there is no article", async () => {
    const port = fakePort(async (scope) =>
      scope === "page" ? FAILURES["no-article-selection"] : { ...FERRY, scope },
    );
    await open(port);
    await click(".failure-actions button", "Read selection");
    expect(port.asked).toEqual(["page", "selection"]);
    expect(find(".kicker")?.textContent).toContain("Your selection");
  });

  it("offers no selection where nothing is selected", async () => {
    await openReading(FAILURES["no-article"]!);
    expect(words(".failure-actions button")).toEqual(["Try again"]);
  });

  it("copies the details, or shows them when the browser refuses", async () => {
    const port = fakePort(FAILURES.error!);
    await open(port);
    expect(document.body.textContent).not.toContain("Cannot read");
    await click(".failure-actions button", "Copy details");
    expect(port.copied).toEqual(["label: Cannot read properties of null"]);
    expect(find(".failure-actions [role=status]")?.textContent).toBe("Copied.");
    render(null, document.body);
    await open(fakePort(FAILURES.error!, { clipboard: false }));
    await click(".failure-actions button", "Copy details");
    expect(find("pre.details")?.textContent).toBe("label: Cannot read properties of null");
  });

  it("survives a port that breaks its promise", async () => {
    await open({ ...fakePort(FERRY), read: () => Promise.reject(new Error("port broke")) });
    expect(find("h1")?.textContent).toBe("Something went wrong in Byline");
  });

  it("shows the error view when a view throws, and recovers", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const port = fakePort(FERRY);
    let broken = true;
    const text = port.text;
    port.text = (key, ...values) => {
      if (broken && key === "strip_label") throw new Error("no such text");
      return text(key, ...values);
    };
    await open(port);
    expect(find("h1")?.textContent).toBe("Something went wrong in Byline");
    expect(log).toHaveBeenCalled();
    broken = false;
    await click(".failure-actions button", "Try again");
    expect(find("h1")?.textContent).toMatch(/^Winter ferry/);
    log.mockRestore();
  });

  it("keeps to the newest question when an older answer comes late", async () => {
    const answers: ((reading: Reading) => void)[] = [];
    await open(fakePort(() => new Promise((done) => answers.push(done))));
    await act(async () => answers[0]!(FAILURES["tab-gone"]!)).then(settle);
    const again = find(".failure-actions button");
    await act(async () => {
      again?.click();
      again?.click();
    });
    expect(answers).toHaveLength(3);
    await act(async () => answers[2]!(FERRY)).then(settle);
    await act(async () => answers[1]!(FAILURES.restricted!)).then(settle);
    expect(find("h1")?.textContent).toMatch(/^Winter ferry/);
  });
});

describe("keys", () => {
  it("do nothing while the reader types or holds a modifier", async () => {
    await openReading(FERRY);
    const field = document.body.appendChild(document.createElement("input"));
    await press("s", field);
    expect(find(".panel")).toBeNull();
    await act(
      () =>
        void document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true }),
        ),
    );
    expect(find(".panel")).toBeNull();
    field.remove();
  });
});
