import type { Mechanism } from "../mechanism.ts";

const EVENTS =
  "click mouseover pointerenter wheel copy beforeinput animationstart transitionend scroll touchstart dragstart contextmenu".split(
    " ",
  );

/** Script by element, by handler and by what a parser makes of broken markup. */
export const SCRIPTS: readonly Mechanism[] = [
  {
    id: "script-element",
    about: "runs a script that stands in the story",
    needsSanitiser: true,
    places: ["between", "inside"],
    payloads: [
      `<script>CANARY</script>`,
      `<SCRIPT type="module">CANARY</SCRIPT>`,
      `<script/x>CANARY</script\n>`,
      `<script src="SERVER/canary?script"></script>`,
      `<script nomodule async defer>CANARY</script>`,
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["SERVER/canary?rule"]}]}</script>`,
    ],
  },
  {
    id: "script-in-svg",
    about: "runs a script of the SVG namespace",
    needsSanitiser: true,
    payloads: [
      `<svg><script>CANARY</script></svg>`,
      `<svg><script href="SERVER/canary?svg"/></svg>`,
      `<svg><script xlink:href="SERVER/canary?svg"></script></svg>`,
      `<svg><desc><script>CANARY</script></desc></svg>`,
      `<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>CANARY</script></body></foreignObject></svg>`,
    ],
  },
  {
    id: "script-in-mathml",
    about: "runs a script of the MathML namespace",
    needsSanitiser: true,
    payloads: [
      `<math><script>CANARY</script></math>`,
      `<math><mtext><script>CANARY</script></mtext></math>`,
      `<math><annotation-xml encoding="text/html"><script>CANARY</script></annotation-xml></math>`,
      `<math><maction actiontype="statusline#javascript:CANARY">x</maction></math>`,
    ],
  },
  {
    id: "broken-picture-handler",
    about: "runs the error handler of a picture",
    needsSanitiser: true,
    places: ["between", "inside"],
    payloads: [
      `<img src="SERVER/none.png" onerror="CANARY">`,
      `<IMG SRC=SERVER/none.png ONERROR="CANARY" alt="Chart">`,
      `<img/src="SERVER/none.png"/onerror="CANARY">`,
      `<picture><source srcset="SERVER/none.png"><img onload="CANARY" onerror="CANARY" src="SERVER/none.png"></picture>`,
      `<img src="data:image/png;base64,AA" onerror="CANARY">`,
    ],
  },
  {
    id: "handler-attribute",
    about: "keeps handlers of elements that may stand in a story",
    needsSanitiser: true,
    payloads: EVENTS.map((event) => `<p on${event}="CANARY">Words with a handler for ${event} on them.</p>`),
  },
  {
    id: "focus-handler",
    about: "runs what the page runs when something gets the focus",
    needsSanitiser: true,
    payloads: [
      `<a href="#x" autofocus tabindex="0" onfocus="CANARY">Focus</a>`,
      `<input autofocus onfocus="CANARY" onblur="CANARY">`,
      `<p tabindex="-1" autofocus onfocusin="CANARY" accesskey="s">Words</p>`,
      `<details open ontoggle="CANARY"><summary>More</summary>Words</details>`,
      `<select autofocus onfocus="CANARY"><option>a</select>`,
    ],
  },
  {
    id: "media-handler",
    about: "runs handlers of media that fail or start",
    needsSanitiser: true,
    payloads: [
      `<video onerror="CANARY"><source onerror="CANARY" src="SERVER/none.mp4"></video>`,
      `<audio src="SERVER/none.mp3" onerror="CANARY" autoplay></audio>`,
      `<video autoplay muted onloadstart="CANARY" src="SERVER/none.mp4"></video>`,
      `<object data="SERVER/none" onerror="CANARY"></object>`,
      `<embed src="SERVER/none" onload="CANARY">`,
    ],
  },
  {
    id: "load-handler",
    about: "runs load and start handlers",
    needsSanitiser: true,
    payloads: [
      `<svg onload="CANARY"><text>x</text></svg>`,
      `<body onload="CANARY" onpageshow="CANARY" class="more">`,
      `<marquee onstart="CANARY">Words run by</marquee>`,
      `<iframe onload="CANARY"></iframe>`,
      `<style onload="CANARY"></style>`,
      `<link rel="stylesheet" href="SERVER/none.css" onload="CANARY" onerror="CANARY">`,
    ],
  },
  {
    id: "svg-animation",
    about: "lets an animation set a handler or a script's address",
    needsSanitiser: true,
    payloads: [
      `<svg><animate onbegin="CANARY" attributeName="x" dur="1s"/></svg>`,
      `<svg><a><animate attributeName="href" values="javascript:CANARY"/><text y="20">Click</text></a></svg>`,
      `<svg><set attributeName="onmouseover" to="CANARY"/></svg>`,
      `<svg><a xlink:href="javascript:CANARY"><text y="20">Click</text></a></svg>`,
      `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>CANARY</script></svg>#x"/></svg>`,
    ],
  },
  {
    id: "mutation-by-raw-text",
    about: "parses again what it wrote, so that an attribute's value becomes markup",
    needsSanitiser: true,
    payloads: [
      `<noscript><p title="</noscript><img src=SERVER/none.png onerror=CANARY>"></noscript>`,
      `<textarea><p title="</textarea><img src=SERVER/none.png onerror=CANARY>"></textarea>`,
      `<xmp><p title="</xmp><img src=SERVER/none.png onerror=CANARY>"></xmp>`,
      `<noembed><p title="</noembed><img src=SERVER/none.png onerror=CANARY>"></noembed>`,
      `<iframe><p title="</iframe><img src=SERVER/none.png onerror=CANARY>"></iframe>`,
      `<title><p title="</title><img src=SERVER/none.png onerror=CANARY>"></title>`,
    ],
  },
  {
    id: "mutation-by-namespace",
    about: "moves an element into another namespace when it parses its own output",
    needsSanitiser: true,
    payloads: [
      `<svg></p><style><a id="</style><img src=SERVER/none.png onerror=CANARY>">`,
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=SERVER/none.png onerror=CANARY&gt;">`,
      `<svg><foreignObject><math><mi><style><img title="</style><img src=SERVER/none.png onerror=CANARY>"></style></mi></math></foreignObject></svg>`,
      `<math><mi><malignmark><b><style><img title="</style><img src=SERVER/none.png onerror=CANARY>">`,
      `<svg><title><svg><img src="SERVER/none.png" onerror="CANARY"></svg></title></svg>`,
    ],
  },
  {
    id: "mutation-by-nested-forms",
    about: "parses again what it wrote, where only the first parse nests forms",
    needsSanitiser: true,
    places: ["end"],
    payloads: [
      `<form><math><mtext></form><form><mglyph><style></math><img src="SERVER/none.png" onerror="CANARY"></style></form>`,
      `<form id="a"><div></form><form id="b"><style></div><img src="SERVER/none.png" onerror="CANARY"></style></form>`,
    ],
  },
  {
    id: "comment-that-is-none",
    about: "takes for a comment what a parser takes for markup",
    payloads: [
      `<!--><img src="SERVER/none.png" onerror="CANARY">-->`,
      `<!---><img src="SERVER/none.png" onerror="CANARY">-->`,
      `<![CDATA[><img src="SERVER/none.png" onerror="CANARY">]]>`,
      `<!-- --!><img src="SERVER/none.png" onerror="CANARY"><!-- -->`,
      `<?xml ><img src="SERVER/none.png" onerror="CANARY"?>`,
      `</ x><img src="SERVER/none.png" onerror="CANARY">`,
    ],
  },
  {
    id: "attribute-grammar",
    about: "reads attributes by another grammar than the browser",
    needsSanitiser: true,
    payloads: [
      `<p title="a"onclick="CANARY">Words</p>`,
      `<p title='"><img src=SERVER/none.png onerror=CANARY>'onclick=CANARY>Words</p>`,
      `<p\tonclick\n=\n"CANARY">Words</p>`,
      `<p =" onclick="CANARY">Words</p>`,
      `<p a="1" ONCLICK="CANARY" a="2">Words</p>`,
      `<p title="&quot;&gt;&lt;script&gt;CANARY&lt;/script&gt;" onclick="CANARY">Words</p>`,
    ],
  },
];
