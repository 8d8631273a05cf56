import type { Block } from "../../model/block.ts";
import { listText } from "../../model/list-text.ts";
import { bylineWords } from "../../words/byline.ts";
import { picturesIn } from "../border/sanitise.ts";
import { summaryGroups } from "./summary-groups.ts";
import type { Taken } from "./taken.ts";

/** The article with its source summary as plain text: paragraphs with an empty line between. */
export function plainTextOf(taken: Taken): string {
  const { article, shown, texts } = taken;
  const { metadata } = article;
  const parts = [metadata.title, [bylineWords(metadata, texts), metadata.url].filter(Boolean).join("\n")];
  parts.push(...shown.map(wordsOf));
  parts.push("* * *", texts.text("panel_sources"));
  for (const { heading, lines } of summaryGroups(taken)) {
    parts.push([heading, ...lines.map(({ words }) => `- ${words}`)].join("\n"));
  }
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}

function wordsOf(block: Block): string {
  if (block.role === "list") {
    const isNumbered = block.content.tagName === "ol";
    const mark = isNumbered ? "" : "- ";
    return listText(block.content, isNumbered ? "- " : "")
      .split("\n")
      .map((line) => mark + line.trim())
      .join("\n");
  }
  const alts = picturesIn(block.content).map(({ alt }) => alt && `[${alt}]`);
  return [...alts, block.text.trim()].filter(Boolean).join("\n");
}
