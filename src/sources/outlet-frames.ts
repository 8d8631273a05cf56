import type { OutletRelation, Span } from "../model/source-summary.ts";
import type { OutletCue } from "../rules/outlets/words.ts";
import { PERSONAL_LAST_WORDS } from "../rules/outlets.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { findKnownOutlets, type OutletMention } from "./outlet-names.ts";
import { findCapitalisedNames, outletNounBefore } from "./outlet-shapes.ts";
import type { Paragraph } from "./paragraphs.ts";

/** An outlet that the running text names as the one who reported or was told. */
export interface Citation {
  known: KnownOutlet | null;
  text: string;
  relation: OutletRelation;
  reporter: string | null;
  evidence: Span;
  words: string;
  /** Only the last word of a name ("the Gazette"): means a longer one before it, or nothing. */
  short: boolean;
  /** Id of the cue rule. */
  rule: string;
}

/** How far beside a name its cue may stand, in characters. */
const LEFT_REACH = 130;
const RIGHT_REACH = 110;
/** A report cited in the first paragraphs is what the story stands on. */
const LEAD_PARAGRAPHS = 2;

/** Outlets named beside a cue, in order. Each name looks at a bounded stretch around it: linear. */
export function findCitations(paragraphs: readonly Paragraph[], lexicon: OutletLexicon): Citation[] {
  const citations: Citation[] = [];
  let prose = 0;
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.kind === "byline" || paragraph.kind === "dateline" || paragraph.kind === "bio") return;
    const isLead = prose < LEAD_PARAGRAPHS && citations.length === 0;
    // A name that no list knows counts only beside a word for an outlet or in a line about republication.
    const bare =
      lexicon.noun.test(paragraph.text) ||
      (Math.min(at, paragraphs.length - at) <= REPUBLICATION_NOTE.distance &&
        paragraph.text.length <= REPUBLICATION_NOTE.length &&
        lexicon.republished?.test(paragraph.text) === true);
    for (const mention of candidates(paragraph.text, lexicon, bare)) {
      if (mention.kind === "bare" && !bare) continue;
      const citation =
        citationOf(paragraph, mention, lexicon) ??
        citationOf(paragraph, withoutFirstWord(paragraph.text, mention, lexicon), lexicon);
      if (!citation) continue;
      if (isLead && citation.relation === "cited-report") citation.relation = "original-report";
      citations.push(citation);
    }
    if (paragraph.kind === "prose" && paragraph.text.length > 60) prose++;
  });
  return citations;
}

/** A note on where the text itself comes from is no longer than this, in characters, and so near an end of it, in paragraphs. */
const REPUBLICATION_NOTE = { length: 400, distance: 4 };

/** Known outlets and capitalised names, without overlap: the longer wins, an everyday word last. */
function candidates(text: string, lexicon: OutletLexicon, bare: boolean): OutletMention[] {
  const known = findKnownOutlets(text, lexicon);
  if (!bare && !lexicon.shape.test(text)) return known;
  const names = findCapitalisedNames(text, lexicon);
  const merged: OutletMention[] = [];
  let k = 0;
  for (const name of names) {
    while (known[k] && (known[k] as OutletMention).end <= name.start)
      merged.push(known[k++] as OutletMention);
    const inside: OutletMention[] = [];
    while (known[k] && (known[k] as OutletMention).start < name.end) inside.push(known[k++] as OutletMention);
    const last = inside.at(-1);
    const longer = name.kind === "shape" && last?.kind === "everyday" && last.start > name.start;
    if (!last || longer) merged.push(name);
    else if (name.kind === "shape" && last.kind === "everyday" && name.end > last.end) merged.push(name);
    else merged.push(...inside);
  }
  merged.push(...known.slice(k));
  return merged;
}

