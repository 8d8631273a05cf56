import { expect, test } from "vitest";
import { countSteps } from "../count-steps.ts";
import { LANGUAGE_SAMPLES } from "./samples/languages.ts";

const counter = await countSteps();
const { findSources } = await import("../../../src/sources/find-sources.ts");
const { loadLanguage } = await import("../../../src/sources/load-language.ts");

const METADATA = {
  title: "",
  authors: [],
  siteName: null,
  url: "https://www.harborledger.example/boats",
  origins: [],
};
const samplesIn = (lang: string) =>
  LANGUAGE_SAMPLES.filter((sample) => sample.lang === lang)
    .map(({ text }) => text)
    .join(" ");

const TEXTS: [string, string, string][] = [
  ...["de", "fr", "es", "nl", "sv"].map((lang): [string, string, string] => [
    `samples (${lang})`,
    lang,
    samplesIn(lang),
  ]),
  [
    "outlets",
    "en",
    "“We wait,” the mayor of Quill River told the Harbor County Sentinel, according to Reuters.",
  ],
  [
    "unnamed people",
    "en",
    "A clerk who asked not to be named because of office rules said the file was gone.",
  ],
  [
    "named people",
    "en",
    "“The boats are late,” Ana Sol said, and officials said the fog, which lasted, had gone.",
  ],
];

/** Texts as an article has them, and with everything in one paragraph. */
const SHAPES: [string, (text: string, times: number) => string[]][] = [
  ["paragraphs", (text, times) => Array.from({ length: times }, () => text)],
  ["one paragraph", (text, times) => [Array.from({ length: times }, () => text).join(" ")]],
];

test.each(
  TEXTS.flatMap(([name, lang, text]) =>
    SHAPES.map(([shape, repeated]) => ({ name, lang, shape, text, repeated })),
  ),
)("ten times the text takes about ten times the steps: $name in $shape", async ({ lang, text, repeated }) => {
  const language = await loadLanguage(lang);
  const steps = (times: number) => {
    const paragraphs = repeated(text, times).map((words, id) => ({ id, text: words }));
    return counter.during(() => findSources({ paragraphs, metadata: { ...METADATA, lang } }, language));
  };
  const times = Math.ceil(2_500 / text.length);
  // Once for what is made at first use.
  await steps(times);
  const short = await steps(times);
  expect(short).toBeGreaterThan(5_000);
  expect((await steps(10 * times)) / short).toBeLessThan(11);
});

test("ten times the pronouns behind ten times the sentences take about ten times the steps", async () => {
  const language = await loadLanguage("en");
  const steps = (times: number) => {
    const text = "The boat sank. ".repeat(times) + "She said it was late. ".repeat(times);
    const paragraphs = [{ id: 0, text: text.trim() }];
    return counter.during(() => findSources({ paragraphs, metadata: { ...METADATA, lang: "en" } }, language));
  };
  await steps(60);
  const short = await steps(60);
  expect((await steps(600)) / short).toBeLessThan(11);
});
