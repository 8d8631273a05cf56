import * as v from "valibot";
import type { Block } from "../../model/block.ts";
import type { Place } from "../../model/place.ts";
import type { ReaderPort } from "../../model/port.ts";
import type { Article } from "../../model/reading.ts";
import { RANGES } from "../../model/settings.ts";
import { picturesIn } from "../border/sanitise.ts";
import { textKey } from "../text/text-key.ts";
import type { Correction, Corrections } from "./corrections.ts";

/** Days after which what was kept about a page is dropped. */
const DAYS_KEPT = 90;
/** Sites and pages kept of each kind; the oldest go first. */
const MOST_ENTRIES = 400;
const MILLISECONDS_A_DAY = 86_400_000;

/** Against the labels: what the reader wants in the article, or out of it, by block id. */
export type Placed = Readonly<Record<number, "in" | "out">>;

/** By site: decisions on blocks by their text, so that a promo met again stays as the reader wants it. */
const DECISIONS = v.record(
  v.string(),
  v.object({ day: v.number(), blocks: v.record(v.string(), v.picklist(["in", "out"])) }),
);
/** By page: the place. */
const PLACES = v.record(v.string(), v.object({ day: v.number(), block: v.string(), share: v.number() }));

/** By site: size of the article's text, in percent. */
const SIZES = v.record(v.string(), v.object({ day: v.number(), size: v.number() }));

/** By page: what the reader put right, by the key of each line; `corrections.ts` says what of. */
const CORRECTIONS = v.record(
  v.string(),
  v.object({
    day: v.number(),
    lines: v.record(v.string(), v.nullable(v.object({ words: v.string(), role: v.nullable(v.string()) }))),
  }),
);

type Store = Pick<ReaderPort, "recall" | "keep" | "forget" | "alone">;
type Clock = () => number;

/** What Byline remembers about pages: keyed by hash, on this device, for 90 days. */
export class Memory {
  readonly #decisions: Table<v.InferOutput<typeof DECISIONS>[string]>;
  readonly #places: Table<v.InferOutput<typeof PLACES>[string]>;
  readonly #sizes: Table<v.InferOutput<typeof SIZES>[string]>;
  readonly #corrections: Table<v.InferOutput<typeof CORRECTIONS>[string]>;

  /** @param now milliseconds since 1970 */
  constructor(store: Store, now: Clock = Date.now) {
    this.#decisions = new Table("decisions", DECISIONS, store, now);
    this.#places = new Table("places", PLACES, store, now);
    this.#sizes = new Table("sizes", SIZES, store, now);
    this.#corrections = new Table("corrections", CORRECTIONS, store, now);
  }

  /** The reader's earlier decisions on the blocks of this article. */
  async placedIn(article: Article): Promise<Placed> {
    const decisions = await this.#decisions.entry(siteKey(article));
    const placed: Record<number, "in" | "out"> = {};
    if (!decisions) return placed;
    for (const block of article.blocks) {
      const decision = decisions.blocks[blockKey(block)];
      if (decision) placed[block.id] = decision;
    }
    return placed;
  }

  /** Keeps a decision for the site; false when the browser keeps nothing. */
  async keepDecision(article: Article, block: Block, decision: "in" | "out"): Promise<boolean> {
    return this.#decisions.change(siteKey(article), (site, day) => ({
      day,
      blocks: { ...site?.blocks, [blockKey(block)]: decision },
    }));
  }

  async placeIn(article: Article): Promise<Place | null> {
    const place = await this.#places.entry(pageKey(article));
    return place ? { block: place.block, share: place.share } : null;
  }

  /** Keeps the place, or with null forgets it; false when the browser keeps nothing. */
  async keepPlace(article: Article, place: Place | null): Promise<boolean> {
    return this.#places.change(pageKey(article), (_, day) => place && { ...place, day });
  }

  /** Size of the text that the reader chose for the site, in percent; null when none, or one that no control gives. */
  async sizeOf(article: Article): Promise<number | null> {
    const { size } = (await this.#sizes.entry(siteKey(article))) ?? {};
    const { min, max } = RANGES.size;
    return size !== undefined && size >= min && size <= max ? size : null;
  }

  /** Keeps a size for the site, or with null forgets it; false when the browser keeps nothing. */
  async keepSize(article: Article, size: number | null): Promise<boolean> {
    return this.#sizes.change(siteKey(article), (_, day) => (size === null ? null : { size, day }));
  }

  /** What the reader put right of what Byline found on the page. */
  async correctionsOf(article: Article): Promise<Corrections> {
    return (await this.#corrections.entry(pageKey(article)))?.lines ?? {};
  }

  /** Keeps a correction of a line, or with undefined takes it back; false when the browser keeps nothing. */
  async keepCorrection(article: Article, line: string, correction: Correction | undefined): Promise<boolean> {
    return this.#corrections.change(pageKey(article), (page, day) => {
      const { [line]: _, ...others } = page?.lines ?? {};
      const lines = correction === undefined ? others : { ...others, [line]: correction };
      return Object.keys(lines).length > 0 ? { day, lines } : null;
    });
  }

  /** Forgets everything about every page; false when the browser refuses. */
  async forgetAll(): Promise<boolean> {
    const tables = [this.#decisions, this.#places, this.#sizes, this.#corrections];
    const done = await Promise.all(tables.map((table) => table.forget()));
    return done.every(Boolean);
  }
}

