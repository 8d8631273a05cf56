import type { Mechanism } from "../mechanism.ts";

const nest = (tag: string, times: number, words: string) =>
  `<${tag}>`.repeat(times) + words + `</${tag}>`.repeat(times);

/** Too much of everything, and bytes that are no text. */
export const BULK: readonly Mechanism[] = [
  {
    id: "gigantic-attribute",
    about: "carries attributes of any length along",
    payloads: ["class", "id", "title", "alt", "data-x", "style"].map(
      (name) => `<p ${name}="${"x ".repeat(250_000)}">Words under a long attribute.</p>`,
    ),
  },
  {
    id: "gigantic-address",
    about: "carries addresses of any length along",
    payloads: [
      `<p><a href="https://example.org/${"x".repeat(500_000)}">Words over a long address.</a></p>`,
      `<img alt="Chart" src="https://example.org/${"y".repeat(200_000)}.invalid">`,
      `<img alt="Chart" srcset="${Array.from({ length: 2_000 }, (_, i) => `https://example.invalid/${i}.png ${i + 1}w`).join(", ")}">`,
    ],
  },
  {
    id: "many-attributes",
    about: "takes quadratic time over attributes",
    payloads: [
      `<p ${Array.from({ length: 5_000 }, (_, i) => `data-a${i}="${i}"`).join(" ")}>Words under many attributes.</p>`,
      `<p class="${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(" ")}">Words of many classes.</p>`,
    ],
  },
  {
    id: "deep-nesting",
    about: "recurses until its stack is full",
    places: ["between", "end"],
    payloads: [
      ...["div", "b", "blockquote", "span"].map((tag) => nest(tag, 400, "Words at the bottom.")),
      nest("ul><li", 120, "Words at the bottom."),
      `${"<table><tr><td>".repeat(60)}Words at the bottom.${"</td></tr></table>".repeat(60)}`,
    ],
  },
  {
    id: "deep-nesting-by-script",
    about: "recurses deeper than any parser nests",
    places: ["end"],
    payloads: ["div", "i", "x-y", "section"].map(
      (tag) =>
        `<script>let at = document.createElement("${tag}"); const top = at; for (let i = 0; i < 3000; i++) { const next = document.createElement("${tag}"); at.append(next); at = next } at.append("Words at the bottom."); document.querySelector("main").append(top)</script>`,
    ),
  },
  {
    id: "many-siblings",
    about: "takes quadratic time over siblings",
    places: ["end"],
    payloads: [
      "<br>".repeat(20_000),
      "<i></i>".repeat(10_000),
      "<!-- x -->".repeat(20_000),
      `<p>${"word ".repeat(60_000)}</p>`,
      `<p>${"unbroken".repeat(30_000)}</p>`,
      Array.from({ length: 3_000 }, (_, i) => `<a href="/n/${i}">link ${i}</a> `).join(""),
    ],
  },
  {
    id: "formatting-left-open",
    about: "multiplies elements that were never closed",
    payloads: [
      `<p>${"<b><i>".repeat(60)}Words in open tags.</p><p>Words after them.</p>`,
      `<a href="/1">${"<p><font>".repeat(60)}Words in open tags.`,
      `<p><nobr>${"<nobr>".repeat(100)}Words in open tags.`,
    ],
  },
  {
    id: "gigantic-table",
    about: "makes cells out of numbers",
    payloads: [
      `<table><tr><td colspan="99999999">Tide</td><td rowspan="99999999">Four metres at noon</td></tr><tr><td>x</td></tr></table>`,
      `<table><colgroup span="1000000"><col span="99999999"></colgroup><tr><td>Tide table of the quay</td></tr></table>`,
      `<ol start="99999999999999999999" reversed><li value="-99999999999">Words in a list that counts</li></ol>`,
    ],
  },
  {
    id: "control-characters",
    about: "stumbles over characters that are no text",
    places: ["between", "inside"],
    payloads: [
      `<span>N\u0000U\u0000L</span>`,
      `<span>\u0001\u0002\u0008\u000b\u001b[31m\u007f\u0085\u009b</span>`,
      `<span>&#0;&#x80;&#xD800;&#xDFFF;&#x110000;&#xFFFE;</span>`,
      `<span>\ufffe\uffff\u{1fffe}\u{10ffff}</span>`,
    ],
  },
  {
    id: "lone-surrogates",
    about: "stumbles over half a character",
    places: ["end"],
    payloads: [
      `<script>document.querySelector("main").append("Half \\ud83d a character \\ude00 twice")</script>`,
      `<script>document.title = "Half \\ud83d"; document.querySelector("h1").append(" \\udc00")</script>`,
      `<script>document.querySelector("main").setAttribute("title", "\\ud800")</script>`,
    ],
  },
  {
    id: "wrong-charset",
    about: "shows a story in another charset than it was written in",
    as: "windows-1252",
    payloads: [
      `<meta charset="utf-8"><p>Caf\u00e9 words in another charset.</p>`,
      `<p>Na\u00efve words, \u00a3 and \u00bd.</p>`,
    ],
  },
  {
    id: "utf-16",
    about: "does not survive wide characters",
    as: "utf-16le",
    payloads: [`<p>Words in wide characters \u6771\u4eac.</p>`, `<p>\ud83d\ude00</p>`],
  },
  {
    id: "no-charset",
    about: "takes bytes for markup that the browser takes for text",
    as: "no-charset",
    payloads: [
      `<p>+ADw-script+AD4-CANARY+ADw-/script+AD4-</p>`,
      `<p>\u001b$B<script>CANARY</script>\u001b(B</p>`,
      `<p>\u00c0\u00bcscript\u00c0\u00be words</p>`,
    ],
  },
  {
    id: "xhtml",
    about: "reads XML by the rules of HTML",
    as: "xhtml",
    payloads: [
      `<p>Words with <![CDATA[<script>CANARY</script>]]> in them.</p>`,
      `<h:p xmlns:h="http://www.w3.org/1999/xhtml">Words under a prefix.</h:p>`,
      `<h:script xmlns:h="http://www.w3.org/1999/xhtml">CANARY</h:script>`,
      `<p xml:base="javascript:CANARY//"><a href="x">Words</a></p>`,
      `<svg xmlns="http://www.w3.org/2000/svg"><script>CANARY</script></svg>`,
      `<unknown xmlns="urn:x" href="javascript:CANARY">Words of an unknown language</unknown>`,
    ],
  },
  {
    id: "xml-instructions",
    about: "follows instructions that stand beside the document",
    as: "xhtml",
    places: ["before-all"],
    payloads: [
      `<?xml-stylesheet href="SERVER/none.css" type="text/css"?>`,
      `<!DOCTYPE html [<!ENTITY a "words"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`,
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">`,
    ],
  },
  {
    id: "swallowing-tag",
    about: "loses what stands before a tag that swallows the rest",
    places: ["end"],
    payloads: [
      "<plaintext>",
      "<xmp>",
      "<textarea>",
      "<title>",
      "<!--",
      "<script>",
      "<style>",
      "<template>",
      "<select>",
      "<svg><desc>",
    ],
  },
  {
    id: "quirks",
    about: "reads only pages that begin as they should",
    places: ["before-all"],
    payloads: [
      `<!-- a comment first --><!DOCTYPE html>`,
      `Words before everything`,
      `\ufeff\ufeff`,
      `<!DOCTYPE html PUBLIC "-//IETF//DTD HTML 2.0//EN">`,
      `<?php echo "x" ?>`,
    ],
  },
];
