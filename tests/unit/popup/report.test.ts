import { expect, it } from "vitest";
import { reportOf } from "../../../src/popup/text/report.ts";
import { FERRY } from "./readings/ferry.ts";

it("says what was shown, where, from which sentence and by which version, with room for what it should be", () => {
  const fault = { what: "source", shown: "Rosa Nyberg (person, certain)", proof: ["She said\nso."] };
  expect(reportOf(fault, FERRY.metadata, "0.1.0").split("\n")).toEqual([
    "Byline 0.1.0: wrong source",
    "",
    "Page: https://www.harbourpost.example/2026/ferry",
    "Headline: Winter ferry was cleared in eleven minutes, engineer says",
    "Shown: Rosa Nyberg (person, certain)",
    "Should be: ",
    "Sentence: She said so.",
    "",
  ]);
});

it.each([
  { shouldBe: "Rosa-Maria\nNyberg", told: "Should be: Rosa-Maria Nyberg" },
  { shouldBe: "", told: "Should be: not there" },
])("says what it should be where the reader did: $told", ({ shouldBe, told }) => {
  const fault = { what: "author", shown: "Rosa Nyberg", shouldBe };
  expect(reportOf(fault, FERRY.metadata, "0.1.0").split("\n")[5]).toBe(told);
});

it("names the origin where there is no address", () => {
  expect(reportOf({ what: "removal", shown: "x" }, { ...FERRY.metadata, url: "" }, "1")).toContain(
    "Page: https://www.harbourpost.example\n",
  );
});
