/**
 * Elements by what they do to the text of a page. An element that no list names, such as one of the page's own making, is
 * neither a block nor inline.
 */

/** They stand on a line of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre search section summary table " +
    "tbody td tfoot th thead tr ul video audio"
  ).split(" "),
);

/** They run along within a line. */
const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark math q rp rt ruby s samp small " +
    "span strike strong sub sup time tt u var wbr img picture source svg relative-time time-ago"
  ).split(" "),
);

/** Of these, those which only style the words of a line. */
const STYLING = new Set("span b strong em i font small bdi mark cite u abbr ins sup".split(" "));

/** Words in these stand in a line of others, whose type is theirs but for weight and colour. */
const STRESSING = new Set("a b strong em i u mark code abbr cite small sup sub".split(" "));

/** They show one picture; custom ones are the wrappers of large site builders and AMP. */
const PICTURES = new Set(["img", "picture", "amp-img", "wow-image"]);

/** Their text is no text of the page. */
const SILENT = new Set(
  "select textarea option datalist script style noscript template svg object embed".split(" "),
);

export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

export function isInlineTag(tag: string): boolean {
  return INLINE.has(tag);
}

export function isStylingTag(tag: string): boolean {
  return STYLING.has(tag);
}

export function isStressingTag(tag: string): boolean {
  return STRESSING.has(tag);
}

export function isPictureTag(tag: string): boolean {
  return PICTURES.has(tag);
}

/** A picture itself, and no wrapper around one. */
export function isPictureItself(tag: string): boolean {
  return tag === "img" || tag === "amp-img";
}

export function isSilentTag(tag: string): boolean {
  return SILENT.has(tag);
}
