import type { Schema } from "hast-util-sanitize";

/** Elements that an article may show; everything else is replaced by its children. */
const TAGS =
  "a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl " +
  "dt em figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt " +
  "ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr";

/** Elements whose content is no text of the article either. */
const STRIPPED =
  "script style template noscript iframe object embed svg math canvas video audio select textarea title head";

/**
 * What the view accepts as content (`hast-util-sanitize`). Line elements stay even
 * where the view shows them as plain boxes, so offsets into the text keep their meaning.
 * `href` also allows same-page anchors; identifiers get a prefix so that they cannot
 * shadow the popup's own.
 */
export const CONTENT_SCHEMA: Schema = {
  tagNames: TAGS.split(" "),
  strip: STRIPPED.split(" "),
  attributes: {
    "*": ["lang", "dir", "title", "id"],
    a: ["href"],
    img: ["src", "alt", "width", "height"],
    ol: ["start", "reversed", "type"],
    li: ["value"],
    td: ["colSpan", "rowSpan", "headers"],
    th: ["colSpan", "rowSpan", "headers", "scope", "abbr"],
    col: ["span"],
    colgroup: ["span"],
    time: ["dateTime"],
    data: ["value"],
    details: ["open"],
    abbr: ["title"],
  },
  ancestors: {
    tbody: ["table"],
    thead: ["table"],
    tfoot: ["table"],
    tr: ["table"],
    td: ["table"],
    th: ["table"],
    caption: ["table"],
    colgroup: ["table"],
    col: ["table"],
  },
  protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
  clobber: ["id", "headers"],
  clobberPrefix: "article-",
  required: {},
};
