import type { Element, ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { textOf, textRuns } from "../../../src/model/text.ts";

function h(tagName: string, ...children: (string | Element)[]): Element {
  return {
    type: "element",
    tagName,
    properties: {},
    children: children.map(
      (child): ElementContent => (typeof child === "string" ? { type: "text", value: child } : child),
    ),
  };
}

describe("textOf", () => {
  it("joins inline elements without a break", () => {
    expect(textOf(h("p", "The ", h("em", "quiet"), " harbour"))).toBe("The quiet harbour");
  });

  it("separates line elements by one line break, with none at the ends", () => {
    expect(textOf(h("ul", h("li", "one"), h("li", h("p", "two")), h("li", "three")))).toBe("one\ntwo\nthree");
  });

  it("takes a br for a line break and several for one", () => {
    expect(textOf(h("p", "one", h("br"), h("br"), "two"))).toBe("one\ntwo");
  });

  it("leaves out how words are read, which stands above them", () => {
    const word = (base: string, reading: string) => h("ruby", base, h("rt", reading));
    expect(textOf(h("p", word("法律", "ほうりつ"), "ができて、", word("親", "おや"), "が"))).toBe(
      "法律ができて、親が",
    );
  });

  it("keeps it where the page has brackets for it", () => {
    const word = h("ruby", "弾劾", h("rp", "（"), h("rt", "だんがい"), h("rp", "）"));
    expect(textOf(h("p", word, "訴追案"))).toBe("弾劾（だんがい）訴追案");
  });

  it("is empty for elements without text", () => {
    expect(textOf(h("figure", h("img")))).toBe("");
  });
});

describe("textRuns", () => {
  it("gives each text node the offset at which its value stands in the text", () => {
    const tree = h("blockquote", h("p", "First ", h("b", "line")), h("p", "second"));
    const text = textOf(tree);
    const runs = textRuns(tree);
    expect(runs.map((run) => run.node.value)).toEqual(["First ", "line", "second"]);
    for (const { node, start } of runs) expect(text.startsWith(node.value, start)).toBe(true);
  });
});
