/**
 * Well-known news outlets of the world, from general knowledge: entries separated by a
 * semicolon or line break, each `Name|other form @host`. A host is given only where it
 * cannot be read off a form ("Fox News" already fits foxnews.com). Capitals do not matter
 * ("SPIEGEL"), nor does an article before the name. Papers that structure knows (a name
 * that ends in "Times", "Zeitung" …, `OUTLET_LAST_WORDS`) need no entry.
 *
 * `~` before a form marks an everyday word, or letters that stand for much else: it counts only
 * with an article or a word like "newspaper" before it, between quotation marks, or as a credit.
 */
export const OUTLET_FAMILIES = {
  /** Agencies: their name in brackets after a place, or alone at an end, credits copy. */
  agency: `
Associated Press|AP|A.P.|AP News @apnews.com @ap.org
Reuters|Thomson Reuters|Рейтер|Ройтерс|ロイター|路透社|路透|رويترز|로이터|רויטרס
AFP|Agence France-Presse|Agence France Presse|France-Presse|France Presse|法新社|AFP通信|فرانس برس|АФП|Франс Пресс
Bloomberg|Bloomberg News|Блумберг|彭博社|彭博|ブルームバーグ|بلومبرغ
United Press International|UPI; Press Association|PA Media|~PA; Canadian Press|La Presse Canadienne; Australian Associated Press|AAP
dpa|Deutsche Presse-Agentur|Deutschen Presse-Agentur|dpa-AFX|dpa-infocom; epd|Evangelischer Pressedienst|Evangelischen Pressedienst
KNA|Katholische Nachrichten-Agentur|Katholischen Nachrichten-Agentur; APA|Austria Presse Agentur; SDA|Keystone-SDA|ATS|Keystone-ATS; dts|dts Nachrichtenagentur; ~SID
ANSA|Agenzia Ansa; Adnkronos; ~AGI|Agenzia Italia; LaPresse; Askanews; Italpress
EFE|Agencia EFE; Europa Press; Servimedia; Télam; Notimex; Lusa|Agência Lusa; Agência Brasil; Estadão Conteúdo; Folhapress; Prensa Latina
Belga; ANP|Algemeen Nederlands Persbureau; NTB; ~TT|TT Nyhetsbyrån|Tidningarnas Telegrambyrå; Ritzau; STT; BNS; LETA
PAP|Polska Agencja Prasowa|Polskiej Agencji Prasowej|Polską Agencję Prasową; ČTK|CTK; TASR; MTI; Agerpres; Mediafax; Hina; Tanjug; BTA|БТА
Anadolu|Anadolu Agency|Anadolu Ajansı|AA; İHA; DHA
TASS|ITAR-TASS|ТАСС|塔斯社|タス通信|تاس; RIA Novosti|РИА Новости|ria.ru; Interfax|Интерфакс|Інтерфакс; Ukrinform|Укрінформ|Укринформ; UNIAN|УНІАН|УНИАН; BelTA|БелТА; Sputnik
Xinhua|新华社|新華社|新华网|Синьхуа|شينخوا; China News Service|中新社|中新网; CNA|中央社; Kyodo|共同通信|共同社; Jiji Press|Jiji|時事通信|时事社; Yonhap|연합뉴스|韩联社|聯合ニュース; KCNA|朝鮮中央通信|朝中社|조선중앙통신
PTI|Press Trust of India; ANI|Asian News International; IANS; Antara; Bernama; TTXVN
IRNA|ایرنا; Fars|خبرگزاری فارس; Tasnim|تسنیم; ISNA|ایسنا; Mehr; SANA|سانا; ~SPA|Saudi Press Agency; WAM; وكالة الأنباء السعودية; وكالة الأناضول|الأناضول
ProPublica; Religion News Service; KFF Health News; States Newsroom; RND|RedaktionsNetzwerk Deutschland`,
  /** Newspapers and magazines. */
  paper: `
The New York Times|NY Times|NYT|纽约时报|紐約時報|ニューヨーク・タイムズ|Нью-Йорк таймс|نيويورك تايمز @nytimes.com
The Washington Post|WaPo|华盛顿邮报|華盛頓郵報|ワシントン・ポスト|Вашингтон пост|واشنطن بوست
The Wall Street Journal|WSJ|华尔街日报|華爾街日報|ウォール・ストリート・ジャーナル|وول ستريت جورنال
Los Angeles Times|LA Times|L.A. Times @latimes.com; New York Post|NY Post @nypost.com; USA Today; Newsday; The Oregonian; Plain Dealer; The Tennessean; Sacramento Bee; Hartford Courant; Boston Globe
Christian Science Monitor; National Review; ~The Nation; New Republic; Mother Jones; New Yorker; The Atlantic; New York Magazine; Vanity Fair; Rolling Stone; Esquire; Newsweek; ~Time|Time magazine; ~People|People magazine
Us Weekly; Entertainment Weekly; TMZ; Page Six; E! News; Entertainment Tonight; Variety; Hollywood Reporter|THR; Deadline; TheWrap; Billboard; Pitchfork; NME; ~Fortune; Forbes; Barron's; MarketWatch; Businessweek; Fast Company; Adweek; Ad Age
National Geographic; Scientific American; New Scientist; Live Science; Space.com; Stars and Stripes; Roll Call; Foreign Policy; Foreign Affairs
The Guardian|卫报|衛報|ガーディアン|Гардиан|الغارديان @theguardian.com; The Times|Times of London @thetimes.co.uk @thetimes.com; Financial Times|~FT|金融时报|フィナンシャル・タイムズ|فايننشال تايمز @ft.com
The Telegraph|Daily Telegraph; The Independent; Irish Independent; ~Mirror|Daily Mirror; Daily Mail|MailOnline|Mail on Sunday; The Sun; Evening Standard; The Standard; ~Metro; The Observer; The Economist; The Spectator; New Statesman; The Scotsman; Private Eye; ~Herald
Globe and Mail; Maclean's; The Age; The Australian; Courier-Mail
People's Daily|人民日报; 环球时报; 南华早报|South China Morning Post|SCMP; 财新|財新|Caixin; 明報; 聯合報; 自由時報; 中國時報; 澎湃新闻; 新京报; Yomiuri|Yomiuri Shimbun|読売新聞; Asahi|Asahi Shimbun|朝日新聞; Mainichi|Mainichi Shimbun|毎日新聞; Nikkei|Nikkei Asia|日本経済新聞|日経新聞; Sankei|産経新聞; 東京新聞; 週刊文春|文春オンライン; スポーツニッポン; 日刊スポーツ; スポーツ報知; Chosun Ilbo|조선일보; JoongAng Ilbo|중앙일보; Hankyoreh|한겨레
Times of India; Indian Express; The Hindu; ~The Wire; Scroll.in; ~The Print|ThePrint; Dawn; Prothom Alo; Rappler; Philippine Daily Inquirer; VnExpress; Tuổi Trẻ; Thanh Niên
Haaretz|הארץ; Times of Israel; Yedioth Ahronoth|ידיעות אחרונות; Ynet; Israel Hayom|ישראל היום; Maariv|מעריב; Al-Ahram|الأهرام; Asharq Al-Awsat|الشرق الأوسط; القدس العربي; النهار; العربي الجديد; Arab News; Daily Sabah; Hürriyet|Hurriyet; Milliyet; Sabah; Cumhuriyet; Sözcü; Yeni Şafak; BirGün; Mail & Guardian; Daily Maverick; Premium Times; Daily Nation
Der Spiegel|Spiegel|Шпигель|Spiegel Online @spiegel.de; Süddeutsche Zeitung|Süddeutschen Zeitung|Süddeutsche|SZ @sz.de; Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeine|FAZ|F.A.Z.|FAS; Bild|Bild-Zeitung|Bild am Sonntag|BamS|Бильд
~Welt|Welt am Sonntag; ~Zeit|Zeit Online; ~Stern; ~Focus|Focus Online; Handelsblatt; WirtschaftsWoche; Manager Magazin; Tagesspiegel; taz; Rheinische Post|Rheinischen Post; Neue Osnabrücker Zeitung|Neuen Osnabrücker Zeitung|NOZ; WAZ; Augsburger Allgemeine|Augsburger Allgemeinen; Funke Mediengruppe|Funke-Mediengruppe; ~Cicero; ~Bunte; Kicker; Sport Bild; Correctiv; netzpolitik.org; Table.Media|Table.Briefings; t-online; Falter; ~Kurier; ~Krone|Kronen Zeitung; ~Die Presse; Neue Zürcher Zeitung|Neuen Zürcher Zeitung|NZZ; ~Blick; Sonntagsblick; 20 Minuten @20min.ch; Weltwoche; Tages-Anzeiger
Le Monde; Le Figaro|Figaro; Libération; Le Parisien|Parisien; L'Équipe|L'Equipe; Les Echos|Les Échos; La Croix; L'Humanité; Mediapart; Canard enchaîné; Le Point; L'Express; L'Obs|Nouvel Obs; ~Marianne; Paris Match; Charlie Hebdo; Ouest-France; Sud Ouest; La Voix du Nord; La Dépêche|La Dépêche du Midi; La Provence; Nice-Matin; Le Progrès; Dauphiné libéré; Le Télégramme; Midi Libre; La Tribune; JDD|Journal du dimanche; Valeurs actuelles; StreetPress; Le Soir; La Libre|La Libre Belgique; La Dernière Heure; Het Laatste Nieuws|HLN; Het Nieuwsblad; De Tijd; De Morgen; De Standaard; Knack; Le Temps; 24 heures; Tribune de Genève; Le Devoir; La Presse; Jeune Afrique
El País; El Mundo; ~ABC @abc.es; La Vanguardia; El Periódico; elDiario.es; El Confidencial; El Español; La Razón; ~Público; 20 Minutos; OKdiario; El Correo; La Voz de Galicia; Expansión; Cinco Días; ~Marca; Mundo Deportivo; Infolibre; The Objective; El Plural; Vozpópuli; Clarín; La Nación; Página 12|Página/12; Infobae; El Mercurio; La Tercera; El Comercio; ~El Tiempo; El Espectador; ~Reforma; El Universal; Milenio; La Jornada; Excélsior; Animal Político; El Nacional; Prensa Libre; El Faro
Corriere della Sera|Corriere @corriere.it; La Repubblica|Repubblica; La Stampa; Il Sole 24 Ore|Sole 24 Ore; Il Messaggero; Il Fatto Quotidiano|Fatto Quotidiano; Il Giornale; ~Libero; Il Foglio|Foglio; Il Manifesto; Avvenire; Il Mattino; Il Gazzettino; Resto del Carlino; La Nazione; Il Giorno; ~Domani; L'Espresso; ~Panorama; Gazzetta dello Sport; Corriere dello Sport; Tuttosport; Fanpage|Fanpage.it; ~Il Post; Dagospia; La Verità
Folha de S.Paulo|Folha de S. Paulo|Folha @uol.com.br; O Globo|Globo; Estadão|O Estado de S. Paulo|O Estado de S.Paulo; Valor Econômico; G1; UOL; Metrópoles; Correio Braziliense; Zero Hora; Gazeta do Povo; ~Veja; IstoÉ; CartaCapital; Piauí; Poder360; Diário de Notícias; Jornal de Notícias; Correio da Manhã; ~Expresso; Observador; ~Visão; Jornal de Negócios
De Volkskrant; NRC; ~AD|Algemeen Dagblad; Trouw; De Telegraaf|Telegraaf; Parool|Het Parool; Financieele Dagblad; ~Elsevier; De Groene Amsterdammer; Follow the Money; De Gelderlander; De Limburger; NU.nl; GeenStijl
VG|Verdens Gang; Dagens Næringsliv|DN; E24; Klassekampen; Morgenbladet; Vårt Land; Se og Hør; Nordlys; Expressen; Dagens Nyheter; Sydsvenskan; Dagens industri; ~GP; Politiken; Berlingske; B.T.; ~Information; Børsen; JydskeVestkysten; Nordjyske; Helsingin Sanomat; Iltalehti; Ilta-Sanomat; Morgunblaðið; Heimildin
Gazeta Wyborcza|Gazety Wyborczej|Gazecie Wyborczej|Gazetę Wyborczą|Wyborcza; Rzeczpospolita|Rzeczpospolitej|Rzeczpospolitą @rp.pl; ~Fakt; Super Express; Dziennik Gazeta Prawna|DGP; Onet; Wirtualna Polska|Wirtualnej Polsce; OKO.press; Interia|Interii; Mladá fronta Dnes|MF Dnes|iDnes; Lidové noviny|Lidovým novinám|Lidových novin; Hospodářské noviny|Hospodářským novinám|Hospodářských novin; Deník N; Novinky.cz|Novinky|Novinkám; Seznam Zprávy|Seznam Zprávám|Seznam Zpráv; Aktuálně.cz; Denník N; Magyar Nemzet; HVG; Adevărul; HotNews|G4Media; Jutarnji list; Kathimerini|Καθημερινή
Kommersant|Коммерсантъ|Коммерсант; Vedomosti|Ведомости; Izvestia|Известия|Известиям; Новая газета|Novaya Gazeta; Российская газета; Комсомольская правда; Meduza|Медуза|Медузе|Медузы; Медиазона|Медиазоне|Mediazona; Верстка|Верстке|Вёрстка; РБК|~RBC; Фонтанка|Фонтанке; Lenta.ru|Лента.ру; Газета.Ru; Важные истории|Важным историям; Moscow Times; Kyiv Independent; Українська правда|Українській правді|Української правди|Украинская правда|Украинской правде|Ukrainska Pravda; Бабель|Бабелю; LB.ua; Громадське|hromadske; Зеркало|Зеркалу|Zerkalo; Nasha Niva|Наша Ніва`,
  /** Television, radio. */
  broadcaster: `
BBC|BBC News|Би-би-си|Бі-бі-сі|英国广播公司|英國廣播公司|بي بي سي @bbc.co.uk @bbc.com; CNN|Си-эн-эн|美国有线电视新闻网|سي إن إن
NBC News|NBC; CBS News|CBS; ABC News|Australian Broadcasting Corporation @abc.net.au; Fox News|Fox|Fox News Digital|Fox Business|福克斯新闻|فوكس نيوز; MSNBC; CNBC; NewsNation; Newsmax; ESPN; NFL Network; Telemundo; Univision; C-SPAN
NPR|National Public Radio; PBS|PBS NewsHour; VOA|Voice of America|Голос Америки; Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty|Радио Свобода|Радіо Свобода @rferl.org @svoboda.org; Radio Free Asia|RFA; Настоящее время|Current Time
Sky News|~Sky; Sky Sports; Sky TG24|SkyTg24; ITV|ITV News; Channel 4|Channel 4 News; GB News; LBC; Times Radio; talkSPORT; RTÉ|RTE; Newstalk; CBC|CBC News; CTV|CTV News; Global News; Radio-Canada; SBS; Nine News|9News; 7News; RNZ|Radio New Zealand; 1News
Al Jazeera|Al-Jazeera|الجزيرة|半岛电视台|半島電視台|Аль-Джазира; Al Arabiya|Al-Arabiya|العربية; سكاي نيوز عربية; Al Mayadeen|الميادين; Deutsche Welle|DW; France 24|France24; RFI; Euronews; Press TV; Iran International|ایران اینترنشنال; Rudaw; i24NEWS
TF1; LCI; BFMTV|BFM-TV|BFM TV|BFM; CNews; France 2; France 3; France 5; France Inter; Franceinfo|France Info; France Bleu; France Télévisions; Europe 1; RTL; RMC; Sud Radio; M6; Arte; Canal+; TV5Monde; Public Sénat; LCP; RTBF; RTS
ARD; ZDF; Tagesschau; Tagesthemen; Deutschlandfunk|Deutschlandradio; BR|Bayerischer Rundfunk|Bayerischen Rundfunk|BR24; NDR; WDR; SWR; MDR; rbb; n-tv|ntv; Sat.1; ProSieben; ORF; Puls 4; ServusTV; SRF
RAI|Rai News|Rainews24; Tg1; Tg2; Tg3; La7; Mediaset; Radio 24; Rete 4; RTVE|TVE; La Sexta|laSexta; Telecinco; Antena 3; Cadena SER|la SER; Onda Cero; ~COPE; RNE; TV3; RAC1; Catalunya Ràdio; Telesur; Caracol Radio; Blu Radio; Televisa; RPP
TV Globo; GloboNews; Jornal Nacional; SBT; ~Band|BandNews; Jovem Pan; CBN; RTP; SIC|SIC Notícias; TVI; TSF; Renascença; NOS|NOS Journaal; Nieuwsuur; EenVandaag; BNR; RTL Nieuws; VRT|VRT NWS; VTM
NRK; TV 2|TV2; TV4|TV4 Nyheterna|TV4-Nyheterna; SVT|SVT Nyheter; Sveriges Radio|Ekot; ~DR; Yle; RÚV; TVN24|TVN; Polsat|Polsat News; TVP|TVP Info; RMF FM; Radio ZET; TOK FM; Polskie Radio|Polskiego Radia|Polskim Radiu; Česká televize|České televizi|České televize|ČT24|ČT; Český rozhlas|Českému rozhlasu|Českého rozhlasu|Radiožurnál; TV Nova
НТВ; TRT; Halk TV; Habertürk; CNN Türk; RT|Russia Today; Первый канал|Первому каналу|Первого канала; Дождь|Дождю; Эхо Москвы; Суспільне|Суспільному; Еспресо; ТСН
CCTV|央视|央视新闻; CGTN; TVBS; NHK; TBSテレビ|TBS; 日本テレビ|日テレ; テレビ朝日; フジテレビ|FNN; テレビ東京; KBS; MBC; JTBC; YTN; NDTV; Geo News; Channel NewsAsia; ABS-CBN; Kan; Channel 12; Channel 13; SABC; eNCA; Channels TV`,
  /** Outlets that live on the web. */
  web: `
Politico; Axios; Semafor; Puck; ~The Hill; Punchbowl News; ~Vox; ~Slate; ~Salon; HuffPost|Huffington Post; BuzzFeed News|BuzzFeed; Business Insider; ~Insider; ~Quartz; ~Vice|Vice News; Daily Beast; The Intercept|Intercept; The Markup; The Marshall Project; The 19th; STAT News|~STAT; The Information; The Verge|Verge; Wired; TechCrunch; Ars Technica; Engadget; CNET; ZDNet; Gizmodo; Mashable; 404 Media; BleepingComputer|Bleeping Computer; MacRumors; VentureBeat; Futurism; The Athletic|Athletic; Bleacher Report; Yahoo News|Yahoo Finance|Yahoo Sports; Breitbart; Daily Caller; Polygon; Kotaku; IGN; Bellingcat; Middle East Eye; Al-Monitor; The Diplomat; PinkNews; CoinDesk; EUobserver; Euractiv; The Local; Balkan Insight; OCCRP; ICIJ; Rest of World; Snopes; PolitiFact; FactCheck.org; Full Fact; Linkiesta; 20 Minutes; Actu.fr; Numerama; Konbini; heise online; Golem.de; The Conversation; Nau.ch`,
} as const;

