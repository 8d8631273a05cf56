// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { parseLenientJson } from "../../../src/article/metadata/lenient-json.ts";
import { boundedValue } from "../../../src/article/page/bounded-value.ts";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";

/*
 * What takes time by the square of these inputs takes minutes, which is more than any test may: the time limit of the
 * test run is what fails here.
 */
const LONG = 600_000;
const ADDRESS = "https://lantern.example/2026/quay";
const PARAGRAPH =
  "<p>The lamp on the quay was lit again on Friday, after two winters in which skippers had to find the bar by the bell alone.</p>";

function read(markup: string) {
  const page = `<!doctype html><html lang="en"><head><title>The lamp is lit again</title></head><body><main><h1>The lamp is lit again</h1>${PARAGRAPH.repeat(6)}${markup}</main></body></html>`;
  return readArticle(parsePage(page, ADDRESS), { url: ADDRESS });
}

describe("a page with a run of one character", () => {
  it.each([
    ["srcset", `<figure><img alt="c" srcset="${"a".repeat(LONG)} x"></figure>`],
    ["srcset of commas", `<figure><img alt="c" srcset="${",".repeat(LONG)}x y"></figure>`],
    ["srcset of sizes", `<figure><img alt="c" srcset="/a.jpg ${"1".repeat(LONG)}"></figure>`],
    ["a picture's data", `<figure><img alt="c" data-a="${"/a.jpg?".repeat(LONG / 7)} x"></figure>`],
    ["names of placeholders", `<figure><img alt="c" data-src="${"loading ".repeat(LONG / 8)}/"></figure>`],
    ["a width", `<figure><img alt="c" src="/a.jpg" width="1${" ".repeat(LONG)}x"></figure>`],
    ["noscript", `<noscript><img src="/a.jpg">${"<".repeat(LONG)}</noscript>`],
    ["noscript with pictures", `<noscript>${"<img ".repeat(LONG / 5)}</noscript>`],
    [
      "articleBody",
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${"<".repeat(LONG)}"}</script>`,
    ],
    ["a word", `<p>${"a".repeat(LONG)} and so on.</p>`],
    ["a signature", `<p>By ${"@".repeat(LONG)}</p><p>${"1.".repeat(LONG / 2)} by</p>`],
    ["spaces that stay", `<pre>${" ".repeat(LONG)}x</pre>`],
  ])("is read: %s", (_, markup) => {
    const reading = read(markup);
    expect(reading.ok && reading.blocks.some(({ text }) => text.includes("two winters"))).toBe(true);
  });

  it("is read where its state is one text of megabytes", () => {
    const reading = read(`<script>window.state = {"body":"${"a".repeat(12_000_000)}"}</script>`);
    expect(reading.ok).toBe(true);
  });

  it("is read where only its state has a text, with thousands of lists", () => {
    const lists = Array.from({ length: 200_000 }, () => "[1,2,3]").join(",");
    const page = `<!doctype html><title>x</title><body><script>window.state = {"lists":[${lists}]}</script>`;
    expect(readArticle(parsePage(page, ADDRESS), { url: ADDRESS })).toEqual({
      ok: false,
      reason: "no-article",
    });
  });
});

describe("lenient JSON", () => {
  it("has no time for space without end", () => {
    expect(parseLenientJson(`}[${" /*".repeat(LONG / 6)}x`)).toHaveLength(1);
  });
});

describe("a form outside the body", () => {
  it("is left even where a field of its own stands for its last child", () => {
    const page = document.implementation.createHTMLDocument("The lamp is lit again");
    page.body.innerHTML = `<main><h1>The lamp is lit again</h1>${PARAGRAPH.repeat(6)}</main>`;
    const form = page.createElement("form");
    const around = page.createElement("fieldset");
    around.append(form);
    page.documentElement.append(around);
    let asked = 0;
    for (const name of ["lastElementChild", "previousElementSibling"]) {
      Object.defineProperty(form, name, {
        get() {
          if (++asked > 100) throw new Error("The walk goes round and round.");
          return around;
        },
      });
    }
    expect(readArticle(page, { url: ADDRESS }).ok).toBe(true);
    expect(asked).toBe(0);
  });
});

describe("boundedValue", () => {
  const address = "https://lantern.example/a.jpg";

  it("keeps what is not long", () => {
    expect(boundedValue(`${address} 600w, ${address} 900w`)).toBe(`${address} 600w, ${address} 900w`);
  });

  it("cuts a list after a whole entry", () => {
    const cut = boundedValue(`${address} 600w, `.repeat(2_000));
    expect(cut.length).toBeLessThanOrEqual(10_000);
    expect(cut.endsWith(`${address} 600w`)).toBe(true);
  });

  it("takes no part of an address for one", () => {
    expect(boundedValue(address + "a".repeat(20_000))).toBe("");
    expect(boundedValue(`/${"a".repeat(20_000)}`)).toBe("");
  });
});
