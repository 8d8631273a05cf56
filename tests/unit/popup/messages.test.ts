import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../../src/locales/en/messages.json" with { type: "json" };
import { ALL_ROLES, ROLES } from "../../../src/model/role.ts";
import { FAILURES } from "./readings/failures.ts";

const keys = Object.keys(messages);
const folder = new URL("../../../src/popup/", import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");

describe("messages", () => {
  it("are sorted, so that groups stay together", () => {
    expect(keys).toEqual([...keys].sort());
  });

  it("have the form that browsers accept", () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
      expect(message.trim(), key).not.toBe("");
    }
  });

  it("name every role and every failure", () => {
    const roles = ALL_ROLES.map((role) => `role_${role.replaceAll("-", "_")}`);
    expect(keys).toEqual(expect.arrayContaining(roles));
    expect(ROLES.promo.length).toBeGreaterThan(0);
    for (const { reason } of Object.values(FAILURES)) {
      const key = `failure_${reason.replaceAll("-", "_")}`;
      expect(keys).toEqual(expect.arrayContaining([`${key}_title`, `${key}_words`, `${key}_step`]));
    }
  });

  it("have a sentence for every reason that the article room gives", () => {
    const room = new URL("../../../src/article/", import.meta.url);
    const reasons = readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [...readFileSync(new URL(file, room), "utf8").matchAll(/reason: "([a-z_]+)"/g)])
      .map((match) => `reason_${match[1]}`);
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((key) => !keys.includes(key))).toEqual([]);
    for (const role of ROLES.promo) expect(keys).toContain(`reason_words_${role.replaceAll("-", "_")}`);
  });

  it("hold every key that the popup names", () => {
    const named = [...source.matchAll(/\btext\(\s*"([a-z_]+)"|\bid="([a-z]+_[a-z_]+)"/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    const counted = [...source.matchAll(/\bplural\(\s*"([a-z_]+)"/g)].flatMap((match) => [
      `${match[1]}_one`,
      `${match[1]}_other`,
    ]);
    expect(named.length).toBeGreaterThan(30);
    expect([...named, ...counted].filter((key) => !keys.includes(key))).toEqual([]);
  });
});
