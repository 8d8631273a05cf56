import * as v from "valibot";
import type { ArticleKind, CreditPart } from "../../model/metadata.ts";
import type { FailureReason } from "../../model/reading.ts";
import { ALL_ROLES, ROLES } from "../../model/role.ts";
import { isLinkAddress } from "./sanitise.ts";
import { visibleLine, visibleText } from "./visible-text.ts";

/** UTF-16 units of a title or name; what is longer is cut, because no publisher means it. */
const MAX_LINE = 1_000;
/** UTF-16 units of what "copy details" copies. */
const MAX_DETAILS = 20_000;
/** Addresses are cut by no one: a longer one is left out. */
const MAX_ADDRESS = 8_000;
/** Entries of a list that the publisher declares; the rest is left out. */
const MAX_NAMES = 200;
/** UTF-16 units of the texts of one kind around the story. */
const MAX_AROUND = 60_000;
/** Headlines of a page of many. */
const MAX_STORIES = 100;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
/** One visible line of bounded length. */
const line = v.pipe(
  v.string(),
  v.transform((value) => {
    const shown = visibleLine(value.length > 4 * MAX_LINE ? value.slice(0, 4 * MAX_LINE) : value);
    return shown.length > MAX_LINE ? `${visibleLine(shown.slice(0, MAX_LINE))}…` : shown;
  }),
);
const words = v.nullable(line);

/** The first entries of a list: what a page declares may be gigantic, and is looked at no further. */
function firstOf<Entry extends v.GenericSchema>(entry: Entry, max = MAX_NAMES) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => entries.slice(0, max)),
    v.array(entry),
  );
}

/** Texts that stood around the story, cut where a page's process sends more than the content script does. */
const texts = v.pipe(
  v.array(v.string()),
  v.transform((all) => {
    let units = 0;
    const end = all.findIndex(({ length }) => {
      units += length;
      return units > MAX_AROUND;
    });
    return all.slice(0, end < 0 ? all.length : end).map(visibleText);
  }),
);

/** An address that a link may have, else empty: the text then stays without a link. */
const address = v.pipe(
  v.string(),
  v.transform((value) =>
    value.length <= MAX_ADDRESS && isLinkAddress(value) && !value.startsWith("#") ? value : "",
  ),
);

/** A host name has at most 253 characters; one without an origin is no page's reading. */
const origin = v.pipe(
  v.string(),
  v.check((value) => /^[a-z][a-z0-9+.-]*:(?:\/\/[^\s/?#@]{0,300})?$/i.test(value), "no origin"),
);

const FAILURES = [
  "no-article",
  "nothing-selected",
  "too-large",
  "restricted",
  "not-granted",
  "local-file",
  "tab-gone",
  "stopped",
  "updated",
  "error",
] as const satisfies readonly FailureReason[];

export const failureSchema = v.object({
  ok: v.literal(false),
  reason: v.picklist(FAILURES),
  hasSelection: v.exactOptional(v.boolean()),
  stories: v.exactOptional(
    v.pipe(
      firstOf(v.object({ title: line, url: address }), MAX_STORIES),
      v.transform((stories) => stories.filter(({ title, url }) => title !== "" && url !== "")),
    ),
  ),
  details: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((value) => visibleText(value).slice(0, MAX_DETAILS)),
    ),
  ),
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

const PARTS = [
  "editing",
  "translation",
  "review",
  "fact-check",
  "pictures",
] as const satisfies readonly CreditPart[];

const metadataSchema = v.object({
  url: address,
  origin,
  canonicalUrl: v.nullable(address),
  title: line,
  authors: firstOf(line),
  authorsTold: v.picklist(["page", "data"]),
  credits: firstOf(v.object({ name: line, part: v.picklist(PARTS) })),
  siteName: words,
  published: words,
  firstPublished: words,
  modified: words,
  lang: words,
  dir: v.picklist(["ltr", "rtl"]),
  leadImage: v.nullable(address),
  paywalled: v.boolean(),
  declaredWords: v.nullable(count),
  pageLinks: firstOf(address),
  kind: v.nullable(v.picklist(KINDS)),
  origins: firstOf(v.object({ name: line, url: v.nullable(address), from: line })),
  conflicts: firstOf(
    v.object({
      field: v.picklist(FIELDS),
      values: firstOf(v.object({ value: line, from: line })),
    }),
  ),
});

export const blockSchema = v.object({
  id: offset,
  role: v.picklist(ALL_ROLES),
  rule: line,
  reason: line,
  doubtful: v.boolean(),
  inside: v.boolean(),
  content: v.unknown(),
  text: v.string(),
});

export const articleSchema = v.object({
  ok: v.literal(true),
  metadata: metadataSchema,
  /** Read one by one by `blockSchema`: there may be very many. */
  blocks: v.array(v.unknown()),
  pictureHosts: v.exactOptional(firstOf(line)),
  outside: firstOf(v.object({ role: v.picklist(ROLES.promo), count })),
  around: v.exactOptional(
    firstOf(v.object({ place: v.picklist([...ROLES.promo, "above", "below"]), texts, left: count })),
  ),
  words: count,
  scope: v.picklist(["page", "selection"]),
  hasSelection: v.exactOptional(v.boolean()),
});
