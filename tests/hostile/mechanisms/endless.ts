import type { Mechanism } from "../mechanism.ts";

/** Long enough that what takes time by the square of it takes longer than a reader waits. */
const LONG = 60_000;
const RUNS = ["a", "<", "'", " ", "1", ",", "[", "a,", "/a.jpg?", "loading ", "<img ", "&#", "A. ", "@"];
const runs = RUNS.map((unit) => unit.repeat(LONG / unit.length));
/** Runs as the value of an attribute. */
const valued = (markup: (run: string) => string) => runs.map((run) => markup(run.replaceAll('"', "")));
const json = (text: string) => `<script type="application/ld+json">${text}</script>`;

/** Inputs on which an expression, a walk or a stack would never end. */
export const ENDLESS: readonly Mechanism[] = [
  {
    id: "endless-srcset",
    about: "takes time by the square of a list of pictures",
    payloads: valued((run) => `<figure><img alt="Chart" srcset="${run} x"></figure>`),
  },
  {
    id: "endless-picture-data",
    about: "takes time by the square of what may be a lazy picture's address",
    payloads: valued(
      (run) => `<figure><img alt="Chart" data-src="${run} x/" data-any="${run}\n.jpg?x y"></figure>`,
    ),
  },
  {
    id: "endless-picture-words",
    about: "takes time by the square of a picture's words or sizes",
    payloads: valued(
      (run) =>
        `<img alt="${run}" title="${run}x" width="1${run}x" style="width:1${run};${run}" src="SERVER/none.png">`,
    ),
  },
  {
    id: "endless-noscript",
    about: "takes time by the square of markup that stands as text",
    payloads: runs.map((run) => `<noscript><img src="/a.jpg" ${run}></noscript>`),
  },
  {
    id: "endless-names",
    about: "takes time by the square of names",
    payloads: valued(
      (run) =>
        `<div class="${run}" id="${run}x" role="${run}" itemprop="author ${run}">Words of a box with names.</div>`,
    ),
  },
  {
    id: "endless-address",
    about: "takes time by the square of a link's address",
    payloads: valued(
      (run) => `<p><a href="/${run}#${run}\n" rel="${run}">Words over a long address.</a></p>`,
    ),
  },
  {
    id: "endless-text",
    about: "takes time by the square of a text without words",
    places: ["between", "end"],
    payloads: runs.map((run) => `<p>${run.replaceAll("<", "&lt;")}</p>`),
  },
  {
    id: "endless-line",
    about: "takes time by the square of a byline or a date",
    payloads: runs.map(
      (run) =>
        `<p class="byline">By ${run.replaceAll("<", "&lt;")}</p><time datetime="1${run.replaceAll('"', "")}">1${run.replaceAll("<", "&lt;")}</time>`,
    ),
  },
  {
    id: "endless-linked-data",
    about: "takes time by the square of broken JSON",
    places: ["head"],
    payloads: [
      ...runs.map((run) => json(`{"@type":"NewsArticle","articleBody":"${run}","author":"${run}`)),
      json(`}[${" /*".repeat(LONG / 3)}x`),
      json(`{"a":${"[".repeat(LONG)}`),
      json(`{${'"a" '.repeat(LONG / 4)}`),
    ],
  },
  {
    id: "endless-meta",
    about: "takes time by the square of what a page says about itself",
    places: ["head"],
    payloads: valued(
      (run) =>
        `<meta name="author" content="${run}x"><meta property="og:title" content="${run} | x"><meta property="article:published_time" content="T${run}\n"><link rel="canonical ${run}" href="/${run}">`,
    ),
  },
  {
    id: "endless-state",
    about: "fills its stack with a text of megabytes, or with lists without number",
    places: ["end"],
    payloads: [
      `<script>window.state = {"body":"${"a".repeat(8_000_000)}"}</script>`,
      `<script>window.state = {"lists":[${"[1,2,3],".repeat(150_000)}0]}</script>`,
      `<script type="application/json">${"[".repeat(500_000)}</script>`,
    ],
  },
  {
    id: "endless-cells",
    about: "takes time by the square of lines without a tag",
    places: ["end"],
    payloads: [
      `<table><tr><td>${"<div>x</div>y".repeat(1_500)}</td></tr></table>`,
      `<table>${"<tr><td><div>x</div>y</td></tr>".repeat(1_500)}</table>`,
      `<ul>${"<li><div>x</div>y".repeat(1_500)}</ul>`,
    ],
  },
  {
    id: "clobbered-outside-body",
    about: "goes round and round in a form whose field stands for its last child",
    places: ["end"],
    payloads: ["lastElementChild", "previousElementSibling", "localName", "getAttribute"].map(
      (name) =>
        `<script>addEventListener("DOMContentLoaded", () => { const field = document.createElement("fieldset"); field.name = "${name}"; const form = document.createElement("form"); form.id = "round"; field.append(form); document.documentElement.append(field); field.setAttribute("form", "round") })</script>`,
    ),
  },
];
