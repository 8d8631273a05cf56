import { bareWords } from "../../rules/fold.ts";
import { countUnspaced, hasLetter } from "../../rules/letters.ts";
import { cleanText } from "../page/entities.ts";
import { addressForms } from "./site-name.ts";
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
  /** The heading is the page's top one, and is seen. */
  isTop: boolean;
  /** The site's names: og:site_name, publisher, host. */
  siteNames: readonly string[];
}

/** Between a headline and a kicker or the site's name. */
const SEPARATOR =
  /(?<!\s)\s+[|\-–—»«·•/\\>]+\s+|(?:(?<!\s)\s+)?[|｜»]\s*|(?:(?<!\s)\s+)?--\s*|\n|(?:(?<!\s)\s+)?(?<![\d:]):+\s+/g;
/** Between a headline and the site's name. */
const SITE_SEPARATOR =
  /(?<!\s)\s+[|\-–—»«·•:/\\>]+\s+|(?:(?<!\s)\s+)?[|｜»]\s*|(?:(?<!\s)\s+)?--\s*|_+|(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])[:：]\s*/g;
/** A heading must agree with a declared title this far to be the headline (share of words). */
const AGREES = 0.55;
/** Words of a top heading that says something of its own; fewer may be a section's name. */
const MIN_CLAUSE = 4;
/** Longer ones are a description (UTF-16 units). */
const MAX_LENGTH = 250;
/** Characters of letters and digits that two titles must share to share a headline. */
const MIN_COMMON = 14;
/** Where systems cut a title; one that ends before at a whole word may be meant so (UTF-16 units). */
const MIN_CUT = 90;
/** Words of a heading before which a declared title may have a kicker of its own. */
const MIN_HEADLINE = 3;

/**
 * Headline of the story without the site's name. A newsroom writes the title in its markup, and it is
 * believed; elsewhere that title is written for search, which a reader never sees, and the heading on
 * the page goes first, without the kickers and dates that stand in it.
 */
export function findTitle(clues: TitleClues): string {
  const site = clues.siteNames.map(bareWords).filter((name) => name.length > 1);
  const heading = bareWords(clues.shown);
  const clean = (title: string) => withoutSite(cleanText(title), site, heading);
  const isTitle = (title: string) => title !== "" && !site.includes(bareWords(title));
  const markup = clean(clues.markup);
  const metas = clues.metas.map(clean).filter(isTitle);
  const documentTitle = clean(clues.document);
  // Text of the page, not of an attribute: what looks like markup in it is meant so.
  const shown = clues.shown
    .split("\n")
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
  const declared = [markup, ...metas, documentTitle].filter(isTitle);
  const isDeclared = isTitle(markup) && markup.length <= MAX_LENGTH;
  const ofNewsroom = isDeclared && clues.isNews;
  const headline = isTitle(shown) && !ofNewsroom ? shownTitle(shown, declared, site, clues.isTop) : "";
  if (headline !== "") return headline;
  if (isDeclared) return declaredTitle(markup, metas[0] ?? "", documentTitle, clues);
  return declared.find((title) => title !== markup) || documentTitle || shown.replaceAll("\n", " ");
}

/** The heading as headline; "" when it is another thing's: a section's, the site's. */
function shownTitle(
  shown: string,
  declared: readonly string[],
  site: readonly string[],
  isTop: boolean,
): string {
  const line = shown.replaceAll("\n", " ");
  const heading = bareWords(line);
  const flat = withoutSite(line, site, heading, true);
  const hasSection = flat.length < withoutSite(line, site, heading).length;
  const known = declared.map(bareWords);
  const same = declared[known.indexOf(bareWords(flat))];
  // The lines of a heading are divided by their place on the page, those of a title by marks.
  if (hasSection || same !== undefined) return (shown.includes("\n") && same) || flat;
  for (const title of declared) {
    const common = commonPart(shown, title);
    if (common) return common;
  }
  const folded = bareWords(flat);
  const agreement = Math.max(0, ...known.map((title) => overlap(folded, title)));
  const isClause = wordsIn(flat) >= MIN_CLAUSE;
  return known.length === 0 || agreement >= AGREES || (isClause && isTop) ? flat : "";
}

/**
 * Headline in markup or og:title, where they differ. Publishers write a second title for
 * search (it is also the document's) or for sharing (it is only og:title); of these the one
 * for sharing is the better name of a news story, and a heading on the page confirms either. A
 * kicker stays when heading and sharing title both carry it, and goes when the heading lacks it.
 */
