import type { LinkKind } from "../model/source-summary.ts";

/**
 * What a link's address says of what it leads to: first rule that fits decides, so the
 * more exact stand first. `hosts`: whole hosts or domains (with all subdomains), or, with a
 * leading point, an ending such as ".gov". `labels`: one label of the host. `path`: a
 * regular expression over the path, any case; alone it fits every host.
 * Samples stand in `tests/unit/sources/samples/links.ts`.
 */
export interface LinkRule {
  /** Never changes. */
  id: string;
  kind: LinkKind;
  why: string;
  hosts?: string;
  /** Space-separated labels, any of which the host must have: "cour", "court". */
  labels?: string;
  path?: string;
}

export const LINK_RULES: LinkRule[] = [
  {
    id: "study-registry",
    kind: "study",
    why: "Registries and archives of research: an address there is one paper.",
    hosts:
      "doi.org arxiv.org biorxiv.org medrxiv.org ssrn.com osf.io pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov europepmc.org jstor.org " +
      "researchgate.net semanticscholar.org philpapers.org scielo.org scielo.br hal.science zenodo.org eric.ed.gov repec.org " +
      "nber.org iza.org clinicaltrials.gov cochranelibrary.com cochrane.org core.ac.uk persee.fr cairn.info dialnet.unirioja.es",
  },
  {
    id: "study-journal",
    kind: "study",
    why: "Houses that publish scholarly journals and little else.",
    hosts:
      "nature.com science.org sciencemag.org thelancet.com nejm.org jamanetwork.com bmj.com cell.com pnas.org plos.org " +
      "sciencedirect.com springer.com link.springer.com onlinelibrary.wiley.com tandfonline.com sagepub.com academic.oup.com " +
      "journals.uchicago.edu royalsocietypublishing.org frontiersin.org mdpi.com hindawi.com acs.org pubs.acs.org rsc.org aps.org " +
      "iop.org iopscience.iop.org agu.org agupubs.onlinelibrary.wiley.com ieeexplore.ieee.org dl.acm.org ahajournals.org " +
      "annualreviews.org biomedcentral.com elifesciences.org cambridge.org degruyter.com aeaweb.org mitpressjournals.org " +
      "direct.mit.edu jbc.org eurosurveillance.org peerj.com karger.com thieme-connect.de aerzteblatt.de",
  },
  {
    id: "study-path",
    kind: "study",
    why: "A path that names an article of a journal or a DOI.",
    path: "/doi/(?:abs/|full/|pdf/|10\\.)|/10\\.\\d{4,9}/|/(?:journal|journals)/[^/]+/(?:article|volume|issue)|/articles?/(?:PMC|pmid)",
  },
  {
    id: "court-records",
    kind: "court",
    why: "Collections of court records and judgments.",
    hosts:
      "courtlistener.com pacer.gov uscourts.gov supremecourt.gov supremecourtus.gov law.justia.com dockets.justia.com casetext.com " +
      "scotusblog.com oyez.org bailii.org judiciary.uk supremecourt.uk canlii.org scc-csc.ca austlii.edu.au hcourt.gov.au nzlii.org " +
      "courtsofnz.govt.nz indiankanoon.org curia.europa.eu hudoc.echr.coe.int echr.coe.int icj-cij.org icc-cpi.int " +
      "bundesverfassungsgericht.de bundesgerichtshof.de bverwg.de rechtsprechung-im-internet.de bger.ch conseil-etat.fr " +
      "conseil-constitutionnel.fr courdecassation.fr poderjudicial.es tribunalconstitucional.es cortecostituzionale.it " +
      "cortedicassazione.it stf.jus.br stj.jus.br rechtspraak.nl hogeraad.nl domstol.no domstol.se domstol.dk saflii.org " +
      "main.sci.gov.in conatus.be juportal.be tribunalconstitucional.pt",
  },
  {
    id: "court-label",
    kind: "court",
    why: "Government hosts with a court in their name, and Brazil's judiciary domain.",
    labels: "courts court judiciary gericht tribunal tribunaux justice-courts jus domstol rettspraksis",
  },
  {
    id: "filing-registry",
    kind: "filing",
    why: "Registers in which companies, parties and lobbyists must file.",
    hosts:
      "sec.gov edgar.sec.gov fec.gov lda.senate.gov find-and-update.company-information.service.gov.uk companieshouse.gov.uk " +
      "beta.companieshouse.gov.uk sedar.com sedarplus.ca asic.gov.au handelsregister.de unternehmensregister.de bundesanzeiger.de " +
      "lobbyregister.bundestag.de infogreffe.fr societe.com registromercantil.es opencorporates.com hkexnews.hk londonstockexchange.com " +
      "regulations.gov documentcloud.org projects.propublica.org propublica.org/nonprofits zefix.ch brreg.no bolagsverket.se kvk.nl " +
      "uspto.gov epo.org patents.google.com cvm.gov.br cnmv.es amf-france.org consob.it",
  },
  {
    id: "filing-path",
    kind: "filing",
    why: "Annual and quarterly reports in an investors' section.",
    path: "/(?:investor|investors|investor-relations|ir)/.*(?:10-?[kq]|annual|quarter|report|filing)|/sec-filings?/",
  },
  {
    id: "law-texts",
    kind: "law",
    why: "Official collections of laws and bills.",
    hosts:
      "congress.gov govinfo.gov federalregister.gov ecfr.gov uscode.house.gov legislation.gov.uk bills.parliament.uk " +
      "eur-lex.europa.eu gesetze-im-internet.de dejure.org bgbl.de dip.bundestag.de dserver.bundestag.de legifrance.gouv.fr boe.es " +
      "normattiva.it gazzettaufficiale.it planalto.gov.br diariodarepublica.pt dre.pt wetten.overheid.nl lovdata.no " +
      "riksdagen.se retsinformation.dk fedlex.admin.ch ris.bka.gv.at legislation.gov.au laws-lois.justice.gc.ca leginfo.legislature.ca.gov " +
      "legiscan.com law.cornell.edu isap.sejm.gov.pl zakonyprolidi.cz finlex.fi irishstatutebook.ie indiacode.nic.in " +
      "legislation.govt.nz npc.gov.cn elaws.e-gov.go.jp treaties.un.org zakon.rada.gov.ua pravo.gov.ru mevzuat.gov.tr",
  },
  {
    id: "data-portal",
    kind: "data",
    why: "Statistical offices and open data.",
    hosts:
      "census.gov bls.gov bea.gov data.gov fred.stlouisfed.org eia.gov ourworldindata.org data.worldbank.org worldbank.org data.oecd.org " +
      "stats.oecd.org oecd.org ec.europa.eu/eurostat destatis.de ons.gov.uk insee.fr ine.es istat.it ibge.gov.br ine.pt cbs.nl ssb.no " +
      "scb.se dst.dk stat.fi statbel.fgov.be bfs.admin.ch statistik.at stat.gov.pl czso.cz abs.gov.au statcan.gc.ca stats.govt.nz " +
      "stat.go.jp data.gov.uk data.europa.eu data.un.org unstats.un.org kaggle.com data.humdata.org github.com/owid " +
      "covid19.who.int nces.ed.gov ucr.fbi.gov acleddata.com gapminder.org statista.com flightradar24.com marinetraffic.com " +
      "pewresearch.org gallup.com yougov.co.uk yougov.com ipsos.com infratest-dimap.de",
  },
  {
    id: "data-path",
    kind: "data",
    why: "Files and pages that offer data as such.",
    path: "\\.(?:csv|xlsx?|json|geojson|ods)$|/(?:datasets?|statistics|statistik|statistiken|estadisticas|statistiques|dashboard)/",
  },
  {
    id: "press-wire",
    kind: "press-release",
    why: "Services that publish what companies send them.",
    hosts:
      "prnewswire.com prnewswire.co.uk businesswire.com globenewswire.com newswire.com newswire.ca prweb.com accesswire.com einpresswire.com " +
      "eurekalert.org presseportal.de presseportal.ch ots.at pressebox.de idw-online.de cision.com mynewsdesk.com marketscreener.com " +
      "prleap.com ntb.no/presse comunicae.es europapress.es/comunicados comunicati-stampa.net apnews.com/press-release " +
      "prtimes.jp via.ritzau.dk kommunikasjon.ntb.no",
  },
  {
    id: "press-path",
    kind: "press-release",
    why: "Press rooms of companies, bodies and universities.",
    path: "/(?:press|media|news|presse|prensa|stampa|imprensa|pers|pressrum|presserom|newsroom)[-_/]?(?:cent(?:er|re)/?)?(?:releases?|room|mitteilung(?:en)?|communiques?|comunicados?|comunicati|berichten|meddelanden|meldinger|meddelelser)|/(?:pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|comunicati(?:-stampa)?|persberichten?|pressmeddelanden?|pressemeldinger|pressemeddelelser)(?:/|$)",
  },
  {
    id: "press-host",
    kind: "press-release",
    why: "Hosts that are a press room.",
    labels: "press presse newsroom prensa pressroom investors investor mediaroom pressoffice presscentre",
  },
  {
    id: "official-domain",
    kind: "official",
    why: "Domains that only governments, their militaries and international bodies may hold.",
    hosts:
      ".gov .mil .int .gov.uk .mod.uk .nhs.uk .police.uk .parliament.uk .gov.au .gov.in .nic.in .gov.za .gov.sg .gov.my .gov.ph .gov.pk .gov.ng " +
      ".gov.br .gov.ar .gob.mx .gob.es .gob.ar .gob.cl .gob.pe .gob.ec .gov.co .gub.uy .gov.pt .gov.it .gov.pl .gov.cz .gov.sk .gov.hu " +
      ".gov.gr .gov.tr .gov.il .gov.ua .gov.ru .gov.cn .gov.hk .gov.tw .go.jp .go.kr .go.th .go.id .go.ke .gov.vn .gouv.fr .gc.ca .govt.nz .gv.at " +
      ".gov.ie .gov.ro .gov.bg .gov.rs .gov.si .gov.hr .gov.lt .gov.lv .gov.ee .admin.ch .europa.eu .bund.de .bayern.de .nrw.de .overheid.nl " +
      ".fgov.be .regjeringen.no .dep.no .kommune.no .leg.br .mil.br .senat.fr .assemblee-nationale.fr .gov.ae .gov.sa .gov.eg .gov.by .gov.kz .gov.md",
  },
  {
    id: "official-host",
    kind: "official",
    why: "Governments, parliaments, agencies and international bodies with an address of their own.",
    hosts:
      "bundesregierung.de bundestag.de bundesrat.de bundespraesident.de auswaertiges-amt.de bmi.bund.de rki.de pei.de bka.de polizei.de dwd.de " +
      "verfassungsschutz.de bundesbank.de elysee.fr service-public.fr interieur.gouv.fr anses.fr has-sante.fr lamoncloa.gob.es congreso.es " +
      "senado.es guardiacivil.es governo.it senato.it camera.it quirinale.it bancaditalia.it poliziadistato.it portugal.gov.pt parlamento.pt " +
      "rijksoverheid.nl tweedekamer.nl rivm.nl politie.nl knmi.nl regeringen.se polisen.se folkhalsomyndigheten.se regjeringen.no stortinget.no " +
      "politiet.no fhi.no mattilsynet.no regeringen.dk ft.dk politi.dk sst.dk admin.ch parlament.ch parlament.gv.at " +
      "un.org who.int unicef.org unhcr.org ohchr.org imf.org ecb.europa.eu nato.int osce.org coe.int oas.org au.int wto.org ilo.org iaea.org icrc.org " +
      "interpol.int europol.europa.eu consilium.europa.eu europarl.europa.eu whitehouse.gov bankofengland.co.uk royal.uk " +
      "kremlin.ru mid.ru president.gov.ua rada.gov.ua sejm.gov.pl knesset.gov.il vatican.va federalreserve.gov met.police.uk gov.wales gov.scot gov.pl gov.uk canada.ca " +
      "kantei.go.jp nasa.gov esa.int cern.ch",
  },
  {
    id: "social",
    kind: "social",
    why: "Networks on which people post: the post may be the source, the network is not.",
    hosts:
      "twitter.com x.com facebook.com fb.com instagram.com threads.net threads.com tiktok.com youtube.com youtu.be linkedin.com reddit.com " +
      "t.me telegram.me telegram.org whatsapp.com wa.me snapchat.com pinterest.com tumblr.com bsky.app mastodon.social truthsocial.com " +
      "vk.com ok.ru weibo.com weibo.cn douyin.com line.me vimeo.com twitch.tv discord.com discord.gg substack.com medium.com flickr.com " +
      "soundcloud.com spotify.com gab.com rumble.com odysee.com parler.com xing.com",
  },
  {
    id: "shop",
    kind: "shop",
    why: "Shops and affiliate links.",
    hosts:
      "amazon.com amazon.co.uk amazon.de amazon.fr amazon.es amazon.it amazon.ca amazon.co.jp amazon.in amazon.com.br amazon.nl amazon.se amzn.to " +
      "ebay.com ebay.co.uk ebay.de etsy.com walmart.com target.com bestbuy.com aliexpress.com alibaba.com temu.com shein.com otto.de " +
      "mediamarkt.de saturn.de zalando.de thalia.de bol.com coolblue.nl fnac.com cdiscount.com elcorteingles.es mercadolibre.com.ar " +
      "mercadolivre.com.br magazineluiza.com.br rakuten.co.jp flipkart.com play.google.com apps.apple.com itunes.apple.com " +
      "bookshop.org barnesandnoble.com waterstones.com awin1.com skimlinks.com go.skimresources.com shareasale.com linksynergy.com " +
      "tradedoubler.com clickbank.net howl.me shop-links.co fave.co booking.com airbnb.com ticketmaster.com eventbrite.com " +
      "kickstarter.com gofundme.com store.steampowered.com",
  },
  {
    id: "shop-label",
    kind: "shop",
    why: "Hosts that call themselves a shop.",
    labels: "shop store tienda boutique loja negozio butikk deals tickets",
  },
  {
    id: "shop-path",
    kind: "shop",
    why: "Paths of shops and affiliate redirects.",
    path: "/(?:shop|store|tienda|boutique|loja|cart|checkout|product|products|produkt|produkte)/|/dp/[A-Z0-9]{10}|[?&](?:tag|affid|affiliate|aff_id|ref_)=",
  },
  {
    id: "official-label",
    kind: "official",
    why: "Bodies of a state by the words of their host.",
    labels:
      "police polizei policia police-nationale parlament parliament bundestag senate senado city county council cityof gemeinde kommune ayuntamiento",
  },
  {
    id: "news-label",
    kind: "news",
    why: "Hosts that call themselves news.",
    labels: "news noticias nachrichten nieuws nyheter nyheder actu edition",
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
