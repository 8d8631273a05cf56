import type { Element } from "hast";
import { expect, test } from "vitest";
import { listText } from "../../../src/model/list-text.ts";
import { el } from "../popup/make-reading.ts";

const item = (...children: (Element | string)[]) => el("li", {}, ...children);

test("items of an ordered list begin with their number, others with their words", () => {
  const steps = el("ol", {}, item("Soak the beans."), item(el("p", {}, "Rinse "), el("p", {}, "and drain.")));
  expect(listText(steps)).toBe("1. Soak the beans.\n2. Rinse \nand drain.");
  expect(listText(el("ul", {}, item("Salt"), item("Oil")))).toBe("Salt\nOil");
});

test("a list goes on where its page says, and lists within lists count for themselves", () => {
  const inner = el("ol", {}, item("by rail"), item("by boat"));
  const outer = el("ol", { start: 4 }, item("Travel", inner), item(el("strong", {}, "Return"), " in May"));
  expect(listText(outer)).toBe("4. Travel\n1. by rail\n2. by boat\n5. Return in May");
});

test("an item without words has no number before nothing", () => {
  const picture = el("img", { src: "https://north.example/a.png" });
  expect(listText(el("ol", {}, item(picture), item("Ebb")))).toBe("2. Ebb");
});

test("an ordered list stands in others, and the tree is not changed", () => {
  const box = el("div", {}, el("h3", {}, "Steps"), el("ol", {}, item("Row")));
  const before = JSON.stringify(box);
  expect(listText(box)).toBe("Steps\n1. Row");
  expect(JSON.stringify(box)).toBe(before);
});
