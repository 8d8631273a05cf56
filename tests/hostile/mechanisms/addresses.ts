import type { Mechanism } from "../mechanism.ts";

const JAVASCRIPT = [
  "javascript:CANARY",
  "JaVaScRiPt:CANARY",
  "  javascript:CANARY",
  "&#1;javascript:CANARY",
  "java&#x09;script:CANARY",
  "java&#10;script:CANARY",
  "java&#13;script&#10;:CANARY",
  "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;CANARY",
  "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;CANARY",
  "javascript&colon;CANARY",
  "jav&Tab;ascript:CANARY",
  "javascript:%0aCANARY",
  "javascript://example.org/%0aCANARY",
  "javascript:/*http://example.org/*/CANARY",
  "vbscript:CANARY",
  "livescript:CANARY",
];
const link = (address: string, words = "The chart of the bar") =>
  `<p>See <a href="${address}">${words}</a> for more of it.</p>`;

/** Addresses: which are followed, which are asked for, which pass for others. */
export const ADDRESSES: readonly Mechanism[] = [
  {
    id: "javascript-address",
    about: "links to a script, in any spelling",
    needsSanitiser: true,
    payloads: JAVASCRIPT.map((address) => link(address)),
  },
  {
    id: "javascript-in-other-attributes",
    about: "lets other attributes than href take a script's address",
    needsSanitiser: true,
    payloads: [
      `<form action="javascript:CANARY"><button>Send</button></form>`,
      `<form><button formaction="javascript:CANARY">Send</button></form>`,
      `<form><input type="submit" formaction="javascript:CANARY"><input type="image" src="SERVER/canary?image"></form>`,
      `<img src="javascript:CANARY" alt="Chart">`,
      `<blockquote cite="javascript:CANARY"><p>Quoted words of the harbour master.</p></blockquote>`,
      `<math href="javascript:CANARY"><mtext>x</mtext></math>`,
      `<map name="m"><area shape="default" href="javascript:CANARY" alt="Map"></map><img usemap="#m" src="SERVER/chart.png" alt="Chart">`,
      `<a href="https://example.org/" xlink:href="javascript:CANARY">Chart</a>`,
    ],
  },
  {
    id: "data-address",
    about: "follows or shows an address that carries its own document",
    needsSanitiser: true,
    payloads: [
      link("data:text/html,<script>CANARY</script>"),
      link("data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="),
      link(
        "data:application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml'><script>CANARY</script></html>",
      ),
      `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='CANARY'/>" alt="Chart">`,
      `<object data="data:text/html,<script>CANARY</script>"></object>`,
      `<iframe src="data:text/html,<script>CANARY</script>"></iframe>`,
    ],
  },
  {
    id: "inner-address",
    about: "follows addresses of the device, the browser or the page's own memory",
    needsSanitiser: true,
    payloads: [
      "blob:https://example.org/7c3f",
      "filesystem:https://example.org/temporary/x",
      "file:///etc/passwd",
      "about:blank#x",
      "chrome://settings/",
      "chrome-extension://abcdefghijklmnop/x.html",
      "moz-extension://5a0b1f1e/x.html",
      "view-source:https://example.org/",
      "ws://example.org/",
      "ftp://example.org/x",
      "intent://scan/#Intent;scheme=zxing;end",
      "ms-settings:privacy",
    ].map((address) => link(address)),
  },
  {
    id: "ping-and-targets",
    about: "keeps attributes that report a click or steer another window",
    needsSanitiser: true,
    payloads: [
      `<a href="https://example.org/a" ping="SERVER/canary?ping">Chart</a>`,
      `<a href="https://example.org/a" target="_parent" rel="opener">Chart</a>`,
      `<a href="https://example.org/a" download="payroll.exe" type="text/html">Chart</a>`,
      `<a href="https://example.org/a" attributionsrc="SERVER/canary?src" referrerpolicy="unsafe-url">Chart</a>`,
    ],
  },
  {
    id: "silent-request",
    about: "asks for things that nobody sees",
    needsSanitiser: true,
    payloads: [
      `<video poster="SERVER/canary?poster"></video>`,
      `<table background="SERVER/canary?background"><tr><td background="SERVER/canary?cell">Tide</td><td>Four metres at noon</td></tr></table>`,
      `<img srcset="SERVER/canary?srcset 1x, SERVER/canary?double 2x" alt="">`,
      `<img lowsrc="SERVER/canary?low" dynsrc="SERVER/canary?dyn" alt="">`,
      `<link rel="prefetch" href="SERVER/canary?prefetch"><link rel="preload" as="image" href="SERVER/canary?preload" imagesrcset="SERVER/canary?set 1x">`,
      `<link rel="dns-prefetch" href="//canary.invalid"><link rel="preconnect" href="SERVER">`,
      `<bgsound src="SERVER/canary?sound"><image src="SERVER/canary?image">`,
      `<object data="SERVER/canary?object"></object><embed src="SERVER/canary?embed"><applet archive="SERVER/canary?applet"></applet>`,
      `<svg><image href="SERVER/canary?svg"/><feImage href="SERVER/canary?filter"/></svg>`,
      `<track src="SERVER/canary?track"><source src="SERVER/canary?source">`,
    ],
  },
  {
    id: "tracking-pixel",
    about: "shows pictures that only count visits",
    payloads: [
      `<img src="SERVER/canary?pixel" width="1" height="1" alt="">`,
      `<img src="SERVER/canary?pixel" style="width:1px;height:1px">`,
      `<noscript><img src="SERVER/canary?pixel" width="1" height="1" style="display:none"></noscript>`,
      `<img src="SERVER/canary?zero" width="0" height="0" alt="">`,
    ],
  },
  {
    id: "network-of-the-reader",
    about: "asks the reader's own network for what the page may not",
    needsSanitiser: true,
    payloads: [
      "http://10.0.0.138/apply?dns=6.6.6.6",
      "http://192.168.1.1/reboot.png",
      "http://169.254.169.254/latest/meta-data.png",
      "http://router/a.png",
      "http://printer.local/a.png",
    ].map((address) => `<figure><img src="${address}" alt="Router" width="600" height="400"></figure>`),
  },
  {
    id: "address-with-a-name",
    about: "sends a name and a password along",
    needsSanitiser: true,
    payloads: [
      `<figure><img src="https://me:secret@pictures.invalid/a.png" alt="Chart" width="600" height="400"></figure>`,
    ],
  },
  {
    id: "counter-for-readers-without-scripts",
    about: "asks for what only a noscript names, and nobody would see",
    payloads: [
      `<noscript><img src="SERVER/canary?noscript=1"></noscript>`,
      `<noscript><img src="SERVER/canary?1" width="1" height="1"></noscript>`,
      `<noscript><img src="SERVER/canary.png" style="display:none"></noscript>`,
      `<div><noscript><img height=1 src=SERVER/canary.gif></noscript></div>`,
    ],
  },
  {
    id: "inline-bitmap",
    about: "shows what no address names, or an empty box in its place",
    needsSanitiser: true,
    payloads: [
      `<figure><img alt="Chart" src="data:image/png;base64,${"iVBORw0KGgo".repeat(400)}"></figure>`,
      `<figure><img alt="Chart" src="data:image/svg+xml,%3Csvg%20onload=CANARY%3E${"%20".repeat(800)}"></figure>`,
    ],
  },
  {
    id: "base-element",
    about: "resolves addresses against a base that the page chose",
    places: ["head", "between"],
    payloads: [
      `<base href="javascript:CANARY//">`,
      `<base href="data:text/html,">`,
      `<base href="//canary.invalid/">`,
      `<base target="_top"><base href="http://[">`,
    ],
  },
  {
    id: "meta-refresh",
    about: "goes where a meta element sends it",
    places: ["head", "between"],
    payloads: [
      `<meta http-equiv="refresh" content="9999;url=javascript:CANARY">`,
      `<meta http-equiv="refresh" content="9999;url=data:text/html,<script>CANARY</script>">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline'">`,
      `<meta name="referrer" content="unsafe-url"><meta http-equiv="set-cookie" content="a=b">`,
    ],
  },
  {
    id: "posing-host",
    about: "shows an address as another one",
    payloads: [
      link("https://cnn.com@canary.invalid/a", "cnn.com"),
      link("https://сnn.com/a", "cnn.com"),
      link("https://cnn.com.canary.invalid/a", "https://cnn.com/politics"),
      link("https:\\\\canary.invalid\\cnn.com", "CNN"),
      link("//canary.invalid/cnn", "cnn.com/politics"),
      link("https://canary.invalid/%E2%80%AE", "\u202emoc.nnc"),
      link("https://cnn。com.canary.invalid/", "CNN"),
    ],
  },
  {
    id: "anchor-to-ours",
    about: "lets an anchor reach the reader's own controls",
    payloads: [link("#app"), link("#reader"), link("#open-sources"), link("#"), link("#top\u0000")],
  },
];
