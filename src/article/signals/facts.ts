import { foldText } from "../../rules/words.ts";
import type { Candidate } from "../candidate.ts";
import { elementsIn, type PageElement, type PageNode, plainText } from "../page-tree.ts";
import { isPictureTag } from "../text-index.ts";
import type { Facts, LinkFact, Surroundings } from "./evidence.ts";

/** Longest text, in characters, that words are looked for in; a promo says what it wants at once. */
const READ_LENGTH = 700;
/** A promo line is shorter; longer paragraphs need stronger evidence. */
const SHORT_LENGTH = 280;
const LINKS_READ = 24;

export function factsOf(candidate: Candidate, around: Surroundings): Facts {
  const folded = foldText(candidate.text.slice(0, READ_LENGTH));
  return {
    folded,
    opening: foldText(openingOf(candidate.nodes) ?? ""),
    around,
    links: candidate.links.slice(0, LINKS_READ).map((link) => linkFact(link, around)),
    plain: candidate.text.length * (1 - candidate.linkShare),
    quoted: isQuoted(folded),
    short: candidate.text.length <= SHORT_LENGTH,
  };
}

function linkFact(link: PageElement, around: Surroundings): LinkFact {
  const url = URL.parse(link.attributes.href?.trim() ?? "", around.baseUrl);
  const host = url?.hostname.replace(/^www\./, "").toLowerCase() ?? "";
  const path = safePath(url);
  const web = url?.protocol === "http:" || url?.protocol === "https:";
  return {
    url,
    address: web ? host + path : "",
    own: web && sameSite(host, around.host),
    self: web && sameSite(host, around.host) && trimSlash(path) === trimSlash(around.path),
    text: plainText(link),
    rel: link.attributes.rel?.toLowerCase() ?? "",
    pictured: [...elementsIn(link)].some((inside) => isPictureTag(inside.tag)),
  };
}

/** First text that is not blank. */
function openingOf(nodes: readonly PageNode[]): string | null {
  for (const node of nodes) {
    if (node.type === "text") {
      if (node.value.trim() !== "") return node.value.trim();
      continue;
    }
    const inside = openingOf(node.children);
    if (inside !== null) return inside;
  }
  return null;
}

function safePath(url: URL | null): string {
  return url?.pathname.toLowerCase() ?? "";
}

function trimSlash(path: string): string {
  return path.replace(/\/+$/, "");
}

/** Same registrable name, roughly: one host is the other or below it, or they share their last two or three labels. */
export function sameSite(a: string, b: string): boolean {
  if (a === b) return true;
  return siteName(a) === siteName(b);
}

function siteName(host: string): string {
  const labels = host.split(".");
  const second = labels.at(-2) ?? "";
  const take = second.length <= 3 && labels.length > 2 ? 3 : 2;
  return labels.slice(-take).join(".");
}

/** Speech: what someone in the story says asks the reader for nothing. */
function isQuoted(text: string): boolean {
  const open = /^[“„«"「『]/.test(text);
  if (open) return /[”“»"」』]/.test(text.slice(1));
  const inside = text.match(/[“„«"「][^”“»"」]{25,}[”“»"」]/g)?.join("").length ?? 0;
  return inside > text.length * 0.4;
}
