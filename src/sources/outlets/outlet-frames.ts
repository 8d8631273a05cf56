import type { OutletRelation, Span } from "../../model/source-summary.ts";
import { PERSONAL_LAST_WORDS } from "../../rules/outlets.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { KnownOutlet, OutletLexicon } from "./outlet-lexicon.ts";
import { findKnownOutlets, type OutletMention } from "./outlet-names.ts";
import { findCapitalisedNames } from "./outlet-shapes.ts";

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
}

/** How far beside a name its cue may stand, in characters. */
const LEFT_REACH = 130;
const RIGHT_REACH = 110;
/** Articles and words for an outlet stand right before the name. */
const NEAR = 50;
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
      const shorter = withoutFirstWord(paragraph.text, mention, lexicon);
      const citation =
        citationOf(paragraph, mention, lexicon) ?? (shorter && citationOf(paragraph, shorter, lexicon));
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
  const merged: OutletMention[] = [];
  let next = 0;
  const knownBefore = (limit: number) => {
    const from = next;
    while (next < known.length && known[next]!.start < limit) next++;
    return known.slice(from, next);
  };
  for (const name of findCapitalisedNames(text, lexicon)) {
    merged.push(...knownBefore(name.start));
    const inside = knownBefore(name.end);
    const last = inside.at(-1) ?? merged.at(-1);
    const covers = last && last.end > name.start;
    const longer =
      last?.kind === "everyday" && name.kind === "shape" && (last.start > name.start || name.end > last.end);
    if (!covers) merged.push(name);
    else if (!longer) merged.push(...inside);
    else {
      if (inside.length === 0) merged.pop();
      merged.push(name);
    }
  }
  merged.push(...known.slice(next));
  return merged;
}

/** "Enligt Skärgårdsbladet": the first word of a sentence has its capital from there. */
function withoutFirstWord(
  text: string,
  mention: OutletMention,
  { oneWord }: OutletLexicon,
): OutletMention | null {
  const opens = /(?:^|[.!?:”"»]\s)$/u.test(text.slice(Math.max(0, mention.start - 2), mention.start));
  const rest = /^\S+ (?:(?:The|Die|Der|Das|La|Le|El|Il) )?(.+)/u.exec(mention.text)?.[1];
  if (mention.kind !== "shape" || !opens || !rest || !(rest.includes(" ") || oneWord?.test(rest)))
    return null;
  return { ...mention, start: mention.end - rest.length, text: rest };
}

function citationOf(
  { id, text }: Paragraph,
  { start, end, text: name, kind, known }: OutletMention,
  lexicon: OutletLexicon,
): Citation | null {
  const from = Math.max(0, start - LEFT_REACH);
  const left = text.slice(from, start);
  const right = text.slice(end, end + RIGHT_REACH);
  const near = left.slice(-NEAR);
  if (lexicon.notReporting.test(near)) return null;
  const noun = lexicon.nounBefore.test(near) || lexicon.nounAfter.test(right);
  const named = noun || lexicon.article.test(near) || (/["“„«‘]$/u.test(left) && /^["”“»’]/u.test(right));
  if (kind === "everyday" && !(named || name.startsWith("The "))) return null;
  const [, last = "", ...more] = name.split(" ");
  // Stories are republished from outlets only, so that those words need no article or noun there.
  const republishedOnly =
    kind === "bare"
      ? !noun
      : kind === "shape" && !named && more.length === 0 && PERSONAL_LAST_WORDS.has(last);
  const person = PERSON_OF.exec(left);
  const before = person ? left.slice(0, person.index) : left;
  for (const { row, pattern } of lexicon.cues) {
    if (republishedOnly && row.relation !== "republished") continue;
    const isLeft = row.side === "left";
    const found = pattern.exec(isLeft ? before : right);
    if (!found) continue;
    const cue = found[0];
    const span = {
      block: id,
      start: isLeft ? from + found.index + cue.length - cue.trimStart().length : start,
      end: isLeft ? end : end + cue.length,
    };
    return {
      known,
      short: kind === "everyday" && known === null,
      text: name,
      relation: row.relation,
      reporter: reporterIn(person, left, right, isLeft),
      evidence: span,
      words: text.slice(span.start, span.end),
    };
  }
  return null;
}

const NAME = "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,2})";
/** "Jane Roe of the …", before an outlet's name. */
const PERSON_OF = new RegExp(`${NAME} (?:of|from|at|with) (?:[Tt]he )?$`, "u");
const REPORTED_FOR = new RegExp(
  `${NAME} (?:report|write|wrote|tweet)\\w*(?: \\w+){0,4} (?:for|in|on) (?:[Tt]he )?$`,
  "u",
);
/** "'s Jane Roe", " correspondent Jane Roe", behind one. */
const REPORTER_AFTER = new RegExp(
  `^(?:['’]s?(?: \\p{Ll}[\\p{Ll}-]*){0,4}|(?: [\\p{L}-]+){0,3} (?:correspondent|reporter|anchor|journalist|editor|host)) ${NAME}`,
  "u",
);
/** Programmes look like names: "ABC's This Week". */
const PROGRAMME = /^(?:This|The|Fact|Special|Good|Morning|Sunday|World|Late|First|Inside) /u;

function reporterIn(
  person: RegExpExecArray | null,
  left: string,
  right: string,
  isLeft: boolean,
): string | null {
  const found =
    REPORTED_FOR.exec(left) ?? person ?? (isLeft || /^['’]/.test(right) ? REPORTER_AFTER.exec(right) : null);
  const name = found?.[1];
  return !name || PROGRAMME.test(name) ? null : name.replace(/['’]s$|[.'’]+$/u, "");
}
