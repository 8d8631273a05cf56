import { bareText } from "../../rules/fold.ts";
import { isPost } from "../../rules/posts.ts";
import { names } from "../../rules/promo/names.ts";
import type { Candidate } from "../page/candidate.ts";
import type { PageElement } from "../page/page-tree.ts";
import { endsSentence } from "../page/sentence-end.ts";
import { destinationsOf } from "./destinations.ts";
import type { Evidence, Facts, LinkFact, Signal } from "./evidence.ts";
import { sameSite } from "./facts.ts";
import { FULL_LINK } from "./forms.ts";

/** Where a publication says how it works: what it corrects, what it holds itself to. */
const STANDARDS_PATH =
  /\/[^/]*(correct|ethic|standards|methodology|correcci|rectificat|korrektur|richtlinien|transparen)[^/]*\/?$/;
/** Addresses of documents and sources: a link to one is part of the story. */
const DOCUMENT =
  /\.(pdf|docx?|xlsx?|csv|pptx?|txt|zip)$|(^|\/)(documents?|docs|judgments?|rulings?|opinions|transcripts?|filings?|pdfs?|attachments?|dokumente?)\//;
const PICTURE_FILE = /\.(jpe?g|png|gif|webp|avif|svg|bmp|tiff?)($|~|\/)/;
/** The same as what a page shows, and pages that show nothing but an attached picture. */
const PICTURE_PAGE = /[=/][^=&/]+\.(jpe?g|png|gif|webp|avif|svg)(&|$)|[?&]attachment_id=\d/i;
/** Pages that show one chart or map, or let readers use it. */
const GRAPHIC_PATH =
  /\/(graphics?|charts?|infographics?|interactives?|maps?|grafiken?|infografiken?|karten?|infographies?|infograf[ií]as?|infografi(k|ca|che)|gr[aá]ficos?|mapas?|wykresy?)\//;
/** An address that names a story: a slug of several words, or a numbered page. */
const STORY_PATH =
  /[a-z\d%]([-_][a-z\d%]+){2,}|\/\d{4,}|\d{4}\/\d{2}|\.html?$|\/(a|n|r|p|post|article|story|news|read)\/\w+/;
/** Characters of an address's query that are read. */
const MAX_QUERY = 300;
/** Topic pages: story sentences link to them in passing. */
const TOPIC_PATH = /\/(tags?|topics?|thema|themen|sujet|tema|people|person|author|wiki|company|quote)\//;

/** Places that keep documents, studies and registers for others. */
const DOCUMENT_HOST =
  /^(\w+\.)?(documentcloud\.org|scribd\.com|docdroid\.\w+|issuu\.com|arxiv\.org|doi\.org|docs\.google\.com(?!\/forms)|drive\.google\.com|eur-lex\.europa\.eu)\//;

/** Institutions: what they publish is a source. */
const INSTITUTION =
  /^[^/]*\.(gov|gob|gouv|govt|mil|edu|int|ac|go)(\.[a-z]{2})?\/|^(gov|europa)\.[a-z]{2}\/|\.europa\.eu\//;
/** Charts and photographs that others show with a link to where they keep them. */
const PICTURE_HOST =
  /^([\w-]+\.)?(statista\.com|flickr\.com|commons\.wikimedia\.org|datawrapper\.(de|dwcdn\.net)|infogram\.com|public\.tableau\.com|ourworldindata\.org|flourish\.studio)\//;
/** The format or size of what is kept in a file. */
const FILE_NOTE = /\bPDF\b|\b\d+([.,]\d+)? ?(KB|kB|MB|Ko|Mo|КБ|МБ)\b/;

/** What the story is told from, or shows with leave of its maker. */
export function isDocument({ address, text, own }: LinkFact): boolean {
  if (DOCUMENT.test(address) || FILE_NOTE.test(text)) return true;
  return !own && [DOCUMENT_HOST, PICTURE_HOST, INSTITUTION].some((place) => place.test(address));
}

/** Whether a frame shows a document, or a chart of those who draw them for others. */
export function showsSource({ tag, attributes: { src } }: PageElement): boolean {
  const address = tag === "iframe" ? URL.parse(src ?? "", "https://frame.invalid") : null;
  const place = address === null ? "" : address.host + address.pathname;
  return DOCUMENT_HOST.test(place) || PICTURE_HOST.test(place);
}