/** Entries by hashed key, kept under one name; old ones and too many are dropped on the way. */
class Table<Entry extends { day: number }> {
  readonly #name: string;
  readonly #schema: v.GenericSchema<unknown, Record<string, Entry>>;
  readonly #store: Store;
  readonly #now: Clock;

  constructor(
    name: string,
    schema: v.GenericSchema<unknown, Record<string, Entry>>,
    store: Store,
    now: Clock,
  ) {
    this.#name = name;
    this.#schema = schema;
    this.#store = store;
    this.#now = now;
  }

  async entry(coming: Promise<string>): Promise<Entry | null> {
    const [entries, key] = await Promise.all([this.#entries(), coming]);
    return entries[key] ?? null;
  }

  /**
   * One change after the other, in all tabs: two at once would overwrite each other. Its turn is asked for before
   * anything is waited for, so that whoever forgets later does so after it. Null removes the entry.
   */
  change(
    coming: Promise<string>,
    change: (entry: Entry | undefined, day: number) => Entry | null,
  ): Promise<boolean> {
    return this.#store.alone(this.#name, async () => {
      const key = await coming;
      const { [key]: before, ...others } = await this.#entries();
      const after = change(before, this.#today());
      const kept = this.#fresh(after ? { ...others, [key]: after } : others);
      return this.#store.keep(this.#name, kept);
    });
  }

  forget(): Promise<boolean> {
    return this.#store.alone(this.#name, () => this.#store.forget(this.#name));
  }

  async #entries(): Promise<Record<string, Entry>> {
    const result = v.safeParse(this.#schema, await this.#store.recall(this.#name));
    return result.success ? this.#fresh(result.output) : {};
  }

  #fresh(entries: Record<string, Entry>): Record<string, Entry> {
    const oldest = this.#today() - DAYS_KEPT;
    return Object.fromEntries(
      Object.entries(entries)
        .filter(([, { day }]) => day > oldest)
        .sort(([, a], [, b]) => b.day - a.day)
        .slice(0, MOST_ENTRIES),
    );
  }

  #today(): number {
    return Math.floor(this.#now() / MILLISECONDS_A_DAY);
  }
}

/** A place is sought by the keys of all blocks before it, again and again while an article grows or is set anew. */
const keys = new WeakMap<Block, string>();

/** Tells the blocks of a site apart by what they say and show. */
export function blockKey(block: Block): string {
  const known = keys.get(block);
  if (known !== undefined) return known;
  const shown = picturesIn(block.content).flatMap(({ src, alt }) => [src, alt]);
  const key = textKey([block.text, ...shown].join("\n"));
  keys.set(block, key);
  return key;
}

function siteKey({ metadata }: Article): Promise<string> {
  return digest(URL.canParse(metadata.url) ? new URL(metadata.url).host : metadata.url);
}

/** A selection has places of its own: it is told from the whole page, and from others, by how it begins. */
function pageKey({ metadata, scope, blocks }: Article): Promise<string> {
  const { canonicalUrl, url, origin } = metadata;
  // A page may call itself another site's, and would be taken for that one's.
  const isOwn = canonicalUrl !== null && URL.parse(canonicalUrl)?.origin === origin;
  const page = isOwn ? canonicalUrl : url.replace(/#[\s\S]*$/, "");
  const first = scope === "selection" ? blocks[0] : undefined;
  return digest(first ? `${page}#${blockKey(first)}` : page);
}

/** Sixteen bytes of SHA-256, as hexadecimal digits: the address itself is not stored. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
