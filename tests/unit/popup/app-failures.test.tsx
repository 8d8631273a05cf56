// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import type { Reading } from "../../../src/model/reading.ts";
import {
  all,
  click,
  close,
  find,
  open,
  openReading,
  settle,
  start,
  useEmptyDocument,
  words,
} from "./app-driver.tsx";
import { fakePort } from "./fake-port.ts";
import { FAILURES } from "./readings/failures.ts";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

describe("failures", () => {
  it.each(Object.entries(FAILURES))("%s has a title, a sentence and a next step", async (_, failure) => {
    await openReading(failure);
    expect(find("h1")?.textContent).not.toMatch(/^$|_/);
    expect(document.activeElement).toBe(find("h1"));
    for (const paragraph of all(".failure-words p")) expect(paragraph.textContent).not.toMatch(/^$|failure_/);
    // Where the browser itself refuses, asking again changes nothing.
    const isFinal = failure.reason === "restricted" || failure.reason === "not-granted";
    expect(all(".failure-actions button").length > 0).toBe(!isFinal);
  });

  it("leads from a page of stories to them, through the border", async () => {
    const stories = [
      { title: "The bell falls silent\u202e", url: "https://harbourpost.example/bell" },
      { title: "The rope", url: "javascript:alert(1)" },
      { title: "", url: "https://harbourpost.example/none" },
    ];
    await openReading({ ok: false, reason: "no-article", stories });
    expect(words(".failure-stories li")).toEqual(["The bell falls silent"]);
    expect(find(".failure-stories a")?.getAttribute("href")).toBe("https://harbourpost.example/bell");
    expect(find(".failure-stories a")?.getAttribute("rel")).toContain("noopener");
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
    await close();
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

  it("offers to wait, to stop or to read the selection where a page takes longer than one waits", async () => {
    vi.useFakeTimers();
    const port = fakePort((scope) =>
      scope === "page" ? new Promise(() => {}) : Promise.resolve(FAILURES["nothing-selected"]),
    );
    const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
    const offers = () => words(".failure-actions button");
    const press = (name: string) =>
      act(() =>
        all(".failure-actions button")
          .find((button) => button.textContent === name)
          ?.click(),
      );
    await start(port);
    await pass(3_900);
    expect(offers()).toEqual([]);
    await pass(200);
    expect(find("h1")?.textContent).toMatch(/unusually long/);
    expect(offers()).toEqual(["Wait", "Stop waiting", "Read selection"]);
    await press("Wait");
    expect(offers()).toEqual([]);
    await pass(14_000);
    expect(offers()).toEqual([]);
    await pass(1_100);
    expect(offers()).toHaveLength(3);
    await press("Wait");
    await pass(15_100);
    expect(port.stops).toBe(0);
    await press("Stop waiting");
    expect(port.stops).toBe(1);
    expect(find("h1")?.textContent).toBe("Byline stopped reading");
    expect(offers()).toEqual(["Try again", "Read selection"]);
    await press("Try again");
    await pass(4_100);
    await press("Read selection");
    await settle();
    expect(port.stops).toBe(2);
    expect(port.asked).toEqual(["page", "page", "selection"]);
    expect(find("h1")?.textContent).toBe("Nothing is selected");
  });

  it("keeps to the newest question when an older answer comes late", async () => {
    const answers: ((reading: Reading) => void)[] = [];
    const port = fakePort(() => new Promise((done) => answers.push(done)));
    await start(port);
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
