import fc from "fast-check";

/** One change to a text: what stands at a place (a share of its length) is cut, said again, or given way to a token. */
interface Change {
  kind: "cut" | "repeat" | "insert" | "replace" | "swap";
  at: number;
  length: number;
  token: string;
}

const changeWith = (token: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constantFrom("cut", "repeat", "insert", "replace", "swap"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    // Mostly a few characters, now and then a whole part.
    length: fc.oneof(
      { weight: 4, arbitrary: fc.nat(12) },
      { weight: 2, arbitrary: fc.nat(200) },
      fc.nat(3_000),
    ),
    token,
  });

function changed(text: string, { kind, at, length, token }: Change): string {
  const start = Math.floor(at * text.length);
  const part = text.slice(start, start + length);
  const [before, after] = [text.slice(0, start), text.slice(start + length)];
  switch (kind) {
    case "cut":
      return before + after;
    case "repeat":
      return before + part + part + after;
    case "insert":
      return before + token + part + after;
    case "replace":
      return before + token + after;
    case "swap":
      return before + after.slice(0, length) + part + after.slice(length);
  }
}

/** A seed with up to a dozen changes; fewer of them when it is shrunk. */
export function mutated(seeds: readonly string[], tokens: readonly string[]): fc.Arbitrary<string> {
  const token = fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: "grapheme", maxLength: 6 }));
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(changeWith(token), { maxLength: 12 }))
    .map(([seed, changes]) => changes.reduce(changed, seed));
}
