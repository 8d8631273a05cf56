/** A stretch of a block's text, in UTF-16 units: `block.text.slice(start, end)`. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

export type SourceKind = "person" | "organization" | "document" | "unnamed";

/** How sure the rule is: only certain attributions count among a source's proofs in the first place. */
export type Certainty = "certain" | "uncertain";

/** Stands between parts of a quotation that its attribution interrupts: they are no sentence that anybody said. */
export const INTERRUPTION = " … ";

/** Direct speech. A speech over several paragraphs is one quote with several spans. */
export interface Quote {
  /** The words between the marks; paragraphs of one speech joined by a line break, interrupted parts by `INTERRUPTION`. */
  text: string;
  /** Where the words stand, without the marks, one span a paragraph or interrupted part. */
  spans: Span[];
  /** Index into `sources`; null when honestly nobody can be named. */
  source: number | null;
  /** The speaker is described there and only likely meant: who says it is shown as uncertain. */
  guessed?: true;
  /** The words that name the speaker at this quote ("the officer", "she"); null when there are none. */
  mention: string | null;
}

/** One statement reported from a source: "S said (that) C". */
export interface Attribution {
  /** Index into `sources`; null when the source is only implied. */
  source: number | null;
  mention: Span | null;
  /** The reporting word(s): "said", "according to". */
  cue: Span | null;
  content: Span[];
  /** The content is (at least partly) between quotation marks. */
  direct: boolean;
  /** Name of the pattern that found it, e.g. `quote-cue-source`. */
  pattern: string;
  certainty: Certainty;
  /** The sentence(s) that prove it. */
  evidence: Span;
}

export interface Source {
  /** Fullest form the article uses; for unnamed sources its description without article. */
  name: string;
  aliases: string[];
  kind: SourceKind;
  /** Role or affiliation in the article's words; null when it gives none. */
  role: string | null;
  /** Direct quotations of four words or more. */
  quotes: number;
  /** Sentences that report the source without such a quotation. */
  indirect: number;
  certainty: Certainty;
  evidence: Span[];
}

export type OutletRelation = "agency-copy" | "original-report" | "republished" | "cited-report";

/** Another outlet from which the story, or part of it, is taken. Never the publisher itself. */
export interface Outlet {
  name: string;
  /** What is true of the whole story; "original-report" only where its head says so, else an outlet is cited. */
  relation: OutletRelation;
  /** Words or papers that the story quotes were given to this outlet ("told the Post"). */
  given: boolean;
  reporter: string | null;
  /** Null when only the markup, or a byline outside the blocks, names it. */
  evidence: Span | null;
  /** The words that prove it, for `evidence: null` the words of the markup or byline. */
  words: string;
}

/** The whole story, not a fact in it, is another outlet's. */
export function isOfWholeStory({ relation }: Pick<Outlet, "relation">): boolean {
  return relation !== "cited-report";
}

/** Someone whom the article deliberately leaves unnamed. */
export interface Anonymity {
  who: string;
  /** Index into `sources`, null when the person is not quoted. */
  source: number | null;
  /** In the article's words; null when none is given. */
  reason: string | null;
  evidence: Span;
}

export type LinkKind =
  | "study"
  | "court"
  | "filing"
  | "data"
  | "law"
  | "official"
  | "press-release"
  | "news"
  | "own"
  | "shop"
  | "social"
  | "other";

export interface SourceLink {
  url: string;
  /** Host as a person should read it. */
  host: string;
  text: string;
  kind: LinkKind;
  /** What the story calls the document that it relies on here; null where its words name none. */
  document: string | null;
  /** Index into `sources`: that document, where it is one of them; else null. */
  source: number | null;
  block: number;
}

/** Figures that describe and do not judge. */
export interface Figures {
  /** Share of the story's words that stand in direct speech, 0 to 1. */
  quotedShare: number;
  named: number;
  unnamed: number;
  documents: number;
  /** Every direct quotation comes from one source. */
  singleVoice: boolean;
  /** The story's reporting is another outlet's. */
  borrowed: boolean;
}

export interface SourceSummary {
  /** `full`: sources analysed; `quotes`: only quotations and outlets are analysed in this language. */
  coverage: "full" | "quotes";
  /** Language the rules were taken from, e.g. `en`. */
  lang: string;
  quotes: Quote[];
  attributions: Attribution[];
  sources: Source[];
  outlets: Outlet[];
  anonymity: Anonymity[];
  links: SourceLink[];
  /** Documents that the text names without linking. */
  unlinked: { name: string; evidence: Span }[];
  figures: Figures;
}
