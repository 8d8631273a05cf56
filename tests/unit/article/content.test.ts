import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { toContent } from "../../../src/article/label/content.ts";
import { takeSnapshot } from "../../../src/article/page/snapshot.ts";
import { textOf } from "../../../src/model/text.ts";

const URL_OF_PAGE = "https://tribune.example/2026/03/pier";
const source = { picture: () => null, isUnseen: () => false };

function content(html: string, tagName = "p") {
  const { document } = new JSDOM(`<body>${html}</body>`, { url: URL_OF_PAGE }).window;
  return toContent(tagName, takeSnapshot(document, URL_OF_PAGE).body.children, URL_OF_PAGE, source);
}

describe("block content", () => {
  it("collapses white space across elements and leaves none at a line's ends", () => {
    expect(textOf(content("\n  The <b> pier </b>\n is  <i>closed</i> . \n"))).toBe("The pier is closed .");
    expect(textOf(content("One <br> two <br><br> three"))).toBe("One\ntwo\nthree");
  });
  it("keeps the break of a line that ends or begins in bold", () => {
    expect(textOf(content("<b>The pier<br></b> It closed."))).toBe("The pier\nIt closed.");
    expect(textOf(content("It closed.<i><b><br>The pier</b></i>"))).toBe("It closed.\nThe pier");
    expect(textOf(content("<b>The pier<br></b>"))).toBe("The pier");
    expect(textOf(content("<b>The pier</b><b><br></b>It closed."))).toBe("The pier\nIt closed.");
    expect(JSON.stringify(content("<b>The pier<br></b>"))).not.toContain("br");
  });
  it("makes addresses absolute and drops those that could run code", () => {
    const json = JSON.stringify(content(`<a href="../02/storm">a</a> <a href="javascript:alert(1)">b</a>`));
    expect(json).toContain("https://tribune.example/2026/02/storm");
    expect(json).not.toContain("javascript");
    expect(json).toContain('"b"');
  });
  it("keeps what the text needs and nothing else of an element", () => {
    const json = JSON.stringify(content(`<span onclick="x()" class="y" style="color:red">Pier</span>`));
    expect(json).not.toMatch(/onclick|class|style|span/);
    expect(json).toContain("Pier");
  });
  it("turns frames into links named by title or host", () => {
    const frame = content(
      `<iframe src="https://video.example/1" title="The fall of the mast"></iframe>`,
      "div",
    );
    expect(textOf(frame)).toBe("The fall of the mast");
    expect(JSON.stringify(frame)).toContain("https://video.example/1");
    expect(textOf(content(`<iframe src="https://www.maps.example/2"></iframe>`, "div"))).toBe("maps.example");
  });
  it("flattens what is nested too deeply", () => {
    const deep = content(`${"<div>".repeat(300)}pier${"</div>".repeat(300)}`, "div");
    expect(textOf(deep)).toBe("pier");
  });
  it("keeps line breaks of code", () => {
    expect(textOf(content("<code>a\n  b</code>", "pre"))).toBe("a\n  b");
  });
});
