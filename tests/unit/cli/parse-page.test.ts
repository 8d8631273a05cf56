import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { readPage } from "../../../src/pipeline.ts";

const ADDRESS = "https://www.harborledger.example/news/locks";

const live = (markup: string, url = ADDRESS) =>
  takeSnapshot(new JSDOM(markup, { url }).window.document, ADDRESS);
const saved = (markup: string, url = ADDRESS) => takeSnapshot(parsePage(markup, url), ADDRESS);

describe("parsePage gives the page that a browser without scripts has", () => {
  it.each([
    ["nothing", ""],
    ["words alone", "Words & &eacute;nough"],
    ["a title of several lines, and a later one", "<title> One\n\f two </title><body><title>Three</title>"],
    ["a title of a drawing", "<body><svg><title>Boats</title><text>1</text></svg><title>Page</title>"],
    ["language and direction", '<html lang="ar" dir="rtl"><body dir="ltr">x'],
    [
      "XHTML",
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><body/><P>x</P>',
    ],
    [
      "a frameset",
      '<head><meta name="author" content="Ada Quay"></head><frameset><frame src="a"></frameset>',
    ],
    [
      "what a head says",
      '<meta name="author" content="Ada"><link rel=canonical href=/a><script type="application/ld+json">{}</script><p>x<meta itemprop=a content=b>',
    ],
    [
      "noscript in head and body",
      '<head><noscript><link rel=a href=b><img src=a></noscript><body><noscript><p>x</p></noscript><img src=data:1 data-src=a.jpg><noscript><img src="a.jpg" alt="A &amp; B"></noscript>',
    ],
    [
      "templates, one of them a shadow root's",
      "<div><template><p>no</p></template><template shadowrootmode=open><p>yes<slot>own</slot></template><p>x</div>",
    ],
    [
      "names and attributes of drawings",
      '<svg viewbox="0 0 1 1"><A xlink:href="#a" xml:lang="de"/><foreignObject><p>x</p></foreignObject></svg>',
    ],
    ["a formula that goes on with the page", "<math><mi>x<p>One<p>Two</math><p>Three"],
    ["a drawing that goes on with the page", "<svg><g><text>1</text><foreignObject><div><p>One<p>Two"],
    ["elements that a table casts out", "<table><i>1</i><b>2<td>3</b>4</table>5"],
    ["formatting closed in another order", "<b>1<p>2<i>3</b>4<div>5</p>6</i>7</div><a>8<div>9<a>10</div>11"],
    ["attributes twice, without value and with capitals", '<P Class=a CLASS=b Data-X hidden="">x'],
    [
      "comments and other documents' types",
      "<!-- a --><!DOCTYPE x><body><!-- b -->x<!-- c --><![CDATA[d]]>y",
    ],
    [
      "media",
      "<video src=a><source src=b><p>no</p></video><object data=c><img src=d></object><select><option>e</select>",
    ],
    ["null and unpaired characters", "<p>a\u0000b\ud800c</p><div id='\u0000'>"],
  ])("%s", (_, markup) => {
    expect(saved(markup)).toEqual(live(markup));
  });

  it.each(["/deep/", "https://cdn.example/x", "http://[", "", "  other  "])("base address %j", (href) => {
    const markup = `<base target=_top><base href="${href}"><base href="/second/"><p>x`;
    expect(saved(markup).baseUrl).toBe(live(markup).baseUrl);
  });

  it("resolves against the page where the base is a script or data", () => {
    for (const href of ["javascript:1", "data:text/html,x"]) {
      expect(saved(`<base href="${href}">`).baseUrl).toBe(ADDRESS);
    }
  });

  it("has no other address than the one told", () => {
    expect(parsePage("<p>x", "no address").baseURI).toBe("about:blank");
    expect(parsePage("<p>x", "HTTPS://Harborledger.example").baseURI).toBe("https://harborledger.example/");
  });

  // Here jsdom is no browser.
  it("puts the words that a table casts out before it", () => {
    const { body } = saved("<div>a</div>b<table>c<tr>d<td>e</td>f</table>g");
    const parts = body.children.map((child) => (child.type === "text" ? child.value : child.tag));
    expect(parts).toEqual(["div", "bcdf", "table", "g"]);
  });

  it("keeps the first of an attribute that a second <html> or <body> brings again", () => {
    const { lang, dir, body } = saved(
      `<html lang="en"><body class="a"><html lang="de" dir="rtl"><body class="b" id="c">x`,
    );
    expect({ lang, dir, attributes: body.attributes }).toEqual({
      lang: "en",
      dir: "rtl",
      attributes: { class: "a", id: "c" },
    });
  });
});

it("reads a page with a style that breaks off", async () => {
  const story =
    "The lock keeper opened the gates at six, as his mother had done, and then sat down to wait for a boat.";
  const markup = `<title>Lock</title><div>${`<p style="width:calc(1px + ;x:y">${story}</p>`.repeat(5)}</div>`;
  const reading = await readPage(parsePage(markup, ADDRESS), { url: ADDRESS });
  expect(reading.ok && reading.blocks.map(({ text }) => text)).toEqual(Array(5).fill(story));
});
