import { ownerDomain } from "../../model/owner.ts";
import { foldText, straighten } from "../../rules/fold.ts";
import type { FamilyId } from "../../rules/words.ts";
import { families } from "../families/word-families.ts";
import type { Candidate } from "../page/candidate.ts";
import { elementsIn, type PageElement, type PageNode, plainText } from "../page/page-tree.ts";
import { bestPicture, isSamePicture } from "../page/pictures.ts";
import { isPictureTag } from "../page/tags.ts";
import type { Facts, LinkFact, Surroundings } from "./evidence.ts";

/** Longest text, in characters, that words are looked for in; a promo says what it wants at once. */
const READ_LENGTH = 700;
/** A promo line is shorter; longer paragraphs need stronger evidence. */
const SHORT_LENGTH = 280;
const LINKS_READ = 24;
const PIECES_READ = 8;
/** Characters of a block that may consist of labels only. */
const PIECES_LENGTH = 120;
/** Characters of an address's path, and of the end of a longer one. */
const MAX_PATH = 1_000;
const PATH_END = 100;

export function factsOf(candidate: Candidate, around: Surroundings): Facts {
  const folded = straighten(candidate.text.slice(0, READ_LENGTH));
  const lower = foldText(folded);
  const labelled = candidate.text.length <= PIECES_LENGTH || candidate.links.length > 0;
  const pieces = labelled ? piecesOf(candidate.nodes, []).map(foldText) : [];
  return {
    folded,
    lower,
    hits: () => hitsIn(lower, around),
    opening: pieces[0] ?? "",
    pieces: candidate.text.length <= PIECES_LENGTH ? pieces : [],
    around,
    links: candidate.links.slice(0, LINKS_READ).map((link) => knownLink(link, around)),
    plain: candidate.text.length * (1 - candidate.linkShare),
    quoted: isQuoted(folded),
    short: candidate.text.length <= SHORT_LENGTH,
  };
}

function hitsIn(lower: string, around: Surroundings): ReadonlySet<FamilyId> {
  let found = around.hits.get(lower);
  if (!found) {
    found = families.find(lower);
    around.hits.set(lower, found);
  }
  return found;
}

/** Ids of the families with whose words a folded text opens: a label, a sentence, what stands on a link. */
export function openingOf(text: string, { openings }: Surroundings): ReadonlySet<FamilyId> {
  let found = openings.get(text);
  if (!found) {
    found = families.opening(text);
    openings.set(text, found);
  }
  return found;
}

function knownLink(link: PageElement, around: Surroundings): LinkFact {
  let fact = around.links.get(link);
  if (!fact) {
    fact = linkFact(link, around);
    around.links.set(link, fact);
  }
  return fact;
}

function linkFact(link: PageElement, around: Surroundings): LinkFact {
  const url = URL.parse(link.attributes.href?.trim() ?? "", around.baseUrl);
  const host = url?.hostname.replace(/^www\./, "").toLowerCase() ?? "";
  const path = safePath(url);
  const web = url?.protocol === "http:" || url?.protocol === "https:";
  const pictures = [...elementsIn(link)].filter(({ tag }) => isPictureTag(tag));
  return {
    url,
    address: web ? host + path : "",
    own: web && sameSite(host, around.host),
    self: web && sameSite(host, around.host) && trimSlash(path) === trimSlash(around.path),
    text: plainText(link),
    rel: link.attributes.rel?.toLowerCase() ?? "",
    pictured: pictures.length > 0,
    enlarges: () => pictures.some((picture) => isSamePicture(url?.href ?? "", addressOf(picture, around))),
  };
}

function addressOf(picture: PageElement, { baseUrl }: Surroundings): string {
  return bestPicture(picture, baseUrl)?.src ?? "";
}

/** Texts that are not blank, in order, at most as many as a label has. */
function piecesOf(nodes: readonly PageNode[], found: string[]): string[] {
  for (const node of nodes) {
    if (found.length >= PIECES_READ) break;
    if (node.type === "element") piecesOf(node.children, found);
    else if (node.value.trim() !== "") found.push(node.value.replace(/\s+/g, " ").trim());
  }
  return found;
}

/** Of a path that no person reads only how it begins and ends: patterns over it take quadratic time. */
function safePath(url: URL | null): string {
  const path = url?.pathname.toLowerCase() ?? "";
  return path.length > MAX_PATH ? path.slice(0, MAX_PATH) + path.slice(-PATH_END) : path;
}

function trimSlash(path: string): string {
  return path.replace(/(?<!\/)\/+$/, "");
}

/** Hosts of one owner. */
export function sameSite(a: string, b: string): boolean {
  return a === b || ownerDomain(a) === ownerDomain(b);
}

/** A title that says whose words follow, as of a newsletter: what is said ends in a mark of its own. */
const TITLE_BEFORE = /^[“„«"「『][^”“»"」』]{1,40}[”“»"」』] ?[:|–—]/;

/** Speech: what someone in the story says asks the reader for nothing. */
function isQuoted(text: string): boolean {
  const open = /^[“„«"「『]/.test(text) && !TITLE_BEFORE.test(text);
  if (open) return /[”“»"」』]/.test(text.slice(1));
  const inside = text.match(/[“„«"「][^”“»"」]{25,}[”“»"」]/g)?.join("").length ?? 0;
  return inside > text.length * 0.4;
}
