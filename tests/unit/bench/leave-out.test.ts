import { expect, it } from "vitest";
import { leaveOut } from "../../bench/left-out/leave-out.ts";
import { OWN_RULES } from "../../bench/left-out/own-rules.ts";

it("takes a kind's words and a language's out before they are filed, and leaves the others", async () => {
  const rules = OWN_RULES["newsletter-text"];
  if (!rules) throw new Error("the map has no newsletters");
  leaveOut({ rules });
  leaveOut({ lang: "de" });
  const { families } = await import("../../../src/article/families/word-families.ts");
  expect(families.has("newsletter-noun", "our newsletter")).toBe(false);
  expect(families.has("related-label", "lesen sie auch: die brücke")).toBe(false);
  expect(families.has("related-label", "read more: the bridge")).toBe(true);
});
