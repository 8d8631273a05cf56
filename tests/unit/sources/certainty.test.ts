import { describe, expect, it, test } from "vitest";
import type { Anonymity, Source } from "../../../src/model/source-summary.ts";
import { certaintyOf, type Named, type Proofs, sureByReason } from "../../../src/sources/certainty.ts";

const SOURCES: Record<string, Named> = {
  introduced: {
    kind: "person",
    name: "Ada Quist",
    introduced: true,
    plural: false,
    joined: false,
    open: false,
  },
  named: { kind: "person", name: "Ada Quist", introduced: false, plural: false, joined: false, open: false },
  given: { kind: "person", name: "Ada", introduced: false, plural: false, joined: false, open: false },
  body: {
    kind: "organization",
    name: "Harbor Board",
    introduced: false,
    plural: false,
    joined: false,
    open: false,
  },
  word: {
    kind: "organization",
    name: "Harbor",
    introduced: false,
    plural: false,
    joined: false,
    open: false,
  },
  document: {
    kind: "document",
    name: "letter",
    introduced: false,
    plural: false,
    joined: false,
    open: false,
  },
  officer: { kind: "unnamed", name: "officer", introduced: false, plural: false, joined: false, open: false },
  company: {
    kind: "organization",
    name: "company",
    introduced: false,
    plural: false,
    joined: false,
    open: true,
  },
  officials: {
    kind: "unnamed",
    name: "officials",
    introduced: false,
    plural: true,
    joined: false,
    open: false,
  },
};
const PROOFS: Record<string, Proofs> = {
  loose: { statements: 1, words: true, plain: false, quoted: false, own: true },
  plain: { statements: 1, words: true, plain: true, quoted: false, own: true },
  quoted: { statements: 1, words: true, plain: true, quoted: true, own: true },
  twice: { statements: 2, words: true, plain: false, quoted: false, own: true },
  "by another": { statements: 2, words: true, plain: true, quoted: false, own: false },
  "plainly twice": { statements: 2, words: true, plain: true, quoted: false, own: true },
};

test.each([
  ["introduced", "loose plain quoted twice plainly_twice"],
  ["named", "plain quoted twice plainly_twice"],
  ["given", "quoted twice plainly_twice"],
  ["body", "plain quoted twice plainly_twice"],
  ["word", "quoted twice plainly_twice"],
  ["document", "quoted plainly_twice"],
  ["officer", "plain quoted plainly_twice"],
  ["company", ""],
  ["officials", "plain quoted twice plainly_twice"],
])("%s is certain where reported %s", (source, expected) => {
  const certain = Object.keys(PROOFS).filter(
    (proof) => certaintyOf(SOURCES[source]!, PROOFS[proof]!) === "certain",
  );
  expect(certain.map((proof) => proof.replace(" ", "_")).join(" ")).toBe(expected);
});

describe("somebody left unnamed with a reason", () => {
  const source = (kind: Source["kind"], quotes: number): Source => ({
    name: "officer",
    aliases: [],
    kind,
    role: null,
    quotes,
    indirect: 1,
    certainty: "uncertain",
    evidence: [],
  });
  const entry = (reason: string | null): Anonymity => ({
    who: "the officer",
    source: 0,
    reason,
    evidence: { block: 0, start: 0, end: 1 },
  });
  it.each([
    ["unnamed", 1, "for his safety", "certain"],
    ["unnamed", 0, "for his safety", "uncertain"],
    ["unnamed", 1, null, "uncertain"],
    ["document", 1, "for his safety", "uncertain"],
  ] as const)("%s with %i quotations, reason %j: %s", (kind, quotes, reason, certainty) => {
    const [settled] = sureByReason([source(kind, quotes)], [entry(reason)]);
    expect(settled?.certainty).toBe(certainty);
  });
});