/** "Enligt Skärgårdsbladet": the first word of a sentence has its capital from there. */
function withoutFirstWord(
  text: string,
  mention: OutletMention,
  lexicon: OutletLexicon,
): OutletMention | null {
  if (
    mention.kind !== "shape" ||
    !/(?:^|[.!?:”"»]\s)$/u.test(text.slice(Math.max(0, mention.start - 2), mention.start))
  )
    return null;
  const space = mention.text.indexOf(" ");
  if (space < 0) return null;
  const rest = mention.text.slice(space + 1).replace(/^(?:The|Die|Der|Das|La|Le|El|Il) /u, "");
  if (!rest.includes(" ") && !lexicon.oneWord?.test(rest)) return null;
  return { ...mention, start: mention.end - rest.length, text: rest };
}

const TRAILING_MARKS = /[\s"“”„«‘'(]+$/u;
const PERSON_OF = /(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) (?:of|from|at|with)\s*$/u;

function citationOf(
  paragraph: Paragraph,
  mention: OutletMention | null,
  lexicon: OutletLexicon,
): Citation | null {
  if (!mention) return null;
  const { text } = paragraph;
  const from = Math.max(0, mention.start - LEFT_REACH);
  const left = text.slice(from, mention.start);
  const right = text.slice(mention.end, mention.end + RIGHT_REACH);
  const nounAt = outletNounBefore(left, lexicon);
  const nounAfter = lexicon.nounAfter.exec(right)?.[0].length ?? 0;
  const marked = /["“„«‘]$/u.test(left) && /^["”“»’]/u.test(right);
  const article = lexicon.article.test(left.replace(TRAILING_MARKS, " "));
  if (
    mention.kind === "everyday" &&
    !(nounAt >= 0 || nounAfter > 0 || marked || article || /^The /.test(mention.text))
  )
    return null;
  const [first = "", last = "", ...more] = mention.text.split(" ");
  const personal = first !== "" && more.length === 0 && PERSONAL_LAST_WORDS.has(last);
  // Stories are republished from outlets only, so that those words need no article there.
  const maybePerson =
    mention.kind === "shape" && personal && !(article || nounAt >= 0 || nounAfter > 0 || marked);
  if (lexicon.notReporting.test(left.replace(lexicon.article, ""))) return null;
  const lefts = leftVariants(left, nounAt, lexicon);
  const rights = [right.slice(nounAfter).replace(/^["”“»]/u, ""), right].filter(
    (part, at, all) => all.indexOf(part) === at,
  );
  for (const { row, pattern } of lexicon.cues) {
    if (mention.kind === "bare" && row.relation !== "republished" && !(nounAt >= 0 || nounAfter > 1))
      continue;
    if (maybePerson && row.relation !== "republished") continue;
    if (row.side === "left") {
      for (const before of lefts) {
        const found = pattern.exec(before);
        if (!found) continue;
        const start = from + found.index + (found[0].length - found[0].trimStart().length);
        return citation(
          paragraph,
          mention,
          row,
          start,
          mention.end,
          reporterOf(before, left, right, lexicon),
        );
      }
    } else {
      for (const after of rights) {
        const found = pattern.exec(after);
        if (!found) continue;
        const end = mention.end + (right.length - after.length) + found[0].length;
        return citation(
          paragraph,
          mention,
          row,
          mention.start,
          Math.min(end, text.length),
          reporterOf("", left, right, lexicon),
        );
      }
    }
  }
  return null;
}

/** The text before a name, with less and less of what may stand between cue and name. */
function leftVariants(left: string, nounAt: number, { article }: OutletLexicon): string[] {
  const plain = left.replace(TRAILING_MARKS, " ");
  const bare = plain.replace(article, "");
  const variants = bare === plain ? [plain] : [plain, bare];
  const person = PERSON_OF.exec(bare);
  if (person) variants.push(bare.slice(0, person.index));
  if (nounAt >= 0) {
    // Step over the adjectives before the noun: "the British newspaper".
    let before = left.slice(0, nounAt);
    variants.push(before, before.replace(article, ""));
    for (let step = 0; step < 3; step++) {
      const shorter = before.replace(/(?:^|(?<=\s))[\p{L}-]+\s+$/u, "");
      if (shorter === before) break;
      before = shorter;
      variants.push(before, before.replace(article, ""));
    }
  }
  return variants;
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,2}";
const REPORTED_FOR = new RegExp(
  `(${NAME}) (?:reported|reports|writes|wrote|tweeted)(?: \\w+){0,4} (?:for|in|on)\\s*$`,
  "u",
);
const POSSESSIVE = new RegExp(`^['’]s?(?: [\\p{Ll}-]+){0,4} (${NAME})`, "u");
const CORRESPONDENT = new RegExp(
  `^(?:['’]s)?(?: [\\p{L}-]+){0,3} (?:correspondent|reporter|anchor|journalist|editor|host) (${NAME})`,
  "u",
);
/** Programmes look like names: "ABC's This Week". */
const PROGRAMME =
  /^(?:This|Meet|Face|State|Special|Today|Good|Sunday|Morning|Breaking|Weekend|Fact|Late|World|Evening|Nightly|First|Inside|The) /u;

function reporterOf(before: string, left: string, right: string, { article }: OutletLexicon): string | null {
  const name =
    REPORTED_FOR.exec(left.replace(article, ""))?.[1] ??
    PERSON_OF.exec(left.replace(TRAILING_MARKS, " ").replace(article, ""))?.[1] ??
    POSSESSIVE.exec(right)?.[1] ??
    (before === "" ? undefined : CORRESPONDENT.exec(right)?.[1]) ??
    null;
  return name === null || PROGRAMME.test(name) ? null : name.replace(/['’]s$|[.'’]+$/u, "");
}

function citation(
  paragraph: Paragraph,
  mention: OutletMention,
  row: OutletCue,
  start: number,
  end: number,
  reporter: string | null,
): Citation {
  return {
    known: mention.known,
    short: mention.kind === "everyday" && mention.known === null,
    text: mention.text,
    relation: row.relation,
    reporter,
    evidence: { block: paragraph.id, start, end },
    words: paragraph.text.slice(start, end),
    rule: row.id,
  };
}
