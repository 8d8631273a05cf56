import type { HostileCase } from "./mechanism.ts";

/** An invented story, sentence by sentence; every one must reach the reader. */
export const STORY: readonly (readonly string[])[] = [
  [
    "The harbour office of Lowmoor closed its night window on Monday, after sixty years in which somebody had always answered the bell.",
    "Skippers who arrive after dark are asked to ring a number that is printed on the door.",
  ],
  [
    "Nobody at the quay believes that the number will be answered in a storm, said Ottoline Marsh, who has piloted colliers there since 1998.",
    "She has written it on the wheelhouse wall all the same, in letters that can be read by torchlight.",
  ],
  [
    "The county says that the window cost more than it brought in and that most ships now report by radio long before they see the lamp.",
    "It kept no figures of those that did not, a spokesman said on Tuesday.",
  ],
  [
    "Two crews have already spent a night outside the bar because the chart that the office used to lend was locked behind the shutter.",
    "One of them ran out of fresh water and was towed in by a dredger at first light.",
  ],
  [
    "The council will hear the pilots on Thursday, in the chapel, since the town hall has been let for a wedding until the end of the week.",
    "A vote is not planned, but the minutes will be read out on the quay.",
  ],
];
export const TITLE = "Night window at Lowmoor quay stays shut";

/** Counts in the page or popup it runs in, and asks the recording server, saying from where. */
export const CANARY = `(self.bylineCanary=(self.bylineCanary||0)+1,new Image().src='SERVER/canary?'+location.protocol)`;

/** The page of a case, to be served by `origin`. */
export function pageOf({ payload, place, mechanism }: HostileCase, origin: string): string {
  const at = (wanted: string, otherwise = "") => (place === wanted ? payload : otherwise);
  const paragraphs = STORY.map(([first, second], i) => {
    const inside = i === 2 ? at("inside") : "";
    return `<p>${first} ${inside} ${second}</p>${i === 1 ? at("between") : ""}`;
  }).join("\n");
  const story = place === "around" ? payload.replace("STORY", paragraphs) : paragraphs;
  const xhtml = mechanism.as === "xhtml";
  const markup = [
    xhtml ? `<?xml version="1.0" encoding="utf-8"?>` : "<!DOCTYPE html>",
    at("before-all"),
    xhtml
      ? `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title>`
      : `<html lang="en"><head>${mechanism.as ? "" : '<meta charset="utf-8">'}<title>${TITLE}</title>`,
    at("head"),
    `</head><body><main><h1>${TITLE}</h1><p class="byline">By Aurel Finch</p>`,
    story,
    at("end"),
    `</main></body></html>`,
  ].join("\n");
  return markup.replaceAll("CANARY", CANARY).replaceAll("SERVER", origin);
}

/** The page as a server sends it. */
export function responseOf(one: HostileCase, origin: string): { type: string; body: Buffer } {
  const markup = pageOf(one, origin);
  switch (one.mechanism.as) {
    case "xhtml":
      return { type: "application/xhtml+xml", body: Buffer.from(markup) };
    case "windows-1252":
      return { type: "text/html; charset=windows-1252", body: Buffer.from(markup, "latin1") };
    case "utf-16le":
      return { type: "text/html", body: Buffer.from(`\ufeff${markup}`, "utf16le") };
    case "no-charset":
      return { type: "text/html", body: Buffer.from(markup) };
    default:
      return { type: "text/html; charset=utf-8", body: Buffer.from(markup) };
  }
}

/** Sentences of the story that do not stand in `text`, in order; white space does not count. */
export function missingFrom(text: string): string[] {
  const flat = text.replace(/\s+/g, " ");
  let from = 0;
  return STORY.flat().filter((sentence) => {
    const at = flat.indexOf(sentence, from);
    if (at >= 0) from = at + sentence.length;
    return at < 0;
  });
}