export function isPictureFile(link: LinkFact): boolean {
  return PICTURE_FILE.test(link.address) || PICTURE_PAGE.test(link.url?.search.slice(0, MAX_QUERY) ?? "");
}

/** To a chart or map on a page of its own, or on a host that is named so. */
export function leadsToGraphic({ address }: LinkFact): boolean {
  return (
    GRAPHIC_PATH.test(address) ||
    /^(maps|charts?|interactives?|graphics)\.|^(www\.)?(google\.[a-z.]+\/maps|openstreetmap\.org)/.test(
      address,
    )
  );
}

export function leadsToStory(link: LinkFact): boolean {
  if (link.self || isDocument(link) || isPictureFile(link) || link.address === "") return false;
  const path = link.address.slice(link.address.indexOf("/"));
  return STORY_PATH.test(path) && !TOPIC_PATH.test(path) && !STANDARDS_PATH.test(path);
}

/** To what somebody wrote on a network: a page that shows it quotes it. */
export function leadsToPost({ address }: LinkFact): boolean {
  return isPost(address);
}

/** Characters of a path that names no story. */
const SHORT_PATH = 40;

/** A place of the publication's own, not a story, a topic or a document: a shop, a game, an account, a numbered entry. */
export function leadsToService(link: LinkFact): boolean {
  if (!link.own || link.self || link.address === "" || isDocument(link) || isPictureFile(link)) return false;
  const path = link.address.slice(link.address.indexOf("/"));
  if (path.length > SHORT_PATH || path.length <= 1) return false;
  return ![STORY_PATH, TOPIC_PATH, STANDARDS_PATH].some((told) => told.test(path));
}

/** Characters outside links that tell something, and the share of links within sentences. */
const TELLING = 60;
const MAX_IN_PASSING = 0.5;

/** A mailbox of the page's own site, or one that the reader's own program asks for. */
function isOwnMailbox({ url }: LinkFact, { around }: Facts): boolean {
  if (url?.protocol !== "mailto:") return false;
  const host = url.pathname.split("@")[1]?.toLowerCase();
  return host === undefined || sameSite(host, around.host);
}

/** Addresses that serve no other purpose. */
const SURE_DESTINATIONS = new Set(["to-channel", "to-share"]);

/** Letters of a site's or an account's name that tell it from others. */
const MIN_NAME = 4;

/** The publication's own account somewhere: it is named as the site is. */
function isOwnProfile({ address }: LinkFact, { around }: Facts): boolean {
  const account = bareText(address.slice(address.lastIndexOf("/", address.length - 2) + 1));
  const site = bareText(around.host.split(".").at(-2) ?? "");
  if (account.length < MIN_NAME || site.length < MIN_NAME) return false;
  return account.startsWith(site) || site.startsWith(account);
}

/** It hands the page's own address on to another site, or to a mail without an addressee. */
function handsOn({ url, own }: LinkFact, { around }: Facts): boolean {
  if (!url || own || around.path.length < MIN_PATH) return false;
  return decoded(url.search.slice(0, MAX_QUERY).toLowerCase()).includes(around.host + around.path);
}

/** A picture without words that hands the page on: a button, whatever it stands in. */
export function isShareIcon(link: LinkFact, facts: Facts): boolean {
  if (!link.pictured || link.text !== "" || link.self) return false;
  return [...destinationsOf(link.address)].some(({ id }) => id === "to-share") || handsOn(link, facts);
}

/** Characters of a path that is no front page's. */
const MIN_PATH = 8;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Share of its words that the story has as well, below which a text speaks of something else. */
const STRANGE = 0.2;
/** Characters of a line that is nothing but a link to share by. */
const LABEL_LENGTH = 40;
/** Writes to somebody whose number it gives. */
const TO_NUMBER = /^wa\.me\/\+?\d|[?&]phone=(?:\+|%2B)?\d/i;
/** Characters of a line that only offers a channel. */
const OFFER_LENGTH = 160;

