import type { Taken } from "./taken.ts";

/** Devices of Windows, which no file there may be called, whatever its extension. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** UTF-16 units of a file's name: headlines end well before, and every file system takes them. */
const MAX_NAME = 80;

/**
 * A name for the file: the headline without what file systems refuse, and not too long. Without a dot at either
 * end: it hides a file, or Windows drops it.
 */
export function fileNameOf({ article }: Taken, extension: string): string {
  const name = article.metadata.title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+/, "")
    .slice(0, MAX_NAME)
    .replace(/(?<![. \p{Surrogate}])[. \p{Surrogate}]+$/u, "");
  return `${name.replace(DEVICES, "$&_") || "article"}.${extension}`;
}
