import type { Failure } from "../../../../src/model/reading.ts";

/** Each way in which a page cannot be read. */
export const FAILURES: Readonly<Record<string, Failure>> = {
  "no-article": { ok: false, reason: "no-article" },
  "no-article-selection": { ok: false, reason: "no-article", hasSelection: true },
  "no-article-stories": {
    ok: false,
    reason: "no-article",
    stories: [
      "Winter ferry was cleared in eleven minutes, engineer says",
      "Island council asks for a second opinion on the Aster, the Borealis and every other ship of the line",
      "鐘が鳴らなくなった村",
      "مدرسة القرية تفتح أبوابها من جديد",
    ].map((title, n) => ({ title, url: `https://www.harbourpost.example/story-${n}` })),
  },
  "nothing-selected": { ok: false, reason: "nothing-selected" },
  "too-large": { ok: false, reason: "too-large" },
  restricted: { ok: false, reason: "restricted" },
  "not-granted": { ok: false, reason: "not-granted" },
  "local-file": { ok: false, reason: "local-file" },
  "tab-gone": { ok: false, reason: "tab-gone" },
  stopped: { ok: false, reason: "stopped" },
  error: { ok: false, reason: "error", details: "label: Cannot read properties of null" },
};
