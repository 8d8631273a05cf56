import type { LinkKind } from "../model/source-summary.ts";

/**
 * What a link's address says of what it leads to: first rule that fits decides, so the more exact stand first.
 * Hosts of one language's countries stand with the language. Samples stand in `tests/unit/sources/samples/links.ts`.
 */
export interface LinkRule {
  /** Never changes. */
  id: string;
  kind: LinkKind;
  why: string;
  /**
   * Hosts or domains (with all subdomains), also with the beginning of a path: "ec.europa.eu/eurostat"; labels
   * that stand before a point in the host: "court."; stretches of the path: "/statistics".
   */
  places?: string;
  /** A regular expression, any case, over host, path and query: "host.example/path?query". */
  address?: string;
}

/** Places of a language's countries by what they lead to; they come before the rules. */
export type LinkPlaces = Partial<Record<LinkKind, string>>;

export const LINK_RULES: LinkRule[] = [
  {
    id: "study",
    kind: "study",
    why: "Registries and archives of research, and houses that publish scholarly journals and little else.",
    places:
      "doi.org arxiv.org biorxiv.org medrxiv.org ssrn.com ncbi.nlm.nih.gov jstor.org nber.org " +
      "nature.com thelancet.com jamanetwork.com bmj.com sciencedirect.com springer.com academic.oup.com cambridge.org journals.",
  },
  {
    id: "study-path",
    kind: "study",
    why: "A path that names an article of a journal or a DOI.",
    address: "/doi/|[/=]10\\.\\d{4,9}/|/journals?/[^/]+/(?:article|volume|issue)|/articles?/(?:PMC|pmid)",
  },
  {
    id: "court",
    kind: "court",
    why: "Hosts with a court in their name, and collections of court records and judgments.",
    places:
      "court. courts. uscourts. supremecourt. judiciary. tribunal. courtlistener. justia. " +
      "curia.europa.eu echr.coe.int",
  },
  {
    id: "filing",
    kind: "filing",
    why: "Registers in which companies, parties and lobbyists must file.",
    places:
      "sec.gov fec.gov company-information.service.gov.uk " +
      "regulations.gov documentcloud.org uspto.gov /sec-filing",
  },
  {
    id: "filing-path",
    kind: "filing",
    why: "Annual and quarterly reports in an investors' section.",
    address: "/(?:investors?|investor-relations|ir)/.*(?:10-?[kq]|annual|quarter|report|filing)",
  },
  {
    id: "law",
    kind: "law",
    why: "Official collections of laws and bills.",
    places:
      "legislation. leginfo. laws. bills. treaties. eur-lex. congress.gov govinfo.gov federalregister.gov ecfr.gov " +
      "law.cornell.edu",
  },
  {
    id: "data",
    kind: "data",
    why: "Statistical offices, pollsters and open data.",
    places:
      "data. stats. census. bls.gov eia.gov fred. ourworldindata.org worldbank.org oecd.org ec.europa.eu/eurostat " +
      "ons.gov.uk pewresearch.org gallup. yougov. /dataset /statistics/ /dashboard/",
  },
  {
    id: "data-path",
    kind: "data",
    why: "Files that hold data as such.",
    address: "\\.(?:csv|xlsx?|json|geojson|ods)$",
  },
  {
    id: "press",
    kind: "press-release",
    why: "Services that publish what companies send them, and press rooms.",
    places:
      "press. newsroom. pressroom. investors. prnewswire. businesswire. globenewswire. newswire. " +
      "eurekalert.org apnews.com/press-release",
  },
  {
    id: "press-path",
    kind: "press-release",
    why: "Press rooms of companies, bodies and universities.",
    address: "/(?:press|media|news)[-_/]?(?:cent(?:er|re)/?)?(?:releases?|room)",
  },
  {
    id: "official-domain",
    kind: "official",
    why: "Domains that only governments, their militaries and international bodies may hold.",
    address:
      "^(?:[^/]*\\.)?(?:gov|mil|int|europa\\.eu|gc\\.ca|(?:gov|gob|gouv|govt|gub|gv|mil|mod|nhs|police|parliament)\\.\\w\\w|gov\\.(?:wales|scot)|go\\.(?:jp|kr|th|id|ke))/",
  },
  {
    id: "official",
    kind: "official",
    why: "International bodies with an address of their own, and bodies of a state by the words of their host.",
    places:
      "un.org unhcr.org ohchr.org imf.org wto.org icrc.org bankofengland.co.uk canada.ca " +
      "police. parliament. senate. city. county. council.",
  },
  {
    id: "social",
    kind: "social",
    why: "Networks on which people post: the post may be the source, the network is not.",
    places:
      "twitter.com x.com facebook.com instagram.com threads. tiktok.com youtube.com youtu.be linkedin.com reddit.com t.me telegram. " +
      "bsky.app mastodon. truthsocial. substack.com medium.com",
  },
  {
    id: "shop",
    kind: "shop",
    why: "Shops and affiliate links.",
    places:
      "shop. store. deals. tickets. amazon. amzn.to ebay. etsy. walmart. aliexpress. play.google.com apps.apple.com " +
      "bookshop.org booking.com ticketmaster. kickstarter.",
  },
  {
    id: "shop-path",
    kind: "shop",
    why: "Paths of shops and affiliate redirects.",
    address:
      "/(?:shop|store|cart|checkout|products?)/|/dp/[A-Z0-9]{10}|[?&](?:tag|affid|affiliate|aff_id|ref_)=",
  },
  {
    id: "news-label",
    kind: "news",
    why: "Hosts that call themselves news.",
    places: "news. edition.",
  },
];

/** Endings and beginnings of the owner's label that tell a news house ("harborpost", "kystavisen"). */
export const NEWS_OWNER =
  /(?:news|times|post|herald|tribune|gazette|chronicle|journal|telegraph|guardian|observer|press|magazine|daily|express|dispatch|examiner|inquirer|sentinel|radio|tv|presse|zeitung|anzeiger|kurier|bladet|posten|avisen|tidende|tidning|diario|giornale|nieuws)$|^(?:news|diario|radio|tv|le(?:monde|figaro|parisien)|el(?:pais|mundo))/;

/** Which kinds come first: what a reader can check herself stands before what others made of it. */
export const LINK_ORDER: LinkKind[] = [
  "study",
  "court",
  "filing",
  "law",
  "data",
  "official",
  "press-release",
  "news",
  "social",
  "other",
  "own",
  "shop",
];
