import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/model/text.ts";
import { type Mark, markText } from "../../../src/popup/text/marks.ts";
import { el, p } from "./make-reading.ts";

const mark = (passages: string, text: string) => el("mark", { dataPassages: passages }, text);

describe("markText", () => {
  it("gives the same tree when there is nothing to mark", () => {
    const content = p("Some words");
    expect(markText(content, [])).toBe(content);
    expect(markText(content, [{ start: 50, end: 60, passage: 0 }])).toBe(content);
  });

  it("marks across inline elements and leaves the rest alone", () => {
    const plain = el("strong", {}, "after");
    const content = p("He ", el("em", {}, "said so"), " and left, ", plain);
    const marked = markText(content, [{ start: 6, end: 14, passage: 0 }]);
    expect(marked).toEqual(
      p("He ", el("em", {}, "sai", mark("0", "d so")), mark("0", " and"), " left, ", plain),
    );
    expect(marked.children.at(-1)).toBe(plain);
  });

  it("cuts overlapping passages at every border", () => {
    const marked = markText(p("abcdef"), [
      { start: 0, end: 4, passage: 0 },
      { start: 2, end: 6, passage: 1 },
    ]);
    expect(marked).toEqual(p(mark("0", "ab"), mark("0 1", "cd"), mark("1", "ef")));
  });

  it("counts line breaks between blocks as the model does", () => {
    const content = el("blockquote", {}, p("One"), p("Two"));
    expect(markText(content, [{ start: 4, end: 7, passage: 0 }])).toEqual(
      el("blockquote", {}, p("One"), p(mark("0", "Two"))),
    );
  });

  it("puts no mark on white space between rows", () => {
    const content = el("table", {}, el("tr", {}, el("td", {}, "a")), " ", el("tr", {}, el("td", {}, "b")));
    const marked = markText(content, [{ start: 0, end: textOf(content).length, passage: 0 }]);
    expect(marked.children[1]).toEqual({ type: "text", value: " " });
  });

  it("never changes the text, and marks exactly the asked words", () => {
    const content = p(
      "“We ",
      el("a", { href: "#x" }, "waited"),
      "”, ",
      el("em", {}, "she ", el("b", {}, "said")),
      ".",
    );
    const length = textOf(content).length;
    const span = fc
      .tuple(fc.nat(length), fc.nat(length), fc.nat(3))
      .map(([a, b, passage]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b), passage }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (marks) => {
        const marked = markText(content, marks);
        expect(textOf(marked)).toBe(textOf(content));
        const wanted = [...textOf(content)].filter(
          (letter, i) => letter.trim() !== "" && marks.some(({ start, end }) => start <= i && i < end),
        );
        expect(markedLetters(marked).filter((letter) => letter.trim() !== "")).toEqual(wanted);
      }),
    );
  });
});

function markedLetters(node: ReturnType<typeof p>): string[] {
  if (node.tagName === "mark") return [...textOf(node)];
  return node.children.flatMap((child) => (child.type === "element" ? markedLetters(child) : []));
}
