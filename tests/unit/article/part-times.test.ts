import { expect, it } from "vitest";
import { plainText } from "../../../src/article/page/page-tree.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";

const textOf = (html: string) =>
  plainText(takeSnapshot(parsePage(`<body><p>${html}</p>`, "https://a.example/"), "https://a.example/").body);

it.each([
  ["<time>10:40</time><span>Ines Calloway</span>", "10:40 Ines Calloway"],
  ["<a href='/ines'>Ines Calloway</a><time>10:40</time>", "Ines Calloway 10:40"],
  ["<span>Live</span><time><b>10:40</b></time><b><i>Ines</i></b>", "Live 10:40 Ines"],
  ["<time>10:40</time> <span>Ines Calloway</span>", "10:40 Ines Calloway"],
])("a time and a name that only style sets apart have a space between them: %s", (html, text) => {
  expect(textOf(html)).toBe(text);
});

it.each([
  ["at <time>10</time>h on Monday", "at 10h on Monday"],
  ["the <time>2</time>nd of May", "the 2nd of May"],
  ["(<time>10:40</time>)<span>, she said</span>", "(10:40), she said"],
  ["<time>10:40</time><span hidden>ago</span>", "10:40ago"],
])("what is written to stand beside a time stays there: %s", (html, text) => {
  expect(textOf(html)).toBe(text);
});
