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
      "doi.org arxiv.org biorxiv.org medrxiv.org ssrn.com osf.io ncbi.nlm.nih.gov europepmc.org jstor.org researchgate.net " +
      "semanticscholar.org zenodo.org eric.ed.gov repec.org nber.org iza.org clinicaltrials.gov cochranelibrary.com " +
      "nature.com science.org thelancet.com nejm.org jamanetwork.com bmj.com cell.com pnas.org plos.org sciencedirect.com " +
      "springer.com onlinelibrary.wiley.com tandfonline.com sagepub.com academic.oup.com frontiersin.org mdpi.com hindawi.com acs.org " +
      "rsc.org aps.org iop.org ieeexplore.ieee.org dl.acm.org ahajournals.org biomedcentral.com elifesciences.org " +
      "cambridge.org degruyter.com",
  },
  {
    id: "study-path",
    kind: "study",
    why: "A path that names an article of a journal or a DOI.",
    address: "/doi/|/10\\.\\d{4,9}/|/journals?/[^/]+/(?:article|volume|issue)|/articles?/(?:PMC|pmid)",
  },
  {
    id: "court",
    kind: "court",
    why: "Collections of court records and judgments, and hosts with a court in their name.",
    places:
      "courtlistener.com pacer.gov uscourts.gov supremecourt.gov dockets.justia.com law.justia.com casetext.com scotusblog.com oyez.org " +
      "bailii.org supremecourt.uk canlii.org scc-csc.ca austlii.edu.au hcourt.gov.au nzlii.org indiankanoon.org curia.europa.eu " +
      "echr.coe.int icj-cij.org icc-cpi.int saflii.org courts. court. judiciary. tribunal.",
  },
  {
    id: "filing",
    kind: "filing",
    why: "Registers in which companies, parties and lobbyists must file.",
    places:
      "sec.gov fec.gov lda.senate.gov company-information.service.gov.uk sedar.com sedarplus.ca asic.gov.au opencorporates.com hkexnews.hk " +
      "regulations.gov documentcloud.org projects.propublica.org uspto.gov epo.org patents.google.com /sec-filing",
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
      "congress.gov govinfo.gov federalregister.gov ecfr.gov uscode.house.gov bills.parliament.uk eur-lex.europa.eu irishstatutebook.ie " +
      "indiacode.nic.in laws-lois.justice.gc.ca legiscan.com law.cornell.edu treaties.un.org legislation. leginfo.",
  },
  {
    id: "data",
    kind: "data",
    why: "Statistical offices, pollsters and open data.",
    places:
      "census.gov bls.gov bea.gov fred.stlouisfed.org eia.gov ourworldindata.org worldbank.org oecd.org ec.europa.eu/eurostat ons.gov.uk " +
      "abs.gov.au statcan.gc.ca unstats.un.org kaggle.com github.com/owid nces.ed.gov acleddata.com gapminder.org statista.com " +
      "flightradar24.com marinetraffic.com pewresearch.org gallup.com yougov.com yougov.co.uk ipsos.com data. stats. " +
      "/dataset /statistics/ /dashboard/",
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
      "prnewswire.com prnewswire.co.uk businesswire.com globenewswire.com newswire.com newswire.ca prweb.com accesswire.com " +
      "einpresswire.com eurekalert.org cision.com apnews.com/press-release press. newsroom. pressroom. investors. mediaroom.",
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
      "un.org unicef.org unhcr.org ohchr.org imf.org wto.org ilo.org iaea.org icrc.org oas.org osce.org bankofengland.co.uk royal.uk canada.ca " +
      "vatican.va cern.ch police. parliament. senate. city. county. council.",
  },
  {
    id: "social",
    kind: "social",
    why: "Networks on which people post: the post may be the source, the network is not.",
    places:
      "twitter.com x.com facebook.com fb.com instagram.com threads.net threads.com tiktok.com youtube.com youtu.be linkedin.com reddit.com " +
      "t.me telegram.org whatsapp.com snapchat.com pinterest.com tumblr.com bsky.app mastodon.social truthsocial.com vimeo.com twitch.tv " +
      "discord.com substack.com medium.com flickr.com soundcloud.com spotify.com gab.com rumble.com parler.com",
  },
  {
    id: "shop",
    kind: "shop",
    why: "Shops and affiliate links.",
    places:
      "amzn.to etsy.com walmart.com target.com bestbuy.com aliexpress.com temu.com shein.com play.google.com apps.apple.com " +
      "itunes.apple.com bookshop.org barnesandnoble.com waterstones.com skimresources.com shareasale.com linksynergy.com booking.com " +
      "airbnb.com ticketmaster.com eventbrite.com kickstarter.com gofundme.com amazon. ebay. shop. store. deals. tickets.",
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
  /(?:news|times|post|herald|tribune|gazette|chronicle|journal|telegraph|guardian|observer|zeitung|anzeiger|kurier|nachrichten|bladet|posten|avisen|tidende|tidning|presse|radio|press|magazine|daily|express|dispatch|examiner|inquirer|sentinel|diario|periodico|noticias|gazzetta|corriere|giornale|dagblad|nieuws|wyborcza|tv)$|^(?:news|diario|radio|tv|le(?:monde|figaro|parisien)|el(?:pais|mundo|periodico|confidencial))/;

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
