import { any } from "../any.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

/** Without "post": behind an article that is a paper's name far more often. */
const TEXTS = any(
  "article story piece report interview essay column version text content commentary op-ed analysis feature investigation",
);
const CAME_OUT = any(
  "published appeared posted ran printed aired produced written reported syndicated provided supplied republished reprinted reproduced",
);
const COPIED = any("republished reprinted reproduced reposted syndicated");
const TELL = any("told tells tell telling informed assured");
const QUESTIONED = any("contacted asked interviewed pressed approached");
/** What is said to somebody: in a noun, or by a verb. */
const MESSAGE = any(
  "interview interviews interviewed statement statements e-mail e-mails email emails e-mailed emailed comment comments commented " +
    "remark remarks remarked message messages messaged letter letters note notes call calls text texts texted appearance",
);
const SPEAK = any(
  "speak speaks speaking spoke spoken talk talks talking talked say saying said describe describing described explain explains " +
    "explaining explained confirm confirms confirming confirmed reveal revealing revealed admit admits admitting admitted appear " +
    "appears appearing appeared send sent give giving gave given provide provided release released leak leaked supplied",
);
const HOLD = any("obtained seen reviewed viewed verified heard acquired");
const REPORTED = any("reported revealed published disclosed broken detailed");
const FOUND = any("reported revealed quoted cited compiled uncovered confirmed conducted");
const REPORT = any("report reports reporting investigation analysis story article scoop");
const WHEN = any(
  "first also has have had later previously earlier exclusively originally recently separately then since on last this week month \\w+day \\w+ly",
);
const REPORTS_THAT = any(
  "reported reports report wrote writes revealed reveals quoted quotes cited cites noted learned understands broke_the estimated disclosed uncovered detailed",
);

