import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../../src/cli/parse-page.ts";
import { isShown } from "../../../src/model/block.ts";
import type { FailureReason } from "../../../src/model/reading.ts";
import { readPage } from "../../../src/pipeline.ts";

const URL_OF_ALL = "https://www.harborledger.example/news/bad-input";
/** Milliseconds of processor time for the pipeline alone; the largest inputs take about one second. */
const LIMIT_MS = 10_000;

/** An invented story; each paragraph is long enough to be found by any reader. */
const STORY = [
  "The lock keeper of Marrow Bridge opened the gates at six, as his mother and her father had done, and then sat down to wait for a boat.",
  "None came that day, and none has come since the canal company moved its timetable to a telephone that nobody on the water can answer.",
  "He keeps the paint fresh all the same, green for the beams and white for the ends, because a gate that is not looked at forgets to close.",
  "On Sunday the village will push a raft through by hand, with the mayor on it, so that the lock can be entered in the book as used.",
];
const story = (tag = "p") => STORY.map((text) => `<${tag}>${text}</${tag}>`).join("\n");
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>Lock without boats</title>${head}</head><body>${body}</body></html>`;

interface Input {
  name: string;
  html: () => string;
  contentType?: string;
  /** Only as the command line parses it: a live DOM in tests takes minutes for it. */
  onlySaved?: boolean;
  outcome: "article" | FailureReason;
  /** Must be shown, in this order; the story when left out. */
  keeps?: string[];
  /** Must stand in no block, shown or removed. */
  never?: string[];
}

/** As a page of a browser and as one that the command line reads. */
const PARSERS = {
  live: ({ html, contentType = "text/html" }: Input) =>
    new JSDOM(html(), { url: URL_OF_ALL, contentType }).window.document,
  saved: ({ html }: Input) => parsePage(html(), URL_OF_ALL),
};
type Parser = keyof typeof PARSERS;

async function read(input: Input, parser: Parser) {
  const document = PARSERS[parser](input);
  const start = process.cpuUsage();
  const reading = await readPage(document, { url: URL_OF_ALL });
  return { reading, ms: process.cpuUsage(start).user / 1000 };
}

const NOTHING: Input[] = [
  { name: "no markup at all", html: () => "", outcome: "no-article" },
  { name: "one open tag", html: () => "<p>", outcome: "no-article" },
  { name: "an empty body", html: () => page(""), outcome: "no-article" },
  { name: "white space only", html: () => page("&nbsp; \n\t ".repeat(5_000)), outcome: "no-article" },
  {
    name: "a frameset",
    html: () =>
      `<html><head><title>Frames</title></head><frameset cols="20%,80%"><frame src="nav.html"><frame src="main.html"><noframes>Your browser has no frames.</noframes></frameset></html>`,
    outcome: "no-article",
  },
  {
    name: "a page of links",
    html: () =>
      page(
        `<ul>${Array.from({ length: 300 }, (_, i) => `<li><a href="/n/${i}">Story number ${i} of the long list of stories of this week</a></li>`).join("")}</ul>`,
      ),
    outcome: "no-article",
  },
  {
    name: "a page of forms",
    html: () =>
      page(
        `${'<form><label>Name <input name="n"></label><label>Town <select><option>Arle</option></select></label><button>Send</button></form>'.repeat(40)}`,
      ),
    outcome: "no-article",
  },
  {
    name: "a single picture, as a browser shows one",
    html: () =>
      `<html><head><title>lock.jpg (1200×800)</title></head><body style="margin:0"><img src="https://www.harborledger.example/lock.jpg" width="1200" height="800"></body></html>`,
    outcome: "no-article",
  },
  {
    name: "a single picture with a caption",
    html: () => page(`<figure><img src="/lock.jpg"><figcaption>The lock at noon.</figcaption></figure>`),
    outcome: "no-article",
  },
  {
    name: "a picture drawn in SVG",
    html: () => `<svg xmlns="http://www.w3.org/2000/svg"><title>Chart</title><text>Boats</text></svg>`,
    contentType: "image/svg+xml",
    outcome: "no-article",
  },
  {
    name: "a feed in XML",
    html: () =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><item><title>A</title><link>https://e.example/a</link></item></channel></rss>`,
    contentType: "application/xml",
    outcome: "no-article",
  },
];

