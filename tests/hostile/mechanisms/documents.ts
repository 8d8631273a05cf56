import type { Mechanism } from "../mechanism.ts";

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = (fields: string) => ld(`{"@context":"https://schema.org","@type":"NewsArticle",${fields}}`);

/** Documents inside the page, and what the page declares about itself. */
export const DOCUMENTS: readonly Mechanism[] = [
  {
    id: "inner-frame",
    about: "opens a frame of its own with the page's markup",
    needsSanitiser: true,
    payloads: [
      `<iframe srcdoc="<script>CANARY</script><p>Words of another page.</p>"></iframe>`,
      `<iframe src="javascript:CANARY"></iframe>`,
      `<iframe src="SERVER/none.html" sandbox allow="camera" name="top"></iframe>`,
      `<object data="SERVER/none.html" type="text/html"><p>Words instead of an object.</p></object>`,
      `<embed src="SERVER/none.html" type="text/html">`,
    ],
  },
  {
    id: "noscript-markup",
    about: "parses the text of noscript",
    places: ["between", "end"],
    payloads: [
      `<noscript><img src="SERVER/none.png" onerror="CANARY"></noscript>`,
      `<noscript><iframe src="SERVER/none.html"></iframe></noscript>`,
      `<noscript><style>p{display:none}</style><img src="javascript:CANARY"></noscript>`,
    ],
  },
  {
    id: "form-controls",
    about: "lets the page ask the reader for something inside the reader",
    needsSanitiser: true,
    payloads: [
      `<form action="SERVER/canary?form"><label>Password <input type="password" name="p"></label><button>Sign in</button></form>`,
      `<dialog open><p>Your session has expired.</p><form method="dialog"><button>OK</button></form></dialog>`,
      `<textarea readonly>Words</textarea><select><option>One</option></select>`,
      `<p contenteditable="true" inputmode="text" spellcheck="true">Write here</p>`,
      `<input type="file" capture><input type="color"><meter value="1"></meter><progress></progress>`,
    ],
  },
  {
    id: "json-ld-poison",
    about: "believes what JSON-LD says against the page",
    places: ["head"],
    payloads: [
      article(
        `"articleBody":"Another story altogether, which nobody sees on the page. ${"It goes on and on. ".repeat(60)}","headline":"Another headline"`,
      ),
      article(`"headline":"<img src=SERVER/none.png onerror=CANARY>","author":"<script>CANARY</script>"`),
      article(
        `"url":"javascript:CANARY","mainEntityOfPage":"javascript:CANARY","isBasedOn":"javascript:CANARY"`,
      ),
      article(`"publisher":{"name":"\\u202eNNC\\u202c"},"author":[{"name":"R\\u200beu\\u2060ters"}]`),
      article(`"image":"SERVER/canary?ld","thumbnailUrl":"javascript:CANARY"`),
      article(`"datePublished":"9999999999999999999","dateModified":"<b>","inLanguage":"x-\\u0000"`),
    ],
  },
  {
    id: "json-ld-gigantic",
    about: "spends all its time or memory on JSON-LD",
    places: ["head"],
    payloads: [
      article(`"keywords":"${"tide ".repeat(200_000)}"`),
      article(
        `"author":[${Array.from({ length: 5_000 }, (_, i) => `{"@type":"Person","name":"Author Number ${i}"}`).join(",")}]`,
      ),
      ld(`[${"[".repeat(20_000)}${"]".repeat(20_000)}]`),
      ld(`{"a":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}}`),
      Array.from({ length: 1_000 }, (_, i) => ld(`{"@type":"NewsArticle","headline":"Headline ${i}"}`)).join(
        "",
      ),
      article(`"headline":"${"A".repeat(500_000)}"`),
    ],
  },
  {
    id: "json-ld-broken",
    about: "does not survive JSON-LD of another shape",
    places: ["head"],
    payloads: [
      article(`"author":{"@type":["Person",7],"name":{"@value":{"x":[]}}},"publisher":[[]]`),
      ld(`{"@graph":[{"@id":"a","author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"}}]}`),
      ld(`\ufeff{"@type":"NewsArticle","headline":"\\ud800"}`),
      ld(`{"@type":"NewsArticle","headline":"cut`),
      ld(`null`),
      ld(`{"@type":{"toString":1},"@graph":"x","author":1e999}`),
    ],
  },
  {
    id: "prototype-pollution",
    about: "writes what JSON holds on the prototype of everything",
    places: ["head"],
    payloads: [
      ld(`{"__proto__":{"ok":false,"headline":"polluted"},"@type":"NewsArticle"}`),
      ld(`{"constructor":{"prototype":{"polluted":true}},"@type":"NewsArticle"}`),
      article(`"author":{"__proto__":{"name":"polluted"}},"publisher":{"constructor":{"name":"polluted"}}`),
      `<script id="__NEXT_DATA__" type="application/json">{"props":{"__proto__":{"polluted":true}},"x":"${"y".repeat(3_000)}"}</script>`,
      `<meta name="__proto__" content="polluted"><meta property="constructor" content="polluted"><meta name="hasOwnProperty" content="1">`,
    ],
  },
  {
    id: "declared-names",
    about: "shows a name or title as the page declares it",
    places: ["head"],
    payloads: [
      `<meta property="og:site_name" content="\u202eNNC">`,
      `<meta property="og:title" content="${"\u0337".repeat(300)}Night window${"\u0489".repeat(300)}">`,
      `<meta name="author" content="${"Reuters and ".repeat(2_000)}">`,
      `<link rel="canonical" href="javascript:CANARY"><meta property="og:url" content="data:text/html,x">`,
      `<link rel="canonical" href="https://cnn.com@canary.invalid/">`,
      Array.from({ length: 3_000 }, (_, i) => `<meta property="article:author" content="Author ${i}">`).join(
        "",
      ),
      `<meta property="og:image" content="SERVER/canary?og"><link rel="icon" href="SERVER/canary?icon">`,
    ],
  },
  {
    id: "late-document",
    about: "does not survive a second document in the first",
    places: ["end"],
    payloads: [
      `<html lang="xx"><head><title>Second</title></head><body class="second">`,
      `<frameset><frame src="SERVER/none.html"></frameset>`,
      `</body></html><p>After the end of all.</p>`,
      `<head><meta charset="utf-7"></head>`,
    ],
  },
];
