import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isRemoved, isShown } from "../../../src/model/block.ts";

const FACTS = "A mast of nineteen metres fell across the rails of the pier on Monday.";
const STORY = `<p>The pier at Low Quay closed on Monday after a mast fell across its rails, the harbour office said, and no boat has left the basin since then.</p>`;

function read(box: string) {
  const html = `<!doctype html><html lang="en"><head><title>Pier closed after mast falls</title></head><body><article><h1>Pier closed after mast falls</h1>${STORY}<div class="box"><h2>In short</h2>${box}</div>${STORY.repeat(3)}</article></body></html>`;
  const article = readArticle(parsePage(html, "https://tribune.example/2026/pier"), {
    url: "https://tribune.example/2026/pier",
  });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

describe("a button that folds", () => {
  it.each([
    ["two labels", "<span>Vis mer</span> <span>Vis mindre</span>"],
    ["one label", "Weiterlesen"],
    ["a label without spaces", "もっと見る"],
  ])("behind its text is a control: %s", (_name, label) => {
    const blocks = read(
      `<div class="facts"><p>${FACTS}</p></div><button aria-expanded="false">${label}</button>`,
    );
    expect(blocks.filter(isShown).map(({ text }) => text)).toContain(FACTS);
    expect(blocks.filter(isRemoved).map(({ rule }) => rule)).toEqual(["only-controls"]);
  });

  it.each([
    ["before its text", `<button aria-expanded="false">The mast</button><div><p>${FACTS}</p></div>`],
    ["that asks", `<div><p>${FACTS}</p></div><button aria-expanded="false">Who pays?</button>`],
    [
      "one of several",
      `<button aria-expanded="false">Masts</button><div><p>${FACTS}</p></div><button aria-expanded="false">Rails</button>`,
    ],
    [
      "of a sentence",
      `<div><p>${FACTS}</p></div><button aria-expanded="false">The office wants to open it in April</button>`,
    ],
  ])("stays: %s", (_name, box) => {
    expect(read(box).filter(isRemoved)).toEqual([]);
  });
});

describe("a button that asks", () => {
  const question = "Who pays for the new mast?";
  const roleOf = (box: string) => read(box).find(({ text }) => text === question)?.role;
  it("is the heading of the answer that it folds", () => {
    const box = `<div class="q"><button aria-expanded="true">${question}</button><div><p>${FACTS}</p></div></div>`;
    expect(roleOf(box)).toBe("heading");
  });
  it.each([
    ["where it folds nothing", `<button>${question}</button><p>${FACTS}</p>`],
    ["where nothing is under it", `<p>${FACTS}</p><button aria-expanded="false">${question}</button>`],
    [
      "where a form is under it",
      `<p>${FACTS}</p><button aria-expanded="false">${question}</button><form><input type="email"><button>Send</button></form>`,
    ],
  ])("is none %s", (_name, box) => {
    expect(roleOf(box)).not.toBe("heading");
  });
});
