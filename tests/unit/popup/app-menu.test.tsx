// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { all, click, find, openReading, press, useEmptyDocument, words } from "./app-driver.tsx";
import { FERRY } from "./readings/ferry.ts";

useEmptyDocument();

describe("the menu", () => {
  it("says in words what can be done, with the key that does the same", async () => {
    await openReading(FERRY);
    expect(find("#menu")).toBeNull();
    await click("#open-menu");
    expect(find("#open-menu")?.getAttribute("aria-expanded")).toBe("true");
    expect(words(".menu-entry")).toContain("Outline o");
    expect(all(".menu-entry").every((entry) => entry.querySelector("kbd")?.textContent)).toBe(true);
    expect(document.activeElement).toBe(all(".menu-entry")[0]);
  });

  it("closes on Escape, alone, and gives the focus back", async () => {
    await openReading(FERRY);
    await press("s");
    await click("#open-menu");
    await press("Escape", document.activeElement ?? document.body);
    expect(find("#menu")).toBeNull();
    expect(find(".panel")).not.toBeNull();
    expect(document.activeElement?.id).toBe("open-menu");
  });

  it("closes when the focus goes elsewhere", async () => {
    await openReading(FERRY);
    await click("#open-menu");
    find("#open-sources")?.focus();
    await press("x");
    expect(find("#menu")).toBeNull();
  });

  it("closes with its window, and leaves the focus where the menu was for whoever comes back", async () => {
    await openReading(FERRY);
    await click("#open-menu");
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    await act(async () => {
      document.activeElement?.dispatchEvent(
        new FocusEvent("focusout", { bubbles: true, relatedTarget: null }),
      );
    });
    vi.restoreAllMocks();
    expect(find("#menu")).toBeNull();
    expect(document.activeElement?.id).toBe("open-menu");
  });

  it("opens a panel, which gives the focus back to the button", async () => {
    await openReading(FERRY);
    await click("#open-menu");
    await click("#open-outline");
    expect(find(".panel h2")?.textContent).toBe("Outline");
    await press("Escape");
    expect(document.activeElement?.id).toBe("open-menu");
  });
});
