import { describe, expect, it } from "vitest";
import { limitNesting } from "../../../src/cli/limit-nesting.ts";

describe("limitNesting", () => {
  it("leaves ordinary markup as it is", () => {
    const html = `<div class="a"><p>One <b>two</b> <span>three</span></p></div>`.repeat(2_000);
    expect(limitNesting(html)).toBe(html);
  });

  it("does not count elements that other tags close", () => {
    const html = `<ul>${"<li>item<p>text".repeat(2_000)}</ul>`;
    expect(limitNesting(html)).toBe(html);
  });

  it("drops tags beyond the depth of browsers, with their ends, and no text", () => {
    const html = `${"<div>".repeat(600)}<i>deep</i>${"</div>".repeat(600)}<div>after</div>`;
    expect(limitNesting(html)).toBe(`${"<div>".repeat(512)}deep${"</div>".repeat(512)}<div>after</div>`);
  });

  it("treats each kind of element by itself", () => {
    const html = `${"<div>".repeat(512)}<span>a<div>b</div></span>c`;
    expect(limitNesting(html)).toBe(`${"<div>".repeat(512)}abc`);
  });
});
