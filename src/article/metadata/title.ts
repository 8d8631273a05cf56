import { cleanText } from "../page/entities.ts";
import { foldTitle } from "./article-node.ts";
import { overlap } from "./title-match.ts";

export interface TitleClues {
  /** JSON-LD or microdata headline of the story, or "". */
  markup: string;
  /** The markup declares a news story: its og:title is written by an editor. */
  isNews: boolean;
  /** og:title and its like, the most telling first. */
  metas: readonly string[];
  /** The document's `<title>`. */
  document: string;
  /** Text of the heading on the page, its parts (kicker, headline) divided by line breaks; or "". */
  shown: string;
  /** The site's names: og:site_name, publisher, host. */
  siteNames: readonly string[];
}

/** Between a headline and a kicker or the site's name. */
const SEPARATOR =
  /(?<!\s)\s+[|\-–—»«·•/\\>]+\s+|(?:(?<!\s)\s+)?[|｜»]\s*|(?:(?<!\s)\s+)?--\s*|\n|(?:(?<!\s)\s+)?(?<![\d:]):+\s+/g;
/** Between a headline and the site's name. */
const SITE_SEPARATOR = /(?<!\s)\s+[|\-–—»«·•:/\\>]+\s+|(?:(?<!\s)\s+)?[|｜»]\s*|(?:(?<!\s)\s+)?--\s*|_+/g;
/** A heading must agree with a declared title this far to be the headline (share of words). */
const AGREES = 0.55;
/** Characters of letters and digits that two titles must share to share a headline. */
const MIN_COMMON = 14;

/**
 * Headline of the story without the site's name. Markup that names the headline is
 * believed; else what the page shows, cut to what the other titles confirm, so that
 * kickers and dates inside a heading stay out.
 */
export function findTitle(clues: TitleClues): string {
  const site = clues.siteNames.map(foldTitle).filter((name) => name.length > 1);
  const clean = (title: string) => withoutSite(cleanText(title), site);
  const isTitle = (title: string) => title !== "" && !site.includes(foldTitle(title));
  const markup = clean(clues.markup);
  const metas = clues.metas.map(clean).filter(isTitle);
  const documentTitle = clean(clues.document);
  if (isTitle(markup)) return declaredTitle(markup, metas[0] ?? "", documentTitle, clues);
  const shown = clues.shown.split("\n").map(cleanText).filter(Boolean).join("\n");
  const known = [...metas, documentTitle].filter(isTitle);
  if (isTitle(shown)) {
    for (const title of known) {
      const common = commonPart(shown, title);
      if (common) return common;
    }
    const flat = withoutSite(shown.replaceAll("\n", " "), site);
    const agreed = known.some((title) => overlap(foldTitle(flat), foldTitle(title)) >= AGREES);
    if (agreed || known.length === 0) return flat;
  }
  return known[0] || documentTitle || shown.replaceAll("\n", " ");
}

/**
 * Headline in markup or og:title, where they differ. Publishers write a second title for
 * search (it is also the document's) or for sharing (it is only og:title); of these the one
 * for sharing is the better name of a news story, and a heading on the page confirms either. A
 * kicker stays when heading and sharing title both carry it.
 */
function declaredTitle(markup: string, shared: string, documentTitle: string, clues: TitleClues): string {
  const [a, b, heading, search] = [markup, shared, clues.shown, documentTitle].map(foldTitle);
  if (!b || a === b) return markup;
  if (heading === b && (search === a || b.endsWith(` ${a}`))) return shared;
  const words = (title: string) =>
    ` ${title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]+/gu, "")
      .trim()} `;
  const isShorter = words(markup).includes(words(shared));
  return clues.isNews && heading === a && search === a && !isShorter ? shared : markup;
}

/** The longest run of parts that both titles have, as the first writes it; null when it is no headline. */
function commonPart(a: string, b: string): string | null {
  const known = new Set(runsOf(b).map(foldTitle));
  const [wholeA, wholeB] = [foldTitle(a), foldTitle(b)];
  for (const run of runsOf(a)) {
    const folded = foldTitle(run);
    if (folded.length < MIN_COMMON) return null;
    if (!known.has(folded)) continue;
    const isKicker =
      folded !== wholeA && folded !== wholeB && wholeA.startsWith(folded) && wholeB.startsWith(folded);
    if (!isKicker) return run.replaceAll("\n", " ");
  }
  return null;
}

/** All runs of neighbouring parts of a title, longest first. */
function runsOf(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, 8);
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  const runs = starts.flatMap((start, i) => ends.slice(i).map((end) => title.slice(start, end).trim()));
  return runs.sort((x, y) => y.length - x.length);
}

/** Drops leading and trailing parts of the title that are the site's name. */
function withoutSite(title: string, site: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SITE_SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isSite(rest.slice(last.index + last[0].length), site)) rest = rest.slice(0, last.index);
    else if (first && isSite(rest.slice(0, first.index), site))
      rest = rest.slice(first.index + first[0].length);
    else break;
  }
  const kicker = /^([^:]{2,40}):\s+/.exec(rest);
  const own = kicker ? foldTitle(kicker[1] ?? "").replaceAll(" ", "") : "";
  if (kicker && site.some((name) => name.replaceAll(" ", "") === own)) rest = rest.slice(kicker[0].length);
  return rest.trim();
}

/** The part is one of the site's names, or a form of it: "Harbour Post Online" for "Harbour Post". */
function isSite(part: string, site: readonly string[]): boolean {
  const joined = foldTitle(part).replaceAll(" ", "");
  return site.some((name) => {
    const bare = name.replaceAll(" ", "");
    if (joined === bare) return true;
    return (
      bare.length > 3 &&
      joined.length > 3 &&
      joined.length < 40 &&
      (joined.includes(bare) || bare.includes(joined))
    );
  });
}
