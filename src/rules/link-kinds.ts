import type { LinkKind } from "../model/source-summary.ts";

/**
 * What a link's address says of what it leads to: first rule that fits decides, so the more exact stand first.
 * Bodies of all countries stand here: an English story links a German court too.
 * Samples stand in `tests/unit/sources/samples/links.ts`.
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

export const LINK_RULES: LinkRule[] = [
  {
    id: "study",
    kind: "study",
    why: "Registries and archives of research, where an address is one paper, and hosts that call themselves journals.",
    places:
      "doi.org arxiv.org biorxiv.org medrxiv.org ssrn.com osf.io ncbi.nlm.nih.gov europepmc.org jstor.org researchgate.net " +
      "semanticscholar.org philpapers.org scielo.org scielo.br hal.science zenodo.org eric.ed.gov repec.org nber.org iza.org " +
      "clinicaltrials.gov cochranelibrary.com cochrane.org core.ac.uk persee.fr cairn.info dialnet.unirioja.es journals.",
  },
  {
    id: "study-journal",
    kind: "study",
    why: "Houses that publish scholarly journals and little else.",
    places:
      "nature.com science.org sciencemag.org thelancet.com nejm.org jamanetwork.com bmj.com cell.com pnas.org plos.org " +
      "sciencedirect.com springer.com onlinelibrary.wiley.com tandfonline.com sagepub.com academic.oup.com " +
      "royalsocietypublishing.org frontiersin.org mdpi.com hindawi.com acs.org rsc.org aps.org iop.org agu.org " +
      "ieeexplore.ieee.org dl.acm.org ahajournals.org annualreviews.org biomedcentral.com elifesciences.org cambridge.org " +
      "degruyter.com aeaweb.org mitpressjournals.org direct.mit.edu jbc.org eurosurveillance.org peerj.com karger.com " +
      "thieme-connect.de aerzteblatt.de",
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
      "court. courts. uscourts. supremecourt. supremecourtus. judiciary. tribunal. tribunaux. domstol. gericht. rettspraksis. jus.br " +
      "courtlistener. pacer. justia. casetext.com scotusblog.com oyez.org bailii.org canlii.org scc-csc.ca austlii.edu.au " +
      "hcourt.gov.au nzlii.org courtsofnz.govt.nz indiankanoon.org sci.gov.in saflii.org curia.europa.eu echr.coe.int " +
      "icj-cij.org icc-cpi.int " +
      "bundesverfassungsgericht.de bundesgerichtshof.de bverwg.de rechtsprechung-im-internet.de bger.ch " +
      "conseil-etat.fr conseil-constitutionnel.fr courdecassation.fr juportal.be poderjudicial.es tribunalconstitucional.es " +
      "cortecostituzionale.it cortedicassazione.it tribunalconstitucional.pt rechtspraak.nl " +
      "hogeraad.nl domstol.no domstol.se domstol.dk",
  },
  {
    id: "filing",
    kind: "filing",
    why: "Registers in which companies, parties, inventors and lobbyists must file.",
    places:
      "sec.gov fec.gov lda.senate.gov company-information.service.gov.uk companieshouse.gov.uk sedar.com sedarplus.ca " +
      "asic.gov.au opencorporates.com hkexnews.hk londonstockexchange.com regulations.gov documentcloud.org " +
      "projects.propublica.org propublica.org/nonprofits uspto.gov epo.org patents.google.com /sec-filing " +
      "handelsregister.de unternehmensregister.de bundesanzeiger.de lobbyregister.bundestag.de infogreffe.fr societe.com " +
      "amf-france.org registromercantil.es cnmv.es consob.it cvm.gov.br zefix.ch brreg.no bolagsverket.se kvk.nl",
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
    why: "Official collections of laws and bills, and the collections everybody cites.",
    places:
      "legislation. leginfo. laws. laws-lois. bills. treaties. uscode. eur-lex. congress.gov govinfo.gov federalregister.gov " +
      "ecfr.gov legiscan.com law.cornell.edu irishstatutebook.ie indiacode.nic.in " +
      "gesetze-im-internet.de dejure.org bgbl.de dip.bundestag.de dserver.bundestag.de fedlex.admin.ch ris.bka.gv.at " +
      "legifrance.gouv.fr boe.es normattiva.it gazzettaufficiale.it planalto.gov.br diariodarepublica.pt dre.pt " +
      "wetten.overheid.nl lovdata.no riksdagen.se retsinformation.dk finlex.fi isap.sejm.gov.pl zakonyprolidi.cz " +
      "npc.gov.cn e-gov.go.jp zakon.rada.gov.ua pravo.gov.ru mevzuat.gov.tr",
  },
  {
    id: "data",
    kind: "data",
    why: "Statistical offices, pollsters and open data.",
    places:
      "data. stats. unstats. census. bls.gov bea.gov eia.gov nces.ed.gov ucr.fbi.gov fred.stlouisfed.org ourworldindata.org " +
      "worldbank.org oecd.org ec.europa.eu/eurostat ons.gov.uk abs.gov.au statcan.gc.ca covid19.who.int kaggle.com " +
      "github.com/owid acleddata.com gapminder.org statista.com flightradar24.com marinetraffic.com pewresearch.org " +
      "gallup. yougov. ipsos. infratest-dimap.de " +
      "destatis.de statistik.at bfs.admin.ch insee.fr statbel.fgov.be ine.es istat.it ibge.gov.br ine.pt cbs.nl ssb.no " +
      "scb.se dst.dk stat.fi stat.gov.pl czso.cz stat.go.jp " +
      "/dataset /statistics/ /dashboard/ /statistik/ /statistiken/ /statistiques/ /estadisticas/",
  },
  {
    id: "data-path",
    kind: "data",
    why: "Files that hold data as such.",
    address: "\\.(?:csv|xlsx?|json|geojson|ods)$",
  },
  {
    id: "press-wire",
    kind: "press-release",
    why: "Services that publish what companies send them.",
    places:
      "prnewswire. businesswire. globenewswire. newswire. prweb.com accesswire.com einpresswire.com eurekalert.org cision. " +
      "mynewsdesk.com marketscreener.com prleap.com apnews.com/press-release presseportal.de presseportal.ch ots.at " +
      "pressebox.de idw-online.de ntb.no/presse kommunikasjon.ntb.no via.ritzau.dk comunicae.es " +
      "europapress.es/comunicados comunicati-stampa.net prtimes.jp",
  },
  {
    id: "official-body",
    kind: "official",
    why: "Governments, parliaments, agencies and international bodies with an address of their own.",
    places:
      "un.org who.int unicef.org unhcr.org ohchr.org imf.org wto.org ilo.org iaea.org icrc.org nato.int osce.org coe.int oas.org " +
      "au.int interpol.int europa.eu bankofengland.co.uk royal.uk canada.ca vatican.va kremlin.ru mid.ru esa.int cern.ch " +
      "bundesregierung.de bundestag.de bundesrat.de bundespraesident.de auswaertiges-amt.de bund.de bayern.de nrw.de rki.de " +
      "pei.de bka.de polizei.de dwd.de verfassungsschutz.de bundesbank.de parlament.gv.at admin.ch parlament.ch " +
      "elysee.fr service-public.fr gouv.fr anses.fr has-sante.fr senat.fr assemblee-nationale.fr fgov.be " +
      "lamoncloa.gob.es congreso.es senado.es guardiacivil.es governo.it senato.it camera.it quirinale.it bancaditalia.it " +
      "poliziadistato.it parlamento.pt leg.br rijksoverheid.nl overheid.nl tweedekamer.nl rivm.nl politie.nl knmi.nl " +
      "regeringen.se polisen.se folkhalsomyndigheten.se regjeringen.no stortinget.no dep.no kommune.no politiet.no fhi.no " +
      "mattilsynet.no regeringen.dk ft.dk politi.dk sst.dk",
  },
  {
    id: "press",
    kind: "press-release",
    why: "Hosts that are a press room, in the words of several languages.",
    places:
      "press. presse. prensa. imprensa. newsroom. pressroom. mediaroom. pressoffice. presscentre. investors. investor. " +
      "/pressemitteilung /pressemelding /pressemeddelelse /pressmeddelande /communique /comunicado /comunicati /persbericht /presse/meld",
  },
  {
    id: "press-path",
    kind: "press-release",
    why: "Press rooms of companies, bodies and universities.",
    address:
      "/(?:press|media|news|presse|prensa|stampa|imprensa|pers)[-_/]?(?:center/?|centre/?)?releases?(?![a-z])|/(?:press|media|news)[-_]?rooms?(?:/|$)|/(?:pressrum|presserom|salle-de-presse|sala-de-prensa|sala-stampa)(?:/|$)",
  },
  {
    id: "official-domain",
    kind: "official",
    why: "Domains that only governments, their militaries and international bodies may hold.",
    address:
      "^(?:[^/]*\\.)?(?:gov|mil|int|gc\\.ca|nic\\.in|(?:gov|gob|gouv|govt|gub|gv|mil|mod|nhs|police|parliament)\\.\\w\\w|gov\\.(?:wales|scot)|go\\.(?:jp|kr|th|id|ke))/",
  },
  {
    id: "official-label",
    kind: "official",
    why: "Bodies of a state by the words of their host.",
    places:
      "police. polizei. policia. police-nationale. parliament. parlament. bundestag. senate. senado. city. county. council. " +
      "gemeinde. gemeente. kommune. ayuntamiento.",
  },
  {
    id: "social",
    kind: "social",
    why: "Networks on which people post: the post may be the source, the network is not.",
    places:
      "twitter.com x.com facebook.com fb.com instagram.com threads.net threads.com tiktok.com youtube.com youtu.be linkedin.com " +
      "reddit.com t.me telegram.me telegram.org whatsapp.com wa.me snapchat.com pinterest. tumblr.com bsky.app mastodon. truthsocial. vk.com " +
      "ok.ru weibo.com weibo.cn douyin.com line.me vimeo.com twitch.tv discord.com discord.gg substack.com medium.com flickr.com " +
      "soundcloud.com spotify.com gab.com rumble.com odysee.com parler.com xing.com",
  },
  {
    id: "shop",
    kind: "shop",
    why: "Shops and affiliate links.",
    places:
      "shop. store. tienda. boutique. loja. negozio. butikk. deals. tickets. amazon. amzn.to ebay. etsy. walmart. target.com " +
      "bestbuy.com aliexpress. alibaba.com temu.com shein.com otto.de mediamarkt. saturn.de zalando. thalia.de bol.com " +
      "coolblue.nl fnac.com cdiscount.com elcorteingles.es mercadolibre. mercadolivre. magazineluiza.com.br " +
      "rakuten.co.jp flipkart.com play.google.com apps.apple.com itunes.apple.com bookshop.org barnesandnoble.com " +
      "waterstones.com awin1.com skimlinks.com skimresources.com shareasale.com linksynergy.com tradedoubler.com " +
      "clickbank.net howl.me shop-links.co fave.co booking.com airbnb. ticketmaster. eventbrite. kickstarter.com " +
      "gofundme.com steampowered.com",
  },
  {
    id: "shop-path",
    kind: "shop",
    why: "Paths of shops and affiliate redirects.",
    address:
      "/(?:shop|store|tienda|boutique|loja|cart|checkout|products?|produkte?)/|/dp/[A-Z0-9]{10}|[?&](?:tag|affid|affiliate|aff_id|ref_)=",
  },
  {
    id: "news-label",
    kind: "news",
    why: "Hosts that call themselves news.",
    places: "news. edition. noticias. nachrichten. nieuws. nyheter. nyheder. actu.",
  },
];

/** Last parts of the owner's label that tell a news house ("harborpost", "kystavisen"). */
export const NEWS_OWNER_ENDS =
  "news times post herald tribune gazette chronicle journal telegraph guardian observer press magazine daily express " +
  "dispatch examiner inquirer sentinel radio tv zeitung anzeiger kurier nachrichten presse bladet posten avisen tidende " +
  "tidning diario periodico noticias gazzetta corriere giornale dagblad nieuws wyborcza";

/** First parts of it. */
export const NEWS_OWNER_STARTS =
  "news diario radio tv lemonde lefigaro leparisien elpais elmundo elperiodico elconfidencial";

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
