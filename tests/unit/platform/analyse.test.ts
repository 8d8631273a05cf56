import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SourceInput } from "../../../src/model/source-input.ts";
import { createAnalysis } from "../../../src/platform/analyse.ts";

/** A worker that answers when it is told to. */
class FakeWorker {
  static started: FakeWorker[] = [];
  asked: unknown[] = [];
  ended = false;
  onmessage: (event: { data: unknown }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};

  constructor() {
    FakeWorker.started.push(this);
  }
  postMessage(input: unknown): void {
    this.asked.push(input);
  }
  terminate(): void {
    this.ended = true;
  }
}

const article = (name: string) => Promise.resolve({ name } as unknown as SourceInput);

describe("the worker that finds sources", () => {
  beforeEach(() => {
    FakeWorker.started = [];
    vi.stubGlobal("Worker", FakeWorker);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("serves one article after the other", async () => {
    const analyse = createAnalysis();
    const first = analyse(article("a"));
    FakeWorker.started[0]?.onmessage({ data: "sources of a" });
    expect(await first).toBe("sources of a");
    const second = analyse(article("b"));
    FakeWorker.started[0]?.onmessage({ data: "sources of b" });
    expect(await second).toBe("sources of b");
    expect(FakeWorker.started).toHaveLength(1);
  });

  it("is started before what it is asked is made, and is kept where nobody waits any more", async () => {
    const analyse = createAnalysis();
    let come: (input: SourceInput | null) => void = () => {};
    const first = analyse(new Promise((resolve) => (come = resolve)));
    const worker = FakeWorker.started[0];
    expect(worker?.asked).toEqual([]);
    come(null);
    expect(await first).toBeNull();
    analyse(article("b"));
    await vi.advanceTimersByTimeAsync(0);
    expect(worker?.asked).toEqual([{ name: "b" }]);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it("leaves an article for the next one", async () => {
    const analyse = createAnalysis();
    const first = analyse(article("a"));
    const second = analyse(article("b"));
    expect(await first).toBeNull();
    expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, false]);
    FakeWorker.started[1]?.onmessage({ data: "sources of b" });
    expect(await second).toBe("sources of b");
  });

  it("is ended when it takes too long, and another one serves the next article", async () => {
    const analyse = createAnalysis();
    const first = analyse(article("a"));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await first).toBeNull();
    expect(FakeWorker.started[0]?.ended).toBe(true);
    const second = analyse(article("b"));
    FakeWorker.started[1]?.onmessage({ data: "sources of b" });
    expect(await second).toBe("sources of b");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(FakeWorker.started[1]?.ended).toBe(false);
  });

  it("has no answer where it fails, and another one serves the next article", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const analyse = createAnalysis();
    const first = analyse(article("a"));
    FakeWorker.started[0]?.onerror({ message: "broken" });
    expect(await first).toBeNull();
    const second = analyse(article("b"));
    FakeWorker.started[1]?.onmessage({ data: "sources of b" });
    expect(await second).toBe("sources of b");
    log.mockRestore();
  });

  it("has no answer where what is asked cannot be made", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await createAnalysis()(Promise.reject(new Error("broken")))).toBeNull();
    log.mockRestore();
  });
});
