import { ownerLabel } from "../../model/owner.ts";
import type { Paragraph, TextLink } from "../../model/source-input.ts";
import type { LinkKind, SourceLink, Span } from "../../model/source-summary.ts";
import { any } from "../../rules/any.ts";
import type { DocumentPhrase } from "../../rules/language.ts";
import { LINK_ORDER, LINK_RULES, NEWS_OWNER_ENDS, NEWS_OWNER_STARTS } from "../../rules/link-kinds.ts";
import { NAMES_OF_TIME } from "../../rules/outlets.ts";
import type { Member } from "../discourse/members.ts";
import type { OutletLexicon } from "../outlets/outlet-lexicon.ts";
import { nameKey } from "../outlets/outlet-names.ts";
import { hostOf, labelsOf, publisherIndex } from "../outlets/publisher.ts";
import { memoize } from "../text/memoize.ts";
import type { DocumentLink } from "./document-links.ts";

interface Rule {
  kind: LinkKind;
  places: string[];
  address: RegExp | null;
}

const RULES: Rule[] = LINK_RULES.map(({ kind, places, address }) => ({
  kind,
  places: places?.split(" ") ?? [],
  address: address ? new RegExp(address, "i") : null,
}));

const NEWS_OWNER = new RegExp(`(?:${anyOf(NEWS_OWNER_ENDS)})$|^(?:${anyOf(NEWS_OWNER_STARTS)})`);

function anyOf(words: string): string {
  return words.replaceAll(" ", "|");
}

/** What a link leads to, by facts of its address alone. `ownUrl`: address of the page. */
export function classifyLink(url: string, ownUrl: string, lexicon: OutletLexicon): LinkKind {
  const host = hostOf(url);
  if (host === "") return "other";
  const own = hostOf(ownUrl);
  // A page's own sections ("/shop/", "/press/") and own host are its own, whatever they are called.
  if (isHostOf(own, host) || isHostOf(host, own)) return "own";
  const { pathname, search } = new URL(url);
  const address = host + pathname + search;
  const found = RULES.find(
    (rule) => rule.places.some((place) => isAt(place, host, pathname)) || rule.address?.test(address),
  );
  return found?.kind ?? (isNewsHost(host, lexicon) ? "news" : "other");
}

/** Whether an address lies in a place as `LinkRule` writes it. */
function isAt(place: string, host: string, path: string): boolean {
  const slash = place.indexOf("/");
  if (slash === 0) return path.includes(place);
  if (place.endsWith(".")) return `.${host}`.includes(`.${place}`);
  if (slash < 0) return isHostOf(place, host);
  return isHostOf(place.slice(0, slash), host) && path.startsWith(place.slice(slash));
}

/** The same host, or one under it. */
function isHostOf(domain: string, host: string): boolean {
  return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
}

function isNewsHost(host: string, lexicon: OutletLexicon): boolean {
  const { byKey, byHost } = publisherIndex(lexicon);
  const owner = ownerLabel(host);
  return (
    byHost.has(host) ||
    [owner, ...labelsOf(owner)].some((label) => label.length > 2 && byKey.has(nameKey(label))) ||
    NEWS_OWNER.test(owner)
  );
}

/** The links of a text, each address once, what a reader can check herself first. */
export function rankLinks(
  links: readonly (TextLink & Partial<DocumentLink>)[],
  ownUrl: string,
  lexicon: OutletLexicon,
  members: readonly Member[] = [],
): SourceLink[] {
  const ranked = new Map<string, SourceLink>();
  for (const { url, text, block, document = text || hostOf(url), member = null } of links) {
    if (!/^https?:/i.test(url) || hostOf(url) === "") continue;
    const address = new URL(url);
    address.hash = "";
    for (const key of [...address.searchParams.keys()])
      if (/^(?:utm_|fbclid|gclid)/.test(key)) address.searchParams.delete(key);
    // Of two links to one address the one that names it.
    const known = ranked.get(address.href);
    if (known && (known.document !== null || document === null)) continue;
    const source = member ? members.indexOf(member) : -1;
    ranked.set(address.href, {
      url,
      host: hostOf(url),
      text,
      kind: classifyLink(url, ownUrl, lexicon),
      document,
      source: source < 0 ? null : source,
      block,
    });
  }
  return [...ranked.values()].sort((a, b) => LINK_ORDER.indexOf(a.kind) - LINK_ORDER.indexOf(b.kind));
}

