import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../src/start/paths.ts";

const FOLDER = `${ROOT}/src/popup/styles`;

/**
 * To find the size of its popup Chrome lays the document out in a window of another size, each time anything in it
 * changes. What depends on the window's size is then laid out twice, the whole article with it.
 */
describe.each(readdirSync(FOLDER))("%s", (file) => {
  const css = readFileSync(`${FOLDER}/${file}`, "utf8").replace(/\/\*.*?\*\//gs, "");

  it("asks the surface's box for room, never the window", () => {
    expect(css.match(/@media[^{]*\b(?:width|height|aspect-ratio|orientation)\b/g)).toBeNull();
  });

  it("measures nothing by the window where it may stand in a popup", () => {
    const rules = css.match(/[^{}]+\{[^{}]*\d[sld]?v(?:[whib]|min|max)\b[^{}]*\}/g) ?? [];
    expect(rules.filter((rule) => !rule.includes(':not([data-surface="popup"])'))).toEqual([]);
  });
});

/** Selectors of a style sheet, one by one, with their declarations; those in at-rules too. */
function rulesIn(css: string): { selector: string; body: string }[] {
  return [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = "", body = ""]) =>
      selectors.split(",").map((selector) => ({ selector: selector.trim(), body })),
  );
}

it("in forced colours nothing keeps a background of ours where a colour of ours was given up", () => {
  const [before = "", forced = ""] = readFileSync(`${FOLDER}/access.css`, "utf8").split(
    "@media (forced-colors",
  );
  const others = readdirSync(FOLDER)
    .filter((file) => file !== "access.css")
    .map((file) => readFileSync(`${FOLDER}/${file}`, "utf8"));
  const ours = rulesIn([before, ...others].join("\n")).filter(({ body }) => /background/.test(body));
  const set = rulesIn(forced).filter(({ body }) => /background: [A-Z]/.test(body));
  const unforced = rulesIn(forced).filter(({ body }) => body.includes("forced-color-adjust: none"));
  expect(unforced.map(({ selector }) => selector)).toContain(".article mark");
  const kept = unforced.flatMap(({ selector: base }) =>
    ours
      .map(({ selector }) => selector)
      .filter((selector) => selector.startsWith(base) && !set.some((rule) => rule.selector === selector)),
  );
  expect(kept).toEqual([]);
});
