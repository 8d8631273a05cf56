import type { Failure } from "../../../../src/model/reading.ts";

/** Each way in which a page cannot be read. */
export const FAILURES: Readonly<Record<string, Failure>> = {
  "no-article": { ok: false, reason: "no-article" },
  "no-article-selection": { ok: false, reason: "no-article", hasSelection: true },
  "nothing-selected": { ok: false, reason: "nothing-selected" },
  "too-large": { ok: false, reason: "too-large" },
  restricted: { ok: false, reason: "restricted" },
  "not-granted": { ok: false, reason: "not-granted" },
  "local-file": { ok: false, reason: "local-file" },
  "tab-gone": { ok: false, reason: "tab-gone" },
  stopped: { ok: false, reason: "stopped" },
  error: { ok: false, reason: "error", details: "label: Cannot read properties of null" },
};
