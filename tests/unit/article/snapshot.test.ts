import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { TWIN } from "../../../src/article/page/noscript-pictures.ts";
import { elementsIn, plainText } from "../../../src/article/page/page-tree.ts";
import { MAX_NODES, takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { find, page, snapshotOf } from "./page-of.ts";

const ADDRESS = "https://www.millbrook-gazette.example/a";

describe("takeSnapshot", () => {
  it("numbers elements in document order and leaves the page as it was", () => {
    const document = page(`<div><p>One</p><script>run()</script><p>Two <b>three</b></p></div>`);
    const before = document.documentElement.outerHTML;
    const { body, count } = takeSnapshot(document, ADDRESS);
    expect(
      ["body", "div", "p", "b"].map((tag) => (tag === "body" ? body.n : find(body, tag).at(-1)?.n)),
    ).toEqual([0, 1, 3, 4]);
    expect(count).toBe(5);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("knows the hosts whose pictures a live page shows, counters and those that did not come aside", () => {
    const document = page(`<div></div>`);
    const show = (src: string, pixels: number, complete = true) => {
      const img = document.createElement("img");
      const shown = { complete, naturalWidth: pixels, naturalHeight: pixels, currentSrc: src };
      for (const [name, value] of Object.entries(shown)) Object.defineProperty(img, name, { value });
      document.querySelector("div")?.append(img);
    };
    show("https://cdn.millbrook.example/a.jpg", 600);
    show("https://cdn.millbrook.example/b.jpg", 600);
    show("https://tracker.example/tr", 1);
    show("https://broken.example/c.jpg", 0);
    show("https://late.example/d.jpg", 600, false);
    show("data:image/png;base64,AAAA", 600);
    expect(takeSnapshot(document, ADDRESS).pictureHosts).toEqual(["cdn.millbrook.example"]);
    expect(snapshotOf(`<img src="https://cdn.millbrook.example/a.jpg">`).pictureHosts).toEqual([]);
  });

  it("takes a formula once, in the characters that are shown", () => {
    const { body } = snapshotOf(
      `<p>Let <span><span><math><semantics><mrow><mi>a</mi><mo>+</mo> <mi>β</mi></mrow><annotation encoding="application/x-tex">a+\\beta</annotation></semantics></math></span><span aria-hidden="true"><b>a+β</b></span></span> be.</p>`,
    );
    expect(find(body, "math").map(plainText)).toEqual(["a+ β"]);
  });

  it("hides what shows in a sentence only when one points at it, and no block", () => {
    const { body } = snapshotOf(
      `<p>A <em>weir<span role="tooltip">a low dam</span></em> and a <b popover>gate</b> <i>broke</i>.</p><div role="tooltip">Box</div><div popover>Box</div>`,
    );
    expect([...elementsIn(body)].filter(({ hidden }) => hidden).map(plainText)).toEqual([
      "a low dam",
      "gate",
    ]);
  });

  it("hides what is told at a link's end, and no link that says so itself", () => {
    const { body } = snapshotOf(
      `<p><a href="/a">the report<svg></svg><span>, opens new tab</span></a> and <a href="/b">Fährplan <i class="x1">(öffnet im neuen Fenster)</i></a>,
       <a href="/c"><span>Opens in a new window</span></a>, <a href="/d">why <em>a new window opens</em></a>, <b>external link</b></p>`,
    );
    expect([...elementsIn(body)].filter(({ hidden }) => hidden).map(plainText)).toEqual([
      ", opens new tab",
      "(öffnet im neuen Fenster)",
    ]);
  });

  it("hides a card that shows over a link within a sentence, and no other links beside one", () => {
    const card = (name: string, rest = "") =>
      `<span><span><img src="/w.jpg"><a href="/w">${name}</a><a href="/1">Ringers stay at home</a>${rest}</span></span>`;
    const { body } = snapshotOf(
      `<p>So <a href="/w">Ada Weir</a>${card("Ada Weir")} (Ind.) said, as <a href="/w">Tom Holt</a>${card("Others")} did,
       and <a href="/w">Ada Weir</a>${card("Ada Weir", " told us.")} <a href="/w">Ada Weir</a> <span><a href="/w">Ada Weir</a></span></p>`,
    );
    const hidden = [...elementsIn(body)].filter((element) => element.hidden);
    expect(hidden.map(plainText)).toEqual(["Ada WeirRingers stay at home"]);
  });

  it("reads punctuation whose bytes the page's server took for other letters", () => {
    const { body } = snapshotOf("<p>â€œIt doesnâ€™tâ€¦â€\u009d sheâ€”saidâ€“so</p><p>â, €5, café, châ€</p>");
    expect(find(body, "p").map(plainText)).toEqual(["“It doesn’t…” she—said–so", "â, €5, café, châ€"]);
  });

  it("puts parts that were streamed after the page where a place waits for them", () => {
    const document = page(
      `<main><p>One</p><template id="B:a"></template><p>Four</p></main>
       <div hidden id="S:a"><p>Two</p><template id="P:b"></template></div><div hidden id="S:b"><p>Three</p></div>
       <div hidden id="S:c"><p>Nowhere</p></div>`,
    );
    const { body } = takeSnapshot(document, ADDRESS);
    expect(find(body, "p").map(plainText)).toEqual(["One", "Two", "Three", "Four", "Nowhere"]);
    expect(find(body, "main").map((main) => plainText(main))).toEqual(["OneTwoThreeFour"]);
  });

  it("flattens open shadow roots, with what stands in their slots", () => {
    const document = page(`<x-story><p slot="text">Slotted</p><p>Loose</p></x-story>`);
    const root = document.querySelector("x-story")?.attachShadow({ mode: "open" });
    const part = (html: string) => {
      const holder = document.createElement("template");
      holder.innerHTML = html;
      root?.append(holder.content);
    };
    part(`<h2>Inside</h2><slot name="text"></slot><p>After</p><slot></slot>`);
    expect(plainText(takeSnapshot(document, ADDRESS).body)).toBe("InsideSlottedAfterLoose");
  });

  it.each(["nodeType", "getAttributeNames", "shadowRoot", "firstChild", "nextSibling", "attributes"])(
    "reads a form with a field named %s",
    (name) => {
      const document = page(
        `<p>Before</p><form class="f"><input name="${name}"><p>Inside</p></form><p>After</p>`,
      );
      // As browsers do, and jsdom does not (whose own selectors stumble over a `localName`).
      const field = document.querySelector("input");
      Object.defineProperty(document.querySelector("form"), name, { get: () => field });
      const { body } = takeSnapshot(document, ADDRESS);
      expect(plainText(body)).toBe("BeforeInsideAfter");
      expect(find(body, "form")[0]?.attributes).toEqual({ class: "f" });
    },
  );

  it("reads declarative shadow trees of saved pages", () => {
    const { body } = snapshotOf(
      `<x-a><template shadowrootmode="open"><p>Shadow text</p></template></x-a><template><p>No</p></template>`,
    );
    expect(plainText(body)).toBe("Shadow text");
  });

  const noscript = `<img class="lazy" src="data:image/gif;base64,R0"><noscript><img src="/tower.jpg" alt="Tower"></noscript>`;
  it.each([
    ["as elements, scripts off", () => page(`<div>${noscript}</div>`)],
    [
      "as text, scripts on",
      () =>
        new JSDOM(`<body><div>${noscript}</div></body>`, { url: ADDRESS, runScripts: "outside-only" }).window
          .document,
    ],
  ])("joins a lazy picture and its noscript twin (%s)", (_, document) => {
    const pictures = find(takeSnapshot(document(), ADDRESS).body, "img");
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.attributes[TWIN]).toBe("/tower.jpg");
    expect(pictures[0]?.attributes.alt).toBe("Tower");
  });

  it("keeps a noscript picture that has no twin and drops other noscript text", () => {
    const { body } = snapshotOf(
      `<p>Text</p><noscript><img src="/only.jpg"></noscript><noscript>Enable scripts</noscript>`,
    );
    expect(find(body, "img").map((img) => img.attributes.src)).toEqual(["/only.jpg"]);
    expect(plainText(body)).toBe("Text");
  });

  it("keeps embeds as elements without what is inside", () => {
    const { body } = snapshotOf(
      `<iframe src="https://video.example/1">No frames</iframe><video src="/v.mp4">No video</video>
       <svg><title>Rings a year</title><text>1931</text><text>2022</text></svg>`,
    );
    expect(plainText(body)).toBe("");
    expect(find(body, "iframe")).toHaveLength(1);
    expect(find(body, "svg")[0]?.attributes).toMatchObject({
      "aria-label": "Rings a year",
      "data-byline-labels": "2",
    });
  });

  it("marks what markup hides", () => {
    const { body } = snapshotOf(
      `<p hidden>a</p><p style="display:none">b</p><p aria-hidden="true">c</p><p>d</p>`,
    );
    expect(find(body, "p").map((p) => p.hidden)).toEqual([true, true, true, false]);
  });

  it("reads head, JSON-LD and state wherever they stand", () => {
    const { head } = snapshotOf(
      `<script type="application/ld+json">{"@type":"NewsArticle"}</script><script id="state" type="application/json">{"a":1}</script>`,
      `<title>Bell</title><meta property="og:title" content="The bell"><link rel="canonical" href="/bell">`,
    );
    expect(head.title).toBe("Bell");
    expect(head.metas).toContainEqual({ key: "og:title", content: "The bell" });
    expect(head.links[0]).toMatchObject({ rel: "canonical", href: "/bell" });
    expect(head.jsonLd).toEqual(['{"@type":"NewsArticle"}']);
    expect(head.state).toEqual([{ id: "state", text: '{"a":1}' }]);
  });

  it("flattens nesting that would overflow a stack, and loses no text", () => {
    const document = page("");
    let at: Element = document.body;
    for (let i = 0; i < 5_000; i++) {
      at = at.appendChild(document.createElement("div"));
      if (i % 1_000 === 0) at.append(`level ${i} `);
    }
    const { body } = takeSnapshot(document, ADDRESS);
    expect(plainText(body)).toBe("level 0 level 1000 level 2000 level 3000 level 4000");
  });

  it("stops at a page that is too large", () => {
    const document = page("");
    const list = document.createDocumentFragment();
    for (let i = 0; i <= MAX_NODES; i++) list.append(document.createComment(""));
    document.body.append(list);
    expect(takeSnapshot(document, ADDRESS).overLimit).toBe(true);
    expect(snapshotOf("<p>small</p>").overLimit).toBe(false);
  });
});
