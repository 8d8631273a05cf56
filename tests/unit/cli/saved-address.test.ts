import { expect, it } from "vitest";
import { savedAddress } from "../../../src/cli/saved-address.ts";

it("takes the address a saved page had from its markup, whatever the order of attributes", () => {
  const canonical = '<head><link href="https://a.example/x?b=1&amp;c=2" rel="canonical">';
  expect(savedAddress(canonical, "/tmp/a.html")).toBe("https://a.example/x?b=1&c=2");
  const openGraph = "<meta content='https://a.example/y' property='og:url'>";
  expect(savedAddress(openGraph, "/tmp/a.html")).toBe("https://a.example/y");
});

it("falls back to the file when the markup names no web address", () => {
  expect(savedAddress('<link rel="canonical" href="/relative">', "/tmp/a.html")).toBe("file:///tmp/a.html");
  expect(savedAddress("", "/tmp/a b.html")).toBe("file:///tmp/a%20b.html");
});
