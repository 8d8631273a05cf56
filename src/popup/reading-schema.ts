import * as v from "valibot";
import type { ArticleKind } from "../model/metadata.ts";
import type { FailureReason } from "../model/reading.ts";
import { ALL_ROLES, ROLES } from "../model/role.ts";
import type { LinkKind, OutletRelation, SourceKind } from "../model/source-summary.ts";
import { isLinkAddress } from "./sanitise.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const index = v.nullable(offset);
const words = v.nullable(v.string());

const span = v.object({ block: offset, start: offset, end: offset });

/** An address that a link may have, else empty: the text then stays without a link. */
const address = v.pipe(
  v.string(),
  v.transform((value) => (isLinkAddress(value) && !value.startsWith("#") ? value : "")),
);

const FAILURES = [
  "no-article",
  "nothing-selected",
  "too-large",
  "restricted",
  "local-file",
  "tab-gone",
  "error",
] as const satisfies readonly FailureReason[];

export const failureSchema = v.object({
  ok: v.literal(false),
  reason: v.picklist(FAILURES),
  hasSelection: v.exactOptional(v.boolean()),
  details: v.exactOptional(v.string()),
});

const KINDS = [
  "news",
  "opinion",
  "sponsored",
  "live",
  "analysis",
  "review",
] as const satisfies readonly ArticleKind[];
const SOURCE_KINDS = [
  "person",
  "organization",
  "document",
  "unnamed",
] as const satisfies readonly SourceKind[];
const RELATIONS = [
  "agency-copy",
  "original-report",
  "republished",
  "cited-report",
] as const satisfies readonly OutletRelation[];
const LINK_KINDS = [
  "study",
  "court",
  "filing",
  "data",
  "law",
  "official",
  "press-release",
  "news",
  "own",
  "shop",
  "social",
  "other",
] as const satisfies readonly LinkKind[];
const FIELDS = ["title", "authors", "published", "modified", "siteName"] as const;

const certainty = v.picklist(["certain", "uncertain"]);

const metadataSchema = v.object({
  url: address,
  canonicalUrl: v.nullable(address),
  title: v.string(),
  authors: v.array(v.string()),
  siteName: words,
  published: words,
  modified: words,
  lang: words,
  dir: v.picklist(["ltr", "rtl"]),
  leadImage: words,
  paywalled: v.boolean(),
  kind: v.nullable(v.picklist(KINDS)),
  origins: v.array(v.object({ name: v.string(), url: v.nullable(address), from: v.string() })),
  conflicts: v.array(
    v.object({
      field: v.picklist(FIELDS),
      values: v.array(v.object({ value: v.string(), from: v.string() })),
    }),
  ),
});

const blockSchema = v.object({
  id: offset,
  role: v.picklist(ALL_ROLES),
  rule: v.string(),
  reason: v.string(),
  doubtful: v.boolean(),
  inside: v.boolean(),
  content: v.unknown(),
  text: v.string(),
});

const sourcesSchema = v.object({
  coverage: v.picklist(["full", "quotes"]),
  lang: v.string(),
  quotes: v.array(v.object({ text: v.string(), spans: v.array(span), source: index, mention: words })),
  attributions: v.array(
    v.object({
      source: index,
      mention: v.nullable(span),
      cue: v.nullable(span),
      content: v.array(span),
      direct: v.boolean(),
      pattern: v.string(),
      certainty,
      evidence: span,
    }),
  ),
  sources: v.array(
    v.object({
      name: v.string(),
      aliases: v.array(v.string()),
      kind: v.picklist(SOURCE_KINDS),
      role: words,
      quotes: count,
      indirect: count,
      certainty,
      evidence: v.array(span),
    }),
  ),
  outlets: v.array(
    v.object({
      name: v.string(),
      relation: v.picklist(RELATIONS),
      reporter: words,
      evidence: v.nullable(span),
      words: v.string(),
    }),
  ),
  anonymity: v.array(v.object({ who: v.string(), source: index, reason: words, evidence: span })),
  links: v.array(
    v.object({
      url: address,
      host: v.string(),
      text: v.string(),
      kind: v.picklist(LINK_KINDS),
      block: offset,
    }),
  ),
  unlinked: v.array(v.object({ name: v.string(), evidence: span })),
  balance: v.object({
    quotedShare: v.number(),
    named: count,
    unnamed: count,
    documents: count,
    singleVoice: v.boolean(),
    borrowed: v.boolean(),
  }),
});

export const articleSchema = v.object({
  ok: v.literal(true),
  metadata: metadataSchema,
  blocks: v.array(blockSchema),
  outside: v.array(v.object({ role: v.picklist(ROLES.promo), count })),
  sources: sourcesSchema,
  words: count,
  scope: v.picklist(["page", "selection"]),
});
