import { createReader, type Reader } from "./reader.ts";

/**
 * Injected into the page on click; the popup then calls `bylineReader.read(…)`.
 * A second injection finds the first one's reader, with its reading.
 */
declare global {
  var bylineReader: Reader | undefined;
}

globalThis.bylineReader ??= createReader(document);
