import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FailureReason } from "../../src/model/reading.ts";

/**
 * One block as a careful reader wants it. `role`, `name` and the like may list
 * honest alternatives with `|`. Texts are compared with white space collapsed.
 */
export interface Line {
  role: string;
  /** The block's whole text; give this or `starts`. */
  text?: string;
  /** Only the beginning of the block's text: for embeds, whose card the code words itself. */
  starts?: string;
  /** Pictures of the block: the end of each address, in order. Left out: not compared. */
  images?: string[];
  /** Right either way, e.g. a byline above the article's container. */
  optional?: boolean;
}

export interface ExpectedSource {
  name: string;
  kind: string;
  /** In the article's words; a leading article does not count. */
  role: string | null;
  quotes: number;
  /** A pair gives the lowest and highest count that a careful reader could defend. */
  indirect: number | [number, number];
  optional?: boolean;
}

export interface ExpectedArticle {
  why: string;
  url: string;
  outcome: "article";
  metadata: {
    title: string;
    authors: string[];
    /** Another list that is as right, e.g. with the agency that co-signs. */
    authorsOr?: string[];
    siteName: string | null;
    published: string | null;
    modified: string | null;
    lang: string | null;
  };
  /** Shown blocks of the story family, in order. */
  story: Line[];
  /** Blocks of the provenance family, in order. */
  provenance: Line[];
  /** Promos that stood in the article: each with its whole text. A box may come as several blocks. */
  removed: Line[];
  /** Promos that may stay if they are marked doubtful, and story blocks that may carry the mark. */
  mayBeDoubtful: Line[];
  coverage: "full" | "quotes";
  /** Compared when the reading's coverage is full. */
  sources: ExpectedSource[];
  /** Direct quotations; compared when the coverage is quotes. Naming no speaker is right then, naming another is not. */
  quotes?: { text: string; speaker: string | null; optional?: boolean }[];
  outlets: { name: string; relation: string; reporter: string | null; optional?: boolean }[];
  anonymity: { who: string; reason: string | null; optional?: boolean }[];
}

export interface ExpectedFailure {
  why: string;
  url: string;
  outcome: FailureReason;
}

export type Expected = ExpectedArticle | ExpectedFailure;

export interface GoldenPage {
  name: string;
  html: string;
  expected: Expected;
}

const ARTICLE_KEYS =
  "why url outcome metadata story provenance removed mayBeDoubtful coverage sources outlets anonymity".split(
    " ",
  );

/** Every folder beside this file is a golden page; a missing file or expectation throws. */
export function goldenPages(): GoldenPage[] {
  const home = import.meta.dirname;
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(join(home, name, "page.html"), "utf8");
      const expected = JSON.parse(readFileSync(join(home, name, "expected.json"), "utf8")) as Expected;
      const keys = expected.outcome === "article" ? ARTICLE_KEYS : ["why", "url", "outcome"];
      for (const key of keys) {
        if (!(key in expected)) throw new Error(`${name}/expected.json: "${key}" is missing`);
      }
      return { name, html, expected };
    });
}
