import { CONTRIBUTED, CREDIT_WORDS, NOT_REPORTING, PICTURE_CREDIT } from "../../rules/outlet-credits.ts";
import type { OutletCue, OutletWords } from "../../rules/outlets/words.ts";
import {
  AGENCIES,
  OUTLET_ARTICLES,
  OUTLET_LAST_WORDS,
  OUTLET_NOUNS,
  OUTLET_NOUNS_AFTER,
  OUTLETS,
} from "../../rules/outlets.ts";
import { memoize } from "../text/memoize.ts";
import { addTo } from "../text/multimap.ts";

/** A well-known outlet. */
export interface KnownOutlet {
  name: string;
  /** Its reports are others' copy. */
  agency: boolean;
  forms: string[];
  hosts: string[];
}

/** One way to write a known outlet's name. */
interface Form {
  outlet: KnownOutlet;
  text: string;
  /** Also a common word ("the Post"). */
  everyday: boolean;
}

/** What a language knows of outlets, made ready for look-ups. */
export interface OutletLexicon {
  words: OutletWords;
  outlets: KnownOutlet[];
  /** By first word as texts write it (also in capitals), longest form first. */
  byWord: Map<string, Form[]>;
  /** By form in lower case. */
  byForm: Map<string, KnownOutlet>;
  /** Forms of scripts that do not part words by spaces, longest first. */
  unspaced: [form: string, outlet: KnownOutlet][];
  /** Words that can begin a form: capitalised, of scripts without capitals, or one of the few small ones. */
  opening: RegExp;
  /** The same for texts whose letters are all ASCII. */
  plainOpening: RegExp;
  /** What may follow a form: no letter or digit, but for a case ending. */
  ending: RegExp;
  cues: { row: OutletCue; pattern: RegExp }[];
  /** A word for an outlet right before a name ("the British newspaper"), and right after one. */
  nounBefore: RegExp;
  nounAfter: RegExp;
  /** An article at the end of the text before a name. */
  article: RegExp;
  /** What stands before a single unknown word that is a name; null where a capital alone tells nouns from names. */
  nameAfter: RegExp | null;
  /** Last words of outlets' names. */
  lastWords: Set<string>;
  /** A newspaper's name in one word; null where there are none such. */
  oneWord: RegExp | null;
  /** Whether any word of a text may end an outlet's name ("Times", "-zeitung"): without one, no name has that shape. */
  shape: RegExp;
  notReporting: RegExp;
  creditWords: Set<string>;
  contributed: RegExp;
  pictures: RegExp;
  /** Short forms of agencies inside the brackets of a dateline. */
  datelines: Record<string, string>;
  /** Any word for an outlet: without one a name that no list knows is none, but for lines about republication. */
  noun: RegExp;
  /** Null where the language has no words for republication. */
  republished: RegExp | null;
}

