import type { Element } from "hast";
import { expect, test } from "vitest";
import { listText } from "../../../src/model/list-text.ts";

function element(
  tagName: string,
  properties: Element["properties"],
  ...children: (Element | string)[]
): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

const item = (...children: (Element | string)[]) => element("li", {}, ...children);

test("items of an ordered list begin with their number, others with their words", () => {
  const steps = element(
    "ol",
    {},
    item("Soak the beans."),
    item(element("p", {}, "Rinse "), element("p", {}, "and drain.")),
  );
  expect(listText(steps)).toBe("1. Soak the beans.\n2. Rinse \nand drain.");
  expect(listText(element("ul", {}, item("Salt"), item("Oil")))).toBe("Salt\nOil");
});

test("a list goes on where its page says, and lists within lists count for themselves", () => {
  const inner = element("ol", {}, item("by rail"), item("by boat"));
  const outer = element(
    "ol",
    { start: 4 },
    item("Travel", inner),
    item(element("strong", {}, "Return"), " in May"),
  );
  expect(listText(outer)).toBe("4. Travel\n1. by rail\n2. by boat\n5. Return in May");
});

test("an item without words has no number before nothing", () => {
  const picture = element("img", { src: "https://north.example/a.png" });
  expect(listText(element("ol", {}, item(picture), item("Ebb")))).toBe("2. Ebb");
});

test("an ordered list stands in others, and the tree is not changed", () => {
  const box = element("div", {}, element("h3", {}, "Steps"), element("ol", {}, item("Row")));
  const before = JSON.stringify(box);
  expect(listText(box)).toBe("Steps\n1. Row");
  expect(JSON.stringify(box)).toBe(before);
});