export type OutletFamily = keyof typeof OUTLET_FAMILIES;

/**
 * Last words of newspapers' and stations' names: a run of capitalised words that ends in one
 * is an outlet where an outlet is expected ("told the Harbor County Sentinel").
 */
export const OUTLET_LAST_WORDS = new Set(
  (
    "Times Post News Herald Tribune Journal Gazette Chronicle Telegraph Observer Inquirer Examiner Sentinel Star Sun " +
    "Press Register Dispatch Courier Mail Leader Bee Globe Mirror Standard Express Argus Record Review Today TV Radio " +
    "Magazine Weekly Post-Gazette Star-Ledger Daily Bulletin Advertiser Reporter Monitor Independent Banner Ledger " +
    "Citizen Republic Republican Democrat Enterprise Echo Intelligencer Post-Dispatch Free-Press Broadcasting Newspaper " +
    "Zeitung Nachrichten Rundschau Anzeiger Stadt-Anzeiger Kurier Tagblatt Tageblatt Abendblatt Morgenpost Allgemeine " +
    "Allgemeinen Presse Merkur Volksstimme Volkszeitung Abendzeitung Wochenblatt Sonntagszeitung " +
    "Blad Tidende Tidning Dagblad Dagblad Aftenblad Avis Nyheter Allehanda Courant Nieuws Nieuwsblad Stiftstidende " +
    "Gazeta Gazetesi Haber Ajansı"
  ).split(" "),
);

