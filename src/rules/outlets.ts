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
Newsweek; ~Time|Time magazine; ~People|People magazine; Forbes; ~Fortune; New Yorker; The Atlantic; Vanity Fair; Rolling Stone; Vogue|British Vogue|Teen Vogue; GQ|British GQ; ~Elle|Elle magazine; ~Cosmopolitan; ~Glamour|Glamour magazine; ~Empire|Empire magazine; New York magazine; Harper's Bazaar; Good Housekeeping; Radio Times; Marie Claire; Sports Illustrated; Men's Health; Women's Health; Entertainment Weekly; TMZ; Variety; Hollywood Reporter|THR
The Guardian @theguardian.com; The Times|Times of London @thetimes.co.uk @thetimes.com; Financial Times|~FT @ft.com; The Telegraph|Daily Telegraph; The Independent; ~Mirror|Daily Mirror; Daily Mail|MailOnline|Mail on Sunday; The Sun; The Economist
Der Spiegel|Spiegel|Spiegel Online @spiegel.de; Süddeutsche Zeitung|Süddeutsche|SZ @sz.de; Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|FAZ|F.A.Z.; Bild; ~Welt; ~Zeit; Handelsblatt; Tagesspiegel; Neue Zürcher Zeitung|NZZ; Tages-Anzeiger; ARD; ZDF; ORF; Deutsche Welle|DW; Correctiv
Le Monde; Le Figaro|Figaro; Libération; Le Parisien|Parisien; L'Équipe|L'Equipe; Mediapart; Paris Match; Charlie Hebdo; Ouest-France; France 24|France24; France Info|Franceinfo; BFMTV|BFM TV|BFM; RFI; El País; El Mundo; El Confidencial; ~Marca; Corriere della Sera|Corriere @corriere.it; La Repubblica|Repubblica; La Stampa; Il Sole 24 Ore|Sole 24 Ore; Gazzetta dello Sport; RAI
Folha de S.Paulo|Folha @uol.com.br; O Globo; Estadão; De Telegraaf|Telegraaf; De Volkskrant; NRC; NOS; VG; Aftenposten; NRK; SVT; ~DR; Yle; Politiken; Berlingske; Dagens Nyheter; Aftonbladet; Helsingin Sanomat; Gazeta Wyborcza; Kommersant; Vedomosti; Izvestia; Novaya Gazeta; Meduza; Moscow Times; Kyiv Independent; Ukrainska Pravda
Haaretz; Times of Israel; Yedioth Ahronoth; Ynet; Hürriyet|Hurriyet; Cumhuriyet; Daily Sabah; TRT; Al Jazeera|Al-Jazeera; Al Arabiya|Al-Arabiya; Al Mayadeen; Al-Ahram; Press TV; RT|Russia Today
Times of India; Indian Express; The Hindu; ~Dawn; South China Morning Post|SCMP; People's Daily; Caixin; CCTV; CGTN; NHK; Yomiuri|Yomiuri Shimbun; Asahi|Asahi Shimbun; Mainichi|Mainichi Shimbun; Nikkei; Rappler; Prothom Alo
Infobae; Clarín; Página 12|Página/12; Televisa; Telesur
BBC|BBC News @bbc.co.uk @bbc.com; CNN; NBC News|NBC; CBS News|CBS; ABC News|Australian Broadcasting Corporation @abc.net.au; Fox News|Fox|Fox News Digital|Fox Business; MSNBC; CNBC; ESPN; NPR|National Public Radio; PBS|PBS NewsHour; Sky News|~Sky; Euronews
VOA|Voice of America; Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty @rferl.org @svoboda.org; Politico; Axios; Business Insider; BuzzFeed News|BuzzFeed; HuffPost|Huffington Post; The Verge|Verge; Wired; TechCrunch; Bellingcat; ICIJ|International Consortium of Investigative Journalists; OCCRP`;

/** Agencies, in the same form: their name in brackets after a place, or alone at an end, credits copy. */
export const AGENCIES = `
Associated Press|AP|A.P.|AP News @apnews.com @ap.org; Reuters|Thomson Reuters; AFP|Agence France-Presse|Agence France Presse|France-Presse|France Presse; Bloomberg|Bloomberg News; United Press International|UPI; Press Association|PA Media|~PA; Canadian Press; Australian Associated Press|AAP
dpa; APA; SDA|Keystone-SDA|ATS|Keystone-ATS; ANSA; EFE; Europa Press; Lusa; Belga; NTB; ~TT; Ritzau; STT; PAP; ČTK|CTK; TASR; MTI; Anadolu|Anadolu Agency|AA; TASS|ITAR-TASS; RIA Novosti; Interfax; Ukrinform; UNIAN; BelTA; Sputnik
Xinhua; CNA; Kyodo; Jiji Press|Jiji; Yonhap; KCNA; PTI|Press Trust of India; ANI|Asian News International; IANS; Antara; Bernama; IRNA; Tasnim; ISNA; ~Mehr|Mehr News; SANA; WAM; ~SPA|Saudi Press Agency; ~Hina; Agerpres`;

/**
 * Last words of newspapers' and stations' names: a run of capitalised words that ends in one
 * is an outlet where an outlet is expected ("told the Harbor County Sentinel").
 */
export const OUTLET_LAST_WORDS =
  "Times Post News Herald Tribune Journal Gazette Chronicle Telegraph Observer Inquirer Examiner Sentinel Star Sun " +
  "Press Register Dispatch Courier Mail Leader Bee Globe Mirror Standard Express Argus Record Review Today TV Radio " +
  "Magazine Weekly Post-Gazette Star-Ledger Daily Bulletin Advertiser Reporter Monitor Independent Banner Ledger " +
  "Citizen Republic Republican Democrat Enterprise Echo Intelligencer Post-Dispatch Free-Press Broadcasting Newspaper " +
  "Zeitung Gazeta";

/** Of these, words that also end people's names ("Alex Press"): after one word only, they need an article before. */
export const PERSONAL_LAST_WORDS = new Set(
  "Press Star Sun Leader Bee Record Banner Mail Globe Reporter Monitor Citizen Standard Review Daily Bulletin Courier Sentinel Register".split(
    " ",
  ),
);

/** Behind an outlet's name, perhaps with a pollster's: a poll's name, in the languages that say it in this order. */
export const POLLS =
  "poll polls polling pollster Pollster Poll survey surveys Survey tracker index Index barometer Barometer";

/** Who works for an outlet and speaks for himself, and what an outlet counts. */
export const HOUSE_PEOPLE =
  "contributor contributors columnist columnists commentator analyst analysts pundit historian strategist count tally average";

/** Who reports for an outlet. */
export const REPORTERS =
  "reporter reporters correspondent correspondents journalist journalists photographer photographers team desk";

/** Days and months follow an outlet's name without being part of it: "told Reuters Tuesday". */
export const NAMES_OF_TIME =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec";

/** Houses whose stations bear their place: "CBS Tulsa". */
export const BROADCASTERS = new Set(
  "ABC BBC CBC CBS CTV Fox ITV NBC NPR PBS Sky Telemundo Univision".split(" "),
);

/**
 * What looks like an outlet by its last word and is none: before the last word stands one of these …
 * ("Oxford University Press", "Lone Star", "Truth Social Post").
 */
const OTHER_BEARERS =
  "University|White House|House|State|Trading|Command|Outer|Goal|Medical|Law|Academic|Blog|Facebook|Instagram|Twitter|" +
  "Truth Social|Sea|First|Middle|Wailing|All|Rising|North|South|Gold|Golden|Bench|Leg|Black|Lone|Red|Peer|" +
  "Judicial|Police|World|Track|Criminal|Performance|Strategic|Defense|Defence|Spending";
const BORNE =
  "Press|Post|Star|Standard|Record|Review|Journal|Radio|Republic|Sun|Leader|Citizen|Register|Globe|Express|Mail|Monitor|Bulletin";
/** … or it is a scholarly journal, a product, somebody of a newsroom, a state, a postal service. */
const OTHER_WHOLES =
  "(?:Nature|Science|Cell|JAMA|BMJ|Lancet|Frontiers|PLOS|PNAS) .*|(?:Breaking|Good|Bad|Fake|Big|Google|Apple|Deputy|Senior|Executive) News|" +
  "(?:Czech|Dominican|Central African|African|Islamic|People's|Democratic) Republic|(?:Android|Apple|Smart) TV|" +
  "American Express|Federal Register|(?:Morning|Evening) (?:Star|Sun)|Royal Mail|(?:Deutsche|Österreichische) Post";

export const NOT_OUTLETS = new RegExp(`^(?:.*\\b(?:${OTHER_BEARERS}) (?:${BORNE})|${OTHER_WHOLES})$`, "u");

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
