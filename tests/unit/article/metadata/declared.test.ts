import { expect, it, describe as suite } from "vitest";
import { describe, jsonLd, STORY } from "./describe.ts";

const body = `<h1>Ferry takes over</h1>${STORY}`;
const story = (more: object) => jsonLd({ "@type": "NewsArticle", headline: "Ferry takes over", ...more });

suite("site name, canonical address, lead image", () => {
  it("prefers a name to a bare host, and finds it at the end of the title", () => {
    expect(describe({ head: story({ publisher: { name: "Harbour Post" } }), body }).siteName).toBe(
      "Harbour Post",
    );
    expect(
      describe({
        head: `<meta property="og:site_name" content="harbourpost.example">${story({ publisher: { name: "Harbour Post" } })}`,
        body,
      }).siteName,
    ).toBe("Harbour Post");
    expect(describe({ head: "<title>Ferry takes over – Harbour Post</title>", body }).siteName).toBe(
      "Harbour Post",
    );
    expect(describe({ head: "<title>Ferry takes over – what now</title>", body }).siteName).toBeNull();
  });

  it("makes the canonical address absolute and ignores one that is the front page", () => {
    expect(describe({ head: '<link rel="canonical" href="/a/b">', body }).canonicalUrl).toBe(
      "https://www.harbourpost.example/a/b",
    );
    expect(describe({ head: '<link rel="canonical" href="/">', body }).canonicalUrl).toBeNull();
    expect(describe({ head: '<link rel="canonical" href="javascript:1">', body }).canonicalUrl).toBeNull();
  });

  it("takes the first picture that is not the site's own", () => {
    const head = `<meta property="og:image" content="/img/default-share-logo.png">${story({ image: [{ url: "/img/ferry.jpg" }] })}`;
    expect(describe({ head, body }).leadImage).toBe("https://www.harbourpost.example/img/ferry.jpg");
    expect(
      describe({ head: '<meta property="og:image" content="data:image/png;base64,AA">', body }).leadImage,
    ).toBeNull();
  });
});

suite("the origin", () => {
  it.each([
    ["https://news.example:8443/a?b#c", "https://news.example:8443"],
    [`https://news.example/?${"x".repeat(20_000)}`, "https://news.example"],
    ["blob:https://news.example/0b3c", "https://news.example"],
    ["file:///home/reader/page.html", "file://"],
    ["data:text/html,x", "data:"],
    ["about:blank", "about:"],
  ])("of %.60s is %s", (url, origin) => expect(describe({ url, body }).origin).toBe(origin));
});

suite("paywall", () => {
  it.each([
    [{ isAccessibleForFree: false }, true],
    [{ isAccessibleForFree: "False" }, true],
    [{ isAccessibleForFree: "https://schema.org/False" }, true],
    [
      { isAccessibleForFree: true, hasPart: { "@type": "WebPageElement", isAccessibleForFree: "false" } },
      true,
    ],
    [{ isAccessibleForFree: true }, false],
    [{ isAccessibleForFree: "True" }, false],
    [{}, false],
  ])("%j", (more, paywalled) => expect(describe({ head: story(more), body }).paywalled).toBe(paywalled));

  it("reads the content tier", () => {
    expect(
      describe({ head: '<meta property="article:content_tier" content="locked">', body }).paywalled,
    ).toBe(true);
    expect(describe({ head: '<meta property="article:content_tier" content="free">', body }).paywalled).toBe(
      false,
    );
  });
});

suite("declared kind", () => {
  it.each([
    ["type", { head: story({ "@type": "OpinionNewsArticle" }), body }, "opinion"],
    ["live type", { head: story({ "@type": ["LiveBlogPosting"] }), body }, "live"],
    ["section in markup", { head: story({ articleSection: ["Kommentar"] }), body }, "opinion"],
    ["section in the address", { body, url: "https://a.example/opinion/2024/ferry" }, "opinion"],
    ["label above the headline", { body: `<p>Bezahlter Inhalt</p>${body}` }, "sponsored"],
    ["an advertisement above the headline", { body: `<p>Anzeige</p>${body}` }, null],
    ["an advertisement's word as section", { head: story({ articleSection: "Anzeige" }), body }, "sponsored"],
    [
      "label below the headline",
      { body: `<h1>Ferry takes over</h1><span>Sponsored content</span>${STORY}` },
      "sponsored",
    ],
    ["review type", { head: story({ "@type": "ReviewNewsArticle" }), body }, "review"],
    [
      "section in Spanish",
      { head: '<meta property="article:section" content="Análisis">', body },
      "analysis",
    ],
    ["plain news", { head: story({}), body }, "news"],
    ["nothing declared", { body }, null],
    ["a story about opinion polls", { body: `<h1>Opinion polls: ferry ahead</h1>${STORY}` }, null],
  ])("%s", (_, page, kind) => expect(describe(page).kind).toBe(kind));
});

suite("origins", () => {
  it("names outlets that the markup gives as source, never the site itself", () => {
    const head = story({
      publisher: { name: "Harbour Post" },
      isBasedOn: "https://www.coastwire.example/ferry",
      sourceOrganization: { "@type": "Organization", name: "Coast Wire", url: "https://coastwire.example" },
      copyrightHolder: { name: "Harbour Post" },
    });
    expect(describe({ head, body }).origins).toEqual([
      { name: "coastwire.example", url: "https://www.coastwire.example/ferry", from: "json-ld isBasedOn" },
      { name: "Coast Wire", url: "https://coastwire.example", from: "json-ld sourceOrganization" },
    ]);
  });

  it("takes a canonical address on another site for the origin, not one on the same", () => {
    expect(
      describe({ head: '<link rel="canonical" href="https://news.coastwire.example/ferry">', body }).origins,
    ).toEqual([
      { name: "news.coastwire.example", url: "https://news.coastwire.example/ferry", from: "canonical" },
    ]);
    expect(
      describe({ head: '<link rel="canonical" href="https://m.harbourpost.example/ferry">', body }).origins,
    ).toEqual([]);
  });
});