/** Of these, words that also end people's names ("Alex Press"): after one word only, they need an article before. */
export const PERSONAL_LAST_WORDS = new Set(
  "Press Star Sun Leader Bee Record Banner Mail Globe Reporter Monitor Citizen Standard Review Daily Bulletin Courier Sentinel Register".split(
    " ",
  ),
);

/** Endings of one-word newspaper names in the Germanic languages ("Hafenstädter Fischertidende", "Küstenkurier"). */
export const OUTLET_WORD_ENDING =
  /^\p{Lu}[\p{L}-]{2,}(?:bladet|posten|avisen|avisa|tidende|tidning|tidningen|tidningar|zeitung|anzeiger|rundschau|tagblatt|tageblatt|abendblatt|kurier|dagblad)$/u;

/** What looks like an outlet by its last word and is none. */
export const NOT_OUTLETS =
  /^(?:The )?(?:.*\b(?:University|White House|State|Trading|Command|Outer|Goal|Medical|Law|Academic|Blog|Facebook|Instagram|Twitter|Truth Social|Sea|First|Middle|Wailing|All|Rising|Morning|North|South|Evening|Gold|Bench|Leg|Black|Lone|Red|Golden|Peer|Judicial|Police|World|Track|Criminal|Performance|Strategic|Defense|Defence|Spending) (?:Press|Post|Star|Standard|Record|Review|Journal|Radio|Republic|Sun|Leader|Citizen|Register|Globe|Express|Mail|Monitor|Bulletin)|(?:Nature|Science|Cell|JAMA|BMJ|Lancet|Frontiers|PLOS|PNAS)(?: .*)?|Breaking News|Good News|Bad News|Fake News|Big News|Czech Republic|Dominican Republic|Central African Republic|Islamic Republic|People's Republic|Democratic Republic|American Express|Federal Register|Royal Mail|Android TV|Apple TV|Google News|Apple News|Deutsche Post|Österreichische Post)$/u;

/** Articles and adjuncts that may stand before an outlet's name, in all languages (lower-case). */
export const OUTLET_ARTICLES =
  "the|der|die|das|dem|den|des|le|la|les|l['’]|el|los|las|al|del|il|lo|gli|i|del|dello|della|dell['’]|al|allo|alla|all['’]|dal|dalla|dall['’]|nel|nella|sul|sulla|o|a|os|as|ao|à|do|da|no|na|de|het|den|du|au|aux|d['’]|een|ein|eine|einem|einer|un|une|una|um|uma|its|sister";

/**
 * Words for an outlet right before a name ("the newspaper X"), by language; the English ones count everywhere.
 * German compounds are open to the left ("Wirtschaftsmagazin X"). Plain "site" and "journal" are not here:
 * flight trackers and scientific journals have them too.
 */
export const OUTLET_NOUNS_BEFORE: Record<string, string> = {
  en: "newspapers?|paper|daily|tabloid|broadsheet|magazine|weekly|broadcaster|news (?:agency|site|website|outlet|channel|service|network|portal)|outlet|state (?:agency|media|television|tv|broadcaster)|tv (?:channel|station|network)|radio station|newswire|wire service",
  de: "\\p{L}*(?:zeitung|sender|rundfunk|magazin|portal|blatt|agentur|zeitschrift|journal|nachrichtenseite)(?:s|es|en|e|n|er)?",
  fr: "quotidiens?|journal|hebdomadaire|magazine|chaîne(?: de télévision)?|radio|agence(?: de presse)?|média|site d['’]informations?|tabloïd|mensuel",
  es: "diarios?|periódicos?|revista|cadena|emisora|agencia(?: de noticias)?|canal|televisión|semanario|rotativo|tabloide",
  it: "quotidiano|giornale|settimanale|rivista|emittente|agenzia(?: di stampa)?|testata|tabloid|televisione",
  pt: "jornal|emissora|agência(?: de notícias)?|televisão|rede|rádio|semanário|diário|revista",
  nl: "kranten?|dagblad|weekblad|tijdschrift|persbureau|omroep|zender|nieuwssite|nieuwszender|opinieblad",
  nordic:
    "avisa|avisen|nyhetsbyrået|nyhedsbureauet|tv-kanalen|kanalen|magasinet|bladet|mediet|netavisen|nettavisen|lokalavis(?:a|en)|dagbladet|radiokanalen|ugebladet|tv-stationen|netmediet|tidningen|nyhetsbyrån?|nyhetssajten|lokaltidningen|kvällstidningen|branschtidningen|nyhetskanalen|avisene|aviserne|tidningarna",
  pl: "dziennik(?:a|owi|iem)?|gazet[aęy]|gazecie|tygodnik(?:a|owi)?|portal(?:u|owi|em)?|agencj[aięą]|telewizj[aięą]|stacj[aięą]|radi[aou]|serwis(?:u|owi)?|magazyn(?:u|owi)?",
  cs: "deník(?:u|em)?|list(?:u)?|agentur[aouye]|serveru?|televiz[ei]|týdeníku?|rozhlasu?|stanic[ei]",
  ru: "газет[аеыуой]+|издани[еяюи]|агентств[оауе]|телеканал[ауе]?|канал[ауе]?|журнал[ауе]?|портал[ауе]?|радиостанци[яиюей]",
  uk: "видання|виданню|агенці[яії]|агентств[оауе]|газет[аиіу]|телеканал[ауі]?|каналу?|журнал[уі]?|портал[уі]?",
};

/** Romance adjectives stand between the noun and the name: "le quotidien économique X". */
export const NOUN_THEN_ADJECTIVE = new Set(["fr", "es", "it", "pt", "ca", "ro"]);

/** Words for an outlet right after its name ("the X newspaper"). */
export const OUTLET_NOUNS_AFTER =
  "newspaper|paper|daily|tabloid|magazine|news agency|news site|news website|news outlet|broadcaster|television|tv|channel|network|newswire|wire service|radio|news service|gazetesi(?:ne|nin)?|haber ajansı|ajansı(?:na)?|televizyonu|kanalı|dergisi|-[Zz]eitung|-tidningen";