/** What may stand between a word and a name: spaces, opening marks. */
const MARKS = "[\\s\"“”„«»‘’'(]";
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
/** Scripts that do not part words by spaces, or glue prepositions to them. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u;
/** Articles that melt with a preposition: "au Monde", "al Foglio", "ao Globo". */
const MELTING = /^(?:Le|Les|Il|I|O|El|La|L['’]|De|Het|The|Der|Die|Das) ?(?=\p{Lu})/u;

export const outletLexicon = memoize((words: OutletWords): OutletLexicon => {
  const outlets = new Map<string, KnownOutlet>();
  const byWord = new Map<string, Form[]>();
  const byForm = new Map<string, KnownOutlet>();
  const unspaced: OutletLexicon["unspaced"] = [];
  const add = (outlet: KnownOutlet, text: string, everyday: boolean) => {
    const word = FIRST_WORD.exec(text)?.[0];
    if (UNSPACED.test(text)) unspaced.push([text, outlet]);
    else if (word !== undefined) {
      const form = { outlet, text, everyday };
      for (const spelling of new Set([
        word,
        word.toUpperCase(),
        word.charAt(0).toUpperCase() + word.slice(1),
      ]))
        addTo(byWord, spelling, form);
    }
  };
  const read = (entries: string, agency: boolean) => {
    for (const entry of entries.split(/[;\n]/)) {
      const [names = "", ...hosts] = entry.trim().split(/ @/);
      if (names === "") continue;
      const forms = names.split("|");
      const [name = ""] = forms.map((form) => form.replace("~", ""));
      const outlet = outlets.get(name) ?? {
        name,
        agency,
        forms: [],
        hosts: [],
      };
      outlets.set(name, outlet);
      outlet.hosts.push(...hosts);
      for (const form of forms) {
        const everyday = form.startsWith("~");
        const text = form.replace("~", "");
        if (outlet.forms.includes(text)) continue;
        outlet.forms.push(text);
        if (!byForm.has(text.toLowerCase())) byForm.set(text.toLowerCase(), outlet);
        add(outlet, text, everyday);
        const bare = text.replace(MELTING, "");
        if (bare !== text && !everyday) add(outlet, bare, true);
      }
    }
  };
  read(AGENCIES, true);
  read(OUTLETS, false);
  read(words.agencies, true);
  read(words.names, false);
  for (const forms of byWord.values()) forms.sort((a, b) => b.text.length - a.text.length);
  unspaced.sort((a, b) => b[0].length - a[0].length);
  const small = [...byWord.keys()].filter((word) => /^\p{Ll}/u.test(word));
  const { elsewhere } = words;
  const nouns = either(OUTLET_NOUNS, words.nouns);
  const nounsAfter = either(OUTLET_NOUNS, OUTLET_NOUNS_AFTER, elsewhere?.nounsAfter);
  const article = `(?:${either(OUTLET_ARTICLES, elsewhere?.articles)})`;
  const adjectives = words.adjectivesFollow ? "(?: \\p{Ll}{4,}){0,2}" : "";
  const nounBefore = `(?<!\\p{L})(?:${nouns})${adjectives}(?:\\s+The)?`;
  const nounAfter = `["“”»']?(?: (?:state|daily|national|public))?(?: |(?=-))(?:${nounsAfter})(?!\\p{L})`;
  // Between a cue and the name: an article, and a word for an outlet with its adjectives.
  const between = `(?:[\\s("“„«‘]${article}(?!\\p{L}))?(?:(?:[\\s'’]+[\\p{L}-]+){0,3}?[\\s'’]+${nounBefore}(?=[\\s"“”„«»‘’'(]))?`;
  const border = words.unspaced ? "" : "(?<![\\p{L}\\p{N}])";
  const borderAfter = words.unspaced ? "" : "(?![\\p{L}\\p{N}])";
  /** Scripts without spaces have no word border; elsewhere a cue is whole words. */
  const cuePattern = ({ side, pattern }: OutletCue) =>
    side === "left"
      ? new RegExp(`${border}(?:${withGaps(pattern)})[\\s,:–-]*${between}${MARKS}*$`, "iu")
      : new RegExp(`^(?:${nounAfter})?["”“»]?(?:${withGaps(pattern)})${borderAfter}`, "u");
  const lastWords = new Set(`${OUTLET_LAST_WORDS} ${elsewhere?.lastWords ?? ""}`.trim().split(" "));
  const republished = words.cues
    .filter((row) => row.relation === "republished")
    .map(({ pattern }) => withGaps(pattern));
  const opening = `(?<![\\p{L}\\p{N}])(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][\\p{L}\\p{N}]*|(?:${small.join("|")})(?![\\p{L}\\p{N}]))`;
  return {
    words,
    outlets: [...outlets.values()],
    byWord,
    byForm,
    unspaced,
    opening: new RegExp(opening, "gu"),
    plainOpening: new RegExp(`\\b(?:[A-Z0-9][A-Za-z0-9]*|(?:${small.join("|")})\\b)`, "g"),
    ending: new RegExp(
      `^${words.caseEnding === 4 ? "\\p{Ll}{0,4}" : words.caseEnding ? "s?" : ""}(?![\\p{L}\\p{N}])`,
      "u",
    ),
    cues: words.cues.map((row) => ({ row, pattern: cuePattern(row) })),
    nounBefore: new RegExp(`${nounBefore}${MARKS}+$`, "iu"),
    nounAfter: new RegExp(`^${nounAfter}`, "iu"),
    noun: new RegExp(
      // Where a word begins tells nothing of its end, and takes time on a long one.
      either(nouns, OUTLET_NOUNS_AFTER, elsewhere?.nounsAfter).replaceAll("\\p{L}*", ""),
      words.nouns.includes("\\p") ? "iu" : "i",
    ),
    article: new RegExp(`(?:^|[\\s("“„«‘])${article}${MARKS}*$`, "iu"),
    nameAfter: words.nameAfter ? new RegExp(`(?:^|\\s)(?:${words.nameAfter})${MARKS}+$`, "iu") : null,
    lastWords,
    oneWord: elsewhere ? new RegExp(`^\\p{Lu}[\\p{L}-]{2,}(?:${elsewhere.wordEndings})$`, "u") : null,
    shape: new RegExp(`(?:${either([...lastWords].join("|"), elsewhere?.wordEndings)})(?!\\p{Ll})`, "u"),
    notReporting: new RegExp(
      `(?:${either(NOT_REPORTING, elsewhere?.notReporting)})(?:\\s+${article})?\\s*$`,
      "iu",
    ),
    creditWords: new Set(`${CREDIT_WORDS} ${elsewhere?.credits ?? ""}`.split(" ")),
    contributed: new RegExp(either(CONTRIBUTED, elsewhere?.contributed), "iu"),
    pictures: new RegExp(either(PICTURE_CREDIT, elsewhere?.pictures), "iu"),
    datelines: elsewhere?.datelines ?? {},
    republished: republished.length > 0 ? new RegExp(republished.join("|"), "iu") : null,
  };
});

function either(...sources: (string | undefined)[]): string {
  return sources.filter(Boolean).join("|");
}

/** Words in between never stand over the end of a clause. */
function withGaps(pattern: string): string {
  return pattern.replace(/<(\d)>/g, '(?:\\s+(?![–—]\\s)[^\\s.;:!?()"“”„«»]+){0,$1}?');
}

/** The outlet that some words name exactly, also in capitals. */
export function exactOutlet(lexicon: OutletLexicon, words: string): KnownOutlet | null {
  return lexicon.byForm.get(words.trim().replace(/^The /, "").toLowerCase()) ?? null;
}
