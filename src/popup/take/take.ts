import { cslOf } from "./csl.ts";
import { fileNameOf } from "./file-name.ts";
import { htmlOf } from "./html-file.ts";
import { markdownOf } from "./markdown.ts";
import { plainTextOf } from "./plain-text.ts";
import type { Taken } from "./taken.ts";

export type Format = "markdown" | "text" | "html" | "csl";

const FORMATS = {
  markdown: { write: markdownOf, extension: "md", type: "text/markdown" },
  text: { write: plainTextOf, extension: "txt", type: "text/plain" },
  html: { write: htmlOf, extension: "html", type: "text/html" },
  csl: { write: cslOf, extension: "json", type: "application/vnd.citationstyles.csl+json" },
} as const;

export interface Written {
  words: string;
  fileName: string;
  /** Media type. */
  type: string;
}

/** Where a word may be broken on the page: elsewhere it hinders whoever searches. */
const SOFT_HYPHEN = "\u00ad";

/** The article in a format, ready to copy or save. Loaded only when asked for: the converters are large. */
export function writeArticle(taken: Taken, format: Format): Written {
  const { write, extension, type } = FORMATS[format];
  return { words: write(taken).replaceAll(SOFT_HYPHEN, ""), fileName: fileNameOf(taken, extension), type };
}

export { obsidianAddress } from "./obsidian.ts";
export { receiptOf, receiptText } from "./receipt.ts";
export { receiptPicture } from "./receipt-picture.ts";
