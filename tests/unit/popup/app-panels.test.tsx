// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import {
  all,
  click,
  find,
  open,
  openReading,
  press,
  seen,
  settle,
  type,
  useEmptyDocument,
  words,
} from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";
import { HARVEST_AR } from "./readings/harvest-ar.ts";
import { longReading } from "./readings/long.ts";

useEmptyDocument();

describe("the source panel", () => {
  it("opens by key and by strip, and takes the focus", async () => {
    await openReading(FERRY);
    await press("s");
    expect(find(".panel h2")?.textContent).toBe("Who says so");
    expect(document.activeElement?.textContent).toBe("Who says so");
    await press("Escape");
    expect(find(".panel")).toBeNull();
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
      ["Documents and links", ["the Office’s own handbook", "inspection log"]],
      ["Less certain 2", ["Passengers", "Maritime Office"]],
    ]);
    expect(find(".panel")?.textContent).toContain("Unnamed: “because he fears for his job”");
    expect(find(".panel")?.textContent).toContain(
      "director of the Seafarers’ Unionquoted once, paraphrased once",
    );
    expect(find(".panel")?.textContent).toContain("© 2026 Harbour Post. All rights reserved.");
  });

  it("opens with one sentence that counts as badge and strip do", async () => {
    await openReading(FERRY);
    await press("s");
    expect(find(".summary-sentence")?.textContent).toBe(
      "3 people and bodies are cited, 1 of them unnamed; 3 documents.",
    );
    expect(find("#open-sources .badge")?.textContent).toBe("3");
    expect(find(".strip-counts")?.textContent).toContain("2\u00a0named, 1\u00a0unnamed");
    expect(find(".uncertain")?.hasAttribute("open")).toBe(false);
  });

  it("claims nothing of who is cited in a language whose sources are not looked for", async () => {
    await openReading({
      ...FERRY,
      sources: {
        ...FERRY.sources,
        coverage: "quotes",
        sources: [],
        anonymity: [],
        attributions: [],
        quotes: [],
      },
    });
    await press("s");
    expect(find(".summary-sentence")).toBeNull();
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
    await press("n");
    expect(current()).toMatch(/^Rosa Nyberg/);
    await press("p");
    expect(current()).toMatch(/^We have written/);
    await press("Escape");
    expect(all("mark")).toEqual([]);
    expect(find(".panel")).not.toBeNull();
  });

  it.each([
    ["the middle of a passage", 80, "center"],
    ["the beginning of one that is higher than the window", 900, "start"],
  ])("shows %s", async (_, height, block) => {
    Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 300 });
    const measure = vi
      .spyOn(Element.prototype, "getBoundingClientRect")
      .mockReturnValue({ top: 0, bottom: height, height } as DOMRect);
    await openReading(FERRY);
    await press("s");
    await click(".choice-button", "Rosa Nyberg");
    measure.mockRestore();
    Reflect.deleteProperty(HTMLElement.prototype, "clientHeight");
    expect(seen).toHaveBeenCalledWith(expect.objectContaining({ block }));
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
    expect(words(".ledger-kind > h4")).toEqual([
      "Related story 1",
      "House promotion 1",
      "Newsletter sign-up 1",
    ]);
    expect(find(".panel")?.textContent).toContain("Picture: Join us at the Harbour Summit");
    expect(words(".outside-list > li > .outside-head, .outside-list summary").slice(0, 4)).toEqual([
      "Related story 14",
      "Newsletter sign-up 1",
      "Comments 1",
      "Share buttons 2",
    ]);
    expect(find("#open-ledger .badge")?.textContent).toBe("21");
  });

  it("unfolds the text of what stood around the article, without a picture, and says what is not told", async () => {
    await openReading(FERRY);
    await press("r");
    expect(words(".outside-list summary").slice(-2)).toEqual([
      "Other text above the story 2",
      "Other text below and beside it 1",
    ]);
    expect(all(".outside-texts")).toEqual([]);
    const [related] = all(".outside-list details") as HTMLDetailsElement[];
    related!.open = true;
    await settle();
    expect(words(".outside-texts > li")).toEqual([
      "Ten islands for the spring\nTravel · 4 min",
      "The lighthouse that moved",
    ]);
    expect(related!.textContent).toContain("12 more texts are not listed here");
    expect(all(".panel img")).toEqual([]);
  });

  it("puts a removal back where it stood and takes it out again", async () => {
    await openReading(FERRY);
    await press("r");
    await click(".ledger-actions > button");
    const ids = () => all(".article-body .block").map((block) => block.id);
    expect(ids().slice(1, 5)).toEqual(["block-40", "block-50", "block-60", "block-70"]);
    expect(find("#block-60")?.textContent).toContain("Ten islands to visit this spring");
    expect(find(".visually-hidden[role=status]")?.textContent).toBe("Put back in the article.");
    await click("#block-60 .block-bar button");
    expect(find("#block-60")).toBeNull();
    expect(ids()).toHaveLength(13);
  });
});

describe("find in the article", () => {
  it("counts the places, steps through them, and closes", async () => {
    const moves = vi.fn();
    Element.prototype.scrollBy = moves;
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    await openReading(FERRY);
    await press("/");
    const field = await type(".find-bar input", "northern lines");
    expect(document.activeElement).toBe(field);
    expect(find(".find-bar .step-count")?.textContent).toBe("1 of 3");
    await press("Enter", field);
    expect(find(".find-bar .step-count")?.textContent).toBe("2 of 3");
    await click(".find-bar button[aria-label='Previous place']");
    await click(".find-bar button[aria-label='Previous place']");
    expect(find(".find-bar .step-count")?.textContent).toBe("3 of 3");
    await type(".find-bar input", "not story?");
    expect(find(".find-bar .step-count")?.textContent).toBe("Not found");
    await press("Escape", field);
    expect(find(".find-bar")).toBeNull();
    expect(document.activeElement?.id).toBe("reader");
  });
});

describe("outline, quotation, copies", () => {
  it("goes to a heading", async () => {
    await openReading(longReading(60, 0));
    await press("o");
    expect(words(".outline-entry").slice(0, 2)).toEqual(["Beginning", "Part 2: The harbour master had long"]);
    await click(".outline-entry", "Part 5");
    expect(seen.mock.contexts[0]).toBe(all(".block.role-heading").at(-1));
  });

  it("copies a quotation with its speaker and a link to the place", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await press("s");
    await click(".choice-button", "Rosa Nyberg");
    await click(".copy-quotation button");
    expect(port.copied[0]).toMatch(/^“We have written three letters.*” – Rosa Nyberg, director/);
    expect(port.copied[0]).toContain("#:~:text=We%20have");
    expect(find(".copy-quotation [role=status]")?.textContent).toBe("Copied.");
  });

  it("copies the article as Markdown", async () => {
    const port = fakePort(FERRY);
    await open(port);
    await press("e");
    await click(".export-list button", "Copy");
    await vi.waitFor(() => expect(port.copied).toHaveLength(1));
    await settle();
    expect(port.copied[0]).toMatch(/^---\n.*\n# Winter ferry/s);
    expect(find(".export-done")?.textContent).toBe("Copied.");
  });
});
