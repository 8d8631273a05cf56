import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const ENGLISH_OUTLETS: OutletWords = {
  cues: [
    // Before the others: "originally published by" says more than "reported by".
    {
      id: "en-republished",
      side: "left",
      relation: "republished",
      why: "The text itself comes from the outlet.",
      pattern: `(?:this|the|an? (?:\\w+ )?version of this|original) (?:\\w+ ){0,3}?(?:article|story|piece|report|post|interview|essay|column|version|text|content|commentary|op-ed|analysis|feature|investigation)<5> (?:published|appeared|posted|ran|printed|aired|produced|written|reported|syndicated|provided|supplied|republished|reprinted|reproduced)<6> (?:on|in|by|at|for|from|of)|(?:republished|reprinted|reproduced|reposted|syndicated)<3> (?:from|courtesy of|of)|(?:story|article) (?:is )?(?:from|courtesy of)`,
    },
    {
      id: "en-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern:
        "(?:told|tells|telling|informed|assured|exclusive(?:ly)?(?: for| to| by)?|contacted by|asked by|interviewed by|pressed by|approached by)",
    },
    {
      id: "en-spoke",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:interviews?|statements?|e-?mails?|emailed|comments?|remarks|messages?|letters?|notes?|calls?|texts?|spoke|spoken|speaking|speaks|talked|talking|confirmed|revealed|admitted|said|explained|described|sent|given|gave|provided|released|leaked|supplied|appearance|appeared|appearing)<3> (?:with|to|on|by|for)(?: (?:an?|\\w+day) \\w+ (?:on|with))?`,
    },
    {
      id: "en-reported-for",
      side: "left",
      relation: "original-report",
      why: "A reporter by name did the reporting for the outlet.",
      pattern: `(?:reported|reports|reporting)<4> for`,
    },
    {
      id: "en-obtained",
      side: "left",
      relation: "original-report",
      why: "The outlet holds the document that the story rests on.",
      pattern:
        "(?:obtained|seen|reviewed|viewed|verified|heard|acquired)(?: exclusively)? by|via|shared with|provided to",
    },
    {
      id: "en-wrote-in",
      side: "left",
      relation: "original-report",
      why: "Somebody's words were printed by the outlet.",
      pattern: `(?:wrote|writes|writing)<3> (?:in|for)|(?:op-ed|column|essay|opinion piece|guest essay|profile)<3> (?:in|for|by)`,
    },
    {
      id: "en-first",
      side: "left",
      relation: "original-report",
      why: "The outlet is said to have had the story first.",
      pattern:
        "(?:first|originally|previously|exclusively) (?:reported|revealed|published|disclosed|broken|detailed) (?:by|in|on)",
    },
    {
      id: "en-according",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `according to(?: [\\w'’-]+){0,4}?(?: (?:by|in|from|of|on))?|per`,
    },
    {
      id: "en-reported-by",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:reported|revealed|quoted|cited|published|compiled|uncovered|confirmed|conducted|carried|broadcast|aired)<2> (?:by|in|on)|(?:report|reports|reporting|investigation|analysis|story|article|scoop)<2> (?:by|in|from|on)|citing|quoting|referring to`,
    },
    {
      id: "en-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?:,[^,.;]{1,60},)?(?: (?:first|also|has|have|had|later|previously|earlier|exclusively|originally|recently|separately|then|since|on|last|this|\\w+day|\\w+ly|week|month)){0,4} (?:reported|reports|report|wrote|writes|revealed|reveals|quoted|quotes|cited|cites|noted|learned|understands|broke the|estimated|disclosed|uncovered|detailed)`,
    },
    {
      id: "en-said",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern:
        " (?:said|says)(?: on \\w+day)?,?(?! (?:it|its|in a statement|he|she|they|on its|the company|the network))(?= (?:that|the|a|an|at|in|some|more|one|two|\\p{Lu}|\\d)|, citing|$)",
    },
    {
      id: "en-possessive",
      side: "right",
      relation: "cited-report",
      why: "The outlet's reporter is the one who reports.",
      pattern:
        "['’]s? \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?: (?:first|also|has|had|later))? (?:reported|reports|wrote|writes|tweeted)",
    },
    {
      id: "en-report-noun",
      side: "right",
      relation: "cited-report",
      why: "The outlet's own report, inquiry or count is cited.",
      pattern:
        "(?:['’]s?)?(?: [\\w-]+)? (?:investigation|report|analysis|review|tally|count|fact[- ]check(?:er)?|story|exclusive)(?! of (?:\\w+ ){0,2}(?:CNN|the network))(?= (?:found|said|says|showed|shows|published|on|this|last|in|that|revealed|by|has|had|alleg\\w+|detail\\w+|claim\\w+|earlier)|\\.|,)",
    },
    {
      id: "en-reporter",
      side: "right",
      relation: "original-report",
      why: "The outlet's reporter was there or asked.",
      pattern:
        "(?: \\p{Lu}[\\p{L}-]+){0,3} (?:reporters?|correspondents?|journalists?|photographers?|witness(?:es)?|team)(?: \\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}.-]+)? (?:saw|spoke|visited|asked|contacted|interviewed|talked|met|witnessed|heard|reached|at the scene|on the ground)",
    },
  ],
  nouns: "",
  agencies: `
ProPublica; Religion News Service; KFF Health News; States Newsroom; China News Service; TTXVN`,
  names: `
Newsday; The Oregonian; Plain Dealer; The Tennessean; Sacramento Bee; Hartford Courant; Boston Globe; National Review; ~The Nation; New Republic; Mother Jones; Esquire
Page Six; E! News; Entertainment Tonight; Deadline; TheWrap; Billboard; Pitchfork; NME; Barron's; MarketWatch; Businessweek; Fast Company; Adweek; Ad Age; National Geographic; Scientific American; New Scientist; Live Science; Space.com; Stars and Stripes; Roll Call; Foreign Policy; Foreign Affairs
Evening Standard; The Standard; ~Metro; The Observer; The Spectator; New Statesman; The Scotsman; Private Eye; ~Herald; Globe and Mail; Maclean's; The Age; The Australian; Courier-Mail
Caixin; Nikkei Asia; ~The Wire; Scroll.in; ~The Print|ThePrint; Rappler; VnExpress; Israel Hayom; Maariv; Mail & Guardian; Daily Maverick; Daily Nation; Jeune Afrique
NewsNation; Newsmax; NFL Network; Telemundo; Univision; C-SPAN; Radio Free Asia|RFA; Current Time; Sky Sports; ITV|ITV News; Channel 4|Channel 4 News; LBC; talkSPORT; RTÉ|RTE; Newstalk; CBC|CBC News; CTV|CTV News; SBS; Nine News|9News; 7News; RNZ|Radio New Zealand; 1News; Iran International; Rudaw; i24NEWS; NDTV; Channel NewsAsia; ABS-CBN; Channel 12; Channel 13; SABC; eNCA
Semafor; Puck; ~The Hill; ~Vox; ~Slate; ~Salon; ~Insider; ~Quartz; ~Vice|Vice News; Daily Beast; The Intercept|Intercept; The Markup; The Marshall Project; The 19th; STAT News|~STAT; The Information; Ars Technica; Engadget; CNET; ZDNet; Gizmodo; Mashable; 404 Media; BleepingComputer|Bleeping Computer; MacRumors; VentureBeat; Futurism; The Athletic|Athletic; Bleacher Report; Yahoo News|Yahoo Finance|Yahoo Sports; Breitbart; Daily Caller; Polygon; Kotaku; IGN; Middle East Eye; Al-Monitor; The Diplomat; PinkNews; CoinDesk; EUobserver; Euractiv; The Local; Balkan Insight; Rest of World; Snopes; PolitiFact; FactCheck.org; Full Fact; The Conversation`,
};
