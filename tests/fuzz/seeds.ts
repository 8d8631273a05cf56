import { readFileSync } from "node:fs";
import { DEMO_FOLDER } from "../../src/start/demo-server.ts";
import { ROOT } from "../../src/start/paths.ts";
import { goldenPages } from "../golden/expected.ts";
import { casesOf } from "../hostile/mechanism.ts";
import { MECHANISMS } from "../hostile/mechanisms/index.ts";
import { pageOf } from "../hostile/page.ts";

/** Longer pages take too long for thousands of readings. */
const MAX_PAGE = 25_000;

export const PAGES: readonly string[] = [
  readFileSync(`${DEMO_FOLDER}/article.html`, "utf8"),
  ...goldenPages().map(({ html }) => html),
  ...casesOf(MECHANISMS).map((one) => pageOf(one, "https://hostile.example")),
].filter(({ length }) => length <= MAX_PAGE);

const MARKUP_TOKENS =
  `<p> </p> <div> </div> <b> <i> <a href="#x"> </a> <br> <hr> <ul><li> <table> <tr><td> </table> <h1> <h2> <article> </article> <main> <aside> <section hidden> <form> <input name="nodeType"> <img src="x.png"> <figure> <figcaption> <blockquote> <svg> <math> </svg> <template> <noscript> <textarea> <select> <script> </script> <style> <!-- --> <![CDATA[ <plaintext> </body> </html> <html lang="de"> " ' > < & &amp; &#0; &nbsp; style="display:none" class="article-body" itemprop="articleBody" {"@type":"NewsArticle" "author": [ ] \u0000 \u200b \u202e \ud800 \u{1f600}`.split(
    " ",
  );

/** Runs of one character, which keep an expression busy that goes back. */
const RUNS = ["<", '"', " ", "1", ",", "a", "[", "{", "/", "@", "\\"].map((unit) => unit.repeat(2_000));

export const PAGE_TOKENS = [
  ...RUNS,
  ...`<img srcset="|<img data-src="|<img src="http://10.0.0.1/a.png" alt="|<noscript><img |</noscript>|<mark>|<script type="application/ld+json">|"articleBody":"|<meta name="author" content="|<form id="f">|<fieldset form="f" name="children">`.split(
    "|",
  ),
  ...MARKUP_TOKENS,
];

const GOLDEN_TEXTS = goldenPages().flatMap(({ expected }) =>
  expected.outcome === "article" ? [expected.story.map(({ text = "" }) => text).join("\n")] : [],
);

export const TEXTS: readonly string[] = [
  readFileSync(`${ROOT}/tests/golden/seed-as-text/page.html`, "utf8").replace(/<[^>]*>/g, ""),
  ...GOLDEN_TEXTS,
];

export const TEXT_TOKENS =
  "said told according to that the a who says “ ” \" ' ‘ ’ « » „ 「 」 — – ( ) [ ] , . : ; ! ? … '' `` Ana Sol Mr. U.S. van der bin O'Neil Jean-Luc J. K. Ünal 東京 Москва محمد officials minister report police statement by of she they it Reuters CNN anonymity 12 3,000 SAID sagte laut dit selon dijo según \n \n\n \t \u00a0 \u200b \u0000 \ud800 \u{1f600}".split(
    " ",
  );
