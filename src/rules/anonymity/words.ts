/**
 * Words with which an article says that it leaves somebody unnamed on purpose.
 * Whom: `before`: the person named or described last before the words (behind them when
 * nobody stands before: "Speaking anonymously, an aide said"); `object`: who follows the
 * words ("is not naming the officer").
 */
export interface AnonymityRule {
  /** Never changes. Its samples stand under it in `tests/unit/sources/samples/anonymity.ts`. */
  id: string;
  whom: "before" | "object";
  /** What the words say; left out of the built extension. */
  why: string;
  /** Regular expression source, any case. */
  pattern: string;
  /** The words themselves are the reason ("was not authorised to speak"); a named person is none of these. */
  isReason?: true;
  /** The words also speak of named people, whose names are changed or withheld. */
  ofNamed?: true;
}

export interface AnonymityWords {
  /** Letters of which every text that a rule fits has some: a regular expression source, quick to look for. */
  hint: string;
  rules: readonly AnonymityRule[];
  /** Words that open a reason, a regular expression source; the reason runs from them to the end of the clause. */
  openers: string;
  /** Nouns of things and bodies: nobody is unnamed behind them. */
  things?: string;
}

/** Behind a comma these go on with the reason, in all languages. */
export const REASON_GOES_ON = "but|and|or|nor|sondern|und|oder|mais|et|sino|y|ma|e|mas|maar|en|men|och|og";
/** With these the sentence goes on to what was said. */
export const SAYING = "said|says|told|adding";
/** What somebody does who gives a fear before the wish: "who feared arrest and asked …". */
export const FEARING =
  "fear fears feared fearing worry worries worried risk risks risked was_afraid were_afraid is_afraid are_afraid";
/** How an outlet calls itself (lower-case). */
export const OUTLET_ITSELF = "we newspaper paper outlet magazine website broadcaster";
/** Adjectives that tie what follows to a person: "people familiar with the sale". */
export const TIED_TO_PEOPLE = "familiar close briefed";

export const CONDITION = "The source speaks on condition of anonymity.";
export const ASKED = "The source asked not to be named.";
export const AUTHORISED = "The source may not speak publicly.";
export const WITHHELD = "The outlet withholds the name.";
export const CHANGED = "The name given is not the real one.";