/** A line that is nothing but a link to share by; a sentence of the story, or a heading, can be one too. */
function isShareLabel({ address, url }: LinkFact, { shape, text, linkShare }: Candidate): boolean {
  if ((shape !== "paragraph" && shape !== "box") || text.length > LABEL_LENGTH || endsSentence(text))
    return false;
  return linkShare >= FULL_LINK && !TO_NUMBER.test(address + (url?.search ?? ""));
}

function weightOf(id: string, link: LinkFact, candidate: Candidate, facts: Facts): number {
  const { around } = facts;
  const { text, shape } = candidate;
  if (id === "to-profile") return isOwnProfile(link, facts) ? 0.6 : 0.3;
  if (!SURE_DESTINATIONS.has(id)) return link.own ? 0.6 : 0.4;
  if (id === "to-share" && isShareLabel(link, candidate)) return 0.95;
  const offers = text.length <= OFFER_LENGTH && (shape === "paragraph" || shape === "box");
  return offers && id === "to-channel" && around.prose.shared(candidate) < STRANGE ? 0.8 : 0.6;
}

/** A link elsewhere that tells there, as partners agree, from which site its reader comes. */
function isReferral({ around: { host } }: Facts): (link: LinkFact) => boolean {
  return ({ own, url }) => {
    const source = url?.searchParams.get("utm_source")?.toLowerCase().split(".")[0] ?? "";
    return !own && source !== "" && host.split(".").includes(source);
  };
}

export const linkSignals: readonly Signal[] = [
  {
    id: "link-destination",
    cue: "link",
    reason: "link_destination",
    find: (candidate, facts) => {
      const best = new Map<Evidence["role"], number>();
      for (const link of facts.links) {
        // A place of the page itself: its address is the story's own.
        if (link.self) continue;
        const [rule] = destinationsOf(link.address);
        if (!rule) continue;
        const onlyOwn = !["follow", "share", "app", "product", "advertisement"].includes(rule.role);
        if (onlyOwn && !link.own && !rule.isElsewhere) continue;
        const weight = weightOf(rule.id, link, candidate, facts);
        best.set(
          rule.role,
          Math.max(best.get(rule.role) ?? 0, facts.short || candidate.shape === "box" ? weight : weight / 2),
        );
      }
      if (best.size === 0 && facts.links.some((link) => handsOn(link, facts))) best.set("share", 0.6);
      if (facts.short && facts.links.some((link) => isOwnMailbox(link, facts))) best.set("comment", 0.3);
      return [...best].map(([role, weight]) => ({ role, weight }));
    },
  },
  {
    id: "paid-link",
    cue: "link",
    reason: "paid_link",
    find: (candidate, facts) => {
      if (
        candidate.shape === "paragraph" &&
        candidate.linkShare > 0.9 &&
        facts.links.every(isReferral(facts))
      )
        return [{ role: "advertisement", weight: 0.95 }];
      const paid = facts.links.filter(({ rel }) => /\bsponsored\b/.test(rel)).length;
      if (paid === 0 || candidate.text.length > 500) return [];
      // Guides link what they tell of: where sentences stand around it the link alone says little.
      if (candidate.shape === "paragraph" && facts.plain >= TELLING && candidate.linkShare < MAX_IN_PASSING)
        return [{ role: "advertisement", weight: 0.2 }];
      return [{ role: "advertisement", weight: paid === facts.links.length ? 0.7 : 0.4 }];
    },
  },
  {
    id: "name-words",
    cue: "name",
    reason: "named_so",
    find: (candidate, { around }) => {
      if (candidate.names.length === 0) return [];
      const all = candidate.names.slice(0, 60);
      const joined = all.join(" ");
      // What a house calls its boxes, and the story's own paragraphs as well, tells nothing of what stands among them.
      const unlike = () => all.filter((word) => !around.prose.isCalled(word)).join(" ");
      const weight = candidate.prose > 1 ? 0.3 : 0.5;
      return names
        .filter(({ pattern }) => pattern.test(joined))
        .filter(({ role, pattern }) => role !== "house-promo" || pattern.test(unlike()))
        .map(({ role }) => ({ role, weight }));
    },
  },
];

/** The links that lead to other stories of the same site. */
export function ownStories(facts: Facts): LinkFact[] {
  return facts.links.filter((link) => link.own && leadsToStory(link));
}
