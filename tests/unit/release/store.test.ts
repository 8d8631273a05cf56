import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };
import { version } from "../../../package.json" with { type: "json" };
import lock from "../../../package-lock.json" with { type: "json" };
import reasons from "../../../src/release/store/permissions.json" with { type: "json" };
import { ROOT } from "../../../src/start/paths.ts";

/** Longest texts that the Chrome Web Store and addons.mozilla.org both take, in characters. */
const MOST = { name: 45, summary: 132, description: 15_000 };
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("what reviewers read", () => {
  it("gives a reason for each permission in the manifest, and for no other", () => {
    const asked = Object.entries(manifest)
      .filter(([key]) => /permissions$/.test(key))
      .flatMap(([, names]) => names as string[])
      .map((name) => name.replace(/^\{\{\w+\}\}\./, ""));
    expect(Object.keys(reasons).sort()).toEqual([...new Set(asked)].sort());
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });

  it("asks for no site at install", () => {
    expect(JSON.stringify(manifest.permissions)).not.toMatch(/<all_urls>|:\/\//);
    expect(Object.keys(manifest).filter((key) => /host_permissions|content_scripts$/.test(key))).toEqual([]);
  });
});

describe("the version", () => {
  it("stands in package.json, and what cannot read it there agrees", () => {
    expect(Object.keys(manifest)).not.toContain("version");
    expect(lock.version).toBe(version);
    expect(/^## (\S+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  });
});

describe("the store's texts", () => {
  it.each(readdirSync(join(ROOT, "src/locales")).filter((name) => !name.endsWith(".md")))(
    "keep the stores' limits in %s",
    (locale) => {
      const texts = JSON.parse(read(`src/locales/${locale}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      expect(texts.extension_name!.message.length).toBeLessThanOrEqual(MOST.name);
      expect(texts.extension_description!.message.length).toBeLessThanOrEqual(MOST.summary);
    },
  );

  it("describe at a length that the stores take", () => {
    const description = read("src/release/store/description.en.txt");
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThan(MOST.description);
  });
});
