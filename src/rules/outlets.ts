/**
 * News outlets that texts of all languages cite, from general knowledge: entries separated by a semicolon or
 * line break, each `Name|other form @host`. Those of one language stand in `outlets/`. A host is given only
 * where it cannot be read off a form ("Fox News" already fits foxnews.com). Capitals do not matter
 * ("SPIEGEL"), nor does an article before the name. Papers that structure knows (a name that ends in "Times",
 * "Zeitung" …, `OUTLET_LAST_WORDS`) need no entry. An entry whose name is known already adds forms to it.
 *
 * `~` before a form marks an everyday word, or letters that stand for much else: it counts only
 * with an article or a word like "newspaper" before it, between quotation marks, or as a credit.
 */
export const OUTLETS = `
The New York Times|NY Times|NYT @nytimes.com; The Washington Post|WaPo; The Wall Street Journal|WSJ; Los Angeles Times|LA Times|L.A. Times @latimes.com; New York Post|NY Post @nypost.com; USA Today
Newsweek; ~Time|Time magazine; ~People|People magazine; Forbes; ~Fortune; New Yorker; The Atlantic; Vanity Fair; Rolling Stone; TMZ; Variety; Hollywood Reporter|THR
The Guardian @theguardian.com; The Times|Times of London @thetimes.co.uk @thetimes.com; Financial Times|~FT @ft.com; The Telegraph|Daily Telegraph; The Independent; ~Mirror|Daily Mirror; Daily Mail|MailOnline|Mail on Sunday; The Sun; The Economist
Der Spiegel|Spiegel|Spiegel Online @spiegel.de; Süddeutsche Zeitung|Süddeutsche|SZ @sz.de; Bild; Deutsche Welle|DW
Le Monde; Le Figaro|Figaro; France 24|France24; El País; Corriere della Sera|Corriere @corriere.it; La Repubblica|Repubblica
Meduza; Haaretz; Ynet; Al Jazeera|Al-Jazeera; Al Arabiya|Al-Arabiya; RT|Russia Today
Times of India; The Hindu; South China Morning Post|SCMP; CCTV; NHK; Nikkei
BBC|BBC News @bbc.co.uk @bbc.com; CNN; NBC News|NBC; CBS News|CBS; ABC News|Australian Broadcasting Corporation @abc.net.au; Fox News|Fox|Fox Business; MSNBC; CNBC; ESPN; NPR|National Public Radio; PBS|PBS NewsHour; Sky News|~Sky; Euronews
VOA|Voice of America; Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe @rferl.org @svoboda.org; Politico; Axios; Business Insider; BuzzFeed News|BuzzFeed; HuffPost|Huffington Post; The Verge|Verge; Wired; TechCrunch; Bellingcat`;

/** Agencies, in the same form: their name in brackets after a place, or alone at an end, credits copy. */
export const AGENCIES = `
Associated Press|AP|A.P.|AP News @apnews.com @ap.org; Reuters; AFP|Agence France-Presse|Agence France Presse; Bloomberg|Bloomberg News; United Press International|UPI; Press Association|PA Media|~PA; Canadian Press; Australian Associated Press|AAP
dpa; ANSA; EFE; Anadolu|Anadolu Agency|AA; TASS|ITAR-TASS; RIA Novosti; Interfax; Sputnik
Xinhua; Kyodo; Jiji Press|Jiji; Yonhap; KCNA; PTI|Press Trust of India; ANI|Asian News International; IRNA; Tasnim`;

/**
 * Last words of newspapers' and stations' names: a run of capitalised words that ends in one
 * is an outlet where an outlet is expected ("told the Harbor County Sentinel").
 */
export const OUTLET_LAST_WORDS =
  "Times Post News Herald Tribune Journal Gazette Chronicle Telegraph Observer Inquirer Examiner Sentinel Star Sun " +
  "Press Register Dispatch Courier Mail Leader Bee Globe Mirror Standard Express Argus Record Review Today TV Radio " +
  "Magazine Weekly Post-Gazette Daily Bulletin Advertiser Reporter Monitor Independent Banner Ledger " +
  "Citizen Republic Republican Democrat Echo Post-Dispatch Broadcasting Newspaper " +
  "Zeitung Gazeta";

/** Of these, words that also end people's names ("Alex Press"): after one word only, they need an article before. */
export const PERSONAL_LAST_WORDS = new Set(
  "Press Star Sun Leader Bee Record Banner Mail Globe Reporter Monitor Citizen Standard Review Daily Bulletin Courier Sentinel Register".split(
    " ",
  ),
);

/** What looks like an outlet by its last word and is none. */
export const NOT_OUTLETS =
  /^(?:.*\b(?:University|House|State|Trading|Law|Academic|Facebook|Instagram|Truth Social|All|Rising|North|South|Gold|Golden|Lone|Red|Judicial|World|Track|Criminal) (?:Press|Post|Star|Record|Review|Journal|Republic|Sun|Leader|Citizen)|(?:Nature|Science|JAMA) .*|(?:Breaking|Good|Bad|Fake|Big|Google|Apple) News|(?:Czech|Dominican|African|Islamic|People's|Democratic) Republic|American Express|Federal Register|Royal Mail)$/u;

/** Articles and adjuncts that may stand before an outlet's name in English texts (lower-case). */
export const OUTLET_ARTICLES = "the|a|its|sister|el|la|le|der|die";

/**
 * English words for an outlet right before a name ("the newspaper X") or behind it ("the X newspaper"); they count in
 * every language. Plain "site" and "journal" are not here: flight trackers and scientific journals have them too.
 */
export const OUTLET_NOUNS =
  "newspapers?|paper|daily|tabloid|broadsheet|magazine|weekly|broadcaster|(?:news|state) (?:agency|site|website|outlet|channel|service|network|portal|media|television|tv|broadcaster)|outlet|(?:tv|radio) (?:channel|station|network)|newswire|wire service";

/** Words for an outlet only behind its name. */
export const OUTLET_NOUNS_AFTER = "television|tv|channel|network|radio";
