import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/cli/json-lines.ts";
import { progressText, showProgress } from "../../../src/cli/progress.ts";

describe("the text of progress", () => {
  it.each([
    [{ lines: 0, seconds: 0, share: 0 }, "0 done"],
    [{ lines: 12, seconds: 1, share: 0.5 }, "12 done"],
    [{ lines: 1234, seconds: 30, share: 0.25 }, "1,234 done · 41.1 a second · 2 min left"],
    [{ lines: 9, seconds: 20, share: 0.9 }, "9 done · 0.45 a second · 3 s left"],
    [{ lines: 5000, seconds: 60, share: 0.01 }, "5,000 done · 83.3 a second · 1 h 39 min left"],
    [{ lines: 10_000, seconds: 100, share: 1 }, "10,000 done · 100 a second · 0 s left"],
    [{ lines: 500, seconds: 10, share: null }, "500 done · 50 a second"],
    [{ lines: 0, seconds: 60, share: 0.2 }, "0 done"],
  ])("of %j is %s", (progress, text) => {
    expect(progressText(progress)).toBe(text);
  });
});

describe("progress on a terminal", () => {
  const run = (terminal: { isTTY?: boolean }, answers: { isTTY?: boolean }) => {
    const written: string[] = [];
    let now = 0;
    const write = (text: string) => written.push(text);
    const progress = showProgress({ ...terminal, write }, answers, () => now);
    for (let line = 1; line <= 100; line++) {
      now += 50;
      progress.tell(line, line / 100);
    }
    progress.end();
    return written;
  };

  it("is one line, written anew some times a second and gone at the end", () => {
    const written = run({ isTTY: true }, {});
    expect(written[0]).toBe("\r\u001b[K1 done");
    expect(written).toHaveLength(26);
    expect(written.at(-2)).toBe("\r\u001b[K97 done · 20 a second · 1 s left");
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it("is not there in a file, nor among answers that appear on the terminal", () => {
    expect(run({}, {})).toEqual([]);
    expect(run({ isTTY: true }, { isTTY: true })).toEqual([]);
  });
});

describe("lines", () => {
  async function lines(...chunks: (string | number[])[]): Promise<string[]> {
    const stream = async function* () {
      for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    };
    const found: string[] = [];
    for await (const line of linesOf(stream())) found.push(line);
    return found;
  }

  it("are whole wherever the chunks end", async () => {
    expect(await lines("on", "e\ntw", "o\n\nth", "ree")).toEqual(["one", "two", "", "three"]);
    expect(await lines("one\n", "two\n")).toEqual(["one", "two"]);
    expect(await lines()).toEqual([]);
  });

  it("keep a character that two chunks share", async () => {
    const [first, ...rest] = [...Buffer.from("é\n")];
    expect(await lines([first!], rest)).toEqual(["é"]);
  });

  it("ask for the next chunk only when theirs are done with", async () => {
    const asked: number[] = [];
    const stream = async function* () {
      for (let n = 0; n < 3; n++) {
        asked.push(n);
        yield Buffer.from(`${n}a\n${n}b\n`);
      }
    };
    const seen: string[] = [];
    for await (const line of linesOf(stream())) seen.push(`${line} of ${asked.length}`);
    expect(seen).toEqual(["0a of 1", "0b of 1", "1a of 2", "1b of 2", "2a of 3", "2b of 3"]);
  });
});
