import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/reading.ts";
import { textOf } from "../../../src/model/text.ts";
import { parseInTurns, parseReading } from "../../../src/popup/border/border.ts";
import { el, makeArticle, p } from "./make-reading.ts";
import { FAILURES } from "./readings/failures.ts";
import { FERRY } from "./readings/ferry.ts";
import { HARVEST_AR } from "./readings/harvest-ar.ts";

function contentAfterBorder(content: ReturnType<typeof p>) {
  const reading = parseReading(makeArticle({ blocks: [content] }));
  if (!reading.ok) throw new Error(`refused: ${reading.details}`);
  return reading.blocks[0]!.content;
}

describe("parseReading", () => {
  it("passes sound readings whole", () => {
    for (const { sources: _, ...article } of [FERRY, HARVEST_AR]) {
      const reading = parseReading(structuredClone(article));
      expect(reading).toEqual(article);
    }
  });

  it("comes to the same in turns, and gives one before a long reading is through", async () => {
    const { sources: _, ...article } = FERRY;
    expect(await parseInTurns(structuredClone(article))).toEqual(article);
    const long = makeArticle({
      blocks: Array.from({ length: 10_000 }, () => p("Some words ", el("b", {}, "here"))),
    });
    const seen: string[] = [];
    setTimeout(() => seen.push("another"));
    await parseInTurns(long).then(({ ok }) => seen.push(`read: ${ok}`));
    expect(seen).toEqual(["another", "read: true"]);
  });

  it.each(Object.values(FAILURES))("passes the failure $reason", (failure) => {
    expect(parseReading(failure)).toEqual(failure);
  });

  it.each([
    null,
    undefined,
    0,
    "text",
    [],
    {},
    { ok: true },
    { ok: false },
    { ok: false, reason: "made-up" },
    { ...FERRY, metadata: null },
    { ...FERRY, blocks: [{}] },
    { ...FERRY, words: -1 },
  ])("answers %j with an error that says where", (value) => {
    expect(parseReading(value)).toMatchObject({ ok: false, reason: "error" });
    const { details } = parseReading(value) as { details: string };
    expect(details).toMatch(/popup border\n\S+/);
  });

  it.each([
    "",
    "news.example",
    "https://user@news.example",
    "https://news.example/a",
    `https://${"x".repeat(400)}`,
  ])("takes no reading from %.40j as its origin", (origin) => {
    const { details } = parseReading(makeArticle({ metadata: { origin }, blocks: [] })) as {
      details: string;
    };
    expect(details).toContain("metadata.origin");
  });

  it("keeps the origin where the address is too long to be one", () => {
    const url = `https://news.example/?${"x".repeat(9_000)}`;
    const reading = parseReading(
      makeArticle({ metadata: { url, origin: "https://news.example" }, blocks: [] }),
    );
    expect(reading).toMatchObject({ metadata: { url: "", origin: "https://news.example" } });
  });

  it("drops keys that the model does not know", () => {
    const reading = parseReading({ ...FERRY, extra: 1, metadata: { ...FERRY.metadata, extra: 2 } });
    expect(JSON.stringify(reading)).not.toContain("extra");
  });

  it("removes scripts, handlers, frames and styles", () => {
    const dirty = p(
      "Before ",
      el("script", {}, "alert(1)"),
      el("iframe", { src: "https://a.example/" }),
      el("span", { onClick: "alert(2)", style: "position:fixed", className: ["x"] }, "kept"),
      el("img", { src: "https://a.example/x.png", onError: "alert(3)", srcSet: "y.png 2x", alt: "A" }),
    );
    expect(contentAfterBorder(dirty)).toEqual(
      p("Before ", el("span", {}, "kept"), el("img", { src: "https://a.example/x.png", alt: "A" })),
    );
  });

  it.each([
    ["javascript:alert(1)", undefined],
    ["JaVaScRiPt:alert(1)", undefined],
    [" javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["chrome://settings", undefined],
    ["file:///etc/passwd", undefined],
    ["//host.example/x", undefined],
    ["relative/path", undefined],
    ["?query", undefined],
    ["#", undefined],
    ["https://host.example/x", "https://host.example/x"],
    ["mailto:a@b.example", "mailto:a@b.example"],
    ["#note-1", "#article-note-1"],
  ])("turns the address %s into %s", (href, expected) => {
    const link = contentAfterBorder(p(el("a", { href }, "link"))).children[0];
    expect(link).toMatchObject({ tagName: "a", children: [{ value: "link" }] });
    expect((link as ReturnType<typeof p>).properties.href).toBe(expected);
  });

  it.each(["javascript:1", "data:image/svg+xml,x", "pixel.png", "//host.example/p.png"])(
    "does not ask for the picture %s",
    (src) => {
      const picture = contentAfterBorder(p(el("img", { src, alt: "A" }))).children[0];
      expect((picture as ReturnType<typeof p>).properties).toEqual({ alt: "A" });
    },
  );

  it("gives identifiers a prefix, so that they cannot shadow the popup's own", () => {
    expect(contentAfterBorder(el("p", { id: "app" }, "x")).properties.id).toBe("article-app");
  });

  it("keeps the text of what is nested too deep", () => {
    let deep = el("span", {}, "bottom");
    for (let i = 0; i < 5000; i++) deep = el("span", {}, deep);
    expect(textOf(contentAfterBorder(p("top ", deep)))).toBe("top bottom");
  });

  it("keeps offsets: the text stays the same for everything that may stand on a line", () => {
    const lines =
      "address article aside details dl fieldset figure footer form header main nav section".split(" ");
    for (const tag of lines.filter((name) => name !== "fieldset")) {
      const content = el("div", {}, "a", el(tag, {}, "b"), "c");
      expect(textOf(contentAfterBorder(content)), tag).toBe(textOf(content));
    }
  });

  it("calls a reading beyond its limits too large", () => {
    const block = FERRY.blocks[2]!;
    const many: Article = { ...FERRY, blocks: Array.from({ length: 20_001 }, () => block) };
    expect(parseReading(many)).toEqual({ ok: false, reason: "too-large" });
    const long: Article = { ...FERRY, blocks: [{ ...block, text: "x".repeat(8_000_001) }] };
    expect(parseReading(long)).toEqual({ ok: false, reason: "too-large" });
    const told = makeArticle({ blocks: Array.from({ length: 9 }, () => p("x".repeat(900_000))) });
    const untold: Article = { ...told, blocks: told.blocks.map((one) => ({ ...one, text: "" })) };
    expect(parseReading(untold)).toEqual({ ok: false, reason: "too-large" });
    const bushy = p();
    for (let i = 0; i < 500_001; i++) bushy.children.push({ type: "text", value: "x" });
    expect(parseReading(makeArticle({ blocks: [bushy] }))).toEqual({ ok: false, reason: "too-large" });
  });

  it("reads each block's text from its content", () => {
    const untold: Article = { ...FERRY, blocks: FERRY.blocks.map((one) => ({ ...one, text: "" })) };
    expect(parseReading(untold)).toEqual(parseReading(FERRY));
  });

  it("holds a paragraph of 50,000 words and 500 pictures", () => {
    const words = "word ".repeat(50_000);
    const pictures = Array.from({ length: 500 }, (_, i) =>
      el("figure", {}, el("img", { src: `https://a.example/${i}.png`, alt: "" })),
    );
    expect(parseReading(makeArticle({ blocks: [p(words), ...pictures] })).ok).toBe(true);
  });

  it("shows a block's text where its content is unusable", () => {
    const article = makeArticle({ blocks: [p("Kept text")] });
    const reading = parseReading({ ...article, blocks: [{ ...article.blocks[0], content: "broken" }] });
    expect(reading).toMatchObject({ ok: true, blocks: [{ content: p("Kept text") }] });
  });
});

describe("texts around the story", () => {
  const withAround = (around: unknown) => parseReading({ ...FERRY, around });

  it("come through with what can be seen of them, up to the limit of each kind", () => {
    const long = "w".repeat(40_000);
    expect(withAround([{ place: "above", texts: ["a\u202eb\u0000", long, long], left: 1 }])).toMatchObject({
      around: [{ place: "above", texts: ["ab", long], left: 1 }],
    });
  });

  it.each([
    { place: "beside", texts: [], left: 0 },
    { place: "above", texts: [7], left: 0 },
    { place: "above" },
    "x",
  ])("that are none make the reading an error, not a page: %j", (group) => {
    expect(withAround([group])).toMatchObject({ ok: false, reason: "error" });
  });
});
