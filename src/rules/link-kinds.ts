import type { LinkKind } from "../model/source-summary.ts";

/**
 * What a link's address says of what it leads to: first rule that fits decides, so the
 * more exact stand first. Hosts of one language's countries stand with the language.
 * Samples stand in `tests/unit/sources/samples/links.ts`.
 */
export interface LinkRule {
  /** Never changes. */
  id: string;
  kind: LinkKind;
  why: string;
  /** Hosts or domains (with all subdomains), also with the beginning of a path. */
  hosts?: string;
  /** A regular expression, any case, over host, path and query: "host.example/path?query". */
  address?: string;
}

/** Matches a host that has one of some labels, a regular expression, before its last. */
const label = (labels: string) => `^(?:[^/]+\\.)?(?:${labels})\\.`;

/** Hosts of a language's countries by what they lead to; they come before the rules. */
export type LinkHosts = Partial<Record<LinkKind, string>>;

export const LINK_RULES: LinkRule[] = [
  {
    id: "study-registry",
    kind: "study",
    why: "Registries and archives of research: an address there is one paper.",
    hosts:
      "doi.org arxiv.org biorxiv.org medrxiv.org ssrn.com osf.io ncbi.nlm.nih.gov europepmc.org jstor.org researchgate.net semanticscholar.org philpapers.org zenodo.org eric.ed.gov repec.org nber.org iza.org clinicaltrials.gov cochranelibrary.com cochrane.org core.ac.uk",
  },
  {
    id: "study-journal",
    kind: "study",
    why: "Houses that publish scholarly journals and little else.",
    hosts:
      "nature.com science.org sciencemag.org thelancet.com nejm.org jamanetwork.com bmj.com cell.com pnas.org plos.org sciencedirect.com springer.com tandfonline.com sagepub.com academic.oup.com journals.uchicago.edu royalsocietypublishing.org frontiersin.org mdpi.com hindawi.com acs.org rsc.org aps.org iop.org agu.org ieeexplore.ieee.org dl.acm.org ahajournals.org annualreviews.org biomedcentral.com elifesciences.org cambridge.org degruyter.com aeaweb.org mitpressjournals.org direct.mit.edu jbc.org eurosurveillance.org peerj.com karger.com",
  },
  {
    id: "study-path",
    kind: "study",
    why: "A path that names an article of a journal or a DOI.",
    address:
      "/doi/(?:abs/|full/|pdf/|10\\.)|/10\\.\\d{4,9}/|/(?:journal|journals)/[^/]+/(?:article|volume|issue)|/articles?/(?:PMC|pmid)",
  },
  {
    id: "court-records",
    kind: "court",
    why: "Collections of court records and judgments.",
    hosts:
      "courtlistener.com pacer.gov uscourts.gov supremecourt.gov supremecourtus.gov dockets.justia.com casetext.com scotusblog.com oyez.org bailii.org judiciary.uk supremecourt.uk canlii.org scc-csc.ca austlii.edu.au hcourt.gov.au nzlii.org courtsofnz.govt.nz indiankanoon.org curia.europa.eu hudoc.echr.coe.int echr.coe.int icj-cij.org icc-cpi.int saflii.org main.sci.gov.in",
  },
  {
    id: "court-label",
    kind: "court",
    why: "Government hosts with a court in their name, and Brazil's judiciary domain.",
    address: label(
      "courts|court|judiciary|gericht|tribunal|tribunaux|justice-courts|jus|domstol|rettspraksis",
    ),
  },
  {
    id: "filing-registry",
    kind: "filing",
    why: "Registers in which companies, parties and lobbyists must file.",
    hosts:
      "sec.gov fec.gov lda.senate.gov companieshouse.gov.uk sedar.com sedarplus.ca asic.gov.au opencorporates.com hkexnews.hk londonstockexchange.com regulations.gov documentcloud.org projects.propublica.org propublica.org/nonprofits uspto.gov epo.org patents.google.com",
  },
  {
    id: "filing-path",
    kind: "filing",
    why: "Annual and quarterly reports in an investors' section.",
    address:
      "/(?:investor|investors|investor-relations|ir)/.*(?:10-?[kq]|annual|quarter|report|filing)|/sec-filings?/",
  },
  {
    id: "law-texts",
    kind: "law",
    why: "Official collections of laws and bills.",
    hosts:
      "congress.gov govinfo.gov federalregister.gov ecfr.gov uscode.house.gov legislation.gov.uk bills.parliament.uk eur-lex.europa.eu legislation.gov.au laws-lois.justice.gc.ca leginfo.legislature.ca.gov legiscan.com law.cornell.edu irishstatutebook.ie indiacode.nic.in legislation.govt.nz treaties.un.org",
  },
  {
    id: "data-portal",
    kind: "data",
    why: "Statistical offices and open data.",
    hosts:
      "census.gov bls.gov bea.gov data.gov fred.stlouisfed.org eia.gov ourworldindata.org worldbank.org oecd.org ec.europa.eu/eurostat ons.gov.uk abs.gov.au statcan.gc.ca stats.govt.nz data.gov.uk data.europa.eu data.un.org unstats.un.org kaggle.com data.humdata.org github.com/owid covid19.who.int nces.ed.gov ucr.fbi.gov acleddata.com gapminder.org statista.com flightradar24.com marinetraffic.com pewresearch.org gallup.com yougov.co.uk yougov.com ipsos.com",
  },
  {
    id: "data-path",
    kind: "data",
    why: "Files and pages that offer data as such.",
    address:
      "\\.(?:csv|xlsx?|json|geojson|ods)$|/(?:datasets?|statistics|statistik|statistiken|estadisticas|statistiques|dashboard)/",
  },
  {
    id: "press-wire",
    kind: "press-release",
    why: "Services that publish what companies send them.",
    hosts:
      "prnewswire.com prnewswire.co.uk businesswire.com globenewswire.com newswire.com newswire.ca prweb.com accesswire.com einpresswire.com eurekalert.org cision.com marketscreener.com prleap.com apnews.com/press-release",
  },
  {
    id: "press-path",
    kind: "press-release",
    why: "Press rooms of companies, bodies and universities.",
    address:
      "/(?:press|media|news|presse|prensa|stampa|imprensa|pers|pressrum|presserom|newsroom)[-_/]?(?:cent(?:er|re)/?)?(?:releases?|room|mitteilung(?:en)?|communiques?|comunicados?|comunicati|berichten|meddelanden|meldinger|meddelelser)|/(?:pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|comunicati(?:-stampa)?|persberichten?|pressmeddelanden?|pressemeldinger|pressemeddelelser)(?:/|$)",
  },
  {
    id: "press-host",
    kind: "press-release",
    why: "Hosts that are a press room.",
    address: label(
      "press|presse|newsroom|prensa|pressroom|investors|investor|mediaroom|pressoffice|presscentre",
    ),
  },
  {
    id: "official-domain",
    kind: "official",
    why: "Domains that only governments, their militaries and international bodies may hold.",
    address:
      "^(?:[^/]*\\.)?(?:gov|mil|int|europa\\.eu|gc\\.ca|(?:gov|gob|gouv|govt|gub|gv|mil|mod|nhs|police|parliament)\\.\\w\\w|gov\\.(?:wales|scot)|go\\.(?:jp|kr|th|id|ke))/",
  },
  {
    id: "official-host",
    kind: "official",
    why: "Governments, parliaments, agencies and international bodies with an address of their own.",
    hosts:
      "un.org who.int unicef.org unhcr.org ohchr.org imf.org ecb.europa.eu nato.int osce.org coe.int oas.org au.int wto.org ilo.org iaea.org icrc.org interpol.int europol.europa.eu consilium.europa.eu europarl.europa.eu bankofengland.co.uk royal.uk vatican.va canada.ca esa.int cern.ch",
  },
  {
    id: "social",
    kind: "social",
    why: "Networks on which people post: the post may be the source, the network is not.",
    hosts:
      "twitter.com x.com facebook.com fb.com instagram.com threads.net threads.com tiktok.com youtube.com youtu.be linkedin.com reddit.com t.me telegram.me telegram.org whatsapp.com wa.me snapchat.com pinterest.com tumblr.com bsky.app mastodon.social truthsocial.com vimeo.com twitch.tv discord.com discord.gg substack.com medium.com flickr.com soundcloud.com spotify.com gab.com rumble.com odysee.com parler.com xing.com",
  },
  {
    id: "shop",
    kind: "shop",
    why: "Shops and affiliate links.",
    hosts:
      "amzn.to etsy.com walmart.com target.com bestbuy.com aliexpress.com alibaba.com temu.com shein.com flipkart.com play.google.com apps.apple.com itunes.apple.com bookshop.org barnesandnoble.com waterstones.com awin1.com skimlinks.com go.skimresources.com shareasale.com linksynergy.com tradedoubler.com clickbank.net howl.me shop-links.co fave.co booking.com airbnb.com ticketmaster.com eventbrite.com kickstarter.com gofundme.com store.steampowered.com",
  },
  {
    id: "shop-label",
    kind: "shop",
    why: "Hosts that call themselves a shop.",
    address: label("amazon|ebay|shop|store|tienda|boutique|loja|negozio|butikk|deals|tickets"),
  },
  {
    id: "shop-path",
    kind: "shop",
    why: "Paths of shops and affiliate redirects.",
    address:
      "/(?:shop|store|tienda|boutique|loja|cart|checkout|product|products|produkt|produkte)/|/dp/[A-Z0-9]{10}|[?&](?:tag|affid|affiliate|aff_id|ref_)=",
  },
  {
    id: "official-label",
    kind: "official",
    why: "Bodies of a state by the words of their host.",
    address: label(
      "police|polizei|policia|police-nationale|parlament|parliament|bundestag|senate|senado|city|county|council|cityof|gemeinde|kommune|ayuntamiento",
    ),
  },
  {
    id: "news-label",
    kind: "news",
    why: "Hosts that call themselves news.",
    address: label("news|noticias|nachrichten|nieuws|nyheter|nyheder|actu|edition"),
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
