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
