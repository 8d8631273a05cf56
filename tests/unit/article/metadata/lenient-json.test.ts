import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLenientJson } from "../../../../src/article/metadata/lenient-json.ts";

/** Objects of the repair have no prototype: compared as plain JSON. */
const parsed = (text: string) => JSON.parse(JSON.stringify(parseLenientJson(text)));

describe("JSON as pages write it", () => {
  it.each([
    ["plain", '{"a":1}', [{ a: 1 }]],
    ["in CDATA behind script comments", '//<![CDATA[\n{"a":"b"}\n//]]>', [{ a: "b" }]],
    ["in an HTML comment", '<!-- {"a":"b"} -->', [{ a: "b" }]],
    ["with a closing semicolon", ' {"a":[1,2]};\n', [{ a: [1, 2] }]],
    ["HTML-escaped", "{&quot;a&quot;:&quot;Tide &amp; time&quot;}", [{ a: "Tide & time" }]],
    ["with trailing commas", '{"a":[1,2,],"b":{"c":true,},}', [{ a: [1, 2], b: { c: true } }]],
    ["with raw line breaks in strings", '{"a":"one\ntwo","b":null}', [{ a: "one\ntwo", b: null }]],
    [
      "with bare quotes in strings",
      '{"a":"The "ark" of Stony, Upland","b":1}',
      [{ a: 'The "ark" of Stony, Upland', b: 1 }],
    ],
    ["several values in a row", '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ["cut off", '{"a":{"b":"c","d":["e","f', [{ a: { b: "c", d: ["e", "f"] } }]],
    ["with a missing comma", '{"a":"b"\n"c":"d"}', [{ a: "b", c: "d" }]],
    ["with escapes beside an error", '{"a":"\\u00e9\\n\\"x\\"","b":1,}', [{ a: 'é\n"x"', b: 1 }]],
  ])("%s", (_, text, values) => {
    expect(parsed(text)).toEqual(values);
  });

  it("has nothing to say about texts without JSON", () => {
    expect(parseLenientJson("")).toEqual([]);
    expect(parseLenientJson("<!-- empty -->")).toEqual([]);
    expect(parseLenientJson("window.data = load()")).toEqual([]);
  });

  it("leaves prototypes alone", () => {
    parseLenientJson('{"__proto__":{"poisoned":true},}');
    expect(({} as Record<string, unknown>).poisoned).toBeUndefined();
  });

  // The test's own time limit is the measure.
  it.each([
    ["nesting", `${"[".repeat(300_000)},`],
    ["named nesting", `${'{"a":'.repeat(60_000)},`],
    ["bare quotes", `{"a":"${'" '.repeat(150_000)}`],
    ["space", `{"a":"${" ".repeat(390_000)}`],
    ["size", `{"a":"${"x".repeat(5_000_000)}"}`],
  ])("answers to %s made to hang it", (_, json) => {
    expect(() => parseLenientJson(json)).not.toThrow();
  });

  it("never throws, whatever is cut off or mixed in", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(400), fc.string(), (json, at, noise) => {
        parseLenientJson(json.slice(0, at));
        parseLenientJson(json.slice(0, at) + noise + json.slice(at));
        expect(parsed(json).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
