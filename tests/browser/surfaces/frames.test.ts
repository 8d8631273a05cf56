import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";

/** Invented. */
const STORY = [
  "The bell of Saint Oda rang at noon on Thursday without anybody near it, and then, to be fair to all, once more at five past.",
  "The sacristan went up with a lamp and came down with a jackdaw, which the parish council has since heard in its own defence.",
  "It was found that the rope had been shortened by a hand's breadth every spring since the war, each time by somebody who meant well.",
  "From Sunday the bell will be rung from the street, and anybody who passes may do so, provided that they can say what time it is.",
];
const OTHER =
  "This story stands on another host and is nobody's business here, whatever it may have to say. ";
const html = (body: string, title = "Portal") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const story = `<h1>A bell by itself</h1><div>${STORY.map((text) => `<p>${text}</p>`).join("")}</div>`.replace(
  "the rope",
  '<a href="rope.html">the rope</a>',
);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const MENU = `<ul><li><a href="/tides">Tides</a></li><li><a href="/letters">Letters</a></li></ul>`;
const STYLE = `style="width:700px;height:400px"`;
const BODY = `document.querySelector(".article-body")?.textContent ?? document.querySelector(".failure h1").textContent`;

/** Frames of real browsers: what is loaded from where decides what may be looked into. */
describe.each(["chromium", "firefox"] as const)("a story in a frame, in %s", (engine) => {
  let server: PageServer;
  let other: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    const folder = `${CACHE}/frames-${engine}`;
    mkdirSync(`${folder}/news`, { recursive: true });
    other = await servePages(folder);
    const pages: Record<string, string> = {
      "news/bell.html": html(story, "A bell by itself"),
      "other.html": html(`<h1>Elsewhere</h1><div>${`<p>${OTHER.repeat(4)}</p>`.repeat(4)}</div>`),
      "same-host.html": html(`${MENU}<iframe src="news/bell.html" ${STYLE}></iframe>`),
      "srcdoc.html": html(`${MENU}<iframe srcdoc="${escaped(html(story))}" ${STYLE}></iframe>`),
      "frameset.html": `<!doctype html><title>Portal</title><frameset cols="20%,80%"><frame src="menu.html"><frame src="news/bell.html"></frameset>`,
      "menu.html": html(MENU),
      "other-host.html": html(`${MENU}<iframe src="${other.origin}/other.html" ${STYLE}></iframe>`),
      "own-story.html": html(`${story}<iframe src="other.html" ${STYLE}></iframe>`),
      "hidden.html": html(`${MENU}<iframe src="news/bell.html" style="display:none"></iframe>`),
    };
    for (const [name, page] of Object.entries(pages)) writeFileSync(`${folder}/${name}`, page);
    server = await servePages(folder);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await other?.close();
  });

  async function readingOf(name: string): Promise<{ text: string; links: string[] }> {
    await driver.open(`${server.origin}/${name}`);
    const popup = await driver.openPopup();
    await settled(popup);
    const text = await popup.evaluate<string>(BODY);
    const links = await popup.evaluate<string[]>(
      `[...document.querySelectorAll(".article-body a")].map(({ href }) => href)`,
    );
    await popup.close();
    return { text, links };
  }

  it.each([
    ["same-host.html", "/news/rope.html"],
    ["frameset.html", "/news/rope.html"],
    ["srcdoc.html", "/rope.html"],
  ])("is read from %s, its links from where it stands", async (name, link) => {
    const { text, links } = await readingOf(name);
    for (const sentence of STORY) expect(text).toContain(sentence);
    expect(links).toEqual([server.origin + link]);
  });

  it.each(["other-host.html", "hidden.html"])("is not looked for in %s", async (name) => {
    expect((await readingOf(name)).text).toMatch(/no article/i);
  });

  it("leaves the page's own story alone", async () => {
    const { text } = await readingOf("own-story.html");
    for (const sentence of STORY) expect(text).toContain(sentence);
    expect(text).not.toContain("nobody's business");
  });
});
