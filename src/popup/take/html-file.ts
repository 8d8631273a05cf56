import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { familyOf } from "../../model/role.ts";
import { bylineOf } from "./head-lines.ts";
import { summaryGroups } from "./summary-groups.ts";
import type { Taken } from "./taken.ts";

/** Readable anywhere, on screen and paper, without a script or a second file. */
const STYLE =
  "body{max-width:36em;margin:2em auto;padding:0 1em;font:1.125em/1.6 Georgia,serif;color:#1f1c18;background:#fcfbf8}" +
  "img{max-width:100%;height:auto}figure{margin:1em 0}figcaption,.small,header p,.sources{font:.85em/1.5 sans-serif}" +
  "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #8f2d1b}table{border-collapse:collapse}" +
  "td,th{padding:.3em .6em;border-bottom:1px solid #ccc;text-align:start}" +
  "@media(prefers-color-scheme:dark){body{color:#e8e3d9;background:#181715}a{color:#f0a58f}}";

/** The article with its source summary as one HTML file; pictures stay where they are on the web. */
export function htmlOf(taken: Taken): string {
  const { article, shown, texts } = taken;
  const { metadata } = article;
  const head = el("head", {}, [
    el("meta", { charSet: "utf-8" }, []),
    el("meta", { name: "viewport", content: "width=device-width" }, []),
    el("meta", { name: "referrer", content: "no-referrer" }, []),
    el("title", {}, [text(metadata.title)]),
    el("style", {}, [text(STYLE)]),
  ]);
  const body = el("body", {}, [
    el("header", {}, [
      el("h1", {}, [text(metadata.title)]),
      el("p", {}, [text(bylineOf(taken))]),
      ...(metadata.url ? [el("p", {}, [el("a", { href: metadata.url }, [text(metadata.url)])])] : []),
    ]),
    el(
      "main",
      {},
      shown.map((block) =>
        familyOf(block.role) === "provenance"
          ? el("div", { className: ["small"] }, [block.content])
          : block.content,
      ),
    ),
    el("hr", {}, []),
    el("section", { className: ["sources"] }, [
      el("h2", {}, [text(texts.text("panel_sources"))]),
      ...summaryGroups(taken).flatMap(({ heading, lines }) => [
        el("h3", {}, [text(heading)]),
        el(
          "ul",
          {},
          lines.map((line) => el("li", {}, [text(line)])),
        ),
      ]),
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

function el(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
