import type { SourceInput } from "../model/source-input.ts";

/**
 * Reads the input row of the `sources` contract: `{text, title?, byline?, lang?, siteName?, url?}`,
 * paragraphs separated by line breaks. Throws when there is no text.
 */
export function parseSourceRow(row: Record<string, unknown>): SourceInput {
  const { text } = row;
  if (typeof text !== "string") throw new Error("needs text");
  const given = (key: string) => (typeof row[key] === "string" ? row[key] : null);
  const byline = given("byline");
  return {
    paragraphs: text
      .split(/\n+/)
      .filter((line) => line.trim() !== "")
      .map((line, id) => ({ id, text: line })),
    metadata: {
      title: given("title") ?? "",
      authors: byline ? [byline] : [],
      lang: given("lang"),
      siteName: given("siteName"),
      url: given("url") ?? "about:blank",
      origins: [],
    },
  };
}
