import { describe, expect, it } from "vitest";
import { publisherName } from "../../../src/words/publisher.ts";
import { falseHost, realHost } from "../../../src/words/real-host.ts";

describe("the real host", () => {
  it.each([
    ["https://www.example.org/a", "example.org"],
    ["https://www.com/", "www.com"],
    ["https://cnn.com@evil.example/cnn.com", "evil.example"],
    ["https://cnn.com%2eevil.example/", "cnn.com.evil.example"],
    ["http://127.0.0.1:8080/x", "127.0.0.1:8080"],
    ["http://2130706433/", "127.0.0.1"],
    ["http://0x7f.1/", "127.0.0.1"],
    ["http://[::1]/", "[::1]"],
    ["https://ＣＮＮ.com/", "cnn.com"],
    ["https://cnn。com/", "cnn.com"],
    ["mailto:someone@example.org", ""],
    ["not an address", ""],
    ["", ""],
  ])("of %s is %j", (address, host) => {
    expect(realHost(address)).toBe(host);
  });

  it.each([
    "bücher.example",
    "łódź.example",
    "日本語ニュース.example",
    "新聞.example",
    "뉴스.example",
    "новости.example",
    "εφημερίδα.example",
    "صحيفة.example",
    "समाचार.example",
  ])("keeps the letters of %s", (host) => {
    expect(realHost(`https://${host}/`)).toBe(host);
  });

  it.each([
    ["Cyrillic among Latin", "сnn.example"],
    ["nothing but look-alikes", "сосо.example"],
    ["Greek among Latin", "reutεrs.example"],
    ["Greek look-alikes", "ονο.example"],
    ["dotless i", "unıted.example"],
    ["script g", "ɡuardian.example"],
    ["Cherokee", "ᎠᏴ.example"],
    ["Armenian", "օոս.example"],
    ["a division slash", "cnn.com∕x.example"],
    ["a kana like a slash", "cnn.comノx.example"],
    ["another", "cnn.comソx.example"],
    ["a number like a dash", "cnn.com一x.example"],
    ["a stroke", "cnn.com丿x.example"],
  ])("shows %s as it is encoded", (_, host) => {
    expect(realHost(`https://${host}/`)).toMatch(/xn--|^$/);
  });

  it("is not thrown by labels that cannot be decoded", () => {
    expect(realHost("https://xn--a-ecp.ru/")).toMatch(/^$|^xn--a-ecp\.ru$/);
  });
});

describe("a link's text", () => {
  it.each([
    ["cnn.com", "https://evil.example/"],
    ["https://www.cnn.com/politics?x=1", "https://cnn.com.evil.example/"],
    [" CNN.com ", "https://сnn.com/"],
  ])("%j over %s names another host", (text, address) => {
    expect(falseHost(text, address)).toBe("cnn.com");
  });

  it.each([
    ["cnn.com", "https://edition.cnn.com/a"],
    ["www.cnn.com/a", "https://cnn.com/a"],
    ["CNN said on Monday", "https://evil.example/"],
    ["at 5.30pm", "https://times.example/"],
    ["", "https://times.example/"],
  ])("%j over %s does not", (text, address) => {
    expect(falseHost(text, address)).toBeNull();
  });
});

describe("the publisher", () => {
  it.each([
    ["CNN", "https://evil.example", "CNN (evil.example)"],
    ["CNN", "https://www.cnn.com", "CNN (cnn.com)"],
    ["CNN", "https://cnn.evil.example:8443", "CNN (cnn.evil.example:8443)"],
    // What only resembles the name is not the name: letters in any order of dots, another ending.
    ["BBC News", "https://bbcnews.example", "BBC News (bbcnews.example)"],
    ["BBC News", "https://b.b.c.n.e.w.s.example", "BBC News (b.b.c.n.e.w.s.example)"],
    ["Reuters", "https://reutérs.example", "Reuters (reutérs.example)"],
    ["U.S. Harbour Review", "https://review.example", "U.S. Harbour Review (review.example)"],
    [null, "https://news.example.org", "news.example.org"],
    ["Kept on disk", "file://", "Kept on disk (file://)"],
    [null, "data:", "data:"],
  ])("%j at %s is %j", (siteName, origin, expected) => {
    expect(publisherName({ siteName, origin })).toBe(expected);
  });

  it.each([
    "example.org",
    "cnn.com",
    "CNN (cnn.com)",
    "cnn。com",
    "cnn．com",
    "cnn․com",
    "CNN @cnn",
    "news@cnn",
  ])("called %j has no name but its host", (siteName) => {
    expect(publisherName({ siteName, origin: "https://evil.example" })).toBe("evil.example");
  });
});
