import type { Paragraph } from "../../model/source-input.ts";
import type { OutletRelation, Span } from "../../model/source-summary.ts";
import { any } from "../../rules/any.ts";
import {
  BROADCASTERS,
  HOUSE_PEOPLE,
  NAMES_OF_TIME,
  PERSONAL_LAST_WORDS,
  POLLS,
  REPORTERS,
} from "../../rules/outlets.ts";
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
  /** Where the name stands. */
  name: Span;
  /** The outlet itself says so ("the Post reported"); else words or papers were given to it. */
  reports: boolean;
}

/** How far beside a name its cue may stand, in characters. */
const LEFT_REACH = 130;
const RIGHT_REACH = 110;
/** Articles and words for an outlet stand right before the name. */
const NEAR = 50;
/** An outlet that is named in so many paragraphs of prose at the head is what the story stands on. */
const LEAD_PARAGRAPHS = 2;

/** Outlets named beside a cue, in order. Each name looks at a bounded stretch around it: linear. */
export function findCitations(paragraphs: readonly Paragraph[], lexicon: OutletLexicon): Citation[] {
  const citations: Citation[] = [];
  let prose = 0;
  paragraphs.forEach((paragraph, at) => {
    const { kind, text } = paragraph;
    if (kind === "byline" || kind === "dateline" || kind === "bio") return;
    const isLead = prose < LEAD_PARAGRAPHS;
    const isFirst = citations.length === 0;
    const bare = mayNameAnyOutlet(text, Math.min(at, paragraphs.length - at), lexicon);
    for (const citation of citationsIn(paragraph, bare, lexicon))
      citations.push({ ...citation, relation: relationAt(citation, isLead, isFirst) });
    if (kind === "prose" && text.length > SHORT_PROSE) prose++;
  });
  return citations;
}

/** A shorter paragraph, in characters, is no part of the lead. */
const SHORT_PROSE = 60;

/** A name that no list knows counts only beside a word for an outlet or in a line about republication near an end of the text. */
function mayNameAnyOutlet(text: string, fromEnd: number, { noun, republished }: OutletLexicon): boolean {
  if (noun.test(text)) return true;
  const isNote = fromEnd <= REPUBLICATION_NOTE.distance && text.length <= REPUBLICATION_NOTE.length;
  return isNote && republished?.test(text) === true;
}

function citationsIn(paragraph: Paragraph, bare: boolean, lexicon: OutletLexicon): Citation[] {
  return candidates(paragraph.text, lexicon, bare).flatMap((mention) => {
    if (mention.kind === "bare" && !bare) return [];
    const whole = withPlace(paragraph.text, mention, lexicon);
    if (!whole) return [];
    const found = citationOf(paragraph, whole, lexicon);
    if (found) return found;
    const shorter = withoutFirstWord(paragraph.text, whole, lexicon);
    return (shorter && citationOf(paragraph, shorter, lexicon)) ?? [];
  });
}

/** Only what the lead stands on is another's original report; what it names first is. */
function relationAt({ relation, reports }: Citation, isLead: boolean, isFirst: boolean): OutletRelation {
  if (!isLead) return relation === "original-report" ? "cited-report" : relation;
  return isFirst && reports ? "original-report" : relation;
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

/** Papers are called the Times, Chronicle, Herald "of" a place; a journal or register of something is no paper. */
const OF_PLACE = /(?:^| )(?:Times|Chronicle|Herald)$/;
/** "CBS Tulsa", "BBC Radio Scotland": a station of the house, no day of the week, and no person. */
const BRANCH =
  /^(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:Radio|Bay|New|San|Los|West|East|North|South))?(?: \p{Lu}[\p{Ll}\d]+)(?=[,.]? (?!\p{Lu})|[,.]|$)/u;
/** "a Reuters/Ipsos poll", "the Post-ABC News survey": a poll's name, no outlet that reports. */
const POLL = new RegExp(
  `^(?:['’]s)?(?:[/–-][\\p{L}/–-]+)?(?: [\\p{Lu}\\d][\\p{L}/–-]*){0,3} (?:[\\p{Ll}-]+ )?${any(POLLS)}(?!\\p{L})`,
  "u",
);
/** "the Politico Caucus": a name that goes on is another's; days and months follow a name as well. */
const LONGER_NAME = new RegExp(
  `^ (?!${any(NAMES_OF_TIME)})\\p{Lu}\\p{Ll}{2,}(?!\\p{L})(?!(?: \\p{Lu}[\\p{L}-]+){0,2} ${any(REPORTERS)})`,
  "u",
);
/** "originally published on October 4" */
const TIME = new RegExp(`^${any(NAMES_OF_TIME)}$`, "u");
const OF_NAME = /^ of (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}/u;

