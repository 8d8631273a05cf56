import { publisherName } from "../../words/publisher.ts";
import type { Taken } from "./taken.ts";

/**
 * The article's facts as YAML front matter, as note programs read it: title, author, published, site, url, sources
 * (those that are certain, by name). Every value is written in JSON's form, which YAML shares: no word of a page
 * can end a line or a string, nor run or hide as template or comment.
 */
export function propertiesOf({ article, sources }: Taken): string {
  const { metadata } = article;
  const named = (sources?.sources ?? []).filter(
    ({ kind, certainty }) => kind !== "unnamed" && certainty === "certain",
  );
  const properties: [string, string | string[] | null][] = [
    ["title", metadata.title],
    ["author", metadata.authors],
    ["published", metadata.published],
    ["site", publisherName(metadata)],
    ["url", metadata.url],
    ["sources", named.map(({ name }) => name)],
  ];
  const lines = properties
    .filter(([, value]) => value !== null && value.length > 0)
    .map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(value)
          .replace(/<(?=%)/g, "\\u003c")
          .replace(/%(?=%)/g, "\\u0025")}`,
    );
  return `---\n${lines.join("\n")}\n---\n`;
}
