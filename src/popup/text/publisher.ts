import type { Metadata } from "../../model/metadata.ts";
import { realHost } from "./real-host.ts";

/**
 * The publisher's name with the host that the page really came from, so that no page can pose as another
 * outlet by what it calls itself: "Harbour Post (harbour.example)". The host alone stands where the page
 * gives no name, the name alone where the host says the same (`harbourpost.com`).
 */
export function publisherName({ siteName, url }: Pick<Metadata, "siteName" | "url">): string {
  const host = realHost(url);
  if (!siteName) return host;
  return host === "" || isSame(siteName, host) ? siteName : `${siteName} (${host})`;
}

function isSame(name: string, host: string): boolean {
  const said = letters(name);
  return said === letters(host) || said === letters(host.replace(/\.[^.]+$/, ""));
}

function letters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
