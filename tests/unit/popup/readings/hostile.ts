import type { SourcedArticle } from "../../../../src/model/reading.ts";
import { type BlockSpec, el, makeArticle, p } from "../make-reading.ts";

const ZALGO =
  "H\u0337\u0321\u033e\u034ea\u0336\u0315\u0359r\u0335\u0307\u0323b\u0338\u030do\u0337\u0310u\u0336\u0302r\u0335\u0311";
const UNBROKEN = "Seeuferbefestigungsgenossenschaft".repeat(12);

/** What no editor would print and every reader meets some day. */
export const HOSTILE: SourcedArticle = makeArticle({
  metadata: {
    title: `${"A headline that does not know when to stop ".repeat(9)}${UNBROKEN}`.slice(0, 400),
    siteName: UNBROKEN,
    authors: Array.from({ length: 40 }, (_, i) => `Contributor Number ${i + 1} of the Long Desk`),
    published: "not a date",
    modified: "2026-02-30T99:00",
    kind: "opinion",
    paywalled: true,
  },
  blocks: [
    p(`${ZALGO} 👩‍🚀👨‍👩‍👧‍👦🏳️‍🌈 ${ZALGO.repeat(20)}`),
    p(UNBROKEN),
    el("pre", {}, el("code", {}, `const wide = "${"x".repeat(400)}";`)),
    el(
      "table",
      {},
      el("tr", {}, ...Array.from({ length: 40 }, (_, i) => el("th", {}, `Column${i}`))),
      el("tr", {}, ...Array.from({ length: 40 }, (_, i) => el("td", {}, `${i * 1000}`))),
    ),
    el(
      "ul",
      {},
      el("li", {}, "One", el("ul", {}, el("li", {}, "Two", el("ul", {}, el("li", {}, UNBROKEN))))),
    ),
    p("word ".repeat(50_000)),
    ...Array.from(
      { length: 500 },
      (_, i): BlockSpec =>
        el(
          "figure",
          {},
          // Half of them are there.
          el("img", {
            src: `https://pictures.example/${i}.${i % 2 ? "png" : "svg"}`,
            alt: i % 3 ? `Picture ${i}` : "",
          }),
        ),
    ),
    { role: "embed", content: el("div", {}) },
    { role: "newsletter", reason: "no_such_reason", content: p(UNBROKEN) },
  ],
  sources: {
    voices: [{ name: UNBROKEN, role: UNBROKEN, says: [ZALGO] }],
    links: [
      {
        url: `https://e.example/${"x".repeat(300)}`,
        host: "e.example",
        text: UNBROKEN,
        kind: "law",
        document: UNBROKEN,
        source: null,
        block: 10,
      },
    ],
  },
});
