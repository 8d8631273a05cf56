import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { interfaceTexts } from "../../src/cli/interface-texts.ts";
import { textsOf } from "../../src/words/texts.ts";
import { fakePort } from "./popup/fake-port.ts";

type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = new URL("../../src/locales/", import.meta.url);
const PLURAL = /_(zero|one|two|few|many|other)$/;
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const others = folders.filter((name) => name !== "en");

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), "utf8"));
const en = read("en");
const rulesOf = (locale: string) => new Intl.PluralRules(locale.replace("_", "-"));
/** Texts that come in one form for each plural category. */
const counted = Object.keys(en)
  .filter((key) => key.endsWith("_other") && `${key.slice(0, -6)}_one` in en)
  .map((key) => key.slice(0, -6));
const isCounted = (key: string) => PLURAL.test(key) && counted.includes(key.replace(PLURAL, ""));
/** The English message that a key translates: of a plural form that English does not have, its general one. */
const english = (key: string) =>
  (en[key] ?? en[isCounted(key) ? key.replace(PLURAL, "_other") : ""])?.message;
const wanted = (locale: string) => [
  ...Object.keys(en).filter((key) => !isCounted(key)),
  ...counted.flatMap((key) =>
    rulesOf(locale)
      .resolvedOptions()
      .pluralCategories.map((category) => `${key}_${category}`),
  ),
];
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Whether a plural form stands for one number only (Arabic's dual): then words may take the number's place. */
function sayOneNumber(locale: string, key: string): boolean {
  const rules = rulesOf(locale);
  const numbers = Array.from({ length: 1000 }, (_, n) => n);
  return isCounted(key) && numbers.filter((n) => key.endsWith(`_${rules.select(n)}`)).length === 1;
}

describe("locales", () => {
  it("are the ten languages of the interface; English is the one to fall back on", () => {
    expect(folders.sort()).toEqual(["ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt_BR"]);
    expect(manifest.default_locale).toBe("en");
  });

  it("are named as unreviewed where no one but the writer has read them", () => {
    const told = readFileSync(new URL("README.md", FOLDER), "utf8");
    for (const locale of others) expect(told).toMatch(new RegExp(`^\\| \`${locale}\` .*unreviewed`, "m"));
  });

  it("leave the command line in English", async () => {
    const { text } = await interfaceTexts();
    expect(text("reason_ad_frame")).toBe(en.reason_ad_frame?.message);
    for (const locale of others)
      expect(text("reason_ad_frame")).not.toBe(read(locale).reason_ad_frame?.message);
  });
});

describe.each(folders)("locale %s", (locale) => {
  const messages = read(locale);
  const keys = Object.keys(messages);

  it("has every key of English, every plural form of its own, and no other key", () => {
    expect([...keys].sort()).toEqual([...new Set(wanted(locale))].sort());
  });

  it("is sorted and has the form that browsers accept", () => {
    expect(keys).toEqual([...keys].sort());
    for (const [key, entry] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
      expect(
        Object.keys(entry).filter((name) => !["message", "description"].includes(name)),
        key,
      ).toEqual([]);
      expect(entry.message.trim(), key).not.toBe("");
      // A dollar sign is a placeholder or nothing.
      expect(entry.message.replace(/\$\d/g, ""), key).not.toContain("$");
    }
  });

  it("fits the browsers' limits for name and description", () => {
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it("tells its own language", () => {
    expect(messages.interface_language?.message).toBe(locale.replace("_", "-"));
  });

  it("has the placeholders of English", () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const found = placeholders(message);
      if (found.length === 0 && sayOneNumber(locale, key)) continue;
      // English may say "once" too: the form for any number has its placeholders.
      const model = isCounted(key) ? key.replace(/_[a-z]+$/, "_other") : key;
      expect(found, key).toEqual(placeholders(english(model) ?? ""));
    }
  });
});

describe.each(others)("locale %s", (locale) => {
  it("has at most one message in ten in English", () => {
    const entries = Object.entries(read(locale));
    const same = entries.filter(([key, { message }]) => message === english(key)).map(([key]) => key);
    expect(same.length, same.join(" ")).toBeLessThanOrEqual(entries.length / 10);
  });
});

describe("plural forms", () => {
  it.each([
    ["de", ["1 Zitat", "2 Zitate", "5 Zitate", "22 Zitate"]],
    ["pl", ["1 cytat", "2 cytaty", "5 cytatów", "22 cytaty"]],
    ["ar", ["اقتباس واحد", "اقتباسان", "٥ اقتباسات", "٢٢ اقتباسًا"]],
    ["ja", ["引用1件", "引用2件", "引用5件", "引用22件"]],
  ])("are picked by the rules of %s", (locale, expected) => {
    const messages = read(locale);
    const port = fakePort(async () => null, { language: locale === "ar" ? "ar-EG" : locale });
    port.text = (key, ...values) =>
      messages[key]?.message.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? "")) ?? key;
    const { plural } = textsOf(port);
    expect([1, 2, 5, 22].map((n) => plural("strip_quotes", n))).toEqual(expected);
  });
});