/** "The Times of Malta" is another paper than The Times, "the Age of Sail" none at all: null. */
function withPlace(text: string, mention: OutletMention, { words }: OutletLexicon): OutletMention | null {
  const after = text.slice(mention.end, mention.end + NEAR);
  if (POLL.test(after)) return null;
  const found = OF_NAME.exec(after);
  if (found && OF_PLACE.test(mention.text)) {
    const end = mention.end + found[0].length;
    return { start: mention.start, end, text: text.slice(mention.start, end), known: null, kind: "shape" };
  }
  if (found) return mention.kind === "everyday" || /^The \S+$/u.test(mention.text) ? null : mention;
  const branch = mention.known && BROADCASTERS.has(mention.text) ? BRANCH.exec(after) : null;
  if (branch) {
    const end = mention.end + branch[0].length;
    return { ...mention, end, text: text.slice(mention.start, end) };
  }
  return mention.known && !words.compoundNouns && LONGER_NAME.test(after) ? null : mention;
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

/** "Ines Dahl/Harbor Post, via": whose picture this is. */
const PICTURED_BY = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+ ?\/ ?\p{Lu}[\p{L}’'. -]*[,;]? ?$/u;
/** "the Metro network's plan": a thing that bears the name. */
const OWNER_BEHIND = /^ \p{Ll}[\p{Ll}-]+['’]s(?!\p{L})/u;

/** What the words beside a name let it be: the source of anything, of what is republished alone, or no outlet. */
function relationsOf(
  { text: name, kind }: OutletMention,
  left: string,
  right: string,
  lexicon: OutletLexicon,
): "all" | "republished" | null {
  const near = left.slice(-NEAR);
  if (lexicon.notReporting.test(near) || TIME.test(name)) return null;
  const noun = lexicon.nounBefore.test(near) || lexicon.nounAfter.test(right);
  const quoted = /["“„«‘]$/u.test(left) && /^["”“»’]/u.test(right);
  const named = noun || lexicon.article.test(near) || quoted;
  if (kind === "everyday" && !noun && OWNER_BEHIND.test(right)) return null;
  const isMarked = kind === "bare" ? noun || quoted : named;
  if (!isMarked && isAnyWord(name, kind, near, lexicon)) return null;
  // Stories are republished from outlets only, so that those words need no article or noun there.
  if (kind === "bare") return noun ? "all" : "republished";
  const [, last = "", ...more] = name.split(" ");
  const personal = kind === "shape" && !named && more.length === 0 && PERSONAL_LAST_WORDS.has(last);
  return personal ? "republished" : "all";
}

function citationOf(
  { id, text }: Paragraph,
  mention: OutletMention,
  lexicon: OutletLexicon,
): Citation | null {
  const { start, end, text: name, kind, known } = mention;
  const from = Math.max(0, start - LEFT_REACH);
  const left = text.slice(from, start);
  const right = text.slice(end, end + RIGHT_REACH);
  const relations = relationsOf(mention, left, right, lexicon);
  if (relations === null) return null;
  const person = PERSON_OF.exec(left);
  const before = person ? left.slice(0, person.index) : left;
  for (const { row, pattern } of lexicon.cues) {
    if (relations === "republished" && row.relation !== "republished") continue;
    const isLeft = row.side === "left";
    const found = pattern.exec(isLeft ? before : right);
    if (!found) continue;
    const cue = found[0];
    if (isLeft && PICTURED_BY.test(before.slice(0, found.index))) continue;
    const span = {
      block: id,
      start: isLeft ? from + found.index + cue.length - cue.trimStart().length : start,
      end: isLeft ? end : end + cue.length,
    };
    return {
      known,
      short: kind === "everyday" && known === null,
      text: name,
      name: { block: id, start, end },
      reports: row.relation === "cited-report" && !row.carries && !SOMEBODY.test(right),
      relation: row.relation,
      reporter: reporterIn(person, left, right, isLeft),
      evidence: span,
      words: text.slice(span.start, span.end),
    };
  }
  return null;
}

/**
 * Without a word for an outlet beside it: an everyday word ("post"), or, where every noun has a capital, any single word that no
 * list knows ("in Zusammenarbeit mit").
 */
function isAnyWord(
  name: string,
  kind: OutletMention["kind"],
  before: string,
  { nameAfter }: OutletLexicon,
): boolean {
  if (kind === "everyday") return !name.startsWith("The ");
  return kind === "bare" && !name.includes(" ") && nameAfter !== null && !nameAfter.test(before);
}

const NAME = "(\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){1,2})";
/** "Jane Roe of the …", before an outlet's name. */
const PERSON_OF = new RegExp(`${NAME} (?:of|from|at|with) (?:[Tt]he )?$`, "u");
const REPORTED_FOR = new RegExp(
  `${NAME} (?:reported|reports|writes|wrote|tweeted)(?: \\w+){0,4} (?:for|in|on) (?:[Tt]he )?$`,
  "u",
);
/** "'s Jane Roe", " correspondent Jane Roe", behind one. */
const REPORTER_AFTER = new RegExp(
  `^(?:['’]s?(?: \\p{Ll}[\\p{Ll}-]*){0,4}|(?: [\\p{L}-]+){0,3} (?:correspondent|reporter|anchor|journalist|editor|host)) ${NAME}`,
  "u",
);
/** "according to CNN analyst Jane Roe", "a Reuters count": somebody of the house, or something it has. */
const SOMEBODY = new RegExp(`^(?: [\\p{Ll}-]+){0,4} ${any(HOUSE_PEOPLE)}(?!\\p{L})`, "u");
/** Programmes look like names: "ABC's This Week". */
const PROGRAMME =
  /^(?:This|The|Meet|Face|State|Fact|Special|Today|Good|Morning|Sunday|Breaking|Weekend|World|Late|Evening|Nightly|First|Inside) /u;

function reporterIn(
  person: RegExpExecArray | null,
  left: string,
  right: string,
  isLeft: boolean,
): string | null {
  const found =
    REPORTED_FOR.exec(left) ?? person ?? (isLeft || /^['’]/.test(right) ? REPORTER_AFTER.exec(right) : null);
  const name = found?.[1];
  return !name || PROGRAMME.test(name) ? null : name.replace(/['’]s$|(?<![.'’])[.'’]+$/u, "");
}