export const ENGLISH_OUTLETS: OutletWords = {
  cues: [
    // Before the others: "originally published by" says more than "reported by".
    {
      id: "en-republished",
      side: "left",
      relation: "republished",
      why: "The text itself comes from the outlet.",
      pattern: `(?:(?:this|the|an? (?:\\w+ )?version of this|original) (?:\\w+ ){0,3}?${TEXTS}|(?:this|an? (?:\\w+ )?version of this) (?:\\w+ ){0,3}?post)<5> ${CAME_OUT}<6> (?:on|in|by|at|for|from|of)|${COPIED}<3> (?:from|courtesy of|of)|(?:story|article) is (?:from|courtesy of)|this (?:story|article) (?:from|courtesy of)`,
    },
    {
      id: "en-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:${TELL}|exclusive(?:ly)?(?: for| to| by)?|${QUESTIONED} by)`,
    },
    {
      id: "en-spoke",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?<!(?:not|never|n['’]t) )(?:${MESSAGE}|${SPEAK})<3> (?:with|to|on|by|for)(?: (?:an?|\\w+day) \\w+ (?:on|with))?`,
    },
    {
      id: "en-reported-for",
      side: "left",
      relation: "original-report",
      why: "A reporter by name did the reporting for the outlet.",
      pattern: "(?:reported|reports|reporting)<4> for",
    },
    {
      id: "en-obtained",
      side: "left",
      relation: "original-report",
      why: "The outlet holds the document that the story rests on.",
      pattern: `${HOLD}(?: exclusively)? by|via|shared with|provided to`,
    },
    {
      id: "en-wrote-in",
      side: "left",
      relation: "original-report",
      why: "Somebody's words were printed by the outlet.",
      pattern:
        "(?:wrote|writes|writing)<3> (?:in|for)|(?:op-ed|column|essay|opinion piece|guest essay|profile)<3> (?:in|for|by)",
    },
    {
      id: "en-first",
      side: "left",
      relation: "original-report",
      why: "The outlet is said to have had the story first.",
      pattern: `(?:first|originally|previously|exclusively) ${REPORTED} (?:by|in|on)`,
    },
    {
      id: "en-according",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: "according to(?: [\\w'’-]+){0,4}?(?: (?:by|in|from|of|on))?|per",
    },
    {
      id: "en-reported-by",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `${FOUND}<2> (?:by|in|on)|${REPORT}<2> (?:by|in|from|on)|citing|quoting|referring to`,
    },
    {
      id: "en-carried",
      side: "left",
      relation: "cited-report",
      carries: true,
      why: "The outlet printed or showed it.",
      pattern:
        "(?<!(?:to|will|would) be )(?:published|carried)<2> (?:by|in|on)|(?<!(?:to|will|would) be )(?:aired|(?:was|were|been|being) broadcast) (?:by|in|on)",
    },
    {
      id: "en-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?:,[^,.;]{1,60},)?(?: ${WHEN}){0,4} ${REPORTS_THAT}`,
    },
    {
      id: "en-said",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern:
        " (?:said|says)(?: on \\w+day)?,?(?! (?:it|its|in a statement|he|she|they|on its|the company|the network))(?= (?:that|the|a|an|at|in|some|more|one|two|\\p{Lu}|\\d)|, citing|\\.|$)",
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
      carries: true,
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
        "(?: \\p{Lu}[\\p{L}-]+){0,3} (?:reporters?|photographers?|correspondents?|journalists?|witness(?:es)?|team)(?: \\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}.-]+)? (?:saw|spoke|visited|asked|contacted|interviewed|talked|met|witnessed|heard|reached|at the scene|on the ground)",
    },
  ],
  nouns: "",
  agencies: `
ProPublica; Religion News Service; KFF Health News; States Newsroom; China News Service; TTXVN`,
  names: `
Newsday; The Oregonian; Plain Dealer; The Tennessean; Sacramento Bee; Hartford Courant; Boston Globe; Christian Science Monitor; National Review; ~The Nation; New Republic; Mother Jones; New York Magazine; ~Esquire
Us Weekly; Entertainment Weekly; Page Six; E! News; Entertainment Tonight; Deadline; TheWrap; Billboard; ~Pitchfork; NME; Barron's; MarketWatch; Businessweek; Fast Company; Adweek; Ad Age; National Geographic; Scientific American; New Scientist; Live Science; Space.com; Stars and Stripes; Roll Call; Foreign Policy; Foreign Affairs
Irish Independent; Evening Standard; ~The Standard; ~Metro; The Observer; The Spectator; New Statesman; The Scotsman; Private Eye; ~Herald; Globe and Mail; Post and Courier; Democrat and Chronicle; Maclean's; ~The Age; The Australian; Courier-Mail
Nikkei Asia; ~The Wire; Scroll.in; ~The Print|ThePrint; Philippine Daily Inquirer; VnExpress; Israel Hayom; Maariv; Arab News; Mail & Guardian; Daily Maverick; Premium Times; Daily Nation; Jeune Afrique
NewsNation; Newsmax; NFL Network; Telemundo; Univision; C-SPAN; Radio Free Asia|RFA; Current Time TV; Sky Sports; ITV|ITV News; Channel 4|Channel 4 News; GB News; LBC; Times Radio; talkSPORT; RTÉ|RTE; Newstalk; CBC|CBC News; CTV|CTV News; Global News; SBS; Nine News|9News; 7News; RNZ|Radio New Zealand; 1News; Iran International; Rudaw; i24NEWS; NDTV; Geo News; Channel NewsAsia; ABS-CBN; Channel 12; Channel 13; SABC; eNCA; Channels TV
Semafor; ~Puck|Puck News; Punchbowl News; ~The Hill; ~Vox; ~Slate; ~Salon; ~Insider; ~Quartz; ~Vice|Vice News; Daily Beast; The Intercept|Intercept; The Markup; The Marshall Project; ~The 19th|19th News; STAT News|~STAT; ~The Information; Ars Technica; Engadget; CNET; ZDNet; Gizmodo; Mashable; 404 Media; BleepingComputer|Bleeping Computer; MacRumors; VentureBeat; Futurism; The Athletic|Athletic; Bleacher Report; Yahoo News|Yahoo Finance|Yahoo Sports; Breitbart; Daily Caller; ~Polygon; Kotaku; IGN; Middle East Eye; Al-Monitor; The Diplomat; PinkNews; CoinDesk; EUobserver; Euractiv; ~The Local; Balkan Insight; Rest of World; Snopes; PolitiFact; FactCheck.org; Full Fact; ~The Conversation
Die Zeit; Die Welt; Der Standard; Die Presse; Stern magazine; Focus magazine; L'Express; L'Obs; Le Point; La Croix; Les Echos; Le Soir; Le Temps; Le Devoir; La Presse; La Vanguardia; El Periódico; La Razón; La Nación; El Universal; El Mercurio; La Tercera; El Espectador; Il Giornale; Il Messaggero; L'Espresso; De Standaard; De Morgen; Het Laatste Nieuws; Público newspaper; Expresso newspaper`,
};
