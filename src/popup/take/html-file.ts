import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { familyOf } from "../../model/role.ts";
import { bylineWords } from "../../words/byline.ts";
import { markNotes } from "./note-marks.ts";
import { endnotesOf, type Note } from "./notes.ts";
import type { Taken } from "./taken.ts";

/** Readable anywhere, on screen and paper, without a script or a second file. */
const STYLE =
  "body{max-width:36em;margin:2em auto;padding:0 1em;font:1.125em/1.6 Georgia,serif;color:#1f1c18;background:#fcfbf8}" +
  "img{max-width:100%;height:auto}figure{margin:1em 0}figcaption,.small,header p,.sources{font:.85em/1.5 sans-serif}" +
  "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #8f2d1b}table{border-collapse:collapse}" +
  "sup.note{margin-inline-start:.15em;color:#8f2d1b;line-height:0}.sources p{margin:.3em 0}td,th{padding:.3em .6em;border-bottom:1px solid #ccc;text-align:start}" +
  "@media(prefers-color-scheme:dark){body{color:#e8e3d9;background:#181715}a,sup.note{color:#f0a58f}}";

/** Whatever a page smuggled in, the file shows pictures and nothing else. */
const POLICY =
  "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The article with its source summary as one HTML file; pictures stay where they are on the web. */
export function htmlOf(taken: Taken): string {
  const { article, shown, texts } = taken;
  const { metadata } = article;
  const { groups, places } = endnotesOf(taken);
  const head = el("head", {}, [
    el("meta", { charSet: "utf-8" }, []),
    el("meta", { httpEquiv: ["Content-Security-Policy"], content: POLICY }, []),
    el("meta", { name: "viewport", content: "width=device-width" }, []),
    el("meta", { name: "referrer", content: "no-referrer" }, []),
    el("title", {}, [text(metadata.title)]),
    el("style", {}, [text(STYLE)]),
  ]);
  const body = el("body", {}, [
    el("header", {}, [
      el("h1", {}, [text(metadata.title)]),
      el("p", {}, [text(bylineWords(metadata, texts))]),
      ...(metadata.url ? [el("p", {}, [el("a", { href: metadata.url }, [text(metadata.url)])])] : []),
    ]),
    el(
      "main",
      {},
      shown.map((block) => {
        const content = markNotes(block.content, places.get(block.id) ?? []);
        return familyOf(block.role) === "provenance"
          ? el("div", { className: ["small"] }, [content])
          : content;
      }),
    ),
    el("hr", {}, []),
    el("section", { className: ["sources"] }, [
      el("h2", {}, [text(texts.text("panel_sources"))]),
      ...groups.flatMap(({ heading, notes }) => [el("h3", {}, [text(heading)]), ...notes.map(noteLine)]),
    ]),
  ]);
  const root: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      el("html", { lang: metadata.lang ?? undefined, dir: metadata.dir }, [head, body]),
    ],
  };
  return `${toHtml(root)}\n`;
}

function noteLine({ number, words }: Note): ElementContent {
  const mark = number === null ? [] : [el("sup", { className: ["note"] }, [text(String(number))]), text(" ")];
  return el("p", {}, [...mark, text(words)]);
}

function el(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
