import type { ArticleKind } from "../../model/metadata.ts";
import { bareWords } from "../../rules/fold.ts";
import { AD_SLOT_WORDS, KIND_TYPES, KIND_WORDS } from "../../rules/kinds.ts";
import type { PageFacts } from "./facts.ts";

const BY_WORD = new Map(
  KIND_WORDS.flatMap(({ kind, words }) =>
    words.split("|").map((word): [string, ArticleKind] => [word, kind]),
  ),
);
const AD_SLOTS = new Set(AD_SLOT_WORDS.split("|"));
/** Where several are declared the reader must know the first of them. */
const ORDER = ["sponsored", "live", "opinion", "review", "analysis", "news"] as const;
/** Longest label beside a headline (UTF-16 units). */
const MAX_LABEL = 30;
/** Elements between a label and the headline. */
const REACH = 12;

/** What the publisher declares the piece to be: in markup, its section, its address, or a label by the headline. */
export function findKind({ data, nodes, metas, zones, snapshot }: PageFacts): ArticleKind | null {
  const declared = new Set<ArticleKind>();
  for (const { type, kind } of KIND_TYPES) if (nodes.types.includes(type)) declared.add(kind);
  const sections = [
    ...metas.all("article:section", "sailthru.section", "parsely-section", "cxenseparse:section"),
    ...["articleSection", "genre"].flatMap((key) =>
      nodes.story ? data.values(nodes.story, key).filter((value) => typeof value === "string") : [],
    ),
    ...addressParts(snapshot.url),
    ...zones.lines.flatMap((line) =>
      line.zone !== "tail" &&
      line.distance <= REACH &&
      line.text.length <= MAX_LABEL &&
      !AD_SLOTS.has(bareWords(line.text))
        ? [line.text]
        : [],
    ),
  ];
  for (const section of sections) {
    const kind = BY_WORD.get(bareWords(section));
    if (kind) declared.add(kind);
  }
  return ORDER.find((kind) => declared.has(kind)) ?? null;
}

/** Folders of an address, as words; the last part is the story's own. */
function addressParts(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, hostname } = new URL(url);
  return [...pathname.split("/").slice(1, -1), hostname.split(".")[0] ?? ""].map((part) =>
    part.replace(/[-_]+/g, " "),
  );
}
