// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { scrollToWords } from "../../../src/content/scroll-to-words.ts";

/** Elements scrolled to; jsdom has no layout. */
const seen = vi.fn();

beforeEach(() => {
  seen.mockClear();
  Element.prototype.scrollIntoView = seen;
  window.scrollBy = () => {};
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = function (this: Range) {
    const hidden = this.startContainer.parentElement?.closest("[hidden]");
    return (hidden ? [] : [new DOMRect()]) as unknown as DOMRectList;
  };
});

function bodyOf(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
}

const scrolledTo = () => (seen.mock.contexts[0] as Element | undefined)?.id;

describe("scrollToWords", () => {
  it.each([
    ["in one element", '<p>Before.</p><p id="here">We waited for the ferry.</p>', "waited for the ferry"],
    [
      "over inline elements",
      '<p id="here">We <b>wai</b>ted <i>for</i> the ferry.</p>',
      "We waited for the ferry",
    ],
    ["whatever the spaces", '<p id="here">We\n   waited&nbsp;for</p>', "We waited for"],
    [
      "below how they are read",
      '<p id="here">村の<ruby>鐘<rt>かね</rt></ruby>は鳴らない。</p>',
      "村の鐘は鳴らない",
    ],
    ["that may be broken", '<p id="here">Die Glocken&shy;türme</p>', "Die Glockentürme"],
    ["not in a script", '<script>"We waited"</script><p id="here">We waited</p>', "We waited"],
    ["not where it is hidden", '<div hidden>We waited</div><p id="here">We waited</p>', "We waited"],
    [
      "by its beginning when the page goes on otherwise",
      '<p id="here">We waited three hours for the ferry, he said.<sup>1</sup></p>',
      "We waited three hours for the ferry, and nobody came",
    ],
  ])("finds words %s", (_, markup, words) => {
    bodyOf(markup);
    expect(scrollToWords(document, words)).toBe(true);
    expect(scrolledTo()).toBe("here");
  });

  it("finds words in an open shadow root", () => {
    bodyOf('<div id="host"></div>');
    const root = document.getElementById("host")!.attachShadow({ mode: "open" });
    const paragraph = root.appendChild(document.createElement("p"));
    paragraph.id = "here";
    paragraph.textContent = "We waited for the ferry";
    expect(scrollToWords(document, "waited for")).toBe(true);
    expect(scrolledTo()).toBe("here");
  });

  it("moves nothing when the words are not there, or there are none", () => {
    bodyOf("<p>Something else</p>");
    expect(scrollToWords(document, "We waited")).toBe(false);
    expect(scrollToWords(document, "  ")).toBe(false);
    expect(seen).not.toHaveBeenCalled();
  });
});
