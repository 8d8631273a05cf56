import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/article/read-article.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import { STORY } from "./page-of.ts";

const ADDRESS = "https://www.tribune.example/2026/03/knots-for-the-quay";
const KNOTS = ["The rope ladder", "The net for gulls", "The bell rope", "The long splice"];
const SENTENCES = [
  "The ladder comes with rungs of ash that nobody at the quay has worn through so far.",
  "The net comes with weights of lead that the gulls at the quay have learned to fear.",
  "The bell rope comes with a handle of wool that keeps the hands of its ringers warm.",
];

function read(body: string) {
  const html = `<!doctype html><html lang="en"><head><title>Four knots for the quay</title></head><body><main><article><h1>Four knots for the quay</h1><div class="text"><p>${STORY[0]}</p>${body}<p>${STORY[4]}</p></div></article></main></body></html>`;
  const article = readArticle(parsePage(html, ADDRESS), { url: ADDRESS });
  if (!article.ok) throw new Error(article.reason);
  return article.blocks;
}

function doubts(body: string): string[] {
  return read(body)
    .filter(({ doubtful }) => doubtful)
    .map(({ text }) => text);
}

const linked = (name: string, i: number) =>
  `<p><a href="https://www.tribune.example/2025/0${i + 1}/how-to-tie-it.html">${name}:</a></p>`;

describe("doubts that return", () => {
  it("are story where the linked names of a list article stand over their texts", () => {
    const body = KNOTS.map((name, i) => `${linked(name, i)}<p>${STORY[i]}</p>`).join("");
    expect(doubts(body)).toEqual([]);
    for (const name of KNOTS) expect(read(body).map(({ text }) => text)).toContain(`${name}:`);
  });
  it("are story together with the one name that is as long as a headline", () => {
    const names = ["The ladder for boats without a rail", ...KNOTS, ...KNOTS.map((name) => `${name} again`)];
    const body = names.map((name, i) => `${linked(name, i)}<p>${i + 1}. ${STORY[i % 5]}</p>`).join("");
    for (const name of names)
      expect(
        read(body)
          .filter(isShown)
          .map(({ text }) => text),
      ).toContain(`${name}:`);
  });
  it("are story, and headlines of other stories between them are none", () => {
    const titles = [
      "Mast falls at the ferry and no boat leaves",
      "Mast falls at the mill and two barns are hit",
      "Survey of all the masts on the coast begins",
    ];
    const body = KNOTS.map(
      (name, i) => `${linked(name, i)}<p>${STORY[i]}</p>${titles[i] ? linked(titles[i]!, i + 5) : ""}`,
    ).join("");
    const shown = read(body)
      .filter(isShown)
      .map(({ text }) => text);
    for (const title of titles) expect(shown).not.toContain(`${title}:`);
  });
  it("are story where sentences bear a name of the page's furniture", () => {
    const shared = SENTENCES.map((text) => `<p class="share">${text}</p>`);
    const body = shared.map((line, i) => `<p>${STORY[i]}</p>${line}`).join("");
    expect(doubts(body)).toEqual([]);
    expect(read(body).map(({ text }) => text)).toEqual(expect.arrayContaining(SENTENCES));
    expect(doubts(`<p>${STORY[1]}</p>${shared[0]}<p>${STORY[2]}</p>`)).toHaveLength(1);
  });
  it("are none where a builder says that a field's label is hidden", () => {
    expect(
      doubts(`<p>${STORY[1]}</p><div class="field field--label-hidden">Mira</div><p>${STORY[2]}</p>`),
    ).toEqual([]);
  });
  it("stay where there is one", () => {
    expect(doubts(`${linked(KNOTS[0]!, 0)}<p>${STORY[1]}</p>`)).toHaveLength(1);
  });
  it("stay where nothing of the story follows", () => {
    expect(doubts(`<p>${STORY[1]}</p>${KNOTS.map(linked).join("")}<p>${STORY[2]}</p>`).length).not.toBe(0);
  });
  it("go where the page repeats one control", () => {
    const body = KNOTS.map(
      (_, i) =>
        `<p>${STORY[i]}</p><div class="picture"><img src="/knot-${i}.jpg" width="800" height="500" alt=""><a class="lightbox hidden-xs" href="/knot-${i}-full.jpg">Full screen</a></div>`,
    );
    const found = read(body.join("")).filter(({ text }) => text === "Full screen");
    expect(found.map(({ role, doubtful }) => [role, doubtful])).toEqual(
      KNOTS.map(() => ["navigation", false]),
    );
  });
});
