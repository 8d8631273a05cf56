import { describe, expect, it } from "vitest";
import type { Choice } from "../../../src/model/place.ts";
import { quotationOf } from "../../../src/popup/state/quotation-words.ts";
import { passagesOf } from "../../../src/popup/text/passages.ts";
import { linkToText } from "../../../src/popup/text/quotation.ts";
import { textsOf } from "../../../src/words/texts.ts";
import { fakePort } from "./fake-port.ts";
import { FERRY } from "./readings/ferry.ts";

describe("linkToText", () => {
  it.each([
    ["https://e.org/a", "We waited", "https://e.org/a#:~:text=We%20waited"],
    ["https://e.org/a#top", "We waited", "https://e.org/a#:~:text=We%20waited"],
    ["https://e.org/a", "well-known, he & she", "https://e.org/a#:~:text=well%2Dknown%2C%20he%20%26%20she"],
    ["https://e.org/a", "  two\n lines ", "https://e.org/a#:~:text=two%20lines"],
    ["", "We waited", ""],
    ["https://e.org/a", "", "https://e.org/a"],
  ])("%s with %j", (url, words, link) => {
    expect(linkToText(url, words)).toBe(link);
  });

  it("gives both ends of a long quotation", () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    expect(linkToText("https://e.org/a", words)).toBe(
      "https://e.org/a#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59",
    );
    expect(linkToText("https://e.org/a", "町".repeat(300))).toMatch(
      /#:~:text=(%E7%94%BA){30},(%E7%94%BA){30}$/,
    );
  });
});

describe("quotationOf", () => {
  const port = fakePort(FERRY);
  const quote = (choice: Choice) =>
    passagesOf(choice, FERRY.sources, FERRY.blocks).map((passage) =>
      quotationOf(passage, choice, FERRY, textsOf(port), "en"),
    );

  it("cites speaker, role, publisher, original outlet, date and place", () => {
    const [indirect, direct] = quote({ kind: "source", index: 0 });
    expect(indirect).toBeNull();
    expect(direct?.split("\n")).toEqual([
      "“We have written three letters and received one automatic reply” – Rosa Nyberg, director of the Seafarers’ Union",
      expect.stringMatching(
        /^Published by Harbour Post \(harbourpost\.example\), reported by Coast Radio, November 2\d, 2026 at /,
      ),
      "https://www.harbourpost.example/2026/ferry#:~:text=We%20have%20written%20three%20letters%20and%20received%20one%20automatic%20reply%2C",
    ]);
  });

  it("is nothing for an outlet", () => {
    expect(quote({ kind: "outlet", index: 0 })).toEqual([null]);
  });
});
