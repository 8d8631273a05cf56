/**
 * What of a page's text reaches the reader: everything that can be seen, in the order it was written.
 * Characters after Unicode's general categories and the security report UTS #39.
 */

/**
 * Nothing but letters, digits, signs and spaces with which none of the following has anything to do: most texts, which
 * one look then does for. Latin without the soft hyphen, Greek, Cyrillic, kana, Han, Hangul, common punctuation.
 */
const PLAIN =
  /^[\t\n\f\r -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0588\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2100-\u218b\u3001-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Half a pair is no character; it would spoil what is copied or kept. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Controls but tab and line breaks, forced order (LRO, RLO), deprecated and annotation controls. */
const CONTROLS = /(?![\t\n\f\r])[\p{Cc}\u202d\u202e\u206a-\u206f\ufff9-\ufffb]/gu;
/** Tag characters spell invisible words; only flags of regions (England, Wales) need them. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** Supplementary variation selectors can carry any bytes unseen; only Han characters have such variants. */
const VARIANTS = /(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu;
/** Marks above and below one letter; scripts stack four or five, what piles up more is meant to leave its line. */
const PILES = /(\p{M}{8})\p{M}+/gu;

/** Bidirectional controls, fillers, spaces without width: all that no font draws. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Joiners and emoji selectors, which mean something in their places; so may what lies beyond the first plane. */
const WEIGHED_BY_PLACE = "\u200c\u200d\ufe0e\ufe0f";
/** Joiners mean something after a mark, between cursive letters, and in emoji; elsewhere nobody sees them. */
const LOOSE_JOINERS =
  /(?<![\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/gu;

/** Running text: loses only what no reader can see and what would reorder or overflow its line. */
export function visibleText(value: string): string {
  if (PLAIN.test(value)) return value;
  return value
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(CONTROLS, "")
    .replace(TAGS, "$1")
    .replace(VARIANTS, "")
    .replace(PILES, "$1");
}

/** A title, name or link's text: one line in which nothing is invisible and nothing turns its direction. */
export function visibleLine(value: string): string {
  return withoutUnseen(visibleText(value))
    .replace(/[\s\u2800]+/g, " ")
    .trim();
}

/** Text of a link, white space as it is: what is around it was written to fit. */
export function withoutUnseen(value: string): string {
  if (PLAIN.test(value)) return value;
  return visibleText(value)
    .replace(UNSEEN, (unseen) => (unseen.length > 1 || WEIGHED_BY_PLACE.includes(unseen) ? unseen : ""))
    .replace(LOOSE_JOINERS, "");
}
