import * as v from "valibot";
import type { ArticleKind } from "../model/metadata.ts";
import type { FailureReason } from "../model/reading.ts";
import { ALL_ROLES, ROLES } from "../model/role.ts";
import { isLinkAddress } from "./sanitise.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const words = v.nullable(v.string());

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
const FIELDS = ["title", "authors", "published", "modified", "siteName"] as const;

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

export const articleSchema = v.object({
  ok: v.literal(true),
  metadata: metadataSchema,
  blocks: v.array(blockSchema),
  outside: v.array(v.object({ role: v.picklist(ROLES.promo), count })),
  words: count,
  scope: v.picklist(["page", "selection"]),
});
