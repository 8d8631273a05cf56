import type { Mechanism } from "../mechanism.ts";

const strip = (attributes: string) =>
  `<div ${attributes}><p>Who says so? Published by Reuters · original reporting by Reuters</p></div>`;
const styled = (css: string) => `<style>${css}</style>`;

/** Text that is hidden, swapped, or made to look like ours. */
export const APPEARANCE: readonly Mechanism[] = [
  {
    id: "style-attribute",
    about: "lets the page's styles into the reader",
    needsSanitiser: true,
    payloads: [
      "position:fixed;inset:0;z-index:99999;background:white",
      "background:url(SERVER/canary?background)",
      "background-image:image-set(url(SERVER/canary?set) 1x);content:url(SERVER/canary?content)",
      "list-style:url(SERVER/canary?list);cursor:url(SERVER/canary?cursor),auto",
      "behavior:url(SERVER/canary?htc);-moz-binding:url(SERVER/canary?xbl)",
      "width:expression(CANARY)",
      "font-size:400px;margin-top:-900px;transform:scale(40)",
      "view-transition-name:root;anchor-name:--x;contain:none",
    ].map((css) => `<p style="${css}">Words over everything else on the screen.</p>`),
  },
  {
    id: "style-element",
    about: "applies a style sheet that stands in the story",
    needsSanitiser: true,
    places: ["between", "inside"],
    payloads: [
      styled(`.reader, .top-bar, .source-strip { display: none !important }`),
      styled(`@import url("SERVER/canary?import");`),
      styled(`@font-face { font-family: x; src: url("SERVER/canary?font") } * { font-family: x }`),
      styled(`* { background: url("SERVER/canary?all") }`),
      `<svg><style>* { fill: url("SERVER/canary?svg") }</style></svg>`,
    ],
  },
  {
    id: "swapped-by-style",
    about: "reads another text than the one that stands in the markup, or loses it",
    places: ["head"],
    payloads: [
      styled(`p { font-size: 0 } p::before { content: "Another story"; font-size: 16px }`),
      styled(`main { display: flex; flex-direction: column-reverse }`),
      styled(`main p { unicode-bidi: bidi-override; direction: rtl }`),
      styled(`main p { color: white; background: white; user-select: none }`),
      styled(`main p { position: absolute; left: -9999px }`),
      styled(`main p { opacity: 0; clip-path: inset(100%); height: 0; overflow: hidden }`),
      styled(`main p { -webkit-text-security: disc; text-transform: uppercase; visibility: visible }`),
      styled(`main { content-visibility: hidden } main p { display: contents }`),
    ],
  },
  {
    id: "hidden-story",
    about: "loses a story that the page hides until its script shows it",
    places: ["around"],
    payloads: [
      `<div style="display:none">STORY</div>`,
      `<div hidden>STORY</div>`,
      `<div aria-hidden="true">STORY</div>`,
      `<div style="opacity:0;visibility:hidden">STORY</div>`,
      `<div inert>STORY</div>`,
      `<details><summary>Story</summary>STORY</details>`,
    ],
  },
  {
    id: "hidden-addition",
    about: "shows as story what the page hides from everybody",
    payloads: [
      `<p style="display:none">Hidden words that nobody sees on the page.</p>`,
      `<p hidden>Hidden words that nobody sees on the page.</p>`,
      `<p><span style="position:absolute;left:-9999px">Hidden words off the screen.</span> Words to be seen.</p>`,
      `<p><span style="font-size:0">Hidden words of no size.</span> Words to be seen.</p>`,
    ],
  },
  {
    id: "poses-as-strip",
    about: "cannot be told from the reader's own words",
    needsSanitiser: true,
    payloads: [
      strip(`class="source-strip strip-parts"`),
      strip(`id="open-sources" class="frame top-bar" role="button" tabindex="0"`),
      strip(`id="app" class="article-header" role="banner"`),
      strip(`role="dialog" aria-modal="true" aria-label="Byline"`),
      strip(`role="alert" aria-live="assertive"`),
      strip(`popover="manual" data-surface="popup"`),
    ],
  },
  {
    id: "poses-as-mark",
    about: "takes the page's marks for its own",
    needsSanitiser: true,
    payloads: [
      `<p>Words <mark data-current data-passages="0" class="mark">marked by the page</mark> itself.</p>`,
      `<div id="block-1" class="block put-back doubtful" data-block="1"><p>Words in a block of ours.</p></div>`,
      `<p><button class="quiet" type="button">Put back</button> Words beside a button.</p>`,
      `<p aria-hidden="true" aria-label="Other words" aria-describedby="app">Words that are read otherwise.</p>`,
    ],
  },
  {
    id: "turned-text",
    about: "shows text in another order than it was written",
    places: ["between", "inside"],
    payloads: [
      `<bdo dir="rtl">sretueR</bdo>`,
      `<span>\u202esretueR yb detroper\u202c</span>`,
      `<span>\u2067\u2066\u202d never closed</span>`,
      `<a href="https://canary.invalid/">\u202emoc.nnc</a>`,
    ],
  },
  {
    id: "unseen-text",
    about: "carries characters that nobody sees",
    payloads: [
      `<p>Words with ${[..."hidden orders"].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("")} tags in them.</p>`,
      `<p>W\u200bo\u200cr\u200dd\u2060s\ufeff with joints in them.</p>`,
      `<p>Words ${Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0xe0100 + i)).join("")} with selectors after them.</p>`,
      `<p>\u3164\u2800\u115f\uffa0 Words after blanks.</p>`,
    ],
  },
  {
    id: "piled-marks",
    about: "draws over the lines around",
    payloads: [
      `<p>Z${"\u0337\u0489\u030d".repeat(400)} words under a pile.</p>`,
      `<h2>${[..."TOWER"].map((letter) => letter + "\u0e47".repeat(100)).join("")}</h2>`,
      `<p>\u{12031}\ufdfd\ua9c5\u{12219} words beside the widest characters there are.</p>`,
    ],
  },
];
