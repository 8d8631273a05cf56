import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleLine, visibleText, withoutUnseen } from "../../../src/popup/border/visible-text.ts";

describe("a title, name or link's text", () => {
  it.each([
    ["a turned direction", "Report by \u202eNNC\u202c", "Report by NNC"],
    ["isolates and marks", "\u2067Reuters\u2069\u200e\u200f\u061c", "Reuters"],
    ["spaces without width", "C\u200bN\u2060N\ufeff", "CNN"],
    ["loose joiners", "C\u200dN\u200cN", "CNN"],
    ["soft hyphens", "Reu\u00adters", "Reuters"],
    ["fillers that look like spaces", "\u3164CNN\uffa0\u2800news", "CNN news"],
    ["tag characters", "CNN\u{e0048}\u{e0049}", "CNN"],
    ["hidden variation selectors", "CNN\u{e0100}\u{e0142}", "CNN"],
    ["controls", "C\u0000N\u0008N\u009b", "CNN"],
    ["half a surrogate pair", "CN\ud800N", "CN\ufffdN"],
    ["line breaks and runs of spaces", " Harbour \n\n\t Post\u2029", "Harbour Post"],
    ["piled marks", `N${"\u0337".repeat(400)}`, `N${"\u0337".repeat(8)}`],
  ])("loses %s", (_, given, expected) => {
    expect(visibleLine(given)).toBe(expected);
  });

  it.each([
    ["Persian", "می‌خواهم"],
    ["Hindi with joiners after a mark", "क्‍ष and क्‌ष"],
    ["families", "👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚀"],
    ["a region's flag", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 England"],
    ["a Japanese name's variant", "葛󠄀城市"],
    ["Vietnamese, decomposed", "Nguye\u0302\u0303n"],
    ["Arabic with vowels", "مُحَمَّد"],
    ["Hebrew with points", "בְּרֵאשִׁית"],
    ["Tibetan", "བསྒྲུབས"],
  ])("keeps %s", (_, text) => {
    expect(visibleLine(text)).toBe(text);
  });
});

describe("running text", () => {
  it("keeps its white space, soft hyphens and break hints", () => {
    const text = "  Donau\u00addampf\n\tschiff \u200bภาษาไทย ";
    expect(visibleText(text)).toBe(text);
  });

  it("is read in the order in which it was written", () => {
    expect(visibleText("a\u202ecba\u202d\u0007")).toBe("acba");
  });
});

describe("whatever the text", () => {
  const strange = fc.string({ unit: "binary", maxLength: 60 });

  it("is clean after one pass", () => {
    fc.assert(
      fc.property(strange, (text) => {
        const clean = visibleLine(text);
        expect(visibleLine(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Surrogate}|\p{Bidi_Control}|\p{Cc}/u);
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });

  it("loses no letter, digit or sign", () => {
    const letters = (text: string) =>
      text
        .normalize("NFC")
        .match(/[\p{L}\p{N}\p{P}\p{S}]/gu)
        ?.filter((one) => !/\p{DI}/u.test(one)) ?? [];
    fc.assert(
      fc.property(strange, (text) => {
        expect(letters(withoutUnseen(text).replaceAll("\ufffd", ""))).toEqual(
          letters(
            text
              .replace(/\p{Surrogate}/gu, "")
              .replaceAll("\ufffd", "")
              .replace(/[\ufff9-\ufffb]/g, ""),
          ),
        );
      }),
    );
  });

  it("does the same to each character alone as among others", () => {
    // Half a pair is what nothing takes for plain: with it a text is looked through whole.
    const half = "\ud800";
    for (let code = 0; code < 0xd800; code++) {
      const pile = String.fromCharCode(code).repeat(12);
      if (visibleText(pile) === pile) expect(visibleText(pile + half)).toBe(`${pile}\ufffd`);
      if (withoutUnseen(pile) === pile) expect(withoutUnseen(pile + half)).toBe(`${pile}\ufffd`);
    }
  });
});
