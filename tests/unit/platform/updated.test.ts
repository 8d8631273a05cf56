// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { parseReading } from "../../../src/popup/border/border.ts";
import { fakeBrowser } from "./fake-browser.ts";

/** The browser, until an update takes it away. */
let api: { runtime: { id?: string }; scripting: object };
vi.mock("webextension-polyfill", () => ({
  get default() {
    return api;
  },
}));

beforeEach(() => {
  api = {
    ...(fakeBrowser().api as typeof api),
    ...{ i18n: { getMessage: (key: keyof typeof messages) => messages[key]?.message ?? "" } },
    scripting: { executeScript: async () => [{ result: '{"ok":false,"reason":"no-article"}' }] },
  };
  Object.assign(api.runtime, { getManifest: () => ({ version: "0.1.0" }) });
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

/** What is left of the functions of an extension that was replaced under its page. */
function update(): void {
  const dead = () => {
    throw new Error("Extension context invalidated.");
  };
  api = { runtime: {}, scripting: { executeScript: dead }, i18n: { getMessage: dead } } as typeof api;
}

it("says that Byline was updated, in words that it still has", async () => {
  const { createPort } = await import("../../../src/platform/port.ts");
  const port = createPort("popup", parseReading);
  expect(await port.read("page")).toEqual({ ok: false, reason: "no-article" });
  expect(port.text("app_name")).toBe("Byline");
  expect(port.whyUnkept()).toBe("refused");
  update();
  expect(await port.read("page")).toEqual({ ok: false, reason: "updated" });
  expect(port.text("app_name")).toBe("Byline");
  expect(port.text("failure_updated_step")).toBe(messages.failure_updated_step.message);
  expect(port.text("menu_never_said")).toBe("menu_never_said");
  expect(port.whyUnkept()).toBe("updated");
});
