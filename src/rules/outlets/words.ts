import type { OutletRelation } from "../../model/source-summary.ts";

/**
 * Words beside an outlet's name that make it a place where the story comes from.
 * The engine strips quotation marks, an article and a word like "newspaper" (with its
 * adjectives) from between, once with and once without the article.
 */
export interface OutletCue {
  /** Never changes. Samples stand under it in `tests/unit/sources/samples/outlets.ts`. */
  id: string;
  /** Where the words stand: right before the name (`left`) or right after it (`right`). */
  side: "left" | "right";
  /** `first` is an original report that a cue like "first reported by" says outright. */
  relation: Exclude<OutletRelation, "agency-copy">;
  /** The outlet printed or showed it; who says it is somebody else. */
  carries?: true;
  /** Why these words name an outlet; left out of the built extension. */
  why: string;
  /** Regular expression source, matched up to the name or from it on, whole words, any case; `<3>`: up to three words in between. */
  pattern: string;
}

/** How one language names outlets and what it says beside them. */
export interface OutletWords {
  /** The first that fits decides. */
  cues: readonly OutletCue[];
  /** Words for an outlet right before its name ("the newspaper X"): a regular expression source; "" for none but the English. */
  nouns: string;
  /** Adjectives stand between the noun and the name: "le quotidien économique X". */
  adjectivesFollow?: true;
  /** Nouns are joined and have capitals: the noun may be the first word of a run of capitals. */
  compoundNouns?: true;
  /** Every noun has a capital: a single word that no list knows is a name right after these, a regular expression source, beside a word for an outlet, or in quotation marks. */
  nameAfter?: string;
  /** The script sets no spaces between words, or glues prepositions to them. */
  unspaced?: true;
  /** So many letters of case ending may follow a name: 1 for a genitive -s, 4 for Slavic and Finnic cases. */
  caseEnding?: 1 | 4;
  /** Outlets that this language's articles cite, in the form of `OUTLETS`. */
  agencies: string;
  names: string;
  /** What all languages but English share. */
  elsewhere?: OutletForms;
}

/** Words beside outlets' names that texts of several languages share; lists of words and regular expression sources. */
export interface OutletForms {
  /** Last words of newspapers' and stations' names. */
  lastWords: string;
  /** Endings of one-word newspaper names in the Germanic languages ("Hafenstädter Fischertidende", "Küstenkurier"). */
  wordEndings: string;
  articles: string;
  nounsAfter: string;
  notReporting: string;
  /** Words that may stand with agencies' names in a credit line. */
  credits: string;
  contributed: string;
  pictures: string;
  /** Short forms that name an agency only inside the brackets of a dateline. */
  datelines: Record<string, string>;
}

export const TOLD = "The words were said to the outlet: it did the asking.";
export const REPORTS = "The outlet is named as the one who reports.";
export const AFTER = "The outlet is the subject of a verb of reporting.";
