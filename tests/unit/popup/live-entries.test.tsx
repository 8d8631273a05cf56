// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { liveEntries } from "../../../src/popup/text/live-entries.ts";
import { all, openReading, press, useEmptyDocument, words } from "./app-driver.tsx";
import { type BlockSpec, el, makeArticle, p } from "./make-reading.ts";
import { LIVE } from "./readings/live.ts";

useEmptyDocument();

function timesIn(kind: "live" | "news", ...blocks: BlockSpec[]): (string | null)[] {
  const article = makeArticle({ metadata: { kind }, blocks });
  const entries = liveEntries(article, article.blocks);
  return article.blocks.flatMap(({ id }) => {
    const place = entries.get(id);
    return place ? [place.time] : [];
  });
}

const time = (words: string) => p(el("time", {}, words));
const told = p("Water stands in the yard of the school, and the caretaker has carried the piano upstairs.");

describe("entries of a live blog", () => {
  it("begin with the line that opens with their time and go on to the next", () => {
    expect(
      timesIn("live", told, time("10.40 GMT"), told, time("9.05"), told, told, time("8:00"), told),
    ).toEqual(["10.40 GMT", null, "9.05", null, null, "8:00", null]);
  });

  it("begin with the heading where the time stands right under it", () => {
    const head = el("h2", {}, "A heading");
    expect(
      timesIn("live", head, time("10:40"), told, head, time("9:05"), told, head, time("8:00"), told),
    ).toEqual(["10:40", null, null, "9:05", null, null, "8:00", null, null]);
  });

  it("are told by dates that their lines are, also without markup for time", () => {
    const date = (words: string): BlockSpec => ({ role: "date", content: p(words) });
    expect(timesIn("live", date("14h30"), told, date("13h05 – Rob"), told, date("12h00"), told)).toEqual([
      "14h30",
      null,
      "13h05",
      null,
      "12h00",
      null,
    ]);
  });

  it.each([
    ["fewer than three times", "live", [time("10:40"), told, time("9:05"), told]],
    [
      "days without a time of day",
      "live",
      [time("5 March"), told, time("4 March"), told, time("3 March"), told],
    ],
    [
      "sentences with times in them",
      "live",
      [p("At 10:40 it rose."), p("At 11:40 it fell."), p("At 12:40 it rose.")],
    ],
    ["a piece that is not live", "news", [time("10:40"), told, time("9:05"), told, time("8:00"), told]],
  ] as const)("are not made of %s", (_, kind, blocks) => {
    expect(timesIn(kind, ...blocks)).toEqual([]);
  });
});

describe("a live blog in the reader", () => {
  it("has a stop on its rail for each entry", async () => {
    await openReading(LIVE);
    expect(words(".opens-entry")).toEqual(["10:40 Ines Calloway", "09:12", "08:25 Rob Tarrant", "06:10"]);
    expect(all(".article-body .block:not(.in-entry)")).toHaveLength(1);
  });

  it("has an outline of its entries with their times, named by heading or by how they begin", async () => {
    await openReading(LIVE);
    await press("o");
    expect(words(".panel ol .outline-entry")).toEqual([
      "10:40 Marsh Street evacuated",
      "09:12 The footbridge at the mill is closed. Divers are looking at its middle pier.",
      "08:25 Trains stopped at Arle Junction",
      "What travellers can do",
      "06:10 Warning raised to red",
    ]);
  });
});