const BROKEN: Input[] = [
  {
    name: "tags left open, closed twice and crossed",
    html: () =>
      `<title>Lock without boats</title><body></div></p><div><b><p>${STORY[0]}<p>${STORY[1]}</b></table><p><i>${STORY[2]}</p></i><td><p>${STORY[3]}</div></div></body></html></p>`,
    outcome: "article",
    keeps: STORY.slice(1),
  },
  {
    name: "attributes without names, values and ends",
    html: () =>
      page(`<div =x @click="a" 1="2" class=><p "q" <b>${STORY[0]}</p><p style="color:red;;;:">${STORY[1]}</p><p>${STORY[2]}</p>
        <p>${STORY[3]}</p></div><a href="unclosed`),
    outcome: "article",
  },
  {
    name: "a comment that never ends",
    html: () => page(`<div>${story()}</div><!-- and so on`),
    outcome: "article",
  },
  {
    name: "null, control and unpaired characters",
    html: () => page(`<div>${story().replaceAll("the ", "the\u0000\u0007\ud800 ")}</div>`),
    outcome: "article",
    keeps: [],
  },
  {
    name: "XHTML with upper-case names",
    html: () =>
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Lock without boats</title></head><body><div>${story()}</div></body></html>`,
    contentType: "application/xhtml+xml",
    outcome: "article",
  },
  {
    name: "fields of a form named like the tree's own properties",
    html: () =>
      page(
        `<form name="body"><input name="firstChild"><input name="children"><input name="childNodes"><input name="localName"><input name="getAttribute"><input name="getAttributeNames"><input name="nextSibling"><input name="shadowRoot"><input name="parentNode"><div>${story()}</div></form><img name="documentElement"><img name="title"><img name="baseURI">`,
      ),
    outcome: "article",
  },
  {
    name: "names of Object.prototype as tags, classes and ids",
    html: () =>
      page(
        `<constructor class="__proto__" id="hasOwnProperty"><toString><div id="constructor" class="constructor">${story()}</div></toString></constructor>`,
      ),
    outcome: "article",
  },
  {
    name: "an address of base that cannot be parsed, links that run script",
    html: () =>
      page(
        `<div>${story()}<p>Enough of <a href="javascript:alert(1)">locks</a> and <a href="http://[">bridges</a> for one <img src="http://[::bad"> day, the keeper wrote in the book before he went home to his supper.</p></div>`,
        `<base href="http://[">`,
      ),
    outcome: "article",
    never: ["alert(1)"],
  },
  {
    name: "JSON-LD of wrong types, nested 5,000 deep, and cut off",
    html: () =>
      page(
        `<div>${story()}</div>`,
        [
          `{"@type":"NewsArticle","headline":7,"author":[null,3,{"name":{"x":[]}},[[]]],"datePublished":{"a":1},"publisher":[],"image":[[[1]]]}`,
          "[".repeat(5_000) + "]".repeat(5_000),
          `{"@graph":[{"__proto__":{"headline":"x"},"constructor":null,"@type":["Thing",4]}]}`,
          `{"@type":"NewsArticle","articleBody":"cut`,
        ]
          .map((json) => `<script type="application/ld+json">${json}</script>`)
          .join(""),
      ),
    outcome: "article",
  },
  {
    name: "text of other documents inside the page",
    html: () =>
      page(
        `<div>${story()}<iframe srcdoc="<p>Frame words of another page.</p>"></iframe><object data="/x"><p>Object words of another page.</p></object><template><p>Template words of another page.</p></template><noscript><p>Noscript words of another page.</p></noscript></div>`,
      ),
    outcome: "article",
    never: ["of another page"],
  },
];

const LARGE: Input[] = [
  {
    name: "100,000 nested elements around the story",
    html: () => page(`${"<div>".repeat(100_000)}${story()}${"</div>".repeat(100_000)}`),
    onlySaved: true,
    outcome: "article",
  },
  {
    name: "100,000 nested elements beside the story",
    html: () => page(`<div>${story()}</div>${"<i>".repeat(100_000)}deep`),
    onlySaved: true,
    outcome: "article",
  },
  {
    name: "2,000 nested elements, as a script can make them",
    html: () => page(`${"<div>".repeat(2_000)}${story()}${"</div>".repeat(2_000)}`),
    outcome: "article",
  },
  {
    name: "20 MB of text",
    html: () => page(`${story()}${`<p>${`${STORY.join(" ")} `.repeat(190)}</p>`.repeat(200)}`),
    onlySaved: true,
    outcome: "too-large",
  },
  {
    name: "more than 200,000 elements",
    html: () => page(`<div>${story()}</div><div>${"<br>".repeat(200_000)}</div>`),
    onlySaved: true,
    outcome: "too-large",
  },
  {
    name: "20 MB of script and comments around a short story",
    html: () =>
      page(
        `<script>${"x=1;".repeat(2_500_000)}</script><!--${"c".repeat(10_000_000)}--><div>${story()}</div>`,
      ),
    outcome: "article",
  },
  {
    name: "1 MB in one paragraph",
    html: () => page(`<div><p>${`${STORY.join(" ")} `.repeat(2_000)}</p>${story()}</div>`),
    outcome: "article",
  },
  {
    name: "1 MB of white space inside the story",
    html: () => page(`<div>${story().replace("\n", `<p>${" \n".repeat(500_000)}</p>`)}</div>`),
    outcome: "article",
  },
  {
    name: "100,000 letters without a space, brackets and quote marks without end",
    html: () =>
      page(
        `<div><p>${"a".repeat(100_000)}</p>${story()}<p>${"(".repeat(20_000)}</p><p>${'"'.repeat(20_000)}</p><p>${"“said ".repeat(10_000)}</p><p>${"By A. ".repeat(10_000)}</p></div>`,
      ),
    outcome: "article",
  },
  {
    name: "20,000 links inside the story",
    html: () =>
      page(`<div>${story()}<p>${'A boat on <a href="/b">the water</a> again, '.repeat(20_000)}</p></div>`),
    outcome: "article",
    keeps: STORY,
  },
];