function declaredTitle(markup: string, shared: string, documentTitle: string, clues: TitleClues): string {
  const line = clues.shown.replace(/\s+/g, " ").trim();
  const whole = [line, shared, documentTitle].find((title) => isCut(markup, title));
  if (whole !== undefined) return whole;
  if (hasKicker(markup, line)) return line;
  const [a, b, heading, search] = [markup, shared, line, documentTitle].map(bareWords);
  if (!b || a === b) return markup;
  if (heading === b && (search === a || b.endsWith(` ${a}`))) return shared;
  const words = (title: string) =>
    ` ${title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]+/gu, "")
      .trim()} `;
  const isShorter = words(markup).includes(words(shared));
  const isPrefixed = hasKicker(shared, markup);
  return clues.isNews && heading === a && search === a && !isShorter && !isPrefixed ? shared : markup;
}

/** The title ends with an ellipsis, or where systems cut titles, and the other goes on with no part of its own. */
function isCut(title: string, whole: string): boolean {
  const begun = title.replace(/\s?(?:…|\.{2,3})$/, "");
  if (begun === title && title.length < MIN_CUT) return false;
  const [part, full] = [bareWords(begun), bareWords(whole)];
  if (part.length < MIN_COMMON || full.length === part.length || !full.startsWith(part)) return false;
  return ![...whole.matchAll(SEPARATOR)].some((cut) => bareWords(whole.slice(0, cut.index)) === part);
}

/** The title is the headline behind a section, a place or a kicker: "Local: Ferry takes over". */
function hasKicker(title: string, headline: string): boolean {
  const own = bareWords(headline);
  if (wordsIn(headline) < MIN_HEADLINE) return false;
  return [...title.matchAll(SEPARATOR)].some(
    (cut) => cut.index > 0 && bareWords(title.slice(cut.index + cut[0].length)) === own,
  );
}

/** The longest run of parts that both titles have, as the first writes it; null when it is no headline. */
function commonPart(a: string, b: string): string | null {
  const known = new Set(runsOf(b).map(bareWords));
  const [wholeA, wholeB] = [bareWords(a), bareWords(b)];
  for (const run of runsOf(a)) {
    const folded = bareWords(run);
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

/** Words; half the characters of scripts without spaces. */
function wordsIn(title: string): number {
  const dense = countUnspaced(title);
  return dense > 3 ? dense / 2 : title.split(/\s+/).filter(hasLetter).length;
}

/**
 * Drops leading and trailing parts of the title that are the site's name; `sections`: and a section before it.
 * What opens the heading (folded) as well is left out only where it is the name itself.
 */
function withoutSite(title: string, site: readonly string[], heading: string, sections = false): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const cuts = [...rest.matchAll(SITE_SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isSite(rest.slice(last.index + last[0].length), site)) {
      rest = rest.slice(0, last.index);
      if (sections) rest = withoutSection(rest, last[0].trim());
    } else if (first && isSite(rest.slice(0, first.index), site, bareWords(rest) === heading))
      rest = rest.slice(first.index + first[0].length);
    else break;
  }
  const kicker = /^([^:]{2,40}):\s+/.exec(rest);
  if (kicker && isSite(kicker[1]!, site, true)) rest = rest.slice(kicker[0].length);
  return rest.trim();
}

/** A title without the section that stood between it and the site: "Headline | Section | Site". */
function withoutSection(title: string, separator: string): string {
  if (!/^[|｜]$/.test(separator)) return title;
  const at = title.lastIndexOf(separator);
  const isSection =
    at > 0 && wordsIn(title.slice(at + 1)) < MIN_CLAUSE && wordsIn(title.slice(0, at)) >= MIN_CLAUSE;
  return isSection ? title.slice(0, at).trim() : title;
}

/** The part is one of the site's names, or unless `exact` a form of it: "Harbour Post Online" for "Harbour Post". */
function isSite(part: string, site: readonly string[], exact = false): boolean {
  const own = addressForms(part);
  return site.flatMap(addressForms).some((name) =>
    own.some((joined) => {
      if (joined === name || exact) return joined === name;
      return (
        name.length > 3 &&
        joined.length > 3 &&
        joined.length < 40 &&
        (joined.includes(name) || name.includes(joined))
      );
    }),
  );
}
