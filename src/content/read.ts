import { liveLook } from "./live-look.ts";
import { createReader, type Reader } from "./reader.ts";

/**
 * Injected into the page on click; the popup then calls `bylineReader.read(…)`.
 * A second injection finds the first one's reader, with its reading.
 */
declare global {
  var bylineReader: Reader | undefined;
}

// Not `??=`: an element of the page with this id or name would stand for the reader.
if (!Object.hasOwn(globalThis, "bylineReader")) globalThis.bylineReader = createReader(document, liveLook());