const LANGUAGES: [string, string[]][] = [
  [
    "ka",
    [
      "მდინარის ხიდთან მცხოვრები მეთევზე ყოველ დილით ექვს საათზე აღებს კარს და ნავს ელოდება, რომელიც დიდი ხანია აღარ მოსულა.",
      "სოფელი კვირას ტივს ხელით გაატარებს, რომ წიგნში ჩაიწეროს: კარი ამ წელსაც გაიღო და ამ წელსაც დაიხურა, წყალიც გავიდა.",
    ],
  ],
  [
    "am",
    [
      "የድልድዩ ጠባቂ በየቀኑ ጠዋት በአስራ ሁለት ሰዓት በሩን ይከፍታል፣ ከዚያም ለረጅም ጊዜ ያልመጣችውን ጀልባ ተቀምጦ ይጠብቃል ተብሏል።",
      "የመንደሩ ሰዎች እሁድ ዕለት በእጃቸው ታንኳ ገፍተው ያሳልፋሉ፣ በመዝገቡ ላይ በሩ ዘንድሮም ተከፍቶ ነበር ተብሎ እንዲጻፍ ይፈልጋሉ።",
    ],
  ],
  [
    "sw",
    [
      "Mlinzi wa daraja hufungua lango kila asubuhi saa kumi na mbili, kisha hukaa chini akisubiri mashua ambayo haijafika kwa muda mrefu.",
      "Siku ya Jumapili wanakijiji watasukuma chelezo kwa mikono yao, ili iandikwe kitabuni kwamba lango lilifunguliwa mwaka huu pia.",
    ],
  ],
  ["", STORY],
];

describe.each(
  [...NOTHING, ...BROKEN, ...LARGE].map((input) => ({ ...input, title: input.name.slice(0, 70) })),
)("bad input: $title", (input) => {
  const parsers: Parser[] = input.onlySaved ? ["saved"] : ["live", "saved"];
  it.each(parsers)(`%s page: answers ${input.outcome}, in time and as plain data`, async (parser) => {
    const { reading, ms } = await read(input, parser);
    expect(reading.ok ? "article" : reading.reason).toBe(input.outcome);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    if (!reading.ok) return;
    const shown = reading.blocks.filter(isShown).map((block) => block.text.replace(/\s+/g, " "));
    let from = 0;
    for (const text of input.keeps ?? STORY) {
      const at = shown.findIndex((block, i) => i >= from && block.includes(text));
      expect(at, `"${text.slice(0, 40)}…" in ${JSON.stringify(shown).slice(0, 600)}`).toBeGreaterThanOrEqual(
        from,
      );
      from = at;
    }
    const everything = JSON.stringify(reading.blocks);
    for (const text of input.never ?? []) expect(everything).not.toContain(text);
  });
});

describe.each(LANGUAGES)("unknown language: %s", (lang, paragraphs) => {
  it("keeps the story and says how far its sources are analysed", async () => {
    const html = `<!DOCTYPE html><html lang="${lang}"><head><title>Lock</title></head><body><div>${[...paragraphs, ...paragraphs].map((text) => `<p>${text}</p>`).join("")}</div></body></html>`;
    const { reading } = await read({ name: lang, html: () => html, outcome: "article" }, "saved");
    if (!reading.ok) throw new Error(`expected an article, got ${reading.reason}`);
    const shown = reading.blocks.filter(isShown).map((block) => block.text);
    expect(shown).toEqual([...paragraphs, ...paragraphs]);
    if (lang !== "") expect(reading.sources.coverage).toBe("quotes");
  });
});
