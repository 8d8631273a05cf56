import { expect, it, describe as suite } from "vitest";
import { describe, jsonLd, STORY } from "./describe.ts";

const title = (head: string, heading = "") => describe({ head, body: `${heading}${STORY}` }).title;

suite("title of a page", () => {
  it("leaves out the site's name, in any place and form", () => {
    const site = '<meta property="og:site_name" content="Harbour Post">';
    for (const text of [
      "Ferry takes over - Harbour Post",
      "Ferry takes over | News | Harbour Post Online".replace("News | ", ""),
      "Harbour Post: Ferry takes over",
      "Harbour Post » Ferry takes over",
      "Ferry takes over | harbourpost.example",
    ]) {
      expect(title(`<title>${text}</title>${site}`)).toBe("Ferry takes over");
    }
    expect(title(`<title>「渡し船」を描く:harbourpost日誌</title>`)).toBe("「渡し船」を描く");
    expect(title("<title>The Post: a life in letters</title>")).toBe("The Post: a life in letters");
  });

  it("decodes entities, also those escaped twice, and drops tags", () => {
    expect(
      title(
        jsonLd({
          "@type": "NewsArticle",
          headline: "Tide &amp;amp; time &#8211; caf&eacute;s <em>open</em>",
        }),
      ),
    ).toBe("Tide & time – cafés open");
  });

  it("shows the heading where the markup's title is written for search", () => {
    const head =
      jsonLd({ "@type": "NewsArticle", headline: "The ferry that nobody ordered" }) +
      '<title>Bridge closed: ferry times | Harbour Post</title><meta property="og:title" content="Bridge closed: ferry times">';
    expect(title(head, "<h1>The ferry that nobody ordered</h1>")).toBe("The ferry that nobody ordered");
  });

  it("prefers the title a newsroom writes for sharing to a longer working title, and keeps a kicker", () => {
    const both = (headline: string, shared: string) =>
      title(
        `${jsonLd({ "@type": "NewsArticle", headline })}<title>${headline}</title><meta property="og:title" content="${shared}">`,
        `<h1>${headline}</h1>`,
      );
    expect(both("LIVE: Ferry takes over, bridge shut and carts queue", "Ferry replaces the old bridge")).toBe(
      "Ferry replaces the old bridge",
    );
    expect(both("River traffic: Ferry takes over", "Ferry takes over")).toBe(
      "River traffic: Ferry takes over",
    );
  });

  it("keeps a kicker that heading and sharing title carry and the markup leaves out", () => {
    const head =
      jsonLd({ "@type": "NewsArticle", headline: "Ferry takes over" }) +
      '<meta property="og:title" content="River traffic / Ferry takes over">';
    expect(title(head, "<h1><span>River traffic</span>Ferry takes over</h1>")).toBe(
      "River traffic / Ferry takes over",
    );
  });

  it("cuts a kicker or date out of a heading where other titles agree on the rest", () => {
    const head = "<title>Ferry takes over from the old bridge | Harbour Post</title>";
    expect(title(head, "<h1><span>River traffic</span> Ferry takes over from the old bridge</h1>")).toBe(
      "Ferry takes over from the old bridge",
    );
    expect(title(head, "<h1><small>3 May 2024</small>Ferry takes over from the old bridge</h1>")).toBe(
      "Ferry takes over from the old bridge",
    );
  });

  it("is not the site's name in a heading that links home", () => {
    const head = "<title>Ferry takes over | The morning paper of the river</title>";
    expect(
      title(head, '<h1><a href="/">The morning paper of the river</a></h1><h2>Ferry takes over</h2>'),
    ).toBe("Ferry takes over");
  });

  it("does not take the story of a list or recommendation for the page's", () => {
    const head = jsonLd({
      "@graph": [
        {
          "@type": "ItemList",
          itemListElement: [{ "@type": "NewsArticle", headline: "Another story altogether" }],
        },
        {
          "@type": "NewsArticle",
          headline: "Wrong one entirely",
          url: "https://www.harbourpost.example/sport/cup",
        },
        {
          "@type": "NewsArticle",
          headline: "Ferry takes over",
          url: "https://www.harbourpost.example/news/bridge-closed?x=1",
        },
      ],
    });
    expect(title(head, "<h1>Ferry takes over</h1>")).toBe("Ferry takes over");
  });

  it("has no soft hyphens, wherever the heading may break", () => {
    expect(title("", "<h1>Har&shy;bour com&shy;mis&shy;sioner re&shy;signs</h1>")).toBe(
      "Harbour commissioner resigns",
    );
  });

  it("is whole where the markup's title is cut at a length", () => {
    const whole =
      "Ferry takes over from the old bridge until the council of Hale finds the money for a new one, says mayor";
    for (const cut of [whole.slice(0, 97), `${whole.slice(0, 58)}...`, `${whole.slice(0, 58)}…`]) {
      const head = jsonLd({ "@type": "NewsArticle", headline: cut });
      expect(title(`${head}<title>${whole} | Harbour Post</title>`, `<h1>${whole}</h1>`)).toBe(whole);
    }
    const head = jsonLd({ "@type": "NewsArticle", headline: whole });
    expect(title(`${head}<title>${whole} | Society</title>`)).toBe(whole);
  });

  it("leaves out a section or kicker that the markup puts before the heading", () => {
    const page = (headline: string, shared: string, heading: string) =>
      title(
        `${jsonLd({ "@type": "NewsArticle", headline })}<meta property="og:title" content="${shared}"><title>${headline}</title>`,
        `<h1>${heading}</h1>`,
      );
    const headline = "Ferry takes over from bridge";
    expect(page(`Local: ${headline}`, `Local: ${headline}`, headline)).toBe(headline);
    expect(page(`Hale - ${headline}`, headline, headline)).toBe(headline);
    expect(page(headline, `Post Magazine | ${headline}`, headline)).toBe(headline);
    // A colon in the middle of what the heading says is its own.
    expect(page(`Council: ${headline}`, `Council: ${headline}`, `Council: ${headline}`)).toBe(
      `Council: ${headline}`,
    );
  });

  it("is not the heading that ends the document's title and stands before the story's", () => {
    const head = "<title>Ferry school » Boats and letters from Hale</title>";
    const page = (first: string) => title(head, `<h1>${first}</h1><h1>Ferry school</h1>`);
    expect(page("Boats and letters from Hale")).toBe("Ferry school");
    expect(page("<p>Boats and letters from Hale</p><p>A paper for the coast</p>")).toBe("Ferry school");
    expect(title(head, "<h1>Ferry school</h1><h2>Boats and letters from Hale</h2>")).toBe("Ferry school");
  });

  it("knows the site by its address in either spelling of its name", () => {
    const of = (host: string, text: string) =>
      describe({ url: `https://${host}/a`, head: `<title>${text}</title>`, body: STORY }).title;
    expect(of("flussfaehre-uelzen.example", "Winterfahrplan der Boote « Flussfähre Uelzen")).toBe(
      "Winterfahrplan der Boote",
    );
    expect(of("lecafedeleau.example", "Les bateaux du matin | Le Café de l’Eau")).toBe(
      "Les bateaux du matin",
    );
  });

  it("keeps what the heading shows, though it sounds like the site's name", () => {
    const head =
      '<title>Boats to hire – Tips for every river | Boatstohire24</title><meta property="og:site_name" content="Boats">';
    expect(title(head, "<h1>Boats to hire – Tips for every river</h1>")).toBe(
      "Boats to hire – Tips for every river",
    );
  });

  it("divides a heading of two lines as the page's other titles do", () => {
    const head = "<title>River traffic: Ferry takes over | Harbour Post</title>";
    expect(title(head, "<h1><span>River traffic</span><span>Ferry takes over</span></h1>")).toBe(
      "River traffic: Ferry takes over",
    );
  });

  it("is what the page shows when markup is silent or broken, and empty without either", () => {
    expect(title("", "<h1>Ferry takes over</h1>")).toBe("Ferry takes over");
    expect(title(jsonLd('{"@type":"NewsArticle","headline":"Ferry "takes" over",'), "")).toBe(
      'Ferry "takes" over',
    );
    expect(title("")).toBe("");
  });
});
