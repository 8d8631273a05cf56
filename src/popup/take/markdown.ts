import type { Nodes, Root } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { familyOf } from "../../model/role.ts";
import { bylineWords } from "../../words/byline.ts";
import { passagesOf } from "../text/passages.ts";
import { partPairs, withoutPairs } from "./inert-markdown.ts";
import { propertiesOf } from "./properties.ts";
import { type SummaryLine, summaryGroups } from "./summary-groups.ts";
import type { Taken } from "./taken.ts";

/** The article with its source summary as Markdown (with GitHub's tables and properties in YAML). */
export function markdownOf(taken: Taken): string {
  const { article, shown, texts } = taken;
  const { metadata } = article;
  const root: Root = { type: "root", children: [] };
  root.children.push(element("h1", metadata.title), element("p", bylineWords(metadata, texts)));
  if (metadata.url) root.children.push(element("p", metadata.url));
  for (const block of shown) {
    root.children.push(
      familyOf(block.role) === "provenance"
        ? wrap("p", wrap("em", block.content))
        : headingDown(block.content),
    );
  }
  root.children.push({ type: "element", tagName: "hr", properties: {}, children: [] });
  root.children.push(element("h2", texts.text("panel_sources")));
  for (const { heading, lines } of summaryGroups(taken)) {
    root.children.push(element("h3", heading));
    root.children.push({
      type: "element",
      tagName: "ul",
      properties: {},
      children: lines.map((line) => entry(line, evidenceOf(line, taken))),
    });
  }
  const written = toMarkdown(partPairs(toMdast(root, { handlers: { rt: bracketed } })), {
    extensions: [gfmTableToMarkdown()],
    bullet: "-",
    emphasis: "_",
  });
  return `${propertiesOf(taken)}\n${withoutPairs(written)}`;
}

/** How a word is read stands behind it in brackets, as where nothing can be written above. */
const bracketed: Handle = (_state, node, parent) => {
  const hasOwn = parent?.children.some((child) => child.type === "element" && child.tagName === "rp");
  return { type: "text", value: hasOwn ? wordsIn(node) : `(${wordsIn(node)})` };
};

function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}

/** The sentences that prove a line, in the article's words and order; none for links. */
function evidenceOf({ about }: SummaryLine, { sources, shown }: Taken): string[] {
  if ("url" in about || sources === null) return [];
  const sentences = passagesOf(about, sources, shown).map(({ sentence, bare }) =>
    bare ? `“${sentence}”` : sentence,
  );
  return [...new Set(sentences)];
}

/** A line of the summary, each proof under it as a block quote. */
function entry({ words }: SummaryLine, evidence: readonly string[]): Child {
  if (evidence.length === 0) return element("li", words);
  const quotes = evidence.map((sentence) => wrap("blockquote", element("p", sentence)));
  return { type: "element", tagName: "li", properties: {}, children: [element("p", words), ...quotes] };
}

type Child = Root["children"][number] & { type: "element" };

function element(tagName: string, text: string): Child {
  return { type: "element", tagName, properties: {}, children: [{ type: "text", value: text }] };
}

/** The words of `content` in another element. */
function wrap(tagName: string, content: Child): Child {
  return {
    type: "element",
    tagName,
    properties: {},
    children: tagName === "em" ? content.children : [content],
  };
}

/** The headline is the only heading of the first level. */
function headingDown(content: Child): Nodes & Child {
  return content.tagName === "h1" ? { ...content, tagName: "h2" } : content;
}