/** Kinds of links that can be the document itself. */
const DOCUMENT_KINDS = LINK_ORDER.slice(0, LINK_ORDER.indexOf("news"));
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:(?:of|for|and|the|de|du|des|der|für|und|del|della|di|do|da|y|e|van|voor|og|och|för) ){0,2}\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,6}";
/** Before a noun's end they tell a quick look nothing, and take it over a long word again and again. */
const ANY_LETTERS = "\\p{L}*";

const OF_TIME = new RegExp(`(?<!\\p{L})${any(NAMES_OF_TIME)}$`, "u");

/** So many characters before a document's noun or behind its owner may say that it is relied on. */
const REPORTED_WITHIN = 60;

const documentPattern = memoize(({ nouns, ties, looseTies, reported }: DocumentPhrase) => ({
  /** Quick to look for: most paragraphs name no document. */
  hint: new RegExp(`(?:${nouns.replaceAll(ANY_LETTERS, "")})\\s`, nouns.includes("\\p") ? "u" : ""),
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${nouns})\\s${ties}\\s?(?:${NAME})`, "gu"),
  loose: looseTies ? new RegExp(`^\\S+\\s(?:${looseTies})\\s`, "u") : null,
  before: new RegExp(`(?<!\\p{L})(?:${reported?.before})$`, "iu"),
  behind: new RegExp(`^[^.]{0,${REPORTED_WITHIN}}(?<!\\p{L})(?:${reported?.behind})(?!\\p{L})`, "iu"),
}));

/** Where a quotation stands. */
type Stretch = Pick<Span, "start" | "end">;

/** Documents that the text names with their owner in a paragraph that links none, each once. Linear in the text. */
export function findUnlinkedDocuments(
  paragraphs: readonly (Omit<Paragraph, "kind"> & Partial<Paragraph> & { regions?: readonly Stretch[] })[],
  links: readonly SourceLink[],
  phrase: DocumentPhrase,
): { name: string; evidence: Span }[] {
  const { hint, pattern, loose, before, behind } = documentPattern(phrase);
  const linked = new Set(
    links.filter((link) => DOCUMENT_KINDS.includes(link.kind)).map((link) => link.block),
  );
  // A document may be linked at another of its mentions, by its own words.
  const linkTexts = links
    .filter((link) => link.kind !== "own" && link.kind !== "shop")
    .map((link) => nameKey(link.text));
  const seen = new Set<string>();
  const found: { name: string; evidence: Span }[] = [];
  for (const { id, text, kind, regions = [] } of paragraphs) {
    if (kind === "byline" || kind === "credit" || kind === "bio" || linked.has(id) || !hint.test(text))
      continue;
    for (const match of text.matchAll(pattern)) {
      const name = match[0].replace(/(?<![.’'-])[.’'-]+$|[’']s$/u, "");
      const end = match.index + name.length;
      const reported = () =>
        before.test(text.slice(Math.max(0, match.index - REPORTED_WITHIN), match.index)) ||
        behind.test(text.slice(end, end + 2 * REPORTED_WITHIN));
      // "a report in March": when, not whose.
      if (OF_TIME.test(name) || (loose?.test(name) && !reported())) continue;
      // What somebody speaks of or asks for is no document of the article's.
      if (regions.some(({ start, end: to }) => start < match.index && end <= to)) continue;
      if (/^[^.!?]{0,60}\?/.test(text.slice(end, end + REPORTED_WITHIN + 1))) continue;
      const key = nameKey(name);
      if (
        seen.has(key) ||
        linkTexts.some((other) => other.length > 5 && (key.includes(other) || other.includes(key)))
      )
        continue;
      seen.add(key);
      found.push({ name, evidence: { block: id, start: match.index, end } });
    }
  }
  return found;
}
