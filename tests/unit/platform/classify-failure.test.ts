import { describe, expect, it } from "vitest";
import { classifyFailure } from "../../../src/platform/classify-failure.ts";

describe("classifyFailure", () => {
  it.each([
    // [what the browser said, address of the tab, may read files, reason]
    ["Cannot access a chrome:// URL", "", false, "restricted"],
    ["The extensions gallery cannot be scripted.", "https://chromewebstore.example/", false, "restricted"],
    ["Missing host permission for the tab", "about:addons", false, "restricted"],
    // Chromium takes back the address with the grant, and grants nothing for a page in memory.
    [
      "Cannot access contents of the page. Extension manifest must request permission to access the respective host.",
      "",
      false,
      "not-granted",
    ],
    // With the grant Firefox takes back the address too: the tab moved on.
    ["Missing host permission for the tab", "", false, "tab-gone"],
    // Firefox refuses some of its own pages without a word.
    ["The page gave no reading.", "about:support", false, "restricted"],
    ["Frame with ID 0 is showing error page", "https://news.example/a", false, "restricted"],
    ["Cannot access contents of the page.", "file:///home/reader/page.html", false, "local-file"],
    ["No tab with id: 12", null, false, "tab-gone"],
    ["Frame with ID 0 was removed.", "https://news.example/a", false, "tab-gone"],
    ["The page gave no reading.", "https://news.example/a", false, "tab-gone"],
    ["Something nobody foresaw", "https://news.example/a", false, "error"],
  ])("%s → %s", (message, url, mayReadFiles, reason) => {
    expect(classifyFailure(new Error(message), url, mayReadFiles)).toMatchObject({ ok: false, reason });
  });

  it("keeps the browser's words for an error nobody foresaw, also when it is no Error", () => {
    expect(classifyFailure("odd", "https://news.example/", false)).toEqual({
      ok: false,
      reason: "error",
      details: "odd",
    });
  });
});
