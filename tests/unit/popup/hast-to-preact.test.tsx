// @vitest-environment jsdom
import type { Element, ElementContent, Properties } from "hast";
import { type ComponentChildren, render } from "preact";
import { describe, expect, it } from "vitest";
import { preactOf } from "../../../src/popup/article/hast-to-preact.ts";

const element = (
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element => ({
  type: "element",
  tagName,
  properties,
  children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
});

function markupOf(content: Element, components = {}, into = document.createElement("div")): string {
  render(preactOf(content, components), into);
  return into.innerHTML;
}

describe("sanitised content as Preact elements", () => {
  it("has the attributes that HTML has for its properties", () => {
    const cell = element("td", { colSpan: 2, headers: ["one", "two"] }, "x");
    expect(markupOf(element("table", {}, element("tr", {}, cell)))).toBe(
      '<table><tr><td colspan="2" headers="one two">x</td></tr></table>',
    );
    expect(markupOf(element("time", { dateTime: "2031-05-04" }, "4 May"))).toBe(
      '<time datetime="2031-05-04">4 May</time>',
    );
    expect(markupOf(element("ol", { reversed: true, start: 3 }, element("li", {}, "x")))).toBe(
      '<ol reversed="" start="3"><li>x</li></ol>',
    );
    expect(markupOf(element("sup", { className: ["note"], title: undefined }, "1"))).toBe(
      '<sup class="note">1</sup>',
    );
    expect(markupOf(element("mark", { dataPassages: "0 2" }, "said"))).toBe(
      '<mark data-passages="0 2">said</mark>',
    );
  });

  it("leaves the white space between rows and cells out, none other", () => {
    const row = element("tr", {}, "\n ", element("td", {}, " a "), "\n");
    expect(markupOf(element("table", {}, "\n", element("tbody", {}, row, " ")))).toBe(
      "<table><tbody><tr><td> a </td></tr></tbody></table>",
    );
    expect(markupOf(element("p", {}, element("b", {}, "a"), " ", element("i", {}, "b")))).toBe(
      "<p><b>a</b> <i>b</i></p>",
    );
  });

  it("shows a component in place of an element, and takes no element for what every object has", () => {
    const Shout = (props: { children?: ComponentChildren }) => <strong>{props.children}!</strong>;
    const content = element("p", {}, element("em", {}, "so"), element("h1", {}, "then"));
    expect(markupOf(content, { em: Shout, h1: "h2" })).toBe("<p><strong>so!</strong><h2>then</h2></p>");
    expect(markupOf(element("constructor", {}, "x"))).toBe("<constructor>x</constructor>");
  });

  it("keeps an element where a mark comes before it", () => {
    const into = document.createElement("div");
    const link = element("a", {}, "there");
    markupOf(element("p", {}, "who says ", link), {}, into);
    const before = into.querySelector("a");
    markupOf(element("p", {}, "who ", element("mark", {}, "says"), " ", link), {}, into);
    expect(into.querySelector("a")).toBe(before);
  });
});
